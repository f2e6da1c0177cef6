import { expect, test } from 'vitest';
import { readPublicFile } from './public-files.server.ts';

test('a file is read, one that is not there is none, and what cannot be read is told', async () => {
  expect(await readPublicFile('lang/bat-trang.svg')).toMatch(/^<svg /);
  expect(await readPublicFile('lang/khong-co.svg')).toBeNull();
  await expect(readPublicFile('lang')).rejects.toThrow('EISDIR');
});
