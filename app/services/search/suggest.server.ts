import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { searchEngine } from '#app/platform/search.server.ts';
import { type NameSuggestions, readWords, suggestNames, type Suggestions, tidyQuery, understand, type Word } from '#search/index.ts';
import { getLexicon } from './get-lexicon.server.ts';

const MOST_PRODUCTS = 6;
const MOST_WORDS = 8;
const MOST_VILLAGES = 4;

/** What a half-typed query may become: products, and the market's own names. `words` are those that it was read as and those typed. */
export async function suggest(text: string): Promise<Suggestions & NameSuggestions & { words: readonly Word[] }> {
  const lexicon = await getLexicon();
  const words = readWords(tidyQuery(text), MOST_WORDS);
  const understanding = understand(text, lexicon);
  const names = suggestNames(words, lexicon);
  const found = await searchEngine().suggest({ understanding, today: hanoiDay(now()), most: MOST_PRODUCTS });
  // With its marks left over or its words run together a name is found as it was read.
  const nameless = Object.values(names).every((kind) => kind.length === 0);
  const offered = nameless ? suggestNames(understanding.words, lexicon) : names;
  // A village among other words, and those of a district, are offered too.
  const said = new Set(understanding.attempts.flatMap((attempt) => attempt.said.villages));
  const villages = [...new Set([...offered.villages, ...lexicon.villages.filter(({ slug }) => said.has(slug))])].slice(0, MOST_VILLAGES);
  return { ...found, ...offered, villages, words: [...understanding.words, ...words] };
}
