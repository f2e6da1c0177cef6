import type { Actor } from '#app/domain/access/policy.ts';
import { canTransition, isUnderWay } from '#app/domain/orders/order.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import type { StepVerdict } from './accept-consignment.server.ts';
import { lockConsignment, type ConsignmentKey } from './lock-consignment.server.ts';

/** Says that a consignment is packed and waits for its carrier. Done before, it stays as it is. */
export async function packConsignment(actor: Actor, key: ConsignmentKey): Promise<StepVerdict> {
  return transact(async (tx): Promise<StepVerdict> => {
    const locked = await lockConsignment(tx, actor, key);
    if (!locked.ok) return locked;
    const { order, consignment, mayHandle } = locked;
    if (!mayHandle) return { ok: false, code: 'not-allowed' };
    if (!isUnderWay(consignment.status)) return { ok: false, code: 'already-over' };
    if (!canTransition('consignment', consignment.status, 'packed')) return { ok: true };
    const at = now();
    await tx.consignment.update({ where: { id: consignment.id }, data: { status: 'packed', acceptedAt: consignment.acceptedAt ?? at, packedAt: at } });
    await tx.orderEvent.create({ data: { orderId: order.id, kind: 'consignment-packed', detail: { consignment: consignment.id, by: actor.userId } } });
    return { ok: true };
  });
}
