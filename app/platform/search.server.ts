// The search engine of this process: Meilisearch where MEILI_HOST names one, with PostgreSQL behind it for the
// moments when it does not answer; PostgreSQL alone otherwise.
import { createFallbackEngine, createMeilisearchEngine, createPostgresEngine, type SearchEngine } from '#search/index.ts';
import { databasePool } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';

const sayAgainAfterMs = 60_000;

let engine: SearchEngine | null = null;

export function searchEngine(): SearchEngine {
  engine ??= build();
  return engine;
}

function build(): SearchEngine {
  const postgres = createPostgresEngine((sql, values) => databasePool().query(sql, values));
  const { MEILI_HOST, MEILI_API_KEY } = env();
  if (!MEILI_HOST) return postgres;
  let saidAt = -Infinity;
  return createFallbackEngine(createMeilisearchEngine({ host: MEILI_HOST, apiKey: MEILI_API_KEY }), postgres, {
    onFailure(error) {
      if (performance.now() - saidAt < sayAgainAfterMs) return;
      saidAt = performance.now();
      log().warn({ err: error }, 'Meilisearch does not answer; PostgreSQL answers searches');
    },
  });
}

/** For a process that brings an engine of its own, as a measurement does. */
export function settleSearchEngine(given: SearchEngine): void {
  engine = given;
}

/** For a process that outlives its settings, as tests do. */
export function forgetSearchEngine(): void {
  engine = null;
}
