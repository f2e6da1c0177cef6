/**
 * A workshop's figures: sums over days, how they moved, and how many visits become an order. A number that was not
 * counted is null, never zero. Revenue is the goods of the orders that came in during a period, without what was called
 * off and what came back (also later), and without delivery.
 */
import { type Dong, signedDong } from '../money/dong.ts';
import type { Day } from '../time/hanoi.ts';
import type { Span } from './periods.ts';

export type DayFigures = {
  day: Day;
  orders: number;
  revenue: Dong;
  /** Orders of whoever had ordered here before. */
  returning: number;
  productVisits: number;
  workshopVisits: number;
};

export type PeriodFigures = Span & {
  orders: number;
  revenue: Dong;
  returning: number;
  /** Null where no day of it was counted. */
  productVisits: number | null;
  workshopVisits: number | null;
  /** Orders of its counted days for a hundred product visits; null without any. */
  conversion: number | null;
  /** Counting began on a later day than its first. */
  partlyCounted: boolean;
};

/** The sums of a span's days. `countedSince` is the first day whose visits were counted; null while none was. */
export function sumOver({ from, to }: Span, days: readonly DayFigures[], countedSince: Day | null): PeriodFigures {
  const within = days.filter(({ day }) => day >= from && day <= to);
  const total = (of: (day: DayFigures) => number, among = within): number => among.reduce((sum, day) => sum + of(day), 0);
  const counted = countedSince !== null && countedSince <= to;
  const visits = counted ? total((day) => day.productVisits) : null;
  return {
    from,
    to,
    orders: total((day) => day.orders),
    revenue: signedDong(total((day) => day.revenue)),
    returning: total((day) => day.returning),
    productVisits: visits,
    workshopVisits: counted ? total((day) => day.workshopVisits) : null,
    conversion: conversionOf(total((day) => day.orders, within.filter(({ day }) => counted && day >= countedSince)), visits),
    partlyCounted: counted && countedSince > from,
  };
}

/** Orders for a hundred visits, to one decimal; null where nothing was visited or counted. */
export const conversionOf = (orders: number, visits: number | null): number | null => (visits === null || visits === 0 ? null : Math.round((orders / visits) * 1_000) / 10);

export type Change = { kind: 'more' | 'less'; percent: number } | { kind: 'same' } | { kind: 'first' } | { kind: 'none' };

/** How a number moved from one period to the next: `first` after nothing, `none` while there is nothing at all. */
export function changeFrom(before: number, now: number): Change {
  if (before === 0) return { kind: now === 0 ? 'none' : 'first' };
  const percent = Math.round((Math.abs(now - before) / before) * 100);
  if (percent === 0) return { kind: 'same' };
  return { kind: now > before ? 'more' : 'less', percent };
}
