// From a draft into the shop: rows as they were typed, counts as movements, and nothing of anybody else's overwritten.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { newVariant } from '#app/domain/listings/content.ts';
import { mergeContent } from '#app/domain/listings/merge-content.ts';
import { MOST_PIECES } from '#app/domain/stock/stock.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { discardDraft } from '#app/services/listings/discard-draft.server.ts';
import { duplicateListing } from '#app/services/listings/duplicate-listing.server.ts';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { publishListing } from '#app/services/listings/publish-listing.server.ts';
import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { getWorkshop } from '#app/services/workshops/get-workshop.server.ts';
import { setListingStatus } from '#app/services/listings/set-listing-status.server.ts';
import { getStudio } from '#app/services/workshops/get-studio.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { checked } from '#tests/support/import.ts';
import { drawnPicture, filledIn, fullDraft, memberOf, studio } from '#tests/support/listing.ts';
import { product, workshop } from '#tests/support/market.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();

async function published(changes: Parameters<typeof fullDraft>[2] = {}) {
  const made = await studio(database.db);
  const draft = await fullDraft(made.actor, made.shop.id, changes);
  await database.db.photograph.createMany({ data: draft.content.pictures.flatMap(({ photo }) => (photo ? [{ workshopId: made.shop.id, hash: photo, bytes: 1 }] : [])) });
  const verdict = await publishListing(made.actor, draft.id, draft.version);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict));
  const row = () => database.db.product.findUniqueOrThrow({ where: { id: draft.id }, include: { variants: { orderBy: { position: 'asc' }, include: { movements: { orderBy: { at: 'asc' } } } }, pictures: { orderBy: { position: 'asc' } } } });
  const shown = async () => (await getDraft(made.actor, made.shop.id, draft.id))!;
  /** Saves the listing's content with some changes, as the editor would. */
  const change = async (changed: (content: Awaited<ReturnType<typeof shown>>['content']) => unknown) => {
    const { content, version } = await shown();
    const saved = await saveDraft(made.actor, draft.id, { version, content: changed(content) });
    if (!saved.ok) throw new Error(saved.code);
    return saved.version;
  };
  return { ...made, id: draft.id, slug: verdict.slug, row, shown, change };
}

const searchJobs = async (id: string) => (await database.db.$queryRaw<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'sync-search' and key = ${`sync-search:${id}`}`)[0]!.n;

const glaze = { key: 'men', name: 'Men', nameEn: 'Glaze', values: [{ key: 'lam', name: 'men lam', nameEn: 'blue' }, { key: 'ran', name: 'men rạn', nameEn: '' }] };

test('a draft that lacks nothing is in the shop as it was typed, its count an opening movement', async () => {
  const { id, slug, row, shown, shop, actor, makerId } = await published({ name: '  Bình tỳ bà ', nameEn: 'Pipa vase', care: 'Lau khô', fragile: true, pictures: [drawnPicture(''), drawnPicture('Nhìn nghiêng')] });
  expect(await row()).toMatchObject({
    id, slug, name: 'Bình tỳ bà', nameEn: 'Pipa vase', status: 'published', workshopId: shop.id, villageId: shop.villageId, artisanId: makerId, category: 'Gốm sứ', fragile: true, isDemo: true, priceFrom: 320_000n,
    variants: [{ price: 320_000n, onHand: 5, weightGrams: 900, active: true, name: '', movements: [{ kind: 'opening', onHandDelta: 5, byId: actor.userId }] }],
    pictures: [{ position: 0, alt: 'Bình tỳ bà, ảnh 1', altEn: 'Pipa vase, picture 1' }, { position: 1, alt: 'Nhìn nghiêng', altEn: null }],
  });
  // What stands in is nobody's words: the form goes on asking, and saving it as it is shown is no change.
  const after = await shown();
  expect(after.content.pictures.map(({ alt }) => alt)).toEqual(['', 'Nhìn nghiêng']);
  expect(await saveDraft(actor, id, { version: 0, content: after.content })).toMatchObject({ ok: true, version: 0 });
  expect((await row()).variants[0]!.sku).toMatch(/^BTB-[2-9A-HJKMNP-Z]{5}$/);
  expect(slug).toMatch(/^binh-ty-ba(-|$)/);
  expect((await getProduct(VISITOR, slug))?.name).toBe('Bình tỳ bà');
  expect(await searchJobs(id)).toBe(1);
  const sizes = await database.db.$queryRaw<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs where key = any(${(await row()).pictures.map((picture) => `make-picture-sizes:${picture.id}`)})`;
  expect(sizes[0]!.n).toBe(2);
  expect(await database.db.listingDraft.count({ where: { id } })).toBe(0);
});

