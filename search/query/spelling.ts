// Words as they were meant: marks that stood as letters, words run together, slips. A word that the market knows is never
// touched; a stranger becomes what it is nearest to, by what stands beside it.
import type { Word } from '../words.ts';
import { slipCost, soundingLike } from './sounds.ts';
import { decodeMarks } from './typed-marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word was read: as typed; its marks decoded; cut out of several run together; put right. */
export type Reading = 'typed' | 'decoded' | 'joined' | 'corrected' | 'unknown';

export type ReadWord = Word & {
  reading: Reading;
  /** Which of the typed words it comes from. */
  from: number;
};

const MOST_PARTS = 5;
const SHORTEST_PART = 2;
/** A slip in a word so short could be anything. */
const SHORTEST_SLIP = 3;

/** Reads typed words one after the other; `last` may be half typed, and is left for its beginnings to be looked up. */
export function readSpelling(typed: readonly Word[], vocabulary: Vocabulary): ReadWord[] {
  const read: ReadWord[] = [];
  typed.forEach((word, from) => {
    const next = typed[from + 1]?.folded;
    const known = vocabulary.count(word.folded) > 0 || /\d/.test(word.folded[0]!);
    if (known) read.push({ ...word, reading: 'typed', from });
    else read.push(...strangers(word, read.at(-1)?.folded, next, vocabulary).map((one) => ({ ...one, from })));
  });
  return read;
}

function strangers(word: Word, before: string | undefined, next: string | undefined, vocabulary: Vocabulary): Omit<ReadWord, 'from'>[] {
  const decoded = word.marked ? null : decodeMarks(word.folded);
  if (decoded) {
    const folded = foldOf(decoded);
    if (vocabulary.isSpelled(decoded)) return [{ folded, marked: decoded === folded ? null : decoded, reading: 'decoded' }];
    // A mark was forgotten beside those typed (`goms`): what is left is read as if typed without any.
    if (vocabulary.count(folded) > 0) return [{ folded, marked: null, reading: 'decoded' }];
  }
  const parts = runTogether(word, vocabulary);
  if (parts) return parts.map((part) => ({ ...part, reading: 'joined' as const }));
  const meant = corrected(word.folded, before, next, vocabulary);
  if (meant) return [{ folded: meant, marked: null, reading: 'corrected' }];
  if (decoded) {
    const second = corrected(foldOf(decoded), before, next, vocabulary);
    if (second) return [{ folded: second, marked: null, reading: 'corrected' }];
  }
  return [{ ...word, reading: 'unknown' }];
}

const foldOf = (marked: string): string => marked.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');

/** `nonla` as nón lá: words that the market knows, each pair of them side by side somewhere, or at least one pair of them. */
function runTogether({ folded, marked }: Word, vocabulary: Vocabulary): Word[] | null {
  if (folded.length < 2 * SHORTEST_PART || folded.length > 30) return null;
  type Way = { parts: string[]; pairs: number; weight: number };
  let best: Way | null = null;
  const better = (one: Way) => best === null || one.pairs - one.parts.length > best.pairs - best.parts.length || (one.pairs - one.parts.length === best.pairs - best.parts.length && one.weight > best.weight);
  const cut = (at: number, parts: string[], pairs: number, weight: number): void => {
    if (at === folded.length) {
      const way = { parts, pairs, weight };
      if (parts.length > 1 && pairs > 0 && better(way)) best = way;
      return;
    }
    if (parts.length === MOST_PARTS) return;
    for (let end = at + SHORTEST_PART; end <= Math.min(folded.length, at + 8); end += 1) {
      const part = folded.slice(at, end);
      const count = vocabulary.count(part);
      const before = parts.at(-1);
      if (count > 0) cut(end, [...parts, part], pairs + Number(before !== undefined && vocabulary.isPair(before, part)), weight + Math.log(count));
    }
  };
  cut(0, [], 0, 0);
  if (best === null) return null;
  let at = 0;
  return (best as Way).parts.map((part) => {
    const spelled = marked?.slice(at, at + part.length);
    at += part.length;
    return { folded: part, marked: spelled && spelled !== part ? spelled : null };
  });
}

/** The word meant by one with a slip: the likeliest slip, rather where it stands beside a neighbour it is known to have. */
export function corrected(folded: string, before: string | undefined, next: string | undefined, vocabulary: Vocabulary): string | null {
  const alike = soundingLike(folded).filter((word) => vocabulary.count(word) > 0);
  const near = folded.length >= SHORTEST_SLIP ? vocabulary.nearby(folded) : [];
  let best: { word: string; cost: number } | null = null;
  for (const word of new Set([...alike, ...near])) {
    const beside = Number(before !== undefined && vocabulary.isPair(before, word)) + Number(next !== undefined && vocabulary.isPair(word, next));
    const cost = slipCost(folded, word) - 0.7 * Math.min(beside, 1) - 0.04 * Math.log(vocabulary.count(word));
    if (word.length >= 2 && (best === null || cost < best.cost)) best = { word, cost };
  }
  return best?.word ?? null;
}
