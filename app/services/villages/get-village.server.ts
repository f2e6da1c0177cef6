import { emblemUrl, villagePictures } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource, ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import type { RecognitionKind } from '#app/domain/villages/recognition.ts';
import { standing } from '#app/domain/villages/recognition.ts';
import { db } from '#app/platform/db.server.ts';
import type { MakerEntry } from '#app/domain/villages/maker.ts';
import type { MakerRow } from '../artisans/maker-entry.server.ts';
import { isOpen, makerColumns, toMakerEntry } from '../artisans/maker-entry.server.ts';
import { listVillageGoods } from '../catalogue/list-village-goods.server.ts';
import type { VillageFigures } from './count-village-goods.server.ts';
import { countVillageGoods } from './count-village-goods.server.ts';
import { told, toldList, toldOf } from '#app/platform/reader-language.server.ts';

export type TimelineEntry = { when: string; text: string; source: string | null };
export type WorkshopEntry = { slug: string; name: string; kind: string; foundedYear: number | null; isDemo: boolean; goods: number };

export type VillageHall = {
  slug: string;
  name: string;
  craft: string;
  craftGroup: { slug: string; name: string };
  commune: string | null;
  province: string | null;
  formerCommune: string;
  formerDistrict: string;
  historySince: string | null;
  patron: string | null;
  summary: string;
  typicalProducts: string[];
  sources: string[];
  tagline: string | null;
  story: string;
  timeline: TimelineEntry[];
  scene: PictureSource | null;
  recognitions: { kind: RecognitionKind; year: number | null; decisionNumber: string | null; authority: string | null }[];
  makers: MakerEntry[];
  workshops: WorkshopEntry[];
  goods: ShelfItem[];
  figures: VillageFigures;
};

type RecognitionRow = VillageHall['recognitions'][number] & { revokedBy: string | null };
type BrandRow = {
  palette: unknown;
  patternKind: string;
  patternSeed: string;
  sceneKind: string | null;
  tagline: string | null;
  story: string;
  timeline: { when: string; whenEn?: string; text: string; textEn?: string; source?: string }[];
};
type Row = Omit<VillageHall, 'craftGroup' | 'tagline' | 'story' | 'timeline' | 'scene' | 'recognitions' | 'makers' | 'goods' | 'figures'> & {
  craftSlug: string;
  craftGroupName: string;
  brand: BrandRow | null;
  recognitions: RecognitionRow[];
  makers: MakerRow[];
};

const GOODS_SHOWN = 8;

/** A village's hall: what it is known for, its people and the newest of its goods; null for a slug that is none. */
export async function getVillage(slug: string): Promise<VillageHall | null> {
  const [[row], goods, figuresOf] = await Promise.all([
    db().$queryRaw<Row[]>`
      select v.slug, v.name, ${told('v.craft_name')} as craft, c.slug as "craftSlug", ${told('c.name')} as "craftGroupName",
        u.name as commune, n.short_name as province, v.former_commune as "formerCommune", v.former_district as "formerDistrict",
        ${told('v.history_since')} as "historySince", ${told('v.patron')} as patron, ${told('v.summary')} as summary, ${toldList('v.typical_products')} as "typicalProducts", v.sources,
        (select json_build_object('palette', b.palette, 'patternKind', b.pattern_kind, 'patternSeed', b.pattern_seed,
            'sceneKind', b.scene_kind, 'tagline', ${told('b.tagline')}, 'story', ${told('b.story')}, 'timeline', b.timeline)
          from village_brand b where b.village_id = v.id and b.status = 'published') as brand,
        (select coalesce(json_agg(json_build_object('kind', r.kind, 'year', r.year, 'decisionNumber', r.decision_number,
            'authority', r.authority, 'revokedBy', r.revoked_by)), '[]')
          from recognition r where r.village_id = v.id) as recognitions,
        (select coalesce(json_agg(m), '[]') from (
          select ${makerColumns()} where a.village_id = v.id and ${isOpen} order by a.title nulls last, a.name limit 6) m) as makers,
        (select coalesce(json_agg(s), '[]') from (
          select w.slug, w.name, w.kind::text as kind, w.founded_year as "foundedYear", w.is_demo as "isDemo",
            (select count(*)::int from product p where p.workshop_id = w.id and p.status = 'published') as goods
          from workshop w where w.village_id = v.id and w.status = 'verified' order by w.name limit 12) s) as workshops
      from village v join craft c on c.slug = v.craft_slug
        left join commune u on u.code = v.commune_code left join province n on n.code = u.province_code
      where v.slug = ${slug}`,
    listVillageGoods({ slug }, GOODS_SHOWN),
    countVillageGoods(),
  ]);
  if (!row) return null;
  const { craftSlug, craftGroupName, brand, recognitions, makers, ...village } = row;
  return {
    ...village,
    craftGroup: { slug: craftSlug, name: craftGroupName },
    tagline: brand?.tagline ?? null,
    story: brand?.story || village.summary,
    timeline: (brand?.timeline ?? []).map((entry) => ({ when: toldOf(entry.when, entry.whenEn), text: toldOf(entry.text, entry.textEn), source: entry.source ?? null })),
    scene: brand && villagePictures(village, brand).scene,
    recognitions: standing(recognitions).map(({ kind, year, decisionNumber, authority }) => ({ kind, year, decisionNumber, authority })),
    makers: makers.map((maker) => toMakerEntry(maker, emblemUrl(maker))),
    goods,
    figures: figuresOf(slug),
  };
}
