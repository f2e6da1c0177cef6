/**
 * What a workshop may write of a person of its own, and which title it may say that they have. "Nghệ nhân" is a title
 * (NĐ 43/2024, QĐ 69/2009): who has none that was checked is called by what they do.
 */
import { manyLines, oneLine } from '../checkout/contact.ts';
import { fold } from '../text/vietnamese.ts';
import { checkText, readYear, type TextRefusal, type YearRefusal } from '../workshops/profile.ts';
import { ARTISAN_TITLES, type ArtisanTitle, type TitleField } from './artisan.ts';

export const ARTISAN_LIMITS = {
  name: { min: 2, max: 80 },
  trade: { min: 3, max: 80 },
  story: { min: 20, max: 3_000 },
  born: { from: 1880 },
  /** Of one workshop. */
  most: 200,
} as const;

export const ARTISAN_FIELDS = ['name', 'trade', 'tradeEn', 'bornYear', 'startedYear', 'diedYear', 'story', 'storyEn'] as const;
export type ArtisanField = (typeof ARTISAN_FIELDS)[number];
export type TypedArtisan = Record<ArtisanField, string>;

export type ArtisanProfile = { name: string; trade: string; tradeEn: string | null; bornYear: number | null; startedYear: number | null; diedYear: number | null; story: string; storyEn: string | null };

export type ArtisanErrors = {
  /** `titled`: a title is checked for the person of this name, born then. `title`, here and below: it calls the person by a title, which is claimed and checked instead. */
  name?: TextRefusal | 'titled' | 'title';
  trade?: TextRefusal | 'title';
  tradeEn?: TextRefusal | 'title';
  bornYear?: YearRefusal | 'titled';
  startedYear?: YearRefusal | 'before-birth';
  diedYear?: YearRefusal | 'before-birth';
  story?: TextRefusal;
  storyEn?: TextRefusal;
};

export type ArtisanVerdict = { ok: true; profile: ArtisanProfile } | { ok: false; errors: ArtisanErrors };

const TITLES = /\b(nghe nhan|nnut|nnnd|people s artisans?|peoples artisans?|meritorious artisans?|artisans? of merit|ha ?noi artisans?|artisans? of ha ?noi)\b/;

/** Whether somebody is called by a title, in either language and however it is written. */
const saysTitle = (text: string): boolean => TITLES.test(fold(text).replace(/[^a-z0-9]+/g, ' '));
const checkCalling = (text: string, limits: { min: number; max: number }): TextRefusal | 'title' | undefined => checkText(text, limits) ?? (saysTitle(text) ? 'title' : undefined);

/** All that is wrong at once, or the person as kept. */
export function readArtisan(typed: TypedArtisan, thisYear: number): ArtisanVerdict {
  const [name, trade, tradeEn] = [oneLine(typed.name), oneLine(typed.trade), oneLine(typed.tradeEn)];
  const [story, storyEn] = [manyLines(typed.story), manyLines(typed.storyEn)];
  const range = { from: ARTISAN_LIMITS.born.from, to: thisYear };
  const [born, started, died] = [readYear(typed.bornYear, range), readYear(typed.startedYear, range), readYear(typed.diedYear, range)];
  const bornIn = born.ok ? born.year : null;
  const later = (reading: typeof started): YearRefusal | 'before-birth' | undefined => {
    if (!reading.ok) return reading.code;
    return bornIn !== null && reading.year !== null && reading.year < bornIn ? 'before-birth' : undefined;
  };
  const errors: ArtisanErrors = {
    name: checkCalling(name, ARTISAN_LIMITS.name),
    trade: checkCalling(trade, ARTISAN_LIMITS.trade),
    tradeEn: tradeEn === '' ? undefined : checkCalling(tradeEn, ARTISAN_LIMITS.trade),
    bornYear: born.ok ? undefined : born.code,
    startedYear: later(started),
    diedYear: later(died),
    story: checkText(story, ARTISAN_LIMITS.story),
    storyEn: storyEn === '' ? undefined : checkText(storyEn, ARTISAN_LIMITS.story),
  };
  if (!born.ok || !started.ok || !died.ok || Object.values(errors).some(Boolean)) return { ok: false, errors };
  return { ok: true, profile: { name, trade, tradeEn: tradeEn || null, bornYear: born.year, startedYear: started.year, diedYear: died.year, story, storyEn: storyEn || null } };
}

/** The first year of each title: the State's two by NĐ 64/1998, the city's by QĐ 69/2009 and what stood before it. */
const TITLE_SINCE: Record<ArtisanTitle, number> = { peoples_artisan: 1998, meritorious_artisan: 1998, hanoi_artisan: 2003 };

export type TypedTitle = { title: string; field: string; year: string; decisionNumber: string };
export type ClaimedTitle = { title: ArtisanTitle; field: TitleField; year: number; decisionNumber: string };
export type TitleErrors = { title?: 'missing'; field?: 'missing' | 'not-of-the-city'; year?: YearRefusal | 'missing'; decisionNumber?: TextRefusal };
export type TitleVerdict = { ok: true; claim: ClaimedTitle } | { ok: false; errors: TitleErrors };

/** A title as a workshop says it: the city's has no heritage stream, every one has a year and a decision. */
export function readTitle(typed: TypedTitle, thisYear: number): TitleVerdict {
  const title = ARTISAN_TITLES.find((one) => one === typed.title);
  const field: TitleField | undefined = typed.field === 'handicraft' || typed.field === 'heritage' ? typed.field : undefined;
  const year = readYear(typed.year, { from: title ? TITLE_SINCE[title] : 1998, to: thisYear });
  const decisionNumber = oneLine(typed.decisionNumber);
  const errors: TitleErrors = {
    title: title ? undefined : 'missing',
    field: !field ? 'missing' : title === 'hanoi_artisan' && field === 'heritage' ? 'not-of-the-city' : undefined,
    year: !year.ok ? year.code : year.year === null ? 'missing' : undefined,
    decisionNumber: decisionNumber === '' ? 'missing' : [...decisionNumber].length > 60 ? 'too-long' : /\d/.test(decisionNumber) ? undefined : 'no-letters',
  };
  if (!title || !field || !year.ok || year.year === null || Object.values(errors).some(Boolean)) return { ok: false, errors };
  return { ok: true, claim: { title, field, year: year.year, decisionNumber } };
}
