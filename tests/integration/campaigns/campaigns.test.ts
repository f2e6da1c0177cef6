// Collections and banners: who makes them, when they are seen, and what never overlaps without a word.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { addDays, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { requestContext } from '#app/platform/log.server.ts';
import { addToCollection } from '#app/services/campaigns/add-to-collection.server.ts';
import { findGoods } from '#app/services/campaigns/find-goods.server.ts';
import { getCollection } from '#app/services/campaigns/get-collection.server.ts';
import { getDeskBanner } from '#app/services/campaigns/get-desk-banner.server.ts';
import { getDeskCollection } from '#app/services/campaigns/get-desk-collection.server.ts';
import { getHomeBanner } from '#app/services/campaigns/get-home-banner.server.ts';
import { listDeskBanners } from '#app/services/campaigns/list-desk-banners.server.ts';
import { listDeskCollections } from '#app/services/campaigns/list-desk-collections.server.ts';
import { listHomeCollections } from '#app/services/campaigns/list-home-collections.server.ts';
import { moveInCollection } from '#app/services/campaigns/move-in-collection.server.ts';
import { removeBanner } from '#app/services/campaigns/remove-banner.server.ts';
import { removeCollection } from '#app/services/campaigns/remove-collection.server.ts';
import { saveBanner } from '#app/services/campaigns/save-banner.server.ts';
import { saveCollection } from '#app/services/campaigns/save-collection.server.ts';
import { takeFromCollection } from '#app/services/campaigns/take-from-collection.server.ts';
import { listPlaceAddresses } from '#app/services/market/list-place-addresses.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';

const database = freshDatabase();
const chief = { ...VISITOR, userId: randomUUID(), administrator: true };
const today = hanoiDay(new Date());
const inDays = (days: number) => addDays(today, days);

let here: { slug: string; villageId: string; workshopId: string };
let curator: typeof VISITOR;
let goods: Awaited<ReturnType<typeof product>>[];
let elsewhere: Awaited<ReturnType<typeof product>>;

beforeAll(async () => {
  const first = await product(database.db, { name: 'Đĩa hội làng một' });
  const village = await database.db.village.findUniqueOrThrow({ where: { id: first.product.villageId } });
  here = { slug: village.slug, villageId: village.id, workshopId: first.workshopId };
  goods = [first, await product(database.db, { ...here, name: 'Đĩa hội làng hai' }), await product(database.db, { ...here, name: 'Đĩa hội làng ba' })];
  elsewhere = await product(database.db, { name: 'Đĩa hội xa' });
  curator = { ...VISITOR, userId: randomUUID(), curates: [here.villageId] };
  await rebuildSearch();
});

const collection = (changes: object = {}) => ({ name: 'Hội làng', nameEn: 'Village festival', words: 'Ba ngày hội.', wordsEn: '', from: today, to: inDays(3), homePlace: '', ...changes });
const banner = (changes: object = {}) => ({ text: 'Hội làng ba ngày', textEn: 'Three festival days', link: `/lang-nghe/${here.slug}`, from: today, to: inDays(2), priority: '1', ...changes });
const open = async (changes: object = {}, village = here.slug, id = randomUUID()) => {
  const saved = await saveCollection(chief, { id, seenAt: null, village, typed: collection(changes) });
  if (!saved.ok) throw new Error(saved.code);
  return (await getDeskCollection(chief, id))!;
};
const put = (id: string, made: { product: { slug: string } }) => addToCollection(chief, { collectionId: id, productSlug: made.product.slug });

