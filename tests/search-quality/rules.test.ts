import { expect, test } from 'vitest';
import { named } from './claims.ts';
import type { Good } from './good.ts';
import { everythingOf, marksBind, object, objectFrom, objectWith, whatever, within } from './rules.ts';

const good = (changes: Partial<Good>): Good => ({
  slug: 'mon', name: 'Món', category: 'Khác', materials: '', village: 'bat-trang', craft: 'gom-su', workshop: 'lo-mau', villageName: 'Bát Tràng', craftName: 'Gốm sứ',
  artisanName: null, price: 500_000, stars: null, available: 3, sold: 0, publishedAt: new Date('2026-01-01'), ...changes,
});
const teaSet = good({ name: 'Bộ ấm men lam, bốn chén', category: 'Ấm chén' });
const elsewhere = good({ ...teaSet, village: 'kim-lan' });
const bowl = good({ name: 'Bộ bát đĩa men lam', category: 'Bát đĩa' });
const scarf = good({ name: 'Khăn lụa vân mây', category: 'Khăn', craft: 'lua', village: 'van-phuc' });
const woollen = good({ name: 'Khăn len có tua', category: 'Khăn', craft: 'det', village: 'la-phu' });

test('the object from the village asked for is right; either alone is related', () => {
  expect([teaSet, elsewhere, bowl, scarf].map(objectFrom('ấm trà', { village: 'bat-trang' }))).toEqual([3, 1, 1, 0]);
});

test('a woollen scarf is related to a silk one', () => {
  expect([scarf, woollen, bowl].map(object('khăn lụa'))).toEqual([3, 1, 0]);
});

test('an object without what is said about it is of its kind', () => {
  expect([teaSet, elsewhere, bowl].map(objectWith('ấm trà', named('bốn chén')))).toEqual([3, 3, 1]);
  expect(objectWith('ấm trà', named('men ngọc'))(teaSet)).toBe(2);
});

test('everything of a village is right, its craft elsewhere related', () => {
  expect([teaSet, bowl, elsewhere, scarf].map(everythingOf('bat-trang', 'gom-su'))).toEqual([3, 3, 1, 0]);
});

test('filter words bind, both ends included', () => {
  const any = whatever(() => true);
  expect([499_999, 500_000, 900_000, 900_001].map((price) => within({ from: 500_000, to: 900_000 }, any)(good({ price })))).toEqual([0, 3, 3, 0]);
  expect([null, 3, 4, 5].map((stars) => within({ stars: 4 }, any)(good({ stars })))).toEqual([0, 0, 3, 0]);
  expect([null, 3, 4, 5].map((stars) => within({ atLeastStars: 4 }, any)(good({ stars })))).toEqual([0, 0, 3, 3]);
  expect([null, 3].map((stars) => within({ certified: true }, any)(good({ stars })))).toEqual([0, 3]);
  expect([0, 1].map((available) => within({ inStock: true }, any)(good({ available })))).toEqual([0, 3]);
});

test('what fits a marked query only without its marks is related where something fits as it is', () => {
  const rule = whatever(() => true);
  const [basket, ham] = [good({ name: 'Giỏ mây' }), good({ name: 'Giò bò' })];
  expect([basket, ham].map(marksBind('giỏ', rule, [basket, ham]))).toEqual([3, 1]);
  expect([basket, ham].map(marksBind('gio', rule, [basket, ham]))).toEqual([3, 3]);
  expect([ham].map(marksBind('giỏ', rule, [ham]))).toEqual([3]);
});

test('words are whole syllables, in either placement of the tone', () => {
  expect(named('hòa')(good({ name: 'Màn Hoà Xá' }))).toBe(true);
  expect(named('lụa')(good({ name: 'Lụaa' }))).toBe(false);
  expect(named('tranh thêu')(good({ name: 'Tranh đôi, thêu tay' }))).toBe(false);
});
