// What is typed of a listing: kept as it is typed, by whoever may, and never over what somebody else typed.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { chooseMaker } from '#app/services/listings/choose-maker.server.ts';
import { createDraft } from '#app/services/listings/create-draft.server.ts';
import { discardDraft } from '#app/services/listings/discard-draft.server.ts';
import { duplicateListing } from '#app/services/listings/duplicate-listing.server.ts';
import { findListing } from '#app/services/listings/find-listing.server.ts';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { filledIn, fullDraft, memberOf, person, studio } from '#tests/support/listing.ts';
import { product } from '#tests/support/market.ts';

const database = freshDatabase();

/** A studio with a new draft in it. */
async function begun() {
  const made = await studio(database.db);
  const created = await createDraft(made.actor, made.shop.id);
  if (!created.ok) throw new Error(created.code);
  const draft = (await getDraft(made.actor, made.shop.id, created.draftId))!;
  return { ...made, id: created.draftId, draft };
}

test('a first listing begins with the village’s craft and the only maker of the workshop, and says what it lacks', async () => {
  const { draft, makerId } = await begun();
  expect(draft).toMatchObject({ version: 1, listed: null, content: { craftSlug: 'gom-su', artisanId: makerId, unit: 'chiếc', variants: [{ price: null, lengthCm: null }] } });
  expect(draft.lacks.map(({ field }) => field)).toEqual(['pictures', 'name', 'price', 'weight', 'size']);
});

test('a maker who was just added is named in the draft that waits for them, on top of what it says', async () => {
  const { actor, shop, id, draft } = await begun();
  const newMaker = randomUUID();
  await database.db.artisan.create({ data: { id: newMaker, slug: `nguoi-moi-${newMaker}`, name: 'Người Mới', villageId: shop.villageId, workshopId: shop.id, trade: 'Thợ vẽ', story: 'Mới về xưởng.' } });
  await saveDraft(actor, id, { version: draft.version, content: { ...draft.content, name: 'Bình đang soạn' } });
  const chosen = async (by = actor) => (await chooseMaker(by, shop.id, id, newMaker)).ok;
  expect([await chosen(), await chosen()]).toEqual([true, true]);
  expect(await getDraft(actor, shop.id, id)).toMatchObject({ version: draft.version + 2, content: { name: 'Bình đang soạn', artisanId: newMaker } });
  const stranger = await studio(database.db);
  expect([await chosen(VISITOR), await chosen(stranger.actor), (await chooseMaker(stranger.actor, stranger.shop.id, id, stranger.makerId)).ok]).toEqual([false, false, false]);
});

test('the next listing begins with what the last one said', async () => {
  const { shop, actor } = await studio(database.db);
  const before = await product(database.db, { workshopId: shop.id, villageId: shop.villageId });
  await database.db.product.update({ where: { id: before.product.id }, data: { createdAt: new Date('2026-01-01'), care: 'Rửa tay.' } });
  await product(database.db, { workshopId: shop.id, villageId: shop.villageId });
  const created = await createDraft(actor, shop.id);
  const draft = created.ok ? await getDraft(actor, shop.id, created.draftId) : null;
  expect(draft?.content).toMatchObject({ category: 'Bình, lọ', care: 'Lau khăn ẩm.', name: '', variants: [{ lengthCm: 20, widthCm: 20, heightCm: 30, weightGrams: null, price: null }] });
});

test('asking twice for a new listing makes one, until something is typed in it', async () => {
  const { actor, shop, id, draft } = await begun();
  expect(await createDraft(actor, shop.id)).toEqual({ ok: true, draftId: id });
  await saveDraft(actor, id, { version: 1, content: { ...draft.content, name: 'Bình' } });
  expect(await createDraft(actor, shop.id)).not.toEqual({ ok: true, draftId: id });
});

test('whatever is typed is kept as it is typed', async () => {
  const { actor, shop, id, draft } = await begun();
  const nonsense = { ...draft.content, name: 'B'.repeat(400), leadDays: -3, story: '<script>\u0300 “’', variants: [{ ...draft.content.variants[0]!, price: -1, weightGrams: 0, sku: '  ' }] };
  expect(await saveDraft(actor, id, { version: 1, content: nonsense })).toMatchObject({ ok: true, version: 2 });
  expect((await getDraft(actor, shop.id, id))!.content).toMatchObject({ name: 'B'.repeat(400), leadDays: -3, story: '<script>\u0300 “’'.normalize('NFC'), variants: [{ price: -1, weightGrams: 0 }] });
  expect(await database.db.listingDraft.findUnique({ where: { id }, select: { name: true } })).toEqual({ name: 'B'.repeat(200) });
});

