import { addMonthsClamped, hanoiDay } from '#app/domain/time/hanoi.ts';
import { dueMarkWarning, MARK_WARNING_MONTHS } from '#app/domain/villages/mark.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { listCurators } from '../joining/list-curators.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { dayOf, markRecord } from './mark-record.server.ts';

/** The job `warn-of-ending-marks`: tells who cares for a village 12 and 6 months before a mark of it ends. What was told is written down with the mails, so that running twice tells once. */
export async function warnOfEndingMarks(): Promise<void> {
  const today = hanoiDay(now());
  const until = addMonthsClamped(today, MARK_WARNING_MONTHS[0]!);
  const near = await db().$queryRaw<{ id: string }[]>`select id from mark where kind <> 'geographical_indication' and granted_on is not null and renewed_through between ${today}::date and ${until}::date order by id`;
  for (const { id } of near) {
    await transact(async (tx) => {
      await tx.$queryRaw`select 1 from mark where id = ${id}::uuid for no key update`;
      const row = await tx.mark.findUniqueOrThrow({ where: { id }, include: { village: { select: { slug: true, name: true } } } });
      const months = dueMarkWarning(markRecord(row), row.warnedMonths, today);
      const end = dayOf(row.renewedThrough);
      if (months === null || end === null) return;
      await tx.mark.update({ where: { id }, data: { warnedMonths: [...row.warnedMonths, months] } });
      for (const { userId, name, email } of await listCurators(tx, row.villageId)) {
        await queueMail(tx, { key: `mark-ending:${id}:${end}:${months}:${userId}`, kind: 'mark-ending', to: email, locale: 'vi', data: { name, markId: id, markName: row.name, villageSlug: row.village.slug, villageName: row.village.name, renewedThrough: end } });
      }
    });
  }
}