test('a collection shows what is on sale of it in its order, on the front page, the sitemap and its own page while its days last', async () => {
  const made = await open({ homePlace: '2' });
  for (const one of goods) expect(await put(made.id, one)).toEqual({ ok: true });
  expect(await put(made.id, goods[0]!)).toEqual({ ok: true });
  const last = goods[2]!.product.id;
  const up = { collectionId: made.id, productId: last, at: 3, step: -1 as const };
  expect([await moveInCollection(chief, up), await moveInCollection(chief, up)]).toEqual([{ ok: true }, { ok: true }]);
  const names = async () => (await getCollection(VISITOR, made.slug))!.items.map(({ name }) => name);
  expect(await names()).toEqual(['Đĩa hội làng một', 'Đĩa hội làng ba', 'Đĩa hội làng hai']);

  await database.db.product.update({ where: { id: last }, data: { status: 'hidden' } });
  expect(await names()).toEqual(['Đĩa hội làng một', 'Đĩa hội làng hai']);
  expect((await getDeskCollection(curator, made.id))!.items.map(({ onSale }) => onSale)).toEqual([true, false, true]);
  expect((await listHomeCollections()).find(({ slug }) => slug === made.slug)).toMatchObject({ name: 'Hội làng', village: here.slug, items: [{ name: 'Đĩa hội làng một' }, { name: 'Đĩa hội làng hai' }] });
  expect((await listPlaceAddresses()).collections).toContain(made.slug);
  const english = await requestContext.run({ requestId: 'en', statements: 0, locale: 'en', pattern: '' }, () => getCollection(VISITOR, made.slug));
  expect(english).toMatchObject({ name: 'Village festival', words: 'Ba ngày hội.' });

  await database.db.product.update({ where: { id: last }, data: { status: 'published' } });
  await database.db.collection.update({ where: { id: made.id }, data: { fromDay: dayToDate(inDays(-5)), toDay: dayToDate(inDays(-1)) } });
  expect(await getCollection(VISITOR, made.slug)).toMatchObject({ phase: 'over', items: [] });
  expect((await listHomeCollections()).map(({ slug }) => slug)).not.toContain(made.slug);
  expect((await listPlaceAddresses()).collections).not.toContain(made.slug);
  expect(await removeCollection(chief, made.id)).toEqual({ ok: false, code: 'begun' });
});

test('before its day only who looks after it sees it, and it can be taken away', async () => {
  const made = await open({ name: 'Hội sắp tới', from: inDays(2), to: inDays(4), homePlace: '3' });
  await put(made.id, goods[0]!);
  expect(await getCollection(VISITOR, made.slug)).toBeNull();
  expect(await getCollection({ ...curator, curates: [randomUUID()] }, made.slug)).toBeNull();
  expect(await getCollection(curator, made.slug)).toMatchObject({ phase: 'coming', items: [{ name: 'Đĩa hội làng một' }] });
  expect((await listHomeCollections()).map(({ slug }) => slug)).not.toContain(made.slug);
  expect([await removeCollection(curator, made.id), await removeCollection(curator, made.id)]).toEqual([{ ok: true }, { ok: true }]);
  expect(await getDeskCollection(chief, made.id)).toBeNull();
});

test("a village's collection holds goods of that village only, found by the shop's own search", async () => {
  const made = await open({ name: 'Của làng' });
  expect(await put(made.id, elsewhere)).toEqual({ ok: false, code: 'of-another-village' });
  expect(await addToCollection(chief, { collectionId: made.id, productSlug: 'khong-co' })).toEqual({ ok: false, code: 'not-found' });
  expect((await findGoods(curator, 'dia hoi', here.slug)).map(({ name }) => name).toSorted()).toEqual(['Đĩa hội làng ba', 'Đĩa hội làng hai', 'Đĩa hội làng một']);
  expect((await findGoods(chief, 'dia hoi', null)).map(({ name }) => name)).toContain('Đĩa hội xa');
  expect(await findGoods(VISITOR, 'dia hoi', null)).toEqual([]);
  const market = await open({ name: 'Của chợ' }, '');
  await put(market.id, elsewhere);
  expect(await saveCollection(chief, { id: market.id, seenAt: market.updatedAt, village: here.slug, typed: collection({ name: 'Của chợ' }) })).toEqual({ ok: false, code: 'goods-of-others' });
  expect(await takeFromCollection(chief, { collectionId: market.id, productId: elsewhere.product.id })).toEqual({ ok: true });
  expect(await saveCollection(chief, { id: market.id, seenAt: market.updatedAt, village: here.slug, typed: collection({ name: 'Của chợ' }) })).toMatchObject({ ok: true });
});

