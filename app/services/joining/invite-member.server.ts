import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkEmail, type ContactError, oneLine } from '#app/domain/checkout/contact.ts';
import { invitationDays, mayNameItself, type MemberRole, mostInvitationsADay, mostMembers } from '#app/domain/joining/members.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { confirmPassword, type PasswordVerdict } from '../accounts/confirm-password.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { hashInvitationToken, newInvitationToken } from './invitation-token.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellOfOwner } from './tell-of-owner.server.ts';

export type InviteInput = {
  /** Null for a link that is handed over. */
  email: string | null;
  role: MemberRole;
  locale: Locale;
  /** Of who invites; asked for an owner only. */
  password: string;
};

export type InviteVerdict =
  | { ok: true; /** Shown once, to whoever asked for a link; what was mailed is shown to nobody. */ token: string | null; email: string | null }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'too-many' | 'too-many-yet' | 'member-already' | 'owner-by-link' | 'password-missing' }
  | { ok: false; code: 'invalid'; email: ContactError }
  | Exclude<PasswordVerdict, { ok: true }>;

const dayMs = 86_400_000;

/** Invites somebody to work for a workshop. Invited anew, an address's earlier invitation is withdrawn. An owner is invited with the password and by address, and every owner is told. */
export async function inviteMember(actor: Actor, studio: Studio, input: InviteInput, headers: Headers): Promise<InviteVerdict> {
  const decision = can(actor, 'workshop.manage-members', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const email = input.email === null ? null : oneLine(input.email).toLowerCase();
  const wrong = email === '' ? 'missing' : email !== null && checkEmail(email);
  if (wrong) return { ok: false, code: 'invalid', email: wrong };
  if (input.role === 'owner') {
    if (email === null) return { ok: false, code: 'owner-by-link' };
    if (input.password === '') return { ok: false, code: 'password-missing' };
    const known = await confirmPassword(actor, input.password, headers);
    if (!known.ok) return known;
  }
  return transact(async (tx): Promise<InviteVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop) return { ok: false, code: 'not-found' };
    const at = now();
    if (email && (await tx.workshopMember.count({ where: { workshopId: studio.id, user: { email } } })) > 0) return { ok: false, code: 'member-already' };
    const [members, open, today] = [
      await tx.workshopMember.count({ where: { workshopId: studio.id } }),
      // The address's earlier one makes place for this.
      await tx.workshopInvitation.count({ where: { workshopId: studio.id, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: at }, ...(email && { OR: [{ email: null }, { email: { not: email } }] }) } }),
      await tx.workshopInvitation.count({ where: { workshopId: studio.id, createdAt: { gt: new Date(at.getTime() - dayMs) } } }),
    ];
    if (members + open >= mostMembers || today >= mostInvitationsADay(workshop.status)) return { ok: false, code: workshop.status === 'unverified' ? 'too-many-yet' : 'too-many' };
    if (email) await tx.workshopInvitation.updateMany({ where: { workshopId: studio.id, email, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: at } });
    const token = newInvitationToken();
    const expiresAt = new Date(at.getTime() + invitationDays * dayMs);
    const { id } = await tx.workshopInvitation.create({ data: { workshopId: studio.id, email, role: input.role, tokenHash: hashInvitationToken(token), invitedById: actor.userId, createdAt: at, expiresAt }, select: { id: true } });
    if (email === null) return { ok: true, token, email };
    const by = await tx.user.findUnique({ where: { id: actor.userId! }, select: { name: true } });
    await queueMail(tx, {
      key: `member-invited:${id}`, kind: 'member-invited', to: email, locale: input.locale,
      data: { from: mayNameItself(workshop.status) ? { name: by?.name ?? '', workshopName: workshop.name } : null, villageName: workshop.villageName, role: input.role, token, expiresAt },
    });
    if (input.role === 'owner') await tellOfOwner(tx, workshop, { who: email, invited: true, byId: actor.userId });
    return { ok: true, token: null, email };
  });
}
