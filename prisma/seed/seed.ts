// Fills an empty database once: places and villages, and unless told otherwise the demonstration market.
import type { Db, Transaction } from '#app/platform/db.server.ts';
import { chanceOf } from './chance.ts';
import { goodsOf } from './goods.ts';
import { multiply } from './multiply.ts';
import { peopleOf } from './people.ts';
import { readVillages, seedPlaces } from './places.ts';
import { shelves } from './shelves.ts';

type Say = (line: string) => void;
export type SeedOptions = {
  today: Date;
  /** false: only what is real. */
  demonstration: boolean;
  /** At least so many products, by varying the written ones. */
  products?: number;
  say: Say;
};

const done = 'seed';
// Any constant: one seed at a time on one database.
const seedLock = 711_002;

/** True when it filled the database; false when that was done before. All of it is written, or none. */
export async function seedMarket(db: Db, { today, demonstration, products = 0, say }: SeedOptions): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${seedLock}::bigint)`;
      if (await tx.setting.findUnique({ where: { key: done } })) return false;
      const villageIds = await seedPlaces(tx, today);
      say(`Wrote the administrative units and ${villageIds.size} villages.`);
      const written = demonstration ? await seedShelves(tx, villageIds, today) : 0;
      if (demonstration) say(`Wrote ${written} products of ${shelves.length} villages: a demonstration market.`);
      if (products > written) await multiply(tx, products, say);
      await tx.setting.create({ data: { key: done, value: { demonstration, products: Math.max(written, products) } } });
      return true;
    },
    { timeout: 30 * 60_000, maxWait: 60_000 },
  );
}

async function seedShelves(tx: Transaction, villageIds: Map<string, string>, today: Date): Promise<number> {
  const villages = new Map((await readVillages()).map((village) => [village.slug, village]));
  const slugs = new Set<string>();
  let workshop = 0;
  const serial = () => (workshop += 1);
  let written = 0;
  for (const shelf of shelves) {
    const village = villages.get(shelf.village);
    const villageId = villageIds.get(shelf.village);
    if (!village || !villageId) throw new Error(`there is no village ${shelf.village}`);
    const chance = chanceOf(shelf.village);
    const people = peopleOf(village, villageId, shelf.pieces.length, today, chance, serial);
    const goods = goodsOf(shelf, village, villageId, people, today, chance, slugs);
    await tx.workshop.createMany({ data: people.workshops });
    await tx.artisan.createMany({ data: people.artisans });
    await tx.product.createMany({ data: goods.products });
    await tx.variant.createMany({ data: goods.variants });
    await tx.picture.createMany({ data: goods.pictures });
    await tx.stockMovement.createMany({ data: goods.movements });
    // A certificate that replaced another is written before it.
    await tx.ocopCertificate.createMany({ data: goods.certificates });
    written += goods.products.length;
  }
  return written;
}
