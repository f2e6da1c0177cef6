// How a mark and a licence are spoken of on pages.
import type { LicenceStanding, MarkKind, MarkStanding } from '#app/domain/villages/mark.ts';
import { type Day, formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

export const markKindWords: Readonly<Record<MarkKind, () => string>> = { collective_mark: m.parcel_pdf_mark_collective, certification_mark: m.parcel_pdf_mark_certification, geographical_indication: m.parcel_pdf_mark_indication };

export const markStandingWords: Readonly<Record<MarkStanding, () => string>> = { 'in-force': m.mark_in_force, ending: m.mark_ending, waiting: m.mark_waiting, lapsed: m.mark_lapsed };

export const licenceStandingWords: Readonly<Record<LicenceStanding, () => string>> = {
  live: m.mark_licence_live, coming: m.mark_licence_coming, ended: m.mark_licence_ended, revoked: m.mark_licence_revoked, left: m.mark_licence_left, 'mark-lapsed': m.mark_licence_mark_lapsed,
};

/** From when to when a licence runs. */
export function licenceSpan(from: Day, to: Day | null): string {
  const date = (day: Day) => formatDate(day, getLocale());
  return to === null ? m.mark_licence_from({ from: date(from) }) : m.mark_licence_span({ from: date(from), to: date(to) });
}
