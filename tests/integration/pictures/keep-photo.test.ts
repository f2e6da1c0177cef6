import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { type Crop, shownSize } from '#app/domain/catalogue/crop.ts';
import { ownPhotoUrl, pictureSource } from '#app/domain/catalogue/picture-address.ts';
import { pictureFile } from '#app/domain/catalogue/picture-source.ts';
import * as productPicture from '#app/endpoints/picture.ts';
import { transact } from '#app/platform/db.server.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { enqueuePictureSizes } from '#app/services/pictures/enqueue-picture-sizes.server.ts';
import { getOwnPhoto } from '#app/services/pictures/get-own-photo.server.ts';
import { keepPhoto } from '#app/services/pictures/keep-photo.server.ts';
import { makePictureSizes } from '#app/services/pictures/make-picture-sizes.server.ts';
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
const store = (file: Uint8Array) => keepPhoto(owner, { workshopId: seller.id, villageId: seller.villageId }, file);

/** A picture of a product, as publishing a listing writes it. */
async function picture(file: Uint8Array, crop: Crop | null = null): Promise<string> {
  const kept = await store(file);
  if (!kept.ok) throw new Error(kept.code);
  const { photo, placeholder } = kept;
  const row = await database.db.picture.create({
    data: { productId: (await newProduct()).id, position: 1, alt: 'Bình nhìn từ trên', ...shownSize({ ...kept, crop }), photo, crop: crop ?? undefined, placeholder: crop ? null : placeholder },
  });
  return row.id;
}

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
  const id = await picture(given);
  for (const format of ['avif', 'webp'] as const) {
    const { answer, bytes } = await serve(id, 528, format);
    expect(answer.headers.get('Content-Type')).toBe(`image/${format}`);
    const seen = await sharp(bytes).metadata();
    expect([seen.format === 'heif' ? seen.compression : seen.format, seen.width, seen.height]).toEqual([format === 'avif' ? 'av1' : format, 528, 704]);
    expect([seen.exif, seen.xmp, seen.iptc, seen.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    const [top, bottom] = await Promise.all([100, 500].map((at) => sharp(bytes).extract({ left: 200, top: at, width: 8, height: 8 }).raw().toBuffer()));
    expect([top![2]! > 150 && top![0]! < 80, bottom![0]! > 150 && bottom![2]! < 80]).toEqual([true, true]);
  }
});

test('what is answered is its hash, its upright size and a few pixels', async () => {
  const given = await sideways();
  const kept = await store(given);
  if (!kept.ok) throw new Error(kept.code);
  expect(kept).toMatchObject({ photo: createHash('sha256').update(given).digest('hex'), width: 900, height: 1200 });
  expect(await sharp(Buffer.from(kept.placeholder, 'base64')).metadata()).toMatchObject({ format: 'webp', width: 8, height: 10 });
  expect(kept.placeholder.length).toBeLessThan(240);
});

test('the original is kept as it was given, and all else can be made again from it', async () => {
  const given = await sharp({ create: { width: 700, height: 900, channels: 3, background: '#7A8B4C' } }).png().toBuffer();
  const id = await picture(given);
  expect(files('originals').some((file) => readFileSync(file).equals(given))).toBe(true);
  const { bytes } = await serve(id, 336, 'avif');
  rmSync(path.join(folder, 'pictures'), { recursive: true });
  expect((await serve(id, 336, 'avif')).bytes.equals(bytes)).toBe(true);
});

test('a photograph whose original is lost is a picture that is not there', async () => {
  const given = await sharp({ create: { width: 700, height: 900, channels: 3, background: '#4C7A8B' } }).png().toBuffer();
  const id = await picture(given);
  const photo = createHash('sha256').update(given).digest('hex');
  await database.db.workshop.update({ where: { id: seller.id }, data: { photo } });
  for (const shelf of ['pictures', 'originals']) for (const file of files(shelf)) if (file.includes(photo.slice(2, 30)) || readFileSync(file).equals(given)) rmSync(file);
  expect((await serve(id, 336, 'avif')).answer.status).toBe(404);
  const [, , , slug, version] = ownPhotoUrl('xuong', seller.slug, photo, 336, 'avif')!.split('/');
  expect(await getOwnPhoto({ owner: 'xuong', slug: slug!, version: version!, file: { width: 336, format: 'avif' } })).toEqual({ ok: false, code: 'unknown' });
});

