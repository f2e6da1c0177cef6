/**
 * An occasion or a person to give to, and what fits it: things (a name or category begins with the words), words anywhere in
 * a name or category, and whole crafts; of weight 3 just the thing, 2 fits well, 1 can be given too.
 */
import { readAmount } from '../listings/read-amount.ts';
import { type PhrasesRefusal, readPhrases } from './phrases.ts';

export type Weight = 1 | 2 | 3;
export const WEIGHTS: readonly Weight[] = [3, 2, 1];
export type Wish = { thing?: string; words?: string; craft?: string; weight: Weight };
export type Intent = { name: string; nameEn: string; phrases: string[]; priceFrom: number | null; priceTo: number | null; wishes: Wish[] };

export type TypedIntent = {
  name: string;
  nameEn: string;
  phrases: string;
  priceFrom: string;
  priceTo: string;
  /** By weight: names that begin so, words in names, and crafts by their slugs. */
  things: Readonly<Record<Weight, string>>;
  words: Readonly<Record<Weight, string>>;
  crafts: Readonly<Record<Weight, readonly string[]>>;
};

export const LONGEST_NAME = 60;
const MOST_WISHES = 80;

export type IntentField = 'name' | 'nameEn' | 'phrases' | 'priceFrom' | 'priceTo' | 'wishes' | `things-${Weight}` | `words-${Weight}`;
export type IntentRefusal = PhrasesRefusal | { code: 'too-long-name' | 'not-a-price' | 'upside-down' | 'nothing-fits' | 'too-many-wishes' | 'said-twice' };
export type IntentErrors = Partial<Record<IntentField, IntentRefusal>>;

const name = (typed: string): string => typed.normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim();

/** A form as an occasion, or what is wrong with each field. */
export function readIntent(typed: TypedIntent): { ok: true; intent: Intent } | { ok: false; errors: IntentErrors } {
  const errors: IntentErrors = {};
  const names = { name: name(typed.name), nameEn: name(typed.nameEn) };
  for (const field of ['name', 'nameEn'] as const) {
    if (names[field] === '') errors[field] = { code: 'missing' };
    else if (names[field].length > LONGEST_NAME) errors[field] = { code: 'too-long-name' };
  }
  const phrases = readPhrases(typed.phrases);
  if (!phrases.ok) errors.phrases = phrases.refusal;
  const prices = { priceFrom: readAmount(typed.priceFrom), priceTo: readAmount(typed.priceTo) };
  for (const field of ['priceFrom', 'priceTo'] as const) {
    const price = prices[field];
    if (!price.ok && price.code !== 'empty') errors[field] = { code: 'not-a-price' };
  }
  const [priceFrom, priceTo] = [prices.priceFrom, prices.priceTo].map((price) => (price.ok ? price.amount : null)) as [number | null, number | null];
  if (priceFrom !== null && priceTo !== null && priceFrom > priceTo) errors.priceTo = { code: 'upside-down' };

  const wishes: Wish[] = [];
  for (const weight of WEIGHTS) {
    for (const kind of ['things', 'words'] as const) {
      if (typed[kind][weight].trim() === '') continue;
      const read = readPhrases(typed[kind][weight]);
      if (!read.ok) errors[`${kind}-${weight}`] = read.refusal;
      else wishes.push(...read.phrases.map((phrase): Wish => (kind === 'things' ? { thing: phrase, weight } : { words: phrase, weight })));
    }
    wishes.push(...typed.crafts[weight].map((craft): Wish => ({ craft, weight })));
  }
  const keys = wishes.map(({ thing, words, craft }) => JSON.stringify([thing, words, craft]));
  if (wishes.length > MOST_WISHES) errors.wishes = { code: 'too-many-wishes' };
  else if (new Set(keys).size < keys.length) errors.wishes = { code: 'said-twice' };
  else if (wishes.length === 0 && Object.keys(errors).every((field) => !/^(things|words)-/.test(field))) errors.wishes = { code: 'nothing-fits' };

  if (Object.keys(errors).length > 0 || !phrases.ok) return { ok: false, errors };
  return { ok: true, intent: { ...names, phrases: phrases.phrases, priceFrom, priceTo, wishes } };
}
