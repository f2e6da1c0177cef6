import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { onSale, type ShelfRow, shelfColumns, toShelfItem } from './shelf-rows.server.ts';

/** The newest goods of a village on sale; with `beside`, those like one product first and without it. */
export async function listVillageGoods(village: { slug: string }, count: number, beside?: { slug: string; category: string }): Promise<ShelfItem[]> {
  const others = beside ? Prisma.sql`and p.slug <> ${beside.slug}` : Prisma.empty;
  const likeness = beside ? Prisma.sql`p.category <> ${beside.category},` : Prisma.empty;
  const rows = await db().$queryRaw<ShelfRow[]>`
    with newest as (
      select p.id, p.category, p.published_at from product p join workshop w on w.id = p.workshop_id
      where p.village_id = (select id from village where slug = ${village.slug}) and ${onSale} ${others}
      order by p.published_at desc, p.id limit 200
    ), chosen as (
      select p.id, row_number() over (order by ${likeness} p.published_at desc, p.id) as place from newest p order by place limit ${count}
    )
    select ${shelfColumns()}
    from chosen join product p on p.id = chosen.id join village v on v.id = p.village_id
    order by chosen.place`;
  const at = now();
  return rows.map((row) => toShelfItem(row, at));
}
