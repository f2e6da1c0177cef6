import { can } from '#app/domain/access/policy.ts';
import { changeQuantity, type QuantityVerdict } from '#app/domain/cart/cart.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { keptUntil, type CartHolder } from './cart-holder.server.ts';
import { lockCart } from './lock-cart.server.ts';

export type LineSet = QuantityVerdict | { ok: false; code: 'not-in-cart' | 'not-allowed' };

type Row = { price: bigint; available: number; onSale: boolean };

/** Makes a line hold so many pieces, at most what is there; 0 takes it out. The price that was seen stays. */
export async function setCartLine(holder: CartHolder, { variantId, quantity }: { variantId: string; quantity: number }): Promise<LineSet> {
  return transact(async (tx): Promise<LineSet> => {
    const cart = await lockCart(tx, holder);
    if (!cart) return { ok: false, code: 'not-in-cart' };
    if (!can(holder.actor, 'cart.change', { ownerId: cart.ownerId }).allowed) return { ok: false, code: 'not-allowed' };
    await tx.cart.updateMany({ where: { id: cart.id }, data: { expiresAt: keptUntil(now()) } });
    if (quantity === 0) {
      const { count } = await tx.cartLine.deleteMany({ where: { cartId: cart.id, variantId } });
      return count > 0 ? { ok: true, quantity: 0, capped: false } : { ok: false, code: 'not-in-cart' };
    }
    const [variant] = await tx.$queryRaw<Row[]>`
      select x.price, x.on_hand - x.reserved as available, x.active and p.status = 'published' and w.status = 'verified' as "onSale"
      from cart_line l join variant x on x.id = l.variant_id join product p on p.id = x.product_id join workshop w on w.id = p.workshop_id
      where l.cart_id = ${cart.id}::uuid and l.variant_id = ${variantId}::uuid`;
    if (!variant) return { ok: false, code: 'not-in-cart' };
    const verdict = changeQuantity(quantity, { ...variant, price: Number(variant.price) });
    if (verdict.ok) await tx.cartLine.updateMany({ where: { cartId: cart.id, variantId }, data: { quantity: verdict.quantity } });
    return verdict;
  });
}
