import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkMember, type MemberRole, type MemberVerdict } from '#app/domain/joining/members.ts';
import { transact } from '#app/platform/db.server.ts';
import { confirmPassword, type PasswordVerdict } from '../accounts/confirm-password.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellOfLostOwner } from './tell-of-lost-owner.server.ts';
import { tellOfOwner } from './tell-of-owner.server.ts';
import { withdrawInvitationsOf } from './withdraw-invitations-of.server.ts';

export type RoleVerdict = MemberVerdict | { ok: false; code: 'sign-in' | 'not-allowed' | 'password-missing' } | Exclude<PasswordVerdict, { ok: true }>;

/** Makes a member owner or staff; the last owner stays one. Both want the password, and every owner is told. */
export async function changeMemberRole(actor: Actor, studio: Studio, userId: string, { role, password }: { role: MemberRole; password: string }, headers: Headers): Promise<RoleVerdict> {
  const decision = can(actor, 'workshop.manage-members', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  if (password === '') return { ok: false, code: 'password-missing' };
  const known = await confirmPassword(actor, password, headers);
  if (!known.ok) return known;
  return transact(async (tx): Promise<RoleVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    const members = await tx.workshopMember.findMany({ where: { workshopId: studio.id }, select: { userId: true, role: true } });
    const checked = checkMember(members, userId, role);
    if (!checked.ok || !workshop || members.some((member) => member.userId === userId && member.role === role)) return checked;
    if (role === 'staff') await tellOfLostOwner(tx, workshop, userId, actor.userId);
    const { user } = await tx.workshopMember.update({ where: { workshopId_userId: { workshopId: studio.id, userId } }, data: { role }, select: { user: { select: { name: true, email: true } } } });
    if (role === 'staff') await withdrawInvitationsOf(tx, studio.id, userId);
    if (role === 'owner') await tellOfOwner(tx, workshop, { who: `${user.name} (${user.email})`, invited: false, byId: actor.userId, but: userId });
    return checked;
  });
}
