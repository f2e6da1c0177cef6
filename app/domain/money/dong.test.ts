import { expect, test } from 'vitest';
import { dong, formatDong, formatNumber, signedDong, splitByLargestRemainder, sum, times } from './dong.ts';

test('an amount from the database becomes a safe whole number', () => {
  expect(dong(1_250_000n)).toBe(1_250_000);
  expect(dong(BigInt(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
  expect(dong(3_000_000_000)).toBe(3_000_000_000);
  expect(Object.is(dong(-0), 0)).toBe(true);
});

test('a fraction, a negative and an unsafe amount are refused', () => {
  for (const value of [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -1n, 2n ** 53n]) {
    expect(() => dong(value), String(value)).toThrow(RangeError);
  }
});

test('a signed amount may be negative but not broken', () => {
  expect(signedDong(-18_750n)).toBe(-18_750);
  expect(() => signedDong(-0.5)).toThrow(RangeError);
  expect(() => signedDong(-(2n ** 53n))).toThrow(RangeError);
});

test('a sum and a product are checked, not only their parts', () => {
  expect(sum([])).toBe(0);
  expect(sum([1_850_000, 1_250_000, 320_000])).toBe(3_420_000);
  expect(times(390_000, 3)).toBe(1_170_000);
  expect(times(390_000, 0)).toBe(0);
  expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(() => times(Number.MAX_SAFE_INTEGER, 2)).toThrow(RangeError);
  expect(() => times(1000, 1.5)).toThrow(RangeError);
  expect(() => times(1000, -1)).toThrow(RangeError);
});

test('money is written with dots in Vietnamese, commas in English, and never breaks before the sign', () => {
  expect(formatDong(1_250_000, 'vi')).toBe('1.250.000\u00a0₫');
  expect(formatDong(1_250_000, 'en')).toBe('₫1,250,000');
  expect(formatDong(0, 'vi')).toBe('0\u00a0₫');
  expect(formatDong(999, 'vi')).toBe('999\u00a0₫');
  expect(formatDong(-18_750, 'vi')).toBe('−18.750\u00a0₫');
  expect(formatDong(-18_750, 'en')).toBe('−₫18,750');
  expect(formatNumber(16_855, 'en')).toBe('16,855');
  expect(formatNumber(16_855, 'vi')).toBe('16.855');
});

test('a split by the largest remainder gives the odd đồng to the largest remainders first', () => {
  expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(splitByLargestRemainder(10, [2, 5, 3])).toEqual([2, 5, 3]);
  expect(splitByLargestRemainder(11, [1, 9])).toEqual([1, 10]);
  expect(splitByLargestRemainder(1, [0, 0, 1])).toEqual([0, 0, 1]);
  expect(splitByLargestRemainder(5, [0, 0])).toEqual([3, 2]);
  expect(splitByLargestRemainder(0, [3, 4])).toEqual([0, 0]);
});

test('whatever is split adds up again, and no share is a đồng away from its exact part', () => {
  let seed = 7;
  const next = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  for (let round = 0; round < 2_000; round++) {
    const total = next(1_000_000_000) * (round % 3 === 0 ? 100_000 : 1);
    const weights = Array.from({ length: 1 + next(12) }, () => next(5) * next(100_000_000));
    const parts = splitByLargestRemainder(total, weights);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
    const whole = weights.reduce((a, b) => a + b, 0);
    for (const [i, part] of parts.entries()) {
      const exact = whole === 0 ? total / weights.length : total * (weights[i]! / whole);
      // Floating point blurs the exact part of a large total; a relative breath allows for it.
      expect(Math.abs(part - exact)).toBeLessThan(1 + total * 1e-12);
    }
  }
});

test('a split that makes no sense is refused', () => {
  expect(() => splitByLargestRemainder(100, [])).toThrow(RangeError);
  expect(() => splitByLargestRemainder(100, [1, -1])).toThrow(RangeError);
  expect(() => splitByLargestRemainder(100, [5, -1])).toThrow(RangeError);
  expect(() => splitByLargestRemainder(100, [0.5])).toThrow(RangeError);
  expect(() => splitByLargestRemainder(-100, [1])).toThrow(RangeError);
});
