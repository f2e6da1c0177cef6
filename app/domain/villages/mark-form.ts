/**
 * What a curator writes of a mark and of a licence, or all that is wrong with it. Terms are those of the Law on Intellectual
 * Property 50/2005/QH11: a mark runs ten years from filing and is renewed for ten more, a geographical indication has no end
 * and belongs to the State, so that whoever manages it is named instead.
 */
import { lengthOf, oneLine } from '../checkout/contact.ts';
import { addMonthsClamped, type Day, isDay } from '../time/hanoi.ts';
import { firstTermEnds, type MarkKind } from './mark.ts';

export const markKinds = ['collective_mark', 'certification_mark', 'geographical_indication'] as const satisfies readonly MarkKind[];

export const MARK_LIMITS = { name: 160, owner: 160, number: 60 } as const;
/** Of the Nice Classification: classes 1 to 34 are goods. */
const LAST_CLASS_OF_GOODS = 34;
const TERM_MONTHS = 120;
const MOST_TERMS = 20;

export type TypedMark = { kind: string; name: string; number: string; owner: string; manager: string; filedOn: string; grantedOn: string; renewedThrough: string; goodsClasses: string };
export type MarkFault = 'missing' | 'too-long' | 'not-a-day' | 'to-come' | 'before-filing' | 'not-a-term' | 'not-a-class';
export type MarkFields = { kind: MarkKind; name: string; number: string | null; owner: string; manager: string | null; filedOn: Day | null; grantedOn: Day | null; renewedThrough: Day | null; goodsClasses: number[] };
export type MarkFormVerdict = { ok: true; mark: MarkFields } | { ok: false; errors: Partial<Record<keyof TypedMark, MarkFault>> };

/** Class numbers as they are typed, `21, 24` or `21 24`, without doubles; null where one is no class of goods. */
export function readGoodsClasses(typed: string): number[] | null {
  const words = typed.split(/[\s,;.]+/).filter(Boolean);
  const classes = words.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : 0));
  if (classes.some((one) => one < 1 || one > LAST_CLASS_OF_GOODS)) return null;
  return [...new Set(classes)].toSorted((a, b) => a - b);
}

/** Whether a last day ends a term of ten years since filing. */
const endsTerm = (filedOn: Day, last: Day): boolean => Array.from({ length: MOST_TERMS }, (_, index) => addMonthsClamped(filedOn, TERM_MONTHS * (index + 1))).includes(last);

/** A mark as it was typed. Where no end is given, a granted mark ends with its first term. */
export function judgeMark(typed: TypedMark, today: Day): MarkFormVerdict {
  const errors: Partial<Record<keyof TypedMark, MarkFault>> = {};
  const kind = markKinds.find((one) => one === typed.kind);
  if (!kind) errors.kind = 'missing';
  const isIndication = kind === 'geographical_indication';
  const line = (field: 'name' | 'number' | 'owner' | 'manager', most: number, needed: boolean): string | null => {
    const text = oneLine(typed[field]);
    if (text === '' && needed) errors[field] = 'missing';
    if (lengthOf(text) > most) errors[field] = 'too-long';
    return text || null;
  };
  const day = (field: 'filedOn' | 'grantedOn' | 'renewedThrough', needed: boolean): Day | null => {
    const text = typed[field].trim();
    if (text === '') {
      if (needed) errors[field] = 'missing';
      return null;
    }
    if (!isDay(text) || text < '1900-01-01') {
      errors[field] = 'not-a-day';
      return null;
    }
    return text;
  };
  const granted = typed.grantedOn.trim() !== '';
  const name = line('name', MARK_LIMITS.name, true);
  const number = line('number', MARK_LIMITS.number, granted);
  const owner = line('owner', MARK_LIMITS.owner, true);
  const manager = line('manager', MARK_LIMITS.owner, isIndication);
  const filedOn = day('filedOn', !isIndication);
  const grantedOn = day('grantedOn', false);
  const end = isIndication ? null : day('renewedThrough', false);
  for (const [field, at] of [['filedOn', filedOn], ['grantedOn', grantedOn]] as const) if (at !== null && at > today) errors[field] = 'to-come';
  if (filedOn !== null && grantedOn !== null && grantedOn < filedOn) errors.grantedOn ??= 'before-filing';
  if (filedOn !== null && end !== null && !endsTerm(filedOn, end)) errors.renewedThrough = 'not-a-term';
  const goodsClasses = readGoodsClasses(typed.goodsClasses);
  if (goodsClasses === null) errors.goodsClasses = 'not-a-class';
  else if (goodsClasses.length === 0) errors.goodsClasses = 'missing';
  if (Object.keys(errors).length > 0 || !kind || !name || !owner || !goodsClasses) return { ok: false, errors };
  const renewedThrough = isIndication || grantedOn === null || filedOn === null ? end : (end ?? firstTermEnds(filedOn));
  return { ok: true, mark: { kind, name, number, owner, manager: isIndication ? manager : null, filedOn, grantedOn, renewedThrough, goodsClasses } };
}

