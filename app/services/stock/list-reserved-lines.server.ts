import type { Transaction } from '#app/platform/db.server.ts';

export type ReservedLine = { id: string; variantId: string; productId: string; quantity: number; held: number };

/** The order's lines with the pieces each still holds, in the order in which variants are locked. */
export async function listReservedLines(tx: Transaction, orderId: string): Promise<ReservedLine[]> {
  return tx.$queryRaw<ReservedLine[]>`
    select l.id, l.variant_id as "variantId", l.product_id as "productId", l.quantity, coalesce(sum(m.reserved_delta), 0)::int as held
    from order_line l left join stock_movement m on m.order_line_id = l.id
    where l.order_id = ${orderId}::uuid
    group by l.id
    order by l.variant_id`;
}
