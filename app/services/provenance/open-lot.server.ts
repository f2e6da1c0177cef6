import { randomInt } from 'node:crypto';
import { can, type Actor } from '#app/domain/access/policy.ts';
import { judgeLot, type LotError, type TypedLot } from '#app/domain/provenance/lot.ts';
import { newTraceCode } from '#app/domain/provenance/trace-code.ts';
import { MOST_PIECES, movementDelta } from '#app/domain/stock/stock.ts';
import { dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

/** `key` names the lot before it is there: the same one sent again is found by it. */
export type LotRequest = TypedLot & { key: string; variantId: string; intoStock: boolean };

export type OpenLotVerdict = { ok: true; id: string; repeated: boolean } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' } | { ok: false; code: 'invalid'; errors: LotError[] };

/** Opens a lot of a variant and, where wanted, takes its pieces into the stock. */
export async function openLot(actor: Actor, studio: Studio, { key, variantId, intoStock, ...typed }: LotRequest): Promise<OpenLotVerdict> {
  const allowed = can(actor, 'stock.change', subjectOf(studio));
  if (!allowed.allowed) return { ok: false, code: allowed.code };
  return transact(async (tx): Promise<OpenLotVerdict> => {
    const [variant] = await tx.$queryRaw<{ productId: string; onHand: number }[]>`
      select x.product_id as "productId", x.on_hand as "onHand" from variant x join product p on p.id = x.product_id
      where x.id = ${variantId}::uuid and p.workshop_id = ${studio.id}::uuid for no key update of x`;
    if (!variant) return { ok: false, code: 'not-found' };
    const known = await tx.lot.findMany({ where: { OR: [{ id: key }, { variantId }] }, select: { id: true, code: true, variantId: true } });
    const before = known.find(({ id }) => id === key);
    if (before) return before.variantId === variantId ? { ok: true, id: key, repeated: true } : { ok: false, code: 'not-found' };

    const verdict = judgeLot(typed, { today: hanoiDay(now()), taken: known.map(({ code }) => code) });
    if (!verdict.ok) return { ok: false, code: 'invalid', errors: verdict.errors };
    const { code, madeOn, pieces, note } = verdict;
    if (intoStock && variant.onHand + pieces > MOST_PIECES) return { ok: false, code: 'invalid', errors: [{ field: 'pieces', code: 'too-many-in-stock' }] };
    const made = await tx.lot.createMany({
      data: { id: key, workshopId: studio.id, variantId, code, traceCode: newTraceCode(randomInt), madeOn: dayToDate(madeOn), quantity: pieces, note, createdById: actor.userId },
      skipDuplicates: true,
    });
    if (made.count === 0) {
      // A lot of another variant took the key at the same moment; anything else is a trace code that was drawn twice.
      if (await tx.lot.findUnique({ where: { id: key }, select: { id: true } })) return { ok: false, code: 'not-found' };
      throw new Error('the trace code of a new lot is taken');
    }
    if (intoStock) {
      const delta = movementDelta('receipt', pieces);
      await tx.stockMovement.create({ data: { variantId, kind: 'receipt', onHandDelta: delta.onHand, reservedDelta: delta.reserved, reason: 'receipt', byId: actor.userId, lotId: key } });
      await enqueueSearchSync(tx, [variant.productId]);
    }
    return { ok: true, id: key, repeated: false };
  });
}
