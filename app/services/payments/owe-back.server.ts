import type { Dong } from '#app/domain/money/dong.ts';
import type { RefundReason } from '#app/domain/orders/order.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import type { LockedOrder } from './lock-order.server.ts';

/** Writes down that part of the order's money is to go back, as far as there still is any: what somebody gave back by hand before is not owed twice. The newest first; a card's leaves by a job, a transfer's by a person. `about`: what it is for, where a reason can come more than once. Answers how much that is. */
export async function oweBack(tx: Transaction, order: LockedOrder, { reason, amount: asked, about = '' }: { reason: RefundReason; amount: Dong; about?: string }): Promise<Dong> {
  const amount = Math.min(asked, order.held);
  if (amount === 0) return 0;
  let left = amount;
  for (const receipt of order.receipts) {
    const part = Math.min(left, receipt.kept);
    if (part === 0) continue;
    left -= part;
    receipt.kept -= part;
    order.held -= part;
    const refund = await tx.refund.create({ data: { orderId: order.id, receiptId: receipt.id, amount: BigInt(part), reason, about } });
    if (receipt.source === 'stripe') await enqueue(tx, 'send-refund', { refundId: refund.id }, { key: `send-refund:${refund.id}` });
  }
  await tx.orderEvent.create({ data: { orderId: order.id, kind: 'refund-due', detail: { amount, reason, ...(amount < asked && { asked }) } } });
  return amount;
}
