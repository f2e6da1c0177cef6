import { db } from '#app/platform/db.server.ts';
import type { DemandBatch } from './demand-buffer.server.ts';

/** Adds a batch to the days' figures in one statement, rows in the order of their keys: two processes that write at once never wait for each other in a ring. */
export async function writeDemand({ askings, clicks }: DemandBatch): Promise<void> {
  await db().$executeRaw`
    with asked as (
      insert into search_demand as d (day, locale, query, asked, empty, near, found)
      select day, locale, query, asked, empty, near, found
      from jsonb_to_recordset(${JSON.stringify(askings)}::jsonb) as r(day date, locale text, query text, asked int, empty int, near int, found int)
      order by day, locale, query collate "C"
      on conflict (day, locale, query) do update
        set asked = d.asked + excluded.asked, empty = d.empty + excluded.empty, near = d.near + excluded.near, found = excluded.found
    )
    insert into search_click as c (day, locale, query, position, clicks)
    select day, locale, query, position, clicks
    from jsonb_to_recordset(${JSON.stringify(clicks)}::jsonb) as r(day date, locale text, query text, position int, clicks int)
    order by day, locale, query collate "C", position
    on conflict (day, locale, query, position) do update set clicks = c.clicks + excluded.clicks`;
}
