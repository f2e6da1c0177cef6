// Who reads the truth and writes it into the search view holds others off meanwhile, so that an older reading can
// never be written over a newer one: by product for single changes, all of it for a batch of a rebuild. Each engine has
// locks of its own: who waits for Meilisearch must not keep PostgreSQL's view from following.
import { ADVISORY_LOCKS } from '#app/platform/advisory-locks.server.ts';
import { databasePool, type Transaction } from '#app/platform/db.server.ts';
import type { EngineName } from '#search/index.ts';

const LOCK: Record<EngineName, number> = { postgres: ADVISORY_LOCKS.searchOnPostgres, meilisearch: ADVISORY_LOCKS.searchOnMeilisearch };

/** Holds other writers of these products, or of the whole view of this engine, off until the transaction ends. */
export async function lockView(tx: Transaction, engine: EngineName, what: { productIds: readonly string[] } | 'everything'): Promise<void> {
  if (what === 'everything') {
    await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK[engine]}::bigint)`;
    return;
  }
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(${LOCK[engine]}::bigint)`;
  // In one order, so that two writers of the same products never wait for each other.
  await tx.$executeRaw`
    select pg_advisory_xact_lock(${LOCK[engine]}::int, key)
    from (select distinct hashtext(id) as key from unnest(${[...what.productIds]}::text[]) as id order by key) keys`;
}

/** Lets rebuilds take turns: two at once would write over each other. Not in a transaction, which for so long would hold back vacuum. */
export async function rebuildInTurn(work: () => Promise<void>): Promise<void> {
  const connection = await databasePool().connect();
  try {
    await connection.query('select pg_advisory_lock($1::bigint)', [ADVISORY_LOCKS.searchRebuild]);
    await work();
  } finally {
    // Closed, not handed back: the lock ends with it, whatever went wrong.
    connection.release(true);
  }
}
