/**
 * The OCOP rules as dated data: star bands, criteria sets, who may issue. Sources: QĐ 490 (2018),
 * QĐ 1048 (2019) with 781 (2020), QĐ 148 (24 Feb 2023), QĐ 1489 (6 Jul 2025). What the texts
 * leave open is marked; a new text is a new entry, never an edit.
 */
import type { Day } from '../time/hanoi.ts';

/** Only these are recognised with a certificate. */
export type Stars = 3 | 4 | 5;
export type StarClass = 1 | 2 | Stars;

export const CERTIFIABLE_STARS: readonly Stars[] = [3, 4, 5];

export type OcopGroup = 'food' | 'drink' | 'herbal' | 'craft' | 'ornamental' | 'tourism';
export const OCOP_GROUPS: readonly OcopGroup[] = ['food', 'drink', 'herbal', 'craft', 'ornamental', 'tourism'];

/** hộ kinh doanh, hợp tác xã, tổ hợp tác, doanh nghiệp. Never a village or an artisan as such. */
export type HolderKind = 'household_business' | 'cooperative' | 'cooperative_group' | 'company';

export type AuthorityLevel = 'commune' | 'district' | 'province' | 'ministry';

/** The first day an OCOP decision can bear: QĐ 490/QĐ-TTg. */
export const OCOP_SINCE: Day = '2018-05-07';

/** A certificate is in force this long from its decision. */
export const VALIDITY_MONTHS = 36;

export const MAXIMUM_POINTS = 100;

export type StarBand = { stars: StarClass; from: number; below: number | null };

/**
 * Half-open, because a total is an average and may have a fraction. The classes and the maximum are
 * confirmed; that 89.5 belongs to four stars follows from the bands, not from a wording we have read.
 */
export const STAR_BANDS: readonly { from: Day; bands: readonly StarBand[] }[] = [
  {
    from: OCOP_SINCE,
    bands: [
      { stars: 5, from: 90, below: null },
      { stars: 4, from: 70, below: 90 },
      { stars: 3, from: 50, below: 70 },
      { stars: 2, from: 30, below: 50 },
      { stars: 1, from: 0, below: 30 },
    ],
  },
];

export type CriteriaSet = {
  name: '2019' | '2023' | '2025' | '2026';
  from: Day;
  /** Greatest points of parts A (product, community), B (marketing, story), C (quality); null while no text is known. */
  parts: { a: number; b: number; c: number } | null;
};

export const CRITERIA_SETS: readonly CriteriaSet[] = [
  { name: '2019', from: '2019-08-21', parts: { a: 35, b: 25, c: 40 } },
  { name: '2023', from: '2023-02-24', parts: { a: 40, b: 25, c: 35 } },
  { name: '2025', from: '2025-07-06', parts: { a: 40, b: 25, c: 35 } },
  // The 2021–2025 programme has ended and no decision for 2026–2030 was found.
  { name: '2026', from: '2026-01-01', parts: null },
];

/** Which levels may issue which stars from a day on. Before districts ended, theirs are usual only within their dates. */
export const COMPETENCE: readonly { from: Day; issues: Readonly<Record<AuthorityLevel, readonly Stars[]>> }[] = [
  { from: OCOP_SINCE, issues: { commune: [], district: [], province: [3, 4], ministry: [5] } },
  // District three-star decisions are reported from late 2022, before the text that names them.
  { from: '2022-10-01', issues: { commune: [], district: [3], province: [3, 4], ministry: [5] } },
  { from: '2025-07-01', issues: { commune: [], district: [], province: [3, 4], ministry: [5] } },
];

export const isCertifiable = (stars: number): stars is Stars => stars === 3 || stars === 4 || stars === 5;

const inForce = <T extends { from: Day }>(entries: readonly T[], day: Day): T | undefined =>
  entries.findLast(({ from }) => from <= day);

/** The class that points fall into on a day. To check stars with, never to give them: mandatory criteria count too. */
export function starClassOf(points: number, day: Day): StarClass | null {
  if (!(points >= 0 && points <= MAXIMUM_POINTS)) return null;
  return inForce(STAR_BANDS, day)?.bands.find((band) => points >= band.from)?.stars ?? null;
}

/** The criteria a decision of that day was made by; null before the first set. `parts` is null where none is known. */
export function criteriaSetOn(day: Day): CriteriaSet | null {
  return inForce(CRITERIA_SETS, day) ?? null;
}

export type Competence = 'competent' | 'unusual' | 'not-competent';

/** Whether an authority could issue these stars on that day. `unusual`: a district, three stars, outside its dates. */
export function competenceOf(level: AuthorityLevel, stars: Stars, day: Day): Competence {
  const entry = inForce(COMPETENCE, day) ?? COMPETENCE[0]!;
  if (entry.issues[level].includes(stars)) return 'competent';
  return level === 'district' && stars === 3 ? 'unusual' : 'not-competent';
}
