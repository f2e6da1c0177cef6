import { can, type Actor } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockPerson } from './lock-person.server.ts';

export type DefaultAddressVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' };

/** Makes one of the person's addresses the one that the checkout proposes. */
export async function setDefaultAddress(actor: Actor, id: string): Promise<DefaultAddressVerdict> {
  const decision = can(actor, 'address.list-own', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx): Promise<DefaultAddressVerdict> => {
    const userId = actor.userId!;
    await lockPerson(tx, userId);
    const mine = await tx.address.count({ where: { id, userId } });
    if (mine === 0) return { ok: false, code: 'not-found' };
    await tx.address.updateMany({ where: { userId, isDefault: true, NOT: { id } }, data: { isDefault: false } });
    await tx.address.update({ where: { id }, data: { isDefault: true } });
    return { ok: true };
  });
}
