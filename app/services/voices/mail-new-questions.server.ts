import { addDays, formatDate, hanoiDay, startOfHanoiDay, type Locale } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import type { Jobs } from '#app/platform/jobs.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';

const TOLD_AT_MOST = 5;

type Row = { slug: string; name: string; count: number; questions: { product: string; text: string }[]; members: { id: string; email: string; name: string }[] };

/**
 * The morning's job: who works in a workshop that was asked something the day before and has not answered gets one mail
 * about it. Run twice it writes once; a morning that was missed is made up for, and is told of its own day before.
 */
export async function mailNewQuestions({ _cron: morning }: Jobs['mail-new-questions']): Promise<void> {
  const today = hanoiDay(morning ? new Date(morning.ts) : now());
  const [from, to] = [startOfHanoiDay(addDays(today, -1)), startOfHanoiDay(today)];
  const locale: Locale = 'vi';
  const workshops = await db().$queryRaw<Row[]>`
    select w.slug, w.name, count(*)::int as count,
      (array_agg(json_build_object('product', p.name, 'text', q.text) order by q.asked_at))[1:${TOLD_AT_MOST}::int] as questions,
      (select coalesce(json_agg(json_build_object('id', u.id, 'email', u.email, 'name', u.name)), '[]') from workshop_member m join app_user u on u.id = m.user_id where m.workshop_id = w.id) as members
    from question q join workshop w on w.id = q.workshop_id join product p on p.id = q.product_id
    where q.asked_at >= ${from} and q.asked_at < ${to} and q.answer is null and w.status <> 'suspended'
    group by w.id`;
  for (const { slug, count, questions, members, name } of workshops) {
    for (const member of members) {
      await transact((tx) =>
        queueMail(tx, {
          key: `new-questions:${slug}:${today}:${member.id}`, kind: 'new-questions', to: member.email, locale,
          data: { name: member.name, workshop: { slug, name }, day: formatDate(addDays(today, -1), locale), count, questions },
        }),
      );
    }
  }
}
