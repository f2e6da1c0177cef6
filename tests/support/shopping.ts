// Shoppers of a test: a cart filled through the services, and a checkout as its form would send it.
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { draftOrder } from '#app/domain/checkout/order-draft.ts';
import { shownOrder } from '#app/domain/checkout/shown-order.ts';
import { addToCart } from '#app/services/cart/add-to-cart.server.ts';
import type { CartHolder } from '#app/services/cart/cart-holder.server.ts';
import { getCheckout } from '#app/services/checkout/get-checkout.server.ts';
import { placeOrder, type OrderRequest, type Placed } from '#app/services/checkout/place-order.server.ts';

export const contact = {
  name: 'Trần Thị Ngọc Ánh',
  phone: '0912 345 678',
  email: null as string | null,
  provinceCode: '01',
  communeCode: '00004',
  addressLine: 'Số 8, ngõ 14 phố Đa Sỹ',
};

/** A guest, or a shopper, with pieces of some variants in the cart. */
export async function withCart(lines: readonly { variantId: string; quantity?: number }[], actor: Actor = VISITOR): Promise<CartHolder> {
  let holder: CartHolder = { actor, token: null };
  for (const { variantId, quantity = 1 } of lines) {
    const added = await addToCart(holder, { variantId, quantity });
    if (!added.ok) throw new Error(`not added: ${added.code}`);
    holder = { actor, token: added.token };
  }
  return holder;
}

/** What the checkout's form would send now. */
export async function checkoutOf(holder: CartHolder, changes: Partial<OrderRequest> = {}): Promise<OrderRequest> {
  const page = await getCheckout(holder);
  if (!page) throw new Error('nothing to order');
  const to = changes.contact?.provinceCode ?? contact.provinceCode;
  const draft = draftOrder(page.items, { senders: page.sellers, toProvinceCode: to, on: new Date(page.at) });
  return { cartToken: holder.token, checkoutKey: page.checkoutKey, contact, paymentMethod: 'cash_on_delivery', shown: shownOrder(draft), locale: 'vi', ...changes };
}

export async function order(holder: CartHolder, changes: Partial<OrderRequest> = {}): Promise<Extract<Placed, { ok: true }>> {
  const placed = await placeOrder(holder.actor, await checkoutOf(holder, changes));
  if (!placed.ok) throw new Error(`not placed: ${JSON.stringify(placed)}`);
  return placed;
}
