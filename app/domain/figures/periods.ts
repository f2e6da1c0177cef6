/**
 * How a workshop's figures are cut: weeks from Monday, or calendar months, in Hà Nội's days; the last one is under way.
 * What is under way is compared with the same number of days of the one before, never with the whole of it.
 */
import { addDays, addMonthsClamped, type Day, daysBetween, weekday } from '../time/hanoi.ts';

export type Step = 'week' | 'month';

/** Both days included. */
export type Span = { from: Day; to: Day };

/** So many are shown. */
export const PERIODS = 12;

/** The first day of the week or month that a day lies in. */
export const startOf = (step: Step, day: Day): Day => (step === 'week' ? addDays(day, 1 - weekday(day)) : `${day.slice(0, 7)}-01`);

const after = (step: Step, start: Day, count: number): Day => (step === 'week' ? addDays(start, 7 * count) : addMonthsClamped(start, count));

/** The period that `today` lies in and those before it, the oldest first, each whole. */
export function periodsUntil(today: Day, step: Step, count: number = PERIODS): Span[] {
  const last = startOf(step, today);
  return Array.from({ length: count }, (_, nth) => {
    const from = after(step, last, nth - count + 1);
    return { from, to: addDays(after(step, from, 1), -1) };
  });
}

/** Of the period under way what is behind, and the same days of the one before; a shorter month ends with its last day. */
export function soFar({ current, before, today }: { current: Span; before: Span; today: Day }): { now: Span; earlier: Span } {
  const same = addDays(before.from, daysBetween(current.from, today));
  return { now: { from: current.from, to: today }, earlier: { from: before.from, to: same < before.to && today < current.to ? same : before.to } };
}
