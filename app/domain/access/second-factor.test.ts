import { expect, test } from 'vitest';
import { isShown, paperCode, readCode, stillUsed } from './second-factor.ts';

test('a second factor counts for twelve hours', () => {
  const at = new Date('2026-11-28T01:00:00Z');
  expect(isShown(null, at)).toBe(false);
  expect(isShown(at, new Date('2026-11-28T12:59:59Z'))).toBe(true);
  expect(isShown(at, new Date('2026-11-28T13:00:00Z'))).toBe(false);
});

test('codes are read however they were copied', () => {
  expect(readCode(' 123 456 ')).toEqual({ kind: 'app', code: '123456' });
  expect(readCode('abcd-2345')).toEqual({ kind: 'paper', code: 'ABCD2345' });
  expect(readCode('１２３４５６')).toEqual({ kind: 'app', code: '123456' });
  for (const wrong of ['', '12345', '1234567', 'ABCD-234I', 'ABCD-234O']) expect(readCode(wrong), wrong).toBeNull();
});

test('codes on paper are of letters and digits that nobody mixes up, and are read back', () => {
  const code = paperCode([0, 31, 10, 9, 16, 17, 27, 1]);
  expect(code).toBe('0ZA9-GHV1');
  expect(readCode(code)).toEqual({ kind: 'paper', code: '0ZA9GHV1' });
});

test('used half minutes are kept as long as their codes are accepted', () => {
  expect(stillUsed([90, 97, 99], 100)).toEqual([97, 99, 100]);
});
