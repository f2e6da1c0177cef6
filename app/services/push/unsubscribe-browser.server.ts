import type { Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

/** Tells this browser nothing more; one that was not told stays so. Only one's own. */
export async function unsubscribeBrowser(actor: Actor, endpoint: string): Promise<void> {
  if (actor.userId === null) return;
  await db().pushSubscription.deleteMany({ where: { endpoint, userId: actor.userId } });
}
