// One word for where an order stands, from its own status, its payment's and its parcels'.
import type { ConsignmentStatus, OrderStatus, PaymentStatus } from '#app/domain/orders/order.ts';

export type Standing = 'awaiting_payment' | 'underpaid' | 'packing' | 'on_the_way' | 'delivered' | 'expired' | 'cancelled' | 'refund_due' | 'refunded';

type Order = { status: OrderStatus; payment: PaymentStatus; consignments: readonly { status: ConsignmentStatus }[] };

/** Parcels that will not come any more say nothing about those that will. */
export function standingOf({ status, payment, consignments }: Order): Standing {
  if (status === 'expired' || status === 'cancelled') {
    if (payment === 'refund_due') return 'refund_due';
    return payment === 'refunded' ? 'refunded' : status;
  }
  if (status === 'awaiting_payment') return payment === 'underpaid' ? 'underpaid' : 'awaiting_payment';
  const coming = consignments.filter((one) => one.status !== 'cancelled' && one.status !== 'returned');
  // All that was sent came back.
  if (status === 'completed' && coming.length === 0) return payment === 'refunded' ? 'refunded' : 'cancelled';
  if (status === 'completed' || (coming.length > 0 && coming.every((one) => one.status === 'delivered'))) return 'delivered';
  return coming.some((one) => one.status === 'shipped' || one.status === 'delivered') ? 'on_the_way' : 'packing';
}
