/**
 * A village's mark on a product: only while the mark is in force and the workshop's licence
 * covers this product (Law on Intellectual Property 50/2005/QH11 as amended). A collective mark
 * is for members only; a geographical indication for goods made inside its area.
 */
import { addMonthsClamped } from '../time/hanoi.ts';
import type { Day } from '../time/hanoi.ts';

/** nhãn hiệu tập thể, nhãn hiệu chứng nhận, chỉ dẫn địa lý. */
export type MarkKind = 'collective_mark' | 'certification_mark' | 'geographical_indication';

export type Mark = {
  kind: MarkKind;
  grantedOn: Day | null;
  /** The last day it is paid for; null for a geographical indication, which has no end. */
  renewedThrough: Day | null;
  /** Nice classes of goods. */
  goodsClasses: readonly number[];
};

/** A mark as labels and pages name it; `licence` is the code by which the right to show it is looked up. */
export type ShownMark = { kind: MarkKind; name: string; licence: string };

export type MarkLicence = {
  workshopId: string;
  validFrom: Day;
  validTo: Day | null;
  /** Product ids; left out or null it covers everything the workshop makes. */
  products?: readonly string[] | null;
  revokedOn: Day | null;
  /** From this day on no member of the mark's owner any more: asked of collective marks. */
  memberLeftOn: Day | null;
};

export type MarkSubject = {
  /** `goodsClasses`: those that what its craft makes belongs to. */
  product: { id: string; workshopId: string; goodsClasses: readonly number[] };
  /** Made inside the area: asked of geographical indications. */
  madeInsideArea: boolean;
};

export type MarkRefusal = 'mark-lapsed' | 'licence-lapsed' | 'not-a-member' | 'class-not-covered' | 'outside-area';
export type MarkVerdict = { ok: true } | { ok: false; code: MarkRefusal };

const MARK_MONTHS = 120;
/** The curator hears of the end of a mark this many months before. */
export const MARK_WARNING_MONTHS: readonly number[] = [12, 6];

/** The last day of a mark's first term: ten years from filing. */
export function firstTermEnds(filedOn: Day): Day {
  return addMonthsClamped(filedOn, MARK_MONTHS);
}

/** In force on a day. The six months of late renewal count as lapsed: the mark is not shown on hope. */
export function isMarkInForce(mark: Mark, today: Day): boolean {
  if (mark.grantedOn === null || mark.grantedOn > today) return false;
  if (mark.kind === 'geographical_indication') return true;
  return mark.renewedThrough !== null && today <= mark.renewedThrough;
}

/** Between its dates and not revoked; whether its mark is in force too is asked of the mark. */
export function isLicenceInForce(licence: MarkLicence, today: Day): boolean {
  return licence.revokedOn === null && licence.validFrom <= today && (licence.validTo === null || today <= licence.validTo);
}

const hasLeft = (licence: MarkLicence, today: Day): boolean => licence.memberLeftOn !== null && licence.memberLeftOn <= today;

/** Whether a product may carry the mark today. `licence` is null where the workshop has none. */
export function markMayShow(mark: Mark, licence: MarkLicence | null, subject: MarkSubject, today: Day): MarkVerdict {
  const refuse = (code: MarkRefusal): MarkVerdict => ({ ok: false, code });
  const { product } = subject;
  if (!isMarkInForce(mark, today)) return refuse('mark-lapsed');
  if (!licence || licence.workshopId !== product.workshopId || !isLicenceInForce(licence, today)) return refuse('licence-lapsed');
  if (mark.kind === 'collective_mark' && hasLeft(licence, today)) return refuse('not-a-member');
  const covered = product.goodsClasses.some((one) => mark.goodsClasses.includes(one)) && (licence.products?.includes(product.id) ?? true);
  if (!covered) return refuse('class-not-covered');
  if (mark.kind === 'geographical_indication' && !subject.madeInsideArea) return refuse('outside-area');
  return { ok: true };
}

/**
 * Which warning before a mark's end is due on a day, in months, or null: only ever the nearest that was reached, so that
 * nobody is told twice at once. A mark without end has none, and one that has lapsed no more.
 */
export function dueMarkWarning({ renewedThrough, kind }: Mark, sent: readonly number[], today: Day): number | null {
  if (kind === 'geographical_indication' || renewedThrough === null || renewedThrough < today) return null;
  const reached = MARK_WARNING_MONTHS.findLast((months) => addMonthsClamped(renewedThrough, -months) <= today);
  return reached === undefined || sent.some((months) => months <= reached) ? null : reached;
}

export const markStandings = ['in-force', 'ending', 'waiting', 'lapsed'] as const;
/** `waiting`: filed and not granted yet; `ending`: in force, and its curator was warned. */
export type MarkStanding = (typeof markStandings)[number];

export function markStanding(mark: Mark, today: Day): MarkStanding {
  if (mark.grantedOn === null || mark.grantedOn > today) return 'waiting';
  if (!isMarkInForce(mark, today)) return 'lapsed';
  return dueMarkWarning(mark, [], today) === null ? 'in-force' : 'ending';
}

/** How a licence stands on a day: `left` ends that of a collective mark, `mark-lapsed` that of any. */
export type LicenceStanding = 'live' | 'coming' | 'ended' | 'revoked' | 'left' | 'mark-lapsed';

export function licenceStanding(mark: Mark, licence: MarkLicence, today: Day): LicenceStanding {
  if (licence.revokedOn !== null) return 'revoked';
  if (mark.kind === 'collective_mark' && hasLeft(licence, today)) return 'left';
  if (licence.validTo !== null && licence.validTo < today) return 'ended';
  if (!isMarkInForce(mark, today)) return 'mark-lapsed';
  return licence.validFrom > today ? 'coming' : 'live';
}

/** The one mark that stands on a parcel or a label of several goods: where one of them may not carry it, none does. */
export function sharedMark(marks: readonly (ShownMark | null)[]): ShownMark | null {
  const [first] = marks;
  return first && marks.every((mark) => mark?.kind === first.kind && mark.name === first.name) ? first : null;
}
