import type { Actor } from '#app/domain/access/policy.ts';
import { sum, type Dong } from '#app/domain/money/dong.ts';
import { areGone, checkCancellation, feeOff, type CancellationReason, type CancellationVerdict } from '#app/domain/orders/cancellation.ts';
import { isUnderWay } from '#app/domain/orders/order.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { oweBack } from '#app/services/payments/owe-back.server.ts';
import { movePieces } from '#app/services/stock/move-pieces.server.ts';
import { lockConsignment, type ConsignmentKey, type LockedConsignment } from './lock-consignment.server.ts';
import { mailParcelNews } from './mail-parcel-news.server.ts';
import { settleConsignment } from './settle-consignment.server.ts';

export type CancelPiecesInput = ConsignmentKey & {
  /** Chosen where the form was opened: sent twice, the pieces are called off once. */
  cancellationId: string;
  lineId: string;
  quantity: number;
  reason: string;
  note: string;
};

export type CancelPiecesVerdict = { ok: true } | { ok: false; code: 'not-found' | 'not-allowed' | 'already-over' | Extract<CancellationVerdict, { ok: false }>['code'] };

const moveFor = (reason: CancellationReason) => (reason === 'damaged' ? 'release-damaged' : areGone(reason) ? 'release-missing' : 'release');

/** Calls off pieces that the workshop cannot send: they are no longer set aside, and what was paid for them goes back. */
export async function cancelPieces(actor: Actor, input: CancelPiecesInput): Promise<CancelPiecesVerdict> {
  return transact(async (tx): Promise<CancelPiecesVerdict> => {
    const locked = await lockConsignment(tx, actor, input);
    if (!locked.ok) return locked;
    const { order, consignment, mayHandle } = locked;
    const before = await tx.lineCancellation.findUnique({ where: { id: input.cancellationId }, select: { consignmentId: true } });
    if (before) return before.consignmentId === consignment.id ? { ok: true } : { ok: false, code: 'not-found' };
    if (!mayHandle) return { ok: false, code: 'not-allowed' };
    if (!isUnderWay(consignment.status)) return { ok: false, code: 'already-over' };
    const checked = checkCancellation(consignment.lines, input);
    if (!checked.ok) return checked;

    const { cancellation: { lineId, quantity, reason, note }, amount } = checked;
    const { variantId, productId } = consignment.lines.find(({ id }) => id === lineId)!;
    const off = await feeOffWithout(tx, consignment, lineId, quantity);
    await tx.lineCancellation.create({
      data: { id: input.cancellationId, orderLineId: lineId, consignmentId: consignment.id, quantity, amount: BigInt(amount), feeOff: BigInt(off), reason, note, byId: actor.userId, at: now() },
    });
    await movePieces(tx, moveFor(reason), [{ lineId, variantId, productId, quantity }], { reason, byId: actor.userId });
    await tx.orderEvent.create({ data: { orderId: order.id, kind: 'pieces-cancelled', detail: { consignment: consignment.id, cancellation: input.cancellationId, amount, feeOff: off, reason, by: actor.userId } } });
    await settleConsignment(tx, order, consignment.id);
    const worth = order.method === 'cash_on_delivery' ? 0 : sum([amount, off]);
    const refund = worth > 0 ? await oweBack(tx, order, { reason: 'not-sent', amount: worth, about: input.cancellationId }) : 0;
    await mailParcelNews(tx, order, { kind: 'pieces-cancelled', cancellationId: input.cancellationId, refund });
    return { ok: true };
  });
}

/** What delivery costs less when these pieces, too, do not come. */
async function feeOffWithout(tx: Transaction, { id, lines, parcels, deliveryFee: charged }: LockedConsignment, lineId: string, quantity: number): Promise<Dong> {
  const { deliveryQuote: quote, lines: packed } = await tx.consignment.findUniqueOrThrow({
    where: { id },
    select: { deliveryQuote: true, lines: { select: { id: true, fragile: true, weightGrams: true, lengthCm: true, widthCm: true, heightCm: true } } },
  });
  const after = lines.map((line) => {
    const { id: _, weightGrams: grams, ...size } = packed.find((one) => one.id === line.id)!;
    return { ...line, cancelled: line.cancelled + (line.id === lineId ? quantity : 0), grams, ...size };
  });
  return feeOff({ lines: after, parcels, charged, quote });
}
