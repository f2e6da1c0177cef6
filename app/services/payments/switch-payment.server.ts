import { can, type Actor } from '#app/domain/access/policy.ts';
import { dong } from '#app/domain/money/dong.ts';
import { offeredMethods, type MethodRefusal, type PaymentMethod } from '#app/domain/payments/methods.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { closeCardSession } from './close-card-session.server.ts';
import { currentPayment, lockOrder } from './lock-order.server.ts';
import { openAttempt } from './open-attempt.server.ts';
import { settleCardSession } from './settle-card-session.server.ts';

export type SwitchVerdict =
  | { ok: true; method: PaymentMethod }
  | { ok: false; code: 'no-such-order' | 'not-allowed' | 'not-awaiting-payment' | 'already-paid' | 'money-received' | 'too-many-attempts' | MethodRefusal };

/** Lets an order that nobody has paid yet be paid in another way, with a whole time to pay of its own. */
export async function switchPayment(actor: Actor, { orderId, method }: { orderId: string; method: PaymentMethod }): Promise<SwitchVerdict> {
  const found = await db().order.findUnique({ where: { id: orderId }, select: { status: true, userId: true } });
  if (!found) return { ok: false, code: 'no-such-order' };
  if (!can(actor, 'order.pay', { orderId, ownerId: found.userId }).allowed) return { ok: false, code: 'not-allowed' };
  if (found.status !== 'awaiting_payment') return { ok: false, code: 'not-awaiting-payment' };
  const ready = await transact((tx) => checkSwitch(tx, orderId, method));
  if (!ready.ok || ready.done) return ready.ok ? { ok: true, method } : ready;

  // The card page is closed first: an order is never paid in two ways because its shopper had two windows open.
  if (ready.sessionId) {
    const closed = await closeCardSession(ready.sessionId);
    if (closed.kind === 'paid') {
      await transact((tx) => settleCardSession(tx, closed.session, { at: now() }));
      return { ok: false, code: 'already-paid' };
    }
  }
  return transact(async (tx): Promise<SwitchVerdict> => {
    const again = await checkSwitch(tx, orderId, method);
    if (!again.ok || again.done) return again.ok ? { ok: true, method } : again;
    const opened = await openAttempt(tx, again.order, method);
    if (!opened.ok) return opened;
    await tx.orderEvent.create({ data: { orderId, kind: 'payment-method-changed', detail: { from: again.order.method, to: method } } });
    return { ok: true, method };
  });
}

async function checkSwitch(tx: Transaction, orderId: string, method: PaymentMethod) {
  const order = await lockOrder(tx, orderId);
  if (!order) return { ok: false, code: 'no-such-order' } as const;
  if (order.status !== 'awaiting_payment') return { ok: false, code: 'not-awaiting-payment' } as const;
  if (order.held > 0) return { ok: false, code: 'money-received' } as const;
  const current = currentPayment(order);
  if (order.method === method && current.status === 'pending') return { ok: true, done: true } as const;
  const parcels = await tx.consignment.findMany({ where: { orderId }, select: { goodsTotal: true, deliveryFee: true } });
  const consignmentTotals = parcels.map(({ goodsTotal, deliveryFee }) => dong(goodsTotal + deliveryFee));
  const offer = offeredMethods(order.total, { consignmentTotals }).find((one) => one.method === method);
  if (offer && !offer.offered) return { ok: false, code: offer.code } as const;
  return { ok: true, done: false, order, sessionId: current.status === 'pending' ? current.sessionId : null } as const;
}
