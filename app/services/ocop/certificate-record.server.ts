// A certificate's row as the domain's record, and what it is judged against.
import type { OcopCertificate } from '#app/domain/ocop/certificate.ts';
import { groupOf } from '#app/domain/ocop/submission.ts';
import type { EvidenceFile, ValidationContext } from '#app/domain/ocop/validation.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { db, type Transaction } from '#app/platform/db.server.ts';
import { readSamplePaper } from '#app/platform/sample-papers.server.ts';
import { readDocument } from '#app/platform/sealed.server.ts';

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

const columns = {
  id: true, slug: true, name: true, category: true, craft: { select: { sector: true } },
  workshop: { select: { id: true, villageId: true, name: true, legalName: true, taxCode: true, provinceCode: true } },
  certificates: { select: { id: true, status: true, authority: true, decisionNumber: true, decisionDate: true, lastValidDay: true, evidenceKey: true } },
} as const;

/** The product with all of its certificates, while no other certificate of it is written. */
export async function lockProduct(tx: Transaction, where: { workshopId: string; slug: string } | { id: string }): Promise<CertifiedProduct | null> {
  const found = await tx.product.findFirst({ where, select: { id: true } });
  if (!found) return null;
  await tx.$queryRaw`select 1 from product where id = ${found.id}::uuid for no key update`;
  return tx.product.findUnique({ where: { id: found.id }, select: columns });
}

/** One file holds both pages: the decision's and the certificate's. It was judged by its content when it was kept. */
export function evidenceOf(scan: { mediaType: string; bytes: number } | null): EvidenceFile[] {
  if (!scan) return [];
  return (['decision', 'certificate'] as const).map((page) => ({ page, contentType: scan.mediaType, bytes: scan.bytes, virusChecked: true }));
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

export type Scan = { id: string; fileName: string; mediaType: string; bytes: number };

/** What is known of the paper behind a certificate; null where none of this workshop is. */
export async function scanOf(workshopId: string, key: string | null): Promise<Scan | null> {
  if (isUuid(key)) return db().workshopDocument.findFirst({ where: { id: key, workshopId, kind: 'certificate' }, select: { id: true, fileName: true, mediaType: true, bytes: true } });
  const sample = key === null ? null : await readSamplePaper(key);
  return sample && key ? { id: key, fileName: 'mau.pdf', mediaType: 'application/pdf', bytes: sample.length } : null;
}

/** The paper itself, opened. */
export const readScan = ({ id }: Scan): Promise<Uint8Array<ArrayBuffer> | null> => (isUuid(id) ? readDocument(id) : readSamplePaper(id));
