import { expect, test } from 'vitest';
import { periodsUntil, soFar, startOf } from './periods.ts';

test('a week begins on Monday, a month on its first', () => {
  // 2026-11-27 is a Friday, 29 a Sunday.
  expect(['2026-11-23', '2026-11-27', '2026-11-29'].map((day) => startOf('week', day))).toEqual(Array(3).fill('2026-11-23'));
  expect(startOf('week', '2026-11-30')).toBe('2026-11-30');
  expect(startOf('month', '2026-11-27')).toBe('2026-11-01');
});

test('twelve weeks end with this one, twelve months with this one, without a gap', () => {
  for (const step of ['week', 'month'] as const) {
    const periods = periodsUntil('2027-03-02', step);
    expect(periods).toHaveLength(12);
    expect(periods.at(-1)!.from <= '2027-03-02' && periods.at(-1)!.to >= '2027-03-02').toBe(true);
    for (const [nth, { from }] of periods.entries()) if (nth > 0) expect(Date.parse(from) - Date.parse(periods[nth - 1]!.to)).toBe(86_400_000);
  }
  expect(periodsUntil('2027-03-02', 'month').slice(-2)).toEqual([{ from: '2027-02-01', to: '2027-02-28' }, { from: '2027-03-01', to: '2027-03-31' }]);
  expect(periodsUntil('2027-01-01', 'week', 1)).toEqual([{ from: '2026-12-28', to: '2027-01-03' }]);
});

test('what is under way is held against the same days before it', () => {
  const [before, current] = periodsUntil('2026-11-27', 'month', 2) as [never, never];
  expect(soFar({ current, before, today: '2026-11-27' })).toEqual({ now: { from: '2026-11-01', to: '2026-11-27' }, earlier: { from: '2026-10-01', to: '2026-10-27' } });
  // The whole against the whole on the last day.
  expect(soFar({ current, before, today: '2026-11-30' }).earlier).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  const [february, march] = periodsUntil('2027-03-30', 'month', 2) as [never, never];
  expect(soFar({ current: march, before: february, today: '2027-03-30' }).earlier).toEqual({ from: '2027-02-01', to: '2027-02-28' });
});
