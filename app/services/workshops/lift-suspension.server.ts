import type { Actor } from '#app/domain/access/policy.ts';
import { decideSuspension, type SuspensionOrder, type SuspensionVerdict } from './decide-suspension.server.ts';

/** Lets a suspended workshop sell again what it had published. */
export function liftSuspension(actor: Actor, order: SuspensionOrder): Promise<SuspensionVerdict> {
  return decideSuspension(actor, order, 'verified', (tx, reason, at) => tx.workshopSuspension.updateMany({ where: { workshopId: order.workshopId, liftedAt: null }, data: { liftedAt: at, liftedById: actor.userId, liftReason: reason } }));
}
