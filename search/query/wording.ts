// What a query wants, worded so that an engine can look for it: terms that all must be there, each of which may be said in
// several ways; and the same as plain logic over lexemes.
import { inName, inNamePlain, pairsOf } from '../lexemes.ts';
import type { Word } from '../words.ts';

/** One way of saying a term. */
export type Alternative = {
  words: readonly Word[];
  /** `together`: side by side and in order. `named`: all of them in the name. `anywhere`: somewhere. */
  stand: 'together' | 'named' | 'anywhere';
  /** The market's own word, not what somebody typed: its marks always bind. */
  known?: true;
  /** From 0, as it was typed, towards 1: how much less this is than what was asked for. */
  cost: number;
};

/** Any of these. */
export type Term = readonly Alternative[];

/** Logic over the lexemes of a product. */
export type Wish = string | { every: readonly Wish[] } | { any: readonly Wish[] };

type How = {
  /** All terms, or any of them. */
  every: boolean;
  /** Marks that were typed bind. */
  spelled: boolean;
  /** All words in the name, spelled as they were typed. */
  strict?: boolean;
};

function wishOfAlternative({ words, stand, known }: Alternative, { spelled, strict }: How): Wish {
  const pairs = stand === 'together' ? pairsOf(words) : [];
  const lexemes = words.map(({ folded, marked }) => ((spelled || strict || known) && marked !== null ? marked : folded));
  // A word typed with its marks is looked for so everywhere, and without them only in names: `nghê` is in no `làng nghề`.
  const [only] = words;
  if (words.length === 1 && stand === 'anywhere' && !spelled && !strict && !known && only!.marked !== null) return { any: [only!.marked, inName(only!.folded)] };
  // Pairs say that the words are there, but not how they are spelled.
  const single = strict || stand === 'named' ? lexemes.map((lexeme, index) => (known && words[index]!.marked === null ? inNamePlain(lexeme) : inName(lexeme))) : pairs.length > 0 && !lexemes.some((lexeme, index) => lexeme !== words[index]!.folded) ? [] : lexemes;
  return { every: [...single, ...pairs] };
}

/** Terms as logic over lexemes. A way of saying it that has no words is none. */
export function wishOf(terms: readonly Term[], how: How): Wish {
  const wishes = terms.map((term): Wish => ({ any: term.filter(({ words }) => words.length > 0).map((alternative) => wishOfAlternative(alternative, how)) }));
  return how.every ? { every: wishes } : { any: wishes };
}
