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

/** A mark as labels and pages name it. */
export type ShownMark = { kind: MarkKind; name: string };

export type MarkLicence = {
  workshopId: string;
  validFrom: Day;
  validTo: Day | null;
  /** Product ids; left out or null it covers everything the workshop makes. */
  products?: readonly string[] | null;
  revokedOn: Day | null;
};

export type MarkSubject = {
  product: { id: string; workshopId: string; goodsClass: number };
  /** Still a member of the mark's owner: asked of collective marks. */
  isMember: boolean;
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

export function isLicenceInForce(licence: MarkLicence, today: Day): boolean {
  return licence.revokedOn === null && licence.validFrom <= today && (licence.validTo === null || today <= licence.validTo);
}

/** Whether a product may carry the mark today. `licence` is null where the workshop has none. */
export function markMayShow(mark: Mark, licence: MarkLicence | null, subject: MarkSubject, today: Day): MarkVerdict {
  const refuse = (code: MarkRefusal): MarkVerdict => ({ ok: false, code });
  const { product } = subject;
  if (!isMarkInForce(mark, today)) return refuse('mark-lapsed');
  if (!licence || licence.workshopId !== product.workshopId || !isLicenceInForce(licence, today)) return refuse('licence-lapsed');
  if (mark.kind === 'collective_mark' && !subject.isMember) return refuse('not-a-member');
  const covered = mark.goodsClasses.includes(product.goodsClass) && (licence.products?.includes(product.id) ?? true);
  if (!covered) return refuse('class-not-covered');
  if (mark.kind === 'geographical_indication' && !subject.madeInsideArea) return refuse('outside-area');
  return { ok: true };
}

/** The first day a curator is warned of, 12 and 6 months before the end; null for a mark without end. */
export function markWarningDays(mark: Mark): Day[] | null {
  const end = mark.renewedThrough;
  return end === null ? null : MARK_WARNING_MONTHS.map((months) => addMonthsClamped(end, -months));
}
