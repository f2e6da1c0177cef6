// One word for where an order stands, from its own status, its payment's and its parcels', with the boxes that these went in.
import type { ConsignmentStatus, OrderStatus, PaymentStatus } from '#app/domain/orders/order.ts';
import type { ShipmentStatus } from '#app/domain/orders/pieces.ts';

export type Standing = 'awaiting_payment' | 'underpaid' | 'packing' | 'part_way' | 'part_there' | 'on_the_way' | 'delivered' | 'expired' | 'cancelled' | 'refund_due' | 'refunded';

type Order = { status: OrderStatus; payment: PaymentStatus; consignments: readonly { status: ConsignmentStatus; shipments: readonly { status: ShipmentStatus }[] }[] };

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
  return coming.some((one) => one.status === 'shipped' || one.status === 'delivered') ? 'on_the_way' : partOf(consignments.flatMap(({ shipments }) => shipments));
}

/** Boxes have left and the rest of their goods is still with its workshop. */
function partOf(boxes: readonly { status: ShipmentStatus }[]): 'packing' | 'part_way' | 'part_there' {
  if (boxes.some(({ status }) => status === 'shipped')) return 'part_way';
  return boxes.some(({ status }) => status === 'delivered') ? 'part_there' : 'packing';
}
