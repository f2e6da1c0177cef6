import { can } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { keptUntil, type CartHolder } from './cart-holder.server.ts';
import { lockCart } from './lock-cart.server.ts';

/** A line as the cart's page showed it; 0 pieces where it said that there is none left. */
export type AcceptedLine = { variantId: string; quantity: number; price: number };

/**
 * Takes the cart as it was shown: its prices become the ones that were seen, what was said to be gone is taken out.
 * What changed after the page was shown stays a change.
 */
export async function acceptCartChanges(holder: CartHolder, shown: readonly AcceptedLine[]): Promise<{ ok: boolean }> {
  return transact(async (tx) => {
    const cart = await lockCart(tx, holder);
    if (!cart || !can(holder.actor, 'cart.change', { ownerId: cart.ownerId }).allowed) return { ok: false };
    const kept = shown.filter(({ quantity, price }) => quantity > 0 && price > 0);
    const gone = shown.filter(({ quantity }) => quantity === 0).map(({ variantId }) => variantId);
    await tx.cart.updateMany({ where: { id: cart.id }, data: { expiresAt: keptUntil(now()) } });
    await tx.$executeRaw`
      update cart_line l set price_seen = s.price, quantity = least(l.quantity, s.quantity)
      from unnest(${kept.map((line) => line.variantId)}::uuid[], ${kept.map((line) => line.quantity)}::int[], ${kept.map((line) => line.price)}::bigint[])
        as s (variant_id, quantity, price)
      where l.cart_id = ${cart.id}::uuid and l.variant_id = s.variant_id`;
    if (gone.length > 0) await tx.cartLine.deleteMany({ where: { cartId: cart.id, variantId: { in: gone } } });
    return { ok: true };
  });
}
