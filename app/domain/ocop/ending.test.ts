import { expect, test } from 'vitest';
import { addDays } from '../time/hanoi.ts';
import { dueReminder, standingOf, starsGoneOn } from './ending.ts';

const end = '2027-06-30';
const on = (daysBefore: number, sent: number[] = []) => dueReminder(end, sent, addDays(end, -daysBefore));

test('reminded 180, 90 and 30 days before the last day, once each', () => {
  expect(on(181)).toBeNull();
  expect([on(180), on(179, [180]), on(90, [180]), on(89, [180, 90]), on(30, [180, 90]), on(0, [180, 90, 30])]).toEqual([180, null, 90, null, 30, null]);
});

test('a day that was missed is made good, never with two reminders', () => {
  expect(on(175)).toBe(180);
  expect(on(60)).toBe(90);
  expect(on(20)).toBe(30);
  expect(on(20, [30])).toBeNull();
  // The earlier ones do not come after a later one.
  expect(on(60, [30])).toBeNull();
});

test('the last day is still a day with stars, the next is not', () => {
  expect(on(0)).toBe(30);
  expect(on(-1)).toBeNull();
  expect(starsGoneOn('2027-02-28')).toBe('2027-03-01');
});

test('how it stands follows the day', () => {
  const verified = { status: 'verified' as const, lastValidDay: end };
  expect([181, 180, 0, -1].map((before) => standingOf(verified, addDays(end, -before)))).toEqual(['live', 'ending', 'ending', 'expired']);
  expect(standingOf({ status: 'draft', lastValidDay: end }, end)).toBe('withdrawn');
  expect(standingOf({ status: 'rejected', lastValidDay: end }, end)).toBe('refused');
});
