/**
 * A collection: goods chosen for an occasion, shown from a day to a day. A village's holds goods of that village and no
 * other; the first place of the front page is the administrators' to give.
 */
import { type Period, type PeriodErrors, readPeriod } from './period.ts';
import { readLine, readText } from './texts.ts';

export const COLLECTION_LIMITS = { name: 60, words: 600, items: 60 } as const;

/** Places of the front page, the first highest. */
export const HOME_PLACES = [1, 2, 3, 4] as const;

export const homePlacesOf = ({ administrator }: { administrator: boolean }): readonly number[] => (administrator ? HOME_PLACES : HOME_PLACES.slice(1));

export type TypedCollection = { name: string; nameEn: string; words: string; wordsEn: string; from: string; to: string; homePlace: string };
export type Collection = { name: string; nameEn: string | null; words: string; wordsEn: string | null; period: Period; homePlace: number | null };
export type CollectionErrors = Partial<Record<'name' | 'nameEn' | 'words' | 'wordsEn', 'missing' | 'too-long'>> & PeriodErrors & { homePlace?: 'not-yours' };

/** A form as a collection, or what is wrong with each field. */
export function readCollection(typed: TypedCollection, who: { administrator: boolean }): { ok: true; collection: Collection } | { ok: false; errors: CollectionErrors } {
  const errors: CollectionErrors = {};
  const texts = { name: readLine(typed.name), nameEn: readLine(typed.nameEn), words: readText(typed.words), wordsEn: readText(typed.wordsEn) };
  for (const field of ['name', 'nameEn', 'words', 'wordsEn'] as const) {
    const most = field.startsWith('name') ? COLLECTION_LIMITS.name : COLLECTION_LIMITS.words;
    if (texts[field].length > most) errors[field] = 'too-long';
    else if (texts[field] === '' && !field.endsWith('En')) errors[field] = 'missing';
  }
  const period = readPeriod(typed.from, typed.to);
  if (!period.ok) Object.assign(errors, period.errors);
  const homePlace = typed.homePlace === '' ? null : Number(typed.homePlace);
  if (homePlace !== null && !homePlacesOf(who).includes(homePlace)) errors.homePlace = 'not-yours';
  if (!period.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, collection: { ...texts, nameEn: texts.nameEn || null, wordsEn: texts.wordsEn || null, period: period.period, homePlace } };
}

/** The order of some things after one of them went a step up or down; the same at an end, or for what is not among them. */
export function moved<T>(things: readonly T[], one: T, step: -1 | 1): T[] {
  const at = things.indexOf(one);
  const to = at + step;
  if (at < 0 || to < 0 || to >= things.length) return [...things];
  const order = [...things];
  [order[at], order[to]] = [order[to]!, order[at]!];
  return order;
}
