/**
 * An OCOP certificate: the rating of one product of one producer, for 36 months. Stars are
 * shown only while one is verified, in its time and not revoked, by the day in Hà Nội. "Expired"
 * is read from the clock and never written, so no job that failed can keep stars alive.
 */
import { addMonthsClamped, hanoiDay } from '../time/hanoi.ts';
import type { Day } from '../time/hanoi.ts';
import { VALIDITY_MONTHS } from './rules.ts';
import type { AuthorityLevel, HolderKind, OcopGroup, Stars } from './rules.ts';

export type { AuthorityLevel, HolderKind, OcopGroup, Stars } from './rules.ts';

export const CERTIFICATE_STATUSES = ['draft', 'submitted', 'verified', 'rejected', 'revoked', 'superseded'] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

const STEPS: Readonly<Record<CertificateStatus, readonly CertificateStatus[]>> = {
  draft: ['submitted'],
  // Withdrawn before anybody has checked it, it is a draft again.
  submitted: ['verified', 'rejected', 'draft'],
  verified: ['revoked', 'superseded'],
  // Sent again with what was wrong put right.
  rejected: ['submitted'],
  revoked: [],
  superseded: [],
};

export function canBecome(from: CertificateStatus, to: CertificateStatus): boolean {
  return STEPS[from].includes(to);
}

export type OcopCertificate = {
  /** Our own opaque code, for the address of its page. */
  code: string;
  productId: string;
  stars: Stars;
  points: number | null;
  ocopGroup: OcopGroup;
  holderName: string;
  holderKind: HolderKind;
  decisionNumber: string;
  decisionDate: Day;
  lastValidDay: Day;
  authorityLevel: AuthorityLevel;
  authorityName: string;
  status: CertificateStatus;
  revokedOn: Day | null;
};

/** What life and death of a certificate depend on. */
export type CertificateTerm = Pick<OcopCertificate, 'status' | 'decisionDate' | 'lastValidDay' | 'revokedOn'>;

/** The last day in force: 36 calendar months after the decision (29 Feb 2024 gives 28 Feb 2027). */
export function lastValidDay(decisionDate: Day): Day {
  return addMonthsClamped(decisionDate, VALIDITY_MONTHS);
}

/** In force at an instant: verified, not revoked, from the day of the decision to the end of the last day in Hà Nội. */
export function isLive(certificate: CertificateTerm, now: Date): boolean {
  const today = hanoiDay(now);
  return (
    certificate.status === 'verified' &&
    certificate.revokedOn === null &&
    certificate.decisionDate <= today &&
    today <= certificate.lastValidDay
  );
}

/** The product's certificate in force, or null. Should there be two, the later decision counts. */
export function liveCertificate<C extends CertificateTerm>(certificates: readonly C[], now: Date): C | null {
  return certificates
    .filter((certificate) => isLive(certificate, now))
    .reduce<C | null>((best, one) => (best && best.decisionDate >= one.decisionDate ? best : one), null);
}

/** The stars a product may show at an instant, or null. */
export function liveStars(
  certificates: readonly (CertificateTerm & Pick<OcopCertificate, 'stars'>)[],
  now: Date,
): Stars | null {
  return liveCertificate(certificates, now)?.stars ?? null;
}

/** The status as people read it: `expired` comes from the clock. */
export function shownStatus(certificate: CertificateTerm, now: Date): CertificateStatus | 'expired' {
  if (certificate.status !== 'verified') return certificate.status;
  if (certificate.revokedOn !== null) return 'revoked';
  return hanoiDay(now) > certificate.lastValidDay ? 'expired' : 'verified';
}
