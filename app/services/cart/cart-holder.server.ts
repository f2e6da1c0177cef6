// Whose cart it is: a shopper's by their account, a guest's by the hash of the token in their cookie.
import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/access/policy.ts';
import { CART_DAYS } from '#app/domain/cart/cart.ts';
import { Prisma } from '#prisma/generated/client.ts';

export type CartHolder = {
  actor: Actor;
  /** From the guest's cookie; null without one. */
  token: string | null;
};

/** What the database keeps of a guest's token: who reads the table holds nobody's cart. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The condition that finds the holder's cart as `c`; null for a visitor who can have none. */
export function ownCart({ actor, token }: CartHolder): Prisma.Sql | null {
  if (actor.userId !== null) return Prisma.sql`c.user_id = ${actor.userId}::uuid`;
  return token === null ? null : Prisma.sql`c.token_hash = ${tokenHash(token)} and c.expires_at > now()`;
}

/** Until when a guest's cart is kept that was changed at an instant. */
export const keptUntil = (changedAt: Date): Date => new Date(changedAt.getTime() + CART_DAYS * 86_400_000);
