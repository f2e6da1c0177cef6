// What a page of results carries with it, so that the browser can say later that a reader stayed on it or opened
// something: the words and the outcome, signed by us. Only what this market was asked and answered itself is counted,
// by whichever of its processes, without a row to look up or a visitor to remember.
import { keptQuery } from '#app/domain/demand/kept-query.ts';
import { addDays, hanoiDay, isDay, type Locale } from '#app/domain/time/hanoi.ts';
import { signed, verified } from '#app/platform/signed-cookie.server.ts';

export type AnsweredQuery = {
  /** In Hà Nội, when it was asked. */
  day: string;
  locale: Locale;
  query: string;
  /** How many products there are. Null where the list was narrowed, sorted or turned: that is not what the words alone find. */
  found: number | null;
  /** These are only spelled alike. */
  near: boolean;
};

const FORM = /^(\d{4}-\d{2}-\d{2}) (vi|en) (\d{1,9}|-) ([01]) (.+)$/u;

// Named, so that no cookie's signature fits.
const named = (value: string): string => `demand: ${value}`;

/** Null for words that are not kept. */
export function writeReceipt({ text, locale, found, near }: Pick<AnsweredQuery, 'locale' | 'found' | 'near'> & { text: string }, now: Date): string | null {
  const query = keptQuery(text);
  return query && signed(`${hanoiDay(now)} ${locale} ${found ?? '-'} ${near ? 1 : 0} ${query}`, named);
}

/** Null when it is not ours, or older than yesterday. */
export function readReceipt(receipt: string, now: Date): AnsweredQuery | null {
  const [, day, locale, found, near, query] = FORM.exec(verified(receipt, named) ?? '') ?? [];
  if (!day || !isDay(day) || !query || day < addDays(hanoiDay(now), -1)) return null;
  return { day, locale: locale as Locale, query, found: found === '-' ? null : Number(found), near: near === '1' };
}
