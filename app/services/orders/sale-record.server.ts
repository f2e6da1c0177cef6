// What `orders.sale_information` holds: the contract with each workshop as it was concluded, and who it was with.
import type { DraftConsignment } from '#app/domain/checkout/order-draft.ts';
import { freezeSale, type FrozenLine, type FrozenSale } from '#app/domain/checkout/sale-information.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import type { CartItem, CartSeller } from '#app/services/cart/cart-items.server.ts';

export type SaleRecord = {
  version: 1;
  sales: (FrozenSale & { workshopName: string; villageName: string; sellerEmail: string | null })[];
};

type Concluded = { consignments: readonly DraftConsignment<CartItem>[]; sellers: Readonly<Record<string, CartSeller>>; paymentMethod: PaymentMethod; at: Date };

/** Prices hold all taxes of the seller; delivery is told apart. */
export function saleRecord({ consignments, sellers, paymentMethod, at }: Concluded): SaleRecord {
  return {
    version: 1,
    sales: consignments.map(({ workshopId, lines, delivery }) => {
      const seller = sellers[workshopId]!;
      const { quote, window } = delivery!;
      const terms = { deliveryFee: quote.fee, deliveryFrom: window.from, deliveryTo: window.to, paymentMethod, taxIncluded: true };
      const sale = freezeSale(seller.information, lines.map(frozenLine), terms, at);
      return { ...sale, workshopName: seller.name, villageName: seller.village.name, sellerEmail: seller.email };
    }),
  };
}

function frozenLine(line: DraftConsignment<CartItem>['lines'][number]): FrozenLine {
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

export function readSaleRecord(stored: unknown): SaleRecord | null {
  const record = stored as Partial<SaleRecord> | null;
  return record?.version === 1 && Array.isArray(record.sales) ? (record as SaleRecord) : null;
}
