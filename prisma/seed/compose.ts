// The whole demonstration market as rows, without a database: what is invented about the real villages.
import type { Prisma } from '#prisma/generated/client.ts';
import { chanceOf } from './chance.ts';
import { type Goods, goodsOf } from './goods.ts';
import { type Marks, marksOf } from './marks.ts';
import { type Maker, type Seller, staffOf } from './people.ts';
import type { VillageFacts } from './places.ts';
import { shelves, turnOf } from './shelves.ts';

export type Market = Goods & Marks & { workshops: Seller[]; artisans: (Prisma.ArtisanCreateManyInput & { id: string })[] };

/** The same market for the same villages and day, but for its ids. */
export function composeMarket(villages: readonly VillageFacts[], villageIds: ReadonlyMap<string, string>, today: Date): Market {
  const facts = new Map(villages.map((village) => [village.slug, village]));
  const market: Market = { workshops: [], artisans: [], products: [], variants: [], pictures: [], movements: [], certificates: [], marks: [], licences: [] };
  const slugs = new Set<string>();
  const turns = turnOf(shelves);
  const workshops = new Map<string, Seller[]>();
  let last = 0;
  const serial = () => (last += 1);
  for (const shelf of shelves) {
    const village = facts.get(shelf.village);
    const villageId = villageIds.get(shelf.village);
    if (!village || !villageId) throw new Error(`there is no village ${shelf.village}`);
    const people = staffOf(village, villageId, serial);
    const goods = goodsOf({ goods: shelf, village, villageId, people }, { today, chance: chanceOf(shelf.village), slugs, turnOf: turns });
    workshops.set(shelf.village, people.workshops);
    market.workshops.push(...people.workshops);
    market.artisans.push(...people.artisans.map(({ row }: Maker) => row));
    for (const kind of ['products', 'variants', 'pictures', 'movements', 'certificates'] as const) (market[kind] as unknown[]).push(...goods[kind]);
  }
  return { ...market, ...marksOf(villageIds, (village) => workshops.get(village) ?? [], today, chanceOf('marks')) };
}
