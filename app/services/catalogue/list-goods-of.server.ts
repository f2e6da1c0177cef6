import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { onSale, type ShelfRow, shelfColumns, toShelfItem } from './shelf-rows.server.ts';

export type GoodsPage = { items: ShelfItem[]; total: number; page: number; pages: number };

type Maker = { artisanId: string } | { workshopId: string };

/** One page of what an artisan or a workshop has on sale, the newest first. Pages count from 1. */
export async function listGoodsOf(maker: Maker, page: number, pageSize = 24): Promise<GoodsPage> {
  const made = 'artisanId' in maker ? Prisma.sql`p.artisan_id = ${maker.artisanId}::uuid` : Prisma.sql`p.workshop_id = ${maker.workshopId}::uuid`;
  const rows = await db().$queryRaw<(ShelfRow & { total: number })[]>`
    with chosen as (
      select p.id, p.published_at, count(*) over ()::int as total from product p join workshop w on w.id = p.workshop_id
      where ${made} and ${onSale} order by p.published_at desc, p.id limit ${pageSize} offset ${(page - 1) * pageSize}
    )
    select ${shelfColumns()}, chosen.total
    from chosen join product p on p.id = chosen.id join village v on v.id = p.village_id
    order by chosen.published_at desc, p.id`;
  const at = now();
  const total = rows[0]?.total ?? 0;
  return { items: rows.map((row) => toShelfItem(row, at)), total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
