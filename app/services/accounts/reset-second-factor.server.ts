import { type Actor, can } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';

export type ResetFactorVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'own' | 'not-found' };

/** For somebody who lost their app and their paper: they set up a new one at their next visit, and every session of theirs is shut out until then. */
export async function resetSecondFactor(actor: Actor, userId: string): Promise<ResetFactorVerdict> {
  const decision = can(actor, 'role.grant', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  // Whoever sits at an unlocked desk must not give themselves a new one.
  if (userId === actor.userId) return { ok: false, code: 'own' };
  return transact(async (tx) => {
    const { count } = await tx.secondFactor.deleteMany({ where: { userId } });
    await tx.session.updateMany({ where: { userId }, data: { secondFactorAt: null } });
    return count > 0 ? { ok: true } : { ok: false, code: 'not-found' };
  });
}
