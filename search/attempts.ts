// In which ways a query is tried, from what was meant to what is only near it.
import { type Attempt, NOTHING_SAID, type SaidFilters, type SaidOf } from './attempt.ts';
import type { ReadIntent } from './lexicon.ts';
import type { Alternative, Term } from './query/wording.ts';
import type { Understanding } from './understand.ts';
import { readWords } from './words.ts';

/** What a query says. */
export type Meant = {
  terms: readonly Term[];
  /** It has no words but those that stand around what is looked for: `hàng thủ công`. */
  vague: boolean;
  optional: readonly Term[];
  intents: readonly ReadIntent[];
  said: SaidFilters;
};

/** All ways to try it, in order. `near`: not just what was typed; `isThing`: whether a term says what the thing is. */
export function attemptsOf({ terms, vague, optional, intents, said }: Meant, near: boolean, isThing: (term: Term) => boolean): Attempt[] {
  const priced = withBudget(said, intents);
  const asked: Attempt = { terms: tight(terms), every: true, spelled: terms.flatMap(([literal]) => literal!.words).length > 1, optional, intents, wished: intents.length > 0, said: priced, villages: said.villages, near, dropped: [] };
  const anywhere = { ...priced, villages: [], crafts: [] };
  const loose = { ...asked, terms };
  const attempts: Attempt[] = [asked];
  const hasWords = terms.length > 0 || intents.length > 0;
  if (terms.some((term, index) => term.length > asked.terms[index]!.length)) attempts.push(loose);
  if (intents.length > 0 && terms.length > 0) attempts.push({ ...loose, terms: [], optional: [...optional, ...terms], near: true }, { ...loose, wished: false });
  const most = attempts.at(-1)!;
  const from: SaidOf[] = hasWords ? [...(said.crafts.length > 0 ? (['craft'] as const) : []), ...(said.villages.length > 0 ? (['village'] as const) : [])] : [];
  // Of another craft only what is called so.
  for (const one of from) attempts.push(without(one === 'craft' ? { ...most, terms: most.terms.map(inNames) } : most, one));
  if (from.length > 1) attempts.push(without(most, ...from));
  // What was said of price, stars and stock binds longer than where it is from.
  const bound: SaidOf[] = [...(said.inStock ? (['stock'] as const) : []), ...(said.stars.length > 0 ? (['stars'] as const) : []), ...(said.priceFrom !== null || said.priceTo !== null ? (['price'] as const) : [])];
  bound.forEach((_, index) => attempts.push(without(most, ...bound.slice(0, index + 1))));
  if (bound.length > 0 && from.length > 0) attempts.push(without(most, ...bound, ...from));
  // What the thing is binds longer than what it is like.
  const [first, ...others] = terms.toSorted((a, b) => Number(isThing(b)) - Number(isThing(a)));
  if (first && others.length > 0 && isThing(first)) attempts.push({ ...asked, terms: [first], optional: [...optional, ...others], near: true, said: anywhere });
  if (isSpelledOut(terms)) attempts.push({ ...loose, spelled: false, near: true, said: anywhere });
  const words = apart(terms);
  if (words.length > 1) {
    const any: Attempt = { ...asked, terms: words, spelled: true, every: false, wished: false, near: true, said: anywhere };
    attempts.push(any);
    if (bound.length > 0) attempts.push({ ...any, said: NOTHING_SAID, dropped: bound });
  }
  // Who asks for goods of Hà Nội is shown goods.
  if (vague) attempts.push({ ...asked, terms: [], optional: terms, near: true });
  return attempts;
}

/** Single words only where a name or category has them. */
export const inNames = (term: Term): Term => term.map((alternative) => (alternative.words.length === 1 ? { ...alternative, stand: 'named' } : alternative));

/** Whether any of several words was typed with its marks: then they bind first. */
const isSpelledOut = (terms: readonly Term[]): boolean => {
  const words = terms.flatMap(([literal]) => literal!.words);
  return words.length > 1 && words.some(({ marked }) => marked !== null);
};

/** An attempt without filters that were said. */
function without(attempt: Attempt, ...dropped: SaidOf[]): Attempt {
  const said = { ...attempt.said };
  if (dropped.includes('craft')) said.crafts = [];
  if (dropped.includes('village')) said.villages = [];
  if (dropped.includes('stars')) said.stars = [];
  if (dropped.includes('stock')) said.inStock = false;
  if (dropped.includes('price')) Object.assign(said, { priceFrom: null, priceTo: null });
  return { ...attempt, said, dropped };
}

/** Words that belong together, only where they do. */
const tight = (terms: readonly Term[]): Term[] =>
  terms.map((term) => {
    const together = term.filter(({ words, stand }) => words.length === 1 || stand !== 'anywhere');
    return together.length > 0 ? together : term;
  });

/** Where any will do, words that belong together may stand alone; what has all of them is still the nearest. */
const apart = (terms: readonly Term[]): Term[] => terms.flatMap((term) => [term, ...(term[0]!.words.length > 1 ? term[0]!.words.map((word): Term => [{ words: [word], stand: 'anywhere', cost: 0.5 }]) : [])]);

/** An occasion has its prices, unless a price is said. */
function withBudget(said: SaidFilters, intents: readonly ReadIntent[]): SaidFilters {
  if (said.priceFrom !== null || said.priceTo !== null || intents.length === 0) return said;
  const from = intents.flatMap(({ priceFrom }) => (priceFrom === null ? [] : [priceFrom]));
  const to = intents.flatMap(({ priceTo }) => (priceTo === null ? [] : [priceTo]));
  return { ...said, priceFrom: from.length > 0 ? Math.max(...from) : null, priceTo: to.length > 0 ? Math.min(...to) : null };
}

/** What else a reader of these answers would look at: any of the words, and what else the village makes. Null when there is nothing more to say. */
export function nearAttempt({ attempts }: Understanding): Attempt | null {
  const asked = attempts.find(({ every }) => !every) ?? attempts[0];
  if (!asked || asked.terms.length === 0 || (asked.terms.length === 1 && asked.villages.length === 0)) return null;
  return { ...asked, every: false, spelled: true, wished: false, said: { ...attempts[0]!.said, villages: [], crafts: [] }, near: true };
}

/** What is of the same kind as these, or of the same craft. */
export function kindredAttempt({ attempts }: Understanding, { categories, crafts }: { categories: readonly string[]; crafts: readonly string[] }): Attempt | null {
  const [asked] = attempts;
  if (!asked || categories.length + crafts.length === 0) return null;
  const kinds = categories.map((category): Alternative => ({ words: readWords(category), stand: 'together', cost: 0 }));
  return { ...asked, terms: kinds.length > 0 ? [kinds] : [], optional: [...asked.optional, ...asked.terms], every: true, wished: false, said: { ...asked.said, villages: [], crafts: kinds.length > 0 ? [] : crafts }, near: true };
}
