// Files of the build are compressed once, as small as they get, and not again for each phone that asks for them.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthCompressing = 1_024;
const text = /\.(js|css|svg|txt|json|webmanifest)$/;
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Writes `.gz` and `.br` beside every text file of a folder that gets smaller by it. */
export async function compressFiles(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => text.test(name)).map((name) => path.join(folder, name));
  await Promise.all(
    names.map(async (name) => {
      if ((await stat(name)).size < worthCompressing) return;
      const plain = await readFile(name);
      const forms = await Promise.all([gzipped(plain, { level: constants.Z_BEST_COMPRESSION }), brotlied(plain)]);
      await Promise.all(['gz', 'br'].map((ending, index) => forms[index]!.length < plain.length && writeFile(`${name}.${ending}`, forms[index]!)));
    }),
  );
}
