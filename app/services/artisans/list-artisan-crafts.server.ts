import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { rememberInEach } from '#app/platform/memo.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

/** The crafts that have makers here, with how many; a new maker counts within a minute. */
export const listArtisanCrafts = rememberInEach(60_000, async () => {
  const crafts = await db().$queryRaw<{ slug: string; name: string; makers: number }[]>`
    select c.slug, ${told('c.name')} as name, count(*)::int as makers
    from artisan a join village v on v.id = a.village_id join craft c on c.slug = v.craft_slug
      join workshop w on w.id = a.workshop_id where w.status = 'verified' group by c.slug`;
  return crafts.toSorted((a, b) => compareVietnamese(a.name, b.name));
});