test('what is no content is refused, and what was typed before stays', async () => {
  const { actor, shop, id, draft } = await begun();
  for (const wrong of [null, 'x', [], { ...draft.content, name: 5 }, { ...draft.content, pictures: [{}] }]) expect(await saveDraft(actor, id, { version: 1, content: wrong })).toEqual({ ok: false, code: 'invalid' });
  expect(await getDraft(actor, shop.id, id)).toMatchObject({ version: 1, content: draft.content });
});

test('the second of two people is not saved, and is told what the first one wrote and who that is', async () => {
  const { actor, shop, id, draft } = await begun();
  const second = memberOf(await person(database.db, 'Chị Lan'), shop.id, 'verified', 'staff');
  const [first, other] = [{ ...draft.content, name: 'Bình A' }, { ...draft.content, name: 'Bình B' }];
  expect(await saveDraft(second, id, { version: 1, content: first })).toMatchObject({ ok: true, version: 2 });
  expect(await saveDraft(actor, id, { version: 1, content: other })).toMatchObject({ ok: false, code: 'stale', version: 2, savedBy: 'Chị Lan', content: { name: 'Bình A' } });
  expect((await getDraft(actor, shop.id, id))!.content.name).toBe('Bình A');
  // Shown the difference, they choose theirs and save on top of what they saw.
  expect(await saveDraft(actor, id, { version: 2, content: other })).toMatchObject({ ok: true, version: 3 });
});

test('of many who save at once on the same version one is saved', async () => {
  const { actor, id, draft } = await begun();
  const verdicts = await Promise.all(Array.from({ length: 6 }, (_, n) => saveDraft(actor, id, { version: 1, content: { ...draft.content, name: `Bình ${n}` } })));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.filter((verdict) => !verdict.ok && verdict.code === 'stale')).toHaveLength(5);
});

test('the same sent twice is saved once', async () => {
  const { actor, id, draft } = await begun();
  const content = { ...draft.content, name: 'Bình A' };
  const first = await saveDraft(actor, id, { version: 1, content });
  expect(await saveDraft(actor, id, { version: 1, content })).toEqual(first);
});

test('opening a listing of the shop writes nothing; the first change to it does', async () => {
  const { shop, actor } = await studio(database.db);
  const made = await product(database.db, { workshopId: shop.id, villageId: shop.villageId });
  const { id, slug } = made.product;
  expect(await findListing(actor, { id: shop.id, village: { id: shop.villageId } }, slug)).toBe(id);
  const draft = (await getDraft(actor, shop.id, id))!;
  expect(draft).toMatchObject({ version: 0, savedAt: null, listed: { slug, status: 'published' } });
  expect(await saveDraft(actor, id, { version: 0, content: draft.content })).toMatchObject({ ok: true, version: 0 });
  expect(await database.db.listingDraft.count({ where: { productId: id } })).toBe(0);
  const both = await Promise.all(['A', 'B'].map((name) => saveDraft(actor, id, { version: 0, content: { ...draft.content, name } })));
  expect(both.map((verdict) => (verdict.ok ? verdict.version : verdict.code)).toSorted()).toEqual([1, 'stale']);
  expect(await database.db.product.findUniqueOrThrow({ where: { id }, select: { name: true } })).toEqual({ name: made.product.name });
  expect(await discardDraft(actor, id)).toEqual({ ok: true });
  expect(await getDraft(actor, shop.id, id)).toMatchObject({ version: 0, content: { name: made.product.name } });
});