test('options make variants with names of their own in both languages, in the order of the grid', async () => {
  const made = await published({ options: [glaze], variants: ['lam', 'ran'].map((men, at) => ({ ...newVariant(randomUUID(), { men }), price: 300_000 + at, stock: at * 3, weightGrams: 500, lengthCm: 1, widthCm: 2, heightCm: 3, sku: at === 0 ? `CUA-TOI-${randomUUID().slice(0, 8)}` : '' })) });
  const { variants, slug } = await made.row();
  expect(variants).toMatchObject([{ name: 'men lam', nameEn: 'blue', choice: { men: 'lam' }, onHand: 0, movements: [] }, { name: 'men rạn', nameEn: null, onHand: 3 }]);
  expect([variants[0]!.sku.startsWith('CUA-TOI-'), variants[1]!.sku.endsWith('-2')]).toEqual([true, true]);
  expect((await getProduct(VISITOR, slug))?.options).toMatchObject([{ key: 'men', values: [{ name: 'men lam' }, { name: 'men rạn' }] }]);
});

test('two listings of one name have addresses of their own, also when published at the same moment', async () => {
  const { actor, shop } = await studio(database.db);
  const drafts = [await fullDraft(actor, shop.id, { name: 'Cùng một tên' }), await fullDraft(actor, shop.id, { name: 'Cùng một tên' })];
  const verdicts = await Promise.all(drafts.map(({ id }) => publishListing(actor, id)));
  const slugs = verdicts.map((verdict) => (verdict.ok ? verdict.slug : verdict.code)).toSorted((a, b) => a.length - b.length);
  expect(slugs[0]).toBe('cung-mot-ten');
  expect(slugs[1]).toMatch(/^cung-mot-ten-[0-9a-z]{4}$/);
});

test('two that give one number at the same moment: one has it, the other is told at the field', async () => {
  const { actor, shop } = await studio(database.db);
  const sku = `MOT-SO-${randomUUID().slice(0, 8)}`;
  const parcel = { price: 1_000, stock: 1, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1, sku };
  const draft = () => fullDraft(actor, shop.id, { variants: [{ ...newVariant(randomUUID()), ...parcel }] });
  const drafts = [await draft(), await draft(), await draft()];
  const verdicts = await Promise.all(drafts.map(({ id }) => publishListing(actor, id)));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  for (const verdict of verdicts.filter(({ ok }) => !ok)) expect(verdict).toMatchObject({ code: 'lacking', lacks: [{ field: 'sku', code: 'taken' }] });
});

test('what is lacking is named, and nothing of it is in the shop', async () => {
  const { actor, shop } = await studio(database.db);
  const { id } = await fullDraft(actor, shop.id, { name: ' ', pictures: [], artisanId: null, variants: [newVariant(randomUUID())] });
  const verdict = await publishListing(actor, id);
  expect(verdict.ok || (verdict.code === 'lacking' && verdict.lacks.map(({ field }) => field))).toEqual(['pictures', 'name', 'maker', 'price', 'weight', 'size']);
  expect(await database.db.product.count({ where: { id } })).toBe(0);
  expect((await getDraft(actor, shop.id, id))!.version).toBe(2);
});

