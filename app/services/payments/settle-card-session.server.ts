import { isUuid } from '#app/domain/text/uuid.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import type { Stripe } from '#app/platform/stripe.server.ts';
import { letOrderGo } from './let-order-go.server.ts';
import { currentPayment, lockOrder } from './lock-order.server.ts';
import { receiveMoney } from './receive-money.server.ts';

export type SettledSession = { outcome: string; staleSessions: string[] };

const nothing = (outcome: string): SettledSession => ({ outcome, staleSessions: [] });

/**
 * Brings an order to where its Checkout Session is: paid (at `at`), expired, or refused by the bank after a while (`failed`).
 * Only forward: a session that was paid stays paid whatever is heard of it later.
 */
export async function settleCardSession(tx: Transaction, session: Stripe.Checkout.Session, { at, failed = false }: { at: Date; failed?: boolean }): Promise<SettledSession> {
  const payment = await findPayment(tx, session);
  if (session.payment_status === 'paid') return bookSession(tx, session, payment, at);
  if (!payment) return nothing('not-ours');
  if (session.status === 'expired') return endSession(tx, payment, session.id);
  return failed ? failSession(tx, payment) : nothing('awaits-money');
}

type Found = { id: string; orderId: string };

// The callback can be faster than our own note of the session's id, so the session carries ours.
async function findPayment(tx: Transaction, session: Stripe.Checkout.Session): Promise<Found | null> {
  const select = { id: true, orderId: true };
  const known = await tx.payment.findUnique({ where: { stripeSessionId: session.id }, select });
  const told = session.metadata?.payment;
  if (known || !isUuid(told)) return known;
  return tx.payment.findFirst({ where: { id: told, order: { code: session.client_reference_id ?? '' } }, select });
}

async function bookSession(tx: Transaction, session: Stripe.Checkout.Session, payment: Found | null, receivedAt: Date): Promise<SettledSession> {
  const reference = typeof session.payment_intent === 'string' ? session.payment_intent : session.payment_intent?.id;
  if (!payment && !session.metadata?.order) return nothing('not-ours');
  if (!reference || !session.amount_total) return nothing('no-money');
  if (session.currency !== 'vnd') throw new Error(`session ${session.id} was paid in ${session.currency}`);
  const money = { source: 'stripe' as const, reference, amount: session.amount_total, content: null, receivedAt };
  return receiveMoney(tx, money, payment?.orderId ?? null, payment?.id);
}

async function endSession(tx: Transaction, { id, orderId }: Found, sessionId: string): Promise<SettledSession> {
  const order = await lockOrder(tx, orderId);
  if (!order) return nothing('not-ours');
  const payment = order.payments.find((one) => one.id === id);
  if (payment?.status !== 'pending') return nothing('no-longer-awaited');
  // A later attempt, or part of the money by transfer, keeps the order waiting for its own deadline.
  if (currentPayment(order).id === id && order.held === 0 && (await letOrderGo(tx, order))) return nothing('expired');
  await tx.payment.update({ where: { id }, data: { status: 'expired', stripeSessionId: sessionId } });
  return nothing('attempt-expired');
}

async function failSession(tx: Transaction, { id, orderId }: Found): Promise<SettledSession> {
  const order = await lockOrder(tx, orderId);
  if (order?.payments.find((one) => one.id === id)?.status !== 'pending') return nothing('no-longer-awaited');
  await tx.payment.update({ where: { id }, data: { status: 'failed' } });
  await tx.orderEvent.create({ data: { orderId, kind: 'payment-failed' } });
  return nothing('failed');
}
