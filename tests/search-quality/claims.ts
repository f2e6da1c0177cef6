// What can be said of a product, true or false: the words that rules are made of.
import { normaliseToneMarks } from '#app/domain/text/vietnamese.ts';
import type { Good } from './good.ts';

export type Claim = (good: Good) => boolean;

// Each of some hundred rules reads each of some hundred names.
const remembered = new Map<string, string>();

/** The words of a text in lower case, with a space before, between and after them. */
export function syllables(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const read = ` ${normaliseToneMarks(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  remembered.set(text, read);
  return read;
}

/** Its name has these syllables side by side, marks and all. */
export const named = (...phrases: string[]): Claim => {
  const asked = phrases.map(syllables);
  return ({ name }) => asked.some((phrase) => syllables(name).includes(phrase));
};
export const madeOf = (...phrases: string[]): Claim => {
  const asked = phrases.map(syllables);
  return ({ materials }) => asked.some((phrase) => syllables(materials).includes(phrase));
};
export const sortOf = (...categories: string[]): Claim => ({ category }) => categories.includes(category);
export const craft = (...slugs: string[]): Claim => (good) => slugs.includes(good.craft);
export const village = (...slugs: string[]): Claim => (good) => slugs.includes(good.village);
export const madeBy = (artisan: string): Claim => ({ artisanName }) => artisanName === artisan;
export const anything: Claim = () => true;

export const all = (...claims: Claim[]): Claim => (good) => claims.every((claim) => claim(good));
export const any = (...claims: Claim[]): Claim => (good) => claims.some((claim) => claim(good));
export const not = (claim: Claim): Claim => (good) => !claim(good);

/** Its name or the kind of thing it is has these syllables side by side. */
export const fits = (phrase: string): Claim => {
  const asked = syllables(phrase);
  return ({ name, category }) => syllables(name).includes(asked) || syllables(category).includes(asked);
};

/** Its name, after what only counts, or the kind of thing it is begins with these syllables. */
export const isThing = (phrase: string): Claim => {
  const asked = syllables(phrase);
  return ({ name, category }) => syllables(name).replace(/^(?: (?:bộ|đôi|cặp|một|hai|ba|bốn|năm|sáu|mười|cái|chiếc|con)(?= ))+/, '').startsWith(asked) || syllables(category).startsWith(asked);
};
