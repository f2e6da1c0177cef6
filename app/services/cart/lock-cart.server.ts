import type { Transaction } from '#app/platform/db.server.ts';
import { ownCart, type CartHolder } from './cart-holder.server.ts';

export type LockedCart = { id: string; checkoutKey: string; ownerId: string | null };

/** The holder's cart, held until the transaction ends: whoever changes it, orders it or merges it waits here. Null without a cart. */
export async function lockCart(tx: Transaction, holder: CartHolder): Promise<LockedCart | null> {
  const own = ownCart(holder);
  if (!own) return null;
  const [cart] = await tx.$queryRaw<LockedCart[]>`
    select c.id, c.checkout_key as "checkoutKey", c.user_id as "ownerId" from cart c where ${own} for no key update`;
  return cart ?? null;
}
