import { type Actor, can } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { findScan, readScan } from './find-scan.server.ts';

export type OpenedPaper = { bytes: Uint8Array<ArrayBuffer>; fileName: string; mediaType: string };

/** The scan behind a certificate, for its workshop's members and for who may check it; null for everybody else. */
export async function getCertificateScan(actor: Actor, id: string): Promise<OpenedPaper | null> {
  if (!isUuid(id)) return null;
  const row = await db().ocopCertificate.findUnique({ where: { id }, select: { evidenceKey: true, holderId: true, submittedBy: true, holder: { select: { villageId: true } } } });
  if (!row) return null;
  const subject = { workshopId: row.holderId, villageId: row.holder.villageId };
  const may = can(actor, 'workshop.view-studio', subject).allowed || can(actor, 'certificate.verify', { ...subject, submittedBy: row.submittedBy }).allowed;
  const scan = may ? await findScan(row.holderId, row.evidenceKey) : null;
  const bytes = scan && (await readScan(scan));
  return bytes ? { bytes, fileName: scan.fileName, mediaType: scan.mediaType } : null;
}
