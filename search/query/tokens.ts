// A query cut where a reader would cut it: words, numbers, and the few signs that mean something beside a number. Each
// knows where it stands, so that what was understood can be taken out of the text again.
import { fold, normaliseToneMarks } from '#app/domain/text/vietnamese.ts';

export type Token = {
  kind: 'word' | 'number' | 'sign';
  /** As typed; a word in lower case with one placement of the tone. */
  exact: string;
  /** Lower case without marks. */
  folded: string;
  /** In the text, end excluded. */
  start: number;
  end: number;
  /** No space before it. */
  glued: boolean;
};

const PARTS = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\d+(?:[.,]\d+)*)|(?<sign>[<>≤≥=*+\-–—~%₫])/gu;

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(PARTS)) {
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'sign';
    const exact = kind === 'word' ? normaliseToneMarks(match[0]).toLowerCase() : match[0];
    tokens.push({ kind, exact, folded: kind === 'word' ? fold(exact) : exact, start: match.index, end: match.index + match[0].length, glued: match.index === end });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** Whether the token is this word: without marks it may be, with marks they must agree (`tủ` is not `từ`). */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && (token.exact === word || (token.exact === token.folded && token.folded === fold(word)));
}

/** How many tokens from `at` on are one of these phrases; the longest counts, 0 for none. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.length > longest && words.every((word, index) => isWord(tokens[at + index], word))) longest = words.length;
  }
  return longest;
}