test('the picture of one of its goods stands for a collection while that is on sale and in it', async () => {
  const made = await open({ name: 'Có ảnh bìa' });
  for (const one of goods.slice(0, 2)) await put(made.id, one);
  const [first, second] = goods.map((one) => one.product.id) as [string, string];
  const cover = async (productId: string | null) => {
    const { updatedAt } = (await getDeskCollection(chief, made.id))!;
    await saveCollection(chief, { id: made.id, seenAt: updatedAt, village: here.slug, cover: productId, typed: collection({ name: 'Có ảnh bìa' }) });
    return (await getCollection(VISITOR, made.slug))!;
  };
  const { cover: shown, items } = await cover(second);
  expect(shown).not.toBeNull();
  expect(shown).toEqual(items[1]!.picture);
  expect((await cover(elsewhere.product.id)).cover).toBeNull();
  await cover(first);
  await database.db.product.update({ where: { id: first }, data: { status: 'hidden' } });
  expect((await getCollection(VISITOR, made.slug))!.cover).toBeNull();
  await database.db.product.update({ where: { id: first }, data: { status: 'published' } });
  await takeFromCollection(chief, { collectionId: made.id, productId: first });
  expect((await getDeskCollection(chief, made.id))!.coverId).toBeNull();
});

test('one place of the front page holds one collection a day, and who comes second is told of the first', async () => {
  await open({ name: 'Ở chỗ bốn', from: inDays(10), to: inDays(12), homePlace: '4' });
  const second = { id: randomUUID(), seenAt: null, village: here.slug, typed: collection({ name: 'Cũng chỗ bốn', from: inDays(12), to: inDays(14), homePlace: '4' }) };
  expect(await saveCollection(curator, second)).toEqual({ ok: false, code: 'overlap', with: { name: 'Ở chỗ bốn', from: inDays(10), to: inDays(12) } });
  expect(await saveCollection(curator, { ...second, typed: { ...second.typed, from: inDays(13) } })).toMatchObject({ ok: true });
  // The database holds it too.
  await expect(database.db.collection.update({ where: { id: second.id }, data: { fromDay: dayToDate(inDays(11)) } })).rejects.toThrow();
});

test('curators make and change those of their villages, nobody writes over a colleague, and a repeated order is harmless', async () => {
  const id = randomUUID();
  const order = { id, seenAt: null, village: here.slug, typed: collection({ name: 'Của người phụ trách' }) };
  expect([await saveCollection(curator, order), await saveCollection(curator, order)]).toEqual([{ ok: true, id }, { ok: true, id }]);
  expect(await database.db.collection.count({ where: { name: 'Của người phụ trách' } })).toBe(1);
  const seen = (await getDeskCollection(curator, id))!;
  expect(await saveCollection(chief, { ...order, seenAt: seen.updatedAt, typed: collection({ name: 'Tên mới' }) })).toMatchObject({ ok: true });
  expect(await saveCollection(curator, { ...order, seenAt: seen.updatedAt })).toEqual({ ok: false, code: 'changed' });
  expect((await getDeskCollection(curator, id))!).toMatchObject({ name: 'Tên mới', slug: seen.slug });
  for (const village of ['', 'khong-co-lang', (await database.db.village.findUniqueOrThrow({ where: { id: elsewhere.product.villageId } })).slug]) expect(await saveCollection(curator, { ...order, id: randomUUID(), village })).toEqual({ ok: false, code: 'no-such-village' });
  expect(await saveCollection(curator, { ...order, id: randomUUID(), typed: collection({ homePlace: '1' }) })).toEqual({ ok: false, code: 'wrong', errors: { homePlace: 'not-yours' } });
  expect(await saveCollection(VISITOR, order)).toEqual({ ok: false, code: 'sign-in' });
  const stranger = { ...curator, curates: [elsewhere.product.villageId] };
  expect(await addToCollection(stranger, { collectionId: id, productSlug: goods[0]!.product.slug })).toEqual({ ok: false, code: 'not-allowed' });
  expect([await getDeskCollection(stranger, id), await listDeskCollections(VISITOR, { text: '', phase: null }, 1)]).toEqual([null, null]);
  expect((await listDeskCollections(stranger, { text: '', phase: null }, 1))!.total).toBe(0);
  expect((await listDeskCollections(curator, { text: 'ten moi', phase: 'shown' }, 1))!.collections).toMatchObject([{ name: 'Tên mới', phase: 'shown', items: 0 }]);
});

