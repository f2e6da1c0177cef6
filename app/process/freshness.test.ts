import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { unlessFresh } from './freshness.ts';

let folder: string;
let stamp: string;
let runs: number;
const work = async () => {
  await sleep(20);
  runs += 1;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'freshness-'));
});
beforeEach(() => {
  stamp = path.join(folder, crypto.randomUUID(), 'stamp');
  runs = 0;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('work is done once for the same fingerprint, and again for another', async () => {
  expect([await unlessFresh(stamp, 'one', work), await unlessFresh(stamp, 'one', work), await unlessFresh(stamp, 'two', work)]).toEqual([true, false, true]);
  expect(runs).toBe(2);
});

test('callers at the same time wait for the first, and find its work done', async () => {
  const ran = await Promise.all([1, 2, 3].map(() => unlessFresh(stamp, 'one', work)));
  expect(ran.filter(Boolean)).toHaveLength(1);
  expect(runs).toBe(1);
});

test('work that failed is not vouched for by what was there before, and keeps nobody waiting', async () => {
  await unlessFresh(stamp, 'one', work);
  await expect(unlessFresh(stamp, 'two', () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
  expect(await unlessFresh(stamp, 'one', work)).toBe(true);
});

test('a process that died at its work keeps nobody waiting', async () => {
  const dying = `import('./app/process/freshness.ts').then(({ unlessFresh }) => unlessFresh(process.argv[1], 'one', () => process.exit(3)))`;
  await expect(promisify(execFile)(process.execPath, ['--eval', dying, stamp])).rejects.toMatchObject({ code: 3 });
  expect(await unlessFresh(stamp, 'one', work)).toBe(true);
});
