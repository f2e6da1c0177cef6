// Ratings and what is wrong with a text, in words. A rating is a number and a word, never a star: those are OCOP's.
import { formatNumber } from '#app/domain/money/dong.ts';
import type { Rating, VoiceError } from '#app/domain/voices/voice.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

const ratings: Record<Rating, () => string> = { 5: m.voices_rating_5, 4: m.voices_rating_4, 3: m.voices_rating_3, 2: m.voices_rating_2, 1: m.voices_rating_1 };

export const ratingWords = (rating: Rating): string => ratings[rating]();

/** `4,6 trên 5, theo 12 nhận xét`. */
export const meanWords = (mean: number, count: number): string => m.voices_reviews_mean({ mean: new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(mean), count });

/** What is wrong with a shopper's text. */
export function voiceWords(reason: VoiceError, { min, max }: { min: number; max: number }): string {
  switch (reason) {
    case 'missing':
      return m.voices_wrong_missing();
    case 'too-short':
      return m.voices_wrong_too_short({ min: Math.max(min, 2) });
    case 'too-long':
      return m.voices_wrong_too_long({ max: formatNumber(max, getLocale()) });
    case 'tells-contact':
      return m.voices_wrong_tells_contact();
  }
}
