import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Drawing, ProductDrawing } from '#app/domain/drawing/drawing-spec.ts';
import { drawSvg } from '#app/domain/drawing/drawing.ts';
import { openPictureStore } from './images.server.ts';

const vase: ProductDrawing = { kind: 'product', family: 'binh-gom', seed: 'a', view: 'plate', ground: '#E3E8EB' };
let folder: string;
let drawn: Drawing[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-pictures-'));
  drawn = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () =>
  openPictureStore(folder, (drawing, width) => {
    drawn.push(drawing);
    return drawSvg(drawing, width);
  });
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

test('a picture is made as WebP, 4:5, and read from its file ever after', async () => {
  const made = await open().raster(vase, 160);
  const read = await open().raster(vase, 160);
  expect(Buffer.from(read).equals(Buffer.from(made))).toBe(true);
  expect(drawn).toHaveLength(1);
  expect(await sharp(made).metadata()).toMatchObject({ width: 160, height: 200, format: 'webp' });
});

test('calls at the same time draw once', async () => {
  const store = open();
  const answers = await Promise.all(Array.from({ length: 8 }, () => store.raster(vase, 160)));
  expect(drawn).toHaveLength(1);
  expect(new Set(answers).size).toBe(1);
});

test('two processes on one folder both answer, and leave one whole file', async () => {
  const [one, other] = await Promise.all([open().raster(vase, 160), open().raster(vase, 160)]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(files()).toHaveLength(1);
});

test('another width, seed or ground is another file', async () => {
  const store = open();
  await Promise.all([store.raster(vase, 160), store.raster(vase, 320), store.raster({ ...vase, seed: 'b' }, 160), store.raster({ ...vase, ground: '#F4E1DB' }, 160)]);
  expect(files()).toHaveLength(4);
});

test.each([0, 7, 900])('a file cut to %i bytes is made again', async (bytes) => {
  const whole = Buffer.from(await open().raster(vase, 160));
  const [file] = files();
  truncateSync(file!, bytes);
  expect(Buffer.from(await open().raster(vase, 160)).equals(whole)).toBe(true);
  expect(readFileSync(file!).equals(whole)).toBe(true);
  expect(drawn).toHaveLength(2);
});

test('a file that is no picture is made again', async () => {
  const whole = Buffer.from(await open().raster(vase, 160));
  writeFileSync(files()[0]!, 'x'.repeat(whole.length));
  expect(Buffer.from(await open().raster(vase, 160)).equals(whole)).toBe(true);
});

test.each([0, 161, 481, 4000, 1.5, Number.NaN])('%d pixels is no width, and nothing is drawn', async (width) => {
  await expect(open().raster(vase, width)).rejects.toThrow(RangeError);
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
  const store = openPictureStore(folder, (drawing, width) => {
    if (fails) throw new Error('no ink');
    return drawSvg(drawing, width);
  });
  await expect(store.raster(vase, 160)).rejects.toThrow('no ink');
  fails = false;
  expect((await store.raster(vase, 160)).length).toBeGreaterThan(0);
});
