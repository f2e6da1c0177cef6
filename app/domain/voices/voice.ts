/**
 * What shoppers ask and say of goods in public, and what workshops answer: how long a text may be, what it must not
 * carry, and who may still change it. A review is of something that was bought and came
 * (Luật 19/2023 on consumers' rights: what is said of goods must be true and may not be removed for being unkind).
 */
import { lengthOf, manyLines } from '../checkout/contact.ts';
import { tellsNumber } from '../demand/kept-query.ts';
import type { ConsignmentStatus } from '../orders/order.ts';

export const QUESTION_LIMITS = { min: 10, max: 500 } as const;
export const REVIEW_LIMITS = { min: 0, max: 1_000 } as const;
export const ANSWER_LIMITS = { min: 2, max: 1_000 } as const;
/** So many questions a day one account may ask: more than a shopper has, few enough for a reader. */
export const MOST_QUESTIONS_A_DAY = 10;

export const RATINGS = [5, 4, 3, 2, 1] as const;
export type Rating = (typeof RATINGS)[number];
export type VoiceKind = 'question' | 'review';

export const isRating = (value: unknown): value is Rating => RATINGS.some((one) => one === value);

export type VoiceError = 'missing' | 'too-short' | 'too-long' | 'tells-contact';
export type VoiceReading = { ok: true; text: string } | { ok: false; reason: VoiceError };

/** A shopper's or a workshop's text as it is kept, or what is wrong with it. Everybody reads a shopper's, so it carries no telephone and no address online. */
export function readVoice(typed: string, limits: { min: number; max: number }, by: 'shopper' | 'workshop'): VoiceReading {
  const text = manyLines(typed);
  const length = lengthOf(text);
  if (length === 0 && limits.min > 0) return { ok: false, reason: 'missing' };
  if (length < limits.min || (length > 0 && !/\p{L}|\p{N}/u.test(text))) return { ok: false, reason: 'too-short' };
  if (length > limits.max) return { ok: false, reason: 'too-long' };
  const plain = text.toLowerCase().normalize('NFKC');
  if (by === 'shopper' && (/\S@\S/u.test(plain) || tellsNumber(plain))) return { ok: false, reason: 'tells-contact' };
  return { ok: true, text };
}

/** A line may be reviewed when its consignment has come and at least one piece of it was in a box that did not come back. */
export function mayReview({ consignment, bought, calledOff, cameBack }: { consignment: ConsignmentStatus; bought: number; calledOff: number; cameBack: number }): boolean {
  return consignment === 'delivered' && calledOff + cameBack < bought;
}

/** Whoever wrote a review may change it until the workshop has replied to what it said. */
export const mayRevise = ({ reply }: { reply: string | null }): boolean => reply === null;

/** Whether a workshop is waited for: every question wants an answer, a review one only where it says something. */
export const waitsForWorkshop = ({ kind, text, answer }: { kind: VoiceKind; text: string; answer: string | null }): boolean => answer === null && (kind === 'question' || text !== '');

/** The mean of ratings to one decimal, from their sum and number; null without any. */
export const meanRating = ({ sum, count }: { sum: number; count: number }): number | null => (count === 0 ? null : Math.round((sum / count) * 10) / 10);
