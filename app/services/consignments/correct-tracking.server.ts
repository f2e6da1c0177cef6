import type { Actor } from '#app/domain/access/policy.ts';
import { isCarrier, parseTrackingCode } from '#app/domain/shipping/carriers.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockShipment, type ShipmentKey } from './lock-shipment.server.ts';
import { mailParcelNews } from './mail-parcel-news.server.ts';

export type TrackingInput = ShipmentKey & { carrier: string; trackingCode: string };

export type TrackingVerdict = { ok: true } | { ok: false; code: 'not-found' | 'not-allowed' | 'already-ended' | 'no-carrier' | 'not-a-code' | 'wrong-digit' };

/** Writes by whom a parcel under way really travels, and its code: forgotten when it was sent, or mistyped. The shopper is mailed what can be followed now, a few times; said again, it stays as it is. */
export async function correctTracking(actor: Actor, { carrier, trackingCode, ...key }: TrackingInput): Promise<TrackingVerdict> {
  return transact(async (tx): Promise<TrackingVerdict> => {
    const locked = await lockShipment(tx, actor, key);
    if (!locked.ok) return locked;
    const { order, consignment, parcel, mayHandle } = locked;
    if (!mayHandle) return { ok: false, code: 'not-allowed' };
    if (parcel.status !== 'shipped') return { ok: false, code: 'already-ended' };
    if (!isCarrier(carrier)) return { ok: false, code: 'no-carrier' };
    const tracking = parseTrackingCode(trackingCode);
    if (!tracking.ok) return tracking;
    const before = await tx.shipment.findUniqueOrThrow({ where: { id: parcel.id }, select: { carrier: true, trackingCode: true } });
    if (before.carrier === carrier && before.trackingCode === tracking.code) return { ok: true };
    await tx.shipment.update({ where: { id: parcel.id }, data: { carrier, trackingCode: tracking.code } });
    await tx.orderEvent.create({
      data: { orderId: order.id, kind: 'tracking-corrected', detail: { consignment: consignment.id, shipment: parcel.id, before, by: actor.userId } },
    });
    if (tracking.code !== null) await mailParcelNews(tx, order, { kind: 'parcel-tracking', shipmentId: parcel.id });
    return { ok: true };
  });
}
