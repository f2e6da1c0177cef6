/**
 * The ways to pay and when each is offered.
 * Card limits come from the processor: at most 8 digits for a zero-decimal currency, and at
 * least US$0.50; 15.000 ₫ leaves a margin over the changing rate.
 */
import type { Dong } from '../money/dong.ts';

export const PAYMENT_METHODS = ['bank_transfer', 'cash_on_delivery', 'card'] as const;
/** A transfer by VietQR, cash to the carrier, a card through the processor; as the database spells them. */
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const CARD_MINIMUM: Dong = 15_000;
export const CARD_MAXIMUM: Dong = 99_999_999;

/** Shop policy, not law: a carrier's person does not carry more than this for one consignment. */
export const COD_MAXIMUM_PER_CONSIGNMENT: Dong = 20_000_000;

/** What one instant interbank transfer carries by the banks' usual terms; unverified, so kept here as data. */
export const TRANSFER_MAXIMUM: Dong = 499_999_999;

export type MethodRefusal =
  | 'below-card-minimum'
  | 'above-card-maximum'
  | 'above-cod-maximum'
  | 'above-transfer-maximum'
  | 'not-set-up';

export type MethodOffer =
  | { method: PaymentMethod; offered: true }
  | { method: PaymentMethod; offered: false; code: MethodRefusal; limit: Dong | null };

export type MethodFacts = {
  /** Goods and delivery of each consignment; cash is collected for each by itself. */
  consignmentTotals?: readonly Dong[];
  /** Methods this installation cannot take at all. */
  notSetUp?: readonly PaymentMethod[];
};

/** Every method in the order it is shown, each with whether it can pay this total and if not why. */
export function offeredMethods(total: Dong, facts: MethodFacts = {}): MethodOffer[] {
  const largest = Math.max(...(facts.consignmentTotals?.length ? facts.consignmentTotals : [total]));
  return PAYMENT_METHODS.map((method): MethodOffer => {
    const refuse = (code: MethodRefusal, limit: Dong | null): MethodOffer => ({ method, offered: false, code, limit });
    if (facts.notSetUp?.includes(method)) return refuse('not-set-up', null);
    if (method === 'card' && total < CARD_MINIMUM) return refuse('below-card-minimum', CARD_MINIMUM);
    if (method === 'card' && total > CARD_MAXIMUM) return refuse('above-card-maximum', CARD_MAXIMUM);
    if (method === 'cash_on_delivery' && largest > COD_MAXIMUM_PER_CONSIGNMENT) {
      return refuse('above-cod-maximum', COD_MAXIMUM_PER_CONSIGNMENT);
    }
    if (method === 'bank_transfer' && total > TRANSFER_MAXIMUM) return refuse('above-transfer-maximum', TRANSFER_MAXIMUM);
    return { method, offered: true };
  });
}

export function isPaymentMethod(text: string): text is PaymentMethod {
  return (PAYMENT_METHODS as readonly string[]).includes(text);
}
