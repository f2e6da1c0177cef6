import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { searchEngine } from '#app/platform/search.server.ts';
import { type NameSuggestions, readWords, suggestNames, type Suggestions, tidyQuery, understand } from '#search/index.ts';
import { getLexicon } from './get-lexicon.server.ts';

const MOST_PRODUCTS = 6;
const MOST_WORDS = 8;

/** What a half-typed query may become: products, and the market's own names. */
export async function suggest(text: string): Promise<Suggestions & NameSuggestions> {
  const lexicon = await getLexicon();
  const words = readWords(tidyQuery(text), MOST_WORDS);
  const found = await searchEngine().suggest({ understanding: understand(text, lexicon), today: hanoiDay(now()), most: MOST_PRODUCTS });
  return { ...found, ...suggestNames(words, lexicon) };
}
