import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFolderStore } from './folder-store.server.ts';

test('a file that goes while the folder is read is left out, and the rest is listed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tram-nghe-store-'));
  const store = openFolderStore(folder);
  await store.put('ab/kept', new Uint8Array(3), 'application/octet-stream');
  // A name without a file, as an unfinished one leaves between two looks.
  await symlink(path.join(folder, 'nowhere'), path.join(folder, 'ab/gone'));
  const pages = [];
  for await (const page of store.list()) pages.push(...page);
  expect(pages).toEqual([{ key: 'ab/kept', bytes: 3, at: expect.any(Date) }]);
  expect(await store.get('ab/gone')).toBeNull();
  await rm(folder, { recursive: true });
});

test('what a process that ended was writing is no file of the store, and goes after a while', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tram-nghe-store-'));
  const store = openFolderStore(folder);
  const [yesterday, anHourAgo] = [new Date(Date.now() - 25 * 3_600_000), new Date(Date.now() - 3_600_000)];
  const id = randomUUID();
  for (const key of [`ab/${id}`, 'ab/cdef/480.webp']) await store.put(key, new Uint8Array(3), 'image/webp');
  const [old, young] = [[`ab/${id}.${randomUUID()}`, `ab/cdef/480.webp.${randomUUID()}`], [`ab/${id}.${randomUUID()}`]];
  for (const [files, at] of [[old, yesterday], [young, anHourAgo]] as const) {
    for (const file of files) {
      await writeFile(path.join(folder, file), 'half');
      await utimes(path.join(folder, file), at, at);
    }
  }
  await utimes(path.join(folder, `ab/${id}`), yesterday, yesterday);
  const listed = [];
  for await (const page of store.list()) listed.push(...page.map(({ key }) => key));
  expect(listed.toSorted()).toEqual([`ab/${id}`, 'ab/cdef'].toSorted());
  for (let again = 0; again < 2; again += 1) await store.clearUnfinished(new Date(Date.now() - 24 * 3_600_000));
  const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  expect(left.toSorted()).toEqual([`ab/${id}`, 'ab/cdef/480.webp', ...young].toSorted());
  await rm(folder, { recursive: true });
});
