import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

/** A village as its desk knows it. */
export type DeskVillage = { id: string; slug: string; name: string };

/** Null for one that is not there, or not in this person's care. */
export async function getDeskVillage(actor: Actor, slug: string): Promise<DeskVillage | null> {
  const village = await db().village.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } });
  return village && can(actor, 'village.edit', { villageId: village.id }).allowed ? village : null;
}