test('one banner hangs at a time, the one of the highest priority; the same priority never shares a day', async () => {
  const [low, high] = [randomUUID(), randomUUID()];
  expect(await saveBanner(curator, { id: low, seenAt: null, village: here.slug, typed: banner() })).toEqual({ ok: true, id: low });
  expect(await getHomeBanner()).toEqual({ text: 'Hội làng ba ngày', link: `/lang-nghe/${here.slug}`, village: here.slug });
  expect(await saveBanner(curator, { id: randomUUID(), seenAt: null, village: here.slug, typed: banner({ text: 'Thứ hai', from: inDays(2), to: inDays(9) }) })).toEqual({ ok: false, code: 'overlap', with: { text: 'Hội làng ba ngày', from: today, to: inDays(2) } });
  expect(await saveBanner(chief, { id: high, seenAt: null, village: '', typed: banner({ text: 'Cả chợ vào hội', link: '/san-pham', to: today, priority: '3' }) })).toEqual({ ok: true, id: high });
  expect(await getHomeBanner()).toEqual({ text: 'Cả chợ vào hội', link: '/san-pham', village: null });
  // Who is put behind is told so, at the field and in the list.
  expect((await getDeskBanner(curator, low))!.beside).toEqual([{ text: 'Cả chợ vào hội', from: today, to: today, stands: 'before' }]);
  expect((await listDeskBanners(curator, { text: '', phase: null }, 1))!.banners).toMatchObject([{ id: low, behind: 'Cả chợ vào hội' }]);
  expect(await removeBanner(curator, high)).toEqual({ ok: false, code: 'not-allowed' });
  expect([await removeBanner(chief, high), await removeBanner(chief, high)]).toEqual([{ ok: true }, { ok: true }]);
  expect(await getHomeBanner()).toMatchObject({ text: 'Hội làng ba ngày' });
  await database.db.banner.update({ where: { id: low }, data: { fromDay: dayToDate(inDays(1)) } });
  expect(await getHomeBanner()).toBeNull();
});

test('a banner leads to a page that is there, and a curator’s is of their village', async () => {
  const order = (changes: object, village = here.slug) => saveBanner(curator, { id: randomUUID(), seenAt: null, village, typed: banner({ from: inDays(30), to: inDays(31), ...changes }) });
  expect(await order({ link: '/lang-nghe/khong-co-lang' })).toEqual({ ok: false, code: 'gone' });
  expect(await order({ link: 'https://cho-khac.example/' })).toEqual({ ok: false, code: 'wrong', errors: { link: 'elsewhere' } });
  expect(await order({ priority: '2' })).toEqual({ ok: false, code: 'wrong', errors: { priority: 'not-yours' } });
  expect(await order({}, '')).toEqual({ ok: false, code: 'no-such-village' });
  expect(await saveBanner({ ...VISITOR, userId: randomUUID() }, { id: randomUUID(), seenAt: null, village: here.slug, typed: banner() })).toEqual({ ok: false, code: 'not-allowed' });
  expect(await order({ link: `/san-pham/${goods[0]!.product.slug}` })).toMatchObject({ ok: true });
});
