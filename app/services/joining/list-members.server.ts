import { can, type Actor } from '#app/domain/access/policy.ts';
import { invitationStanding, type MemberRole } from '#app/domain/joining/members.ts';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

export type ListedMember = { userId: string; name: string; role: MemberRole; /** For who manages them. */ email: string | null; isSelf: boolean };
export type ListedInvitation = { id: string; email: string | null; role: MemberRole; createdAt: Date; expiresAt: Date; expired: boolean };
export type Members = { members: ListedMember[]; invitations: ListedInvitation[]; mayManage: boolean };

/** Who works for a workshop, owners first, and who is invited to. Colleagues see names; addresses and invitations are the owner's. */
export async function listMembers(actor: Actor, studio: Studio): Promise<Members | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return null;
  const mayManage = can(actor, 'workshop.manage-members', subjectOf(studio)).allowed;
  const [members, invitations] = await Promise.all([
    db().workshopMember.findMany({ where: { workshopId: studio.id }, select: { userId: true, role: true, user: { select: { name: true, email: true } } } }),
    mayManage ? db().workshopInvitation.findMany({ where: { workshopId: studio.id, acceptedAt: null, withdrawnAt: null }, orderBy: { createdAt: 'desc' }, take: 60 }) : [],
  ]);
  const at = now();
  return {
    mayManage,
    members: members
      .map(({ userId, role, user }) => ({ userId, role, name: user.name, email: mayManage ? user.email : null, isSelf: userId === actor.userId }))
      .toSorted((a, b) => (a.role === b.role ? compareVietnamese(a.name, b.name) : a.role === 'owner' ? -1 : 1)),
    invitations: invitations.map((invitation) => ({ id: invitation.id, email: invitation.email, role: invitation.role, createdAt: invitation.createdAt, expiresAt: invitation.expiresAt, expired: invitationStanding(invitation, at) === 'expired' })),
  };
}
