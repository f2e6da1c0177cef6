import { can, type Actor } from '#app/domain/access/policy.ts';
import { type InvitationVerdict, judgeInvitation, mostMembers } from '#app/domain/joining/members.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { hashInvitationToken } from './invitation-token.server.ts';
import { inviterStands } from './inviter-stands.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellOfOwner } from './tell-of-owner.server.ts';

export type AcceptVerdict = { ok: true; slug: string } | Extract<InvitationVerdict, { ok: false }> | { ok: false; code: 'sign-in' | 'not-found' | 'too-many' | 'suspended' };

/** Makes whoever was invited a member. Who is one already keeps the higher role; pressed twice, nothing more happens. Every owner is told of a new one. */
export async function acceptInvitation(actor: Actor, token: string): Promise<AcceptVerdict> {
  const { userId } = actor;
  if (userId === null) return { ok: false, code: 'sign-in' };
  const tokenHash = hashInvitationToken(token);
  const found = await db().workshopInvitation.findUnique({ where: { tokenHash }, select: { workshopId: true } });
  if (!found) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<AcceptVerdict> => {
    const workshop = await lockWorkshop(tx, found.workshopId);
    const [invitation, person] = [await tx.workshopInvitation.findUnique({ where: { tokenHash } }), await tx.user.findUnique({ where: { id: userId }, select: { name: true, email: true } })];
    if (!workshop || !invitation || !person) return { ok: false, code: 'not-found' };
    const judged = judgeInvitation(invitation, { userId, email: person.email }, now(), await inviterStands(tx, invitation));
    if (!judged.ok) return judged;
    if (judged.already) return { ok: true, slug: workshop.slug };
    const decision = can(actor, 'invitation.accept', workshop);
    if (!decision.allowed) return { ok: false, code: decision.code === 'sign-in' ? 'sign-in' : 'suspended' };
    const key = { workshopId_userId: { workshopId: workshop.id, userId } };
    const member = await tx.workshopMember.findUnique({ where: key });
    if (!member && (await tx.workshopMember.count({ where: { workshopId: workshop.id } })) >= mostMembers) return { ok: false, code: 'too-many' };
    if (!member) await tx.workshopMember.create({ data: { workshopId: workshop.id, userId, role: invitation.role } });
    else if (invitation.role === 'owner') await tx.workshopMember.update({ where: key, data: { role: 'owner' } });
    if (invitation.role === 'owner' && member?.role !== 'owner') await tellOfOwner(tx, workshop, { who: `${person.name} (${person.email})`, invited: false, byId: invitation.invitedById, but: userId });
    await tx.workshopInvitation.update({ where: { id: invitation.id }, data: { acceptedAt: now(), acceptedById: userId } });
    return { ok: true, slug: workshop.slug };
  });
}
