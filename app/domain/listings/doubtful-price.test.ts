import { expect, test } from 'vitest';
import { doubtfulPrices, priceLeapsOf } from './doubtful-price.ts';

const doubts = (...prices: (number | null)[]) => [...doubtfulPrices(prices.map((price, at) => ({ id: `${at}`, active: true, price })))];

test('a price without its thousands, or without a zero, is asked about', () => {
  expect(doubts(350_000, 500, 420_000)).toEqual([['1', 420_000]]);
  expect(doubts(350_000, 35_000)).toEqual([['1', 350_000]]);
});

test('sizes that cost more or less are not, nor is one price alone, nor what is not typed yet', () => {
  expect(doubts(40_000, 120_000, 350_000)).toEqual([]);
  expect([doubts(500), doubts(500, null), doubts(500, 500, 500)]).toEqual([[], [], []]);
});

test('one dear piece among many does not make all others doubtful', () => {
  expect(doubts(30_000, 32_000, 35_000, 900_000)).toEqual([]);
});

test('what is not sold neither asks nor is asked about', () => {
  expect([...doubtfulPrices([{ id: 'a', active: true, price: 500 }, { id: 'b', active: false, price: 350_000 }])]).toEqual([]);
  expect([...doubtfulPrices([{ id: 'a', active: false, price: 500 }, { id: 'b', active: true, price: 350_000 }])]).toEqual([]);
});

test('of prices that change, those count as leaps that fall to a tenth or grow tenfold', () => {
  const to = (...pairs: [number, number][]) => priceLeapsOf(pairs.map(([from, after]) => ({ from, to: after })));
  expect(to([1_391_000, 1_391], [100_000, 10_000], [100_000, 10_001], [50_000, 499_999], [50_000, 500_000], [0, 5_000])).toEqual({ fallen: 2, grown: 1 });
});
