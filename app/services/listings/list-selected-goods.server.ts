import type { PlannedGood } from '#app/domain/listings/goods-plan.ts';
import type { GoodsFilter } from '#app/domain/listings/goods-filter.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { ownDrafts, ownProducts, shelfStatus } from './goods-rows.server.ts';

/** Those that were ticked on a shelf, or all that the filter finds on it. */
export type GoodsSelection = { filter: GoodsFilter; all: boolean; ids: readonly string[] };

type Row = Omit<PlannedGood, 'variants'> & { variants: PlannedGood['variants'] | null };

/** What a selection means now, in the order of its ids. What is not the workshop's, or not on that shelf, is not in it. */
export async function listSelectedGoods(tx: Transaction, workshopId: string, { filter, all, ids }: GoodsSelection): Promise<PlannedGood[]> {
  if (!all && ids.length === 0) return [];
  const ticked = (column: 'p.id' | 'd.id') => (all ? Prisma.empty : Prisma.sql`and ${Prisma.raw(column)} = any(${[...ids]}::uuid[])`);
  // What was ticked is meant even if it has left the filter meanwhile.
  const within = all ? filter : { ...filter, text: '', only: null };
  if (filter.shelf === 'drafts') {
    return tx.$queryRaw<PlannedGood[]>`select d.id, d.name, d.id as "draftId", d.version as "draftVersion", '[]'::json as variants from listing_draft d where ${ownDrafts(workshopId, within)} ${ticked('d.id')} order by d.id`;
  }
  const rows = await tx.$queryRaw<Row[]>`
    select p.id, p.name, (select o.id from listing_draft o where o.product_id = p.id) as "draftId", (select o.version from listing_draft o where o.product_id = p.id) as "draftVersion",
      (select json_agg(json_build_object('id', x.id, 'sku', x.sku, 'name', x.name, 'price', x.price, 'onHand', x.on_hand, 'reserved', x.reserved) order by x.position, x.id)
        from variant x where x.product_id = p.id and x.active) as variants
    from product p where ${ownProducts(workshopId, within)} and p.status = ${shelfStatus[filter.shelf]}::product_status ${ticked('p.id')} order by p.id`;
  return rows.map(({ variants, ...row }) => ({ ...row, variants: variants ?? [] }));
}
