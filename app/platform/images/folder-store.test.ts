import { mkdtemp, rm, symlink } from 'node:fs/promises';
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
