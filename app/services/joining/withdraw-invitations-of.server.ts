import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';

/** Takes back what somebody invited people with who owns the workshop no longer: nobody comes back by a link that they made for themselves. */
export async function withdrawInvitationsOf(tx: Transaction, workshopId: string, userId: string): Promise<void> {
  await tx.workshopInvitation.updateMany({ where: { workshopId, invitedById: userId, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } });
}
