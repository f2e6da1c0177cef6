import { can, type Actor } from '#app/domain/access/policy.ts';
import { cancelOrder as judge, canTransition, type CancelVerdict as Judged } from '#app/domain/orders/order.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import { closeCardSession } from '#app/services/payments/close-card-session.server.ts';
import { currentPayment, isLive, lockOrder, type LockedOrder } from '#app/services/payments/lock-order.server.ts';
import { oweBack } from '#app/services/payments/owe-back.server.ts';
import { settleCardSession } from '#app/services/payments/settle-card-session.server.ts';
import { releaseReservation } from '#app/services/stock/release-reservation.server.ts';
import { getMailOrder } from './get-mail-order.server.ts';

export type CancelVerdict = { ok: true } | { ok: false; code: 'no-such-order' | 'not-allowed' | Extract<Judged, { ok: false }>['code'] };

/** Calls an order off before it is paid or, for cash, before a workshop has taken it in hand: its goods are free again, and money that came goes back. */
export async function cancelOrder(actor: Actor, orderId: string): Promise<CancelVerdict> {
  const found = await db().order.findUnique({
    where: { id: orderId },
    select: { userId: true, status: true, payments: { where: { status: 'pending', stripeSessionId: { not: null } }, select: { stripeSessionId: true } } },
  });
  if (!found) return { ok: false, code: 'no-such-order' };
  if (!can(actor, 'order.cancel', { orderId, ownerId: found.userId }).allowed) return { ok: false, code: 'not-allowed' };

  // The card page is closed first: nobody pays for an order that is being called off in another window.
  const sessionId = found.status === 'awaiting_payment' ? found.payments[0]?.stripeSessionId : null;
  const closed = sessionId ? await closeCardSession(sessionId) : null;
  return transact(async (tx): Promise<CancelVerdict> => {
    if (closed?.kind === 'paid') await settleCardSession(tx, closed.session, { at: now() });
    const order = await lockOrder(tx, orderId);
    return order ? callOff(tx, order) : { ok: false, code: 'no-such-order' };
  });
}

async function callOff(tx: Transaction, order: LockedOrder): Promise<CancelVerdict> {
  const parcels = await tx.consignment.findMany({ where: { orderId: order.id }, select: { status: true } });
  const verdict = judge({ order: order.status, payment: currentPayment(order).status, consignments: parcels.map(({ status }) => status) });
  if (!verdict.ok) return verdict;

  await releaseReservation(tx, order.id, 'cancelled');
  const paying = new Set(order.receipts.filter(({ kept }) => kept > 0).map(({ paymentId }) => paymentId));
  for (const payment of order.payments) {
    const status = paying.has(payment.id) ? 'refund_due' : 'expired';
    if ((isLive(payment) || paying.has(payment.id)) && canTransition('payment', payment.status, status)) {
      await tx.payment.update({ where: { id: payment.id }, data: { status } });
    }
  }
  await tx.order.update({ where: { id: order.id }, data: { status: verdict.order, closedAt: now() } });
  await tx.consignment.updateMany({ where: { orderId: order.id, status: { not: 'cancelled' } }, data: { status: 'cancelled', closedAt: now() } });
  await tx.orderEvent.create({ data: { orderId: order.id, kind: 'order-cancelled' } });
  const owed = order.held;
  if (owed > 0) await oweBack(tx, order, { reason: 'cancelled', amount: owed });
  if (order.email) {
    const data = { order: await getMailOrder(tx, order.id), refund: owed };
    await queueMail(tx, { key: `order-cancelled:${order.id}`, kind: 'order-cancelled', to: order.email, locale: order.locale === 'en' ? 'en' : 'vi', data });
  }
  return { ok: true };
}
