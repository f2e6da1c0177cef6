import { cashDue } from '#app/domain/payments/cash-on-delivery.ts';
import { canTransition, isUnderWay } from '#app/domain/orders/order.ts';
import { consignmentStatusAfter, orderStatusAfter } from '#app/domain/orders/pieces.ts';
import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { currentPayment, type LockedOrder } from '#app/services/payments/lock-order.server.ts';
import { readConsignments, type LockedConsignment } from './lock-consignment.server.ts';

/**
 * Brings a consignment, the cash that is still asked for, and the order to where their pieces say they are. Called in the
 * transaction that sent, brought or called off pieces, after that was written.
 */
export async function settleConsignment(tx: Transaction, order: LockedOrder, consignmentId: string): Promise<LockedConsignment> {
  const all = await readConsignments(tx, order.id);
  const consignment = all.find(({ id }) => id === consignmentId)!;
  await moveConsignment(tx, consignment);
  await moveCash(tx, order, all);
  await moveOrder(tx, order, all);
  return consignment;
}

async function moveConsignment(tx: Transaction, consignment: LockedConsignment): Promise<void> {
  const status = consignmentStatusAfter(consignment.status, consignment.lines, consignment.parcels);
  if (!canTransition('consignment', consignment.status, status)) return;
  const at = now();
  const sent = consignment.parcels.at(-1)?.shippedAt ?? null;
  const allSent = status === 'shipped' || status === 'delivered' || status === 'returned';
  await tx.consignment.update({
    where: { id: consignment.id },
    data: {
      status,
      ...(sent && { acceptedAt: consignment.acceptedAt ?? sent, packedAt: consignment.packedAt ?? sent }),
      ...(allSent && { shippedAt: consignment.shippedAt ?? sent }),
      ...(!isUnderWay(status) && { closedAt: at }),
    },
  });
  consignment.status = status;
}

/** An order that pays at the door asks for less when something is called off or comes back, and is paid when all the rest is collected. */
async function moveCash(tx: Transaction, order: LockedOrder, all: readonly LockedConsignment[]): Promise<void> {
  const payment = currentPayment(order);
  if (payment.status !== 'due_on_delivery') return;
  const due = cashDue(all);
  if (due === 0) {
    await tx.payment.update({ where: { id: payment.id }, data: { status: 'expired' } });
    return;
  }
  const paid = payment.received >= due;
  if (due === payment.amount && !paid) return;
  await tx.payment.update({ where: { id: payment.id }, data: { amount: BigInt(due), ...(paid && { status: 'paid', paidAt: now() }) } });
}

async function moveOrder(tx: Transaction, order: LockedOrder, all: readonly LockedConsignment[]): Promise<void> {
  const status = orderStatusAfter(order.status, all.map((one) => one.status));
  if (!canTransition('order', order.status, status)) return;
  await tx.order.update({ where: { id: order.id }, data: { status, closedAt: now() } });
  order.status = status;
  await tx.orderEvent.create({ data: { orderId: order.id, kind: status === 'cancelled' ? 'order-cancelled' : 'order-completed' } });
  const payment = currentPayment(order);
  if (status === 'cancelled' && payment.status === 'paid') await tx.payment.update({ where: { id: payment.id }, data: { status: 'refund_due' } });
}