test('a maker or a variant of somebody else, a SKU that is taken and a picture of nothing are refused', async () => {
  const { actor, shop } = await studio(database.db);
  const other = await published();
  const foreign = (await other.row()).variants[0]!;
  const told = async (changes: Parameters<typeof fullDraft>[2]) => {
    const verdict = await publishListing(actor, (await fullDraft(actor, shop.id, changes)).id);
    return verdict.ok ? 'published' : verdict.code === 'lacking' ? verdict.lacks.map(({ field, code }) => [field, code]) : verdict.code;
  };
  const parcel = { price: 1_000, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 };
  expect(await told({ artisanId: other.makerId })).toEqual([['maker', undefined]]);
  expect(await told({ variants: [{ ...newVariant(randomUUID()), ...parcel, sku: foreign.sku }] })).toEqual([['sku', 'taken']]);
  expect(await told({ pictures: [{ ...drawnPicture(), drawing: { kind: 'product', family: 'không có' } }] })).toEqual([['pictures', 'gone']]);
  expect(await told({ variants: [{ ...newVariant(foreign.id), ...parcel }] })).toBe('not-allowed');
  const { pictures } = await other.row();
  expect(await told({ pictures: [{ ...drawnPicture(), id: pictures[0]!.id }] })).toBe('published');
  expect(await other.row()).toMatchObject({ pictures, variants: [foreign] });
});

test('changing a listing keeps its address, its ids and its history; the count is the difference', async () => {
  const { id, slug, row, change, actor } = await published();
  const before = await row();
  const version = await change((content) => ({ ...content, name: 'Tên mới', pictures: [drawnPicture('Mới'), ...content.pictures], variants: [{ ...content.variants[0]!, stock: 8, price: 350_000 }] }));
  expect((await row()).name).toBe('Bình hoa thử');
  expect(await publishListing(actor, id, version)).toEqual({ ok: true, productId: id, slug });
  const after = await row();
  expect(after).toMatchObject({ name: 'Tên mới', slug, publishedAt: before.publishedAt, pictures: [{ alt: 'Mới' }, { id: before.pictures[0]!.id }] });
  expect(after.variants).toMatchObject([{ id: before.variants[0]!.id, sku: before.variants[0]!.sku, onHand: 8, price: 350_000n, movements: [{ kind: 'opening' }, { kind: 'count', onHandDelta: 3, byId: actor.userId }] }]);
});

test('what a certificate stands on does not become another product, in the editor or by a table', async () => {
  const { id, row, change, actor, shop } = await published({ name: 'Bình gốm men lam' });
  const certificate = await database.db.ocopCertificate.create({
    data: {
      code: randomUUID().slice(0, 10), productId: id, holderId: shop.id, productName: 'Bình gốm men lam', ocopGroup: 'craft', stars: 4, decisionNumber: '3021/QĐ-UBND', decisionDate: new Date('2025-06-18'), lastValidDay: new Date('2028-06-18'),
      authority: 'UBND thành phố Hà Nội', authorityLevel: 'province', status: 'submitted', submittedBy: actor.userId,
    },
  });
  const renamed = await change((content) => ({ ...content, name: 'Khăn lụa tơ tằm' }));
  const bound = { code: 'certified', decisionNumber: '3021/QĐ-UBND', productName: 'Bình gốm men lam' };
  expect(await publishListing(actor, id, renamed)).toEqual({ ok: false, code: 'lacking', lacks: [{ field: 'name', ...bound }] });
  await database.db.craft.createMany({ data: [{ slug: 'det-lua', name: 'Dệt lụa', nameEn: 'Silk weaving', sector: 'textiles' }], skipDuplicates: true });
  const moved = await change((content) => ({ ...content, name: 'Bình gốm men lam cỡ lớn', craftSlug: 'det-lua' }));
  expect(await publishListing(actor, id, moved)).toEqual({ ok: false, code: 'lacking', lacks: [{ field: 'craft', ...bound }] });
  const { sku } = (await row()).variants[0]!;
  const studioShown = (await getStudio(actor, shop.slug))!;
  const run = await checked(actor, studioShown, [{ sku, name: 'Khăn lụa tơ tằm' }]);
  expect(run.list).toMatchObject([{ column: 'name', code: 'certified', certificate: '3021/QĐ-UBND' }]);
  // A longer name for the same thing may be, and once the certificate is over any name.
  const { craftSlug } = await row();
  expect(await publishListing(actor, id, await change((content) => ({ ...content, name: 'Bình gốm men lam cỡ lớn', craftSlug })))).toMatchObject({ ok: true });
  await database.db.ocopCertificate.update({ where: { id: certificate.id }, data: { status: 'verified', decisionDate: new Date('2021-06-18'), lastValidDay: new Date('2024-06-18'), verifiedBy: randomUUID(), verifiedAt: new Date('2021-07-01'), verifiedByName: 'Ban phụ trách làng', evidenceKey: 'mau' } });
  expect(await publishListing(actor, id, await change((content) => ({ ...content, name: 'Khăn lụa tơ tằm' })))).toMatchObject({ ok: true });
});

