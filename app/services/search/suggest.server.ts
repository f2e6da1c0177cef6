import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { searchEngine } from '#app/platform/search.server.ts';
import { type NameSuggestions, readWords, suggestNames, type Suggestions, tidyQuery } from '#search/index.ts';
import { getLexicon } from './get-lexicon.server.ts';

const MOST_PRODUCTS = 6;
const MOST_WORDS = 8;

/** What a half-typed query may become: products, and the market's own names. */
export async function suggest(text: string): Promise<Suggestions & NameSuggestions> {
  const words = readWords(tidyQuery(text), MOST_WORDS);
  const [found, lexicon] = await Promise.all([searchEngine().suggest({ words, today: hanoiDay(now()), most: MOST_PRODUCTS }), getLexicon()]);
  return { ...found, ...suggestNames(words, lexicon) };
}
