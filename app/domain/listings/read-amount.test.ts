import { expect, test } from 'vitest';
import { readAmount } from './read-amount.ts';

const read = (text: string) => {
  const said = readAmount(text);
  return said.ok ? said.amount : said.code;
};

test.each(['1250000', '1.250.000', '1,250,000 ₫', '1 250 000 VND', '1.250.000đ', '₫1,250,000', '1.250.000 đồng', '1250000.00', '1\u00a0250\u00a0000\u00a0₫', '  1250000 '])('%s is a million and a quarter', (text) => {
  expect(read(text)).toBe(1_250_000);
});

test.each([['', 'empty'], ['₫', 'empty'], ['12.50', 'not-whole'], ['1250000,5', 'not-whole'], ['1.250,000', 'not-whole'], ['12.0', 'not-whole'], ['-5000', 'negative'], ['−5.000', 'negative'], ['hai trăm', 'not-a-number'], ['12k', 'not-a-number'], ['1.2.3', 'not-whole'], ['9'.repeat(20), 'not-a-number'], ['1.250.000.', 'not-a-number']])('%s is none: %s', (text, code) => {
  expect(read(text)).toBe(code);
});

test('nothing is a number too', () => {
  expect(read('0')).toBe(0);
  expect(read('-0')).toBe(0);
});