test('pieces sold while it was being written stay sold', async () => {
  const { id, row, change, actor } = await published();
  const variantId = (await row()).variants[0]!.id;
  const version = await change((content) => ({ ...content, name: 'Tên mới', variants: [{ ...content.variants[0]!, stock: 9 }] }));
  await order(await withCart([{ variantId, quantity: 2 }]));
  await database.db.stockMovement.create({ data: { variantId, kind: 'damage', onHandDelta: -1, reservedDelta: 0 } });
  expect((await publishListing(actor, id, version)).ok).toBe(true);
  expect((await row()).variants[0]).toMatchObject({ onHand: 8, reserved: 2 });
});

test('fewer pieces than are promised to orders are refused, and nothing is half written', async () => {
  const { id, row, change, actor } = await published();
  const variantId = (await row()).variants[0]!.id;
  await order(await withCart([{ variantId, quantity: 4 }]));
  const version = await change((content) => ({ ...content, name: 'Tên mới', variants: [{ ...content.variants[0]!, stock: 3 }] }));
  expect(await publishListing(actor, id, version)).toEqual({ ok: false, code: 'stock', short: [{ variantId, reserved: 4 }] });
  expect(await row()).toMatchObject({ name: 'Bình hoa thử', variants: [{ onHand: 5, reserved: 4 }] });
  // A figure below nothing is the same refusal, when a piece went meanwhile.
  await change((content) => ({ ...content, variants: [{ ...content.variants[0]!, stock: 0 }] }));
  await database.db.stockMovement.create({ data: { variantId, kind: 'damage', onHandDelta: -1, reservedDelta: 0 } });
  expect(await publishListing(actor, id)).toMatchObject({ ok: false, code: 'stock' });
});

test('more pieces than anybody holds, or fewer than none of a new variant, are said at their field; pages and search go on', async () => {
  const { id, row, shop, change, actor } = await published({ options: [glaze], variants: [{ ...newVariant(randomUUID(), { men: 'lam' }), price: 1000, stock: 5, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 }] });
  const there = (await row()).variants[0]!;
  const fresh = { ...newVariant(randomUUID(), { men: 'ran' }), price: 1000, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 };
  await change((content) => ({ ...content, variants: [{ ...content.variants[0]!, stock: MOST_PIECES + 1 }, { ...fresh, stock: -3 }] }));
  expect(await publishListing(actor, id)).toEqual({ ok: false, code: 'lacking', lacks: [{ field: 'stock', variantId: there.id, code: 'too-much' }, { field: 'stock', variantId: fresh.id, code: 'negative' }] });
  expect((await row()).variants.map(({ onHand }) => onHand)).toEqual([5]);
  // What came back in a parcel may stand above it, and does not keep the words from being changed.
  await database.db.stockMovement.create({ data: { variantId: there.id, kind: 'return', onHandDelta: MOST_PIECES, reservedDelta: 0 } });
  await change((content) => ({ ...content, variants: [{ ...content.variants[0]!, stock: 5 }] }));
  expect((await publishListing(actor, id)).ok).toBe(true);
  expect((await row()).variants[0]!.onHand).toBe(MOST_PIECES + 5);
  await expect(database.db.stockMovement.create({ data: { variantId: there.id, kind: 'return', onHandDelta: 9 * MOST_PIECES, reservedDelta: 0 } })).rejects.toThrow('variant_countable');
  // As many of as many variants as there can be are still counted, on pages and in search.
  const more = Array.from({ length: 99 }, (_, at) => ({ id: randomUUID(), productId: id, sku: `NHIEU-${at}`, position: at + 1, price: 1000n, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 }));
  await database.db.variant.createMany({ data: more });
  await database.db.stockMovement.createMany({ data: more.map((variant) => ({ variantId: variant.id, kind: 'opening' as const, onHandDelta: 10 * MOST_PIECES, reservedDelta: 0 })) });
  await rebuildSearch({});
  expect(await getWorkshop(shop.slug, 1)).toBeTruthy();
});

