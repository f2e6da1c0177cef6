import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { searchEngine } from '#app/platform/search.server.ts';
import { getLexicon } from './get-lexicon.server.ts';
import { lockView, rebuildInTurn } from './lock-view.server.ts';
import { readNextDocuments } from './read-documents.server.ts';

const batchSize = 1_000;

/** Builds the whole search view anew, without a moment of empty answers; tells how far it is. Answers how many are in it. */
export async function rebuildSearch(onProgress: (written: number) => void = () => {}): Promise<number> {
  let written = 0;
  await rebuildInTurn(() =>
    searchEngine().rebuild(async (write) => {
      written = 0;
      let after: string | undefined = '00000000-0000-0000-0000-000000000000';
      while (after) {
        const from: string = after;
        const batch = await transact(async (tx) => {
          await lockView(tx, 'everything');
          const documents = await readNextDocuments(tx, from, batchSize, now());
          await write(documents);
          return documents;
        });
        written += batch.length;
        onProgress(written);
        after = batch.length === batchSize ? batch.at(-1)?.id : undefined;
      }
    }),
  );
  getLexicon.forget();
  return written;
}
