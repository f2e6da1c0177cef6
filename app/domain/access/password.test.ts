import { expect, test } from 'vitest';
import { checkPassword, PASSWORD_LIMITS } from './password.ts';

const hard = () => 1e12;

test('length is asked before anything else', () => {
  const never = () => expect.unreachable('guessing was asked');
  expect(checkPassword('', never)).toBe('missing');
  expect(checkPassword('a'.repeat(PASSWORD_LIMITS.min - 1), never)).toBe('too-short');
  expect(checkPassword('a'.repeat(PASSWORD_LIMITS.max + 1), never)).toBe('too-long');
});

test('letters with marks count as one, however the keyboard composed them', () => {
  expect(checkPassword('ố'.normalize('NFD').repeat(5), hard)).toBe('too-short');
  expect(checkPassword('ố'.normalize('NFD').repeat(10), hard)).toBeNull();
});

test('a password that few guesses find is refused', () => {
  expect(checkPassword('matkhau123', () => 16_000)).toBe('too-easy');
  expect(checkPassword('bốn cái bát hoa', hard)).toBeNull();
});
