import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkMember, type MemberRole, type MemberVerdict } from '#app/domain/joining/members.ts';
import { transact } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';

export type RoleVerdict = MemberVerdict | { ok: false; code: 'sign-in' | 'not-allowed' };

/** Makes a member owner or staff; the last owner stays one. */
export async function changeMemberRole(actor: Actor, studio: Studio, userId: string, role: MemberRole): Promise<RoleVerdict> {
  const decision = can(actor, 'workshop.manage-members', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx): Promise<RoleVerdict> => {
    await lockWorkshop(tx, studio.id);
    const checked = checkMember(await tx.workshopMember.findMany({ where: { workshopId: studio.id }, select: { userId: true, role: true } }), userId, role);
    if (checked.ok) await tx.workshopMember.update({ where: { workshopId_userId: { workshopId: studio.id, userId } }, data: { role } });
    return checked;
  });
}
