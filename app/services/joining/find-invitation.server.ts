import { can, type Actor } from '#app/domain/access/policy.ts';
import { type InvitationVerdict, judgeInvitation, type MemberRole } from '#app/domain/joining/members.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { hashInvitationToken } from './invitation-token.server.ts';
import { inviterStands } from './inviter-stands.server.ts';

export type FoundInvitation = {
  workshop: { name: string; slug: string; village: { slug: string; name: string } };
  role: MemberRole;
  by: string | null;
  expiresAt: Date;
  /** Of who looks at it. */
  ownEmail: string;
  verdict: InvitationVerdict | { ok: false; code: 'suspended' };
};

/** The invitation of a link and whether this person may take it; null for a token that is none, and for a visitor. */
export async function findInvitation(actor: Actor, token: string): Promise<FoundInvitation | null> {
  if (actor.userId === null) return null;
  const invitation = await db().workshopInvitation.findUnique({
    where: { tokenHash: hashInvitationToken(token) },
    include: { workshop: { select: { name: true, slug: true, status: true, village: { select: { slug: true, name: true } } } } },
  });
  if (!invitation) return null;
  const people = await db().user.findMany({ where: { id: { in: [actor.userId, ...(invitation.invitedById ? [invitation.invitedById] : [])] } }, select: { id: true, name: true, email: true } });
  const own = people.find(({ id }) => id === actor.userId);
  if (!own) return null;
  const { status, ...workshop } = invitation.workshop;
  const judged = judgeInvitation(invitation, { userId: own.id, email: own.email }, now(), await inviterStands(db(), invitation));
  const open = judged.ok && !judged.already;
  return {
    workshop,
    role: invitation.role,
    by: people.find(({ id }) => id === invitation.invitedById)?.name ?? null,
    expiresAt: invitation.expiresAt,
    ownEmail: own.email,
    verdict: open && !can(actor, 'invitation.accept', { status }).allowed ? { ok: false, code: 'suspended' } : judged,
  };
}
