import { expect, test } from 'vitest';
import { isCarrier, parseTrackingCode } from './carriers.ts';

test.each([
  [' lf6n 4abc ', 'LF6N4ABC'],
  ['S123456.HN.ABC-1', 'S123456.HN.ABC-1'],
  ['841000123456', '841000123456'],
  ['rr473124829vn', 'RR473124829VN'],
  ['', null],
  ['   ', null],
])('%o is kept as %o', (typed, code) => {
  expect(parseTrackingCode(typed)).toEqual({ ok: true, code });
});

test.each(['abc', 'không có mã', 'ABCDEF', 'A'.repeat(40), '<b>12345</b>'])('%o is no tracking code', (typed) => {
  expect(parseTrackingCode(typed)).toEqual({ ok: false, code: 'not-a-code' });
});

test('a postal code with a wrong digit is found out', () => {
  expect(parseTrackingCode('RR473124828VN')).toEqual({ ok: false, code: 'wrong-digit' });
});

test('a carrier is one of those that are known', () => {
  expect([isCarrier('ghn'), isCarrier('own'), isCarrier('toString'), isCarrier('')]).toEqual([true, true, false, false]);
});
