import { db } from '#app/platform/db.server.ts';
import { readerLanguage } from '#app/platform/reader-language.server.ts';

/** The names of products by their id, for a reader whose language the index does not hold; none for a Vietnamese one. */
export async function listToldNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (readerLanguage() === 'vi' || ids.length === 0) return new Map();
  const rows = await db().product.findMany({ where: { id: { in: [...ids] } }, select: { id: true, nameEn: true } });
  return new Map(rows.flatMap(({ id, nameEn }) => (nameEn ? [[id, nameEn] as const] : [])));
}
