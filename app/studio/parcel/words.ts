// Reason codes, limits and measures of a parcel as sentences.
import { CANCELLATION_REASONS, type CancellationReason, NOTE_LENGTH } from '#app/domain/orders/cancellation.ts';
import type { ConsignmentStatus } from '#app/domain/orders/order.ts';
import { CARRIERS, type Carrier } from '#app/domain/shipping/carriers.ts';
import type { ShipLimit } from '#app/domain/shipping/ship-limit.ts';
import { type Day, formatDayMonth, formatWeekday } from '#app/domain/time/hanoi.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { carrierWords, reasonWords } from '#app/ui/parcel-words.ts';

export const money = (amount: number): string => formatDong(amount, getLocale());

/** `thứ Năm 26/11`. */
export const dayWords = (day: Day): string => `${formatWeekday(day, getLocale())} ${formatDayMonth(day, getLocale())}`;

export function limitWords(limit: ShipLimit | null): string {
  if (limit === null) return m.parcel_soon();
  switch (limit.kind) {
    case 'late':
      return limit.days === 0 ? m.parcel_late_today() : m.parcel_late({ days: limit.days, day: formatDayMonth(limit.day, getLocale()) });
    case 'today':
      return m.parcel_by_today();
    case 'tomorrow':
      return m.parcel_by_tomorrow();
    case 'later':
      return m.parcel_by_day({ day: dayWords(limit.day) });
  }
}

export const isPressing = (limit: ShipLimit | null): boolean => limit?.kind === 'late' || limit?.kind === 'today';

const statuses: Record<ConsignmentStatus, () => string> = {
  waiting: m.parcel_status_waiting,
  confirmed: m.parcel_status_confirmed,
  packed: m.parcel_status_packed,
  shipped: m.parcel_status_shipped,
  delivered: m.parcel_status_delivered,
  returned: m.parcel_status_returned,
  cancelled: m.parcel_status_cancelled,
};
export const statusWords = (status: ConsignmentStatus): string => statuses[status]();

export const carrierChoices = (): { value: Carrier; name: string }[] => CARRIERS.map((value) => ({ value, name: carrierWords(value) }));

export const reasonChoices = (): { value: CancellationReason; name: string }[] => CANCELLATION_REASONS.map((value) => ({ value, name: reasonWords(value) }));

const refusals: Record<string, () => string> = {
  'already-over': m.parcel_refused_over,
  'already-ended': m.parcel_refused_ended,
  'not-allowed': m.parcel_refused_not_allowed,
  'nothing-left': m.parcel_ship_nothing_left,
  'no-carrier': m.parcel_refused_no_carrier,
  'not-a-code': m.parcel_refused_code,
  'wrong-digit': m.parcel_refused_digit,
  'nothing-chosen': m.parcel_refused_nothing,
  'more-than-left': m.parcel_refused_more,
  'no-reason': m.parcel_refused_reason,
  'note-missing': m.parcel_refused_note,
  'note-too-long': () => m.parcel_refused_note_long({ most: NOTE_LENGTH }),
  'no-such-line': m.parcel_refused_line,
};
export const refusalWords = (code: string): string => (refusals[code] ?? m.parcel_refused_over)();
