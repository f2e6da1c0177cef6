/**
 * A certificate as a workshop types it in: read into a record, and every finding about it brought to the field that it is
 * about. An error refuses, a warning asks to look again. What is not typed is reckoned: the last day is 36 months on.
 */
import { manyLines, oneLine } from '../checkout/contact.ts';
import { isDay } from '../time/hanoi.ts';
import type { Day } from '../time/hanoi.ts';
import { lastValidDay } from './certificate.ts';
import type { CertificateStatus } from './certificate.ts';
import { normaliseDecisionNumber } from './decision-number.ts';
import { OCOP_GROUPS } from './rules.ts';
import type { AuthorityLevel, OcopGroup } from './rules.ts';
import { validateCertificate } from './validation.ts';
import type { CertificateIssue, CertificateRecord, EvidenceFile, IssueCode, ValidationContext } from './validation.ts';

export const SUBMISSION_FIELDS = [
  'productName', 'group', 'stars', 'potentialFive', 'points', 'decisionNumber', 'decisionDate', 'lastValidDay', 'authorityLevel', 'authorityName', 'authorityProvinceCode', 'holderName',
] as const;
export type SubmissionField = (typeof SUBMISSION_FIELDS)[number] | 'scan';
/** As typed; `potentialFive` is `on` or empty. */
export type TypedCertificate = Record<(typeof SUBMISSION_FIELDS)[number], string>;

/** Where each finding is said. */
export const FIELD_OF: Readonly<Record<IssueCode, SubmissionField>> = {
  'stars-not-certifiable': 'stars',
  'points-out-of-range': 'points',
  'points-contradict-stars': 'points',
  'decision-number-unusual': 'decisionNumber',
  'decision-date-impossible': 'decisionDate',
  'validity-not-36-months': 'lastValidDay',
  'authority-not-competent': 'authorityLevel',
  'authority-elsewhere': 'authorityProvinceCode',
  'holder-is-another': 'holderName',
  'product-mismatch': 'productName',
  'evidence-missing': 'scan',
  'overlaps-another': 'decisionDate',
  duplicate: 'decisionNumber',
  // Said of who decides, never of what is typed; kept so that no code is without a place.
  'verifier-not-allowed': 'scan',
  'potential-is-not-five': 'potentialFive',
  'already-expired': 'decisionDate',
  'criteria-set-unknown': 'decisionDate',
  'revocation-incomplete': 'decisionNumber',
};

export type Lack = 'missing' | 'too-long';

const LEVELS: readonly AuthorityLevel[] = ['commune', 'district', 'province', 'ministry'];
const longest: Partial<Record<keyof TypedCertificate, number>> = { productName: 200, decisionNumber: 60, authorityName: 160, holderName: 200 };

