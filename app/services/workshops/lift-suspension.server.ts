import type { Actor } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { decideSuspension, type SuspensionOrder, type SuspensionVerdict, tellOwners } from './decide-suspension.server.ts';

/** Lets a suspended workshop sell again what it had published. */
export async function liftSuspension(actor: Actor, order: SuspensionOrder): Promise<SuspensionVerdict> {
  return decideSuspension(actor, order, 'suspended', async (tx, workshop, reason) => {
    const at = now();
    await tx.workshopSuspension.updateMany({ where: { workshopId: workshop.id, liftedAt: null }, data: { liftedAt: at, liftedById: actor.userId, liftReason: reason } });
    await tx.workshop.update({ where: { id: workshop.id }, data: { status: 'verified' } });
    await tellOwners(tx, workshop, 'workshop-resumed', reason, at);
  });
}
