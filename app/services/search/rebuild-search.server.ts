import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { searchEngines } from '#app/platform/search.server.ts';
import type { EngineName, WriteBatch } from '#search/index.ts';
import { getLexicon } from './get-lexicon.server.ts';
import { lockView, rebuildInTurn } from './lock-view.server.ts';
import { countDocuments, readNextDocuments } from './read-documents.server.ts';

const batchSize = 1_000;

export type Rebuilding = {
  /** Leaves an engine alone that holds the catalogue in this release's form, or was brought to it while others had their turn. */
  unlessBuilt?: boolean;
  /** Told after each batch how many products this engine has been given, of some so many. */
  onProgress?: (engine: EngineName, written: number, total: number) => void;
};

/**
 * Builds each engine's view anew, without a moment of empty answers; one after the other, so that PostgreSQL's is whole
 * even when Meilisearch's cannot be built. Answers how many products are in a view.
 */
export async function rebuildSearch({ unlessBuilt = false, onProgress }: Rebuilding = {}): Promise<number> {
  let written = 0;
  const fill = (engine: EngineName) => async (write: WriteBatch) => {
    written = 0;
    const total = await countDocuments(db());
    let after: string | undefined = '00000000-0000-0000-0000-000000000000';
    while (after) {
      const from: string = after;
      const batch = await transact(async (tx) => {
        await lockView(tx, engine, 'everything');
        const documents = await readNextDocuments(tx, from, batchSize, now());
        await write(documents);
        return documents;
      });
      written += batch.length;
      onProgress?.(engine, written, total);
      after = batch.length === batchSize ? batch.at(-1)?.id : undefined;
    }
  };
  await rebuildInTurn(async () => {
    for (const engine of searchEngines()) if (!unlessBuilt || !(await engine.isBuilt())) await engine.rebuild(fill(engine.name));
  });
  getLexicon.forget();
  return written;
}
