// Every word that the market itself uses, and which of them stand beside each other: what a mistyped word is held
// against. Read once from names, kinds and makings; a query only looks up.
import { fold } from '#app/domain/text/vietnamese.ts';
import { readPlacedWords, type Word } from '../words.ts';

export type Vocabulary = {
  /** How often a folded word occurs; 0 for a stranger. */
  count(folded: string): number;
  /** Whether it occurs with just these marks. */
  isSpelled(marked: string): boolean;
  /** The ways of writing it that occur, with their marks. */
  spellings(folded: string): string[];
  /** The way of writing it that occurs most. */
  usual(folded: string): string;
  /** A word with its marks as the market's texts write it: `mỹ`, which is compared as `mĩ`. */
  written(spelled: string): string;
  /** Whether the two stand beside each other somewhere, in this order. */
  isPair(first: string, second: string): boolean;
  /** Whether a word stands beside the one before it or the one after it somewhere. */
  standsBeside(word: string, before: string | undefined, next: string | undefined): boolean;
  /** Words one slip away: a letter more, less, another or two changed about. */
  nearby(folded: string): string[];
  /** Words that go on from these letters, the commonest first. */
  beginning(letters: string, most: number): string[];
};

const LONGEST = 24;

export const compileVocabulary = (texts: Iterable<string>): Vocabulary => finish(compilingVocabulary(texts));

/** All steps at once. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Step by step, so that others have a turn between. */
export function* compilingVocabulary(texts: Iterable<string>): Generator<undefined, Vocabulary> {
  const counts = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  const pairs = new Set<string>();
  const surfaces = new Map<string, string>();
  for (const text of phrasesOf(texts)) {
    let before: Word | undefined;
    for (const word of readPlacedWords(text)) {
      const { folded, marked } = word;
      if (folded.length <= LONGEST && !/^\d+$/.test(folded)) {
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
        const ways = spellings.get(folded) ?? new Map<string, number>();
        ways.set(marked ?? folded, (ways.get(marked ?? folded) ?? 0) + 1);
        spellings.set(folded, ways);
        // The first way of writing it is kept: names come first.
        const surface = text.slice(word.start, word.end).toLocaleLowerCase('vi');
        if (surface !== (marked ?? folded) && !surfaces.has(marked ?? folded)) surfaces.set(marked ?? folded, surface);
      }
      if (before) pairs.add(`${before.folded} ${folded}`);
      before = word;
    }
    yield;
  }
  const sorted = [...counts.keys()].sort();
  // Two words one slip apart become the same when at most one letter is left out of each.
  const shortened = new Map<string, string[]>();
  for (const word of sorted) {
    for (const rest of withoutOne(word)) {
      const known = shortened.get(rest);
      if (known) known.push(word);
      else shortened.set(rest, [word]);
    }
    yield;
  }
  const isPair = (first: string, second: string) => pairs.has(`${first} ${second}`);
  return {
    count: (folded) => counts.get(folded) ?? 0,
    isSpelled: (marked) => spellings.get(fold(marked))?.has(marked) ?? false,
    spellings: (folded) => [...(spellings.get(folded)?.keys() ?? [])],
    written: (spelled) => surfaces.get(spelled) ?? spelled,
    usual: (folded) => [...(spellings.get(folded) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? folded,
    isPair,
    standsBeside: (word, before, next) => (before !== undefined && isPair(before, word)) || (next !== undefined && isPair(word, next)),
    nearby(folded) {
      if (folded.length > LONGEST) return [];
      const found = new Set(shortened.get(folded));
      for (const rest of withoutOne(folded)) {
        if (counts.has(rest)) found.add(rest);
        for (const word of shortened.get(rest) ?? []) if (isOneSlip(folded, word)) found.add(word);
      }
      found.delete(folded);
      return [...found];
    },
    beginning(letters, most) {
      const found: string[] = [];
      for (let at = lowerBound(sorted, letters); at < sorted.length && sorted[at]!.startsWith(letters); at += 1) found.push(sorted[at]!);
      return found.sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, most);
    },
  };
}

/** Words on either side of a comma do not stand side by side. */
function* phrasesOf(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield* text.normalize('NFC').split(/[,.;:()/]/);
}

function withoutOne(word: string): string[] {
  return [...new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))];
}

/** For words of the same length: one letter another, or two neighbours changed about. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differ = Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at]);
  const [first, second] = differ;
  if (differ.length === 1) return true;
  return differ.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
}

export function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
