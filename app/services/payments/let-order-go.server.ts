import { canTransition, nextAfterDeadline } from '#app/domain/orders/order.ts';
import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { releaseReservation } from '#app/services/stock/release-reservation.server.ts';
import { currentPayment, isLive, type LockedOrder } from './lock-order.server.ts';
import { mailPaymentNews } from './mail-payment-news.server.ts';
import { oweBack } from './owe-back.server.ts';

/** Ends the wait for an order's money: its stock is free again, and part of the money that came goes back. Answers false when nothing is awaited. */
export async function letOrderGo(tx: Transaction, order: LockedOrder): Promise<boolean> {
  const next = nextAfterDeadline({ order: order.status, payment: currentPayment(order).status });
  if (!next) return false;

  await releaseReservation(tx, order.id, 'unpaid');
  const paying = new Set(order.receipts.filter(({ kept }) => kept > 0).map(({ paymentId }) => paymentId));
  for (const payment of order.payments) {
    const status = paying.has(payment.id) ? 'refund_due' : 'expired';
    if ((isLive(payment) || paying.has(payment.id)) && canTransition('payment', payment.status, status)) {
      await tx.payment.update({ where: { id: payment.id }, data: { status } });
    }
  }
  await tx.order.update({ where: { id: order.id }, data: { status: next.order, closedAt: now() } });
  await tx.orderEvent.create({ data: { orderId: order.id, kind: 'order-expired' } });
  const owed = order.held;
  if (owed > 0) {
    await oweBack(tx, order, { reason: 'cancelled', amount: owed });
    await mailPaymentNews(tx, order, order.id, { kind: 'refund-due', reason: 'cancelled', amount: owed });
  } else {
    await mailPaymentNews(tx, order, order.id, { kind: 'order-expired' });
  }
  return true;
}
