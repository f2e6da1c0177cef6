import type { WorkshopStanding } from '../access/policy.ts';

/** Who works for a workshop: its owners and its staff. It is never without an owner. */
export type MemberRole = 'owner' | 'staff';
export type Member = { userId: string; role: MemberRole };

export const memberRoles: readonly MemberRole[] = ['staff', 'owner'];

/** People and open invitations together; more than any village workshop has. */
export const mostMembers = 50;
export const mostInvitationsBeforeApproval = 5;
/** How many in 24 hours, so that nobody sends mails in a workshop's name to whoever they like; few while nobody has approved it. */
export const mostInvitationsADay = (workshop: WorkshopStanding): number => (workshop === 'verified' ? 30 : mostInvitationsBeforeApproval);
/** Whether its mails may carry the names that it and its people gave themselves: a curator has seen them. */
export const mayNameItself = (workshop: WorkshopStanding): boolean => workshop === 'verified';
export const invitationDays = 7;

export type MemberVerdict = { ok: true } | { ok: false; code: 'not-a-member' | 'last-owner' };

/** Whether a member may become that; null is to be no member any more. */
export function checkMember(members: readonly Member[], userId: string, to: MemberRole | null): MemberVerdict {
  const member = members.find((one) => one.userId === userId);
  if (!member) return { ok: false, code: 'not-a-member' };
  const owners = members.filter(({ role }) => role === 'owner');
  if (member.role === 'owner' && to !== 'owner' && owners.length === 1) return { ok: false, code: 'last-owner' };
  return { ok: true };
}

export type Invitation = { email: string | null; expiresAt: Date; acceptedById: string | null; acceptedAt: Date | null; withdrawnAt: Date | null };
export type InvitationStanding = 'open' | 'accepted' | 'withdrawn' | 'expired';

export function invitationStanding({ acceptedAt, withdrawnAt, expiresAt }: Omit<Invitation, 'email' | 'acceptedById'>, at: Date): InvitationStanding {
  if (acceptedAt) return 'accepted';
  if (withdrawnAt) return 'withdrawn';
  return expiresAt <= at ? 'expired' : 'open';
}

export type InvitationVerdict = { ok: true; already: boolean } | { ok: false; code: 'accepted' | 'withdrawn' | 'expired' | 'another-address' };

/** Whether this person may take it: what came by mail is for whoever has that address, a link for whoever was given it. What somebody invited to who may not any more is as good as withdrawn. */
export function judgeInvitation(invitation: Invitation, person: { userId: string; email: string }, at: Date, inviterStands: boolean): InvitationVerdict {
  if (invitation.acceptedById === person.userId && invitation.acceptedAt) return { ok: true, already: true };
  const standing = invitationStanding(invitation, at);
  if (standing !== 'open') return { ok: false, code: standing };
  if (!inviterStands) return { ok: false, code: 'withdrawn' };
  if (invitation.email !== null && invitation.email !== person.email.toLowerCase()) return { ok: false, code: 'another-address' };
  return { ok: true, already: false };
}
