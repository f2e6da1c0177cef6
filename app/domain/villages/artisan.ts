/**
 * Artisans and their titles. People's Artisan and Meritorious Artisan are awarded by the State
 * President (NĐ 43/2024), Hà Nội Artisan by the city (QĐ 69/2009). Titles do not expire. Who has
 * none is a maker, never "nghệ nhân"; a title shows only after a curator has seen its decision.
 */
import type { Day } from '../time/hanoi.ts';

export const ARTISAN_TITLES = ['peoples_artisan', 'meritorious_artisan', 'hanoi_artisan'] as const;
/** Nghệ nhân Nhân dân, Nghệ nhân Ưu tú, Nghệ nhân Hà Nội: the highest first. */
export type ArtisanTitle = (typeof ARTISAN_TITLES)[number];

/** Two separate streams share the President's two names. */
export type TitleField = 'handicraft' | 'heritage';

export type AwardedTitle = {
  title: ArtisanTitle;
  field: TitleField;
  year: number;
  /** A curator has seen the decision. */
  verified: boolean;
};

export type TitleDisplay =
  | { code: 'no-title' }
  | { code: ArtisanTitle; field: TitleField; year: number };

/** The title on an artisan's record as a list; empty while anything of it is unknown. */
export function titlesOf(artisan: {
  title: ArtisanTitle | null;
  titleField: TitleField | null;
  titleYear: number | null;
  titleVerifiedAt: Date | null;
}): AwardedTitle[] {
  const { title, titleField: field, titleYear: year, titleVerifiedAt } = artisan;
  if (title === null || field === null || year === null) return [];
  return [{ title, field, year, verified: titleVerifiedAt !== null }];
}

/** Verified titles, the highest first, the later first among equals. */
export function titlesInOrder(titles: readonly AwardedTitle[]): AwardedTitle[] {
  return titles
    .filter(({ verified }) => verified)
    .toSorted((a, b) => ARTISAN_TITLES.indexOf(a.title) - ARTISAN_TITLES.indexOf(b.title) || b.year - a.year);
}

/** What stands before a name. `no-title` is written as maker or thợ. */
export function displayTitle(titles: readonly AwardedTitle[]): TitleDisplay {
  const highest = titlesInOrder(titles)[0];
  if (!highest) return { code: 'no-title' };
  return { code: highest.title, field: highest.field, year: highest.year };
}

/** Whether new work can bear a maker's name: not work made after the maker's death. */
export function canHaveMade(artisan: { diedYear: number | null }, madeOn: Day): boolean {
  return artisan.diedYear === null || Number(madeOn.slice(0, 4)) <= artisan.diedYear;
}
