import { expect, test } from 'vitest';
import { shipLimit } from './ship-limit.ts';

const at = (time: string) => new Date(`2026-11-23T${time}:00+07:00`);

test.each([
  ['2026-11-23', '16:59', { kind: 'today', day: '2026-11-23' }],
  ['2026-11-23', '17:00', { kind: 'late', day: '2026-11-23', days: 0 }],
  ['2026-11-22', '08:00', { kind: 'late', day: '2026-11-22', days: 1 }],
  ['2026-11-24', '23:59', { kind: 'tomorrow', day: '2026-11-24' }],
  ['2026-11-25', '08:00', { kind: 'later', day: '2026-11-25' }],
  [null, '08:00', null],
])('promised for %s, at %s', (day, time, limit) => {
  expect(shipLimit(day, at(time))).toEqual(limit);
});
