import { expect, test } from 'vitest';
import { readDeed } from './bulk-deed.ts';
import { type NumberKind, readNumber, readPrice } from './read-number.ts';
import { readSheetRow } from './sheet.ts';

test.each<[string, NumberKind, number | null | undefined]>([
  ['350000', 'money', 350_000],
  ['350.000', 'money', 350_000],
  ['1,250,000 ₫', 'money', 1_250_000],
  ['1.250.000 đ', 'money', 1_250_000],
  ['350k', 'money', 350_000],
  ['1,2 triệu', 'money', 1_200_000],
  ['1.250 nghìn', 'money', 1_250],
  ['2tr', 'money', 2_000_000],
  ['1250000.00', 'money', 1_250_000],
  ['₫350.000', 'money', 350_000],
  ['0', 'money', 0],
  ['  ', 'money', null],
  ['1.200 g', 'grams', 1_200],
  ['1,2 kg', 'grams', 1_200],
  ['1.250 kg', 'grams', 1_250],
  ['0,9kg', 'grams', 900],
  ['20', 'centimetres', 20],
  ['1,2m', 'centimetres', 120],
  ['12', 'count', 12],
  ['12,5', 'count', undefined],
  ['20,5 cm', 'centimetres', undefined],
  ['350.00', 'money', undefined],
  ['1.250,000', 'money', undefined],
  ['-5', 'money', undefined],
  ['ba trăm', 'money', undefined],
  ['350 000', 'money', 350_000],
  ['12 kg', 'count', undefined],
  ['99999999999999999999', 'money', undefined],
])('"%s" as %s is %s', (text, kind, value) => {
  expect(readNumber(text, kind)).toBe(value);
});

test.each(['450k', '450.000 ₫', '450 nghìn', '₫450,000', '0,45 tr', '450000.00'])('%s is one price in the editor, in a table and in a change of many', (text) => {
  expect(readNumber(text, 'money')).toBe(450_000);
  expect(readPrice(text)).toEqual({ ok: true, amount: 450_000 });
  expect(readSheetRow({ sku: 'A', price: text }).row.price).toBe(450_000);
  expect(readDeed('price', new URLSearchParams({ cach: 'dung', so: text }))).toEqual({ ok: true, deed: { kind: 'price', rule: { way: 'exact', by: 450_000, round: false } } });
});

test('a share is no price, and a table says why it reads none', () => {
  expect(readDeed('price', new URLSearchParams({ cach: 'tang-phan-tram', so: '10 %' }))).toMatchObject({ ok: true, deed: { rule: { by: 10 } } });
  expect(readDeed('price', new URLSearchParams({ cach: 'tang-phan-tram', so: '10k' }))).toEqual({ ok: false, code: 'missing' });
  expect(['', '12,5', '-5', 'ba trăm'].map((text) => readPrice(text))).toEqual(['empty', 'not-whole', 'negative', 'not-a-number'].map((code) => ({ ok: false, code })));
});
