import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Drawing, ProductDrawing, Raster } from '#app/domain/drawing/drawing-spec.ts';
import { drawSvg } from '#app/domain/drawing/drawing.ts';
import { startS3 } from '#tests/sandboxes/s3.ts';
import { openFolderStore } from './images/folder-store.server.ts';
import { forgiving, type ListedStore, type PictureStore } from './images/picture-store.server.ts';
import { openS3Store } from './images/s3-store.server.ts';
import { openPictures } from './images.server.ts';

const vase: ProductDrawing = { kind: 'product', family: 'binh-gom', seed: 'a', view: 'plate', ground: '#E3E8EB' };
let folder: string;
let drawn: Drawing[];
/** Drawings come from no file. */
const listsNothing = async function* () {};
const originals: ListedStore = { get: () => Promise.reject(new Error('no original was given')), put: () => Promise.reject(new Error('no original was given')), clearUnfinished: async () => {}, list: listsNothing };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-pictures-'));
  drawn = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The pictures of another process on the same folder, or on the store given. */
const open = ({ store = openFolderStore(folder), mostWaiting }: { store?: PictureStore; mostWaiting?: number } = {}) =>
  openPictures({ made: store, originals }, {
    mostWaiting,
    draw(drawing, width) {
      drawn.push(drawing);
      return drawSvg(drawing, width);
    },
  });
const raster = async (pictures = open(), drawing: Raster = vase, width = 192) => Buffer.from((await pictures.raster(drawing, { width, format: 'webp' }))!);
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

test('a picture is made as WebP, 4:5, and read from its file ever after', async () => {
  const made = await raster();
  expect((await raster()).equals(made)).toBe(true);
  expect(drawn).toHaveLength(1);
  expect(await sharp(made).metadata()).toMatchObject({ width: 192, height: 240, format: 'webp' });
});

test('AVIF is made from the same drawing, lighter, and made again when it was cut short', async () => {
  const avif = async () => Buffer.from((await open().raster(vase, { width: 336, format: 'avif' }))!);
  const made = await avif();
  expect(await sharp(made).metadata()).toMatchObject({ width: 336, height: 420, format: 'heif', compression: 'av1' });
  expect(made.length).toBeLessThan((await raster(open(), vase, 336)).length);
  const file = files().find((name) => name.endsWith('336.avif'))!;
  for (const length of [0, 20, made.length - 100]) {
    truncateSync(file, length);
    expect((await avif()).equals(made)).toBe(true);
  }
  writeFileSync(file, made.subarray(0, made.length - 1));
  expect((await avif()).equals(made)).toBe(true);
  expect(readFileSync(file).equals(made)).toBe(true);
});

test('a placeholder is a few pixels of the picture in few letters', async () => {
  const letters = await open().placeholder(await raster(open(), vase, 192));
  expect(letters.length).toBeLessThan(240);
  const { data, info } = await sharp(Buffer.from(letters, 'base64')).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([8, 10]);
  // Its first pixel is the ground that the vase stands on.
  for (const [at, value] of [0xe3, 0xe8, 0xeb].entries()) expect(Math.abs(data[at]! - value)).toBeLessThan(24);
});

test('a photograph whose original is gone or damaged is an error, not another picture', async () => {
  const shelf = openFolderStore(path.join(folder, 'originals'));
  const pictures = () => openPictures({ made: openFolderStore(path.join(folder, 'made')), originals: shelf });
  const given = await sharp({ create: { width: 700, height: 700, channels: 3, background: '#7A8B4C' } }).png().toBuffer();
  const kept = await pictures().keepPhoto(given);
  if (!kept.ok) throw new Error(kept.code);
  const original = files().find((name) => name.includes('originals'));
  rmSync(path.join(folder, 'made'), { recursive: true });
  truncateSync(original!, 200);
  await expect(pictures().raster(kept.photo, { width: 192, format: 'avif' })).rejects.toThrow(/damaged/);
  rmSync(original!);
  await expect(pictures().raster(kept.photo, { width: 192, format: 'avif' })).rejects.toThrow(/gone/);
});

