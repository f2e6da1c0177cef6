import type { Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { readDocument } from '#app/platform/sealed.server.ts';
import { getTitleClaim } from './get-title-claim.server.ts';

/** The decision behind a claimed title, for who may check it; null for everybody else. */
export async function getTitleScan(actor: Actor, id: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; fileName: string; mediaType: string } | null> {
  const claim = await getTitleClaim(actor, id);
  const paper = claim && (await db().workshopDocument.findUnique({ where: { id: claim.scan.id }, select: { fileName: true, mediaType: true } }));
  const bytes = claim && (await readDocument(claim.scan.id));
  return paper && bytes ? { bytes, ...paper } : null;
}
