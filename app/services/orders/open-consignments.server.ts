import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';

/** Hands an order's consignments to their workshops: from now on they may work on them, and they are told. Those that were handed over before stay as they are. */
export async function openConsignments(tx: Transaction, orderId: string): Promise<void> {
  await tx.consignment.updateMany({ where: { orderId, openedAt: null }, data: { openedAt: now() } });
  await enqueue(tx, 'announce-consignments', { orderId }, { key: `announce-consignments:${orderId}` });
}
