/**
 * What an order costs. The one place that adds it up: cart, checkout, order, mail and payment
 * all call it, so that no two of them can differ.
 */
import { sum, times } from '../money/dong.ts';
import type { Dong } from '../money/dong.ts';

export type PricedLine = {
  workshopId: string;
  unitPrice: Dong;
  quantity: number;
};

export type ConsignmentGoods<L extends PricedLine> = {
  workshopId: string;
  lines: (L & { total: Dong })[];
  goods: Dong;
  pieces: number;
};

export type GoodsTotals<L extends PricedLine> = {
  /** One for each workshop, in the order its first line appears. */
  consignments: ConsignmentGoods<L>[];
  goods: Dong;
  pieces: number;
};

export type OrderTotals<L extends PricedLine> = {
  consignments: (ConsignmentGoods<L> & { delivery: Dong; total: Dong })[];
  goods: Dong;
  delivery: Dong;
  total: Dong;
  pieces: number;
};

/** Totals before the place of delivery is known. */
export function goodsTotals<L extends PricedLine>(lines: readonly L[]): GoodsTotals<L> {
  const byWorkshop = new Map<string, (L & { total: Dong })[]>();
  for (const line of lines) {
    const priced = { ...line, total: times(line.unitPrice, line.quantity) };
    const group = byWorkshop.get(line.workshopId);
    if (group) group.push(priced);
    else byWorkshop.set(line.workshopId, [priced]);
  }
  const consignments = [...byWorkshop].map(([workshopId, group]) => ({
    workshopId,
    lines: group,
    goods: sum(group.map((line) => line.total)),
    pieces: group.reduce((n, line) => n + line.quantity, 0),
  }));
  return {
    consignments,
    goods: sum(consignments.map((c) => c.goods)),
    pieces: consignments.reduce((n, c) => n + c.pieces, 0),
  };
}

/**
 * Totals with the delivery fee of each workshop's consignment. A missing fee is a mistake of the
 * caller, not of the shopper: RangeError.
 */
export function orderTotals<L extends PricedLine>(
  lines: readonly L[],
  deliveryFees: ReadonlyMap<string, Dong>,
): OrderTotals<L> {
  const { goods, pieces, consignments } = goodsTotals(lines);
  const withDelivery = consignments.map((consignment) => {
    const delivery = deliveryFees.get(consignment.workshopId);
    if (delivery === undefined) throw new RangeError(`no delivery fee for workshop ${consignment.workshopId}`);
    return { ...consignment, delivery, total: sum([consignment.goods, delivery]) };
  });
  const delivery = sum(withDelivery.map((c) => c.delivery));
  return { consignments: withDelivery, goods, delivery, total: sum([goods, delivery]), pieces };
}
