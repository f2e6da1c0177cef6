import { can, type Actor } from '#app/domain/access/policy.ts';
import { FEWEST_ASKINGS } from '#app/domain/demand/kept-query.ts';
import { type DayFigures, type PeriodFigures, sumOver } from '#app/domain/figures/figures.ts';
import { periodsUntil, soFar, type Step } from '#app/domain/figures/periods.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import { addDays, type Day, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** Best sellers are found among so many of the newest orders: a year of nearly every workshop. */
const ORDERS_LOOKED_AT = 2_000;
const SHOWN = 10;
const SEARCHES_SHOWN = 20;
/** What was looked for is told of a season at most. */
const SEASON_DAYS = 91;

/** `revenue` is null for who may not know what the workshop earns. */
export type BestSeller = { slug: string; name: string; pieces: number; revenue: Dong | null; visits: number };
export type Revenue = { now: Dong; earlier: Dong; /** As `periods`. */ ofPeriods: Dong[] };
export type Search = { query: string; openings: number };

export type ShownFigures = Omit<PeriodFigures, 'revenue'>;

export type Figures = {
  step: Step;
  /** The oldest first; the last is under way. */
  periods: ShownFigures[];
  /** What is behind of the period under way, and the same days of the one before. */
  now: ShownFigures;
  earlier: ShownFigures;
  /** Null for who may not know what the workshop earns. */
  revenue: Revenue | null;
  /** The first day whose visits were counted, in the whole market; null while none was. */
  countedSince: Day | null;
  /** By revenue where that is shown, else by pieces; of the orders from a day on. */
  best: BestSeller[];
  bestSince: Day;
  searches: Search[];
  searchesSince: Day;
};

type DayRow = Omit<DayFigures, 'day' | 'revenue'> & { day: Date; revenue: bigint };

const withoutRevenue = ({ revenue: _, ...figures }: PeriodFigures): ShownFigures => figures;

/** How a workshop does, by week or month; null for who is no member. What it earns is told to its owners only. */
export async function getFigures(actor: Actor, workshop: { workshopId: string; villageId: string }, step: Step): Promise<Figures | null> {
  if (!can(actor, 'workshop.view-studio', workshop).allowed) return null;
  const seesRevenue = can(actor, 'workshop.view-money', workshop).allowed;
  const today = hanoiDay(now());
  const periods = periodsUntil(today, step);
  const first = periods[0]!.from;
  const seasonAgo = addDays(today, -SEASON_DAYS);
  const searchesSince = first > seasonAgo ? first : seasonAgo;
  const [days, [counted], best, searches] = await Promise.all([
    readDays(workshop.workshopId, first),
    db().$queryRaw<[{ since: Date | null }]>`select min(day) as since from workshop_visit`,
    readBest(workshop.workshopId, first, seesRevenue),
    readSearches(workshop.workshopId, searchesSince),
  ]);
  const countedSince = counted.since && hanoiDay(counted.since);
  const { now: behind, earlier } = soFar({ current: periods.at(-1)!, before: periods.at(-2)!, today });
  const [ofPeriods, ofNow, ofEarlier] = [periods.map((period) => sumOver(period, days, countedSince)), sumOver(behind, days, countedSince), sumOver(earlier, days, countedSince)];
  return {
    step,
    periods: ofPeriods.map(withoutRevenue),
    now: withoutRevenue(ofNow),
    earlier: withoutRevenue(ofEarlier),
    revenue: seesRevenue ? { now: ofNow.revenue, earlier: ofEarlier.revenue, ofPeriods: ofPeriods.map(({ revenue }) => revenue) } : null,
    countedSince,
    ...best,
    searches,
    searchesSince,
  };
}

async function readDays(workshopId: string, first: Day): Promise<DayFigures[]> {
  const rows = await db().$queryRaw<DayRow[]>`
    with sold as (
      select opened_on as day, count(*)::int as orders, sum(case when status = 'returned' then 0 else goods_total - taken_off end)::bigint as revenue, (count(*) filter (where returning_buyer))::int as again
      from consignment where workshop_id = ${workshopId}::uuid and opened_on >= ${dayToDate(first)}::date and status <> 'cancelled' group by opened_on
    ), seen as (select day, visits, product_visits from workshop_visit where workshop_id = ${workshopId}::uuid and day >= ${dayToDate(first)}::date)
    select day, coalesce(orders, 0) as orders, coalesce(revenue, 0) as revenue, coalesce(again, 0) as "returning", coalesce(visits, 0) as "workshopVisits", coalesce(product_visits, 0) as "productVisits"
    from sold full join seen using (day)`;
  return rows.map((row) => ({ ...row, day: hanoiDay(row.day), revenue: Number(row.revenue) }));
}

async function readBest(workshopId: string, first: Day, byRevenue: boolean): Promise<{ best: BestSeller[]; bestSince: Day }> {
  const rank = byRevenue ? Prisma.sql`revenue desc` : Prisma.sql`pieces desc`;
  const rows = await db().$queryRaw<(Omit<BestSeller, 'revenue'> & { revenue: bigint; since: Date })[]>`
    with sold as materialized (
      select id, opened_on, taken_off from consignment where workshop_id = ${workshopId}::uuid and opened_on >= ${dayToDate(first)}::date and status not in ('cancelled', 'returned')
      order by opened_at desc limit ${ORDERS_LOOKED_AT}::int
    ), off as (
      select order_line_id, sum(quantity) as quantity, sum(amount) as amount from (
        select x.order_line_id, x.quantity, x.amount from line_cancellation x join sold on sold.id = x.consignment_id where sold.taken_off > 0
        union all
        select sl.order_line_id, sl.quantity, sl.quantity * l.unit_price from sold join shipment s on s.consignment_id = sold.id and s.status = 'returned'
          join shipment_line sl on sl.shipment_id = s.id join order_line l on l.id = sl.order_line_id where sold.taken_off > 0
      ) t group by order_line_id
    ), best as (
      select l.product_id, sum(l.quantity - coalesce(off.quantity, 0))::int as pieces, sum(l.total - coalesce(off.amount, 0))::bigint as revenue
      from sold join order_line l on l.consignment_id = sold.id left join off on off.order_line_id = l.id
      group by l.product_id having sum(l.quantity - coalesce(off.quantity, 0)) > 0 order by ${rank}, l.product_id limit ${SHOWN}::int
    ), since as (select case when count(*) < ${ORDERS_LOOKED_AT}::int then ${dayToDate(first)}::date else min(opened_on) end as day from sold)
    select p.slug, ${told('p.name')} as name, b.pieces, b.revenue, since.day as since,
      (select coalesce(sum(v.visits), 0)::int from product_visit v where v.product_id = b.product_id and v.day >= since.day) as visits
    from best b join product p on p.id = b.product_id cross join since order by ${rank}, b.product_id`;
  return { best: rows.map(({ since: _, ...row }) => ({ ...row, revenue: byRevenue ? Number(row.revenue) : null })), bestSince: rows[0] ? hanoiDay(rows[0].since) : first };
}

/** What led to any product of the workshop, both languages together; what few have asked is nobody's to see. */
const readSearches = (workshopId: string, first: Day): Promise<Search[]> =>
  db().$queryRaw<Search[]>`
    select query, sum(openings)::int as openings from product_finding where workshop_id = ${workshopId}::uuid and day >= ${dayToDate(first)}::date
    group by query having sum(openings) >= ${FEWEST_ASKINGS}::int order by sum(openings) desc, query limit ${SEARCHES_SHOWN}::int`;
