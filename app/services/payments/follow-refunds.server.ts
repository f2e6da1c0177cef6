import { dong, sum } from '#app/domain/money/dong.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import type { Stripe } from '#app/platform/stripe.server.ts';
import { lockOrder } from './lock-order.server.ts';
import { moveRefund, settleRefunded } from './move-refund.server.ts';

/** Brings our refunds of one card payment to where Stripe has them, and books what was given back by hand at Stripe. */
export async function followRefunds(tx: Transaction, paymentIntent: string, refunds: Stripe.Refund[]): Promise<string> {
  const receipt = await tx.receipt.findUnique({ where: { source_reference: { source: 'stripe', reference: paymentIntent } }, include: { refunds: true } });
  const order = receipt?.orderId ? await lockOrder(tx, receipt.orderId) : null;
  if (!receipt || !order) return 'not-ours';

  const ours = new Set(receipt.refunds.map(({ id }) => id));
  for (const refund of refunds) {
    const id = refund.metadata?.refund;
    if (id && ours.has(id)) await moveRefund(tx, order, id, refund);
  }

  const elsewhere = refunds.filter(({ metadata, status }) => !ours.has(metadata?.refund ?? '') && status !== 'failed' && status !== 'canceled');
  const amount = BigInt(sum(elsewhere.map((refund) => dong(refund.amount))));
  if (amount > 0n) {
    const sentAt = new Date(Math.max(...elsewhere.map(({ created }) => created)) * 1000);
    await tx.refund.upsert({
      where: { receiptId_reason_about: { receiptId: receipt.id, reason: 'made-at-stripe', about: '' } },
      create: { orderId: order.id, receiptId: receipt.id, reason: 'made-at-stripe', amount, status: 'sent', sentAt },
      update: { amount, sentAt },
    });
  }
  await settleRefunded(tx, order.id);
  return 'refunds-followed';
}
