import { describe, expect, test } from 'vitest';
import { changeFrom, conversionOf, type DayFigures, sumOver } from './figures.ts';

const day = (date: string, changes: Partial<DayFigures> = {}): DayFigures => ({ day: date, orders: 0, revenue: 0, returning: 0, productVisits: 0, workshopVisits: 0, ...changes });
const week = { from: '2026-11-23', to: '2026-11-29' };
const days = [
  day('2026-11-22', { orders: 9, revenue: 900, productVisits: 90 }),
  day('2026-11-23', { orders: 1, revenue: 100, returning: 1, productVisits: 40, workshopVisits: 4 }),
  day('2026-11-29', { orders: 2, revenue: 250, productVisits: 60, workshopVisits: 5 }),
];

describe('a week', () => {
  test('is the sum of its days, its first and last included', () => {
    expect(sumOver(week, days, '2026-01-01')).toEqual({ ...week, orders: 3, revenue: 350, returning: 1, productVisits: 100, workshopVisits: 9, conversion: 3, partlyCounted: false });
  });

  test('before anything was counted has sales and no visits, which is not nought', () => {
    for (const since of [null, '2026-11-30']) expect(sumOver(week, days, since)).toMatchObject({ orders: 3, productVisits: null, workshopVisits: null, conversion: null, partlyCounted: false });
  });

  test('in which counting began says so, and holds only the orders of counted days against visits', () => {
    expect(sumOver(week, [day('2026-11-23', { orders: 5 }), day('2026-11-29', { orders: 2, productVisits: 50 })], '2026-11-25')).toMatchObject({ orders: 7, productVisits: 50, conversion: 4, partlyCounted: true });
  });
});

test('of no visits nothing becomes an order', () => {
  expect([conversionOf(2, 0), conversionOf(2, null), conversionOf(0, 10), conversionOf(1, 3)]).toEqual([null, null, 0, 33.3]);
});

test('a number moves up, down, hardly, from nothing, or not at all', () => {
  expect([changeFrom(100, 108), changeFrom(100, 50), changeFrom(1000, 1001), changeFrom(0, 5), changeFrom(0, 0), changeFrom(5, 0)]).toEqual([
    { kind: 'more', percent: 8 }, { kind: 'less', percent: 50 }, { kind: 'same' }, { kind: 'first' }, { kind: 'none' }, { kind: 'less', percent: 100 },
  ]);
});
