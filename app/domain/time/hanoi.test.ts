import { expect, test } from 'vitest';
import {
  addDays,
  addMonthsClamped,
  dayToDate,
  daysBetween,
  endOfHanoiDay,
  formatDate,
  formatDateTime,
  formatDayMonth,
  formatTime,
  formatWeekday,
  hanoiDay,
  isDay,
  startOfHanoiDay,
  weekday,
} from './hanoi.ts';

test('a day begins and ends at midnight in Hà Nội, not in London', () => {
  expect(hanoiDay(new Date('2026-11-23T16:59:59.999Z'))).toBe('2026-11-23');
  expect(hanoiDay(new Date('2026-11-23T17:00:00.000Z'))).toBe('2026-11-24');
  expect(startOfHanoiDay('2026-11-24').toISOString()).toBe('2026-11-23T17:00:00.000Z');
  expect(endOfHanoiDay('2026-11-23').toISOString()).toBe('2026-11-23T16:59:59.999Z');
});

test('a database date, midnight UTC, keeps its day both ways', () => {
  for (const day of ['2024-02-29', '2026-01-01', '2026-12-31']) expect(hanoiDay(dayToDate(day))).toBe(day);
});

test('every hour of two years falls between the ends of its own day', () => {
  const byIntl = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  for (let hour = 0; hour < 24 * 731; hour += 5) {
    const instant = new Date(Date.UTC(2026, 0, 1, hour, 30));
    const day = hanoiDay(instant);
    expect(startOfHanoiDay(day) <= instant && instant <= endOfHanoiDay(day)).toBe(true);
    expect(day).toBe(byIntl.format(instant));
  }
});

test('only real days are days', () => {
  expect(isDay('2024-02-29')).toBe(true);
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '']) {
    expect(isDay(text), text).toBe(false);
  }
  expect(() => dayToDate('2026-02-30')).toThrow(RangeError);
  expect(() => hanoiDay(new Date(Number.NaN))).toThrow(RangeError);
});

test('months are added on the calendar and clamped to the last day of the month', () => {
  expect(addMonthsClamped('2024-02-29', 36)).toBe('2027-02-28');
  expect(addMonthsClamped('2024-02-29', 48)).toBe('2028-02-29');
  expect(addMonthsClamped('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonthsClamped('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonthsClamped('2026-12-15', 1)).toBe('2027-01-15');
});

test('days are added and counted across months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2026-11-23', '2026-12-23')).toBe(30);
  expect(daysBetween('2026-12-23', '2026-11-23')).toBe(-30);
});

test('dates are written the Vietnamese way', () => {
  const instant = new Date('2026-11-23T07:05:00Z');
  expect(formatDate(instant, 'vi')).toBe('23/11/2026');
  expect(formatDate('2028-06-08', 'vi')).toBe('08/06/2028');
  expect(formatDayMonth('2026-11-26', 'vi')).toBe('26/11');
  expect(formatTime(instant)).toBe('14:05');
  expect(formatDateTime(instant, 'vi')).toBe('14:05, 23/11/2026');
  expect(formatWeekday('2026-11-26', 'vi')).toBe('thứ Năm');
  expect(formatWeekday('2026-11-29', 'vi')).toBe('Chủ nhật');
  expect(weekday('2026-11-29')).toBe(7);
});

test('and the English way, with the month as a word, so that nobody mixes it up with the day', () => {
  const instant = new Date('2026-11-23T07:05:00Z');
  expect(formatDate(instant, 'en')).toBe('23 Nov 2026');
  expect(formatDate('2028-06-08', 'en')).toBe('8 Jun 2028');
  expect(formatDayMonth('2026-11-26', 'en')).toBe('26 Nov');
  expect(formatDateTime(instant, 'en')).toBe('14:05, 23 Nov 2026');
  expect(formatWeekday(instant, 'en')).toBe('Monday');
});

test('English months are the year’s', () => {
  const months = Array.from({ length: 12 }, (_, month) => formatDayMonth(`2026-${String(month + 1).padStart(2, '0')}-01`, 'en'));
  const asked = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  for (const [month, said] of months.entries()) expect(asked.formatToParts(new Date(Date.UTC(2026, month, 1))).find(({ type }) => type === 'month')!.value).toMatch(new RegExp(`^${said.slice(2)}`));
});
