import type { Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

/** Whether this browser is told of new consignments in this person's name: a browser itself still believes so after they signed out. */
export async function isSubscribed(actor: Actor, endpoint: string): Promise<boolean> {
  if (actor.userId === null) return false;
  return (await db().pushSubscription.count({ where: { endpoint, userId: actor.userId } })) > 0;
}
