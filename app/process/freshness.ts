// Work that depends on files only (generated code, the build) is done again when those files' content changed.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, makePidFile } from './pid-file.ts';

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
  const isFresh = async () => (await readFile(stamp, 'utf8').catch(() => '')) === print;
  if (await isFresh()) return false;
  const leave = await takeTurn(`${turns}/${path.relative('.', stamp).replaceAll(/[^\w.]+/g, '-')}.pid`);
  try {
    if (await isFresh()) return false;
    // Work that is broken off leaves no result, so no old mark may vouch for it.
    await rm(stamp, { force: true });
    await work();
    await mkdir(path.dirname(stamp), { recursive: true });
    await writeFile(stamp, print);
    return true;
  } finally {
    await leave();
  }
}

const turns = 'node_modules/.cache/turns';
const lookEveryMs = 100;
const taken = new Set<string>();

/** Waits until nobody else has `file`: two processes that start side by side must not write the same files at once. */
async function takeTurn(file: string): Promise<() => Promise<void>> {
  while (taken.has(file)) await sleep(lookEveryMs);
  taken.add(file);
  await mkdir(path.dirname(file), { recursive: true });
  while (!(await isMine(file))) await sleep(lookEveryMs);
  return async () => {
    await rm(file, { force: true });
    taken.delete(file);
  };
}

async function isMine(file: string): Promise<boolean> {
  if (await makePidFile(file)) return true;
  const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
  // Left behind by one that died; in a container it had the same number as we have.
  if (holder && (holder === process.pid || !isAlive(holder))) await rm(file, { force: true });
  return false;
}
