import type { Actor } from '#app/domain/access/policy.ts';
import { isUnderWay } from '#app/domain/orders/order.ts';
import { choosePieces, type Pieces } from '#app/domain/orders/pieces.ts';
import { codOfParcel } from '#app/domain/payments/cash-on-delivery.ts';
import { isCarrier, parseTrackingCode } from '#app/domain/shipping/carriers.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { currentPayment } from '#app/services/payments/lock-order.server.ts';
import { movePieces } from '#app/services/stock/move-pieces.server.ts';
import { lockConsignment, type ConsignmentKey, type LockedLine } from './lock-consignment.server.ts';
import { mailParcelNews } from './mail-parcel-news.server.ts';
import { settleConsignment } from './settle-consignment.server.ts';

export type ShipInput = ConsignmentKey & {
  /** Chosen where the form was opened: sent twice, one parcel leaves. */
  shipmentId: string;
  carrier: string;
  trackingCode: string;
  /** By line; null for all that is left. */
  pieces: Pieces | null;
};

export type ShipVerdict =
  | { ok: true; position: number }
  | { ok: false; code: 'not-found' | 'not-allowed' | 'already-over' | 'no-carrier' | 'not-a-code' | 'wrong-digit' | 'nothing-left' | 'nothing-chosen' | 'more-than-left' };

/** Hands pieces of a consignment to a carrier, all that are left or some: they leave the stock, and the shopper is told. */
export async function shipConsignment(actor: Actor, input: ShipInput): Promise<ShipVerdict> {
  return transact(async (tx): Promise<ShipVerdict> => {
    const locked = await lockConsignment(tx, actor, input);
    if (!locked.ok) return locked;
    const { order, consignment, mayHandle } = locked;
    const before = consignment.parcels.find(({ id }) => id === input.shipmentId);
    if (before) return { ok: true, position: before.position };
    if (!mayHandle) return { ok: false, code: 'not-allowed' };
    // An id that a parcel of somebody else has.
    if ((await tx.shipment.count({ where: { id: input.shipmentId } })) > 0) return { ok: false, code: 'not-found' };
    if (!isUnderWay(consignment.status)) return { ok: false, code: 'already-over' };
    const { carrier } = input;
    if (!isCarrier(carrier)) return { ok: false, code: 'no-carrier' };
    const tracking = parseTrackingCode(input.trackingCode);
    if (!tracking.ok) return tracking;
    const chosen = choosePieces(consignment.lines, input.pieces);
    if (!chosen.ok) return chosen;

    const cod = currentPayment(order).status === 'due_on_delivery' ? codOfParcel(consignment, chosen.pieces) : 0;
    const position = consignment.parcels.length + 1;
    await tx.shipment.create({
      data: {
        id: input.shipmentId, consignmentId: consignment.id, position, carrier, trackingCode: tracking.code, codAmount: BigInt(cod), shippedById: actor.userId, shippedAt: now(),
        lines: { create: Object.entries(chosen.pieces).map(([orderLineId, quantity]) => ({ orderLineId, quantity })) },
      },
    });
    await takeOut(tx, consignment.lines, chosen.pieces, actor.userId);
    await tx.orderEvent.create({ data: { orderId: order.id, kind: 'parcel-sent', detail: { consignment: consignment.id, shipment: input.shipmentId, by: actor.userId } } });
    await settleConsignment(tx, order, consignment.id);
    await mailParcelNews(tx, order, { kind: 'parcel-sent', shipmentId: input.shipmentId });
    return { ok: true, position };
  });
}

async function takeOut(tx: Transaction, lines: readonly LockedLine[], pieces: Pieces, byId: string | null): Promise<void> {
  const out = lines.filter(({ id }) => pieces[id]).map(({ id, variantId, productId }) => ({ lineId: id, variantId, productId, quantity: pieces[id]! }));
  await movePieces(tx, 'ship', out, { reason: 'sent', byId });
}
