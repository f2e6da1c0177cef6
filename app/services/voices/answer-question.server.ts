import { can, type Actor } from '#app/domain/access/policy.ts';
import { ANSWER_LIMITS, readVoice } from '#app/domain/voices/voice.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import type { AnswerInput, AnswerVerdict } from './answer.ts';

/** Answers a shopper's question, or changes the answer; who asked gets one mail, of the first. */
export async function answerQuestion(actor: Actor, { workshopId, id, text: typed, seen }: AnswerInput): Promise<AnswerVerdict> {
  return transact(async (tx): Promise<AnswerVerdict> => {
    await tx.$queryRaw`select 1 from question where id = ${id}::uuid for update`;
    const question = await tx.question.findUnique({
      where: { id },
      select: {
        workshopId: true, text: true, answer: true, answeredAt: true, locale: true, asker: { select: { email: true, name: true } },
        workshop: { select: { name: true, villageId: true } }, product: { select: { slug: true, name: true, nameEn: true } },
      },
    });
    if (question?.workshopId !== workshopId) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'question.answer', { workshopId, villageId: question.workshop.villageId });
    if (!decision.allowed) return { ok: false, code: decision.code };
    const read = readVoice(typed, ANSWER_LIMITS, 'workshop');
    if (!read.ok) return { ok: false, code: 'invalid', reason: read.reason };
    if (question.answer === read.text) return { ok: true };
    // Two of one workshop answer at once: the second sees what the first wrote before it is gone.
    if ((question.answeredAt?.toISOString() ?? '') !== seen) return { ok: false, code: 'changed' };
    await tx.question.update({ where: { id }, data: { answer: read.text, answeredAt: now(), answeredById: actor.userId } });
    if (question.asker) {
      const locale = question.locale === 'en' ? 'en' : 'vi';
      const { slug, name, nameEn } = question.product;
      await queueMail(tx, {
        key: `question-answered:${id}`, kind: 'question-answered', to: question.asker.email, locale,
        data: { name: question.asker.name, workshop: question.workshop.name, product: { slug, name: (locale === 'en' && nameEn) || name }, question: question.text, answer: read.text },
      });
    }
    return { ok: true };
  });
}
