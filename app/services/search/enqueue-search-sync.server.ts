import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';

/** Asks, in the transaction that changes these products, that the search view follow. */
export async function enqueueSearchSync(tx: Transaction, productIds: readonly string[]): Promise<void> {
  const ids = [...new Set(productIds)].sort();
  if (ids.length === 0) return;
  // A product that changes often waits in the queue once.
  await enqueue(tx, 'sync-search', { productIds: ids }, ids.length === 1 ? { key: `sync-search:${ids[0]}` } : {});
}
