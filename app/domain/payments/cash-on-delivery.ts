/**
 * Cash that carriers collect: how much at which door. A parcel collects its own goods, the first one the delivery fee too,
 * so that all parcels together collect what the shopper owes, to the đồng.
 */
import type { Dong } from '../money/dong.ts';
import { splitByLargestRemainder, sum } from '../money/dong.ts';
import { allThatIsLeft, valueOf, type LinePieces, type Pieces, type ShipmentStatus } from '../orders/pieces.ts';

export type CashConsignment = {
  deliveryFee: Dong;
  lines: readonly LinePieces[];
  parcels: readonly { status: ShipmentStatus; cod: Dong }[];
};

/** What is still to be collected for pieces that have not left: their price, and the fee while no parcel has carried it. */
export function unsentDue({ deliveryFee, lines, parcels }: CashConsignment): Dong {
  const goods = valueOf(lines, allThatIsLeft(lines));
  return goods === 0 ? 0 : sum([goods, parcels.length === 0 ? deliveryFee : 0]);
}

/** What the carrier of the next parcel collects for these pieces. */
export function codOfParcel(consignment: CashConsignment, pieces: Pieces): Dong {
  const { deliveryFee, lines, parcels } = consignment;
  const due = unsentDue(consignment);
  const fee = Math.min(due, parcels.length === 0 ? deliveryFee : 0);
  const inside = valueOf(lines, pieces);
  const rest = valueOf(lines, allThatIsLeft(lines)) - inside;
  const [share = 0] = splitByLargestRemainder(due - fee, [inside, rest]);
  return sum([share, fee]);
}

/** All that is collected for an order, gone by and to come. What came back is not collected. */
export function cashDue(consignments: readonly CashConsignment[]): Dong {
  return sum(consignments.map((one) => sum([unsentDue(one), ...one.parcels.map(({ status, cod }) => (status === 'returned' ? 0 : cod))])));
}
