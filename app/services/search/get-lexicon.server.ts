import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';
import { compileLexicon, type Lexicon } from '#search/index.ts';

type Row = {
  villages: { slug: string; name: string; craft: string }[];
  crafts: { slug: string; name: string; nameEn: string }[];
  artisans: { slug: string; name: string }[];
  kinds: string[];
};

/** The names that searches understand; up to a minute old, because villages and crafts are not founded by the hour. */
export const getLexicon = remember(60_000, async (): Promise<Lexicon> => {
  const [row] = await db().$queryRaw<Row[]>`
    select
      (select coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'craft', craft_name) order by slug), '[]') from village) as villages,
      (select coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'nameEn', name_en) order by slug), '[]') from craft) as crafts,
      (select coalesce(json_agg(json_build_object('slug', slug, 'name', name) order by slug), '[]') from artisan) as artisans,
      (select coalesce(json_agg(category order by category), '[]') from (select distinct category from product where status = 'published') listed) as kinds`;
  const { villages, crafts, artisans, kinds } = row!;
  return compileLexicon({
    villages: villages.map(({ slug, name, craft }) => {
      const { name: main, also } = splitVillageName(name);
      return { slug, name: main, craft, also: (also?.split(', ') ?? []).flatMap((one) => [one, one.replace(/^làng\s+/i, '')]) };
    }),
    crafts,
    artisans,
    kinds,
  });
});
