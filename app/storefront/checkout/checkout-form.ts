// What the checkout's form sends. Only its shape: whether it makes sense is the domain's to say, in one place.
import type { ContactErrors } from '#app/domain/checkout/contact.ts';
import { CONTACT_LIMITS } from '#app/domain/checkout/contact.ts';
import { PAYMENT_METHODS } from '#app/domain/payments/methods.ts';
import { z } from 'zod';
import { m } from '#app/i18n/paraglide/messages.js';
import { contactWords, emailWords } from '#app/ui/contact-words.ts';
import { shownField } from '#app/storefront/cart/shown-field.ts';
import { OTHER_ADDRESS } from './other-address.ts';

const longest = 1_000;
const typed = z.string().max(longest, { error: () => m.shell_field_too_long({ max: longest }) }).default('');

export const checkoutForm = z.object({
  checkoutKey: z.uuid(),
  shown: shownField,
  address: z.union([z.uuid(), z.literal(OTHER_ADDRESS)]).default(OTHER_ADDRESS),
  name: typed,
  phone: typed,
  email: typed,
  provinceCode: typed,
  communeCode: typed,
  addressLine: typed,
  note: typed,
  keepAddress: z.literal('on').optional(),
  paymentMethod: z.enum(PAYMENT_METHODS, { error: () => m.checkout_method_missing() }),
});

export type CheckoutInput = z.input<typeof checkoutForm>;
export type CheckoutFields = z.output<typeof checkoutForm>;

/** What is wrong with the receiver, as the form's fields want it. */
export function receiverWords(errors: ContactErrors) {
  return {
    ...contactWords(errors),
    ...(errors.phone?.code === 'empty' && { phone: [m.checkout_phone_missing()] }),
    ...(errors.email && { email: [emailWords(errors.email)] }),
    ...(errors.note && { note: [m.checkout_note_too_long({ max: CONTACT_LIMITS.note.max })] }),
  };
}
