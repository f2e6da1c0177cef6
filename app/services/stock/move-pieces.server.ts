import { movementDelta } from '#app/domain/stock/stock.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';

export type MovedPieces = { lineId: string; variantId: string; productId: string; quantity: number };

type Move =
  /** Out of the door, back into it, or free for others again. */
  | 'ship' | 'return' | 'release'
  /** Free again, and found not to be there at all. */
  | 'release-missing' | 'release-damaged';

/** Moves pieces of an order's lines. The caller has locked the order. */
export async function movePieces(tx: Transaction, move: Move, pieces: readonly MovedPieces[], { reason, byId }: { reason: string; byId: string | null }): Promise<void> {
  // In the order in which orders lock variants: nobody waits for another in a ring.
  const sorted = pieces.toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const rows = sorted.flatMap(({ lineId, variantId, quantity }) => {
    const row = (kind: 'ship' | 'return' | 'release' | 'count' | 'damage', delta: { onHand: number; reserved: number }, orderLineId: string | null) => ({ variantId, kind, onHandDelta: delta.onHand, reservedDelta: delta.reserved, orderLineId, reason, byId });
    const kind = move === 'release-missing' || move === 'release-damaged' ? 'release' : move;
    const ofLine = row(kind, movementDelta(kind, quantity), lineId);
    if (move === 'release-missing') return [ofLine, row('count', movementDelta('count', -quantity), null)];
    return move === 'release-damaged' ? [ofLine, row('damage', movementDelta('damage', quantity), null)] : [ofLine];
  });
  await tx.stockMovement.createMany({ data: rows });
  await enqueueSearchSync(tx, sorted.map(({ productId }) => productId));
}
