import type { Transaction } from '#app/platform/db.server.ts';
import type { Stripe } from '#app/platform/stripe.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { canTransition } from '#app/domain/orders/order.ts';
import type { LockedOrder } from './lock-order.server.ts';

/** Moves one of our refunds to where Stripe has it; only forward: due, sent, and failed when the card's bank sends it back. */
export async function moveRefund(tx: Transaction, order: LockedOrder, refundId: string, at: Pick<Stripe.Refund, 'id' | 'status'>): Promise<void> {
  const failed = at.status === 'failed' || at.status === 'canceled';
  const { count } = await tx.refund.updateMany({
    where: { id: refundId, status: failed ? { in: ['due', 'sent'] } : 'due' },
    data: { status: failed ? 'failed' : 'sent', stripeRefundId: at.id, ...(!failed && { sentAt: now() }) },
  });
  if (count === 0) return;
  const { amount } = await tx.refund.findUniqueOrThrow({ where: { id: refundId }, select: { amount: true } });
  await tx.orderEvent.create({ data: { orderId: order.id, kind: failed ? 'refund-failed' : 'refund-sent', detail: { amount: Number(amount) } } });
}

/** A payment of which every đồng has gone back is refunded. */
export async function settleRefunded(tx: Transaction, orderId: string): Promise<void> {
  const payments = await tx.payment.findMany({ where: { orderId, status: { in: ['paid', 'refund_due'] } }, include: { receipts: { include: { refunds: true } } } });
  for (const { id, status, received, receipts } of payments) {
    const sent = receipts.flatMap(({ refunds }) => refunds).reduce((all, refund) => all + (refund.status === 'sent' ? refund.amount : 0n), 0n);
    if (sent < received || received === 0n) continue;
    if (status === 'paid' || canTransition('payment', status, 'refunded')) await tx.payment.update({ where: { id }, data: { status: 'refunded' } });
  }
}
