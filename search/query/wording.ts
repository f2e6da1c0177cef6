// What a query wants, worded so that an engine can look for it: terms that all must be there, each of which may be said in
// several ways; and the same as plain logic over lexemes.
import { besides, inName } from '../lexemes.ts';
import type { Word } from '../words.ts';

/** One way of saying a term. */
export type Alternative = {
  words: readonly Word[];
  /** `together`: side by side and in order. `named`: all of them in the name. `anywhere`: somewhere. */
  stand: 'together' | 'named' | 'anywhere';
  /** From 0, as it was typed, towards 1: how much less this is than what was asked for. */
  cost: number;
};

/** Any of these. */
export type Term = readonly Alternative[];

/** Logic over the lexemes of a product. */
export type Wish = string | { every: readonly Wish[] } | { any: readonly Wish[] };

const spelled = ({ folded, marked }: Word): string => marked ?? folded;

function wishOfAlternative({ words, stand }: Alternative, strict: boolean): Wish {
  const pairs = stand === 'together' ? words.slice(1).map((word, index) => besides(words[index]!.folded, word.folded)) : [];
  const single = strict ? words.map((word) => inName(spelled(word))) : stand === 'named' ? words.map(({ folded }) => inName(folded)) : pairs.length > 0 ? [] : words.map(({ folded }) => folded);
  return { every: [...single, ...pairs] };
}

/** All terms, or any of them. With `strict` each must be in the name, spelled as it was typed. */
export function wishOf(terms: readonly Term[], { every, strict = false }: { every: boolean; strict?: boolean }): Wish {
  const wishes = terms.map((term): Wish => ({ any: term.map((alternative) => wishOfAlternative(alternative, strict)) }));
  return every ? { every: wishes } : { any: wishes };
}
