import { compareVietnamese, slugify } from '#app/domain/text/vietnamese.ts';
import type { RecognitionKind } from '#app/domain/villages/recognition.ts';
import { standing } from '#app/domain/villages/recognition.ts';
import { districtName } from '#app/domain/villages/village-name.ts';
import { db } from '#app/platform/db.server.ts';
import { rememberInEach } from '#app/platform/memo.server.ts';
import type { VillageFigures } from './count-village-goods.server.ts';
import { countVillageGoods } from './count-village-goods.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type Sector = 'crafts' | 'food' | 'textiles' | 'plants';

export type VillageEntry = VillageFigures & {
  slug: string;
  name: string;
  /** The craft in the village's own words, and the group it is filed under. */
  craft: string;
  craftGroup: { slug: string; name: string };
  sector: Sector;
  /** The district of before July 2025: what people still say. */
  area: { slug: string; name: string };
  /** Today's commune or ward; null where no page shows which part holds the village. */
  commune: string | null;
  recognition: RecognitionKind | null;
  recognisedYear: number | null;
};

type Row = {
  slug: string;
  name: string;
  craft: string;
  craftSlug: string;
  craftGroupName: string;
  sector: Sector;
  formerDistrict: string;
  commune: string | null;
  recognitions: { kind: RecognitionKind; year: number | null; revokedBy: string | null }[];
};

/** Everything but the figures changes a few times a year; a change shows within a minute. */
const listPlaces = rememberInEach(60_000, async (): Promise<Omit<VillageEntry, keyof VillageFigures>[]> => {
  const rows = await db().$queryRaw<Row[]>`
    select v.slug, v.name, ${told('v.craft_name')} as craft, c.slug as "craftSlug", ${told('c.name')} as "craftGroupName", c.sector::text as sector,
      v.former_district as "formerDistrict", u.name as commune,
      (select coalesce(json_agg(json_build_object('kind', r.kind, 'year', r.year, 'revokedBy', r.revoked_by)), '[]')
        from recognition r where r.village_id = v.id) as recognitions
    from village v join craft c on c.slug = v.craft_slug left join commune u on u.code = v.commune_code`;
  return rows
    .map((row) => {
      const [recognised] = standing(row.recognitions);
      const area = districtName(row.formerDistrict);
      return {
        slug: row.slug,
        name: row.name,
        craft: row.craft,
        craftGroup: { slug: row.craftSlug, name: row.craftGroupName },
        sector: row.sector,
        area: { slug: slugify(area), name: area },
        commune: row.commune,
        recognition: recognised?.kind ?? null,
        recognisedYear: recognised?.year ?? null,
      };
    })
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
});

/** Every craft village with its place, recognition and figures, by the alphabet of their names. */
export async function listVillages(): Promise<VillageEntry[]> {
  const [places, figuresOf] = await Promise.all([listPlaces(), countVillageGoods()]);
  return places.map((place) => ({ ...place, ...figuresOf(place.slug) }));
}
