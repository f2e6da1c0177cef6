// The addresses by which a studio gives photographs and sees them again.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RouterContextProvider } from 'react-router';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { photoLimits } from '#app/domain/catalogue/photo.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { getStudio, type Studio } from '#app/services/workshops/get-studio.server.ts';
import * as artisanPage from '#app/studio/artisans/artisan.tsx';
import * as importPage from '#app/studio/bulk/import-goods.tsx';
import * as papersPage from '#app/studio/joining/papers.tsx';
import { studioContext } from '#app/studio/layout/studio-context.ts';
import * as certificatePage from '#app/studio/ocop/new-certificate.tsx';
import * as preview from '#app/studio/photos/preview-photo.ts';
import { previewAddress } from '#app/studio/photos/preview-address.ts';
import * as upload from '#app/studio/photos/upload-photo.ts';
import * as publicPage from '#app/studio/workshop/public-page.tsx';
import { freshDatabase } from '#tests/support/database.ts';
import { workshop } from '#tests/support/market.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-uploads-'));
const database = freshDatabase({ DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let viewer: Actor;
let studio: Studio;
beforeAll(async () => {
  const seller = await workshop(database.db);
  viewer = { ...VISITOR, userId: 'tho', memberOf: [{ workshopId: seller.id, role: 'staff', status: 'verified' }] };
  studio = (await getStudio(viewer, seller.slug))!;
});

function inStudio(clientAddress: string, actor = viewer): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(studioContext, { viewer: actor, studio });
  context.set(clientAddressContext, clientAddress);
  return context;
}

type Given = { headers?: Record<string, string>; from?: string; actor?: Actor };

async function send(body: BodyInit, { headers = {}, from = '203.0.113.1', actor }: Given = {}) {
  const url = new URL(`http://localhost/xuong-cua-toi/${studio.slug}/anh`);
  const request = new Request(url, { method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream', ...headers }, duplex: 'half' } as RequestInit);
  const answer = await upload.action({ request, url, params: { workshop: studio.slug }, context: inStudio(from, actor) } as never);
  return { status: answer.status, headers: answer.headers, answer: (await answer.json()) as upload.UploadAnswer };
}

async function look(address: string, from = '203.0.113.1'): Promise<Response> {
  const url = new URL(`http://localhost${address}`);
  const [, , , , photo, file] = url.pathname.split('/');
  return preview.loader({ request: new Request(url), url, params: { workshop: studio.slug, photo, file }, context: inStudio(from) } as never);
}

/** As phones write it: turned, and telling where it was taken. */
const withGps = (width = 1000, height = 800) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: 'Điện thoại' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 58/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 55/1 0/1' } })
    .toBuffer();

const kept = (shelf: string) => readdirSync(path.join(folder, shelf), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const originals = () => kept('originals');

test('a photograph is kept as it was, and shown to its studio upright, without its place', async () => {
  const given = await withGps();
  expect(given.includes('Exif')).toBe(true);
  const { status, answer } = await send(given);
  if (!answer.ok) throw new Error(answer.code);
  expect([status, answer.width, answer.height]).toEqual([200, 800, 1000]);
  for (const crop of [null, { x: 0, y: 0, width: 0.8, height: 0.8 }]) {
    const shown = await look(previewAddress(studio.slug, answer.photo, 336, crop));
    expect([shown.status, shown.headers.get('Content-Type'), shown.headers.get('Cache-Control')]).toEqual([200, 'image/webp', 'private, max-age=86400, immutable']);
    const { width, height, exif, xmp, orientation } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
    expect([width, height, exif, xmp, orientation]).toEqual([336, 420, undefined, undefined, undefined]);
  }
});

test('whatever part of it is looked at, none is kept, and whoever looks without end is told to wait', async () => {
  const { answer } = await send(await withGps());
  if (!answer.ok) throw new Error(answer.code);
  await look(previewAddress(studio.slug, answer.photo, 336));
  const before = [kept('pictures'), originals()];
  for (let x = 0; x < 5; x += 1) expect((await look(previewAddress(studio.slug, answer.photo, 336, { x: x / 100, y: 0, width: 0.5, height: 0.5 }))).status).toBe(200);
  expect([kept('pictures'), originals()]).toEqual(before);
  const part = previewAddress(studio.slug, '0f'.repeat(32), 336, { x: 0, y: 0, width: 0.5, height: 0.5 });
  let last = await look(part, '203.0.113.78');
  for (let count = 0; count < 1_000 && last.status === 404; count += 1) last = await look(part, '203.0.113.78');
  expect([last.status, Number(last.headers.get('Retry-After')) > 0]).toEqual([429, true]);
});

test('the same file again is answered alike and kept once', async () => {
  const given = await withGps();
  const first = await send(given);
  const before = originals();
  expect((await send(given)).answer).toEqual(first.answer);
  expect(originals()).toBe(before);
});

test.each([
  ['unknown-format', 415, Buffer.from('Đây là chữ, dù tệp tên là binh.jpg')],
  ['unknown-format', 415, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>')],
  ['heic', 415, Buffer.concat([Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'latin1'), randomBytes(100)])],
  ['broken', 422, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(5_000)])],
  ['empty', 422, Buffer.alloc(0)],
])('what is no picture is refused by what is in it, with the reason in words: %s', async (code, status, file) => {
  const refused = await send(file, { headers: { 'Content-Type': 'image/jpeg' } });
  expect([refused.status, refused.answer]).toEqual([status, { ok: false, code, message: expect.stringMatching(/\.$/) }]);
});

test('a file of 15 MB and one byte is refused before it is read whole', async () => {
  let asked = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked += 1;
      controller.enqueue(new Uint8Array(1_000_000).fill(asked === 1 ? 0xff : 0));
      if (asked === 40) controller.close();
    },
  });
  const refused = await send(body);
  expect([refused.status, refused.answer]).toMatchObject([413, { ok: false, code: 'too-heavy' }]);
  expect(asked).toBeLessThan(20);
  const whole = Buffer.concat([await withGps(), Buffer.alloc(photoLimits.bytes)]).subarray(0, photoLimits.bytes);
  expect((await send(whole)).status).toBe(200);
});

