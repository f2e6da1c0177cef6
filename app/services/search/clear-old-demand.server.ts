import { DAYS_KEPT, FEWEST_ASKINGS, RARE_DAYS_KEPT } from '#app/domain/demand/kept-query.ts';
import { addDays, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

/** The nightly job: figures of searches go after their time, and sooner those of words that hardly anybody asked. */
export async function clearOldDemand(): Promise<void> {
  const today = hanoiDay(now());
  const [keptFrom, rareKeptFrom] = [DAYS_KEPT, RARE_DAYS_KEPT].map((days) => dayToDate(addDays(today, -days))) as [Date, Date];
  await db().searchClick.deleteMany({ where: { day: { lt: keptFrom } } });
  await db().searchDemand.deleteMany({ where: { day: { lt: keptFrom } } });
  // Asked often later is not rare: all its days count.
  await db().$executeRaw`
    delete from search_demand where day < ${rareKeptFrom}::date and query in (
      select query from search_demand group by query having sum(asked) < ${FEWEST_ASKINGS})`;
  await db().$executeRaw`
    delete from search_click c where day < ${rareKeptFrom}::date and not exists (
      select from search_demand d where d.query = c.query)`;
}
