import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkSignature, type S3Sandbox, startS3 } from '#tests/sandboxes/s3.ts';
import { lastingKeys } from '#tests/support/env.ts';
import { readVariables } from '../env.server.ts';
import { openFolderStore } from './folder-store.server.ts';
import { type Bytes, forgiving, type KeptFile, openPictureStore, type PictureStore } from './picture-store.server.ts';
import { openS3Store } from './s3-store.server.ts';

const account = { bucket: 'tram-nghe', region: 'ap-southeast-1', accessKeyId: 'AKIDTHU', secretAccessKey: 'a secret/with+signs' };
const folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-store-'));
let s3: S3Sandbox;

beforeAll(async () => {
  s3 = await startS3(account);
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
  vi.useRealTimers();
});

const text = (bytes: Bytes | null) => bytes && Buffer.from(bytes).toString();
const ink = (words: string) => Buffer.from(words);

describe.each([
  ['a folder', () => openFolderStore(folder)],
  ['an S3 bucket', () => openS3Store({ ...account, endpoint: s3.endpoint })],
])('%s', (name, open) => {
  const key = (file: string) => `ab/${name.replaceAll(' ', '-')}/${file}`;

  test('has nothing under a key that nothing was put under', async () => {
    expect(await open().get(key('khong-co.webp'))).toBeNull();
  });

  test('gives back every byte, to any process', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    await open().put(key('480.webp'), bytes, 'image/webp');
    expect(Buffer.compare((await open().get(key('480.webp')))!, bytes)).toBe(0);
    expect(await open().get(key('320.webp'))).toBeNull();
  });

  test('keeps the last of two under one key', async () => {
    await open().put(key('again.svg'), ink('once'), 'image/svg+xml');
    await open().put(key('again.svg'), ink('again'), 'image/svg+xml');
    expect(text(await open().get(key('again.svg')))).toBe('again');
  });

  test('shows a whole picture or none while many write it', async () => {
    const store = open();
    const whole = 'x'.repeat(200_000);
    const writing = Array.from({ length: 8 }, () => store.put(key('many.webp'), ink(whole), 'image/webp'));
    const seen = await Promise.all(Array.from({ length: 20 }, async () => text(await store.get(key('many.webp')))));
    await Promise.all(writing);
    expect(seen.filter((one) => one !== null && one !== whole)).toEqual([]);
    expect(text(await store.get(key('many.webp')))).toBe(whole);
  });
});

test.each([
  ['a folder', () => openFolderStore(path.join(folder, 'listed'))],
  ['an S3 bucket', () => openS3Store({ ...account, endpoint: s3.endpoint, shelf: 'documents' })],
])('%s says what it keeps, however much it is', async (_, open) => {
  const store = open();
  const listed = async () => {
    const kept: KeptFile[] = [];
    for await (const page of store.list()) kept.push(...page);
    return kept.sort((one, other) => (one.key < other.key ? -1 : 1));
  };
  expect(await listed()).toEqual([]);
  const keys = ['1a/one', '1a/two', '2b/one', '3c/one', '3c/two', '4d/one', '5e/one'];
  for (const [at, key] of keys.entries()) await store.put(key, ink('x'.repeat(at)), 'application/octet-stream');
  const kept = await listed();
  expect(kept.map(({ key, bytes }) => [key, bytes])).toEqual(keys.map((key, at) => [key, at]));
  for (const { at } of kept) expect(Math.abs(Date.now() - at.getTime())).toBeLessThan(60_000);
});

test('a folder leaves nothing unfinished behind when a picture cannot be kept', async () => {
  const store = openFolderStore(folder);
  await store.put('cd/taken.webp/inside.webp', ink('x'), 'image/webp');
  await expect(store.put('cd/taken.webp', ink('x'), 'image/webp')).rejects.toThrow();
  expect(readdirSync(path.join(folder, 'cd'))).toEqual(['taken.webp']);
});

