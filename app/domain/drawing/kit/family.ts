// What a family of goods is: what can be asked of its drawing, in which words its goods ask for it, and how it is drawn.
// What is not asked is chosen by chance from the seed, each trait by a chance of its own: the celadon vase and the cobalt
// vase of one product have the same form.
import type { AskedLook } from '../drawing-spec.ts';
import type { ProductFamily } from '../kinds.ts';
import { type Chance, rng } from './rng.ts';
import type { Sheet } from './sheet.ts';

export type OneOf<V extends string = string> = {
  kind: 'one';
  /** What chance picks from. */
  of: readonly V[];
  /** What is drawn only when it is asked for. */
  also: readonly V[];
};
export type Count = { kind: 'count'; low: number; high: number };
export type Flag = { kind: 'flag'; odds: number };
export type Trait = OneOf | Count | Flag;

/** One of several; a value that is named twice comes up twice as often when nobody asks. */
export const oneOf = <const V extends string>(...of: readonly V[]): OneOf<V> => ({ kind: 'one', of, also: [] });
/** More values, which chance never picks: a pair is drawn only of what is sold as a pair. */
export const whenAsked = <const V extends string, const W extends string>({ of }: OneOf<V>, ...also: readonly W[]): OneOf<V | W> => ({ kind: 'one', of, also });
/** A whole number, both ends included. */
export const count = (low: number, high: number): Count => ({ kind: 'count', low, high });
/** Yes or no; `odds` of yes when nobody asks. */
export const flag = (odds = 0.5): Flag => ({ kind: 'flag', odds });

/** `composition` is the arrangement of the same thing: three at least. */
export type Traits = { composition: OneOf } & Record<string, Trait>;

type ValueOf<T extends Trait> = T extends OneOf<infer V> ? V : T extends Count ? number : boolean;
export type Look<T extends Traits> = { readonly [K in keyof T]: ValueOf<T[K]> };

/**
 * The Vietnamese words in which goods ask for a trait. For one of several: the words for each value. For a number: the
 * nouns that are counted ("sáu chén" asks for six). For yes or no: words for yes, words for no.
 */
export type WordsFor<T extends Trait> = T extends OneOf<infer V>
  ? { readonly [K in V]?: readonly string[] }
  : T extends Count
    ? { counted: readonly string[] }
    : { yes?: readonly string[]; no?: readonly string[] };

export type Close = readonly [x: number, y: number, times: number];

export type Family<T extends Traits = Traits> = {
  id: ProductFamily;
  vi: string;
  en: string;
  traits: T;
  words: { readonly [K in keyof T]?: WordsFor<T[K]> };
  /** Of goods that are sold by number: the nouns that count them, and how many of them the whole picture shows. */
  pieces?: { of: readonly string[]; shown(look: Look<T>): number };
  /** What the second view shows of the same thing: "opened", "with a branch in it". */
  otherView: { vi: string; en: string };
  /** Where a close-up looks. */
  focus(look: Look<T>): Close;
  /** The thing on an 800 × 1000 sheet, as SVG shapes. */
  draw(sheet: Sheet, look: Look<T>, view: 'whole' | 'other'): string;
};

/** Declares a family; its look's type follows from its traits. */
export const family = <const T extends Traits>(declared: Family<T>): Family<T> => declared;

const chosen = (trait: Trait, R: Chance) => (trait.kind === 'one' ? R.pick(trait.of) : trait.kind === 'count' ? R.i(trait.low, trait.high) : R.chance(trait.odds));

/** Whether a value is one that a trait can have. */
export function fits(trait: Trait, value: unknown): value is string | number | boolean {
  if (trait.kind === 'one') return [...trait.of, ...trait.also].includes(value as string);
  if (trait.kind === 'count') return Number.isInteger(value) && (value as number) >= trait.low && (value as number) <= trait.high;
  return typeof value === 'boolean';
}

/** The whole look of a drawing: what is asked where the family knows it, the rest by the seed. */
export function settle<T extends Traits>({ id, traits }: Pick<Family<T>, 'id' | 'traits'>, seed: string, asked: AskedLook = {}): Look<T> {
  const R = rng(`${id}:${seed}`);
  return Object.fromEntries(
    Object.entries(traits).map(([name, trait]) => [name, fits(trait, asked[name]) ? asked[name] : chosen(trait, R.fork(name))]),
  ) as Look<T>;
}
