// Names in a query: where one of the market's own names stands among the words, the longest first.
import type { Lexicon, Name } from '../lexicon.ts';
import { beginsWords, meansWords, readWords, type Word } from '../words.ts';
import { lowerBound } from './vocabulary.ts';

export type FoundName = { at: number; length: number; names: readonly Name[] };

const LONGEST_NAME = 7;
const key = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** The names among these words, none over another. With `begun` the last one may be half typed. */
export function findNames(words: readonly Word[], lexicon: Lexicon, begun: boolean): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, lexicon, begun);
    if (name) found.push(name);
    at += name?.length ?? 1;
  }
  return found;
}

function nameAt(words: readonly Word[], at: number, lexicon: Lexicon, begun: boolean): FoundName | null {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const typed = words.slice(at, at + length);
    const names = (lexicon.names.get(key(typed)) ?? []).filter(({ words: spelling }) => meansWords(typed, spelling));
    if (names.length > 0) return { at, length, names };
    if (begun && at + length === words.length) {
      const only = length > 1 ? isWhole(typed, lexicon) ? [] : theOneBegun(typed, lexicon) : theVillageBegun(typed[0]!, words[at - 1], lexicon);
      if (only.length > 0) return { at, length, names: only };
    }
  }
  return null;
}

/** A last word that stands beside the one before it somewhere needs no more letters. */
const isWhole = (typed: readonly Word[], { vocabulary }: Lexicon): boolean => vocabulary.isPair(typed.at(-2)!.folded, typed.at(-1)!.folded);

/** What a half-typed name of several words can only become: a village before anything else, since its name is long to type. */
function theOneBegun(typed: readonly Word[], lexicon: Lexicon): readonly Name[] {
  const begin = key(typed);
  const names: Name[] = [];
  for (let at = lowerBound(lexicon.sortedNames, begin); at < lexicon.sortedNames.length && lexicon.sortedNames[at]!.startsWith(begin); at += 1) {
    const longer = lexicon.names.get(lexicon.sortedNames[at]!)!;
    names.push(...longer.filter((name) => beginsWords(typed, name.words)));
  }
  const places = names.filter(({ meaning }) => meaning.kind === 'village' || meaning.kind === 'place');
  const chosen = places.length > 0 ? places : names.filter(({ meaning }) => meaning.kind !== 'artisan');
  // `mây tre` and `mây tre đan` are one beginning of two lengths.
  const [shortest, ...others] = [...new Set(chosen.map((name) => key(name.words)))].sort((a, b) => a.length - b.length);
  return shortest !== undefined && others.every((other) => other.startsWith(shortest)) ? chosen.filter((name) => key(name.words) === shortest) : [];
}

/** After the word of its craft a village may be begun with a word or a letter: `gốm bát`, `nón ch`. */
function theVillageBegun(typed: Word, craft: Word | undefined, lexicon: Lexicon): readonly Name[] {
  const { vocabulary } = lexicon;
  if (!craft || vocabulary.beginning(typed.folded, 50).some((word) => vocabulary.isPair(craft.folded, word))) return [];
  const begun = lexicon.spelledVillages.filter(({ entry, spellings }) => readWords(entry.craft).some(({ folded }) => folded === craft.folded) && spellings.some((words) => beginsWords([typed], words)));
  const [only] = begun;
  return only && begun.length === 1 ? [{ words: [typed], meaning: { kind: 'village', village: only.entry } }] : [];
}
