import { expect, test } from 'vitest';
import { readFont } from './font-files.server.ts';

const files = ['be-vietnam-pro-400', 'be-vietnam-pro-500', 'newsreader-400', 'newsreader-opsz'].map((name) => `app/ui/fonts/${name}.woff2`);

test('fonts asked for at the same time are each whole and the same as asked for alone', async () => {
  const together = await Promise.all([...files, ...files].map(readFont));
  for (const [at, font] of together.entries()) {
    expect(font.readUInt32BE(0), files[at % files.length]).toBe(0x00010000);
    expect(font.equals(await readFont(files[at % files.length]!)), files[at % files.length]).toBe(true);
  }
});

test('a file that is none fails alone', async () => {
  await expect(readFont('app/ui/fonts/README.md')).rejects.toThrow();
  expect((await readFont(files[0]!)).length).toBeGreaterThan(10_000);
});
