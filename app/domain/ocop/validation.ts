/**
 * Every check a certificate record goes through before a curator may verify it. All findings at
 * once; an error stops verification, a warning is for the curator's eyes.
 */
import { provinceToday } from '../geography/provinces.ts';
import { fold } from '../text/vietnamese.ts';
import { addMonthsClamped, hanoiDay, isDay } from '../time/hanoi.ts';
import type { Day } from '../time/hanoi.ts';
import type { CertificateStatus } from './certificate.ts';
import { normaliseDecisionNumber } from './decision-number.ts';
import { namesSameProduct } from './product-name.ts';
import {
  competenceOf,
  criteriaSetOn,
  isCertifiable,
  MAXIMUM_POINTS,
  OCOP_SINCE,
  starClassOf,
  VALIDITY_MONTHS,
} from './rules.ts';
import type { AuthorityLevel, OcopGroup } from './rules.ts';

export type IssueCode =
  | 'stars-not-certifiable'
  | 'points-out-of-range'
  | 'points-contradict-stars'
  | 'decision-number-unusual'
  | 'decision-date-impossible'
  | 'validity-not-36-months'
  | 'authority-not-competent'
  | 'authority-elsewhere'
  | 'holder-is-another'
  | 'product-mismatch'
  | 'evidence-missing'
  | 'overlaps-another'
  | 'duplicate'
  | 'verifier-not-allowed'
  | 'potential-is-not-five'
  | 'already-expired'
  | 'criteria-set-unknown'
  | 'revocation-incomplete';

/** `note`: stored as it is and never shown. */
export type CertificateIssue = { code: IssueCode; severity: 'error' | 'warning' | 'note' };

export const REVOCATION_REASONS = [
  'not-re-rated',
  'mandatory-criteria-failed',
  'not-as-certified',
  'food-safety',
  'production-stopped',
] as const;
export type RevocationReason = (typeof REVOCATION_REASONS)[number];

export type EvidenceFile = {
  page: 'decision' | 'certificate';
  contentType: string;
  bytes: number;
};

export const EVIDENCE_TYPES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
export const EVIDENCE_MAX_BYTES = 20 * 1024 * 1024;

/** A record as it was typed in: anything may be wrong. */
export type CertificateRecord = {
  stars: number;
  /** "tiềm năng 5 sao" in the decision: four stars until the ministry has decided. */
  potentialFive?: boolean;
  points: number | null;
  decisionNumber: string;
  decisionDate: string;
  lastValidDay: string;
  /** A curator's reason for another last day than the rule gives. */
  validityReason?: string | null;
  authorityLevel: AuthorityLevel;
  authorityName: string;
  /** Code of then or of today; null for the ministry. */
  authorityProvinceCode: string | null;
  holderName: string;
  holderTaxCode: string | null;
  /** The product as the decision names it. */
  productName: string;
  group: OcopGroup;
  evidence: readonly EvidenceFile[];
  submittedBy: string;
  verifiedBy: string | null;
  revocation: { decisionNumber: string; date: string; reason: string } | null;
};

export type ValidationContext = {
  now: Date;
  product: { name: string; group: OcopGroup };
  workshop: { name: string; taxCode: string | null; provinceCode: string };
  /** Other certificates of the same product. */
  others: readonly {
    status: CertificateStatus;
    authorityName: string;
    decisionNumber: string;
    decisionDate: Day;
    lastValidDay: Day;
  }[];
  /** Whether the verifier curates the product's village or is an administrator. */
  verifierMayVerify: boolean;
};

type Check = (record: CertificateRecord, context: ValidationContext) => CertificateIssue | null;

const error = (code: IssueCode): CertificateIssue => ({ code, severity: 'error' });
const warning = (code: IssueCode): CertificateIssue => ({ code, severity: 'warning' });

const evidenceIsSound = (page: EvidenceFile['page'], files: readonly EvidenceFile[]): boolean =>
  files.some(
    (file) =>
      file.page === page &&
      EVIDENCE_TYPES.includes(file.contentType) &&
      file.bytes > 0 &&
      file.bytes <= EVIDENCE_MAX_BYTES,
  );

const twoDecimals = (points: number): boolean => Math.abs(points * 100 - Math.round(points * 100)) < 1e-6;
const pointsSound = (points: number): boolean => points >= 0 && points <= MAXIMUM_POINTS && twoDecimals(points);

const dateSound = (record: CertificateRecord, now: Date): boolean =>
  isDay(record.decisionDate) && record.decisionDate >= OCOP_SINCE && record.decisionDate <= hanoiDay(now);

