import { describe, expect, test } from 'vitest';
import { ndcg, orderAmongEquals, recall, reciprocalRank, soldOutLast, varied } from './measures.ts';

describe('nDCG@10', () => {
  test('is one for the best order, and for any order among equals', () => {
    expect(ndcg([3, 3, 2, 1], [1, 3, 2, 3, 0])).toBe(1);
  });

  test('discounts by the place: gains 7, 3, 1 over log2 of 2, 3, 4', () => {
    // 1/1 + 3/1.585 + 7/2 = 6.3928 of 7/1 + 3/1.585 + 1/2 = 9.3928.
    expect(ndcg([1, 2, 3], [3, 2, 1])).toBeCloseTo(0.6806, 4);
  });

  test('counts what was never found', () => {
    // 7 of 7 + 7/1.585 = 11.4165.
    expect(ndcg([3], [3, 3])).toBeCloseTo(0.6131, 4);
  });

  test('counts related goods in the ideal where there are no better ones', () => {
    // 7 of 7 + 1/1.585 = 7.6309.
    expect(ndcg([3], [3, 1])).toBeCloseTo(0.9173, 4);
  });

  test('sees ten places and no more', () => {
    expect(ndcg([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], [3])).toBe(0);
    // The tenth place is worth 1 / log2 11.
    expect(ndcg([0, 0, 0, 0, 0, 0, 0, 0, 0, 3], [3])).toBeCloseTo(0.2891, 4);
    expect(ndcg(Array.from({ length: 10 }, () => 3 as const), Array.from({ length: 30 }, () => 3 as const))).toBe(1);
  });
});

test('the reciprocal rank looks for the best grade that exists', () => {
  expect(reciprocalRank([2, 1, 3], [3, 2, 1])).toBeCloseTo(1 / 3);
  expect(reciprocalRank([2, 1], [2, 1])).toBe(1);
  expect(reciprocalRank([2, 2, 2], [3, 2, 2, 2])).toBe(0);
  expect(reciprocalRank([0, 0], [0, 0])).toBe(0);
});

describe('recall@24', () => {
  test('is the share of the goods of grade 2 or more', () => {
    expect(recall([3, 0, 1, 2], [3, 3, 2, 2, 1, 1])).toBe(0.5);
  });

  test('asks for no more than fits on a page', () => {
    const many = Array.from({ length: 60 }, () => 3 as const);
    expect(recall(many.slice(0, 24), many)).toBe(1);
    expect(recall(many.slice(0, 12), many)).toBe(0.5);
  });

  test('asks for related goods where there are none better', () => {
    expect(recall([1, 0], [1, 1, 0])).toBe(0.5);
    expect(recall([1, 1], [3, 1, 1])).toBe(0);
  });
});

test('sold out goods come last among equals only', () => {
  expect(soldOutLast([{ grade: 3, available: 4 }, { grade: 3, available: 0 }, { grade: 1, available: 9 }])).toBe(true);
  expect(soldOutLast([{ grade: 3, available: 0 }, { grade: 1, available: 9 }, { grade: 3, available: 4 }])).toBe(false);
});

test('neighbours of equal grade are held against stock, stars, sales and age, in this order', () => {
  const good = { grade: 3 as const, available: 1, stars: null, sold: 0, publishedAt: new Date('2026-01-01') };
  const newer = { ...good, publishedAt: new Date('2026-02-01') };
  const sold = { ...good, sold: 5 };
  const starred = { ...good, stars: 3 };
  const gone = { ...starred, stars: 5, available: 0 };
  expect(orderAmongEquals([starred, sold, newer, good, gone])).toEqual({ pairs: 4, kept: 4 });
  expect(orderAmongEquals([gone, good, newer, sold, starred])).toEqual({ pairs: 4, kept: 0 });
  expect(orderAmongEquals([gone, { ...good, grade: 1 }])).toEqual({ pairs: 0, kept: 0 });
});

test('three of one workshop are variety, four are not', () => {
  expect(varied(['a', 'a', 'a', 'b'])).toBe(true);
  expect(varied(['a', 'b', 'a', 'a', 'c', 'a'])).toBe(false);
  expect(varied([...'bcdefghi', 'a', 'a', 'a', 'a'])).toBe(true);
});
