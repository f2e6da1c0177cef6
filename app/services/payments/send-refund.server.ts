import { dong } from '#app/domain/money/dong.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';
import { isRefusal, stripe, type Stripe } from '#app/platform/stripe.server.ts';
import { lockOrder } from './lock-order.server.ts';
import { moveRefund, settleRefunded } from './move-refund.server.ts';

/** The job that gives a card payment back through Stripe. A transfer's refund stays due: a person sends it. */
export async function sendRefund({ refundId }: { refundId: string }): Promise<void> {
  const refund = await db().refund.findUnique({ where: { id: refundId }, include: { receipt: true, order: { select: { code: true } } } });
  if (!refund || refund.status !== 'due' || refund.receipt.source !== 'stripe') return;

  let made: Pick<Stripe.Refund, 'id' | 'status'>;
  try {
    made = await stripe().refunds.create(
      { payment_intent: refund.receipt.reference, amount: dong(refund.amount), metadata: { refund: refund.id, order: refund.order.code } },
      { idempotencyKey: `refund:${refund.id}` },
    );
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Asking again would be refused again: a person looks into it.
    log().error({ err: error, refund: refund.id }, 'Stripe refuses a refund');
    await markRefused(refund.id, refund.orderId);
    return;
  }
  await transact(async (tx) => {
    const order = await lockOrder(tx, refund.orderId);
    if (!order) return;
    await moveRefund(tx, order, refund.id, made);
    await settleRefunded(tx, order.id);
  });
}

async function markRefused(refundId: string, orderId: string): Promise<void> {
  await transact(async (tx) => {
    await lockOrder(tx, orderId);
    const { count } = await tx.refund.updateMany({ where: { id: refundId, status: 'due' }, data: { status: 'failed' } });
    if (count) await tx.orderEvent.create({ data: { orderId, kind: 'refund-failed' } });
  });
}
