import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkMember, type MemberVerdict } from '#app/domain/joining/members.ts';
import { transact } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';

export type RemoveMemberVerdict = MemberVerdict | { ok: false; code: 'sign-in' | 'not-allowed' };

/** Takes a member out of a workshop; everybody may leave by themselves, but for the last owner. */
export async function removeMember(actor: Actor, studio: Studio, userId: string): Promise<RemoveMemberVerdict> {
  const leaves = userId === actor.userId;
  const decision = can(actor, leaves ? 'workshop.view-studio' : 'workshop.manage-members', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx): Promise<RemoveMemberVerdict> => {
    await lockWorkshop(tx, studio.id);
    const checked = checkMember(await tx.workshopMember.findMany({ where: { workshopId: studio.id }, select: { userId: true, role: true } }), userId, null);
    if (checked.ok) await tx.workshopMember.delete({ where: { workshopId_userId: { workshopId: studio.id, userId } } });
    return checked;
  });
}