test('a photograph that cannot be kept is not taken', async () => {
  const full: ListedStore = { get: async () => null, put: () => Promise.reject(new Error('no space left')), clearUnfinished: async () => {}, list: listsNothing };
  const given = await sharp({ create: { width: 700, height: 700, channels: 3, background: '#7A8B4C' } }).png().toBuffer();
  await expect(openPictures({ made: openFolderStore(folder), originals: full }).keepPhoto(given)).rejects.toThrow('no space left');
  expect(files()).toEqual([]);
});

test('photographs that wait take only so much of the memory: who comes then is told to come again', async () => {
  const given = await sharp({ create: { width: 700, height: 700, channels: 3, background: '#7A8B4C' } }).png().toBuffer();
  const pictures = openPictures({ made: openFolderStore(folder), originals: openFolderStore(path.join(folder, 'originals')) }, { mostHeld: 2 * given.length });
  const answers = await Promise.all([1, 2, 3].map(() => pictures.keepPhoto(given)));
  expect(answers.map((answer) => (answer.ok ? 'kept' : answer.code))).toEqual(['kept', 'kept', 'busy']);
  expect(await pictures.keepPhoto(given)).toMatchObject({ ok: true });
});

test('of a photograph that is forgotten nothing is left that anybody could see', async () => {
  const shelf = openFolderStore(path.join(folder, 'originals'));
  const pictures = openPictures({ made: openFolderStore(path.join(folder, 'made')), originals: shelf });
  const kept = await pictures.keepPhoto(await sharp({ create: { width: 700, height: 700, channels: 3, background: '#7A8B4C' } }).png().toBuffer());
  if (!kept.ok) throw new Error(kept.code);
  await pictures.raster(kept.photo, { width: 336, format: 'avif' });
  expect(files().filter((name) => statSync(name).size > 0)).toHaveLength(3);
  await pictures.forgetPhoto(kept.photo.hash);
  expect(files().map((name) => statSync(name).size)).toEqual([0, 0, 0]);
  await expect(pictures.raster(kept.photo, { width: 336, format: 'avif' })).rejects.toThrow(/gone/);
});

test('calls at the same time draw once', async () => {
  const pictures = open();
  const answers = await Promise.all(Array.from({ length: 8 }, () => pictures.raster(vase, { width: 192, format: 'webp' })));
  expect(drawn).toHaveLength(1);
  expect(new Set(answers).size).toBe(1);
});

test('two processes on one folder both answer, and leave one whole file', async () => {
  const [one, other] = await Promise.all([raster(), raster()]);
  expect(one.equals(other)).toBe(true);
  expect(files()).toHaveLength(1);
});

test('another width, seed or ground is another file', async () => {
  const pictures = open();
  await Promise.all([raster(pictures), raster(pictures, vase, 336), raster(pictures, { ...vase, seed: 'b' }), raster(pictures, { ...vase, ground: '#F4E1DB' })]);
  expect(files()).toHaveLength(4);
});

test.each([0, 7, 900])('a file cut to %i bytes is made again', async (bytes) => {
  const whole = await raster();
  const [file] = files();
  truncateSync(file!, bytes);
  expect((await raster()).equals(whole)).toBe(true);
  expect(readFileSync(file!).equals(whole)).toBe(true);
  expect(drawn).toHaveLength(2);
});

test('a file that is no picture is made again', async () => {
  const whole = await raster();
  writeFileSync(files()[0]!, 'x'.repeat(whole.length));
  expect((await raster()).equals(whole)).toBe(true);
});

test.each([0, 161, 481, 4000, 1.5, Number.NaN])('%d pixels is no width, and nothing is drawn', async (width) => {
  await expect(open().raster(vase, { width, format: 'avif' })).rejects.toThrow(RangeError);
  expect(drawn).toEqual([]);
});

test('SVG is kept in the same way', async () => {
  const emblem: Drawing = { kind: 'emblem', craft: 'gom', seed: 'a' };
  const made = await open().svg(emblem);
  expect(Buffer.from(made).toString()).toBe(drawSvg(emblem));
  truncateSync(files()[0]!, made.length - 10);
  expect(Buffer.from(await open().svg(emblem)).equals(Buffer.from(made))).toBe(true);
});

