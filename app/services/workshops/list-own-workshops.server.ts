import type { Actor, WorkshopStanding } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

export type OwnWorkshop = { slug: string; name: string; status: WorkshopStanding; role: 'owner' | 'staff'; village: { slug: string; name: string } };

/** The workshops that a person works for, by name. */
export async function listOwnWorkshops(actor: Actor): Promise<OwnWorkshop[]> {
  const ids = actor.memberOf.map(({ workshopId }) => workshopId);
  if (ids.length === 0) return [];
  const rows = await db().workshop.findMany({ where: { id: { in: ids } }, select: { id: true, slug: true, name: true, status: true, village: { select: { slug: true, name: true } } } });
  return rows
    .map(({ id, ...row }) => ({ ...row, role: actor.memberOf.find(({ workshopId }) => workshopId === id)!.role }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}