test('who is suspended gives no pictures', async () => {
  const actor: Actor = { ...viewer, memberOf: [{ ...viewer.memberOf[0]!, status: 'suspended' }] };
  expect(await send(await withGps(), { actor })).toMatchObject({ status: 403, answer: { ok: false, code: 'not-allowed' } });
});

test('what nobody gave is not there, nor a size that is not made, nor a part that is none', async () => {
  const nobody = '0f'.repeat(32);
  expect((await look(previewAddress(studio.slug, nobody, 336))).status).toBe(404);
  expect((await look(`/xuong-cua-toi/${studio.slug}/anh/..%2f..%2fetc/336.webp`)).status).toBe(404);
  expect((await look(`/xuong-cua-toi/${studio.slug}/anh/${nobody}/335.webp`)).status).toBe(400);
  expect((await look(`/xuong-cua-toi/${studio.slug}/anh/${nobody}/336.webp?phan=1-2`)).status).toBe(400);
});

test('whoever gives without end is told to wait', async () => {
  let last = await send('x', { from: '203.0.113.77' });
  for (let count = 0; count < 600 && last.status === 415; count += 1) last = await send('x', { from: '203.0.113.77' });
  expect(last).toMatchObject({ status: 429, answer: { ok: false, code: 'too-often' } });
  expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
});

describe('whoever gives files by a form without end is told at the field how long to wait', () => {
  type Form = { kind: 'own-photo-upload' | 'paper-upload' | 'import-upload'; page: { action(args: never): Promise<unknown> }; field: string; fields?: Record<string, string> };
  let serial = 0;
  const wait = /Đợi \d+ phút rồi thử lại/;

  test.each<[string, Form]>([
    ['a picture of the workshop', { kind: 'own-photo-upload', page: publicPage, field: 'anh', fields: { viec: 'anh' } }],
    ['a portrait', { kind: 'own-photo-upload', page: artisanPage, field: 'anh', fields: { viec: 'anh' } }],
    ['the decision about a title', { kind: 'paper-upload', page: artisanPage, field: 'quyet-dinh', fields: { viec: 'danh-hieu', decisionNumber: '1533/QĐ-CTN' } }],
    ['a paper of the application', { kind: 'paper-upload', page: papersPage, field: 'file', fields: { kind: 'other' } }],
    ['a certificate', { kind: 'paper-upload', page: certificatePage, field: 'scan', fields: { decisionNumber: '1533/QĐ-CTN' } }],
    ['a table of goods', { kind: 'import-upload', page: importPage, field: 'tep', fields: { id: randomUUID() } }],
  ])('%s', async (_, { kind, page, field, fields = {} }) => {
    serial += 1;
    const from = `198.51.100.${serial}`;
    for (let n = 0; n < RATE_LIMITS[kind].attempts; n += 1) await limitRate(kind, from);
    const form = new FormData();
    for (const [each, value] of Object.entries(fields)) form.set(each, value);
    form.set(field, new File(['giấy'], 'giay.pdf'));
    const artisan = await database.db.artisan.create({ data: { slug: `tho-${serial}`, name: 'Thợ', trade: 'Thợ gốm', story: '', workshopId: studio.id, villageId: studio.village.id } });
    const url = new URL(`http://localhost/xuong-cua-toi/${studio.slug}?san-pham=x`);
    const answer = (await page.action({ request: new Request(url, { method: 'POST', body: form }), url, params: { workshop: studio.slug, artisan: artisan.id }, context: inStudio(from) } as never)) as { data: unknown; init: ResponseInit };
    expect([answer.init.status, Number(new Headers(answer.init.headers).get('Retry-After')) > 0]).toEqual([429, true]);
    expect(JSON.stringify(answer.data)).toMatch(wait);
    // What was typed beside the file stays.
    if (fields.decisionNumber) expect(JSON.stringify(answer.data)).toContain(fields.decisionNumber);
  });
});
