// Consignments of a test: bought through the checkout, paid where they are paid before, and the people of their workshop.
import { randomUUID } from 'node:crypto';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { receiveMoney } from '#app/services/payments/receive-money.server.ts';
import { product, workshop } from './market.ts';
import { contact, order, withCart } from './shopping.ts';

export type Goods = { price?: number; stock?: number; quantity?: number };
export type BoughtConsignment = { id: string; workshopId: string; slug: string; lines: { id: string; variantId: string; quantity: number }[]; deliveryFee: number };
export type Bought = { orderId: string; code: string; total: number; consignments: BoughtConsignment[] };

/** A person of a workshop, as `can()` sees them. */
export const memberOf = (workshopId: string, status: 'verified' | 'suspended' = 'verified', userId: string = randomUUID()): Actor => ({ ...VISITOR, userId, memberOf: [{ workshopId, role: 'staff', status }] });

/** An order of goods of one or more workshops, each an own consignment: by cash, or paid in full by transfer. */
export async function buy({ workshops = [[{}]], method = 'cash_on_delivery', email = null }: { workshops?: readonly (readonly Goods[])[]; method?: 'cash_on_delivery' | 'bank_transfer'; email?: string | null } = {}): Promise<Bought> {
  const wanted: { variantId: string; quantity: number }[] = [];
  for (const goods of workshops) {
    const shop = await workshop(db());
    for (const { price, stock, quantity = 1 } of goods) {
      const { variant } = await product(db(), { price, stock, workshopId: shop.id, villageId: shop.villageId });
      wanted.push({ variantId: variant.id, quantity });
    }
  }
  const placed = await order(await withCart(wanted), { paymentMethod: method, contact: { ...contact, email } });
  const { total } = await db().order.findUniqueOrThrow({ where: { id: placed.orderId }, select: { total: true } });
  if (method === 'bank_transfer') {
    await transact((tx) => receiveMoney(tx, { source: 'bank', reference: randomUUID(), amount: Number(total), content: placed.code, receivedAt: new Date() }, placed.orderId));
  }
  const rows = await db().consignment.findMany({ where: { orderId: placed.orderId }, orderBy: { position: 'asc' }, include: { workshop: { select: { slug: true } }, lines: { orderBy: { position: 'asc' } } } });
  return {
    orderId: placed.orderId,
    code: placed.code,
    total: Number(total),
    consignments: rows.map((row) => ({
      id: row.id, workshopId: row.workshopId, slug: row.workshop.slug, deliveryFee: Number(row.deliveryFee), lines: row.lines.map(({ id, variantId, quantity }) => ({ id, variantId, quantity })),
    })),
  };
}
