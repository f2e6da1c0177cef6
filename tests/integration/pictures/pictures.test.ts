import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emblemUrl, pictureSource, villagePictures } from '#app/domain/catalogue/picture-address.ts';
import * as artisanPicture from '#app/endpoints/picture-artisan.ts';
import * as villagePicture from '#app/endpoints/picture-village.ts';
import * as productPicture from '#app/endpoints/picture.ts';
import * as villageTile from '#app/endpoints/village-tile.ts';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { listVillageGoods } from '#app/services/catalogue/list-village-goods.server.ts';
import { listCatalogue } from '#app/services/search/list-catalogue.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { warmPictures } from '#app/services/pictures/warm-pictures.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-pictures-'));
const database = freshDatabase({ DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const palette = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770', accentDark: '#86A7EA', tile: '#E3E8EB' };
const look = { palette, patternKind: 'men-ran', patternSeed: 'lang-thu', sceneKind: 'lo-gom' };

/** Asks the endpoint that the address belongs to, as the router would. */
async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const parts = address.split('/').slice(2);
  const [loader, params] =
    parts[0] === 'lang'
      ? [villagePicture.loader, { village: parts[1], version: parts[2], file: parts[3] }]
      : parts[0] === 'nghe-nhan'
        ? [artisanPicture.loader, { artisan: parts[1], version: parts[2], file: parts[3] }]
        : [productPicture.loader, { picture: parts[0], version: parts[1], file: parts[2] }];
  const url = `http://localhost:3999${address}`;
  return loader({ request: new Request(url, { headers }), url: new URL(url), params, pattern: '', context: {} } as unknown as Parameters<typeof loader>[0]);
}

let address: string;
let pictureId: string;
let village: { id: string; slug: string; name: string };
let seller: Awaited<ReturnType<typeof workshop>>;

beforeAll(async () => {
  seller = await workshop(database.db);
  village = seller.village;
  const { product: vase } = await product(database.db, { workshopId: seller.id, villageId: village.id });
  const row = await database.db.picture.findFirstOrThrow({ where: { productId: vase.id } });
  pictureId = row.id;
  address = pictureSource(row)!.src;
  await database.db.villageBrand.create({ data: { ...look, villageId: village.id, version: 1, status: 'published', publishedAt: new Date(), story: 'Làng thử.', storyEn: 'A village.' } });
});

test('a village without a tile of its own is marked by the pattern of its brand', async () => {
  const tile = (file: string) => villageTile.loader({ params: { file } } as Parameters<typeof villageTile.loader>[0]);
  const answer = await tile(`${village.slug}.svg`);
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, villagePictures(village, look).pattern!.url]);
  expect((await tile('khong-co-lang.svg')).status).toBe(404);
  expect((await tile('../khac')).status).toBe(404);
});

test("a product's picture is a WebP of the width asked for, to be kept for ever", async () => {
  const answer = await ask(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('image/webp');
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  const { width, height, format } = await sharp(await answer.arrayBuffer()).metadata();
  expect({ width, height, format }).toEqual({ width: 528, height: 660, format: 'webp' });
});

test('who has the picture already is told so', async () => {
  const tag = (await ask(address)).headers.get('ETag')!;
  for (const header of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const answer = await ask(address, { 'If-None-Match': header });
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
  }
  expect((await ask(address, { 'If-None-Match': '"other"' })).status).toBe(200);
});

test('AVIF lies beside it, under an address of its own', async () => {
  const answer = await ask(address.replace('528.webp', '336.avif'));
  expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Vary')]).toEqual([200, 'image/avif', null]);
  expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ width: 336, height: 420, compression: 'av1' });
});

test('when a picture is first made, its placeholder is written; the shelves and the search then show it', async () => {
  const { product: bowl } = await product(database.db, { name: 'Bát men lam', workshopId: seller.id, villageId: village.id });
  const row = await database.db.picture.findFirstOrThrow({ where: { productId: bowl.id } });
  expect(row.placeholder).toBeNull();
  await ask(pictureSource(row)!.src.replace('528.webp', '192.avif'));
  const { placeholder } = await database.db.picture.findUniqueOrThrow({ where: { id: row.id } });
  expect(await sharp(Buffer.from(placeholder!, 'base64')).metadata()).toMatchObject({ format: 'webp', width: 8, height: 10 });
  const [first] = await listVillageGoods({ slug: village.slug }, 1);
  expect(first).toMatchObject({ slug: bowl.slug, picture: { placeholder } });
  await rebuildSearch();
  const found = await listCatalogue({ ...NO_CHOICES, text: 'bat men lam' }, 'vi');
  expect(found.items.find(({ slug }) => slug === bowl.slug)?.picture?.placeholder).toBe(placeholder);
  await database.db.product.update({ where: { id: bowl.id }, data: { status: 'hidden' } });
});

