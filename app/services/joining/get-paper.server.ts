import { can, type Actor } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { readDocument } from '#app/platform/sealed.server.ts';

export type PaperFile = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

/** A paper as it was given, for who may see the workshop's papers; null alike for none and for somebody else's. */
export async function getPaper(actor: Actor, workshopSlug: string, id: string): Promise<PaperFile | null> {
  if (!isUuid(id)) return null;
  const paper = await db().workshopDocument.findFirst({ where: { id, workshop: { slug: workshopSlug } }, select: { fileName: true, mediaType: true, workshop: { select: { id: true, villageId: true } } } });
  if (!paper || !can(actor, 'workshop.view-papers', { workshopId: paper.workshop.id, villageId: paper.workshop.villageId }).allowed) return null;
  const bytes = await readDocument(id);
  return bytes && { fileName: paper.fileName, mediaType: paper.mediaType, bytes };
}
