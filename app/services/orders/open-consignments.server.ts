import { readyAfterDelay } from '#app/domain/shipping/delivery-window.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';

/** Hands an order's consignments to their workshops: from now on they may work on them, with the days that were theirs from the order on, and they are told. Those that were handed over before stay as they are. */
export async function openConsignments(tx: Transaction, orderId: string): Promise<void> {
  const openedAt = now();
  const waiting = await tx.consignment.findMany({ where: { orderId, openedAt: null }, select: { id: true, shipBy: true, order: { select: { placedAt: true } } } });
  for (const { id, shipBy, order } of waiting) {
    const ready = shipBy && readyAfterDelay(hanoiDay(shipBy), { placed: order.placedAt, opened: openedAt });
    await tx.consignment.update({ where: { id }, data: { openedAt, shipBy: ready && new Date(ready) } });
  }
  await enqueue(tx, 'announce-consignments', { orderId }, { key: `announce-consignments:${orderId}` });
}
