import type { Dong } from '#app/domain/money/dong.ts';
import { dong, signedDong, sum } from '#app/domain/money/dong.ts';
import type { OrderCode } from '#app/domain/orders/order-code.ts';
import type { OrderStatus, PaymentStatus } from '#app/domain/orders/order.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import type { Transaction } from '#app/platform/db.server.ts';

export type LockedPayment = {
  id: string;
  method: PaymentMethod;
  status: PaymentStatus;
  amount: Dong;
  received: Dong;
  attempt: number;
  sessionId: string | null;
};

export type LockedReceipt = {
  id: string;
  source: 'bank' | 'stripe' | 'cash';
  reference: string;
  paymentId: string | null;
  amount: Dong;
  /** What of it is neither sent back nor due back. */
  kept: Dong;
};

/** An order as it stands while nobody else can change it. */
export type LockedOrder = {
  id: string;
  code: OrderCode;
  status: OrderStatus;
  ownerId: string | null;
  locale: string;
  email: string | null;
  contactName: string;
  total: Dong;
  method: PaymentMethod;
  placedAt: Date;
  payBy: Date | null;
  /** Oldest attempt first. */
  payments: LockedPayment[];
  /** Newest first: what goes back is taken from the last money. */
  receipts: LockedReceipt[];
  /** All money kept for it. */
  held: Dong;
};

const live: ReadonlySet<PaymentStatus> = new Set(['pending', 'underpaid', 'paid', 'due_on_delivery']);

/** Locks the order's row until the transaction ends, before any other row: whoever pays, expires or switches waits here. */
export async function lockOrder(tx: Transaction, orderId: string): Promise<LockedOrder | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`select id from orders where id = ${orderId}::uuid for update`;
  if (!found) return null;
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { payments: { orderBy: { attempt: 'asc' } }, receipts: { include: { refunds: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] } },
  });
  const receipts = order.receipts.map((receipt) => ({
    id: receipt.id,
    source: receipt.source,
    reference: receipt.reference,
    paymentId: receipt.paymentId,
    amount: dong(receipt.amount),
    kept: Math.max(0, signedDong(receipt.amount - receipt.refunds.reduce((all, refund) => all + refund.amount, 0n))),
  }));
  return {
    id: order.id,
    code: order.code as OrderCode,
    status: order.status,
    ownerId: order.userId,
    locale: order.locale,
    email: order.contactEmail,
    contactName: order.contactName,
    total: dong(order.total),
    method: order.paymentMethod,
    placedAt: order.placedAt,
    payBy: order.payBy,
    payments: order.payments.map((payment) => ({
      id: payment.id,
      method: payment.method,
      status: payment.status,
      amount: dong(payment.amount),
      received: dong(payment.received),
      attempt: payment.attempt,
      sessionId: payment.stripeSessionId,
    })),
    receipts,
    held: sum(receipts.map((receipt) => receipt.kept)),
  };
}

/** The payment that is asked for now or was paid; else the last one there was. */
export function currentPayment(order: LockedOrder): LockedPayment {
  const payment = order.payments.findLast(({ status }) => live.has(status)) ?? order.payments.at(-1);
  if (!payment) throw new Error(`order ${order.code} has no payment`);
  return payment;
}

export function isLive({ status }: Pick<LockedPayment, 'status'>): boolean {
  return live.has(status);
}
