import { can, type Actor } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockPerson } from './lock-person.server.ts';

export type RemoveAddressVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' };

/** Removes one of the person's addresses; when it was the default, the oldest left takes its place. */
export async function removeAddress(actor: Actor, id: string): Promise<RemoveAddressVerdict> {
  const decision = can(actor, 'address.list-own', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx): Promise<RemoveAddressVerdict> => {
    await lockPerson(tx, actor.userId!);
    const { count } = await tx.address.deleteMany({ where: { id, userId: actor.userId! } });
    if (count === 0) return { ok: false, code: 'not-found' };
    const [first, hasDefault] = [
      await tx.address.findFirst({ where: { userId: actor.userId! }, orderBy: { id: 'asc' }, select: { id: true } }),
      await tx.address.count({ where: { userId: actor.userId!, isDefault: true } }),
    ];
    if (first && hasDefault === 0) await tx.address.update({ where: { id: first.id }, data: { isDefault: true } });
    return { ok: true };
  });
}
