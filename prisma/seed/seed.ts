// Fills an empty database once: places and villages, and unless told otherwise the demonstration market.
import { ADVISORY_LOCKS } from '#app/platform/advisory-locks.server.ts';
import type { Db, Transaction } from '#app/platform/db.server.ts';
import { seedCampaigns } from './campaigns.ts';
import { composeMarket } from './compose.ts';
import { insertRows } from './insert-rows.ts';
import { multiply } from './multiply.ts';
import { readVillages, seedPlaces } from './places.ts';
import { seedSearchWords } from './search-words.ts';

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

/**
 * True when it filled the database; false when that was done before. All of it is written, or none. The search view is
 * the caller's to rebuild afterwards.
 */
export async function seedMarket(db: Db, { today, demonstration, products = 0, say }: SeedOptions): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${ADVISORY_LOCKS.seed}::bigint)`;
      if (await tx.setting.findUnique({ where: { key: done } })) {
        // A market older than the words gets them at its next start.
        await seedSearchWords(tx);
        return false;
      }
      const villageIds = await seedPlaces(tx, today);
      await seedSearchWords(tx);
      say(`Wrote the administrative units and ${villageIds.size} villages.`);
      const written = demonstration ? await writeMarket(tx, villageIds, today, say) : 0;
      if (demonstration) await seedCampaigns(tx, today);
      if (demonstration && products > written) await multiply(tx, products, say);
      await tx.setting.create({ data: { key: done, value: { demonstration, products: Math.max(written, products) } } });
      return true;
    },
    { timeout: 30 * 60_000, maxWait: 60_000 },
  );
}

async function writeMarket(tx: Transaction, villageIds: Map<string, string>, today: Date, say: Say): Promise<number> {
  const market = composeMarket(await readVillages(), villageIds, today);
  await insertRows(tx, 'workshop', market.workshops);
  await insertRows(tx, 'artisan', market.artisans);
  await insertRows(tx, 'mark', market.marks);
  await insertRows(tx, 'mark_licence', market.licences);
  await insertRows(tx, 'product', market.products);
  await insertRows(tx, 'variant', market.variants);
  await insertRows(tx, 'picture', market.pictures);
  await insertRows(tx, 'stock_movement', market.movements);
  await insertRows(tx, 'ocop_certificate', market.certificates);
  say(`Wrote a demonstration market: ${market.products.length} products of ${market.workshops.length} workshops.`);
  return market.products.length;
}
