import { randomBytes } from 'node:crypto';
import { can } from '#app/domain/access/policy.ts';
import { addToCart as addLine, type AddVerdict, type CartLine, type VariantNow } from '#app/domain/cart/cart.ts';
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

type Wanted = { variantId: string; quantity: number };

/** Puts pieces of a variant into the cart, at today's price; a guest's first piece makes the cart. */
export async function addToCart(holder: CartHolder, wanted: Wanted): Promise<Added> {
  const variant = await findVariant(wanted.variantId);
  if (!variant) return { ok: false, code: 'no-such-variant' };
  if (holder.actor.userId === null && holder.token === null) return beginCart(wanted, variant);
  const added = await transact((tx) => addToOwn(tx, holder, wanted, variant));
  return added ?? beginCart(wanted, variant);
}

async function findVariant(id: string): Promise<VariantNow | null> {
  const [variant] = await db().$queryRaw<{ price: bigint; available: number; onSale: boolean }[]>`
    select x.price, x.on_hand - x.reserved as available, x.active and p.status = 'published' and w.status = 'verified' as "onSale"
    from variant x join product p on p.id = x.product_id join workshop w on w.id = p.workshop_id where x.id = ${id}::uuid`;
  return variant ? { ...variant, price: Number(variant.price) } : null;
}

/** Into the cart that the holder has; null for a guest whose cart is gone. */
async function addToOwn(tx: Transaction, holder: CartHolder, { variantId, quantity }: Wanted, variant: VariantNow): Promise<Added | null> {
  const { userId } = holder.actor;
  const expiresAt = keptUntil(now());
  let cart = await lockCart(tx, holder);
  if (!cart && userId !== null) {
    // Two windows may put in their first piece at once: the second finds the first one's cart.
    await tx.cart.createMany({ data: { userId, expiresAt }, skipDuplicates: true });
    cart = await lockCart(tx, holder);
  }
  if (!cart) return null;
  if (!can(holder.actor, 'cart.change', { ownerId: cart.ownerId }).allowed) return { ok: false, code: 'not-allowed' };
  const lines = await tx.$queryRaw<CartLine[]>`select variant_id as "variantId", quantity, price_seen::float8 as "priceSeen" from cart_line where cart_id = ${cart.id}::uuid`;
  const verdict = addLine(lines, variantId, quantity, variant);
  if (!verdict.ok) return verdict;
  await tx.$executeRaw`
    with kept as (update cart set expires_at = ${expiresAt}, updated_at = now() where id = ${cart.id}::uuid)
    insert into cart_line (cart_id, variant_id, quantity, price_seen) values (${cart.id}::uuid, ${variantId}::uuid, ${verdict.quantity}, ${variant.price})
    on conflict (cart_id, variant_id) do update set quantity = excluded.quantity, price_seen = excluded.price_seen`;
  return { ok: true, quantity: verdict.quantity, capped: verdict.capped, token: userId === null ? holder.token : null };
}

async function beginCart({ variantId, quantity }: Wanted, variant: VariantNow): Promise<Added> {
  const verdict = addLine([], variantId, quantity, variant);
  if (!verdict.ok) return verdict;
  const token = randomBytes(32).toString('base64url');
  await db().$executeRaw`
    with made as (insert into cart (token_hash, expires_at) values (${tokenHash(token)}, ${keptUntil(now())}) returning id)
    insert into cart_line (cart_id, variant_id, quantity, price_seen) select id, ${variantId}::uuid, ${verdict.quantity}, ${variant.price} from made`;
  return { ok: true, quantity: verdict.quantity, capped: verdict.capped, token };
}