test('a photograph is never blown up beyond its own size', async () => {
  const id = await picture(await sharp({ create: { width: 640, height: 800, channels: 3, background: '#7A8B4C' } }).webp().toBuffer());
  expect(await sharp((await serve(id, 1200, 'webp')).bytes).metadata()).toMatchObject({ width: 640, height: 800 });
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
  const before = [files('originals').length, files('pictures').length];
  expect(await store(await make())).toEqual({ ok: false, code });
  expect([files('originals').length, files('pictures').length]).toEqual(before);
});

test('the same file twice, at the same time too, is one original', async () => {
  const given = await photo(700, 700).jpeg().toBuffer();
  const before = files('originals').length;
  const answers = await Promise.all([store(given), store(given), store(given)]);
  answers.push(await store(given));
  expect(answers[0]!.ok).toBe(true);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(files('originals')).toHaveLength(before + 1);
});

test('only who works in a workshop that is not suspended gives pictures of its goods', async () => {
  const file = await sideways();
  const subject = { workshopId: seller.id, villageId: seller.villageId };
  const ofStatus = (status: 'verified' | 'suspended', workshopId = seller.id): Actor => ({ ...owner, memberOf: [{ workshopId, role: 'staff', status }] });
  const before = files('originals').length;
  expect(await keepPhoto(VISITOR, subject, file)).toEqual({ ok: false, code: 'sign-in' });
  expect(await keepPhoto(ofStatus('suspended'), subject, file)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await keepPhoto(ofStatus('verified', (await workshop(database.db)).id), subject, file)).toEqual({ ok: false, code: 'not-allowed' });
  expect(files('originals')).toHaveLength(before);
  expect(await keepPhoto(ofStatus('verified'), subject, file)).toMatchObject({ ok: true });
});

test("the product's page shows drawn and photographed pictures by the same means", async () => {
  const id = await picture(await sideways());
  const { product: made } = await database.db.picture.findUniqueOrThrow({ where: { id }, include: { product: true } });
  const page = await getProduct(VISITOR, made.slug);
  expect(page!.pictures.map(({ width, height, placeholder }) => [width, height, placeholder !== null])).toEqual([[800, 1000, false], [900, 1200, true]]);
});

/** Four fields of colour, upright: red, green above; blue, yellow below. Held sideways when it was taken. */
async function fields(width: number, height: number): Promise<Buffer> {
  const field = (background: string) => ({ create: { width: width / 2, height: height / 2, channels: 3 as const, background } });
  const upright = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([
      { input: field('#D01010'), left: 0, top: 0 },
      { input: field('#10A020'), left: width / 2, top: 0 },
      { input: field('#1020D0'), left: 0, top: height / 2 },
      { input: field('#E0D010'), left: width / 2, top: height / 2 },
    ])
    .png()
    .toBuffer();
  return sharp(upright).rotate(270).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
}

