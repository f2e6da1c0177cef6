import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testEnv } from '#tests/support/env.ts';
import { settleEnv } from './env.server.ts';
import { forgetDocument, forgetStrays, keepDocument, readDocument, seal, sealText, unseal, unsealText } from './sealed.server.ts';

let folder: string;
const settle = (changes = {}) => settleEnv(testEnv('postgresql://nobody@localhost/none', { DATA_DIR: folder, ...changes }));
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sealed-'));
  settle();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is sealed opens again, looks different each time and shows nothing of itself', () => {
  const sealed = sealText('0123456789', 'xưởng');
  expect(unsealText(sealed, 'xưởng')).toBe('0123456789');
  expect(sealText('0123456789', 'xưởng')).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('0123456789');
});

test('what was touched, is about something else or was sealed under another secret does not open', () => {
  const sealed = seal(Buffer.from('căn cước'), 'a');
  const touched = sealed.with(sealed.length - 1, sealed.at(-1)! ^ 1) as typeof sealed;
  expect(() => unseal(touched, 'a')).toThrow();
  expect(() => unseal(sealed, 'b')).toThrow();
  settle({ DOCUMENT_SECRET: 'yet another secret for tests, long enough as well' });
  expect(() => unseal(sealed, 'a')).toThrow();
  expect(unsealText(Buffer.from(sealed).toString('base64'), 'a')).toBeNull();
  settle();
});

test('a paper lies in the store encrypted, and is given back as it was', async () => {
  const id = '0190a1b2-0000-7000-8000-000000000001';
  await keepDocument(id, Buffer.from('%PDF-1.7 giấy phép'));
  expect(Buffer.from((await readDocument(id))!).toString()).toBe('%PDF-1.7 giấy phép');
  expect(await readDocument('0190a1b2-0000-7000-8000-000000000002')).toBeNull();
  const inside = (await readdir(path.join(folder, 'documents'), { recursive: true })).find((name) => name.endsWith(id));
  expect((await readFile(path.join(folder, 'documents', inside!))).toString('latin1')).not.toContain('PDF');
});

test('a paper that was forgotten is nowhere any more, and forgetting twice is no mishap', async () => {
  await keepDocument('mat-truoc', Buffer.from('căn cước'));
  await forgetDocument('mat-truoc');
  await forgetDocument('mat-truoc');
  expect(await readDocument('mat-truoc')).toBeNull();
  const names = (await readdir(path.join(folder, 'documents'), { recursive: true })).filter((name) => name.endsWith('mat-truoc'));
  expect(names).toHaveLength(1);
  expect(await readFile(path.join(folder, 'documents', names[0]!))).toHaveLength(0);
});

test('papers that nobody knows of are forgotten when they are old enough, and no others', async () => {
  for (const id of ['lac-mat', 'con-dung']) await keepDocument(id, Buffer.from('căn cước'));
  const known = (ids: string[]) => Promise.resolve(new Set(ids.filter((id) => id === 'con-dung')));
  await forgetStrays(new Date(Date.now() - 60_000), known);
  expect(await readDocument('lac-mat')).not.toBeNull();
  await forgetStrays(new Date(Date.now() + 60_000), known);
  expect(await readDocument('lac-mat')).toBeNull();
  expect(Buffer.from((await readDocument('con-dung'))!).toString()).toBe('căn cước');
});
