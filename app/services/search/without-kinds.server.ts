import { type Lexicon, understand, type Understood } from '#search/index.ts';

/** A query without the words that were understood as one of these. */
export function withoutKinds(text: string, lexicon: Lexicon, isOne: (kind: Understood['kind']) => boolean): string {
  let left = text;
  for (;;) {
    const said = understand(left, lexicon).understood.find(({ kind }) => isOne(kind));
    // What is taken out is gone: each turn leaves less.
    if (!said || said.without.length >= left.length) return left;
    left = said.without;
  }
}