const CHECKS: readonly Check[] = [
  ({ stars }) => (isCertifiable(stars) ? null : error('stars-not-certifiable')),

  ({ points }) => (points === null || pointsSound(points) ? null : error('points-out-of-range')),

  ({ points, stars, decisionDate }, { now }) => {
    if (points === null || !pointsSound(points)) return null;
    const day = isDay(decisionDate) ? decisionDate : hanoiDay(now);
    const found = starClassOf(points, day < OCOP_SINCE ? OCOP_SINCE : day);
    return found === stars ? null : error('points-contradict-stars');
  },

  ({ decisionNumber }) => (normaliseDecisionNumber(decisionNumber).usual ? null : warning('decision-number-unusual')),

  (record, { now }) => (dateSound(record, now) ? null : error('decision-date-impossible')),

  (record) => {
    if (!isDay(record.decisionDate)) return null;
    if (record.lastValidDay === addMonthsClamped(record.decisionDate, VALIDITY_MONTHS)) return null;
    const overridden = isDay(record.lastValidDay) && Boolean(record.validityReason?.trim());
    return overridden ? warning('validity-not-36-months') : error('validity-not-36-months');
  },

  ({ authorityLevel, stars, decisionDate }) => {
    if (!isCertifiable(stars) || !isDay(decisionDate)) return null;
    const competence = competenceOf(authorityLevel, stars, decisionDate);
    if (competence === 'competent') return null;
    return competence === 'unusual' ? warning('authority-not-competent') : error('authority-not-competent');
  },

  ({ authorityLevel, authorityProvinceCode }, { workshop }) => {
    if (authorityLevel === 'ministry') return null;
    const authority = authorityProvinceCode === null ? null : provinceToday(authorityProvinceCode);
    return authority !== null && authority === provinceToday(workshop.provinceCode) ? null : warning('authority-elsewhere');
  },

  ({ holderName, holderTaxCode }, { workshop }) => {
    const sameName = fold(holderName) === fold(workshop.name);
    const bothCodes = holderTaxCode && workshop.taxCode;
    const same = bothCodes ? holderTaxCode.trim() === workshop.taxCode?.trim() : sameName;
    return same ? null : error('holder-is-another');
  },

  ({ productName, group }, { product }) =>
    namesSameProduct(productName, product.name) && group === product.group ? null : warning('product-mismatch'),

  ({ evidence }) =>
    evidenceIsSound('decision', evidence) && evidenceIsSound('certificate', evidence) ? null : error('evidence-missing'),

  (record, { others }) => {
    const overlaps = others.some(
      (other) =>
        other.status === 'verified' &&
        other.decisionDate <= record.lastValidDay &&
        record.decisionDate <= other.lastValidDay,
    );
    return overlaps ? error('overlaps-another') : null;
  },

  (record, { others }) => {
    const { number } = normaliseDecisionNumber(record.decisionNumber);
    const same = others.some(
      (other) =>
        fold(other.authorityName) === fold(record.authorityName) &&
        normaliseDecisionNumber(other.decisionNumber).number === number &&
        other.decisionDate === record.decisionDate,
    );
    return same ? error('duplicate') : null;
  },

  ({ verifiedBy, submittedBy }, { verifierMayVerify }) =>
    verifiedBy === null || (verifiedBy !== submittedBy && verifierMayVerify) ? null : error('verifier-not-allowed'),

  ({ stars, potentialFive }) => (stars === 5 && potentialFive ? error('potential-is-not-five') : null),

  ({ lastValidDay }, { now }) =>
    isDay(lastValidDay) && lastValidDay < hanoiDay(now) ? { code: 'already-expired', severity: 'note' } : null,

  ({ decisionDate }) =>
    isDay(decisionDate) && !criteriaSetOn(decisionDate)?.parts ? warning('criteria-set-unknown') : null,

  ({ revocation, decisionDate }) => {
    if (!revocation) return null;
    const complete =
      revocation.decisionNumber.trim() !== '' &&
      isDay(revocation.date) &&
      revocation.date >= decisionDate &&
      (REVOCATION_REASONS as readonly string[]).includes(revocation.reason);
    return complete ? null : error('revocation-incomplete');
  },
];

/** Every finding about a record, in the order of the checks. Empty means that it may be verified without a word. */
export function validateCertificate(record: CertificateRecord, context: ValidationContext): CertificateIssue[] {
  return CHECKS.map((check) => check(record, context)).filter((issue) => issue !== null);
}

/** Whether nothing stands against verifying. */
export function mayBeVerified(issues: readonly CertificateIssue[]): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}
