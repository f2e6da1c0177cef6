/**
 * Cash that carriers collect: how much at which door. A parcel collects its own goods, the first one the delivery fee too;
 * if that one came back, the next to leave does, whatever else is under way. So all parcels together collect what the shopper
 * owes, to the đồng. What a carrier was told to collect is never changed: a fee that comes back after the last has left is lost.
 */
import type { Dong } from '../money/dong.ts';
import { sum } from '../money/dong.ts';
import { allThatIsLeft, valueOf, type LinePieces, type Pieces, type ShipmentStatus } from '../orders/pieces.ts';

export type CashConsignment = {
  deliveryFee: Dong;
  lines: readonly LinePieces[];
  parcels: readonly { status: ShipmentStatus; cod: Dong; pieces: Pieces }[];
};

/** The fee, while no parcel is on its way with it or has brought it: one with it collects more than its goods cost. */
function feeLeft({ deliveryFee, lines, parcels }: CashConsignment): Dong {
  return parcels.some(({ status, cod, pieces }) => status !== 'returned' && cod > valueOf(lines, pieces)) ? 0 : deliveryFee;
}

/** What is still to be collected for pieces that have not left: their price, and the fee while no parcel carries it. */
export function unsentDue(consignment: CashConsignment): Dong {
  const goods = valueOf(consignment.lines, allThatIsLeft(consignment.lines));
  return goods === 0 ? 0 : sum([goods, feeLeft(consignment)]);
}

/** What the carrier of the next parcel collects for these pieces. */
export function codOfParcel(consignment: CashConsignment, pieces: Pieces): Dong {
  return unsentDue(consignment) === 0 ? 0 : sum([valueOf(consignment.lines, pieces), feeLeft(consignment)]);
}

/** All that is collected for an order, gone by and to come. What came back is not collected. */
export function cashDue(consignments: readonly CashConsignment[]): Dong {
  return sum(consignments.map((one) => sum([unsentDue(one), ...one.parcels.map(({ status, cod }) => (status === 'returned' ? 0 : cod))])));
}
