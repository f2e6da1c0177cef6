// `npm run search:reindex`: builds each engine's search index anew, also beside a shop that is running.
import { closeDatabase } from '#app/platform/db.server.ts';
import { readVariables, settleEnv } from '#app/platform/env.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { withDatabase } from './database.ts';
import { settleParts } from './parts.ts';
import { progressBar } from './progress-bar.ts';

await withDatabase(async (url) => {
  // The statements that read a thousand products are slow by design: no word about them.
  settleEnv(await settleParts({ ...readVariables(), LOG_LEVEL: 'error' }, url, false));
  const bar = progressBar(process.stdout);
  try {
    const products = await rebuildSearch({ onProgress: (engine, written, total) => bar.show(engine, written, total) });
    bar.end();
    console.log(`Built the search index: ${products} products.`);
  } finally {
    await closeDatabase();
  }
});
process.exit(0);
