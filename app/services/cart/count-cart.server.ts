import { db } from '#app/platform/db.server.ts';
import { ownCart, type CartHolder } from './cart-holder.server.ts';

/** Pieces in the cart, for the header. Whoever has neither account nor cart cookie costs no statement. */
export async function countCart(holder: CartHolder): Promise<number> {
  const own = ownCart(holder);
  if (!own) return 0;
  const [row] = await db().$queryRaw<{ pieces: number }[]>`
    select coalesce(sum(l.quantity), 0)::int as pieces from cart c join cart_line l on l.cart_id = c.id where ${own}`;
  return row?.pieces ?? 0;
}