test('a drawing that fails fails alone, and is tried again when asked again', async () => {
  let fails = true;
  const pictures = openPictures({ made: openFolderStore(folder), originals }, {
    draw(drawing, width) {
      if (fails) throw new Error('no ink');
      return drawSvg(drawing, width);
    },
  });
  await expect(pictures.raster(vase, { width: 192, format: 'webp' })).rejects.toThrow('no ink');
  fails = false;
  expect((await raster(pictures)).length).toBeGreaterThan(0);
});

test('who finds too many waiting gets no picture, and gets it on asking later', async () => {
  const pictures = open({ mostWaiting: 1 });
  const vases = ['a', 'b', 'c', 'd', 'e'].map((seed) => ({ ...vase, seed }));
  // Two are made, one waits; who asks for a picture that is on its way shares it.
  const answers = await Promise.all([...vases, vases[0]!].map((one) => pictures.raster(one, { width: 192, format: 'webp' })));
  // Whose turn comes first the disk decides, so the one that is asked for twice may be the one that is turned away.
  expect(answers.slice(0, 5).filter((answer) => answer === null)).toHaveLength(2);
  expect(answers[5] === null).toBe(answers[0] === null);
  expect(drawn).toHaveLength(3);
  const late = vases[answers.indexOf(null)]!;
  expect((await raster(pictures, late)).length).toBeGreaterThan(0);
  expect(files()).toHaveLength(4);
});

test('processes on several machines share a bucket, and draw by themselves while it is away', async () => {
  const account = { bucket: 'tram-nghe', region: 'auto', accessKeyId: 'AKIDTHU', secretAccessKey: 'secret' };
  const s3 = await startS3(account);
  const warnings: string[] = [];
  const machine = () => open({ store: forgiving(openS3Store({ ...account, endpoint: s3.endpoint }), ({ err }) => warnings.push(String(err))) });
  const made = await raster(machine());
  expect((await raster(machine())).equals(made)).toBe(true);
  expect(drawn).toHaveLength(1);
  await s3.stop();
  expect((await raster(machine())).equals(made)).toBe(true);
  expect(drawn).toHaveLength(2);
  expect(warnings).toEqual([expect.stringContaining('S3_ENDPOINT does not answer')]);
});

test('a photograph that is given at one machine is shown, whole and in part, by another that shares its bucket', async () => {
  const account = { bucket: 'tram-nghe', region: 'auto', accessKeyId: 'AKIDTHU', secretAccessKey: 'secret' };
  const s3 = await startS3(account);
  try {
    const machine = () =>
      openPictures({
        made: openS3Store({ ...account, endpoint: s3.endpoint, shelf: 'pictures' }),
        originals: openS3Store({ ...account, endpoint: s3.endpoint, shelf: 'originals' }),
      });
    const half = { create: { width: 800, height: 1000, channels: 3 as const, background: '#1020D0' } };
    const given = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#D01010' } }).composite([{ input: half, left: 0, top: 0 }]).jpeg().toBuffer();
    const kept = await machine().keepPhoto(given);
    if (!kept.ok) throw new Error(kept.code);
    expect([...s3.objects].filter(([, { bytes }]) => bytes.equals(given))).toHaveLength(1);
    const whole = await machine().raster(kept.photo, { width: 800, format: 'avif' });
    expect(await sharp(whole!).metadata()).toMatchObject({ width: 800, height: 500 });
    const part = await machine().raster({ ...kept.photo, crop: { x: 0, y: 0, width: 0.5, height: 1 } }, { width: 336, format: 'webp' });
    const { data, info } = await sharp(part!).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([336, 420]);
    expect(data.at(-1)).toBeGreaterThan(150);
    const objects = s3.objects.size;
    await machine().raster(kept.photo, { width: 800, format: 'avif' });
    expect(s3.objects.size).toBe(objects);
  } finally {
    await s3.stop();
  }
});
