import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { searchEngine } from '#app/platform/search.server.ts';
import { lockView } from './lock-view.server.ts';
import { readDocuments } from './read-documents.server.ts';

/** The job `sync-search`: the search view shows these products as they are now, or no longer. Safe to repeat. */
export async function syncSearch({ productIds }: { productIds: readonly string[] }): Promise<void> {
  if (productIds.length === 0) return;
  await transact(async (tx) => {
    await lockView(tx, { productIds });
    const documents = await readDocuments(tx, productIds, now());
    const listed = new Set(documents.map(({ id }) => id));
    await searchEngine().upsert(documents);
    await searchEngine().remove(productIds.filter((id) => !listed.has(id)));
  });
}
