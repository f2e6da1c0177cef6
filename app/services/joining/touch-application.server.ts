import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';

/** Says that something of an application is other than before; harmless for a workshop without one. */
export async function touchApplication(tx: Transaction, workshopId: string): Promise<void> {
  await tx.workshopApplication.updateMany({ where: { workshopId }, data: { updatedAt: now() } });
}
