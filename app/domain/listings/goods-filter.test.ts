import { expect, test } from 'vitest';
import { ALL_ON_SALE, readGoodsFilter, writeGoodsFilter } from './goods-filter.ts';

const read = (query: string) => readGoodsFilter(new URLSearchParams(query));

test('an address says a shelf, a text, a narrowing and an order, and is written as it was read', () => {
  const query = 'muc=dang-an&q=b%C3%ACnh&loc=sap-het&xep=con-it';
  expect(read(query)).toEqual({ shelf: 'hidden', text: 'bình', only: 'few-left', order: 'least-left' });
  expect(writeGoodsFilter(read(query)).toString()).toBe(query);
  expect(writeGoodsFilter(read(query), 3).get('trang')).toBe('3');
});

test('what is unknown or usual says nothing', () => {
  expect(read('muc=kho&loc=x&xep=y')).toEqual(ALL_ON_SALE);
  expect(writeGoodsFilter(ALL_ON_SALE).toString()).toBe('');
});

test('a draft has no stock that could narrow it, and a text is kept composed, bounded and free of what no text holds', () => {
  expect(read('muc=nhap&loc=het').only).toBeNull();
  expect(read(`q=${'Bình'.normalize('NFD')}%00`).text).toBe('Bình');
  expect(read(`q=${'a'.repeat(300)}`).text).toHaveLength(100);
});
