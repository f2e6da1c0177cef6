import { villagePictures } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource, ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { db } from '#app/platform/db.server.ts';
import { remember, rememberInEach } from '#app/platform/memo.server.ts';
import { listTitledArtisans } from '../artisans/list-titled-artisans.server.ts';
import { getHomeBanner, type HomeBanner } from '../campaigns/get-home-banner.server.ts';
import { type HomeCollection, listHomeCollections } from '../campaigns/list-home-collections.server.ts';
import type { MakerEntry } from '#app/domain/villages/maker.ts';
import { type CraftFigures, countCraftGoods } from '../catalogue/count-craft-goods.server.ts';
import { listNewestGoods } from '../catalogue/list-newest-goods.server.ts';
import type { VillageEntry } from '../villages/list-villages.server.ts';
import { listVillages } from '../villages/list-villages.server.ts';

export type Front = {
  villages: Pick<VillageEntry, 'slug' | 'name' | 'craft' | 'goods' | 'workshops'>[];
  /** The three villages with the fullest stalls, of different crafts; the first is seen in its scene. */
  doors: (Pick<VillageEntry, 'slug' | 'name' | 'craft' | 'goods' | 'workshops'> & { scene: PictureSource | null })[];
  crafts: CraftFigures[];
  banner: HomeBanner | null;
  collections: HomeCollection[];
  newest: ShelfItem[];
  makers: MakerEntry[];
};

const NEWEST_SHOWN = 8;
const MAKERS_SHOWN = 3;
const DOORS = 3;

// The most visited page shows the same to everybody, so its parts are read once for all: goods and prices may be three
// seconds old, as price and stock are read again at the cart.
const newestGoods = rememberInEach(3_000, () => listNewestGoods(NEWEST_SHOWN));
// What a desk shows for some days is seen, or gone, as soon.
const campaigns = rememberInEach(1_000, async () => ({ banner: await getHomeBanner(), collections: await listHomeCollections() }));
const titledMakers = rememberInEach(60_000, () => listTitledArtisans(MAKERS_SHOWN));

/** What the market's front page shows. */
export async function getFront(): Promise<Front> {
  const [villages, crafts, newest, makers, scenes, { banner, collections }] = await Promise.all([listVillages(), countCraftGoods(), newestGoods(), titledMakers(), listScenes(), campaigns()]);
  const brief = ({ slug, name, craft, goods, workshops }: VillageEntry) => ({ slug, name, craft, goods, workshops });
  return { villages: villages.map(brief), doors: pickDoors(villages).map((village) => ({ ...brief(village), scene: scenes.get(village.slug) ?? null })), crafts, banner, collections, newest, makers };
}

function pickDoors(villages: readonly VillageEntry[]): VillageEntry[] {
  const crafts = new Set<string>();
  return villages
    .toSorted((a, b) => b.goods - a.goods || b.starred - a.starred || (a.slug < b.slug ? -1 : 1))
    .filter(({ craftGroup }) => !crafts.has(craftGroup.slug) && crafts.add(craftGroup.slug))
    .slice(0, DOORS);
}

const listScenes = remember(60_000, async (): Promise<Map<string, PictureSource>> => {
  const brands = await db().villageBrand.findMany({
    where: { status: 'published' },
    select: { palette: true, patternKind: true, patternSeed: true, sceneKind: true, village: { select: { slug: true, name: true } } },
  });
  return new Map(brands.flatMap(({ village, ...brand }) => {
    const { scene } = villagePictures(village, brand);
    return scene ? [[village.slug, scene] as const] : [];
  }));
});
