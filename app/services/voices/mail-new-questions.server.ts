import { addDays, type Day, formatDate, hanoiDay, type Locale, startOfHanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { isRating } from '#app/domain/voices/voice.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';

const TOLD_AT_MOST = 5;
/** Who has not been told of a question or a review by then finds it in the studio. */
const DAYS_LOOKED_BACK = 14;

/**
 * The morning's job: who works in a workshop that was asked something before today and has not answered, or was reviewed, gets
 * one mail about all that it was not told of yet. What was told is written down with the mails, so that running twice tells
 * once, and mornings that were missed are made good by one mail of the next.
 */
export async function mailNewQuestions(): Promise<void> {
  const today = hanoiDay(now());
  const [from, to] = [startOfHanoiDay(addDays(today, -DAYS_LOOKED_BACK)), startOfHanoiDay(today)];
  const workshops = await db().$queryRaw<{ id: string }[]>`
    select w.id from workshop w where w.status <> 'suspended' and w.id in (
      select q.workshop_id from question q where q.asked_at >= ${from} and q.asked_at < ${to} and q.answer is null and q.told_at is null
      union all select r.workshop_id from review r where r.written_at >= ${from} and r.written_at < ${to} and r.reply is null and r.told_at is null) order by 1`;
  for (const { id } of workshops) await tellWorkshop(id, today, { gte: from, lt: to });
}

async function tellWorkshop(workshopId: string, today: Day, days: { gte: Date; lt: Date }): Promise<void> {
  const locale: Locale = 'vi';
  await transact(async (tx) => {
    // A second run at the same time waits here and then finds what was told.
    const [workshop] = await tx.$queryRaw<{ slug: string; name: string }[]>`select slug, name from workshop where id = ${workshopId}::uuid for no key update`;
    const product = { select: { name: true } };
    const asked = await tx.question.findMany({ where: { workshopId, answer: null, toldAt: null, askedAt: days }, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], select: { id: true, text: true, askedAt: true, product } });
    const reviewed = await tx.review.findMany({ where: { workshopId, reply: null, toldAt: null, writtenAt: days }, orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }], select: { id: true, rating: true, text: true, product } });
    if (!workshop || asked.length + reviewed.length === 0) return;
    const told = { toldAt: now() };
    await tx.question.updateMany({ where: { id: { in: asked.map(({ id }) => id) } }, data: told });
    await tx.review.updateMany({ where: { id: { in: reviewed.map(({ id }) => id) } }, data: told });
    const members = await tx.workshopMember.findMany({ where: { workshopId }, select: { user: { select: { id: true, name: true, email: true } } } });
    const [since, day] = [asked[0], asked.at(-1)].map((one) => one && formatDate(hanoiDay(one.askedAt), locale));
    const questions = asked.slice(0, TOLD_AT_MOST).map((one) => ({ product: one.product.name, text: one.text }));
    const reviews = reviewed.slice(0, TOLD_AT_MOST).flatMap(({ product: { name }, rating, text }) => (isRating(rating) ? [{ product: name, rating, text }] : []));
    for (const { user } of members) {
      await queueMail(tx, {
        key: `new-questions:${workshop.slug}:${today}:${user.id}`, kind: 'new-questions', to: user.email, locale,
        data: { name: user.name, workshop, asked: day === undefined ? null : { since: since === day ? null : (since ?? null), day, count: asked.length, questions }, reviewed: { count: reviewed.length, reviews } },
      });
    }
  });
}
