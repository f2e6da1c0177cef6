import type { Transaction } from '#app/platform/db.server.ts';

/** Who keeps a photograph and who forgets it wait for each other, whichever workshop it is of, until the transaction ends. */
export async function lockPhoto(tx: Transaction, hash: string): Promise<void> {
  await tx.$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtextextended(${`photo ${hash}`}, 0))) locked`;
}
