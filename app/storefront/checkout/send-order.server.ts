// From a filled-in checkout to its order: one place that knows what each verdict means for the page.
import { data } from 'react-router';
import type { Actor } from '#app/domain/access/policy.ts';
import type { OrderChange } from '#app/domain/checkout/shown-order.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { openOrderCookie } from '#app/services/access/opened-orders.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { listAddresses } from '#app/services/accounts/list-addresses.server.ts';
import { saveAddress } from '#app/services/accounts/save-address.server.ts';
import { readCartToken } from '#app/services/cart/cart-cookie.server.ts';
import { placeOrder } from '#app/services/checkout/place-order.server.ts';
import { startCardPayment } from '#app/services/payments/start-card-payment.server.ts';
import { methodHint } from './change-words.ts';
import { receiverWords, type CheckoutFields } from './checkout-form.ts';
import { OTHER_ADDRESS } from './other-address.ts';

type FormErrors = { fieldErrors?: Record<string, string[]>; formErrors?: string[] };

export type SentOrder =
  | { kind: 'go'; to: string; cookie: string }
  | { kind: 'nothing-left' }
  | { kind: 'wrong'; errors: FormErrors; answer: ResponseInit }
  | { kind: 'changed'; changes: OrderChange[]; answer: ResponseInit };

const wrong = (errors: FormErrors, answer: ResponseInit): SentOrder => ({ kind: 'wrong', errors, answer });

export async function sendOrder(sent: CheckoutFields, { request, clientAddress }: { request: Request; clientAddress: string }): Promise<SentOrder> {
  const rate = await limitRate('checkout', clientAddress);
  if (!rate.ok) {
    const words = m.checkout_too_many({ minutes: Math.ceil(rate.retryAfterSeconds / 60) });
    return wrong({ formErrors: [words] }, { status: 429, headers: { 'Retry-After': String(rate.retryAfterSeconds) } });
  }
  const actor = await getViewer(request);
  const receiver = await receiverOf(sent, actor);
  if (!receiver) return wrong({ fieldErrors: { address: [m.checkout_address_gone()] } }, { status: 400 });

  const { checkoutKey, paymentMethod, shown, email, note } = sent;
  const cartToken = actor.userId === null ? readCartToken(request.headers) : null;
  const placed = await placeOrder(actor, { cartToken, checkoutKey, paymentMethod, shown, contact: { ...receiver, email, note }, locale: getLocale() });
  if (placed.ok) {
    const isNewAddress = sent.address === OTHER_ADDRESS && sent.keepAddress === 'on' && !placed.repeated;
    // The order stands whether or not there is room for one address more.
    if (isNewAddress) await saveAddress(actor, null, { ...receiver, isDefault: false });
    const page = `/don-hang/${placed.code}`;
    const card = placed.paymentMethod === 'card' ? await startCardPayment(placed.orderId) : null;
    // Where the payment page does not open, the order's page says how to pay and tries again.
    return { kind: 'go', to: card?.ok ? card.url : page, cookie: openOrderCookie(request.headers, placed.orderId) };
  }
  switch (placed.code) {
    case 'contact':
      return wrong({ fieldErrors: receiverWords(placed.errors) }, { status: 400 });
    case 'method-not-offered':
      return wrong({ fieldErrors: { paymentMethod: [methodHint(placed.offer)] } }, { status: 409 });
    case 'changed':
      return { kind: 'changed', changes: placed.changes, answer: { status: 409 } };
    case 'nothing-to-order':
      return { kind: 'nothing-left' };
    case 'not-allowed':
      throw data(null, { status: 403 });
  }
}

/** Who receives it: a saved address of the shopper's own, or what was typed. Null for an address that is gone. */
async function receiverOf(sent: CheckoutFields, actor: Actor) {
  if (sent.address === OTHER_ADDRESS) {
    const { name, phone, provinceCode, communeCode, addressLine } = sent;
    return { name, phone, provinceCode, communeCode, addressLine };
  }
  const saved = (await listAddresses(actor)).find(({ id }) => id === sent.address);
  return saved && { name: saved.name, phone: saved.phone, provinceCode: saved.province.code, communeCode: saved.commune.code, addressLine: saved.line };
}
