import { expect, test } from 'vitest';
import { weekday } from '../time/hanoi.ts';
import { addWorkingDays, deliveryWindow, isWorkingDay, leadDaysOf } from './delivery-window.ts';

const at = (text: string): Date => new Date(`${text}+07:00`);
const nearby = { leadDays: 2, earliestDays: 1, latestDays: 2 };

test('an order on Monday afternoon is ready on Wednesday and comes Thursday to Friday', () => {
  expect(deliveryWindow({ now: at('2026-11-23T14:05:00'), ...nearby })).toEqual({ ready: '2026-11-25', from: '2026-11-26', to: '2026-11-27' });
});

test('an order after four counts from the next working day', () => {
  expect(deliveryWindow({ now: at('2026-11-23T15:59:00'), ...nearby }).ready).toBe('2026-11-25');
  expect(deliveryWindow({ now: at('2026-11-23T16:00:00'), ...nearby }).ready).toBe('2026-11-26');
  expect(deliveryWindow({ now: at('2026-11-28T20:00:00'), ...nearby })).toEqual({ ready: '2026-12-02', from: '2026-12-03', to: '2026-12-04' });
});

test('Sundays and public holidays do not count', () => {
  expect(isWorkingDay('2026-11-28')).toBe(true);
  expect(isWorkingDay('2026-11-29')).toBe(false);
  expect(isWorkingDay('2026-09-02')).toBe(false);
  expect(isWorkingDay('2027-02-06')).toBe(false);
  expect(addWorkingDays('2026-11-27', 2)).toBe('2026-11-30');
  expect(addWorkingDays('2027-02-04', 1)).toBe('2027-02-10');
});

test('no days from a day that does not work is the next that does', () => {
  expect(addWorkingDays('2026-11-29', 0)).toBe('2026-11-30');
  expect(addWorkingDays('2026-11-30', 0)).toBe('2026-11-30');
  expect(() => addWorkingDays('2026-11-30', -1)).toThrow(RangeError);
});

test('every window of two years is in order and on working days', () => {
  for (let day = 0; day < 730; day++) {
    const now = new Date(Date.UTC(2026, 0, 1 + day, day % 24));
    const { ready, from, to } = deliveryWindow({ now, leadDays: day % 5, earliestDays: 1, latestDays: 1 + (day % 4) });
    expect(ready < from && from <= to).toBe(true);
    for (const one of [ready, from, to]) expect(isWorkingDay(one) && weekday(one) !== 7).toBe(true);
  }
});

test('a consignment waits for the slowest of its things', () => {
  expect(leadDaysOf(1, [null, null])).toBe(1);
  expect(leadDaysOf(1, [null, 12, 5])).toBe(13);
  expect(leadDaysOf(2, [])).toBe(2);
});
