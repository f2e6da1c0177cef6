import { reservedUntil } from '#app/domain/orders/order.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';

/** Asks for the order to be let go once its time to pay is over; a later call moves that time. */
export async function scheduleExpiry(tx: Transaction, orderId: string, payBy: Date): Promise<void> {
  await enqueue(tx, 'expire-order', { orderId }, { runAt: reservedUntil(payBy), key: `expire-order:${orderId}` });
}
