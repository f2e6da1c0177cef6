import { can, type Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

export type Account = { name: string; email: string; emailVerified: boolean; phone: string | null };

/** The person's own account, or null for a visitor. */
export async function getAccount(actor: Actor): Promise<Account | null> {
  if (!can(actor, 'account.view-own', null).allowed) return null;
  return db().user.findUnique({ where: { id: actor.userId! }, select: { name: true, email: true, emailVerified: true, phone: true } });
}
