/**
 * The contracts of an order: with each workshop its own, as it was concluded. Kept on the order, and
 * shown before it is placed (Law 19/2023/QH15, Art. 37 and 38).
 */
import type { Stars } from '../ocop/rules.ts';
import type { PaymentMethod } from '../payments/methods.ts';
import type { DraftConsignment, DraftLine } from './order-draft.ts';
import { freezeSale } from './sale-information.ts';
import type { FrozenLine, FrozenSale, GoodsInformation, SellerInformation } from './sale-information.ts';

export type Sale = FrozenSale & { workshopName: string; villageName: string; sellerEmail: string | null };

export type SaleRecord = { version: 1; sales: Sale[] };

/** A line with the words that its contract needs. */
export type SoldLine = DraftLine & {
  productName: string;
  variantName: string;
  villageName: string;
  artisanName: string | null;
  certificate: { number: string; stars: Stars } | null;
  goods: GoodsInformation;
};

export type SellerOfRecord = { name: string; village: { name: string }; email: string | null; information: SellerInformation };

type Concluded<L extends SoldLine> = {
  consignments: readonly DraftConsignment<L>[];
  sellers: Readonly<Record<string, SellerOfRecord>>;
  paymentMethod: PaymentMethod;
  at: Date;
};

/** Prices hold all taxes of the seller; delivery is told apart. Throws RangeError while delivery is not known. */
export function saleRecord<L extends SoldLine>({ consignments, sellers, paymentMethod, at }: Concluded<L>): SaleRecord {
  return {
    version: 1,
    sales: consignments.map(({ workshopId, lines, delivery }) => {
      const seller = sellers[workshopId];
      if (!seller || !delivery) throw new RangeError(`no contract without seller and delivery: ${workshopId}`);
      const { quote, window } = delivery;
      const terms = { deliveryFee: quote.fee, deliveryFrom: window.from, deliveryTo: window.to, paymentMethod, taxIncluded: true };
      const sale = freezeSale(seller.information, lines.map(frozenLine), terms, at);
      return { ...sale, workshopName: seller.name, villageName: seller.village.name, sellerEmail: seller.email };
    }),
  };
}

function frozenLine(line: DraftConsignment<SoldLine>['lines'][number]): FrozenLine {
  const { variantId, productName, variantName, unitPrice, quantity, certificate, villageName, artisanName, goods } = line;
  return {
    variantId,
    name: productName,
    variantName,
    unitPrice,
    quantity,
    stars: certificate?.stars ?? null,
    certificateNumber: certificate?.number ?? null,
    villageName,
    artisanName,
    goods,
  };
}

/** What the order keeps, or null for what is no such record. */
export function readSaleRecord(stored: unknown): SaleRecord | null {
  const record = stored as Partial<SaleRecord> | null;
  return record?.version === 1 && Array.isArray(record.sales) ? (record as SaleRecord) : null;
}
