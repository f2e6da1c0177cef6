import { type Actor, can, type WorkshopStanding } from '#app/domain/access/policy.ts';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import { db } from '#app/platform/db.server.ts';

export type Suspension = { id: string; reason: string; by: string | null; at: Date; lift: { at: Date; by: string | null; reason: string } | null };

export type WorkshopAtDesk = {
  id: string;
  slug: string;
  name: string;
  kind: WorkshopKind;
  status: WorkshopStanding;
  legalName: string;
  taxCode: string;
  hasApplication: boolean;
  suspensions: Suspension[];
  /** Whether this person may suspend it and let it sell again. */
  maySuspend: boolean;
};

/** A workshop of a village as its curator sees it, its suspensions newest first; null for one that is not of the village. */
export async function getVillageWorkshop(actor: Actor, villageId: string, slug: string): Promise<WorkshopAtDesk | null> {
  if (!can(actor, 'village.edit', { villageId }).allowed) return null;
  const row = await db().workshop.findFirst({
    where: { slug, villageId },
    select: {
      id: true, slug: true, name: true, kind: true, status: true, legalName: true, taxCode: true, application: { select: { workshopId: true } },
      suspensions: { orderBy: { at: 'desc' }, take: 50, select: { id: true, reason: true, at: true, liftedAt: true, liftReason: true, by: { select: { name: true } }, liftedBy: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { application, suspensions, ...workshop } = row;
  return {
    ...workshop,
    hasApplication: application !== null,
    suspensions: suspensions.map(({ by, liftedAt, liftedBy, liftReason, ...one }) => ({ ...one, by: by?.name ?? null, lift: liftedAt && { at: liftedAt, by: liftedBy?.name ?? null, reason: liftReason! } })),
    maySuspend: can(actor, 'workshop.suspend', { workshopId: row.id, villageId }).allowed,
  };
}
