// `npm run search:quality`: how right the first page is, per engine and kind of query, over the judged set on a freshly
// seeded market. PostgreSQL always; Meilisearch too where MEILI_HOST names one, in an index of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { now } from '#app/platform/clock.server.ts';
import { closeDatabase, db } from '#app/platform/db.server.ts';
import { settleEnv } from '#app/platform/env.server.ts';
import { startPostgres } from '#app/platform/postgres.server.ts';
import { forgetSearchEngine, settleSearchEngine } from '#app/platform/search.server.ts';
import { scriptVariables } from '#app/process/database.ts';
import { settleParts } from '#app/process/parts.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { seedDatabase } from '#prisma/seed/seed-database.ts';
import { createMeilisearchEngine } from '#search/index.ts';
import { ask, type Outcome } from './ask.ts';
import { type Good, readGoods } from './good.ts';
import { gradesOf, JUDGED_SET } from './judged-set.ts';
import { KINDS } from './query.ts';
import { comparisonOf, judgementOf, scoresOf, tableOf, worstOf } from './report.ts';

const INDEX = 'search_quality';
const MEILISEARCH_TIMEOUT_MS = 10_000;
const MOST_NAMES = 12;

const { values: asked } = parseArgs({
  options: {
    kind: { type: 'string' },
    query: { type: 'string' },
    worst: { type: 'string' },
    judgements: { type: 'boolean', default: false },
    goal: { type: 'string' },
    'goal-of-kind': { type: 'string' },
  },
});

const numberOf = (value = '0'): number => {
  const number = Number(value);
  if (value.trim() !== '' && !Number.isNaN(number)) return number;
  console.error(`"${value}" is no number.`);
  process.exit(1);
};
const worst = numberOf(asked.worst);
const [goal, goalOfKind] = [numberOf(asked.goal), numberOf(asked['goal-of-kind'])];

const queries = JUDGED_SET.filter(({ kind, text }) => (!asked.kind || kind === asked.kind) && (!asked.query || text === asked.query));
if (queries.length === 0) {
  console.error(asked.query ? `"${asked.query}" is not in the judged set.` : `There is no such kind of query; there are: ${KINDS.join(', ')}.`);
  process.exit(1);
}

/** False when a goal was given and missed. */
async function measure(engine: string, goods: readonly Good[]): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const query of queries) outcomes.push(await ask(query, goods));
  if (asked.query) {
    for (const outcome of outcomes) console.log(`\n${engine}: ${comparisonOf(outcome)}`);
    return true;
  }
  console.log(`\n${tableOf(engine, outcomes)}`);
  for (const outcome of worstOf(outcomes, worst)) console.log(`\n${comparisonOf(outcome)}`);
  const missed = scoresOf(outcomes).filter(({ name, ndcg }) => ndcg < (name === 'overall' ? goal : goalOfKind));
  for (const { name, ndcg } of missed) console.log(`${engine}: ${name} is under the goal with ${ndcg.toFixed(3)}`);
  return missed.length === 0;
}

function printJudgements(goods: readonly Good[]): void {
  for (const query of queries) {
    const grades = gradesOf(query, goods);
    console.log(judgementOf(query, goods.map((good) => ({ good, grade: grades.get(good.slug)! })), MOST_NAMES));
  }
}

const given = scriptVariables();
const folder = await mkdtemp(path.join(tmpdir(), 'tram-nghe-search-quality-'));
// The data is thrown away: nothing needs to reach the disk.
const postgres = await startPostgres(folder, { flags: ['-c fsync=off', '-c synchronous_commit=off'] });
let reached = true;
try {
  // Without Meilisearch's address, or seeding would fill the index of a shop that uses it.
  const variables = { ...given, DATA_DIR: folder, DATABASE_URL: undefined, MEILI_HOST: undefined, MEILI_API_KEY: undefined, LOG_LEVEL: 'error' as const };
  await seedDatabase(variables, postgres.url, 0, () => {});
  settleEnv(await settleParts(variables, postgres.url, false));
  forgetSearchEngine();
  const goods = await readGoods(db(), now());
  if (asked.judgements) {
    printJudgements(goods);
  } else {
    console.log(`${queries.length} judged queries, ${goods.length} products`);
    reached = await measure('PostgreSQL', goods);
    if (given.MEILI_HOST) {
      settleSearchEngine(createMeilisearchEngine({ host: given.MEILI_HOST, apiKey: given.MEILI_API_KEY, index: INDEX, timeoutMs: MEILISEARCH_TIMEOUT_MS }));
      await rebuildSearch();
      reached = (await measure('Meilisearch', goods)) && reached;
    }
  }
} finally {
  await closeDatabase();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(reached ? 0 : 1);
