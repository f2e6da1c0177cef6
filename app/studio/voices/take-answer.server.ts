import { data } from 'react-router';
import { z } from 'zod';
import type { Actor } from '#app/domain/access/policy.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { ANSWER_LIMITS } from '#app/domain/voices/voice.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { answerQuestion } from '#app/services/voices/answer-question.server.ts';
import { replyReview } from '#app/services/voices/reply-review.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';

const form = z.object({ kind: z.enum(['question', 'review']), id: z.guid(), seen: z.string().max(40).default(''), text: z.string().max(10_000).default('') });

/** What was sent and not taken, beside what it answers. */
export type RefusedAnswer = { id: string; text: string; error: string };

/** A workshop's word that was sent from the inbox; `back` is the inbox as it stood. */
export async function takeAnswer(actor: Actor, workshopId: string, request: Request, back: URL) {
  const read = form.safeParse(Object.fromEntries(await request.formData()));
  if (!read.success) throw data(null, { status: 400 });
  const { kind, ...input } = read.data;
  const again = (error: string, status: number) => data({ id: input.id, text: input.text, error } satisfies RefusedAnswer, { status });
  const verdict = await (kind === 'question' ? answerQuestion : replyReview)(actor, { workshopId, ...input });
  if (verdict.ok) {
    back.searchParams.delete('giu');
    back.searchParams.set('xong', '1');
    return goOn(back.pathname + back.search);
  }
  switch (verdict.code) {
    case 'changed':
      return again(m.voices_inbox_changed(), 409);
    case 'not-allowed':
      return again(m.voices_inbox_suspended(), 403);
    case 'invalid':
      return again(verdict.reason === 'missing' ? m.voices_inbox_answer_missing() : verdict.reason === 'too-long' ? m.voices_wrong_too_long({ max: formatNumber(ANSWER_LIMITS.max, getLocale()) }) : m.voices_inbox_answer_too_short(), 400);
    default:
      throw data(null, { status: 404 });
  }
}
