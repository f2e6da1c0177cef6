/**
 * By when a parcel has to leave its workshop, as people say it: the carriers' last round is at 17:00 of the promised day.
 * After that hour it is late.
 */
import { type Day, daysBetween, formatTime, hanoiDay } from '../time/hanoi.ts';

export const SHIP_HOUR = '17:00';

export type ShipLimit =
  /** `days` since the promised day; 0 after the hour of that day itself. */
  | { kind: 'late'; day: Day; days: number }
  | { kind: 'today' | 'tomorrow' | 'later'; day: Day };

/** How urgent a parcel is; null where no day was promised. */
export function shipLimit(shipBy: Day | null, now: Date): ShipLimit | null {
  if (shipBy === null) return null;
  const days = daysBetween(hanoiDay(now), shipBy);
  if (days < 0 || (days === 0 && formatTime(now) >= SHIP_HOUR)) return { kind: 'late', day: shipBy, days: -days || 0 };
  return { kind: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later', day: shipBy };
}