const colourAt = async (bytes: Buffer, x: number, y: number) => {
  const { width, height } = await sharp(bytes).metadata();
  const [red, green, blue] = await sharp(bytes).extract({ left: Math.floor(x * (width - 1)), top: Math.floor(y * (height - 1)), width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  const seen = [red! > 128, green! > 128, blue! > 128].map(Number).join('');
  return { '100': 'red', '010': 'green', '001': 'blue', '110': 'yellow' }[seen];
};

test('a part of a photograph is cut from it as it is seen upright', async () => {
  const given = await fields(1200, 1600);
  for (const [crop, colours] of [
    [{ x: 0, y: 0, width: 0.5, height: 0.5 }, ['red', 'red', 'red', 'red']],
    [{ x: 0.5, y: 0.5, width: 0.5, height: 0.5 }, ['yellow', 'yellow', 'yellow', 'yellow']],
    [{ x: 0.25, y: 0.5, width: 0.5, height: 0.5 }, ['blue', 'yellow', 'blue', 'yellow']],
    [{ x: 0.5, y: 0.25, width: 0.5, height: 0.5 }, ['green', 'green', 'yellow', 'yellow']],
    [null, ['red', 'green', 'blue', 'yellow']],
  ] as const) {
    const id = await picture(given, crop);
    for (const format of ['avif', 'webp'] as const) {
      const { bytes } = await serve(id, 336, format);
      const corners = [[0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]] as const;
      expect(await Promise.all(corners.map(([x, y]) => colourAt(bytes, x, y))), JSON.stringify(crop)).toEqual(colours);
      expect((await sharp(bytes).metadata()).height).toBe(448);
    }
    const row = await database.db.picture.findUniqueOrThrow({ where: { id } });
    expect([row.width, row.height]).toEqual(crop ? [600, 800] : [1200, 1600]);
  }
});

test('a small part is as sharp as it was taken, not as the copy of the whole is', async () => {
  const id = await picture(await sharp({ create: { width: 5000, height: 4000, channels: 3, background: '#7A8B4C' } }).jpeg().toBuffer(), { x: 0.1, y: 0.1, width: 0.24, height: 0.375 });
  expect(await sharp((await serve(id, 1200, 'webp')).bytes).metadata()).toMatchObject({ width: 1200, height: 1500 });
});

test('another part has another address, and the old one leads there', async () => {
  const id = await picture(await fields(800, 1000), { x: 0, y: 0, width: 0.5, height: 0.5 });
  const before = pictureSource(await database.db.picture.findUniqueOrThrow({ where: { id } }))!.src;
  await database.db.picture.update({ where: { id }, data: { crop: { x: 0.5, y: 0, width: 0.5, height: 0.5 } } });
  const after = pictureSource(await database.db.picture.findUniqueOrThrow({ where: { id } }))!.src;
  expect(after).not.toBe(before);
  const [, , , version, file] = before.split('/');
  const url = new URL(`http://localhost${before}`);
  const answer = await productPicture.loader({ request: new Request(url), url, params: { picture: id, version, file }, pattern: '', context: {} } as never);
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, after]);
  expect(await colourAt((await serve(id, 336, 'webp')).bytes, 0.5, 0.5)).toBe('green');
});

test('the pages that name a picture name the part that is shown', async () => {
  const id = await picture(await fields(800, 1000), { x: 0, y: 0, width: 0.5, height: 0.5 });
  const row = await database.db.picture.findUniqueOrThrow({ where: { id }, include: { product: true } });
  const page = await getProduct(VISITOR, row.product.slug);
  expect(page!.pictures[1]!.src).toContain(pictureSource(row)!.src.split('/').slice(0, 4).join('/'));
});

test('every file that the pages of a listing ask for is made ahead, once, and with its placeholder', async () => {
  const id = await picture(await fields(1200, 1500), { x: 0, y: 0, width: 0.9, height: 0.9 });
  const before = new Set(files('pictures'));
  await makePictureSizes(id);
  const made = files('pictures').filter((file) => !before.has(file)).map((file) => path.basename(file));
  expect(made.toSorted()).toEqual(['copy.webp', ...[192, 528, 640, 800, 1200].flatMap((width) => [`${width}.avif`, `${width}.webp`])].toSorted());
  expect((await database.db.picture.findUniqueOrThrow({ where: { id } })).placeholder).not.toBeNull();
  const again = files('pictures').length;
  await makePictureSizes(id);
  expect(files('pictures')).toHaveLength(again);
  // Of the first picture lists show more widths; of one that is gone nobody asks any.
  await database.db.picture.deleteMany({ where: { product: { pictures: { some: { id } } }, position: 0 } });
  await database.db.picture.update({ where: { id }, data: { position: 0 } });
  await makePictureSizes(id);
  expect(files('pictures')).toHaveLength(again + 2);
  await database.db.picture.delete({ where: { id } });
  await makePictureSizes(id);
});

test('a listing that is published asks for its pictures in the same transaction, each once', async () => {
  const ids = [await picture(await fields(800, 1000)), await picture(await fields(800, 1000), { x: 0, y: 0, width: 0.9, height: 0.9 })];
  await expect(transact(async (tx) => {
    await enqueuePictureSizes(tx, ids);
    throw new Error('not published after all');
  })).rejects.toThrow('not published');
  for (const _ of [1, 2]) await transact((tx) => enqueuePictureSizes(tx, ids));
  const jobs = await database.db.$queryRaw<{ key: string }[]>`select key from graphile_worker.jobs where task_identifier = 'make-picture-sizes'`;
  expect(jobs.map(({ key }) => key).toSorted()).toEqual(ids.map((id) => `make-picture-sizes:${id}`).toSorted());
});
