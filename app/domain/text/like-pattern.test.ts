import { expect, test } from 'vitest';
import { likePattern } from './like-pattern.ts';

test('a pattern is folded, and the marks of LIKE in it are letters', () => {
  expect(likePattern('Gốm  ĐẤT 50%_\\')).toBe('%gom dat 50\\%\\_\\\\%');
  expect(likePattern('  ')).toBeNull();
});
