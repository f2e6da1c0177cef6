// What a right answer is: 3 the thing itself, 2 the same kind, 1 related, 0 not. The numbers name the rules that are
// told in README.md of this folder.
import { fold } from '#app/domain/text/vietnamese.ts';
import { all, type Claim, craft, syllables, village } from './claims.ts';
import type { Good } from './good.ts';
import { type Thing, THINGS, type ThingName } from './things.ts';

export type Grade = 0 | 1 | 2 | 3;
export type Rule = (good: Good) => Grade;

const thingOf = (thing: ThingName | Thing): Thing => (typeof thing === 'string' ? THINGS[thing] : thing);

/** Rule 2. The thing itself 3; what comes nearest to it 2 where something does; other goods that look or serve alike 1. */
export function object(name: ThingName | Thing): Rule {
  const { is, near, akin } = thingOf(name);
  return (good) => (is(good) ? 3 : near?.(good) ? 2 : akin(good) ? 1 : 0);
}

/** Rule 1. The object, of the village or craft asked for 3; the object from elsewhere 1; another thing from there 1. */
export function objectFrom(name: ThingName | Thing, place: { village: string } | { craft: string }): Rule {
  const from = 'village' in place ? village(place.village) : craft(place.craft);
  const { is, near } = thingOf(name);
  return (good) => (is(good) ? (from(good) ? 3 : 1) : from(good) ? (near?.(good) ? 2 : 1) : 0);
}

/** An object with more said about it: with all of it 3; the object without 2; other goods of which it is true, and those akin, 1. */
export function objectWith(name: ThingName | Thing, ...details: Claim[]): Rule {
  const { is, near, akin } = thingOf(name);
  const has = all(...details);
  return (good) => (is(good) ? (has(good) ? 3 : 2) : has(good) || near?.(good) || akin(good) ? 1 : 0);
}

/** Rule 3. Everything of the village 3; of its craft elsewhere 1. */
export function everythingOf(slug: string, ofCraft: string): Rule {
  return (good) => (good.village === slug ? 3 : good.craft === ofCraft ? 1 : 0);
}

/** A craft alone: everything of it 3; what is akin 1. */
export function everythingMade(slug: string, akin: Claim = () => false): Rule {
  return (good) => (good.craft === slug ? 3 : akin(good) ? 1 : 0);
}

/** Something that is said of goods of any kind. */
export function whatever(is: Claim, akin: Claim = () => false): Rule {
  return (good) => (is(good) ? 3 : akin(good) ? 1 : 0);
}

/** Words with two meanings, or a beginning that may go on either way: the best grade of them. */
export const eitherOf = (...rules: Rule[]): Rule => (good) => Math.max(...rules.map((rule) => rule(good))) as Grade;

export type Bounds = { from?: number; to?: number; stars?: number; atLeastStars?: number; certified?: true; inStock?: true };

/** Rule 4. Words that are filters bind: what lies outside is not an answer. */
export function within({ from = 0, to = Infinity, stars, atLeastStars, certified, inStock }: Bounds, rule: Rule): Rule {
  return (good) => {
    const inside =
      good.price >= from &&
      good.price <= to &&
      (stars === undefined || good.stars === stars) &&
      (atLeastStars === undefined || (good.stars ?? 0) >= atLeastStars) &&
      (!certified || good.stars !== null) &&
      (!inStock || good.available > 0);
    return inside ? rule(good) : 0;
  };
}

/** For a query without a possible answer: what is nearest. */
export const nothingBut = (nearest: Rule): Rule => (good) => Math.min(1, nearest(good)) as Grade;

const words = (text: string): string[] => syllables(text).trim().split(' ');
const wordsOf = (good: Good): Set<string> => new Set(words([good.name, good.category, good.craftName, good.villageName].join(' ')));

/**
 * Rule 5. Marks bind: for a query with marks, what has its words only when marks are taken away is at most 1 where
 * something has them as they are.
 */
export function marksBind(query: string, rule: Rule, goods: readonly Good[]): Rule {
  const asked = words(query);
  const marked = asked.filter((word) => word !== fold(word));
  if (marked.length === 0) return rule;
  const isExact = (good: Good) => {
    const own = wordsOf(good);
    return asked.every((word) => own.has(word));
  };
  if (!goods.some((good) => rule(good) > 1 && isExact(good))) return rule;
  return (good) => {
    const grade = rule(good);
    if (grade < 2 || isExact(good)) return grade;
    const exact = wordsOf(good);
    const folded = new Set([...exact].map(fold));
    const hasFolded = asked.every((word) => folded.has(fold(word)));
    return hasFolded && !marked.every((word) => exact.has(word)) ? 1 : grade;
  };
}

