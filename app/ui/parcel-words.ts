// What workshop and shopper both read of a parcel.
import type { CancellationReason } from '#app/domain/orders/cancellation.ts';
import { type Carrier, CARRIER_NAMES } from '#app/domain/shipping/carriers.ts';
import { m } from '#app/i18n/paraglide/messages.js';

const reasons: Record<CancellationReason, () => string> = {
  'sold-out': m.parcel_why_sold_out,
  damaged: m.parcel_why_damaged,
  'cannot-make-in-time': m.parcel_why_cannot_make,
  'shopper-asked': m.parcel_why_shopper_asked,
  other: m.parcel_why_other,
};
export const reasonWords = (reason: CancellationReason): string => reasons[reason]();

export const carrierWords = (carrier: Carrier): string => (carrier === 'own' ? m.parcel_carrier_own() : CARRIER_NAMES[carrier]);