describe('an S3 bucket', () => {
  const open = (changes: Partial<Parameters<typeof openS3Store>[0]> = {}, patienceMs?: number) => openS3Store({ ...account, endpoint: s3.endpoint, ...changes }, patienceMs);
  const put = (store: PictureStore) => store.put('ab/one.webp', ink('x'), 'image/webp');

  test('tells browsers and caches what the picture is and that it never changes', async () => {
    await put(open());
    expect(s3.objects.get('pictures/ab/one.webp')!.headers).toEqual({ 'Content-Type': 'image/webp', 'Cache-Control': 'public, max-age=31536000, immutable' });
  });

  test.each([
    [{ secretAccessKey: 'another' }, 'S3_SECRET_ACCESS_KEY'],
    [{ accessKeyId: 'AKIDKHAC' }, 'S3_ACCESS_KEY_ID'],
    [{ region: 'eu-west-1' }, 'S3_REGION'],
    [{ bucket: 'khong-co' }, 'S3_BUCKET'],
    [{ endpoint: 'http://127.0.0.1:9' }, 'S3_ENDPOINT'],
  ])('with %o names the variable to look at', async (changes, variable) => {
    await expect(open(changes).get('ab/one.webp')).rejects.toThrow(variable);
    await expect(put(open(changes))).rejects.toThrow(variable);
  });

  test('that does not answer costs one wait, then is left alone for ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    let calls = 0;
    const mute = createServer(() => {
      calls += 1;
    });
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as { port: number };
    const store = open({ endpoint: `http://127.0.0.1:${port}` }, 400);
    await expect(store.get('ab/one.webp')).rejects.toThrow('does not answer');
    for (const ask of [store.get('ab/one.webp'), put(store)]) await expect(ask).rejects.toThrow('a moment ago');
    expect(calls).toBe(1);
    vi.advanceTimersByTime(10_001);
    await expect(store.get('ab/one.webp')).rejects.toThrow('does not answer');
    expect(calls).toBe(2);
    mute.closeAllConnections();
    mute.close();
  });

  test('on a slow line is waited for as long as what travels is heavy', async () => {
    const heavy = Buffer.alloc(1_000_000);
    const slow = createServer((request, answer) => {
      request.resume();
      request.on('end', () => {
        const body = request.method === 'GET' ? heavy : Buffer.alloc(0);
        const [head, tail] = request.method === 'GET' ? [0, 400] : [400, 0];
        setTimeout(() => answer.writeHead(200, { 'Content-Length': body.length }).flushHeaders(), head);
        setTimeout(() => answer.end(body), head + tail);
      });
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const { port } = slow.address() as { port: number };
    const patient = () => open({ endpoint: `http://127.0.0.1:${port}` }, 200);
    await patient().put('ab/heavy.jpg', heavy, 'image/jpeg');
    expect((await patient().get('ab/heavy.jpg'))!.length).toBe(heavy.length);
    await expect(put(patient())).rejects.toThrow('does not answer');
    slow.closeAllConnections();
    slow.close();
  });

  test('on a line too slow for one heavy file is asked for the others all the same', async () => {
    const heavy = Buffer.alloc(100_000);
    const slow = createServer((request, answer) => {
      request.resume();
      // The heavy file never goes through, neither there nor back; whatever is light does.
      if (request.method === 'PUT' && Number(request.headers['content-length']) === heavy.length) return;
      answer.writeHead(200, { 'Content-Length': request.url!.includes('heavy') ? heavy.length : 0 });
      if (request.url!.includes('heavy')) answer.flushHeaders();
      else answer.end();
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const { port } = slow.address() as { port: number };
    const store = open({ endpoint: `http://127.0.0.1:${port}` }, 50);
    await expect(store.put('ab/heavy.jpg', heavy, 'image/jpeg')).rejects.toThrow('does not answer:');
    await put(store);
    await expect(store.get('ab/heavy.jpg')).rejects.toThrow('does not answer:');
    await put(store);
    slow.closeAllConnections();
    slow.close();
  });
});

test('a store that fails is forgiven, and told of once a minute', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const warned: number[] = [];
  const fails = () => Promise.reject(new Error('no room'));
  const store = forgiving({ get: fails, put: fails, clearUnfinished: fails }, ({ failures }) => warned.push(failures));
  for (let each = 0; each < 3; each += 1) {
    expect(await store.get('ab/one.webp')).toBeNull();
    await store.put('ab/one.webp', ink('x'), 'image/webp');
  }
  expect(warned).toEqual([1]);
  vi.advanceTimersByTime(60_000);
  await store.get('ab/one.webp');
  await store.get('ab/one.webp');
  expect(warned).toEqual([1, 6]);
  await store.clearUnfinished(new Date());
});

test('the variables choose the bucket or the folder', async () => {
  const s3Variables = { S3_ENDPOINT: `${s3.endpoint}/`, S3_BUCKET: account.bucket, S3_REGION: account.region, S3_ACCESS_KEY_ID: account.accessKeyId, S3_SECRET_ACCESS_KEY: account.secretAccessKey };
  await openPictureStore(readVariables({ DATA_DIR: folder, ...lastingKeys, ...s3Variables })).put('ef/bucket.webp', ink('x'), 'image/webp');
  await openPictureStore(readVariables({ DATA_DIR: folder })).put('ef/folder.webp', ink('x'), 'image/webp');
  expect([...s3.objects.keys()].filter((key) => key.includes('/ef/'))).toEqual(['pictures/ef/bucket.webp']);
  expect(readdirSync(path.join(folder, 'pictures', 'ef'))).toEqual(['folder.webp']);
});

test('a bucket set in part, or with a name or region that cannot be, stops the start', () => {
  const all = { ...lastingKeys, S3_ENDPOINT: 'https://s3.example', S3_BUCKET: account.bucket, S3_REGION: account.region, S3_ACCESS_KEY_ID: 'AKIDTHU', S3_SECRET_ACCESS_KEY: 'secret' };
  expect(readVariables(all)).toMatchObject(all);
  expect(() => readVariables({ ...all, S3_REGION: '' })).toThrow('S3_REGION is missing');
  expect(() => readVariables({ ...all, S3_BUCKET: 'tram-nghe/anh' })).toThrow('S3_BUCKET must be the name of a bucket');
  expect(() => readVariables({ ...all, S3_REGION: 'Sài Gòn' })).toThrow('S3_REGION must be a region');
});

test("the stand-in accepts the example of Amazon's own documentation, and nothing that differs from it", () => {
  const example = {
    method: 'GET',
    path: '/test.txt',
    headers: {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-amz-date': '20130524T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    },
    body: Buffer.alloc(0),
    now: new Date('2013-05-24T00:01:00Z'),
  };
  const keys = { region: 'us-east-1', accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
  expect(checkSignature(example, keys)).toBeNull();
  const codes = [{ path: '/other.txt' }, { body: Buffer.from('x') }, { now: new Date('2013-05-24T00:16:00Z') }].map((change) => checkSignature({ ...example, ...change }, keys)?.body?.toString());
  expect(codes).toEqual([expect.stringContaining('SignatureDoesNotMatch'), expect.stringContaining('XAmzContentSHA256Mismatch'), expect.stringContaining('RequestTimeTooSkewed')]);
});
