import { cartChanges, type CartChange } from '#app/domain/cart/cart.ts';
import { orderable } from '#app/domain/checkout/order-draft.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { ownCart, type CartHolder } from '#app/services/cart/cart-holder.server.ts';
import { itemColumns, toCartItems, type CartItem, type CartSeller, type ItemRow } from '#app/services/cart/cart-items.server.ts';

export type SavedAddress = {
  id: string;
  name: string;
  phone: string;
  provinceCode: string;
  provinceName: string;
  communeCode: string;
  communeName: string;
  addressLine: string;
};

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

type Account = { name: string; email: string; phone: string | null; addresses: SavedAddress[] };

/** What the checkout shows; null when there is nothing that could be ordered. Writes nothing. */
export async function getCheckout(holder: CartHolder): Promise<CheckoutPage | null> {
  const own = ownCart(holder);
  if (!own) return null;
  const [rows, account] = await Promise.all([
    db().$queryRaw<(ItemRow & { checkoutKey: string })[]>`select c.checkout_key as "checkoutKey", ${itemColumns} join cart c on c.id = l.cart_id where ${own}`,
    holder.actor.userId === null ? null : findAccount(holder.actor.userId),
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
    shopper: account && { name: account.name, email: account.email, phone: account.phone },
    addresses: account?.addresses ?? [],
  };
}

async function findAccount(userId: string): Promise<Account | null> {
  const [account] = await db().$queryRaw<Account[]>`
    select s.name, s.email, s.phone,
      (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'phone', a.phone, 'provinceCode', a.province_code,
          'provinceName', n.short_name, 'communeCode', a.commune_code, 'communeName', u.name, 'addressLine', a.line)
          order by a.is_default desc, a.created_at desc), '[]')
        from address a join commune u on u.code = a.commune_code join province n on n.code = a.province_code where a.user_id = s.id) as addresses
    from app_user s where s.id = ${userId}::uuid`;
  return account ?? null;
}
