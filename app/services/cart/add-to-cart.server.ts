import { randomBytes } from 'node:crypto';
import { can } from '#app/domain/access/policy.ts';
import { addToCart as addLine, type AddVerdict, type VariantNow } from '#app/domain/cart/cart.ts';
import { dong } from '#app/domain/money/dong.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { keptUntil, tokenHash, type CartHolder } from './cart-holder.server.ts';
import { lockCart } from './lock-cart.server.ts';

export type Added =
  | {
      ok: true;
      /** Pieces of it now in the cart. */
      quantity: number;
      /** Fewer than asked for, because there are no more. */
      capped: boolean;
      /** For the guest's cookie; null for a shopper's cart. */
      token: string | null;
    }
  | Extract<AddVerdict, { ok: false }>
  | { ok: false; code: 'no-such-variant' | 'not-allowed' };

/** Puts pieces of a variant into the cart, at today's price; a guest's first piece makes the cart. */
export async function addToCart(holder: CartHolder, { variantId, quantity }: { variantId: string; quantity: number }): Promise<Added> {
  const variant = await findVariant(variantId);
  if (!variant) return { ok: false, code: 'no-such-variant' };
  return transact(async (tx) => {
    const cart = await openCart(tx, holder);
    if (!can(holder.actor, 'cart.change', { ownerId: cart.ownerId }).allowed) return { ok: false, code: 'not-allowed' };
    const lines = await tx.cartLine.findMany({ where: { cartId: cart.id }, select: { variantId: true, quantity: true, priceSeen: true } });
    const verdict = addLine(lines.map((line) => ({ ...line, priceSeen: dong(line.priceSeen) })), variantId, quantity, variant);
    if (!verdict.ok) return verdict;
    const line = { quantity: verdict.quantity, priceSeen: BigInt(variant.price) };
    if (lines.some((one) => one.variantId === variantId)) {
      await tx.cartLine.update({ where: { cartId_variantId: { cartId: cart.id, variantId } }, data: line, select: { id: true } });
    } else {
      await tx.cartLine.createMany({ data: { ...line, cartId: cart.id, variantId } });
    }
    return { ok: true, quantity: verdict.quantity, capped: verdict.capped, token: cart.token };
  });
}

async function findVariant(id: string): Promise<VariantNow | null> {
  const variant = await db().variant.findUnique({
    where: { id },
    select: { price: true, onHand: true, reserved: true, active: true, product: { select: { status: true, workshop: { select: { status: true } } } } },
  });
  return (
    variant && {
      price: dong(variant.price),
      available: variant.onHand - variant.reserved,
      onSale: variant.active && variant.product.status === 'published' && variant.product.workshop.status === 'verified',
    }
  );
}

/** The holder's cart, kept for another 30 days, or a new one. */
async function openCart(tx: Transaction, holder: CartHolder): Promise<{ id: string; ownerId: string | null; token: string | null }> {
  const { userId } = holder.actor;
  const expiresAt = keptUntil(now());
  if (userId !== null) {
    // Two windows may put in their first piece at once: the second finds the first one's cart.
    await tx.cart.createMany({ data: { userId, expiresAt }, skipDuplicates: true });
  }
  const cart = await lockCart(tx, holder);
  if (cart) {
    await tx.cart.updateMany({ where: { id: cart.id }, data: { expiresAt } });
    return { id: cart.id, ownerId: cart.ownerId, token: userId === null ? holder.token : null };
  }
  const token = randomBytes(32).toString('base64url');
  const { id } = await tx.cart.create({ data: { tokenHash: tokenHash(token), expiresAt }, select: { id: true } });
  return { id, ownerId: null, token };
}
