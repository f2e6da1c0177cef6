import { can, type Actor } from '#app/domain/access/policy.ts';
import { ANSWER_LIMITS, readVoice } from '#app/domain/voices/voice.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import type { AnswerInput, AnswerVerdict } from './answer.ts';

/** Replies to a review in public, or changes the reply; from then on the review stands as it is. */
export async function replyReview(actor: Actor, { workshopId, id, text: typed, seen }: AnswerInput): Promise<AnswerVerdict> {
  return transact(async (tx): Promise<AnswerVerdict> => {
    await tx.$queryRaw`select 1 from review where id = ${id}::uuid for update`;
    const review = await tx.review.findUnique({ where: { id }, select: { workshopId: true, reply: true, repliedAt: true, workshop: { select: { villageId: true } } } });
    if (review?.workshopId !== workshopId) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'review.reply', { workshopId, villageId: review.workshop.villageId });
    if (!decision.allowed) return { ok: false, code: decision.code };
    const read = readVoice(typed, ANSWER_LIMITS, 'workshop');
    if (!read.ok) return { ok: false, code: 'invalid', reason: read.reason };
    if (review.reply === read.text) return { ok: true };
    if ((review.repliedAt?.toISOString() ?? '') !== seen) return { ok: false, code: 'changed' };
    await tx.review.update({ where: { id }, data: { reply: read.text, repliedAt: now(), repliedById: actor.userId } });
    return { ok: true };
  });
}
