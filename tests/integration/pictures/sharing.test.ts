import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastValidDay } from '#app/domain/ocop/certificate.ts';
import { heaviestCard } from '#app/domain/sharing/sharing-card.ts';
import { dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import * as cardPicture from '#app/endpoints/picture-card.ts';
import { getSharedPicture } from '#app/services/sharing/get-shared-picture.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-cards-'));
const database = freshDatabase({ DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const palette = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770', accentDark: '#86A7EA', tile: '#E3E8EB' };
let seller: Awaited<ReturnType<typeof workshop>>;
beforeAll(async () => {
  seller = await workshop(database.db);
  await database.db.villageBrand.create({
    data: { palette, patternKind: 'men-ran', patternSeed: 'lang-thu', sceneKind: 'lo-gom', villageId: seller.villageId, version: 1, status: 'published', publishedAt: new Date(), story: 'Làng thử.', storyEn: 'A village.' },
  });
});

const newProduct = async (name: string) => (await product(database.db, { name, workshopId: seller.id, villageId: seller.villageId })).product;
const shared = async (slug: string) => (await getSharedPicture({ kind: 'product', slug }))!;

async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const [, , , place, slug, version, file] = address.split('/');
  const url = new URL(`http://localhost:3999${address}`);
  return cardPicture.loader({ request: new Request(url, { headers }), url, params: { place, slug, version, file }, pattern: '', context: {} } as never);
}

const bytesOf = async (address: string) => Buffer.from(await (await ask(address)).arrayBuffer());

test('products, villages and the market have a card in both languages: 1200 by 630, light enough for every network', async () => {
  const { slug } = await newProduct('Bình tỳ bà men lam vẽ cá chép');
  for (const subject of [{ kind: 'product', slug }, { kind: 'village', slug: seller.village.slug }, { kind: 'market' }] as const) {
    const addresses = (await getSharedPicture(subject))!;
    for (const address of [addresses.vi, addresses.en]) {
      const answer = await ask(address);
      expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([200, 'image/jpeg', 'public, max-age=31536000, immutable']);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.length).toBeLessThan(heaviestCard);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
      expect((await ask(address, { 'If-None-Match': answer.headers.get('ETag')! })).status).toBe(304);
    }
    expect((await bytesOf(addresses.vi)).equals(await bytesOf(addresses.en))).toBe(false);
  }
});

test("a card stands on the village's tile beside its wall", async () => {
  const { slug } = await newProduct('Bình');
  const card = sharp(await bytesOf((await shared(slug)).vi));
  const at = async (left: number, top: number) => [...(await card.clone().extract({ left, top, width: 1, height: 1 }).raw().toBuffer())];
  const near = (pixel: number[], colour: string) => pixel.every((value, index) => Math.abs(value - Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16)) < 12);
  expect(near(await at(900, 10), '#FBF8F2')).toBe(true);
  expect(near(await at(506, 600), palette.ground) || near(await at(520, 20), palette.ground)).toBe(true);
});

test('another name is another card, and its old address leads to it', async () => {
  const { id, slug } = await newProduct('Bình rượu');
  const before = (await shared(slug)).vi;
  const drawn = await bytesOf(before);
  await database.db.product.update({ where: { id }, data: { name: 'Bình trà' } });
  const after = (await shared(slug)).vi;
  expect(after).not.toBe(before);
  const old = await ask(before);
  expect([old.status, old.headers.get('Location')]).toEqual([302, after]);
  expect((await bytesOf(after)).equals(drawn)).toBe(false);
});

let serial = 0;
const certify = (productId: string, decidedOn: string) => {
  serial += 1;
  return database.db.ocopCertificate.create({
    data: {
      code: `CHIA-SE-${serial}`, productId, holderId: seller.id, productName: 'Ấm tử sa', ocopGroup: 'craft', stars: 4, decisionNumber: `${serial}/QĐ-UBND`, decisionDate: dayToDate(decidedOn),
      lastValidDay: dayToDate(lastValidDay(decidedOn)), authority: 'UBND thành phố Hà Nội', authorityLevel: 'province', status: 'verified', verifiedByName: 'Ban phụ trách làng', verifiedAt: new Date(), evidenceKey: 'thu/quyet-dinh.pdf',
    },
  });
};

test('stars are on the card while their certificate is valid, and on no other', async () => {
  const { id, slug } = await newProduct('Ấm tử sa');
  const plain = (await shared(slug)).vi;
  await certify(id, '2019-05-06');
  expect((await shared(slug)).vi).toBe(plain);
  const { id: certificateId } = await certify(id, hanoiDay(new Date()));
  const starred = (await shared(slug)).vi;
  expect(starred).not.toBe(plain);
  await database.db.ocopCertificate.update({ where: { id: certificateId }, data: { status: 'revoked', revokedOn: dayToDate(hanoiDay(new Date())), revocationNumber: '9/QĐ-UBND', revocationReason: 'not-as-certified' } });
  expect((await shared(slug)).vi).toBe(plain);
  expect((await ask(starred)).headers.get('Location')).toBe(plain);
});

test('what is not on view has no card', async () => {
  const { id, slug } = await newProduct('Bình chưa bày');
  const address = (await shared(slug)).vi;
  await database.db.product.update({ where: { id }, data: { status: 'hidden' } });
  expect(await getSharedPicture({ kind: 'product', slug })).toBeNull();
  expect((await ask(address)).status).toBe(404);
  expect((await ask(address.replace('san-pham', 'xuong'))).status).toBe(404);
  expect(await getSharedPicture({ kind: 'village', slug: 'khong-co' })).toBeNull();
});
