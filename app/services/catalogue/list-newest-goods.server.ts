import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { onSale, type ShelfRow, shelfColumns, toShelfItem } from './shelf-rows.server.ts';

/** So many of the newest are looked at to find goods of different villages. */
const LOOKED_AT = 200;

/** The newest goods on sale, one of each village before a second of any. */
export async function listNewestGoods(count: number): Promise<ShelfItem[]> {
  const rows = await db().$queryRaw<ShelfRow[]>`
    with newest as (
      select p.id, p.village_id, p.published_at from product p join workshop w on w.id = p.workshop_id
      where ${onSale} order by p.published_at desc limit ${LOOKED_AT}
    ), turns as (
      select id, published_at, row_number() over (partition by village_id order by published_at desc, id) as turn from newest
    ), chosen as (
      select id, turn, published_at from turns order by turn, published_at desc, id limit ${count}
    )
    select ${shelfColumns()}
    from chosen join product p on p.id = chosen.id join village v on v.id = p.village_id
    order by chosen.turn, chosen.published_at desc, p.id`;
  const at = now();
  return rows.map((row) => toShelfItem(row, at));
}
