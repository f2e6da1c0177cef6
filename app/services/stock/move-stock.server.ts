import { can, type Actor } from '#app/domain/access/policy.ts';
import { type HandMovement, type HandMovementError, judgeHandMovement } from '#app/domain/stock/hand-movement.ts';
import { movementDelta, type Stock } from '#app/domain/stock/stock.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

/** `key` names the movement before it is made: the same one sent again is found by it. */
export type MoveRequest = HandMovement & { key: string; lotId: string | null };

export type MoveVerdict =
  | { ok: true; repeated: boolean; quantity: number; stock: Stock }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'no-such-lot' }
  | { ok: false; code: 'invalid'; errors: HandMovementError[] };

/** Moves pieces of a variant by hand, with the reason and who did it. */
export async function moveStock(actor: Actor, studio: Studio, variantId: string, { key, lotId, ...typed }: MoveRequest): Promise<MoveVerdict> {
  const allowed = can(actor, 'stock.change', subjectOf(studio));
  if (!allowed.allowed) return { ok: false, code: allowed.code };
  return transact(async (tx): Promise<MoveVerdict> => {
    // Locked first: the same key sent twice at once waits here for itself.
    const [stock] = await tx.$queryRaw<(Stock & { productId: string })[]>`
      select x.on_hand as "onHand", x.reserved, x.product_id as "productId" from variant x join product p on p.id = x.product_id
      where x.id = ${variantId}::uuid and p.workshop_id = ${studio.id}::uuid for no key update of x`;
    if (!stock) return { ok: false, code: 'not-found' };
    const before = await tx.stockMovement.findUnique({ where: { id: key }, select: { variantId: true, onHandDelta: true } });
    if (before) return before.variantId === variantId ? { ok: true, repeated: true, quantity: before.onHandDelta, stock } : { ok: false, code: 'not-found' };

    const verdict = judgeHandMovement(stock, typed);
    if (!verdict.ok) return { ok: false, code: 'invalid', errors: verdict.errors };
    if (lotId !== null && !(await tx.lot.findFirst({ where: { id: lotId, variantId, workshopId: studio.id }, select: { id: true } }))) return { ok: false, code: 'no-such-lot' };

    const delta = movementDelta(verdict.kind, verdict.quantity);
    await tx.stockMovement.create({
      data: { id: key, variantId, kind: verdict.kind, onHandDelta: delta.onHand, reservedDelta: delta.reserved, reason: verdict.reason, note: verdict.note, byId: actor.userId, lotId },
    });
    await enqueueSearchSync(tx, [stock.productId]);
    return { ok: true, repeated: false, quantity: delta.onHand, stock: { onHand: stock.onHand + delta.onHand, reserved: stock.reserved + delta.reserved } };
  });
}
