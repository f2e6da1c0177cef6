// A query cut where a reader would cut it: words, numbers, and the few signs that mean something beside a number. Each
// knows where it stands, so that what was understood can be taken out of the text again.
import { meansWords, readWords, type Word } from '../words.ts';

export type Token = {
  /** `name`: a word of one of the market's own names, which says nothing else. */
  kind: 'word' | 'number' | 'sign' | 'name';
  /** A number or a sign is written as it is, in both. */
  word: Word;
  /** In the text, end excluded. */
  start: number;
  end: number;
  /** No space before it. */
  glued: boolean;
};

const PARTS = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\d+(?:[.,]\d+)*)|(?<sign>[<>≤≥=*+\-–—~%₫$])/gu;

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(PARTS)) {
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'sign';
    const word = (kind === 'word' && readWords(match[0])[0]) || { folded: match[0], marked: null };
    tokens.push({ kind, word, start: match.index, end: match.index + match[0].length, glued: match.index === end });
    end = match.index + match[0].length;
  }
  return tokens;
}

export type Phrases = readonly (readonly Word[])[];

/** Phrases read once, so that a query only compares. */
export const phrases = (...texts: string[]): Phrases => texts.map((text) => readWords(text));

/**
 * How many tokens from `at` on are one of these phrases; the longest counts, 0 for none. A word without marks may be it, with
 * marks they must agree (`tủ` is not `từ`).
 */
export function phraseAt(tokens: readonly Token[], at: number, said: Phrases): number {
  let longest = 0;
  for (const words of said) {
    if (words.length <= longest) continue;
    const here = tokens.slice(at, at + words.length);
    if (here.every(({ kind }) => kind === 'word') && meansWords(here.map(({ word }) => word), words)) longest = words.length;
  }
  return longest;
}

/** 1 where one of these signs stands, as `phraseAt` counts. */
export function signAt(tokens: readonly Token[], at: number, signs: string): number {
  const token = tokens[at];
  return Number(token?.kind === 'sign' && signs.includes(token.word.folded));
}