test('an odd size is refused, an unknown picture is not found', async () => {
  expect((await ask(address.replace('528.webp', '529.webp'))).status).toBe(400);
  expect((await ask(address.replace('528.webp', '528.png'))).status).toBe(400);
  expect((await ask(address.replace(/\/anh\/[^/]+/, '/anh/00000000-0000-7000-8000-000000000000'))).status).toBe(404);
  expect((await ask(address.replace(/\/anh\/[^/]+/, '/anh/khong-co'))).status).toBe(404);
});

test('a row that names no drawing is not found', async () => {
  const { product: odd } = await product(database.db, { workshopId: seller.id, villageId: village.id });
  const row = await database.db.picture.findFirstOrThrow({ where: { productId: odd.id } });
  await database.db.picture.update({ where: { id: row.id }, data: { drawing: { kind: 'product', family: 'xe-may', seed: 'a', view: 'plate' } } });
  expect((await ask(address.replace(pictureId, row.id))).status).toBe(404);
  await database.db.product.update({ where: { id: odd.id }, data: { status: 'hidden' } });
});

test('an address from before the drawing changed leads to the present one', async () => {
  const answer = await ask(address.replace(/\/[0-9a-f]{8}\//, '/00000000/'));
  expect(answer.status).toBe(302);
  expect(answer.headers.get('Location')).toBe(address);
  expect(answer.headers.get('Cache-Control')).not.toContain('immutable');
});

test("a village's scene and wall are those of its published brand", async () => {
  const { scene, pattern } = villagePictures(village, look);
  const seen = await ask(scene!.src.replace('1200', '480'));
  expect(seen.headers.get('Content-Type')).toBe('image/webp');
  expect(await sharp(await seen.arrayBuffer()).metadata()).toMatchObject({ width: 480, height: 270 });
  const wall = await ask(pattern!.url);
  expect(wall.headers.get('Content-Type')).toBe('image/svg+xml');
  expect(await wall.text()).toContain('fill="#1D3770"');

  expect((await ask(scene!.src.replace('1200', '1000'))).status).toBe(400);
  expect((await ask(scene!.src.replace(village.slug, 'khong-co'))).status).toBe(404);
  const draft = villagePictures(village, { ...look, patternSeed: 'ban-nhap' });
  const answer = await ask(draft.pattern!.url);
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, pattern!.url]);
});

test("an artisan's seal shows their village's craft", async () => {
  const slug = 'nguoi-tho-thu';
  await database.db.artisan.create({ data: { slug, name: 'Người Thợ Thử', villageId: village.id, workshopId: seller.id, trade: 'Thợ chuốt', story: 'Thợ thử.' } });
  const seal = await ask(emblemUrl({ slug, villageSlug: village.slug, craftSlug: 'gom-su' }));
  expect(seal.status).toBe(200);
  expect(await seal.text()).toMatch(/^<svg .*<\/svg>$/s);
  expect((await ask(emblemUrl({ slug, villageSlug: village.slug, craftSlug: 'gom-su' }).replace('dau.svg', 'dau.png'))).status).toBe(404);
  expect((await ask(emblemUrl({ slug: 'khong-co', villageSlug: village.slug, craftSlug: 'gom-su' }))).status).toBe(404);
});

/** Warms from nothing to the end: the stages of the cursors on the way, and the files that are there then. */
async function warmAll(options: { take: number; most?: number }): Promise<{ stages: string[]; made: string[] }> {
  rmSync(path.join(folder, 'pictures'), { recursive: true, force: true });
  const stages: string[] = [];
  let after: string | null = null;
  do {
    after = await warmPictures({ ...options, after });
    if (after) stages.push(after.split(':')[0]!);
  } while (after && stages.length < 20);
  expect(after).toBeNull();
  const made = readdirSync(path.join(folder, 'pictures'), { recursive: true }).map((file) => path.basename(String(file)));
  return { stages, made: made.filter((name) => name.includes('.')).toSorted() };
}

test('warming goes through products and villages by batches, makes what lists ask for, and ends', async () => {
  for (let each = 0; each < 2; each += 1) await product(database.db, { workshopId: seller.id, villageId: village.id });
  const { stages, made } = await warmAll({ take: 2 });
  expect(stages).toEqual(['product', 'village']);
  expect(made).toEqual(['1200.avif', '336.avif', '336.avif', '336.avif', '528.avif', '528.avif', '528.avif', '800.avif']);
  expect(await database.db.picture.count({ where: { placeholder: null, product: { status: 'published' } } })).toBe(0);
});

test('of many products only the newest are warmed', async () => {
  const { stages, made } = await warmAll({ take: 1, most: 2 });
  expect(stages).toEqual(['product', 'product', 'village', 'village']);
  expect(made.filter((name) => name === '528.avif')).toHaveLength(2);
});
