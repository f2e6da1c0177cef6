import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import type { EngineName } from '#search/index.ts';

/** Asks, in the transaction that changes these products, that the search view follow: every engine's, or that of one. */
export async function enqueueSearchSync(tx: Transaction, productIds: readonly string[], engine?: EngineName): Promise<void> {
  const ids = [...new Set(productIds)].sort();
  if (ids.length === 0) return;
  const queue = engine ? `sync-search:${engine}` : 'sync-search';
  // A product that changes often waits in the queue once.
  await enqueue(tx, 'sync-search', { productIds: ids, engine }, { queue, ...(ids.length === 1 && { key: `${queue}:${ids[0]}` }) });
}
