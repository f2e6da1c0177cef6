import { data, redirect } from 'react-router';
import type { Actor } from '#app/domain/access/policy.ts';
import { REVIEW_LIMITS } from '#app/domain/voices/voice.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { writeReview } from '#app/services/voices/write-review.server.ts';
import { voiceWords } from '#app/ui/voice-words.ts';
import type { RefusedReview } from './reviews.tsx';

/** A review that was sent from an order's page. */
export async function takeReview(actor: Actor, orderCode: string, sent: { line: string; rating: string; text: string }) {
  const again = (field: RefusedReview['error']['field'], words: string, status: number) => data({ review: { line: sent.line, rating: sent.rating, text: sent.text, error: { field, words } } satisfies RefusedReview }, { status });
  const verdict = await writeReview(actor, { orderCode, line: sent.line, rating: Number(sent.rating), text: sent.text, locale: getLocale() });
  if (verdict.ok) return redirect(`/don-hang/${orderCode}?nhan-xet=xong#nhan-xet`, 303);
  switch (verdict.code) {
    case 'no-rating':
      return again('rating', m.voices_review_no_rating(), 400);
    case 'invalid':
      return again('text', voiceWords(verdict.reason, REVIEW_LIMITS), 400);
    case 'own-goods':
      return again('text', m.voices_review_own_goods(), 409);
    case 'replied':
      return again('text', m.voices_review_replied(), 409);
    case 'not-yet':
      return again('text', m.voices_review_not_yet(), 409);
    case 'not-found':
      throw data(null, { status: 404 });
  }
}
