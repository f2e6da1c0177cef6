import type { Actor } from '#app/domain/access/policy.ts';
import { valueOf } from '#app/domain/orders/pieces.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { oweBack } from '#app/services/payments/owe-back.server.ts';
import { movePieces } from '#app/services/stock/move-pieces.server.ts';
import type { EndVerdict } from './deliver-shipment.server.ts';
import { lockShipment, type ShipmentKey } from './lock-shipment.server.ts';
import { mailParcelNews } from './mail-parcel-news.server.ts';
import { settleConsignment } from './settle-consignment.server.ts';

/** `lost`: by its carrier, so that nothing is in stock again. */
export type ReturnInput = ShipmentKey & { lost?: boolean };

/** Says that a parcel came back: its pieces are in stock again, and what was paid for them goes back. So does it where its carrier lost it. Said before, it stays said. */
export async function returnShipment(actor: Actor, { lost = false, ...key }: ReturnInput): Promise<EndVerdict> {
  return transact(async (tx): Promise<EndVerdict> => {
    const locked = await lockShipment(tx, actor, key);
    if (!locked.ok) return locked;
    const { order, consignment, parcel, mayHandle } = locked;
    if (parcel.status === 'returned' && parcel.lost === lost) return { ok: true };
    if (!mayHandle) return { ok: false, code: 'not-allowed' };
    if (parcel.status !== 'shipped') return { ok: false, code: 'already-ended' };
    await tx.shipment.update({ where: { id: parcel.id }, data: { status: 'returned', lost, endedAt: now() } });
    if (!lost) {
      const back = consignment.lines.filter(({ id }) => parcel.pieces[id]).map(({ id, variantId, productId }) => ({ lineId: id, variantId, productId, quantity: parcel.pieces[id]! }));
      await movePieces(tx, 'return', back, { reason: 'came-back', byId: actor.userId });
    }
    await tx.orderEvent.create({ data: { orderId: order.id, kind: lost ? 'parcel-lost' : 'parcel-returned', detail: { consignment: consignment.id, shipment: parcel.id, by: actor.userId } } });
    const worth = order.method === 'cash_on_delivery' ? 0 : valueOf(consignment.lines, parcel.pieces);
    await settleConsignment(tx, order, consignment.id);
    const refund = worth > 0 ? await oweBack(tx, order, { reason: 'returned', amount: worth, about: parcel.id }) : 0;
    await mailParcelNews(tx, order, { kind: 'parcel-returned', shipmentId: parcel.id, refund, lost });
    return { ok: true };
  });
}
