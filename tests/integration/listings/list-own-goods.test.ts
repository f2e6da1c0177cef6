import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ALL_ON_SALE, type GoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { MOST_COUNT } from '#app/domain/listings/read-content.ts';
import { createDraft } from '#app/services/listings/create-draft.server.ts';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { GOODS_PER_PAGE, listOwnGoods } from '#app/services/listings/list-own-goods.server.ts';
import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { memberOf } from '#tests/support/member.ts';

const database = freshDatabase();

async function shop() {
  const made = await workshop(database.db);
  const of = { workshopId: made.id, villageId: made.villageId };
  const member = await memberOf(database.db, made.id);
  const names = async (filter: Partial<GoodsFilter>, page = 1) => {
    const found = await listOwnGoods(member.actor, member.studio, { ...ALL_ON_SALE, ...filter }, page);
    return found.ok ? found.goods.items.map(({ name }) => name) : [];
  };
  return { ...member, of, names };
}

test('a SKU written with marks is found, with them and without, among what is on sale and what is being written', async () => {
  const { of, names, studio } = await shop();
  const { variant } = await product(database.db, { ...of, name: 'Tích pha trà' });
  await product(database.db, { ...of, name: 'Khay gỗ' });
  await database.db.variant.update({ where: { id: variant.id }, data: { sku: 'ẤM-ĐỎ-01' } });
  for (const text of ['ấm-đỏ', 'am-do-01', 'ẤM-ĐỎ-01']) expect(await names({ text })).toEqual(['Tích pha trà']);
  expect(await names({ text: 'am-do-02' })).toEqual([]);
  await database.db.listingDraft.create({ data: { workshopId: studio.id, name: 'Lọ', content: { variants: [{ sku: 'LỌ-TRÒN' }] } } });
  expect(await names({ shelf: 'drafts', text: 'lo-tron' })).toEqual(['Lọ']);
});

test('the order by what is left counts what is still sold, puts what is made to order last, and goes on over pages', async () => {
  const { of, names } = await shop();
  const stocks = Array.from({ length: GOODS_PER_PAGE }, (_, at) => 10 + at);
  for (const stock of stocks) await product(database.db, { ...of, name: `Còn ${stock}`, stock });
  await product(database.db, { ...of, name: 'Làm khi đặt', stock: 1, leadDays: 7 });
  await product(database.db, { ...of, name: 'Hết', stock: 0 });
  const { product: half } = await product(database.db, { ...of, name: 'Còn 3', stock: 3 });
  const other = await database.db.variant.create({ data: { productId: half.id, sku: 'THÔI-BÁN', active: false, position: 1, price: 1, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 } });
  await database.db.stockMovement.create({ data: { variantId: other.id, kind: 'opening', onHandDelta: 99, reservedDelta: 0 } });
  const pages = await Promise.all([1, 2].map((page) => names({ order: 'least-left' }, page)));
  expect(pages.flat()).toEqual(['Hết', 'Còn 3', ...stocks.map((stock) => `Còn ${stock}`), 'Làm khi đặt']);
  expect(pages[1]).toHaveLength(3);
  expect((await names({ order: 'least-left', text: 'con 3' }))[0]).toBe('Còn 3');
});

test('drafts stand on their shelf with whatever figures were typed in them', async () => {
  const { actor, studio } = await shop();
  const made = await createDraft(actor, studio.id);
  if (!made.ok) throw new Error(made.code);
  const { content, version } = (await getDraft(actor, studio.id, made.draftId))!;
  const variants = Array.from({ length: 3 }, (_, at) => ({ ...content.variants[0]!, id: randomUUID(), price: at === 0 ? -5_000 : 90_000, stock: MOST_COUNT }));
  expect(await saveDraft(actor, made.draftId, { version, content: { ...content, name: 'Bình', variants } })).toMatchObject({ ok: true });
  for (const order of ['latest', 'cheapest', 'dearest', 'least-left'] as const) {
    const found = await listOwnGoods(actor, studio, { ...ALL_ON_SALE, shelf: 'drafts', order }, 1);
    expect(found.ok && found.goods.items).toMatchObject([{ name: 'Bình', priceFrom: -5_000, priceTo: 90_000, available: 3 * MOST_COUNT }]);
  }
});
