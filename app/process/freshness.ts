// Work that depends on files only (generated code, the build) is done again when those files' content changed.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

async function files(entry: string): Promise<string[]> {
  const found = await readdir(entry, { withFileTypes: true }).catch(() => null);
  if (!found) return [entry];
  const nested = await Promise.all(found.map((item) => files(path.join(entry, item.name))));
  return nested.flat();
}

/** A fingerprint of the content of files and folders; `ignore` keeps generated and test files out. */
export async function fingerprint(entries: string[], ignore: RegExp = /(?!)/): Promise<string> {
  const names = (await Promise.all(entries.map(files))).flat().filter((name) => !ignore.test(name)).sort();
  const hash = createHash('sha256').update(process.version);
  for (const name of names) hash.update(name).update('\0').update(await readFile(name).catch(() => ''));
  return hash.digest('hex');
}

/** Runs `work` unless its result, marked by `stamp`, was made from the same fingerprint. Answers whether it ran. */
export async function unlessFresh(stamp: string, print: string, work: () => Promise<void>): Promise<boolean> {
  if ((await readFile(stamp, 'utf8').catch(() => '')) === print) return false;
  await work();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, print);
  return true;
}