test('a duplicate has the pictures and the words, no SKU and no stock, and is made once however often it is asked for', async () => {
  const { shop, actor } = await studio(database.db);
  const made = await product(database.db, { workshopId: shop.id, villageId: shop.villageId });
  const copyId = randomUUID();
  for (let sent = 0; sent < 2; sent += 1) expect(await duplicateListing(actor, shop.id, made.product.id, copyId)).toEqual({ ok: true, draftId: copyId });
  const other = randomUUID();
  expect(await Promise.all([1, 2, 3].map(() => duplicateListing(actor, shop.id, made.product.id, other)))).toEqual([1, 2, 3].map(() => ({ ok: true, draftId: other })));
  const copy = (await getDraft(actor, shop.id, copyId))!;
  expect(copy).toMatchObject({ listed: null, content: { name: made.product.name, pictures: [{ alt: 'Bình thử' }], variants: [{ sku: '', stock: null, price: 100_000, weightGrams: 800 }] } });
  expect(copy.content.variants[0]!.id).not.toBe(made.variant.id);
  expect(copy.lacks.map(({ field }) => field)).toEqual(['maker']);
  const again = await duplicateListing(actor, shop.id, copyId);
  expect(again.ok && (await getDraft(actor, shop.id, again.draftId))!.content.name).toBe(made.product.name);
});

test('an id that is a listing of somebody else is nobody’s to write under, whoever chooses it', async () => {
  const { shop, actor } = await studio(database.db);
  const mine = await product(database.db, { workshopId: shop.id, villageId: shop.villageId });
  const theirs = await studio(database.db);
  const other = await product(database.db, { workshopId: theirs.shop.id, villageId: theirs.shop.villageId });
  expect(await duplicateListing(actor, shop.id, mine.product.id, other.product.id)).toEqual({ ok: false, code: 'not-found' });
  // Nor is it made in another workshop of the same person than the one that they stand in.
  const both = { ...actor, memberOf: [...actor.memberOf, ...theirs.actor.memberOf] };
  for (const id of [other.product.id, (await fullDraft(theirs.actor, theirs.shop.id)).id]) expect(await duplicateListing(both, shop.id, id)).toEqual({ ok: false, code: 'not-found' });
  expect(await saveDraft(actor, other.product.id, { version: 0, content: {} })).toMatchObject({ ok: false, code: 'not-found' });
  // The database holds it too, should a way round be found.
  const row = { id: other.product.id, workshopId: shop.id, content: {} };
  await expect(database.db.listingDraft.create({ data: row })).rejects.toThrow(/listing_draft_workshop/);
  await expect(database.db.listingDraft.create({ data: { ...row, id: randomUUID(), productId: mine.product.id } })).rejects.toThrow(/listing_draft_of_listing/);
  expect(await getDraft(theirs.actor, theirs.shop.id, other.product.id)).toMatchObject({ content: { name: other.product.name } });
});

test('a draft is its workshop’s: for others it does not exist, a suspended workshop only looks at it', async () => {
  const { actor, shop, id, draft } = await begun();
  const other = await studio(database.db);
  const input = { version: 1, content: filledIn(draft.content) };
  for (const stranger of [VISITOR, other.actor, { ...VISITOR, userId: actor.userId }]) {
    expect(await getDraft(stranger, shop.id, id)).toBeNull();
    expect(await saveDraft(stranger, id, input)).toEqual({ ok: false, code: 'not-found' });
    expect(await discardDraft(stranger, id)).toEqual({ ok: false, code: 'not-found' });
    expect(await duplicateListing(stranger, shop.id, id)).toEqual({ ok: false, code: 'not-found' });
    expect((await createDraft(stranger, shop.id)).ok).toBe(false);
  }
  // Under the address of another workshop it is not there either.
  expect(await getDraft({ ...actor, memberOf: [...actor.memberOf, ...other.actor.memberOf] }, other.shop.id, id)).toBeNull();
  const suspended = memberOf(actor.userId!, shop.id, 'suspended');
  expect(await getDraft(suspended, shop.id, id)).not.toBeNull();
  for (const refused of [await saveDraft(suspended, id, input), await discardDraft(suspended, id), await duplicateListing(suspended, shop.id, id), await createDraft(suspended, shop.id)]) expect(refused).toEqual({ ok: false, code: 'not-allowed' });
  expect((await getDraft(actor, shop.id, id))!.version).toBe(1);
});

test('what was changed since it was seen is not thrown away', async () => {
  const { actor, shop } = await studio(database.db);
  const { id, version } = await fullDraft(actor, shop.id);
  expect(await discardDraft(actor, id, version - 1)).toEqual({ ok: false, code: 'changed' });
  expect(await discardDraft(actor, id, version)).toEqual({ ok: true });
  expect(await discardDraft(actor, id, version)).toEqual({ ok: false, code: 'not-found' });
  expect(await saveDraft(actor, id, { version, content: {} })).toEqual({ ok: false, code: 'not-found' });
});