/** `18/06/2025` as people write it, or `2025-06-18` as a date field sends it; what is neither is handed on to be refused. */
export function readDay(typed: string): Day {
  const text = oneLine(typed);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/**
 * Another last day than the rule gives, as a curator types it off the paper with why it differs: both, or neither. A day is
 * one after the decision's.
 */
export function readOtherEnd(typed: { lastValidDay: string; validityReason: string }, decisionDate: Day): { ok: true; end: { day: Day; reason: string } | null } | { ok: false; code: 'end-missing' | 'end-impossible' | 'end-reason-missing' } {
  const day = readDay(typed.lastValidDay);
  const reason = oneLine(typed.validityReason);
  if (day === '' && reason === '') return { ok: true, end: null };
  if (day === '') return { ok: false, code: 'end-missing' };
  if (!isDay(day) || day <= decisionDate) return { ok: false, code: 'end-impossible' };
  return reason === '' ? { ok: false, code: 'end-reason-missing' } : { ok: true, end: { day, reason } };
}

/** `84,6` or `84.6`; null where nothing was typed, NaN for what is no number. */
export function readPoints(typed: string): number | null {
  const text = oneLine(typed);
  if (text === '') return null;
  return /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

type Given = { evidence: readonly EvidenceFile[]; holderTaxCode: string | null; submittedBy: string };

/** The record that was typed, and what is not there at all. */
export function readSubmission(typed: TypedCertificate, given: Given): { record: CertificateRecord; lacks: Partial<Record<SubmissionField, Lack>> } {
  const decisionDate = readDay(typed.decisionDate);
  const typedEnd = readDay(typed.lastValidDay);
  const level = LEVELS.find((one) => one === typed.authorityLevel);
  const group = OCOP_GROUPS.find((one) => one === typed.group);
  const record: CertificateRecord = {
    stars: Number(typed.stars) || 0,
    potentialFive: typed.potentialFive === 'on',
    points: readPoints(typed.points),
    decisionNumber: normaliseDecisionNumber(oneLine(typed.decisionNumber)).number,
    decisionDate,
    lastValidDay: typedEnd === '' && isDay(decisionDate) ? lastValidDay(decisionDate) : typedEnd,
    validityReason: null,
    authorityLevel: level ?? 'province',
    authorityName: oneLine(typed.authorityName),
    authorityProvinceCode: level === 'ministry' ? null : oneLine(typed.authorityProvinceCode) || null,
    holderName: oneLine(typed.holderName),
    holderTaxCode: given.holderTaxCode,
    productName: oneLine(manyLines(typed.productName)),
    group: group ?? 'craft',
    evidence: given.evidence,
    submittedBy: given.submittedBy,
    verifiedBy: null,
    revocation: null,
  };
  const needed: (keyof TypedCertificate)[] = ['productName', 'group', 'stars', 'decisionNumber', 'decisionDate', 'authorityLevel', 'authorityName', 'holderName'];
  const lacks: Partial<Record<SubmissionField, Lack>> = {};
  for (const field of needed) if (oneLine(typed[field]) === '') lacks[field] = 'missing';
  if (!group) lacks.group = 'missing';
  if (!level) lacks.authorityLevel = 'missing';
  for (const [field, most] of Object.entries(longest)) if ([...typed[field as keyof TypedCertificate]].length > most) lacks[field as keyof TypedCertificate] = 'too-long';
  return { record, lacks };
}

type Other = ValidationContext['others'][number];

/** Whether a verified certificate gives way to a later decision: a re-rating before its end takes its place. */
export function givesWay(other: Pick<Other, 'status' | 'decisionDate' | 'lastValidDay'>, decisionDate: Day): boolean {
  return other.status === 'verified' && other.decisionDate < decisionDate && other.lastValidDay >= decisionDate;
}

/** Whether a finding is for whoever typed the record to look at again. What nobody at a workshop can put right or know, the day's criteria and who decides, is the curator's. */
export const asksTypist = (code: IssueCode): boolean => code !== 'criteria-set-unknown' && code !== 'verifier-not-allowed';

export type Finding = CertificateIssue & { field: SubmissionField };

/** Everything there is to say of a record, each at its field; certificates that give way to it do not stand against it. */
export function findingsOf(record: CertificateRecord, context: ValidationContext): Finding[] {
  const others = context.others.filter((other) => !givesWay(other, record.decisionDate));
  return validateCertificate(record, { ...context, others }).map((issue) => ({ ...issue, field: FIELD_OF[issue.code] }));
}

const SAME_AGAIN: readonly CertificateStatus[] = ['draft', 'rejected'];

/** Whether a certificate that was withdrawn or sent back is the one that is typed again: the same decision, however written. */
export function isSentAgain(other: Other, record: CertificateRecord): boolean {
  return SAME_AGAIN.includes(other.status) && normaliseDecisionNumber(other.decisionNumber).number === record.decisionNumber && other.decisionDate === record.decisionDate;
}

/** The group that a product belongs to by its craft; a curator looks at what is typed against it. */
export function groupOf({ sector, category }: { sector: 'crafts' | 'food' | 'textiles' | 'plants'; category: string }): OcopGroup {
  if (sector === 'plants') return 'ornamental';
  if (sector !== 'food') return 'craft';
  return /(^|\s)(trà|chè|rượu|nước)(\s|$)/iu.test(category) ? 'drink' : 'food';
}