test('what was changed in the shop meanwhile stays; what was changed differently waits to be settled', async () => {
  const { id, row, change, shown, actor } = await published();
  const variantId = (await row()).variants[0]!.id;
  await change((content) => ({ ...content, name: 'Tên mới', variants: [{ ...content.variants[0]!, price: 350_000 }] }));
  await database.db.product.update({ where: { id }, data: { care: 'Lau khô' } });
  await database.db.variant.update({ where: { id: variantId }, data: { price: 400_000 } });
  const refused = await publishListing(actor, id);
  expect(refused).toMatchObject({ ok: false, code: 'conflict', conflicts: [{ key: `${variantId}.price`, mine: 350_000, theirs: 400_000 }] });
  const { content, listed, version } = await shown();
  const merged = mergeContent(listed!.base, content, listed!.content, { stock: 'moves', settled: { [`${variantId}.price`]: 'theirs' } }).content;
  expect(await saveDraft(actor, id, { version, content: merged, seen: 'another' })).toEqual({ ok: false, code: 'listing-changed' });
  expect((await saveDraft(actor, id, { version, content: merged, seen: listed!.seen })).ok).toBe(true);
  expect((await publishListing(actor, id)).ok).toBe(true);
  expect(await row()).toMatchObject({ name: 'Tên mới', care: 'Lau khô', variants: [{ price: 400_000n }] });
});

test('what cannot be chosen any more is not sold any more, and is still there for orders', async () => {
  const variants = ['lam', 'ran'].map((men) => ({ ...newVariant(randomUUID(), { men }), price: 300_000, stock: 2, weightGrams: 500, lengthCm: 1, widthCm: 2, heightCm: 3 }));
  const { id, row, change, actor, shown } = await published({ options: [glaze], variants });
  await change((content) => ({ ...content, options: [{ ...glaze, values: [glaze.values[0]] }], variants: [content.variants[0]] }));
  expect((await publishListing(actor, id)).ok).toBe(true);
  expect((await row()).variants).toMatchObject([{ id: variants[0]!.id, active: true, onHand: 2 }, { id: variants[1]!.id, active: false, onHand: 2 }]);
  expect((await shown()).content.variants.map((variant) => variant.id)).toEqual([variants[0]!.id]);
  // Two that exchange their SKUs do not meet.
  const [first] = (await row()).variants;
  await change((content) => ({ ...content, options: [glaze], variants: [{ ...content.variants[0]!, sku: 'MOI-1' }, { ...variants[1]!, id: randomUUID(), sku: first!.sku }] }));
  expect((await publishListing(actor, id)).ok).toBe(true);
  expect((await row()).variants.map(({ sku }) => sku).slice(0, 2)).toEqual(['MOI-1', first!.sku]);
});

test('what was saved by somebody since it was seen is not published unseen', async () => {
  const { id, change, actor, row } = await published();
  const version = await change((content) => ({ ...content, name: 'Tên một' }));
  await change((content) => ({ ...content, name: 'Tên hai' }));
  expect(await publishListing(actor, id, version)).toEqual({ ok: false, code: 'stale' });
  expect((await row()).name).toBe('Bình hoa thử');
  const both = await Promise.all([publishListing(actor, id, version + 1), publishListing(actor, id, version + 1)]);
  expect(both.map((verdict) => verdict.ok || verdict.code)).toEqual([true, true]);
});

test('publishing that is asked for again, since its answer was lost, is answered the same; what was thrown away is not', async () => {
  const { id, slug, change, actor, row } = await published();
  const version = await change((content) => ({ ...content, name: 'Tên một' }));
  for (let again = 0; again < 2; again += 1) expect(await publishListing(actor, id, version)).toEqual({ ok: true, productId: id, slug });
  expect((await row()).name).toBe('Tên một');
  const thrown = await change((content) => ({ ...content, name: 'Tên hai' }));
  await discardDraft(actor, id, thrown);
  expect(await publishListing(actor, id, thrown)).toEqual({ ok: false, code: 'stale' });
});

