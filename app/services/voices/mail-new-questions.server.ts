import { addDays, type Day, formatDate, hanoiDay, type Locale, startOfHanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';

const TOLD_AT_MOST = 5;
/** Who has not been told of a question by then finds it in the studio. */
const DAYS_LOOKED_BACK = 14;

/**
 * The morning's job: who works in a workshop that was asked something before today and has not answered gets one mail about
 * all that it was not told of yet. What was told is written down with the mails, so that running twice tells once, and
 * mornings that were missed are made good by one mail of the next.
 */
export async function mailNewQuestions(): Promise<void> {
  const today = hanoiDay(now());
  const workshops = await db().$queryRaw<{ id: string }[]>`
    select distinct q.workshop_id as id from question q join workshop w on w.id = q.workshop_id
    where q.asked_at >= ${startOfHanoiDay(addDays(today, -DAYS_LOOKED_BACK))} and q.asked_at < ${startOfHanoiDay(today)} and q.answer is null and q.told_at is null and w.status <> 'suspended' order by 1`;
  for (const { id } of workshops) await tellWorkshop(id, today);
}

async function tellWorkshop(workshopId: string, today: Day): Promise<void> {
  const locale: Locale = 'vi';
  await transact(async (tx) => {
    // A second run at the same time waits here and then finds what was told.
    const [workshop] = await tx.$queryRaw<{ slug: string; name: string }[]>`select slug, name from workshop where id = ${workshopId}::uuid for no key update`;
    const asked = await tx.question.findMany({
      where: { workshopId, answer: null, toldAt: null, askedAt: { gte: startOfHanoiDay(addDays(today, -DAYS_LOOKED_BACK)), lt: startOfHanoiDay(today) } },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, text: true, askedAt: true, product: { select: { name: true } } },
    });
    const [first, last] = [asked[0], asked.at(-1)];
    if (!workshop || !first || !last) return;
    await tx.question.updateMany({ where: { id: { in: asked.map(({ id }) => id) } }, data: { toldAt: now() } });
    const members = await tx.workshopMember.findMany({ where: { workshopId }, select: { user: { select: { id: true, name: true, email: true } } } });
    const [since, day] = [first, last].map(({ askedAt }) => formatDate(hanoiDay(askedAt), locale)) as [string, string];
    const questions = asked.slice(0, TOLD_AT_MOST).map(({ product, text }) => ({ product: product.name, text }));
    for (const { user } of members) {
      await queueMail(tx, {
        key: `new-questions:${workshop.slug}:${today}:${user.id}`, kind: 'new-questions', to: user.email, locale,
        data: { name: user.name, workshop, since: since === day ? null : since, day, count: asked.length, questions },
      });
    }
  });
}
