import { type Actor, can } from '#app/domain/access/policy.ts';
import { FEWEST_ASKINGS } from '#app/domain/demand/kept-query.ts';
import { type Day, dayToDate } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';

/** What was asked without an answer: `empty` times there was nothing, `near` times only what is spelled alike. */
export type Unanswered = { query: string; empty: number; near: number; asked: number; lastDay: Date };

const PAGE = 50;

/** What people looked for in vain between two days, most often first; what few have asked is nobody's to read. Null for who has no desk. */
export async function listUnanswered(actor: Actor, { from, to }: { from: Day; to: Day }, page: number): Promise<{ unanswered: Unanswered[]; total: number; pages: number } | null> {
  if (!can(actor, 'search-words.view', null).allowed) return null;
  const [first, last] = [dayToDate(from), dayToDate(to)];
  const rows = await db().$queryRaw<(Unanswered & { total: number })[]>`
    with vain as (
      select query, sum(empty)::int as empty, sum(near)::int as near, max(day) as "lastDay" from search_demand
      where day between ${first}::date and ${last}::date and (empty > 0 or near > 0) group by query
    ), shown as (
      select *, count(*) over ()::int as total from vain where empty + near >= ${FEWEST_ASKINGS} order by empty + near desc, query collate "C" limit ${PAGE} offset ${(page - 1) * PAGE}
    )
    select query, empty, near, "lastDay", total,
      (select sum(d.asked)::int from search_demand d where d.day between ${first}::date and ${last}::date and d.query = shown.query) as asked
    from shown order by empty + near desc, query collate "C"`;
  const total = rows[0]?.total ?? 0;
  return { unanswered: rows.map(({ total: _, ...row }) => row), total, pages: Math.max(1, Math.ceil(total / PAGE)) };
}
