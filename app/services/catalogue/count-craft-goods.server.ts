import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { rememberInEach } from '#app/platform/memo.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type CraftFigures = {
  slug: string;
  name: string;
  /** On sale now. */
  goods: number;
  /** The village with the most of them, for a sign. */
  village: string;
};

/** Crafts with goods on the stalls, the fullest first. Counted at most twice a minute, as the villages are. */
export const countCraftGoods = rememberInEach(30_000, async (): Promise<CraftFigures[]> => {
  const rows = await db().$queryRaw<CraftFigures[]>`
    with counted as (
      select p.craft_slug, p.village_id, count(*)::int as goods
      from product p join workshop w on w.id = p.workshop_id
      where p.status = 'published' and w.status = 'verified' group by p.craft_slug, p.village_id
    )
    select c.slug, ${told('c.name')} as name, sum(counted.goods)::int as goods, (array_agg(v.slug order by counted.goods desc, v.slug))[1] as village
    from counted join craft c on c.slug = counted.craft_slug join village v on v.id = counted.village_id
    group by c.slug`;
  return rows.toSorted((a, b) => b.goods - a.goods || compareVietnamese(a.name, b.name));
});
