import { movementDelta } from '#app/domain/stock/stock.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { listReservedLines } from './list-reserved-lines.server.ts';

/** Gives back every piece that the order still holds; nothing when it holds none. The caller has locked the order. */
export async function releaseReservation(tx: Transaction, orderId: string, reason: string): Promise<void> {
  const held = (await listReservedLines(tx, orderId)).filter((line) => line.held > 0);
  if (held.length === 0) return;
  await tx.stockMovement.createMany({
    data: held.map((line) => {
      const delta = movementDelta('release', line.held);
      return { variantId: line.variantId, orderLineId: line.id, kind: 'release' as const, onHandDelta: delta.onHand, reservedDelta: delta.reserved, reason };
    }),
  });
  await enqueue(tx, 'sync-search', { productIds: [...new Set(held.map((line) => line.productId))] });
}
