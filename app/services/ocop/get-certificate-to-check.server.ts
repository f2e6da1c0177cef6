import { type Actor, can } from '#app/domain/access/policy.ts';
import type { CertificateStatus } from '#app/domain/ocop/certificate.ts';
import type { AuthorityLevel, OcopGroup } from '#app/domain/ocop/rules.ts';
import { type Finding, findingsOf, givesWay } from '#app/domain/ocop/submission.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { contextOf, judgedVersion, recordOf } from './certificate-record.server.ts';
import { findScan } from './find-scan.server.ts';
import { certifiedColumns } from './lock-product.server.ts';

export type CheckedCertificate = {
  id: string;
  /** What a decision about it says that it saw. */
  version: string;
  status: CertificateStatus;
  productName: string;
  group: OcopGroup;
  stars: number;
  points: number | null;
  decisionNumber: string;
  /** As it was typed, where that differs. */
  decisionNumberTyped: string | null;
  decisionDate: Day;
  lastValidDay: Day;
  authority: string;
  authorityLevel: AuthorityLevel;
  refusalReason: string | null;
  product: { slug: string; name: string; category: string };
  workshop: { slug: string; name: string; legalName: string; taxCode: string; village: { slug: string; name: string } };
  scan: { isPicture: boolean; fileName: string } | null;
  /** What the rules say of it, for the curator's eyes. */
  findings: Finding[];
  /** Those that give way when it is verified. */
  replaces: { decisionNumber: string; lastValidDay: Day }[];
  /** False for who handed it in. */
  mayDecide: boolean;
};

/** A certificate for a curator, with its scan and all that the rules say; null for one of a village that is not in their care. */
export async function getCertificateToCheck(actor: Actor, id: string): Promise<CheckedCertificate | null> {
  if (!isUuid(id)) return null;
  const row = await db().ocopCertificate.findUnique({ where: { id }, include: { product: { select: certifiedColumns }, holder: { select: { slug: true, villageId: true, village: { select: { slug: true, name: true } } } } } });
  const subject = row && { workshopId: row.holderId, villageId: row.holder.villageId };
  if (!row || !subject || !can(actor, 'certificate.verify', { ...subject, submittedBy: null }).allowed) return null;
  const { product } = row;
  const scan = await findScan(row.holderId, row.evidenceKey);
  const record = recordOf(row, product, { scan, verifiedBy: null });
  const others = product.certificates.filter((one) => one.id !== id).map((one) => ({ status: one.status, decisionNumber: one.decisionNumber, decisionDate: hanoiDay(one.decisionDate), lastValidDay: hanoiDay(one.lastValidDay) }));
  return {
    id, version: judgedVersion(row), status: row.status, productName: row.productName, group: row.ocopGroup, stars: row.stars, points: record.points, decisionNumber: row.decisionNumber,
    decisionNumberTyped: row.decisionNumberTyped === row.decisionNumber ? null : row.decisionNumberTyped, decisionDate: record.decisionDate, lastValidDay: record.lastValidDay,
    authority: row.authority, authorityLevel: row.authorityLevel, refusalReason: row.refusalReason,
    product: { slug: product.slug, name: product.name, category: product.category },
    workshop: { slug: row.holder.slug, name: product.workshop.name, legalName: product.workshop.legalName, taxCode: product.workshop.taxCode, village: row.holder.village },
    scan: scan && { isPicture: scan.mediaType.startsWith('image/'), fileName: scan.fileName },
    findings: row.status === 'submitted' ? findingsOf(record, contextOf(product, { now: now(), but: id, holder: record.holderName })) : [],
    replaces: row.status === 'submitted' ? others.filter((other) => givesWay(other, record.decisionDate)) : [],
    mayDecide: can(actor, 'certificate.verify', { ...subject, submittedBy: row.submittedBy }).allowed,
  };
}
