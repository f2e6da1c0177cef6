// `npm run search:check [-- --repair]`: compares what each search engine holds with the database, product by product.
// Ends with 1 when something differs and was not mended.
import { parseArgs } from 'node:util';
import { closeDatabase } from '#app/platform/db.server.ts';
import { readVariables, settleEnv } from '#app/platform/env.server.ts';
import { countJobs, countWaiting } from '#app/platform/jobs.server.ts';
import { checkSearch, isInStep, type SearchCheck } from '#app/services/search/check-search.server.ts';
import { withDatabase } from './database.ts';
import { settleParts } from './parts.ts';

const { repair } = parseArgs({ options: { repair: { type: 'boolean', default: false } } }).values;
const MOST_LISTED = 50;

function tell(check: SearchCheck): void {
  const { engine, built, missing, stale, superfluous, wrongCounts } = check;
  if (!built) return console.log(`${engine}: not built in this release's form. Run npm run search:reindex, or leave it to a running shop's worker.`);
  for (const [kind, ids] of Object.entries({ missing, stale, superfluous })) {
    for (const id of ids.slice(0, MOST_LISTED)) console.log(`${engine}: ${kind.padEnd(11)} ${id}`);
    if (ids.length > MOST_LISTED) console.log(`${engine}: ${kind.padEnd(11)} and ${ids.length - MOST_LISTED} more`);
  }
  const found = `${missing.length} missing, ${stale.length} stale and ${superfluous.length} superfluous products, ${wrongCounts} wrong counts`;
  console.log(`${engine}: ${isInStep(check) ? 'in step with the database' : `${found}${repair ? ': mended' : ''}`}.`);
}

let inStep = false;
await withDatabase(async (url) => {
  settleEnv(await settleParts({ ...readVariables(), LOG_LEVEL: 'error' }, url, false));
  try {
    const waiting = await countWaiting('sync-search');
    if (waiting > 0) console.log(`${waiting} changes still wait in the job queue: what they will bring may be told as a difference.`);
    const checks = await checkSearch({ repair, onChecked: tell });
    const { failed, givenUp } = await countJobs();
    if (failed + givenUp > 0) console.log(`In the job queue ${failed} jobs failed and come again, ${givenUp} were given up.`);
    inStep = checks.every((check) => isInStep(check) || (repair && check.built));
  } finally {
    await closeDatabase();
  }
});
process.exit(inStep ? 0 : 1);
