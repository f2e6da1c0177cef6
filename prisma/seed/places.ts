// What is real: administrative units, crafts, villages, their recognitions, and a first brand for each village made of
// nothing but what the sources say.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fold, slugify } from '#app/domain/text/vietnamese.ts';
import { drawingsOfCraft } from '#app/domain/drawing/craft-drawings.ts';
import type { PatternKind, SceneKind } from '#app/domain/drawing/kinds.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import { taglines } from './content/taglines.ts';
import { insertRows } from './insert-rows.ts';
import { timelineOf } from './timeline.ts';
import { villagePalettes } from './village-palettes.ts';
import { english } from './english.ts';

type Unit = { code: string; name: string; shortName: string; lat: number; lon: number };
type Units = {
  provinces: Unit[];
  communes: (Unit & { type: string; provinceCode: string; areaKm2: number | null; formerly: string[] })[];
};

export type VillageFacts = {
  slug: string;
  name: string;
  commune_before_2025: string;
  district_before_2025: string;
  ward_or_commune_2025: string | null;
  unit_code_2025: string | null;
  craft: string;
  craft_en: string;
  craft_slug: string;
  sector: 'crafts' | 'food' | 'textiles' | 'plants';
  typical_products: string[];
  recognition: 'traditional-craft-village' | 'craft-village' | 'traditional-craft' | null;
  recognised_year: number | null;
  history_since: string | null;
  founder_or_patron: string | null;
  summary_vi: string;
  summary_en: string;
  lat: number;
  lng: number;
  position: string;
  sources: string[];
};

/** The shelf names of the crafts; a village's own word for its craft may be narrower. */
const craftNames: Record<string, [vi: string, en: string]> = {
  'banh-keo': ['Bánh kẹo', 'Sweets'],
  'banh-xoi': ['Bánh, xôi', 'Rice cakes, sticky rice'],
  'bun-mien': ['Bún, miến', 'Noodles'],
  'co-kim-khi': ['Cơ kim khí', 'Metalwork'],
  com: ['Cốm', 'Young green rice'],
  det: ['Dệt', 'Weaving'],
  'dieu-sao': ['Diều sáo', 'Flute kites'],
  'duc-dong': ['Đúc đồng', 'Bronze casting'],
  'giay-da': ['Giày da', 'Leather shoes'],
  'giay-do': ['Giấy dó', 'Dó paper'],
  'gio-cha': ['Giò chả', 'Pork rolls'],
  'go-my-nghe': ['Gỗ mỹ nghệ', 'Fine woodwork'],
  'gom-su': ['Gốm sứ', 'Ceramics'],
  'hoa-cay': ['Hoa, cây cảnh', 'Flowers and plants'],
  huong: ['Hương', 'Incense'],
  'kham-trai': ['Khảm trai', 'Mother-of-pearl inlay'],
  'kim-hoan': ['Kim hoàn', 'Gold and silver work'],
  'long-chim': ['Lồng chim', 'Bird cages'],
  lua: ['Lụa', 'Silk'],
  'may-mac': ['May áo dài', 'Áo dài tailoring'],
  'may-tre-dan': ['Mây tre đan', 'Bamboo and rattan'],
  'nhac-cu': ['Nhạc cụ', 'Musical instruments'],
  'non-la': ['Nón lá', 'Conical hats'],
  quat: ['Quạt', 'Hand fans'],
  ren: ['Rèn', 'Forged blades'],
  'son-mai': ['Sơn mài', 'Lacquerware'],
  'sung-my-nghe': ['Sừng mỹ nghệ', 'Horn craft'],
  'tac-tuong-go': ['Tạc tượng gỗ', 'Wood carving'],
  theu: ['Thêu tay', 'Hand embroidery'],
  'tien-go': ['Tiện gỗ', 'Wood turning'],
  'to-he': ['Tò he', 'Rice-dough figurines'],
  'tra-sen': ['Trà sen', 'Lotus tea'],
  'vang-quy': ['Vàng quỳ', 'Gold leaf'],
};

/** Classes of the Nice Classification (12th edition) that what a craft makes belongs to. */
const goodsClasses: Record<string, number[]> = {
  'banh-keo': [30], 'banh-xoi': [30], 'bun-mien': [30], 'co-kim-khi': [6, 8], com: [30], det: [24, 26], 'dieu-sao': [28], 'duc-dong': [6, 21], 'giay-da': [25], 'giay-do': [16], 'gio-cha': [29],
  'go-my-nghe': [20], 'gom-su': [21], 'hoa-cay': [31], huong: [3], 'kham-trai': [20], 'kim-hoan': [14], 'long-chim': [21], lua: [24, 25], 'may-mac': [25], 'may-tre-dan': [20, 21, 27],
  'nhac-cu': [15], 'non-la': [25], quat: [20], ren: [8], 'son-mai': [20, 21], 'sung-my-nghe': [20], 'tac-tuong-go': [20], theu: [24, 26], 'tien-go': [20, 21], 'to-he': [28], 'tra-sen': [30], 'vang-quy': [2],
};

