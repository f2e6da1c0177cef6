import { invitationStanding, mayNameItself, type MemberRole } from '#app/domain/joining/members.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { hashInvitationToken } from './invitation-token.server.ts';
import { inviterStands } from './inviter-stands.server.ts';

export type AnnouncedInvitation = { /** Null while nobody has seen the names that it gave itself. */ from: { name: string; workshop: string } | null; village: string; role: MemberRole; byMail: boolean };

/** What whoever has an invitation's link reads of it before they sign in: no more than its mail says, and nothing once it does not hold. */
export async function announceInvitation(token: string): Promise<AnnouncedInvitation | null> {
  const invitation = await db().workshopInvitation.findUnique({
    where: { tokenHash: hashInvitationToken(token) },
    include: { workshop: { select: { name: true, status: true, village: { select: { name: true } } } } },
  });
  if (!invitation || invitation.workshop.status === 'suspended' || invitationStanding(invitation, now()) !== 'open' || !(await inviterStands(db(), invitation))) return null;
  const { workshop, role, email, invitedById } = invitation;
  const by = mayNameItself(workshop.status) && invitedById ? await db().user.findUnique({ where: { id: invitedById }, select: { name: true } }) : null;
  return { from: by && { name: by.name, workshop: workshop.name }, village: splitVillageName(workshop.village.name).name, role, byMail: email !== null };
}
