import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

/** Every craft of the market by the alphabet, in the reader's language. */
export async function listCrafts(): Promise<{ slug: string; name: string }[]> {
  const crafts = await db().$queryRaw<{ slug: string; name: string }[]>`select c.slug, ${told('c.name')} as name from craft c`;
  return crafts.toSorted((a, b) => compareVietnamese(a.name, b.name));
}
