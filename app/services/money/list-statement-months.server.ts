import { can, type Actor } from '#app/domain/access/policy.ts';
import { hanoiMonth, type Month } from '#app/domain/time/month.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

/** The months of which there is something to tell, newest first, and this one. */
export async function listStatementMonths(actor: Actor, studio: Studio): Promise<Month[]> {
  if (!can(actor, 'workshop.view-money', subjectOf(studio)).allowed) return [];
  const rows = await db().$queryRaw<{ month: Month }[]>`
    with first as (select min(opened_at) as at from consignment where workshop_id = ${studio.id}::uuid and opened_at is not null)
    select to_char(day, 'YYYY-MM') as month
    from first, generate_series(date_trunc('month', first.at at time zone 'Asia/Ho_Chi_Minh'), ${now()}::timestamptz at time zone 'Asia/Ho_Chi_Minh', interval '1 month') day
    where exists (
      select from consignment c where c.workshop_id = ${studio.id}::uuid and c.opened_at is not null
        and tstzrange(c.opened_at, case when c.closed_at is null then null else greatest(c.opened_at, c.closed_at) end, '[]')
          && tstzrange(day at time zone 'Asia/Ho_Chi_Minh', (day + interval '1 month') at time zone 'Asia/Ho_Chi_Minh', '[)'))
    order by day desc`;
  const current = hanoiMonth(now());
  const months = rows.map(({ month }) => month);
  return months.includes(current) ? months : [current, ...months];
}
