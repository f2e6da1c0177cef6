import { can, type Actor } from '#app/domain/access/policy.ts';
import type { OrderCode } from '#app/domain/orders/order-code.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

const justNowMs = 60 * 60_000;

/** The order that this person, or this browser, placed within the last hour; null when there is none. */
export async function findLatestOrder(actor: Actor): Promise<OrderCode | null> {
  const { userId, openedOrders } = actor;
  if (userId === null && openedOrders.length === 0) return null;
  const order = await db().order.findFirst({
    where: { OR: [{ id: { in: [...openedOrders] } }, ...(userId === null ? [] : [{ userId }])], placedAt: { gt: new Date(now().getTime() - justNowMs) } },
    orderBy: { placedAt: 'desc' },
    select: { id: true, code: true, userId: true },
  });
  return order && can(actor, 'order.view', { orderId: order.id, ownerId: order.userId }).allowed ? (order.code as OrderCode) : null;
}
