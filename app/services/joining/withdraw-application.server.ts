import { can, type Actor } from '#app/domain/access/policy.ts';
import { takeStep } from '#app/domain/joining/application.ts';
import { transact } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { now } from '#app/platform/clock.server.ts';

export type WithdrawVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-now' };

/** Takes an application back to change it, as long as nobody has decided. */
export async function withdrawApplication(actor: Actor, studio: Studio): Promise<WithdrawVerdict> {
  const decision = can(actor, 'workshop.complete-application', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx): Promise<WithdrawVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop?.application) return { ok: false, code: 'not-found' };
    if (workshop.application.status === 'open') return { ok: true };
    const step = takeStep(workshop.application.status, 'withdraw');
    if (!step.ok) return step;
    await tx.workshopApplication.update({ where: { workshopId: studio.id }, data: { status: step.status, updatedAt: now() } });
    return { ok: true };
  });
}
