// What a query means: its words, and the villages and crafts that it names. A name is a preference in the order of
// the answers, never a filter by itself: the words are searched all the same.
import type { Lexicon } from './lexicon.ts';
import { meansWords, readWords, type Word } from './words.ts';

export type Understood = {
  kind: 'village' | 'craft' | 'near';
  /** A slug; for `near` the words that nothing matched as they are. */
  value: string;
  /** As it was typed. */
  text: string;
};

export type Understanding = {
  /** NFC, without control characters, one space between words. */
  text: string;
  words: Word[];
  villages: string[];
  crafts: string[];
  understood: Understood[];
};

export const LONGEST_QUERY = 120;
/** A query names at most so many words; whoever types more is read up to here. */
const MOST_WORDS = 12;
const LONGEST_NAME = 6;

/** Any text as a query is kept: whatever cannot be read is dropped, and nothing is refused. */
export function tidyQuery(text: string): string {
  // A wide cut first: normalising ten thousand characters to keep a hundred would be work for nothing.
  return text.slice(0, LONGEST_QUERY * 4).normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, LONGEST_QUERY).replace(/\p{Cs}$/u, '').trim();
}

/** Reads a query. Longer names win over shorter ones, villages over crafts of the same length. */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const text = tidyQuery(query);
  const words = readWords(text, MOST_WORDS);
  const understood: Understood[] = [];
  for (let start = 0; start < words.length; ) {
    const named = longestName(words.slice(start, start + LONGEST_NAME), lexicon);
    if (named) understood.push(named.said);
    start += named?.length ?? 1;
  }
  const valuesOf = (kind: Understood['kind']) => [...new Set(understood.filter((said) => said.kind === kind).map(({ value }) => value))];
  return { text, words, villages: valuesOf('village'), crafts: valuesOf('craft'), understood };
}

function longestName(words: readonly Word[], lexicon: Lexicon): { said: Understood; length: number } | null {
  for (let length = words.length; length > 0; length -= 1) {
    const typed = words.slice(0, length);
    const names = (spellings: readonly (readonly Word[])[]) => spellings.some((spelling) => meansWords(typed, spelling));
    const village = lexicon.spelledVillages.find(({ spellings }) => names(spellings));
    const craft = village ? undefined : lexicon.spelledCrafts.find(({ spellings }) => names(spellings));
    const entry = village?.entry ?? craft?.entry;
    if (entry) {
      const text = typed.map((word) => word.marked ?? word.folded).join(' ');
      return { said: { kind: village ? 'village' : 'craft', value: entry.slug, text }, length };
    }
  }
  return null;
}
