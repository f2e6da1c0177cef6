import { expect, test } from 'vitest';
import { readSaidFilters } from './said-filters.ts';
import { readTokens } from './tokens.ts';

const said = (text: string) => readSaidFilters(readTokens(text)).map(({ start, end, ...filter }) => [text.slice(start, end), filter]);
const price = (from: number | null, to: number | null) => ({ kind: 'price', from, to });

test.each([
  ['dưới 500k', null, 500_000], ['duoi 500 nghin', null, 500_000], ['< 500k', null, 500_000], ['<=500k', null, 500_000], ['tối đa 500.000', null, 500_000],
  ['không quá nửa triệu', null, 500_000], ['dưới 500', null, 500_000], ['under 300k', null, 300_000], ['2 triệu trở xuống', null, 2_000_000], ['500k đổ lại', null, 500_000],
  ['trên 1 triệu', 1_000_000, null], ['từ 1tr', 1_000_000, null], ['hơn 1tr2', 1_200_000, null], ['> 1tr', 1_000_000, null], ['từ 300k trở lên', 300_000, null], ['1 triệu trở lên', 1_000_000, null],
  ['từ 200 đến 500 nghìn', 200_000, 500_000], ['200-500k', 200_000, 500_000], ['1 - 2 triệu', 1_000_000, 2_000_000], ['từ 500k đến 1tr5', 500_000, 1_500_000], ['500 đến 2 triệu', 500_000, 2_000_000],
  ['khoảng 300k', 240_000, 360_000], ['tầm 1 triệu', 800_000, 1_200_000], ['giá 500k', 400_000, 600_000], ['500k', 400_000, 600_000],
  ['dưới 1tr5', null, 1_500_000], ['dưới 1,5 triệu', null, 1_500_000], ['dưới 1.500.000đ', null, 1_500_000], ['dưới 1500k', null, 1_500_000], ['dưới 2 triệu rưỡi', null, 2_500_000],
  ['dưới hai trăm nghìn', null, 200_000], ['duoi nam tram nghin', null, 500_000], ['dưới 3 củ', null, 3_000_000], ['dưới 1tr25', null, 1_250_000],
] as const)('%j is a price', (text, from, to) => {
  expect(said(`bình hoa ${text}`)).toEqual([[text, price(from, to)]]);
  expect(said(`${text} bình hoa`)).toEqual([[text, price(from, to)]]);
});

test.each([
  ['4 sao', [4]], ['bốn sao', [4]], ['ocop 4 sao', [4]], ['OCOP 5 sao', [5]], ['4*', [4]], ['4 sao ocop', [4]], ['từ 4 sao', [5, 4]], ['4 sao trở lên', [5, 4]], ['4 sao+', [5, 4]],
  ['ít nhất 3 sao', [5, 4, 3]], ['trên 4 sao', [5]], ['ocop', [5, 4, 3]], ['5 stars', [5]],
])('%j is stars', (text, stars) => expect(said(`gốm ${text}`)).toEqual([[text, { kind: 'stars', stars }]]));

test.each(['còn hàng', 'con hang', 'có sẵn', 'in stock'])('%j is what is in stock', (text) => expect(said(`nón ${text}`)).toEqual([[text, { kind: 'stock' }]]));

test.each(['bộ ấm 6 chén', 'bình cao 30cm', 'bình cao dưới 30cm', 'khăn 90x90', 'tranh tứ quý bộ 4', 'bộ 12 món', 'diều 4 sáo', 'tủ 3 cánh', 'từ điển', 'trên gỗ', 'tầm vông', 'cúp 2 sao', 'go61m', 'lu5a d9a', 'hơn', 'nón 5 tấc', 'ba tầm', 'năm mới', 'ấm cho 4 người'])(
  '%j holds no filter',
  (text) => expect(said(text)).toEqual([]),
);

test('a word with other marks is another word', () => {
  expect(said('tủ 500k')).toEqual([['500k', price(400_000, 600_000)]]);
  expect(said('dưỡi 500cm')).toEqual([]);
});

test('several stand beside each other', () => {
  expect(said('gốm bát tràng 4 sao dưới 500k còn hàng').map(([text]) => text)).toEqual(['4 sao', 'dưới 500k', 'còn hàng']);
});
