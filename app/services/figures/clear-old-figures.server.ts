import { DAYS_KEPT, FEWEST_ASKINGS, RARE_DAYS_KEPT } from '#app/domain/demand/kept-query.ts';
import { addDays, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

/** The nightly job: counts of visits go after their time, and sooner the words by which hardly anybody found a product. */
export async function clearOldFigures(): Promise<void> {
  const today = hanoiDay(now());
  const [keptFrom, rareKeptFrom] = [DAYS_KEPT, RARE_DAYS_KEPT].map((days) => dayToDate(addDays(today, -days))) as [Date, Date];
  await db().productVisit.deleteMany({ where: { day: { lt: keptFrom } } });
  await db().workshopVisit.deleteMany({ where: { day: { lt: keptFrom } } });
  await db().productFinding.deleteMany({ where: { day: { lt: keptFrom } } });
  await db().$executeRaw`
    delete from product_finding f
    using (select product_id, query from product_finding group by product_id, query having sum(openings) < ${FEWEST_ASKINGS} and min(day) < ${rareKeptFrom}::date) rare
    where f.product_id = rare.product_id and f.query = rare.query and f.day < ${rareKeptFrom}::date`;
}
