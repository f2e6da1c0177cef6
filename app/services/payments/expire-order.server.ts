import { reservedUntil } from '#app/domain/orders/order.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { closeCardSession } from './close-card-session.server.ts';
import { letOrderGo } from './let-order-go.server.ts';
import { lockOrder } from './lock-order.server.ts';
import { scheduleExpiry } from './schedule-expiry.server.ts';
import { settleCardSession } from './settle-card-session.server.ts';

/**
 * The job at the end of an order's time to pay: its stock is free again, once. Harmless for an order that was paid
 * meanwhile; too early, it asks to be called again in time.
 */
export async function expireOrder({ orderId }: { orderId: string }): Promise<void> {
  if (await isPaidByCardAfterAll(orderId)) return;
  await transact(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.status !== 'awaiting_payment' || !order.payBy) return;
    if (now() < reservedUntil(order.payBy)) return scheduleExpiry(tx, order.id, order.payBy);
    await letOrderGo(tx, order);
  });
}

/** The card page is closed before the stock is let go, so that nobody pays for what is no longer held; a payment that we have not heard of is found here. */
async function isPaidByCardAfterAll(orderId: string): Promise<boolean> {
  const order = await db().order.findUnique({
    where: { id: orderId },
    select: { status: true, payBy: true, payments: { where: { status: 'pending', stripeSessionId: { not: null } }, select: { stripeSessionId: true } } },
  });
  const sessionId = order?.payments[0]?.stripeSessionId;
  if (order?.status !== 'awaiting_payment' || !order.payBy || !sessionId || now() < reservedUntil(order.payBy)) return false;
  const closed = await closeCardSession(sessionId);
  if (closed.kind !== 'paid') return false;
  await transact((tx) => settleCardSession(tx, closed.session, { at: now() }));
  return true;
}
