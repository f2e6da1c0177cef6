// Money for an order, whoever brought it: the one place where a receipt is judged and its consequences are written.
import type { Dong } from '#app/domain/money/dong.ts';
import { canTransition, nextAfterPayment, payTheRestBy, type AfterPayment, type PaymentStatus } from '#app/domain/orders/order.ts';
import { settleReceipt, type Settlement } from '#app/domain/payments/settlement.ts';
import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { listReservedLines } from '#app/services/stock/list-reserved-lines.server.ts';
import { openConsignments } from '#app/services/orders/open-consignments.server.ts';
import { reserveAgain } from '#app/services/stock/reserve-again.server.ts';
import { currentPayment, isLive, lockOrder, type LockedOrder, type LockedPayment } from './lock-order.server.ts';
import { mailPaymentNews } from './mail-payment-news.server.ts';
import { oweBack } from './owe-back.server.ts';
import { scheduleExpiry } from './schedule-expiry.server.ts';

export type Money = {
  source: 'bank' | 'stripe';
  /** The bank's transaction id or Stripe's payment intent: the same money is counted once. */
  reference: string;
  amount: Dong;
  content: string | null;
  receivedAt: Date;
};

export type Received = {
  outcome: 'repeated' | Settlement['kind'];
  /** Card sessions that are no longer wanted, to be closed after the transaction. */
  staleSessions: string[];
};

/** Books money that arrived for an order, or for none that we know. `paymentId` names the attempt it belongs to, when that is known. */
export async function receiveMoney(tx: Transaction, money: Money, orderId: string | null, paymentId: string | null = null): Promise<Received> {
  const order = orderId ? await lockOrder(tx, orderId) : null;
  const key = { source_reference: { source: money.source, reference: money.reference } };
  if (await tx.receipt.findUnique({ where: key, select: { id: true } })) return { outcome: 'repeated', staleSessions: [] };

  const settlement = settleReceipt(order && (await payable(tx, order)), money);
  if (!order) {
    await tx.receipt.createMany({ data: { ...receiptOf(money), verdict: settlement.kind }, skipDuplicates: true });
    return { outcome: settlement.kind, staleSessions: [] };
  }

  const revived = settlement.kind === 'late' && settlement.covers && (await reserveAgain(tx, order.id));
  const before = currentPayment(order);
  const next = nextAfterPayment({ order: order.status, payment: before.status }, settlement, revived);
  const payment = await paymentOf(tx, order, money, paymentId);
  const receipt = await tx.receipt.create({
    data: { ...receiptOf(money), verdict: settlement.kind, orderId: order.id, paymentId: payment?.id ?? null },
  });
  order.receipts.unshift({ id: receipt.id, source: money.source, reference: money.reference, paymentId: receipt.paymentId, amount: money.amount, kept: money.amount });
  order.held += money.amount;

  const placed = next.order === 'placed' && order.status !== 'placed';
  const staleSessions = placed && payment ? await endOtherPayments(tx, order, payment) : [];
  if (payment) await bookPayment(tx, money, payment, statusAfter(settlement, next, payment));
  await moveOrder(tx, order, payment, next, settlement);
  await writeEvent(tx, order, money, settlement, revived);
  await tellShopper(tx, order, receipt.id, settlement, revived);
  if (next.refund) {
    await oweBack(tx, order, next.refund);
    await mailPaymentNews(tx, order, receipt.id, { kind: 'refund-due', ...next.refund });
  }
  return { outcome: settlement.kind, staleSessions };
}

const receiptOf = (money: Money) => ({
  source: money.source,
  reference: money.reference,
  amount: BigInt(money.amount),
  content: money.content,
  receivedAt: money.receivedAt,
});

async function payable(tx: Transaction, order: LockedOrder) {
  const lines = await listReservedLines(tx, order.id);
  return {
    status: order.status,
    payment: currentPayment(order).status,
    due: order.total,
    received: order.held,
    reservationHeld: lines.every((line) => line.held >= line.quantity),
  };
}

