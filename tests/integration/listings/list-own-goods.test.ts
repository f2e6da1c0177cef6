import { expect, test } from 'vitest';
import { ALL_ON_SALE, type GoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { listOwnGoods } from '#app/services/listings/list-own-goods.server.ts';
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
