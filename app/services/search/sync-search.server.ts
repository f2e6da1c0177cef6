import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import type { Jobs } from '#app/platform/jobs.server.ts';
import { searchEngines } from '#app/platform/search.server.ts';
import { enqueueSearchSync } from './enqueue-search-sync.server.ts';
import { lockView } from './lock-view.server.ts';
import { readDocuments } from './read-documents.server.ts';

/** The job `sync-search`: an engine's view shows these products as they are now, or no longer. Safe to repeat. */
export async function syncSearch({ productIds, engine: name }: Jobs['sync-search']): Promise<void> {
  const [first, ...others] = searchEngines();
  // An engine that was taken out of the settings has nothing to follow.
  const engine = name ? searchEngines().find((one) => one.name === name) : first;
  if (productIds.length === 0 || !engine) return;
  await transact(async (tx) => {
    await lockView(tx, engine.name, { productIds });
    const documents = await readDocuments(tx, productIds, now());
    const listed = new Set(documents.map(({ id }) => id));
    await engine.upsert(documents);
    await engine.remove(productIds.filter((id) => !listed.has(id)));
    // A job of their own: one that does not answer, however long it takes to say so, keeps nobody from PostgreSQL's view.
    if (!name) for (const other of others) await enqueueSearchSync(tx, productIds, other.name);
  });
}
