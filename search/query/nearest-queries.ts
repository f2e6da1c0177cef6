// What a query with a strange word in it may have been: the same query with a word that the market knows in its place.
import type { Lexicon } from '../lexicon.ts';
import { readPlacedWords } from '../words.ts';
import { nearestWords, readSpelling } from './spelling.ts';

const MOST_WORDS = 12;

/** Other queries that are one slip away, the likeliest first; none where the market knows every word. */
export function nearestQueries(text: string, { vocabulary }: Lexicon, most: number): string[] {
  const typed = readPlacedWords(text).slice(0, MOST_WORDS);
  const read = readSpelling(typed, vocabulary);
  const found: string[] = [];
  for (const [at, { folded, start, end }] of typed.entries()) {
    // What was decoded or cut apart is another way of writing, and no slip.
    const readings = read.filter(({ from }) => from === at);
    if (!readings.some(({ reading }) => reading === 'corrected' || reading === 'unknown')) continue;
    const before = read.findLast(({ from }) => from === at - 1)?.folded;
    const next = typed[at + 1]?.folded;
    for (const word of nearestWords(folded, before, next, vocabulary)) {
      const query = text.slice(0, start) + vocabulary.written(vocabulary.usual(word)) + text.slice(end);
      if (!found.includes(query)) found.push(query);
    }
  }
  return found.slice(0, most);
}
