// The search engines of this process. Meilisearch answers where MEILI_HOST names one, with PostgreSQL behind it for the
// moments when it does not; PostgreSQL alone otherwise. What is written goes to each of them.
import type pg from 'pg';
import { createFallbackEngine, createMeilisearchEngine, createPostgresEngine, type EngineName, type FallbackEngine, type RunStatement, type SearchEngine, type SearchReader } from '#search/index.ts';
import { databasePool, searchPool } from './db.server.ts';
import { env } from './env.server.ts';
import { tryAgainNow } from './jobs.server.ts';
import { log } from './log.server.ts';
import { searchFailures } from './metrics.server.ts';
import { statementNames } from './statement-names.server.ts';

const sayAgainAfterMs = 60_000;

type Engines = { reader: SearchReader; fallback: FallbackEngine | null; all: readonly SearchEngine[] };

// Of its own: whoever goes through all filters must not use up the names of orders.
const searchName = statementNames('ts', 60);

let engines: Engines | null = null;

function settled(): Engines {
  engines ??= build();
  return engines;
}

/** Whom readers ask. */
export const searchEngine = (): SearchReader => settled().reader;

/** Each engine that keeps a view of the catalogue, PostgreSQL first. */
export const searchEngines = (): readonly SearchEngine[] => settled().all;

/** Which engine answers now. */
export const servingEngine = (): EngineName => settled().fallback?.serving() ?? settled().reader.name;

function build(): Engines {
  // Named, so that each connection plans a statement once: planning one takes longer than most answers.
  const on = (connection: pg.Pool | pg.PoolClient): RunStatement => (sql, values) => connection.query({ name: searchName({ sql }), text: sql, values });
  const postgres = createPostgresEngine((sql, values) => on(databasePool())(sql, values), {
    async together(search) {
      const connection = await searchPool().connect();
      let failed: Error | undefined;
      try {
        return await search(on(connection));
      } catch (error) {
        failed = error as Error;
        throw error;
      } finally {
        // One that failed is closed, not handed back.
        connection.release(failed);
      }
    },
  });
  const { MEILI_HOST, MEILI_API_KEY, MEILI_TIMEOUT_MS } = env();
  if (!MEILI_HOST) return { reader: postgres, fallback: null, all: [postgres] };
  const meilisearch = createMeilisearchEngine({ host: MEILI_HOST, apiKey: MEILI_API_KEY, timeoutMs: MEILI_TIMEOUT_MS });
  let saidAt = -Infinity;
  const fallback = createFallbackEngine(meilisearch, postgres, {
    timeoutMs: MEILI_TIMEOUT_MS,
    onFailure(error) {
      searchFailures.inc();
      if (performance.now() - saidAt < sayAgainAfterMs) return;
      saidAt = performance.now();
      log().warn({ err: error }, 'Meilisearch did not answer a search; PostgreSQL did');
    },
    onChange(serving) {
      log().warn({ serving }, 'another engine answers searches');
      // What it missed meanwhile is not to be searched for until its jobs' patience ends.
      if (serving === 'meilisearch') tryAgainNow('sync-search').catch((error: unknown) => log().error({ err: error }, 'Meilisearch is back, and its jobs wait for their time'));
    },
  });
  return { reader: fallback, fallback, all: [postgres, meilisearch] };
}

/** For a process that brings an engine of its own, as a measurement does. */
export function settleSearchEngine(given: SearchEngine): void {
  engines = { reader: given, fallback: null, all: [given] };
}

/** For a process that outlives its settings, as tests do. */
export function forgetSearchEngine(): void {
  engines?.fallback?.close();
  engines = null;
}
