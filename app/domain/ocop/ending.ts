/**
 * The end of a certificate: when a workshop is reminded of it, and when its listing loses its stars. A re-rating takes
 * months, so the first reminder comes half a year before.
 */
import { addDays, daysBetween } from '../time/hanoi.ts';
import type { Day } from '../time/hanoi.ts';
import type { CertificateStatus } from './certificate.ts';

/** Days before the last day in force, the earliest first. */
export const REMINDER_DAYS = [180, 90, 30] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/**
 * Which reminder is due on a day, or null. Only ever the nearest that was reached: after days without a reminder the earlier
 * ones are past, and a workshop is not told twice at once. On the day after its end nobody is reminded any more.
 */
export function dueReminder(lastValidDay: Day, sent: readonly number[], today: Day): ReminderDays | null {
  const left = daysBetween(today, lastValidDay);
  if (left < 0) return null;
  const reached = REMINDER_DAYS.findLast((days) => left <= days);
  return reached === undefined || sent.some((days) => days <= reached) ? null : reached;
}

/** The first day without stars. */
export const starsGoneOn = (lastValidDay: Day): Day => addDays(lastValidDay, 1);

export type CertificateStanding = 'withdrawn' | 'checking' | 'refused' | 'live' | 'ending' | 'expired' | 'revoked' | 'superseded';

type Standing = { status: CertificateStatus; lastValidDay: Day };

const BY_STATUS: Record<Exclude<CertificateStatus, 'verified'>, CertificateStanding> = { draft: 'withdrawn', submitted: 'checking', rejected: 'refused', revoked: 'revoked', superseded: 'superseded' };

/** How a certificate stands for its workshop on a day: `ending` is in force, with a renewal to begin. */
export function standingOf({ status, lastValidDay }: Standing, today: Day): CertificateStanding {
  if (status !== 'verified') return BY_STATUS[status];
  if (lastValidDay < today) return 'expired';
  return daysBetween(today, lastValidDay) <= REMINDER_DAYS[0] ? 'ending' : 'live';
}

export const CERTIFICATE_VIEWS = ['ending', 'checking', 'refused', 'live', 'expired'] as const;
/** What a workshop looks at together. */
export type CertificateView = (typeof CERTIFICATE_VIEWS)[number];

/** Which standings a view shows: what was withdrawn waits with what was sent back, what is past lies with what ran out. */
export const IN_VIEW: Readonly<Record<CertificateView, readonly CertificateStanding[]>> = {
  ending: ['ending'],
  checking: ['checking'],
  refused: ['refused', 'withdrawn'],
  live: ['live', 'ending'],
  expired: ['expired', 'superseded', 'revoked'],
};
