import { expect, test } from 'vitest';
import { pictureAnswer } from './picture-answer.ts';

test('while too many pictures wait to be made, the visitor is told when to come again, and no cache keeps that', () => {
  const answer = pictureAnswer(new Request('http://localhost/anh/x/y/528.webp'), { ok: false, code: 'busy' }, 'image/webp');
  expect(answer.status).toBe(503);
  expect(Object.fromEntries(answer.headers)).toEqual({ 'cache-control': 'no-store', 'retry-after': '10' });
});
