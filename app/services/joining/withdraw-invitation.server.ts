import { can, type Actor } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';

export type WithdrawInvitationVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' };

/** Takes an invitation back; gone already, or taken, it stays as it is. */
export async function withdrawInvitation(actor: Actor, studio: Studio, id: string): Promise<WithdrawInvitationVerdict> {
  const decision = can(actor, 'workshop.manage-members', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx): Promise<WithdrawInvitationVerdict> => {
    await lockWorkshop(tx, studio.id);
    if ((await tx.workshopInvitation.count({ where: { id, workshopId: studio.id } })) === 0) return { ok: false, code: 'not-found' };
    await tx.workshopInvitation.updateMany({ where: { id, workshopId: studio.id, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } });
    return { ok: true };
  });
}
