import { expect, test } from 'vitest';
import { addDays, weekday } from '../time/hanoi.ts';
import { addWorkingDays, deliveryWindow, isWorkingDay, leadDaysOf, promisedWindow, readyAfterDelay } from './delivery-window.ts';

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

test('five days of Tết, the Hùng Kings\' day and the fixed holidays are free, and nothing beside them', () => {
  const free = (year: number): string[] =>
    Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n)).filter(
      (day) => day.startsWith(String(year)) && weekday(day) !== 7 && !isWorkingDay(day),
    );
  // What falls on a Sunday is free anyway and not listed.
  expect(free(2026)).toEqual(['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-30', '2026-05-01', '2026-09-02']);
  expect(free(2027)).toEqual(['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-08', '2027-02-09', '2027-04-16', '2027-04-30', '2027-05-01', '2027-09-02']);
  expect(free(2028)).toEqual(['2028-01-01', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-29', '2028-04-04', '2028-05-01', '2028-09-02']);
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

test.each([
  ['the same evening', '2026-11-23T21:00:00', '2026-11-25'],
  ['in the night after which the days are counted anyway', '2026-11-24T00:10:00', '2026-11-25'],
  ['three working days later', '2026-11-26T10:00:00', '2026-11-27'],
  ['on a Sunday, which nobody counts', '2026-11-29T10:00:00', '2026-12-01'],
])('what is paid %s is handed over as many working days later', (_, opened, day) => {
  expect(readyAfterDelay('2026-11-25', { placed: at('2026-11-23T17:00:00'), opened: at(opened) })).toBe(day);
});

test('what was promised moves with the day of handing over, by the days under way that were quoted', () => {
  const quote = { ready: '2026-11-25', earliest: '2026-11-26', latest: '2026-11-27', earliestDays: 1, latestDays: 2 };
  expect(promisedWindow(quote, '2026-11-25')).toEqual({ ready: '2026-11-25', from: '2026-11-26', to: '2026-11-27' });
  expect(promisedWindow(quote, '2026-11-27')).toEqual({ ready: '2026-11-27', from: '2026-11-28', to: '2026-11-30' });
  expect(promisedWindow(quote, null)).toEqual({ ready: '2026-11-25', from: '2026-11-26', to: '2026-11-27' });
  expect([promisedWindow({}, '2026-11-27'), promisedWindow({ ...quote, earliest: 'mai' }, '2026-11-27')]).toEqual([null, null]);
});
