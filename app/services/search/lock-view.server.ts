// Who reads the truth and writes it into the search view holds others off meanwhile, so that an older reading can
// never be written over a newer one: by product for single changes, all of it for a batch of a rebuild.
import { databasePool, type Transaction } from '#app/platform/db.server.ts';

// Any constants will do, as long as nothing else in this database locks by them.
const VIEW = 711_002;
const REBUILD = 711_003;

/** Holds other writers of these products, or of the whole view, off until the transaction ends. */
export async function lockView(tx: Transaction, what: { productIds: readonly string[] } | 'everything'): Promise<void> {
  if (what === 'everything') {
    await tx.$executeRaw`select pg_advisory_xact_lock(${VIEW}::bigint)`;
    return;
  }
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(${VIEW}::bigint)`;
  // In one order, so that two writers of the same products never wait for each other.
  await tx.$executeRaw`
    select pg_advisory_xact_lock(${VIEW}::int, key)
    from (select distinct hashtext(id) as key from unnest(${[...what.productIds]}::text[]) as id order by key) keys`;
}

/** Lets rebuilds take turns: two at once would write over each other. Not in a transaction, which for so long would hold back vacuum. */
export async function rebuildInTurn(work: () => Promise<void>): Promise<void> {
  const connection = await databasePool().connect();
  try {
    await connection.query('select pg_advisory_lock($1::bigint)', [REBUILD]);
    await work();
  } finally {
    // Closed, not handed back: the lock ends with it, whatever went wrong.
    connection.release(true);
  }
}
