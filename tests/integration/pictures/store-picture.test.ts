import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { mostPictures } from '#app/domain/catalogue/photo.ts';
import { pictureSource } from '#app/domain/catalogue/picture-address.ts';
import { pictureFile } from '#app/domain/catalogue/picture-source.ts';
import * as productPicture from '#app/endpoints/picture.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { storePicture } from '#app/services/pictures/store-picture.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-photos-'));
const database = freshDatabase({ DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let owner: Actor;
let seller: Awaited<ReturnType<typeof workshop>>;
beforeAll(async () => {
  seller = await workshop(database.db);
  owner = { ...VISITOR, userId: 'chu-xuong', memberOf: [{ workshopId: seller.id, role: 'owner', status: 'verified' }] };
});

const newProduct = async () => (await product(database.db, { workshopId: seller.id, villageId: seller.villageId })).product;
const store = async (file: Uint8Array, productId?: string) => storePicture(owner, { productId: productId ?? (await newProduct()).id, file, alt: 'Bình nhìn từ trên' });

async function serve(pictureId: string, width: number, format: 'avif' | 'webp'): Promise<{ answer: Response; bytes: Buffer }> {
  const row = await database.db.picture.findUniqueOrThrow({ where: { id: pictureId } });
  const [, , picture, version, file] = pictureFile(pictureSource(row)!, width, format).split('/');
  const url = new URL(`http://localhost/anh/${picture}/${version}/${file}`);
  const answer = await productPicture.loader({ request: new Request(url), url, params: { picture, version, file }, pattern: '', context: {} } as never);
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** Blue above, red below, as a phone held sideways writes it: turned, with a note on which way is up and where it was. */
const sideways = () =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#C02020' } })
    .composite([{ input: { create: { width: 600, height: 900, channels: 3, background: '#2030C0' } }, left: 0, top: 0 }])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: 'Điện thoại' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 58/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 55/1 0/1' } })
    .toBuffer();

const files = (shelf: string) =>
  readdirSync(path.join(folder, shelf), { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));

test('a photograph is served upright, in both formats, and says nothing of where it was taken', async () => {
  const given = await sideways();
  expect((await sharp(given).metadata()).orientation).toBe(6);
  expect(given.includes('Exif')).toBe(true);
  const verdict = await store(given);
  if (!verdict.ok) throw new Error(verdict.code);
  for (const format of ['avif', 'webp'] as const) {
    const { answer, bytes } = await serve(verdict.pictureId, 528, format);
    expect(answer.headers.get('Content-Type')).toBe(`image/${format}`);
    const seen = await sharp(bytes).metadata();
    expect([seen.format === 'heif' ? seen.compression : seen.format, seen.width, seen.height]).toEqual([format === 'avif' ? 'av1' : format, 528, 704]);
    expect([seen.exif, seen.xmp, seen.iptc, seen.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    const [top, bottom] = await Promise.all([100, 500].map((at) => sharp(bytes).extract({ left: 200, top: at, width: 8, height: 8 }).raw().toBuffer()));
    expect([top![2]! > 150 && top![0]! < 80, bottom![0]! > 150 && bottom![2]! < 80]).toEqual([true, true]);
  }
});

test('the row has its upright size, its placeholder and the words for who cannot see it', async () => {
  const given = await sideways();
  const verdict = await store(given);
  if (!verdict.ok) throw new Error(verdict.code);
  const row = await database.db.picture.findUniqueOrThrow({ where: { id: verdict.pictureId } });
  expect(row).toMatchObject({ position: 1, width: 900, height: 1200, alt: 'Bình nhìn từ trên', drawing: null, photo: createHash('sha256').update(given).digest('hex') });
  expect(await sharp(Buffer.from(row.placeholder!, 'base64')).metadata()).toMatchObject({ format: 'webp', width: 8, height: 10 });
  expect(row.placeholder!.length).toBeLessThan(240);
});

test('the original is kept as it was given, and all else can be made again from it', async () => {
  const given = await sharp({ create: { width: 700, height: 900, channels: 3, background: '#7A8B4C' } }).png().toBuffer();
  const verdict = await store(given);
  if (!verdict.ok) throw new Error(verdict.code);
  expect(files('originals').some((file) => readFileSync(file).equals(given))).toBe(true);
  const { bytes } = await serve(verdict.pictureId, 336, 'avif');
  rmSync(path.join(folder, 'pictures'), { recursive: true });
  expect((await serve(verdict.pictureId, 336, 'avif')).bytes.equals(bytes)).toBe(true);
});

test('a photograph is never blown up beyond its own size', async () => {
  const verdict = await store(await sharp({ create: { width: 640, height: 800, channels: 3, background: '#7A8B4C' } }).webp().toBuffer());
  if (!verdict.ok) throw new Error(verdict.code);
  expect(await sharp((await serve(verdict.pictureId, 1200, 'webp')).bytes).metadata()).toMatchObject({ width: 640, height: 800 });
});

/** A PNG that says it is so large, of one colour: some kilobytes that would be gigabytes. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(4_000_000));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const photo = (width: number, height: number) => sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

test.each([
  ['too-many-pixels', async () => bomb(30_000, 30_000)],
  ['broken', async () => bomb(3_000, 3_000)],
  ['broken', async () => (await photo(800, 1000).jpeg().toBuffer()).subarray(0, 60_000)],
  ['broken', async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(5_000)])],
  ['too-small', async () => photo(400, 500).jpeg().toBuffer()],
  ['too-narrow', async () => photo(600, 2_000).png().toBuffer()],
  ['animated', async () => sharp(await Promise.all(['#000', '#C02'].map((background) => sharp({ create: { width: 700, height: 700, channels: 3, background } }).png().toBuffer())), { join: { animated: true } }).webp({ delay: [100, 100] }).toBuffer()],
  ['heic', async () => Buffer.concat([Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'latin1'), randomBytes(500)])],
  ['unknown-format', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><image href="file:///etc/passwd"/></svg>')],
  ['unknown-format', async () => sharp({ create: { width: 700, height: 700, channels: 3, background: '#fff' } }).gif().toBuffer()],
  ['empty', async () => Buffer.alloc(0)],
])('%s: the file is refused, and nothing is kept of it', async (code, make) => {
  const { id } = await newProduct();
  const before = [files('originals').length, files('pictures').length];
  expect(await store(await make(), id)).toEqual({ ok: false, code });
  expect([files('originals').length, files('pictures').length]).toEqual(before);
  expect(await database.db.picture.count({ where: { productId: id } })).toBe(1);
});

test('the same file twice, at the same time too, is one picture', async () => {
  const { id } = await newProduct();
  const given = await photo(700, 700).jpeg().toBuffer();
  const verdicts = await Promise.all([store(given, id), store(given, id), store(given, id)]);
  expect(new Set(verdicts.map((verdict) => verdict.ok && verdict.pictureId)).size).toBe(1);
  expect(await database.db.picture.count({ where: { productId: id } })).toBe(2);
});

test('a product has so many pictures and no more', async () => {
  const { id } = await newProduct();
  await database.db.picture.createMany({ data: Array.from({ length: mostPictures - 1 }, (_, index) => ({ productId: id, position: index + 1, alt: 'Bình', width: 800, height: 1000, drawing: {} })) });
  expect(await store(await sideways(), id)).toEqual({ ok: false, code: 'too-many' });
});

test('only who works in the workshop may give pictures of its goods', async () => {
  const { id } = await newProduct();
  const file = await sideways();
  const stranger: Actor = { ...owner, memberOf: [{ workshopId: (await workshop(database.db)).id, role: 'owner', status: 'verified' }] };
  expect(await storePicture(VISITOR, { productId: id, file, alt: '' })).toEqual({ ok: false, code: 'sign-in' });
  expect(await storePicture(stranger, { productId: id, file, alt: '' })).toEqual({ ok: false, code: 'not-allowed' });
  expect(await storePicture(owner, { productId: '0198b0c2-7c1e-7a52-9f5e-3d0c5a1b2c3d', file, alt: '' })).toEqual({ ok: false, code: 'unknown' });
});

test("the product's page shows drawn and photographed pictures by the same means", async () => {
  const made = await newProduct();
  await store(await sideways(), made.id);
  const page = await getProduct(VISITOR, made.slug);
  expect(page!.pictures.map(({ width, height, placeholder }) => [width, height, placeholder !== null])).toEqual([[800, 1000, false], [900, 1200, true]]);
});
