import type { Actor } from '#app/domain/access/policy.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { currentPayment, type LockedOrder } from '#app/services/payments/lock-order.server.ts';
import { lockShipment, type ShipmentKey } from './lock-shipment.server.ts';
import { mailParcelNews } from './mail-parcel-news.server.ts';
import { settleConsignment } from './settle-consignment.server.ts';

export type EndVerdict = { ok: true } | { ok: false; code: 'not-found' | 'not-allowed' | 'already-ended' };

/** Says that a parcel arrived and, where it pays at the door, that its cash was collected. Said before, it stays said. */
export async function deliverShipment(actor: Actor, key: ShipmentKey): Promise<EndVerdict> {
  return transact(async (tx): Promise<EndVerdict> => {
    const locked = await lockShipment(tx, actor, key);
    if (!locked.ok) return locked;
    const { order, consignment, parcel, mayHandle } = locked;
    if (parcel.status === 'delivered') return { ok: true };
    if (!mayHandle) return { ok: false, code: 'not-allowed' };
    if (parcel.status !== 'shipped') return { ok: false, code: 'already-ended' };
    await tx.shipment.update({ where: { id: parcel.id }, data: { status: 'delivered', endedAt: now() } });
    await tx.orderEvent.create({ data: { orderId: order.id, kind: 'parcel-delivered', detail: { consignment: consignment.id, shipment: parcel.id, by: actor.userId } } });
    if (parcel.cod > 0) await collect(tx, order, parcel.id, parcel.cod);
    await settleConsignment(tx, order, consignment.id);
    await mailParcelNews(tx, order, { kind: 'parcel-delivered', shipmentId: parcel.id });
    return { ok: true };
  });
}

/** Books the cash of one parcel; its reference is the parcel, so that it is counted once. What was asked for at this door is paid, whatever others collect: nobody has to look at it. */
async function collect(tx: Transaction, order: LockedOrder, shipmentId: string, amount: Dong): Promise<void> {
  const payment = currentPayment(order);
  const receipt = await tx.receipt.create({
    data: { source: 'cash', reference: shipmentId, orderId: order.id, paymentId: payment.id, amount: BigInt(amount), verdict: 'paid', receivedAt: now() },
  });
  await tx.payment.update({ where: { id: payment.id }, data: { received: { increment: amount } } });
  payment.received += amount;
  order.held += amount;
  order.receipts.unshift({ id: receipt.id, source: 'cash', reference: shipmentId, paymentId: payment.id, amount, kept: amount });
  await tx.orderEvent.create({ data: { orderId: order.id, kind: 'cash-received', detail: { amount, shipment: shipmentId } } });
}
