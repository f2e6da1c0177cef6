import { initialStatuses, paymentDeadline } from '#app/domain/orders/order.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { openConsignments } from '../orders/open-consignments.server.ts';
import { isLive, type LockedOrder, type LockedPayment } from './lock-order.server.ts';
import { scheduleExpiry } from './schedule-expiry.server.ts';

// Each attempt holds the stock for another half hour: nobody may hold it for a day by changing their mind.
const mostAttempts = 6;

export type OpenedAttempt = { ok: true; payment: LockedPayment; payBy: Date | null } | { ok: false; code: 'too-many-attempts' };

/** Ends the attempt under way and begins one by `method`, with a whole time to pay of its own. The caller has locked the order. */
export async function openAttempt(tx: Transaction, order: LockedOrder, method: PaymentMethod): Promise<OpenedAttempt> {
  if (order.payments.length >= mostAttempts) return { ok: false, code: 'too-many-attempts' };
  const at = now();
  const payBy = paymentDeadline(method, at)?.payBy ?? null;
  const begin = initialStatuses(method);
  const attempt = Math.max(...order.payments.map((payment) => payment.attempt)) + 1;

  const ended = order.payments.filter((payment) => isLive(payment) || payment.status === 'failed');
  await tx.payment.updateMany({ where: { id: { in: ended.map(({ id }) => id) } }, data: { status: 'expired' } });
  const made = await tx.payment.create({ data: { orderId: order.id, method, status: begin.payment, amount: BigInt(order.total), attempt } });
  await tx.order.update({
    where: { id: order.id },
    data: { paymentMethod: method, payBy, status: begin.order, confirmedAt: begin.order === 'placed' ? at : undefined },
  });
  if (begin.order === 'placed') await openConsignments(tx, order.id);
  if (payBy) await scheduleExpiry(tx, order.id, payBy);
  return {
    ok: true,
    payBy,
    payment: { id: made.id, method, status: begin.payment, amount: order.total, received: 0, attempt, sessionId: null },
  };
}
