import { expect, test } from 'vitest';
import { CHEAPEST, DEAREST, faultOf, reprice, REPRICING_WAYS, type Repricing } from './repricing.ts';

const rule = (way: Repricing['way'], by: number, round = false): Repricing => ({ way, by, round });
const priced = (price: number, ...of: Parameters<typeof rule>) => {
  const next = reprice(price, rule(...of));
  return next.ok ? next.price : next.code;
};

test('a price is set, goes up or down by đồng or by percent', () => {
  expect(priced(320_000, 'exact', 350_000)).toBe(350_000);
  expect(priced(320_000, 'more', 15_000)).toBe(335_000);
  expect(priced(320_000, 'less', 15_000)).toBe(305_000);
  expect(priced(320_000, 'percent-more', 10)).toBe(352_000);
  expect(priced(320_000, 'percent-less', 10)).toBe(288_000);
});

test('a share of a đồng goes to the nearest, a half up; thousands are rounded up only where it is wished', () => {
  expect(priced(3_333, 'percent-more', 10)).toBe(3_666);
  expect(priced(3_335, 'percent-more', 10)).toBe(3_669);
  expect(priced(325_500, 'percent-more', 7)).toBe(348_285);
  expect(priced(325_500, 'percent-more', 7, true)).toBe(349_000);
  expect(priced(349_000, 'exact', 349_000, true)).toBe(349_000);
});

test('no price comes to nothing or less, also where rounding would lift it, nor below what anything costs, nor above what anybody asks', () => {
  expect(priced(15_000, 'less', 15_000)).toBe('not-above-zero');
  expect(priced(15_000, 'less', 15_200, true)).toBe('not-above-zero');
  expect(priced(15_000, 'less', 14_001)).toBe('too-cheap');
  expect(priced(15_000, 'less', 14_000)).toBe(CHEAPEST);
  expect(priced(DEAREST, 'more', 1)).toBe('too-dear');
  expect(priced(DEAREST - 500, 'more', 1, true)).toBe(DEAREST);
});

test('whatever the rule and the price, what comes out is a whole price that can be asked', () => {
  for (let price = 1; price < 3_000_000; price = price * 3 + 7) {
    for (const way of REPRICING_WAYS) {
      for (const by of [1, 7, 33, 99]) {
        for (const round of [false, true]) {
          const next = reprice(price, rule(way, by, round));
          if (next.ok) expect(Number.isSafeInteger(next.price) && next.price >= CHEAPEST && (!round || next.price % 1000 === 0)).toBe(true);
        }
      }
    }
  }
});

test('a rule that could never be used is said to be wrong before any price is looked at', () => {
  expect(faultOf(rule('more', Number.NaN))).toBe('missing');
  expect(faultOf(rule('exact', 0))).toBe('not-above-zero');
  expect(faultOf(rule('exact', 10))).toBe('too-little');
  expect(faultOf(rule('more', 10))).toBeNull();
  expect(faultOf(rule('exact', 1.5))).toBe('missing');
  expect(faultOf(rule('percent-less', 100))).toBe('whole-price-off');
  expect(faultOf(rule('percent-more', 501))).toBe('too-much');
  expect(faultOf(rule('exact', DEAREST + 1))).toBe('too-much');
  expect(faultOf(rule('percent-less', 99))).toBeNull();
});
