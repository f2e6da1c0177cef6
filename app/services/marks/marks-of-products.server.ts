import type { ShownMark } from '#app/domain/villages/mark.ts';
import { db } from '#app/platform/db.server.ts';
import { markOf, productLicences, type ProductLicence } from './product-licences.server.ts';

/** The village's mark that each of these products may carry today; those that may carry none are left out. */
export async function marksOfProducts(productIds: readonly string[]): Promise<ReadonlyMap<string, ShownMark>> {
  if (productIds.length === 0) return new Map();
  const rows = await db().$queryRaw<{ id: string; workshopId: string; licences: ProductLicence[] }[]>`
    select p.id, p.workshop_id as "workshopId", ${productLicences} as licences from product p where p.id = any(${[...new Set(productIds)]}::uuid[])`;
  return new Map(rows.flatMap(({ licences, ...product }) => {
    const mark = markOf(product, licences);
    return mark ? [[product.id, mark] as const] : [];
  }));
}
