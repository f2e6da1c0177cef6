import type { Actor } from '#app/domain/access/policy.ts';
import { decideSuspension, type SuspensionOrder, type SuspensionVerdict } from './decide-suspension.server.ts';

/** Stops a workshop from selling: its listings are off the market when this returns, what was ordered goes on. */
export function suspendWorkshop(actor: Actor, order: SuspensionOrder): Promise<SuspensionVerdict> {
  return decideSuspension(actor, order, 'suspended', (tx, reason, at) => tx.workshopSuspension.create({ data: { workshopId: order.workshopId, reason, byId: actor.userId, at } }));
}
