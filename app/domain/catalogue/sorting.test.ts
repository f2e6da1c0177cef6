import { expect, test } from 'vitest';
import { defaultSort, parseSort, SORT_KEYS, sortFields, sortInAddress } from './sorting.ts';

test('every order has a word for the address and is read back from it', () => {
  for (const key of SORT_KEYS) expect(parseSort(sortInAddress(key))).toBe(key);
  expect(new Set(SORT_KEYS.map(sortInAddress)).size).toBe(SORT_KEYS.length);
});

test('another word is no order', () => {
  for (const word of ['', 'relevance', 'gia', 'constructor']) expect(parseSort(word)).toBe(null);
});

test('the sold-out come last and the id settles every tie', () => {
  for (const key of SORT_KEYS) {
    expect(sortFields(key)[0]).toEqual({ field: 'inStock', direction: 'desc' });
    expect(sortFields(key).at(-1)).toEqual({ field: 'id', direction: 'asc' });
  }
});

test('a query is answered by match, a list by date', () => {
  expect(defaultSort(true)).toBe('relevance');
  expect(defaultSort(false)).toBe('newest');
});
