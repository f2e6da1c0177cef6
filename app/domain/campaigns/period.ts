/** The days for which something of the market is shown: both included, in Hà Nội. */
import { addDays, type Day, daysBetween, isDay } from '../time/hanoi.ts';

export type Period = { from: Day; to: Day };
export type Phase = 'coming' | 'shown' | 'over';

/** A Tết with what comes before and after it, a season; what is always there is no campaign. */
export const LONGEST_PERIOD = 400;

export const phaseOf = ({ from, to }: Period, today: Day): Phase => (today < from ? 'coming' : today > to ? 'over' : 'shown');

export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

export type PeriodErrors = { from?: 'missing' | 'no-day'; to?: 'missing' | 'no-day' | 'upside-down' | 'too-long' };

/** Two days as they were typed, or what is wrong with each. */
export function readPeriod(from: string, to: string): { ok: true; period: Period } | { ok: false; errors: PeriodErrors } {
  const errors: PeriodErrors = {};
  for (const [field, day] of [['from', from], ['to', to]] as const) {
    if (day.trim() === '') errors[field] = 'missing';
    else if (!isDay(day)) errors[field] = 'no-day';
  }
  if (!errors.from && !errors.to) {
    if (to < from) errors.to = 'upside-down';
    else if (daysBetween(from, to) >= LONGEST_PERIOD) errors.to = 'too-long';
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, period: { from, to } };
}

/** The day on which the same may begin anew after what stands there now. */
export const firstFreeDay = ({ to }: Period): Day => addDays(to, 1);
