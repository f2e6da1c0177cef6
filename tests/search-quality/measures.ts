// How good a list of answers is, from the grades of its products in order. `existing` are the grades of everything on
// sale: what a list could have had counts also when no engine found it.
import type { Grade } from './rules.ts';

const DEPTH = 10;
const PAGE = 24;

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number => grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);
const descending = (grades: readonly Grade[]): Grade[] => grades.toSorted((a, b) => b - a);

/** nDCG@10: the worth of the first ten, later ones discounted, as a share of the best ten that could stand there. */
export function ndcg(answered: readonly Grade[], existing: readonly Grade[]): number {
  const best = discounted(descending(existing));
  return best === 0 ? 0 : discounted(answered) / best;
}

/** One over the place of the first product of the best grade that exists; 0 when none came. */
export function reciprocalRank(answered: readonly Grade[], existing: readonly Grade[]): number {
  const best = Math.max(0, ...existing);
  const at = best === 0 ? -1 : answered.indexOf(best as Grade);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** recall@24: of the goods of grade 2 or more, as many as fit on a page, how many came; of grade 1 where there are none better. */
export function recall(answered: readonly Grade[], existing: readonly Grade[]): number {
  const least = existing.some((grade) => grade >= 2) ? 2 : 1;
  const wanted = Math.min(PAGE, existing.filter((grade) => grade >= least).length);
  return wanted === 0 ? 0 : Math.min(wanted, answered.slice(0, PAGE).filter((grade) => grade >= least).length) / wanted;
}

/** Rule 7, its first half: among equals nothing that is sold out stands before what can be had. */
export function soldOutLast(answered: readonly { grade: Grade; available: number }[]): boolean {
  return answered.every(({ grade, available }, at) => available > 0 || !answered.slice(at + 1).some((later) => later.grade === grade && later.available > 0));
}

/** Rule 7 as a whole: of the neighbours of equal grade, how many stand as they should; what is closer in words may stand before. */
export function orderAmongEquals(answered: readonly ({ grade: Grade } & Standing)[]): { pairs: number; kept: number } {
  const pairs = answered.slice(1).flatMap((after, at) => (after.grade === answered[at]!.grade ? [[answered[at]!, after] as const] : []));
  return { pairs: pairs.length, kept: pairs.filter(([before, after]) => compareStanding(before, after) <= 0).length };
}

type Standing = { available: number; stars: number | null; sold: number; publishedAt: Date };

const compareStanding = (a: Standing, b: Standing): number =>
  Number(b.available > 0) - Number(a.available > 0) || (b.stars ?? 0) - (a.stars ?? 0) || b.sold - a.sold || b.publishedAt.getTime() - a.publishedAt.getTime();

/** Rule 6, its second half: at most three of one workshop in the first ten. */
export function varied(workshops: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const workshop of workshops.slice(0, DEPTH)) counts.set(workshop, (counts.get(workshop) ?? 0) + 1);
  return [...counts.values()].every((count) => count <= 3);
}

export const mean = (values: readonly number[]): number => (values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length);
