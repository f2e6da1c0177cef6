import { FEWEST_ASKINGS } from '#app/domain/demand/kept-query.ts';
import { type Day, dayToDate } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';

export type DemandRow = {
  query: string;
  asked: number;
  /** Of these, how often there was nothing, and how often only what is spelled alike. */
  empty: number;
  near: number;
  /** How many products were found the last time. */
  found: number;
  clicks: number;
  /** From 1; null without a click. */
  meanPosition: number | null;
};

/** Both days included. */
export type DemandSpan = { from: Day; to: Day; emptyOnly?: boolean };

/** What was looked for, most asked first, both languages together. What few have asked is left out and counted, so that nobody's own words can be picked out. */
export async function listDemand({ from, to, emptyOnly = false }: DemandSpan): Promise<{ rows: DemandRow[]; leftOut: number }> {
  const [first, last] = [dayToDate(from), dayToDate(to)];
  const all = await db().$queryRaw<DemandRow[]>`
    with asked as (
      select query, sum(asked)::int as asked, sum(empty)::int as empty, sum(near)::int as near, (array_agg(found order by day desc, asked desc))[1] as found
      from search_demand where day between ${first}::date and ${last}::date
      group by query having ${emptyOnly} = false or sum(empty) > 0
    ), clicked as (
      select query, sum(clicks)::int as clicks, (sum(clicks::bigint * position) / sum(clicks))::float8 as "meanPosition"
      from search_click where day between ${first}::date and ${last}::date group by query
    )
    select query, asked, empty, near, found, coalesce(clicks, 0) as clicks, "meanPosition"
    from asked left join clicked using (query) order by asked desc, query`;
  const rows = all.filter(({ asked }) => asked >= FEWEST_ASKINGS);
  return { rows, leftOut: all.length - rows.length };
}
