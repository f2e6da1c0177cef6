import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { onSale, type ShelfRow, shelfColumns, toShelfItem } from '../catalogue/shelf-rows.server.ts';

/** The first goods on sale of each of these collections, in their order. */
export async function listCollectionGoods(ids: readonly string[], most: number): Promise<ReadonlyMap<string, ShelfItem[]>> {
  const goods = new Map<string, ShelfItem[]>();
  if (ids.length === 0) return goods;
  const rows = await db().$queryRaw<(ShelfRow & { collectionId: string })[]>`
    with chosen as (
      select i.collection_id, i.product_id, row_number() over (partition by i.collection_id order by i.position, i.product_id) as place
      from collection_item i join product p on p.id = i.product_id join workshop w on w.id = p.workshop_id
      where i.collection_id = any(${[...ids]}::uuid[]) and ${onSale}
    )
    select ${shelfColumns()}, chosen.collection_id as "collectionId"
    from chosen join product p on p.id = chosen.product_id join village v on v.id = p.village_id
    where chosen.place <= ${most} order by chosen.collection_id, chosen.place`;
  const at = now();
  for (const { collectionId, ...row } of rows) goods.set(collectionId, [...(goods.get(collectionId) ?? []), toShelfItem(row, at)]);
  return goods;
}
