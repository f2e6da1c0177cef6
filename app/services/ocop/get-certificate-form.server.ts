import { type Actor, can } from '#app/domain/access/policy.ts';
import { canBecome } from '#app/domain/ocop/certificate.ts';
import { groupOf, type TypedCertificate } from '#app/domain/ocop/submission.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';
import { toldOf } from '#app/platform/reader-language.server.ts';
import { findScan } from './find-scan.server.ts';
import type { KeptScan } from './submit-certificate.server.ts';

export type CertificateForm = {
  product: { slug: string; name: string };
  /** What the form begins with. */
  typed: TypedCertificate;
  /** A withdrawn or refused one that is put right here, with its scan. */
  mends: { id: string; refusalReason: string | null; scan: KeptScan | null } | null;
  /** The one in force that this would take the place of. */
  renews: { stars: number; lastValidDay: string } | null;
};

/**
 * The form for a certificate of a listing: begun from the listing and the workshop, from the certificate that it renews, or
 * from the one that is put right. Null for a listing that is none of this workshop.
 */
export async function getCertificateForm(actor: Actor, subject: { workshopId: string; villageId: string }, asked: { product: string; mends: string | null }): Promise<CertificateForm | null> {
  if (!can(actor, 'certificate.submit', subject).allowed) return null;
  const { workshopId } = subject;
  const product = await db().product.findFirst({
    where: { slug: asked.product, workshopId },
    select: {
      slug: true, name: true, nameEn: true, category: true, craft: { select: { sector: true } },
      workshop: { select: { legalName: true, provinceCode: true, province: { select: { name: true } } } },
      certificates: { orderBy: { decisionDate: 'desc' } },
    },
  });
  if (!product) return null;
  const { workshop, certificates } = product;
  const mended = certificates.find(({ id, status }) => id === asked.mends && canBecome(status, 'submitted')) ?? null;
  const live = certificates.find(({ status }) => status === 'verified') ?? null;
  const fresh: TypedCertificate = {
    productName: product.name, group: groupOf({ sector: product.craft.sector, category: product.category }), stars: '', potentialFive: '', points: '', decisionNumber: '', decisionDate: '', lastValidDay: '',
    authorityLevel: 'province', authorityName: `UBND ${lowerFirst(workshop.province.name)}`, authorityProvinceCode: workshop.provinceCode, holderName: workshop.legalName,
  };
  const typed: TypedCertificate = mended
    ? {
        ...fresh, productName: mended.productName, group: mended.ocopGroup, stars: String(mended.stars), points: mended.points === null ? '' : String(Number(mended.points)).replace('.', ','),
        decisionNumber: mended.decisionNumberTyped ?? mended.decisionNumber, decisionDate: hanoiDay(mended.decisionDate), authorityLevel: mended.authorityLevel, authorityName: mended.authority,
      }
    : live
      ? { ...fresh, productName: live.productName, group: live.ocopGroup, stars: String(live.stars), authorityLevel: live.stars === 5 ? 'ministry' : 'province', authorityName: live.stars === 5 ? live.authority : fresh.authorityName }
      : fresh;
  const scan = mended && (await findScan(workshopId, mended.evidenceKey));
  return {
    product: { slug: product.slug, name: toldOf(product.name, product.nameEn) },
    typed,
    mends: mended && { id: mended.id, refusalReason: mended.refusalReason, scan: scan && { id: scan.id, fileName: scan.fileName } },
    renews: live && { stars: live.stars, lastValidDay: hanoiDay(live.lastValidDay) },
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
