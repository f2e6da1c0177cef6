// A certificate's row as the domain's record, and what it is judged against.
import { createHash } from 'node:crypto';
import type { OcopCertificate } from '#app/domain/ocop/certificate.ts';
import { groupOf } from '#app/domain/ocop/submission.ts';
import type { AuthorityLevel, OcopGroup } from '#app/domain/ocop/rules.ts';
import type { CertificateRecord, EvidenceFile, ValidationContext } from '#app/domain/ocop/validation.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';

export type CertifiedProduct = {
  id: string;
  slug: string;
  name: string;
  category: string;
  craft: { sector: 'crafts' | 'food' | 'textiles' | 'plants' };
  workshop: { id: string; villageId: string; name: string; legalName: string; taxCode: string; provinceCode: string };
  certificates: ProductCertificate[];
};

export type ProductCertificate = {
  id: string;
  status: OcopCertificate['status'];
  authority: string;
  decisionNumber: string;
  decisionDate: Date;
  lastValidDay: Date;
  evidenceKey: string | null;
};

/** One file holds both pages: the decision's and the certificate's. It was judged by its content when it was kept. */
export function evidenceOf(scan: { mediaType: string; bytes: number } | null): EvidenceFile[] {
  if (!scan) return [];
  return (['decision', 'certificate'] as const).map((page) => ({ page, contentType: scan.mediaType, bytes: scan.bytes }));
}

/** What a record of this product is held against; `but` is the record's own row. The holder is named as the workshop is registered. */
export function contextOf(product: CertifiedProduct, { now, but, holder, verifierMayVerify = true }: { now: Date; but: string | null; holder: string; verifierMayVerify?: boolean }): ValidationContext {
  const { name, legalName, provinceCode } = product.workshop;
  return {
    now,
    product: { name: product.name, group: groupOf({ sector: product.craft.sector, category: product.category }) },
    // Certificates name a holder by the registered name or by the one over the door.
    workshop: { name: fold(holder) === fold(name) ? name : legalName, taxCode: null, provinceCode },
    others: product.certificates.filter(({ id }) => id !== but).map((other) => ({
      status: other.status, authorityName: other.authority, decisionNumber: other.decisionNumber, decisionDate: hanoiDay(other.decisionDate), lastValidDay: hanoiDay(other.lastValidDay),
    })),
    verifierMayVerify,
  };
}

/** The name of the set of criteria as the database has it. */
export const criteriaColumn = (name: '2019' | '2023' | '2025' | '2026' | undefined): `set_${'2019' | '2023' | '2025' | '2026'}` | null => (name ? `set_${name}` : null);

export type CertificateRow = {
  stars: number;
  points: unknown;
  decisionNumber: string;
  decisionDate: Date;
  lastValidDay: Date;
  authority: string;
  authorityLevel: AuthorityLevel;
  productName: string;
  ocopGroup: OcopGroup;
  submittedBy: string | null;
};

type JudgedRow = CertificateRow & { decisionNumberTyped: string | null; evidenceKey: string | null };

/** Names all that a curator judges: withdrawn and sent again otherwise, a certificate keeps its id and gets another version. */
export function judgedVersion(row: JudgedRow): string {
  const { stars, points, decisionNumber, decisionNumberTyped, decisionDate, lastValidDay, authority, authorityLevel, productName, ocopGroup, submittedBy, evidenceKey } = row;
  const judged = [stars, points === null ? null : Number(points), decisionNumber, decisionNumberTyped, hanoiDay(decisionDate), hanoiDay(lastValidDay), authority, authorityLevel, productName, ocopGroup, submittedBy, evidenceKey];
  return createHash('sha256').update(JSON.stringify(judged)).digest('base64url').slice(0, 22);
}

type Decided = { scan: { mediaType: string; bytes: number } | null; verifiedBy: string | null; lastValidDay?: Day; validityReason?: string | null };

/** A row as the record that is judged. Its holder is the product's own workshop, which its row cannot say otherwise. */
export function recordOf(row: CertificateRow, product: CertifiedProduct, { scan, verifiedBy, lastValidDay, validityReason = null }: Decided): CertificateRecord {
  return {
    stars: row.stars, points: row.points === null ? null : Number(row.points), decisionNumber: row.decisionNumber, decisionDate: hanoiDay(row.decisionDate), lastValidDay: lastValidDay ?? hanoiDay(row.lastValidDay), validityReason,
    authorityLevel: row.authorityLevel, authorityName: row.authority, authorityProvinceCode: row.authorityLevel === 'ministry' ? null : product.workshop.provinceCode,
    holderName: product.workshop.legalName, holderTaxCode: null, productName: row.productName, group: row.ocopGroup, evidence: evidenceOf(scan), submittedBy: row.submittedBy ?? '', verifiedBy, revocation: null,
  };
}