test('nothing is published for a workshop that is not approved or suspended, nor by a stranger', async () => {
  for (const status of ['unverified', 'suspended'] as const) {
    const { actor, shop } = await studio(database.db, status);
    const able = memberOf(actor.userId!, shop.id);
    const { id } = await fullDraft(able, shop.id);
    expect(await publishListing(actor, id)).toEqual({ ok: false, code: 'not-allowed' });
    // Neither by somebody whose rights were read a moment too early, nor by an administrator.
    for (const other of [able, { ...VISITOR, userId: actor.userId, administrator: true }]) expect(await publishListing(other, id)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await database.db.product.count({ where: { id } })).toBe(0);
  }
  const { id } = await published();
  const stranger = memberOf(randomUUID(), (await workshop(database.db)).id);
  expect(await publishListing(stranger, id)).toEqual({ ok: false, code: 'not-found' });
  expect(await setListingStatus(stranger, id, 'archived')).toEqual({ ok: false, code: 'not-found' });
  expect(await publishListing(stranger, 'không phải id')).toEqual({ ok: false, code: 'not-found' });
});

test('a hidden listing is away from the shop and from search, and back when it is shown again', async () => {
  const { id, slug, actor, row } = await published();
  await database.db.$executeRaw`delete from graphile_worker._private_jobs where key = ${`sync-search:${id}`}`;
  for (const status of ['hidden', 'hidden', 'archived'] as const) expect(await setListingStatus(actor, id, status)).toEqual({ ok: true });
  expect(await getProduct(VISITOR, slug)).toBeNull();
  expect(await searchJobs(id)).toBe(1);
  expect(await setListingStatus(actor, id, 'published')).toEqual({ ok: true });
  expect((await getProduct(VISITOR, slug))?.published).toBe(true);
  // What lacks something by now stays away.
  await setListingStatus(actor, id, 'hidden');
  await database.db.product.update({ where: { id }, data: { artisanId: null } });
  expect(await setListingStatus(actor, id, 'published')).toEqual({ ok: false, code: 'lacking', lacks: [{ field: 'maker' }] });
  expect((await row()).status).toBe('hidden');
  const suspended = memberOf(actor.userId!, (await row()).workshopId, 'suspended');
  expect(await setListingStatus(suspended, id, 'archived')).toEqual({ ok: false, code: 'not-allowed' });
});

test('a duplicate that is published is another listing', async () => {
  const { id, actor, shop, row, slug } = await published();
  const copy = await duplicateListing(actor, shop.id, id);
  if (!copy.ok) throw new Error(copy.code);
  const verdict = await publishListing(actor, copy.draftId);
  expect(verdict).toMatchObject({ ok: true, slug: expect.stringMatching(new RegExp(`^${slug}.*-[0-9a-z]{4}$|^binh-hoa-thu-[0-9a-z]{4}$`)) });
  const other = await database.db.product.findUniqueOrThrow({ where: { id: copy.draftId }, include: { variants: true, pictures: true } });
  expect(other.pictures.map(({ drawing }) => drawing)).toEqual((await row()).pictures.map(({ drawing }) => drawing));
  expect(other).toMatchObject({ workshopId: shop.id, variants: [{ onHand: 0, price: 320_000n }] });
  expect(other.variants[0]!.sku).not.toBe((await row()).variants[0]!.sku);
});

test('a listing of a hundred variants is published in one go', async () => {
  const values = (letter: string) => Array.from({ length: 10 }, (_, n) => ({ key: `${letter}${n}`, name: `${letter} ${n}`, nameEn: '' }));
  const options = [{ key: 'a', name: 'Cỡ', nameEn: '', values: values('a') }, { key: 'b', name: 'Men', nameEn: '', values: values('b') }];
  const variants = values('a').flatMap((a) => values('b').map((b) => ({ ...newVariant(randomUUID(), { a: a.key, b: b.key }), price: 1000, stock: 1, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 })));
  const { id, row, change, actor } = await published({ options, variants });
  expect((await row()).variants).toHaveLength(100);
  await change((content) => ({ ...content, variants: content.variants.map((variant) => ({ ...variant, price: 2000, stock: 2 })) }));
  expect((await publishListing(actor, id)).ok).toBe(true);
  expect((await row()).variants.every(({ price, onHand }) => price === 2000n && onHand === 2)).toBe(true);
});

