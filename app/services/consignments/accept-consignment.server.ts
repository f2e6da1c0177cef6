import type { Actor } from '#app/domain/access/policy.ts';
import { canTransition, isUnderWay } from '#app/domain/orders/order.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockConsignment, type ConsignmentKey } from './lock-consignment.server.ts';

export type StepVerdict = { ok: true } | { ok: false; code: 'not-found' | 'not-allowed' | 'already-over' };

/** Takes a consignment in hand: from now on its shopper cannot call it off alone. Done before, it stays as it is. */
export async function acceptConsignment(actor: Actor, key: ConsignmentKey): Promise<StepVerdict> {
  return transact(async (tx): Promise<StepVerdict> => {
    const locked = await lockConsignment(tx, actor, key);
    if (!locked.ok) return locked;
    const { order, consignment, mayHandle } = locked;
    if (!mayHandle) return { ok: false, code: 'not-allowed' };
    if (!isUnderWay(consignment.status)) return { ok: false, code: 'already-over' };
    if (!canTransition('consignment', consignment.status, 'confirmed')) return { ok: true };
    await tx.consignment.update({ where: { id: consignment.id }, data: { status: 'confirmed', acceptedAt: now() } });
    await tx.orderEvent.create({ data: { orderId: order.id, kind: 'consignment-accepted', detail: { consignment: consignment.id, by: actor.userId } } });
    return { ok: true };
  });
}
