import type { Transaction } from './db.server.ts';

/** Whoever locks the same name waits here, in whichever process, until this transaction ends. Names begin with what they are of. */
export async function lockNamed(tx: Transaction, name: string): Promise<void> {
  await tx.$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtextextended(${name}, 0))) locked`;
}