/** The attempt that the money belongs to. Whoever pays in another way than was agreed has made an attempt of their own. */
async function paymentOf(tx: Transaction, order: LockedOrder, money: Money, paymentId: string | null): Promise<LockedPayment | null> {
  const method = money.source === 'stripe' ? 'card' : 'bank_transfer';
  const known = order.payments.find(({ id }) => id === paymentId) ?? order.payments.findLast((payment) => payment.method === method);
  if (known) return known;
  if (order.method === 'cash_on_delivery') return null;
  const attempt = Math.max(...order.payments.map((payment) => payment.attempt)) + 1;
  const { id } = await tx.payment.create({ data: { orderId: order.id, method, status: 'expired', amount: BigInt(order.total), attempt } });
  return { id, method, status: 'expired', amount: order.total, received: 0, attempt, sessionId: null };
}

function statusAfter(settlement: Settlement, next: AfterPayment, payment: LockedPayment): PaymentStatus {
  // Money that comes on top by another way than the order was paid is only there to go back.
  const wanted = settlement.kind === 'already-paid' && payment.status !== 'paid' ? 'refund_due' : next.payment;
  if (wanted === 'underpaid' && !isLive(payment)) return payment.status;
  return canTransition('payment', payment.status, wanted) ? wanted : payment.status;
}

async function endOtherPayments(tx: Transaction, order: LockedOrder, paid: LockedPayment): Promise<string[]> {
  const others = order.payments.filter((payment) => payment.id !== paid.id && (isLive(payment) || payment.status === 'failed'));
  await tx.payment.updateMany({ where: { id: { in: others.map(({ id }) => id) } }, data: { status: 'expired' } });
  return others.flatMap(({ sessionId }) => sessionId ?? []);
}

async function bookPayment(tx: Transaction, money: Money, payment: LockedPayment, status: PaymentStatus): Promise<void> {
  await tx.payment.update({
    where: { id: payment.id },
    data: {
      status,
      received: { increment: money.amount },
      ...(status === 'paid' && payment.status !== 'paid' && { paidAt: money.receivedAt }),
      ...(money.source === 'stripe' && { stripePaymentIntentId: money.reference }),
    },
  });
}

async function moveOrder(tx: Transaction, order: LockedOrder, payment: LockedPayment | null, next: AfterPayment, settlement: Settlement): Promise<void> {
  if (settlement.kind === 'underpaid' && order.payBy) {
    order.payBy = payTheRestBy(order.payBy, now(), order.placedAt);
    await tx.order.update({ where: { id: order.id }, data: { payBy: order.payBy } });
    await scheduleExpiry(tx, order.id, order.payBy);
  }
  if (next.order === order.status || !canTransition('order', order.status, next.order)) return;
  const placed = next.order === 'placed';
  await tx.order.update({
    where: { id: order.id },
    data: { status: next.order, confirmedAt: placed ? now() : undefined, closedAt: placed ? null : now(), paymentMethod: payment?.method },
  });
  if (placed) await openConsignments(tx, order.id);
}

async function writeEvent(tx: Transaction, order: LockedOrder, money: Money, settlement: Settlement, revived: boolean): Promise<void> {
  const { amount } = money;
  const detail = {
    paid: { amount },
    overpaid: { amount },
    underpaid: { amount, missing: settlement.kind === 'underpaid' ? settlement.missing : 0 },
    late: { amount },
    'already-paid': { amount },
    unmatched: { amount, code: settlement.kind === 'unmatched' ? settlement.code : '' },
  }[settlement.kind];
  const kind = {
    paid: 'payment-received',
    overpaid: 'payment-received',
    underpaid: 'payment-underpaid',
    late: revived ? 'order-revived' : 'payment-late',
    'already-paid': 'payment-repeated',
    unmatched: 'payment-unmatched',
  }[settlement.kind];
  await tx.orderEvent.create({ data: { orderId: order.id, kind, detail } });
}

async function tellShopper(tx: Transaction, order: LockedOrder, receiptId: string, settlement: Settlement, revived: boolean): Promise<void> {
  const received = order.held;
  if (settlement.kind === 'paid' || settlement.kind === 'overpaid') await mailPaymentNews(tx, order, receiptId, { kind: 'payment-received', received });
  if (settlement.kind === 'late' && revived) await mailPaymentNews(tx, order, receiptId, { kind: 'payment-late', received });
  if (settlement.kind === 'underpaid' && order.payBy) {
    await mailPaymentNews(tx, order, receiptId, { kind: 'payment-short', received, missing: settlement.missing, payBy: order.payBy });
  }
}
