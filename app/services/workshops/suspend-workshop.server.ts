import type { Actor } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { decideSuspension, type SuspensionOrder, type SuspensionVerdict, tellOwners } from './decide-suspension.server.ts';

/** Stops a workshop from selling: its listings are off the market when this returns, what was ordered goes on. */
export async function suspendWorkshop(actor: Actor, order: SuspensionOrder): Promise<SuspensionVerdict> {
  return decideSuspension(actor, order, 'verified', async (tx, workshop, reason) => {
    const at = now();
    await tx.workshopSuspension.create({ data: { workshopId: workshop.id, reason, byId: actor.userId, at } });
    await tx.workshop.update({ where: { id: workshop.id }, data: { status: 'suspended' } });
    await tellOwners(tx, workshop, 'workshop-suspended', reason, at);
  });
}
