// Text as a search engine compares it: Vietnamese syllables, folded, and beside it the spelling with marks when there
// are any. Both engines and the query go through here, so that they can never disagree about what a word is.
import { fold, normaliseToneMarks } from '#app/domain/text/vietnamese.ts';

export type Word = {
  /** Lower case without marks. */
  folded: string;
  /** Lower case with marks, one placement of the tone; null when the word has none. */
  marked: string | null;
};

const LONGEST_WORD = 40;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

// Vietnamese has some seven thousand syllables: each is read once, and an index of a million products reads them all.
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Word>();

const LONE_Y = /^(?:[bcdđghklmnpqrstvx]*|qu)y[\u0300-\u0323]?[bcdđghklmnpqrstvx]*$/;

/** `mỹ` and `mĩ`, `quý` and `quí` are the same word; so is a y in a syllable's middle, where it is a slip. */
function withOneI(word: string): string {
  const open = word.normalize('NFD');
  return LONE_Y.test(open) && open.length > 1 ? open.replace('y', 'i').normalize('NFC') : word;
}

/** One word, which may be a sign that stands for itself. */
export function readWord(found: string): Word {
  const known = remembered.get(found);
  if (known) return known;
  // Half a surrogate pair at the cut would be no text to an engine.
  const exact = withOneI(normaliseToneMarks(found).toLowerCase().slice(0, LONGEST_WORD).replace(/\p{Cs}$/u, ''));
  const folded = fold(exact);
  const word = { folded, marked: exact === folded ? null : exact };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(found, word);
  return word;
}

/** The words of a text in order, at most `most`. Everything that is neither letter nor digit separates. */
export function readWords(text: string, most = Infinity): Word[] {
  const words: Word[] = [];
  for (const [found] of text.normalize('NFC').matchAll(WORD)) {
    if (words.length >= most) break;
    const word = readWord(found);
    if (word.folded) words.push(word);
  }
  return words;
}

export type PlacedWord = Word & {
  /** In the text, end excluded. */
  start: number;
  end: number;
};

/** The words between two places of a text in NFC, each with where it stands. */
export function readPlacedWords(text: string, from = 0, to = text.length): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const word = readWord(match[0]);
    const start = from + match.index;
    if (word.folded) words.push({ ...word, start, end: start + match[0].length });
  }
  return words;
}

/** Whether typed words mean these words: folded alike, and where a mark was typed the mark agrees. */
export function meansWords(typed: readonly Word[], words: readonly Word[]): boolean {
  return typed.length === words.length && typed.every((word, index) => word.folded === words[index]!.folded && (word.marked === null || word.marked === words[index]!.marked));
}

/** The same while the last word is still being typed. */
export function beginsWords(typed: readonly Word[], words: readonly Word[]): boolean {
  const last = typed.at(-1);
  const same = words[typed.length - 1];
  return (
    last !== undefined &&
    same !== undefined &&
    meansWords(typed.slice(0, -1), words.slice(0, typed.length - 1)) &&
    same.folded.startsWith(last.folded) &&
    (last.marked === null || (same.marked ?? same.folded).startsWith(last.marked))
  );
}
