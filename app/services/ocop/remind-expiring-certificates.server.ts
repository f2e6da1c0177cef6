import { dueReminder, REMINDER_DAYS, starsGoneOn } from '#app/domain/ocop/ending.ts';
import { addDays, type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';

type Row = { id: string; slug: string; productName: string; stars: number; decisionNumber: string; lastValidDay: Day; sent: number[]; renewalWaits: boolean };

/**
 * The job `remind-expiring-certificates`: tells everybody of a workshop which listings are about to lose their stars, 180, 90
 * and 30 days before. What was told is written down with the mails, so that running twice tells once, and a missed morning
 * is made good by the next.
 */
export async function remindExpiringCertificates(): Promise<void> {
  const today = hanoiDay(now());
  const workshops = await db().$queryRaw<{ id: string }[]>`
    select distinct o.holder_id as id from ocop_certificate o
    where o.status = 'verified' and o.last_valid_day between ${today}::date and ${addDays(today, REMINDER_DAYS[0])}::date
      and exists (select from workshop_member m where m.workshop_id = o.holder_id) order by 1`;
  for (const { id } of workshops) await remindWorkshop(id, today);
}

async function remindWorkshop(workshopId: string, today: Day): Promise<void> {
  await transact(async (tx) => {
    // A second run at the same time waits here and then finds what was told.
    const [workshop] = await tx.$queryRaw<{ slug: string; name: string }[]>`select slug, name from workshop where id = ${workshopId}::uuid for no key update`;
    const rows = await tx.$queryRaw<Row[]>`
      select o.id, p.slug, p.name as "productName", o.stars, o.decision_number as "decisionNumber", o.last_valid_day::text as "lastValidDay",
        (select coalesce(array_agg(r.days_before), '{}') from certificate_reminder r where r.certificate_id = o.id) as sent,
        exists (select from ocop_certificate n where n.product_id = o.product_id and n.status = 'submitted' and n.decision_date > o.decision_date) as "renewalWaits"
      from ocop_certificate o join product p on p.id = o.product_id
      where o.holder_id = ${workshopId}::uuid and o.status = 'verified' and o.last_valid_day between ${today}::date and ${addDays(today, REMINDER_DAYS[0])}::date
        and not exists (select from ocop_certificate n where n.product_id = o.product_id and n.status = 'verified' and n.decision_date > o.last_valid_day)
      order by o.last_valid_day, p.name`;
    const due = rows.flatMap((row) => {
      const daysBefore = dueReminder(row.lastValidDay, row.sent, today);
      return daysBefore === null ? [] : [{ ...row, daysBefore }];
    });
    const [first] = due;
    if (!workshop || !first) return;
    await tx.certificateReminder.createMany({ data: due.map(({ id, daysBefore }) => ({ certificateId: id, daysBefore })) });
    const members = await tx.workshopMember.findMany({ where: { workshopId }, select: { user: { select: { id: true, name: true, email: true } } } });
    const certificates = due.map(({ productName, stars, decisionNumber, lastValidDay, renewalWaits }) => ({ productName, stars, decisionNumber, lastValidDay, goneOn: starsGoneOn(lastValidDay), renewalWaits }));
    for (const { user } of members) {
      await queueMail(tx, { key: `certificate-ending:${first.id}:${first.daysBefore}:${user.id}`, kind: 'certificate-ending', to: user.email, locale: 'vi', data: { name: user.name, workshop, certificates } });
    }
  });
}
