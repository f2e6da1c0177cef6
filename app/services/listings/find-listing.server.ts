import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

/** The id of this workshop's listing of that slug; null for none. */
export async function findListing(actor: Actor, workshop: { id: string; village: { id: string } }, slug: string): Promise<string | null> {
  if (!can(actor, 'workshop.view-studio', { workshopId: workshop.id, villageId: workshop.village.id }).allowed) return null;
  const product = await db().product.findUnique({ where: { slug, workshopId: workshop.id }, select: { id: true } });
  return product?.id ?? null;
}
