/**
 * What a shopper must be able to read before buying at a distance (Law 19/2023/QH15 on consumer
 * protection, Art. 37) and afterwards as it was then (Art. 38). Where it was wrong or missing the
 * contract can be ended for 30 days: so a product that lacks any of it is not sold.
 */
import type { Dong } from '../money/dong.ts';
import type { Stars } from '../ocop/rules.ts';
import type { PaymentMethod } from '../payments/methods.ts';
import type { Day } from '../time/hanoi.ts';

export const SALE_INFORMATION = [
  'seller-name',
  'seller-address',
  'seller-phone',
  'seller-number',
  'measure',
  'quantity',
  'quality',
  'use',
  'price',
  'origin',
  'shelf-life',
  'delivery-cost',
  'payment-methods',
  'delivery-time',
  'return-terms',
  'offer-period',
  'fees-and-tax',
] as const;
export type SaleInformation = (typeof SALE_INFORMATION)[number];

export type SellerInformation = {
  name: string;
  address: string;
  phone: string;
  /** Business registration or personal tax number. */
  registrationNumber: string;
};

export type GoodsInformation = {
  name: string;
  /** `cao 28 cm, miệng 14 cm`, `90 × 90 cm`, `500 g`. */
  measure: string;
  /** `1 chiếc`, `bộ 6 chén`. */
  unit: string;
  /** Material and make: what it is worth. */
  quality: string;
  /** What it is for and how it is cared for. */
  use: string;
  price: Dong;
  /** Village and commune. */
  origin: string;
  /** Perishes: food, drink, herbs. Others have no shelf life to tell. */
  perishable: boolean;
  shelfLife: string | null;
};

export type OfferTerms = {
  /** Null while the place of delivery is not known. */
  deliveryFee: Dong | null;
  paymentMethods: readonly PaymentMethod[];
  deliveryFrom: Day | null;
  deliveryTo: Day | null;
  /** Days of the voluntary return for a change of mind: a policy of the shop, not a right by law. */
  returnDays: number | null;
  /** How long the price holds. */
  offerUntil: Date | null;
  /** Whether the price already has all fees and VAT in it. */
  taxIncluded: boolean | null;
};

/** Days in which a contract can be ended because this information was wrong or missing (Art. 38). */
export const WRONG_INFORMATION_DAYS = 30;
/** The shop's own policy: back within this many days, for any reason. */
export const VOLUNTARY_RETURN_DAYS = 7;

/** Everything that Art. 37 asks for and is not there, in the order it is shown. */
export function missingSaleInformation(
  seller: SellerInformation,
  goods: GoodsInformation,
  terms: OfferTerms,
): SaleInformation[] {
  const said = (text: string | null): boolean => text !== null && text.trim() !== '';
  const held: Readonly<Record<SaleInformation, boolean>> = {
    'seller-name': said(seller.name),
    'seller-address': said(seller.address),
    'seller-phone': said(seller.phone),
    'seller-number': said(seller.registrationNumber),
    measure: said(goods.measure),
    quantity: said(goods.unit),
    quality: said(goods.quality),
    use: said(goods.use),
    price: goods.price > 0,
    origin: said(goods.origin),
    'shelf-life': !goods.perishable || said(goods.shelfLife),
    'delivery-cost': terms.deliveryFee !== null,
    'payment-methods': terms.paymentMethods.length > 0,
    'delivery-time': terms.deliveryFrom !== null && terms.deliveryTo !== null,
    'return-terms': terms.returnDays !== null,
    'offer-period': terms.offerUntil !== null,
    'fees-and-tax': terms.taxIncluded !== null,
  };
  return SALE_INFORMATION.filter((item) => !held[item]);
}

/** An order line as it was bought; nothing later changes it. */
export type FrozenLine = {
  variantId: string;
  name: string;
  variantName: string;
  unitPrice: Dong;
  quantity: number;
  stars: Stars | null;
  certificateNumber: string | null;
  villageName: string;
  artisanName: string | null;
  goods: GoodsInformation;
};

/** The contract with one workshop as it was concluded: plain data, kept on the order. */
export type FrozenSale = {
  version: 1;
  concludedAt: string;
  seller: SellerInformation;
  lines: readonly FrozenLine[];
  deliveryFee: Dong;
  deliveryFrom: Day;
  deliveryTo: Day;
  paymentMethod: PaymentMethod;
  returnDays: number;
  wrongInformationDays: number;
  taxIncluded: boolean;
};

export type ConcludedTerms = Pick<FrozenSale, 'deliveryFee' | 'deliveryFrom' | 'deliveryTo' | 'paymentMethod' | 'taxIncluded'>;

/** The copy to keep. It shares nothing with its inputs, so that later changes cannot reach it. */
export function freezeSale(
  seller: SellerInformation,
  lines: readonly FrozenLine[],
  terms: ConcludedTerms,
  concludedAt: Date,
): FrozenSale {
  return structuredClone({
    version: 1,
    concludedAt: concludedAt.toISOString(),
    seller,
    lines,
    deliveryFee: terms.deliveryFee,
    deliveryFrom: terms.deliveryFrom,
    deliveryTo: terms.deliveryTo,
    paymentMethod: terms.paymentMethod,
    returnDays: VOLUNTARY_RETURN_DAYS,
    wrongInformationDays: WRONG_INFORMATION_DAYS,
    taxIncluded: terms.taxIncluded,
  });
}