test('a product that was there before the studio is edited like any other', async () => {
  const { shop, actor, makerId } = await studio(database.db);
  const made = await product(database.db, { workshopId: shop.id, villageId: shop.villageId });
  const { content } = (await getDraft(actor, shop.id, made.product.id))!;
  await saveDraft(actor, made.product.id, { version: 0, content: filledIn(content, { artisanId: makerId, name: 'Khác', pictures: content.pictures }) });
  expect(await publishListing(actor, made.product.id, 1)).toMatchObject({ ok: true, slug: made.product.slug });
});

test('the part of a photograph that was chosen is what the shop shows, and only pictures that are new ask for their files', async () => {
  const photo = (letter: string, crop: object | null) => ({ id: randomUUID(), photo: letter.repeat(64), drawing: null, width: 4000, height: 3000, crop, placeholder: crop ? null : 'AAAA', alt: 'Bình', altEn: '', choice: null });
  const [whole, part] = [photo('a', null), photo('b', { x: 0.2, y: 0, width: 0.6, height: 1 })];
  const asked = async () => (await database.db.$queryRaw<{ key: string }[]>`select key from graphile_worker.jobs where task_identifier = 'make-picture-sizes' and key in (${`make-picture-sizes:${whole.id}`}, ${`make-picture-sizes:${part.id}`})`).map(({ key }) => key.split(':')[1]);
  const made = await published({ pictures: [whole, part] as never });
  expect((await made.row()).pictures).toMatchObject([{ id: whole.id, width: 4000, height: 3000, crop: null, placeholder: 'AAAA' }, { id: part.id, width: 2400, height: 3000, crop: part.crop, placeholder: null }]);
  expect((await asked()).toSorted()).toEqual([whole.id, part.id].toSorted());
  // The form is told of the whole photograph again.
  expect((await made.shown()).content.pictures).toMatchObject([{ width: 4000, height: 3000 }, { width: 4000, height: 3000, crop: part.crop }]);

  await database.db.$executeRaw`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs where task_identifier = 'make-picture-sizes'`;
  await database.db.picture.update({ where: { id: part.id }, data: { placeholder: 'BBBB' } });
  await publishListing(made.actor, made.id, await made.change((content) => ({ ...content, name: 'Tên khác' })));
  expect([await asked(), (await made.row()).pictures[1]!.placeholder]).toEqual([[whole.id], 'BBBB']);
  await publishListing(made.actor, made.id, await made.change((content) => ({ ...content, pictures: content.pictures.map((picture) => (picture.id === part.id ? { ...picture, crop: null, placeholder: null } : picture)) })));
  expect([(await asked()).toSorted(), (await made.row()).pictures[1]]).toMatchObject([[whole.id, part.id].toSorted(), { width: 4000, crop: null, placeholder: null }]);
});

test('what is made to order goes into the shop with how many are taken on, and stays editable when all are', async () => {
  const { actor, shop } = await studio(database.db);
  const draft = await fullDraft(actor, shop.id, { leadDays: 12, variants: [{ ...newVariant(randomUUID()), price: 900_000, weightGrams: 900, lengthCm: 20, widthCm: 20, heightCm: 30 }] });
  const variantId = draft.content.variants[0]!.id;
  expect(await publishListing(actor, draft.id, draft.version)).toEqual({ ok: false, code: 'lacking', lacks: [{ field: 'stock', variantId, code: 'no-orders' }] });
  expect((await getDraft(actor, shop.id, draft.id))!.lacks).toEqual([{ field: 'stock', variantId, code: 'no-orders' }]);
  const sent = async (stock: number, story: string) => {
    const { content, version } = (await getDraft(actor, shop.id, draft.id))!;
    const saved = await saveDraft(actor, draft.id, { version, content: { ...content, story, variants: content.variants.map((variant) => ({ ...variant, stock })) } });
    return saved.ok && publishListing(actor, draft.id, saved.version);
  };
  expect(await sent(2, 'Đục tay')).toMatchObject({ ok: true });
  expect(await sent(0, 'Đục tay, hết lượt')).toMatchObject({ ok: true });
});
