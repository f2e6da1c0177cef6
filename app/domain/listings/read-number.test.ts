import { expect, test } from 'vitest';
import { type NumberKind, readNumber } from './read-number.ts';

test.each<[string, NumberKind, number | null | undefined]>([
  ['350000', 'money', 350_000],
  ['350.000', 'money', 350_000],
  ['1,250,000 ₫', 'money', 1_250_000],
  ['1.250.000 đ', 'money', 1_250_000],
  ['350k', 'money', 350_000],
  ['1,2 triệu', 'money', 1_200_000],
  ['1.250 nghìn', 'money', 1_250],
  ['2tr', 'money', 2_000_000],
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
