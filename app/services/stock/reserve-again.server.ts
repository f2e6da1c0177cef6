import { movementDelta, reserve } from '#app/domain/stock/stock.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { listReservedLines } from './list-reserved-lines.server.ts';

type VariantRow = { id: string; onHand: number; reserved: number };

/** Sets aside again what the order let go, all of it or nothing; answers whether it did. The caller has locked the order. */
export async function reserveAgain(tx: Transaction, orderId: string): Promise<boolean> {
  const missing = (await listReservedLines(tx, orderId))
    .map((line) => ({ ...line, wanted: line.quantity - line.held }))
    .filter((line) => line.wanted > 0);
  if (missing.length === 0) return true;

  // In id order, as every order locks them: two orders of the same goods wait for each other and never in a ring.
  const variants = await tx.$queryRaw<VariantRow[]>`
    select id, on_hand as "onHand", reserved from variant
    where id = any(${missing.map((line) => line.variantId)}::uuid[]) order by id for no key update`;
  const stock = new Map(variants.map((variant) => [variant.id, variant]));
  const allThere = missing.every((line) => {
    const now = stock.get(line.variantId);
    return now !== undefined && reserve(now, line.wanted).ok;
  });
  if (!allThere) return false;

  await tx.stockMovement.createMany({
    data: missing.map((line) => {
      const delta = movementDelta('reserve', line.wanted);
      return { variantId: line.variantId, orderLineId: line.id, kind: 'reserve' as const, onHandDelta: delta.onHand, reservedDelta: delta.reserved, reason: 'late-payment' };
    }),
  });
  await enqueue(tx, 'sync-search', { productIds: [...new Set(missing.map((line) => line.productId))] });
  return true;
}