const kinds = {
  'traditional-craft-village': 'traditional_craft_village',
  'craft-village': 'craft_village',
  'traditional-craft': 'traditional_craft',
} as const;

const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(`data/${name}`, import.meta.url), 'utf8')) as T;

export const readVillages = (): Promise<VillageFacts[]> => read('villages.json');

/** Provinces, communes, crafts, villages with their recognition and brand; answers each village's id by its slug. */
export async function seedPlaces(tx: Transaction, publishedAt: Date): Promise<Map<string, string>> {
  const [units, villages] = await Promise.all([read<Units>('units-2025.json'), readVillages()]);
  const ids = new Map(villages.map(({ slug }) => [slug, randomUUID() as string]));
  await insertRows(tx, 'province', units.provinces.map(provinceRow));
  await insertRows(tx, 'commune', units.communes.map(communeRow));
  await insertRows(tx, 'craft', craftRows(villages));
  await insertRows(tx, 'village', villages.map((village) => villageRow(village, ids.get(village.slug)!)));
  await insertRows(tx, 'recognition', villages.flatMap(({ slug, recognition, recognised_year: year }) => (recognition ? [{ villageId: ids.get(slug)!, kind: kinds[recognition], year }] : [])));
  await insertRows(tx, 'village_brand', villages.map((village) => brandOf(village, ids.get(village.slug)!, publishedAt)));
  return ids;
}

const provinceRow = ({ code, name, shortName, lat, lon }: Unit): Prisma.ProvinceCreateManyInput => ({ code, name, shortName, slug: slugify(shortName), latitude: lat, longitude: lon });

const communeRow = ({ code, provinceCode, name, shortName, type, lat, lon, areaKm2, formerly }: Units['communes'][number]): Prisma.CommuneCreateManyInput => ({
  code, provinceCode, name, shortName, kind: type, latitude: lat, longitude: lon, areaKm2, formerly, searchText: fold([name, ...formerly].join(' ')),
});

function craftRows(villages: readonly VillageFacts[]): Prisma.CraftCreateManyInput[] {
  const sectors = new Map(villages.map((village) => [village.craft_slug, village.sector]));
  return [...sectors].map(([slug, sector]) => {
    const names = craftNames[slug];
    if (!names || !goodsClasses[slug]) throw new Error(`craft ${slug} has no name, or no class of goods`);
    return { slug, name: names[0], nameEn: names[1], sector, goodsClasses: goodsClasses[slug]! };
  });
}

const villageRow = (village: VillageFacts, id: string): Prisma.VillageCreateManyInput => ({
  id,
  slug: village.slug,
  name: village.name,
  craftSlug: village.craft_slug,
  craftName: village.craft,
  craftNameEn: village.craft_en,
  communeCode: village.unit_code_2025,
  formerCommune: village.commune_before_2025,
  formerDistrict: village.district_before_2025,
  historySince: village.history_since,
  historySinceEn: village.history_since && english(village.history_since),
  patron: village.founder_or_patron,
  patronEn: village.founder_or_patron && english(village.founder_or_patron),
  summary: village.summary_vi,
  summaryEn: village.summary_en,
  typicalProducts: village.typical_products,
  typicalProductsEn: village.typical_products.map(english),
  latitude: village.lat,
  longitude: village.lng,
  position: village.position,
  sources: village.sources,
});

/** Where a village's view is not the one its craft has elsewhere: the kilns it fires, what its gardens grow. */
const ownScenes: Readonly<Partial<Record<string, SceneKind>>> = { 'giang-cao': 'lo-hop', 'kim-lan': 'lo-hop', 'canh-nau': 'dung-nha', 'nhat-tan': 'vuon-dao', 'tu-lien': 'vuon-quat', 'phu-thuong': 'bep-xoi', 'thanh-tri': 'bep-cuon', 'thuong-dinh': 'bep-day', 'xuan-dinh': 'bep-trung-thu', 'trach-xa': 'nha-may' };

/** Where a village's wall is not the one its craft has elsewhere: what it braids or knits, what it grows. */
const ownPatterns: Readonly<Partial<Record<string, PatternKind>>> = { 'trieu-khuc': 'tua-quai', 'la-phu': 'mui-len', 'tu-lien': 'qua-quat', 'tay-tuu': 'hoa-cuc' };

/** The first version of a village's brand. */
export function brandOf(village: VillageFacts, villageId: string, publishedAt: Date): Prisma.VillageBrandCreateManyInput {
  const { pattern, scene } = drawingsOfCraft(village.craft_slug);
  const palette = villagePalettes[village.slug];
  const tagline = taglines[village.slug];
  if (!palette || !tagline) throw new Error(`village ${village.slug} has no ${palette ? 'tagline' : 'palette'}`);
  return {
    villageId,
    version: 1,
    status: 'published',
    palette,
    patternKind: ownPatterns[village.slug] ?? pattern,
    patternSeed: village.slug,
    sceneKind: ownScenes[village.slug] ?? scene,
    tagline: tagline[0],
    taglineEn: tagline[1],
    timeline: timelineOf(village),
    story: village.summary_vi,
    storyEn: village.summary_en,
    publishedAt,
  };
}
