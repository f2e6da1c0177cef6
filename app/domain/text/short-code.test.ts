import { expect, test } from 'vitest';
import { ORDER_CODE_ALPHABET } from '../orders/order-code.ts';
import { shortCode } from './short-code.ts';

test('a code is as long as asked, of letters that nobody mixes up, each as it was drawn', () => {
  let at = 0;
  expect(shortCode(10, (n) => at++ % n)).toBe(ORDER_CODE_ALPHABET.slice(0, 10));
  expect(shortCode(3, (n) => n - 1)).toBe(ORDER_CODE_ALPHABET.at(-1)!.repeat(3));
});
