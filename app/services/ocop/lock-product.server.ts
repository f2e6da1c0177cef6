import type { Transaction } from '#app/platform/db.server.ts';
import type { CertifiedProduct } from './certificate-record.server.ts';

/** What a certificate of a product is judged by. */
export const certifiedColumns = {
  id: true, slug: true, name: true, category: true, craft: { select: { sector: true } },
  workshop: { select: { id: true, villageId: true, name: true, legalName: true, taxCode: true, provinceCode: true } },
  certificates: { select: { id: true, status: true, authority: true, decisionNumber: true, decisionDate: true, lastValidDay: true, evidenceKey: true } },
} as const;

/** The product with all of its certificates, while no other certificate of it is written. */
export async function lockProduct(tx: Transaction, where: { workshopId: string; slug: string } | { id: string }): Promise<CertifiedProduct | null> {
  const found = await tx.product.findFirst({ where, select: { id: true } });
  if (!found) return null;
  await tx.$queryRaw`select 1 from product where id = ${found.id}::uuid for no key update`;
  return tx.product.findUnique({ where: { id: found.id }, select: certifiedColumns });
}
