import { cartChanges, type CartChange } from '#app/domain/cart/cart.ts';
import { orderable } from '#app/domain/checkout/order-draft.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { listAddresses, type SavedAddress } from '#app/services/accounts/list-addresses.server.ts';
import { ownCart, type CartHolder } from '#app/services/cart/cart-holder.server.ts';
import { itemColumns, toCartItems, type CartItem, type CartSeller, type ItemRow } from '#app/services/cart/cart-items.server.ts';

export type CheckoutPage = {
  /** Sent with the order: the same checkout makes one order, however often it is sent. */
  checkoutKey: string;
  items: CartItem[];
  sellers: Record<string, CartSeller>;
  /** Since the lines were chosen, unless the shopper took them in the cart. */
  changes: CartChange[];
  /** The server's moment, for delivery days. */
  at: string;
  /** Null for a guest. */
  shopper: { name: string; email: string; phone: string | null } | null;
  /** The default first. */
  addresses: SavedAddress[];
};

/** What the checkout shows; null when there is nothing that could be ordered. Writes nothing. */
export async function getCheckout(holder: CartHolder): Promise<CheckoutPage | null> {
  const own = ownCart(holder);
  if (!own) return null;
  const { userId } = holder.actor;
  const [rows, shopper, addresses] = await Promise.all([
    db().$queryRaw<(ItemRow & { checkoutKey: string })[]>`select c.checkout_key as "checkoutKey", ${itemColumns()} join cart c on c.id = l.cart_id where ${own}`,
    userId === null ? null : db().user.findUnique({ where: { id: userId }, select: { name: true, email: true, phone: true } }),
    listAddresses(holder.actor),
  ]);
  const checkoutKey = rows[0]?.checkoutKey;
  const at = now();
  const { items, sellers } = toCartItems(rows.map(({ checkoutKey: _, ...row }) => row), at);
  if (!checkoutKey || !items.some((item) => orderable(item) > 0)) return null;
  return {
    checkoutKey,
    items,
    sellers,
    changes: cartChanges(items, new Map(items.map((item) => [item.variantId, item]))),
    at: at.toISOString(),
    shopper,
    addresses,
  };
}
