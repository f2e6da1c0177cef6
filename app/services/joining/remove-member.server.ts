import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkMember, type MemberVerdict } from '#app/domain/joining/members.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { confirmPassword, type PasswordVerdict } from '../accounts/confirm-password.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellOfLostOwner } from './tell-of-lost-owner.server.ts';
import { withdrawInvitationsOf } from './withdraw-invitations-of.server.ts';

export type RemoveMemberVerdict = MemberVerdict | { ok: false; code: 'sign-in' | 'not-allowed' | 'password-missing' } | Exclude<PasswordVerdict, { ok: true }>;

/** Takes a member out of a workshop; everybody may leave by themselves, but for the last owner. Another owner is put out with the password; of every owner who goes, all are told. */
export async function removeMember(actor: Actor, studio: Studio, userId: string, password: string, headers: Headers): Promise<RemoveMemberVerdict> {
  const leaves = userId === actor.userId;
  const decision = can(actor, leaves ? 'workshop.view-studio' : 'workshop.manage-members', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const confirmed = !leaves && (await db().workshopMember.count({ where: { workshopId: studio.id, userId, role: 'owner' } })) > 0;
  if (confirmed) {
    if (password === '') return { ok: false, code: 'password-missing' };
    const known = await confirmPassword(actor, password, headers);
    if (!known.ok) return known;
  }
  return transact(async (tx): Promise<RemoveMemberVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    const members = await tx.workshopMember.findMany({ where: { workshopId: studio.id }, select: { userId: true, role: true } });
    const checked = checkMember(members, userId, null);
    if (!checked.ok || !workshop) return checked;
    // Made an owner in the meantime.
    if (!leaves && !confirmed && members.some((member) => member.userId === userId && member.role === 'owner')) return { ok: false, code: 'password-missing' };
    await tellOfLostOwner(tx, workshop, userId, actor.userId);
    await tx.workshopMember.delete({ where: { workshopId_userId: { workshopId: studio.id, userId } } });
    await withdrawInvitationsOf(tx, studio.id, userId);
    return checked;
  });
}
