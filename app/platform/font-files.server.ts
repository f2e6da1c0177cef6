// The shop's own fonts as drawing programs read them.
import { readFile } from 'node:fs/promises';

let before: Promise<unknown> = Promise.resolve();

/**
 * The font in a WOFF2 file, unpacked. One at a time in the whole process: the library answers with a view of its own memory,
 * which the next call writes over.
 */
export function readFont(file: string): Promise<Buffer> {
  const unpacked = before.then(async () => {
    const [{ decompress }, packed] = await Promise.all([import('wawoff2'), readFile(file)]);
    return Buffer.from(await decompress(packed));
  });
  before = unpacked.catch(() => {});
  return unpacked;
}
