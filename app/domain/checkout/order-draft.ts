/**
 * The order that a cart would make at this moment: what is left of it, the delivery of each
 * workshop's consignment, and the ways to pay. Pure, so that the page counts again while a shopper
 * chooses, and the order is placed by the same sum.
 */
import { MAX_PER_LINE } from '../cart/cart.ts';
import type { CartLine, VariantNow } from '../cart/cart.ts';
import { regionOf } from '../geography/provinces.ts';
import type { Dong } from '../money/dong.ts';
import { goodsTotals, orderTotals } from '../orders/totals.ts';
import type { PricedLine } from '../orders/totals.ts';
import { offeredMethods } from '../payments/methods.ts';
import type { MethodOffer, PaymentMethod } from '../payments/methods.ts';
import { deliveryWindow, leadDaysOf } from '../shipping/delivery-window.ts';
import type { DeliveryWindow } from '../shipping/delivery-window.ts';
import { quoteDelivery } from '../shipping/rates.ts';
import type { DeliveryItem, DeliveryQuote } from '../shipping/rates.ts';

/** A cart's line with what is true of its variant now. Sizes are as packed. */
export type DraftLine = CartLine &
  VariantNow &
  Omit<DeliveryItem, 'quantity'> & {
    workshopId: string;
    /** Days to make it after the order; null in stock. */
    leadDays: number | null;
  };

/** A seller as far as delivery is concerned. */
export type Sender = { provinceCode: string; handlingDays: number };

export type DraftConsignment<L extends DraftLine> = {
  workshopId: string;
  lines: (L & PricedLine & { total: Dong })[];
  goods: Dong;
  pieces: number;
  /** Null while the place of delivery is not known. */
  delivery: { quote: DeliveryQuote; window: DeliveryWindow } | null;
};

export type OrderDraft<L extends DraftLine = DraftLine> = {
  consignments: DraftConsignment<L>[];
  goods: Dong;
  pieces: number;
  /** Null while the place of delivery is not known. */
  delivery: Dong | null;
  total: Dong | null;
  methods: MethodOffer[];
};

export type DraftRequest = {
  senders: Readonly<Record<string, Sender>>;
  /** A province of today, or null when it is not known or not one. */
  toProvinceCode: string | null;
  notSetUp?: readonly PaymentMethod[];
  on: Date;
};

/** Pieces of a line that can be ordered now: none of what is withdrawn or sold out. */
export function orderable(line: Pick<DraftLine, 'quantity' | 'available' | 'onSale'>): number {
  return line.onSale ? Math.max(0, Math.min(line.quantity, line.available, MAX_PER_LINE)) : 0;
}

/** Throws RangeError for a line whose workshop is not among the senders. */
export function draftOrder<L extends DraftLine>(lines: readonly L[], { senders, toProvinceCode, notSetUp, on }: DraftRequest): OrderDraft<L> {
  const priced = lines
    .map((line) => ({ ...line, quantity: orderable(line), unitPrice: line.price }))
    .filter((line) => line.quantity > 0);
  const { consignments, goods, pieces } = goodsTotals(priced);
  const to = toProvinceCode !== null && regionOf(toProvinceCode) ? toProvinceCode : null;
  const drafted = consignments.map(({ workshopId, lines: held, goods: value, pieces: count }): DraftConsignment<L> => {
    const sender = senders[workshopId];
    if (!sender) throw new RangeError(`no sender for workshop ${workshopId}`);
    return { workshopId, lines: held, goods: value, pieces: count, delivery: to === null ? null : deliveryOf(held, sender, to, on) };
  });
  const fees = new Map(drafted.flatMap(({ workshopId, delivery }) => (delivery ? [[workshopId, delivery.quote.fee] as const] : [])));
  const totals = to === null ? null : orderTotals(priced, fees);
  return {
    consignments: drafted,
    goods,
    pieces,
    delivery: totals?.delivery ?? null,
    total: totals?.total ?? null,
    methods: offeredMethods(totals?.total ?? goods, { consignmentTotals: (totals?.consignments ?? []).map(({ total }) => total), notSetUp }),
  };
}

function deliveryOf(lines: readonly (DraftLine & PricedLine)[], sender: Sender, toProvinceCode: string, on: Date): DraftConsignment<DraftLine>['delivery'] {
  const quote = quoteDelivery({ fromProvinceCode: sender.provinceCode, toProvinceCode, items: lines, on });
  const leadDays = leadDaysOf(sender.handlingDays, lines.map((line) => line.leadDays));
  return { quote, window: deliveryWindow({ now: on, leadDays, earliestDays: quote.earliestDays, latestDays: quote.latestDays }) };
}
