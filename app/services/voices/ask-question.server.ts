import { can, type Actor } from '#app/domain/access/policy.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { givenName } from '#app/domain/text/given-name.ts';
import { MOST_QUESTIONS_A_DAY, QUESTION_LIMITS, readVoice, type VoiceError } from '#app/domain/voices/voice.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockPerson } from '../accounts/lock-person.server.ts';

export type AskVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'too-many' }
  | { ok: false; code: 'invalid'; reason: VoiceError };

const DAY_MS = 86_400_000;

/** Asks the workshop about a product that is for sale. The same question sent again is the one that is there. */
export async function askQuestion(actor: Actor, { product: slug, text: typed, locale }: { product: string; text: string; locale: Locale }): Promise<AskVerdict> {
  const decision = can(actor, 'question.ask', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const read = readVoice(typed, QUESTION_LIMITS, 'shopper');
  if (!read.ok) return { ok: false, code: 'invalid', reason: read.reason };
  return transact(async (tx): Promise<AskVerdict> => {
    const askerId = actor.userId!;
    await lockPerson(tx, askerId);
    const product = await tx.product.findFirst({ where: { slug, status: 'published', workshop: { status: 'verified' } }, select: { id: true, workshopId: true } });
    if (!product) return { ok: false, code: 'not-found' };
    const same = await tx.question.findFirst({ where: { askerId, productId: product.id, text: read.text, answer: null }, select: { id: true } });
    if (same) return { ok: true, id: same.id };
    const asked = await tx.question.count({ where: { askerId, askedAt: { gt: new Date(now().getTime() - DAY_MS) } } });
    if (asked >= MOST_QUESTIONS_A_DAY) return { ok: false, code: 'too-many' };
    const { name } = await tx.user.findUniqueOrThrow({ where: { id: askerId }, select: { name: true } });
    const made = await tx.question.create({
      data: { productId: product.id, workshopId: product.workshopId, askerId, askerName: givenName(name), locale, text: read.text, askedAt: now() },
      select: { id: true },
    });
    return { ok: true, id: made.id };
  });
}
