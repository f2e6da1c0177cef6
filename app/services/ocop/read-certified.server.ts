import { shownStatus } from '#app/domain/ocop/certificate.ts';
import type { Certified } from '#app/domain/ocop/product-name.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';

/** The certificates that wait or are in force, by product. Only while the products are locked do they stay so. */
export async function readCertified(tx: Transaction, productIds: readonly string[]): Promise<ReadonlyMap<string, readonly Certified[]>> {
  const at = now();
  const rows = await tx.ocopCertificate.findMany({
    where: { productId: { in: [...productIds] }, status: { in: ['submitted', 'verified'] } },
    orderBy: { decisionDate: 'desc' },
    select: { productId: true, productName: true, decisionNumber: true, status: true, decisionDate: true, lastValidDay: true, revokedOn: true },
  });
  const binding = rows.filter((row) => ['submitted', 'verified'].includes(shownStatus({ status: row.status, decisionDate: hanoiDay(row.decisionDate), lastValidDay: hanoiDay(row.lastValidDay), revokedOn: row.revokedOn && hanoiDay(row.revokedOn) }, at)));
  return Map.groupBy(binding, ({ productId }) => productId);
}
