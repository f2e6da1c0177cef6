import { db } from '#app/platform/db.server.ts';
import type { VisitBatch } from './visit-buffer.server.ts';

/**
 * Adds a batch to the days' figures in one statement: of what is on the market only, each product's visits also to the day of
 * its workshop. Rows in the order of their keys: two processes that write at once never wait for each other in a ring.
 */
export async function writeVisits({ visits, findings }: VisitBatch): Promise<void> {
  await db().$executeRaw`
    with told as (select * from jsonb_to_recordset(${JSON.stringify(visits)}::jsonb) as r(kind text, day date, slug text, visits int)),
    goods as (select t.day, p.id, p.workshop_id, t.visits from told t join product p on p.slug = t.slug join workshop w on w.id = p.workshop_id where t.kind = 'product' and p.status = 'published' and w.status = 'verified'),
    of_products as (
      insert into product_visit as v (day, product_id, visits) select day, id, visits from goods order by id, day
      on conflict (product_id, day) do update set visits = v.visits + excluded.visits
    ),
    of_workshops as (
      insert into workshop_visit as v (day, workshop_id, visits, product_visits)
      select day, workshop_id, sum(own), sum(goods) from (
        select day, workshop_id, 0 as own, visits as goods from goods
        union all select t.day, w.id, t.visits, 0 from told t join workshop w on w.slug = t.slug where t.kind = 'workshop' and w.status = 'verified'
      ) d group by day, workshop_id order by workshop_id, day
      on conflict (workshop_id, day) do update set visits = v.visits + excluded.visits, product_visits = v.product_visits + excluded.product_visits
    )
    insert into product_finding as f (day, product_id, workshop_id, locale, query, openings)
    select r.day, p.id, p.workshop_id, r.locale, r.query, r.openings
    from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as r(day date, slug text, locale text, query text, openings int)
    join product p on p.slug = r.slug and p.status = 'published' order by p.id, r.day, r.locale, r.query collate "C"
    on conflict (product_id, day, locale, query) do update set openings = f.openings + excluded.openings`;
}
