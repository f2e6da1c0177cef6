import { can, type Actor } from '#app/domain/access/policy.ts';
import { parseOrderCode } from '#app/domain/orders/order-code.ts';
import { db } from '#app/platform/db.server.ts';

/** The id of the order with a typed code if this person may do that to it; null alike for no such order and for somebody else's. */
export async function findOrder(actor: Actor, action: 'order.view' | 'order.pay' | 'order.cancel', typedCode: string): Promise<string | null> {
  const code = parseOrderCode(typedCode);
  const order = code && (await db().order.findUnique({ where: { code }, select: { id: true, userId: true } }));
  return order && can(actor, action, { orderId: order.id, ownerId: order.userId }).allowed ? order.id : null;
}
