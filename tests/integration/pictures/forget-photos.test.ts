import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { photoRoom, unusedPhotoDays } from '#app/domain/catalogue/photo.ts';
import { transact } from '#app/platform/db.server.ts';
import { setPortrait } from '#app/services/artisans/set-portrait.server.ts';
import { publishListing } from '#app/services/listings/publish-listing.server.ts';
import { forgetPhotos } from '#app/services/pictures/forget-photos.server.ts';
import { keepOriginal } from '#app/services/pictures/keep-original.server.ts';
import { keepPhoto } from '#app/services/pictures/keep-photo.server.ts';
import { lockPhoto } from '#app/services/pictures/lock-photo.server.ts';
import { setWorkshopPhoto } from '#app/services/workshops/set-workshop-photo.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { fullDraft, studio } from '#tests/support/listing.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tram-nghe-forgotten-'));
const database = freshDatabase({ DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = 86_400_000;
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** So many days later, after the night. */
async function later(days: number): Promise<void> {
  vi.setSystemTime(Date.now() + days * day);
  await forgetPhotos();
}

let colour = 0;
const image = () => sharp({ create: { width: 700, height: 800, channels: 3, background: { r: (colour += 1), g: 90, b: 120 } } }).png().toBuffer();
const hashOf = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');
const fileOf = (file: Uint8Array) => path.join(folder, 'originals', hashOf(file).slice(0, 2), hashOf(file).slice(2));
const isThere = (file: Uint8Array) => statSync(fileOf(file)).size > 0;
const subjectOf = ({ shop }: Awaited<ReturnType<typeof studio>>) => ({ workshopId: shop.id, villageId: shop.villageId });
const shown = (file: Uint8Array) => ({ id: crypto.randomUUID(), photo: hashOf(file), drawing: null, width: 700, height: 800, crop: null, placeholder: null, alt: 'Bình', altEn: '', choice: null });

test('a photograph is forgotten a week after the last that named it is gone, and one that is named never', async () => {
  const one = await studio(database.db);
  const [unused, drafted, listed, portrait, sign] = await Promise.all([image(), image(), image(), image(), image()]);
  for (const file of [unused, drafted, listed]) expect(await keepPhoto(one.actor, subjectOf(one), file)).toMatchObject({ ok: true });
  await setPortrait(one.actor, one.makerId, portrait);
  await setWorkshopPhoto(one.actor, one.shop.id, sign);
  const draft = await fullDraft(one.actor, one.shop.id, { pictures: [shown(drafted)] as never });
  const product = await fullDraft(one.actor, one.shop.id, { pictures: [shown(listed)] as never });
  expect(await publishListing(one.actor, product.id)).toMatchObject({ ok: true });

  const half = `${fileOf(unused)}.${crypto.randomUUID()}`;
  writeFileSync(half, 'a process ended over this');
  await later(unusedPhotoDays - 1);
  expect(existsSync(half)).toBe(false);
  expect([unused, drafted, listed, portrait, sign].map(isThere)).toEqual([true, true, true, true, true]);
  await later(2);
  expect([unused, drafted, listed, portrait, sign].map(isThere)).toEqual([false, true, true, true, true]);
  // Taken out of everything they stay another week, in which they can be put back.
  await database.db.listingDraft.delete({ where: { id: draft.id } });
  await setPortrait(one.actor, one.makerId, null);
  await setWorkshopPhoto(one.actor, one.shop.id, null);
  await later(30);
  expect([drafted, listed, portrait, sign].map(isThere)).toEqual([true, true, true, true]);
  await database.db.workshop.update({ where: { id: one.shop.id }, data: { photo: hashOf(sign) } });
  await later(unusedPhotoDays + 1);
  expect([drafted, listed, portrait, sign].map(isThere)).toEqual([false, true, false, true]);
  expect((await database.db.photograph.findMany({ where: { workshopId: one.shop.id } })).map(({ hash }) => hash).toSorted()).toEqual([listed, sign].map(hashOf).toSorted());
});

test('what another workshop gave too stays theirs, and what lies there without a row goes', async () => {
  const [one, other] = [await studio(database.db), await studio(database.db)];
  const [both, stray] = await Promise.all([image(), image()]);
  await keepPhoto(one.actor, subjectOf(one), both);
  await keepPhoto(one.actor, subjectOf(one), stray);
  await database.db.photograph.delete({ where: { workshopId_hash: { workshopId: one.shop.id, hash: hashOf(stray) } } });
  await setWorkshopPhoto(other.actor, other.shop.id, both);
  expect([isThere(both), isThere(stray)]).toEqual([true, true]);
  await later(unusedPhotoDays + 1);
  expect([isThere(both), isThere(stray)]).toEqual([true, false]);
  expect(await database.db.photograph.findMany({ where: { hash: hashOf(both) } })).toMatchObject([{ workshopId: other.shop.id }]);
  // A row that nobody wrote is no reason to take away what is shown.
  await database.db.photograph.deleteMany({ where: { hash: hashOf(both) } });
  await later(1);
  expect(isThere(both)).toBe(true);
});

test('given again at the moment in which it would be forgotten, it stays', async () => {
  const [one, other] = [await studio(database.db), await studio(database.db)];
  for (const again of [one, other]) {
    const file = await image();
    await keepPhoto(one.actor, subjectOf(one), file);
    vi.setSystemTime(Date.now() + (unusedPhotoDays + 1) * day);
    let given: Promise<unknown> = Promise.resolve();
    let forgotten: Promise<void> = Promise.resolve();
    await transact(async (tx) => {
      await lockPhoto(tx, hashOf(file));
      forgotten = forgetPhotos();
      await vi.waitFor(async () => expect(await waiting()).toBe(1), { interval: 10 });
      given = keepOriginal(again.shop.id, file);
      await vi.waitFor(async () => expect(await waiting()).toBe(2), { interval: 10 });
    });
    await Promise.all([forgotten, given]);
    expect(isThere(file)).toBe(true);
  }
});

const waiting = async () => (await database.db.$queryRaw<[{ count: number }]>`select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`)[0].count;

test('a listing is not published with a photograph that is gone, or that is not of its workshop', async () => {
  const [one, other] = [await studio(database.db), await studio(database.db)];
  const [gone, theirs, kept] = await Promise.all([image(), image(), image()]);
  await keepPhoto(one.actor, subjectOf(one), kept);
  await keepPhoto(one.actor, subjectOf(one), gone);
  await keepPhoto(other.actor, subjectOf(other), theirs);
  await setWorkshopPhoto(one.actor, one.shop.id, kept);
  await later(unusedPhotoDays + 1);
  const draft = await fullDraft(one.actor, one.shop.id, { pictures: [kept, gone, theirs].map(shown) as never });
  expect(await publishListing(one.actor, draft.id)).toEqual({ ok: false, code: 'lacking', lacks: [{ field: 'pictures', code: 'gone', number: 2 }, { field: 'pictures', code: 'gone', number: 3 }] });
  expect(await database.db.picture.count({ where: { productId: draft.id } })).toBe(0);
});

test('a workshop that is not approved keeps so many bytes and no more, at the same time too, and what it has may be given again', async () => {
  const one = await studio(database.db, 'unverified');
  const [first, ...others] = await Promise.all([image(), image(), image(), image()]);
  await keepPhoto(one.actor, subjectOf(one), first!);
  const room = (left: number) => database.db.photograph.updateMany({ where: { workshopId: one.shop.id, hash: hashOf(first!) }, data: { bytes: photoRoom.unverified - left } });
  await room(others[0]!.length - 1);
  const before = readdirSync(path.join(folder, 'originals'), { recursive: true }).length;
  expect(await keepPhoto(one.actor, subjectOf(one), others[0]!)).toEqual({ ok: false, code: 'no-room' });
  expect(await setPortrait(one.actor, one.makerId, others[0]!)).toEqual({ ok: false, code: 'no-room' });
  expect(await setWorkshopPhoto(one.actor, one.shop.id, others[0]!)).toEqual({ ok: false, code: 'no-room' });
  expect(readdirSync(path.join(folder, 'originals'), { recursive: true })).toHaveLength(before);
  await room(Math.max(...others.map(({ length }) => length)));
  const answers = await Promise.all(others.map((file) => keepPhoto(one.actor, subjectOf(one), file)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await keepPhoto(one.actor, subjectOf(one), first!)).toMatchObject({ ok: true });
  await room(0);
  await database.db.workshop.update({ where: { id: one.shop.id }, data: { status: 'verified' } });
  expect(await keepPhoto(one.actor, subjectOf(one), others[0]!)).toMatchObject({ ok: true });
});
