import type { Transaction } from '#app/platform/db.server.ts';

/** Holds the variants with these SKUs and their listings until the transaction ends: listings first, as their editor does, each in id order, as orders do. */
export async function lockGoods(tx: Transaction, workshopId: string, skus: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select 1 from product p where p.workshop_id = ${workshopId}::uuid and p.id in (select product_id from variant where sku = any(${[...skus]})) order by p.id for no key update`;
  await tx.$queryRaw`
    select 1 from variant x where x.sku = any(${[...skus]}) and exists (select from product p where p.id = x.product_id and p.workshop_id = ${workshopId}::uuid) order by x.id for no key update`;
}
