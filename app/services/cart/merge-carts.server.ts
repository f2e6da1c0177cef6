import { mergeCarts as mergeLines, type CartLine, type MergedCart } from '#app/domain/cart/cart.ts';
import { dong } from '#app/domain/money/dong.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { keptUntil, tokenHash } from './cart-holder.server.ts';

type Row = CartLine & { available: number };

/**
 * At sign-in the guest's cart goes into the account's; the guest's is gone afterwards, so that a
 * second call changes nothing. Forget the cookie with the answer (`forgetCartCookie`).
 */
export async function mergeCarts(userId: string, token: string | null): Promise<Pick<MergedCart, 'capped' | 'leftOut'>> {
  if (token === null) return { capped: [], leftOut: [] };
  const hash = tokenHash(token);
  const expiresAt = keptUntil(now());
  return transact(async (tx) => {
    const [guest] = await tx.$queryRaw<{ id: string }[]>`select id from cart where token_hash = ${hash} and expires_at > now() for update`;
    if (!guest) return { capped: [], leftOut: [] };
    await tx.cart.createMany({ data: { userId, expiresAt }, skipDuplicates: true });
    const [own] = await tx.$queryRaw<[{ id: string }]>`select id from cart where user_id = ${userId}::uuid for update`;
    const [mine, theirs] = [await linesOf(tx, own.id), await linesOf(tx, guest.id)];
    const available = new Map([...mine, ...theirs].map((line) => [line.variantId, line.available]));
    const merged = mergeLines(mine, theirs, (variantId) => available.get(variantId) ?? 0);
    await tx.cart.delete({ where: { id: guest.id }, select: { id: true } });
    await tx.cartLine.deleteMany({ where: { cartId: own.id } });
    await tx.cartLine.createMany({ data: merged.lines.map((line) => ({ variantId: line.variantId, quantity: line.quantity, priceSeen: BigInt(line.priceSeen), cartId: own.id })) });
    await tx.cart.updateMany({ where: { id: own.id }, data: { expiresAt } });
    return { capped: merged.capped, leftOut: merged.leftOut };
  });
}

async function linesOf(tx: Transaction, cartId: string): Promise<Row[]> {
  const lines = await tx.cartLine.findMany({
    where: { cartId },
    orderBy: { id: 'asc' },
    select: { variantId: true, quantity: true, priceSeen: true, variant: { select: { onHand: true, reserved: true } } },
  });
  return lines.map(({ variant, priceSeen, ...line }) => ({ ...line, priceSeen: dong(priceSeen), available: variant.onHand - variant.reserved }));
}
