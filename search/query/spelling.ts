// Words as they were meant: marks that stood as letters, words run together, slips. A word that the market knows is never
// touched; a stranger becomes what it is nearest to, by what stands beside it.
import { fold } from '#app/domain/text/vietnamese.ts';
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
/** Slips that cost so little are made often: a letter doubled, two changed about, what sounds alike. */
const OFTEN = 0.5;
/** In a word so long any one slip leaves little doubt. */
const LONG = 5;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPES = /[\u0302\u0306\u031b]/g;
/** As the cost of a slip: what only sounds alike is among the likeliest. */
const SOUNDS_ALIKE = 0.4;

/** Reads typed words one after the other, each beside the ones around it. */
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

/**
 * Known words that stand beside none of their neighbours, as one that sounds alike and does (`trà xen`), and words spelled
 * with marks as nobody spells them; null where there is none. The thing that a query begins with is believed.
 */
export function doubtSpelling(read: readonly ReadWord[], { vocabulary, things }: { vocabulary: Vocabulary; things: ReadonlySet<string> }): ReadWord[] | null {
  let doubted = false;
  const words = read.map((word, at): ReadWord => {
    const [before, next] = [read[at - 1]?.folded, read[at + 1]?.folded];
    const fits = (folded: string) => vocabulary.standsBeside(folded, before, next);
    const misspelled = word.marked !== null && !vocabulary.isSpelled(word.marked);
    if (word.reading !== 'typed' || /\d/.test(word.folded) || read.length === 1 || (at === 0 && things.has(word.folded)) || (fits(word.folded) && !misspelled)) return word;
    const alike = [...(misspelled ? [word.folded] : []), ...soundingLike(word.folded), ...(misspelled || word.folded.length > 4 ? vocabulary.nearby(word.folded) : [])];
    // What stands beside the word before it, rather than only beside the next; of the same standing the first.
    const standing = (folded: string) => Number(before !== undefined && vocabulary.isPair(before, folded)) * 2 + Number(next !== undefined && vocabulary.isPair(folded, next));
    const spelledSo = (folded: string) => word.marked === null || vocabulary.spellings(folded).some((spelled) => mayBe(word.marked!, spelled));
    const meant = alike.filter((folded) => fits(folded) && spelledSo(folded)).sort((a, b) => standing(b) - standing(a) || (a === word.folded ? -1 : b === word.folded ? 1 : vocabulary.count(b) - vocabulary.count(a)))[0];
    if (meant === undefined) return word;
    doubted = true;
    return { ...word, folded: meant, marked: null, reading: 'corrected' };
  });
  return doubted ? words : null;
}

function strangers(word: Word, before: string | undefined, next: string | undefined, vocabulary: Vocabulary): Omit<ReadWord, 'from'>[] {
  const decoded = word.marked ? null : decodeMarks(word.folded);
  if (decoded) {
    const folded = fold(decoded);
    if (vocabulary.isSpelled(decoded)) return [{ folded, marked: decoded === folded ? null : decoded, reading: 'decoded' }];
    // A mark was forgotten beside those typed (`goms`): what is left is read as if typed without any.
    if (vocabulary.count(folded) > 0) return [{ folded, marked: null, reading: 'decoded' }];
  }
  const parts = runTogether(word, vocabulary);
  if (parts) return parts.map((part) => ({ ...part, reading: 'joined' as const }));
  for (const folded of decoded ? [word.folded, fold(decoded)] : [word.folded]) {
    const meant = corrected({ folded, marked: folded === word.folded ? word.marked : null }, before, next, vocabulary);
    if (meant) return [{ folded: meant, marked: null, reading: 'corrected' }];
  }
  return [{ ...word, reading: 'unknown' }];
}

/** `nonla` as nón lá: words that the market knows, cut so that most of them stand side by side somewhere, and one pair at least. */
function runTogether({ folded, marked }: Word, vocabulary: Vocabulary): Word[] | null {
  if (folded.length < 2 * SHORTEST_PART || folded.length > 30) return null;
  let best: string[] = [];
  let bestScore = -Infinity;
  let bestWeight = -Infinity;
  const cut = (at: number, parts: string[], pairs: number, weight: number): void => {
    if (at === folded.length) {
      const score = pairs - parts.length;
      if (parts.length > 1 && pairs > 0 && (score > bestScore || (score === bestScore && weight > bestWeight))) [best, bestScore, bestWeight] = [parts, score, weight];
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
  if (best.length === 0) return null;
  let at = 0;
  return best.map((part) => {
    const spelled = marked?.slice(at, at + part.length);
    at += part.length;
    return { folded: part, marked: spelled && spelled !== part ? spelled : null };
  });
}

/**
 * The word meant by one with a slip: the likeliest slip, rather where it stands beside a neighbour it is known to have. Where
 * it does not, only a slip that is made often counts, or any in a long word: most strangers are things that nobody sells.
 */
export function corrected(word: Word, before: string | undefined, next: string | undefined, vocabulary: Vocabulary): string | null {
  const { folded, marked } = word;
  const likely = nearest(folded, before, next, vocabulary).find(({ beside, slip, meant }) => (beside || slip <= OFTEN || folded.length >= LONG) && (marked === null || vocabulary.spellings(meant).some((spelled) => mayBe(marked, spelled))));
  return likely?.meant ?? null;
}

/** Words that one with a slip may have been, the likeliest first. */
export function nearestWords(folded: string, before: string | undefined, next: string | undefined, vocabulary: Vocabulary): string[] {
  return nearest(folded, before, next, vocabulary).map(({ meant }) => meant);
}

type Nearest = { meant: string; slip: number; beside: boolean };

function nearest(folded: string, before: string | undefined, next: string | undefined, vocabulary: Vocabulary): Nearest[] {
  const alike = soundingLike(folded).filter((word) => vocabulary.count(word) > 0);
  const near = folded.length >= SHORTEST_SLIP ? vocabulary.nearby(folded) : [];
  return [...new Set([...alike, ...near])]
    .filter((word) => word.length >= 2)
    .map((meant) => {
      const beside = vocabulary.standsBeside(meant, before, next);
      const slip = alike.includes(meant) ? SOUNDS_ALIKE : slipCost(folded, meant);
      return { meant, slip, beside, cost: slip - (beside ? 0.7 : 0) - 0.04 * Math.log(vocabulary.count(meant)) };
    })
    .sort((a, b) => a.cost - b.cost);
}

/** Whoever typed a tone meant it; the marks of a letter's shape may have been left out. */
export function mayBe(typed: string, meant: string): boolean {
  const marksOf = (text: string, which: RegExp) => [...new Set(text.normalize('NFD').match(which))];
  const [tone] = marksOf(typed, TONES);
  return marksOf(meant, TONES)[0] === tone && marksOf(typed, SHAPES).every((shape) => marksOf(meant, SHAPES).includes(shape));
}