export type TypedLicence = { workshop: string; number: string; validFrom: string; validTo: string; products: readonly string[] };
export type LicenceFault = 'missing' | 'too-long' | 'not-a-day' | 'before-mark' | 'mark-not-granted' | 'ends-before-start' | 'overlaps' | 'no-such-product' | 'class-not-covered';
export type LicenceFields = { number: string | null; validFrom: Day; validTo: Day | null; products: string[] };
export type LicenceVerdict = { ok: true; licence: LicenceFields } | { ok: false; errors: Partial<Record<keyof TypedLicence, LicenceFault>> };

/** `goods`: of the workshop, by id; `others`: its licences of the same mark that were not revoked. */
type LicenceSetting = {
  mark: { grantedOn: Day | null; goodsClasses: readonly number[] };
  goods: readonly { id: string; goodsClasses: readonly number[] }[];
  others: readonly { validFrom: Day; validTo: Day | null }[];
};

const FOR_EVER = '9999-12-31';

/** A licence as it was typed, of a workshop that is known. Two of a workshop for one mark never run at once. */
export function judgeLicence(typed: TypedLicence, { mark, goods, others }: LicenceSetting): LicenceVerdict {
  const errors: Partial<Record<keyof TypedLicence, LicenceFault>> = {};
  const number = oneLine(typed.number);
  if (lengthOf(number) > MARK_LIMITS.number) errors.number = 'too-long';
  const [validFrom, validTo] = [typed.validFrom.trim(), typed.validTo.trim()];
  if (validFrom === '') errors.validFrom = 'missing';
  else if (!isDay(validFrom)) errors.validFrom = 'not-a-day';
  else if (mark.grantedOn === null) errors.validFrom = 'mark-not-granted';
  else if (validFrom < mark.grantedOn) errors.validFrom = 'before-mark';
  if (validTo !== '') {
    if (!isDay(validTo)) errors.validTo = 'not-a-day';
    else if (validTo < validFrom) errors.validTo = 'ends-before-start';
  }
  const products = [...new Set(typed.products)];
  const chosen = products.map((id) => goods.find((one) => one.id === id));
  if (chosen.includes(undefined)) errors.products = 'no-such-product';
  else if (chosen.some((one) => !one!.goodsClasses.some((goodsClass) => mark.goodsClasses.includes(goodsClass)))) errors.products = 'class-not-covered';
  const meets = (other: LicenceSetting['others'][number]): boolean =>
    validFrom <= (other.validTo ?? FOR_EVER) && other.validFrom <= (validTo || FOR_EVER);
  if (Object.keys(errors).length === 0 && others.some(meets)) errors.validFrom = 'overlaps';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, licence: { number: number || null, validFrom, validTo: validTo || null, products } };
}
