import type { Transaction } from '#app/platform/db.server.ts';
import { lockNamed } from '#app/platform/lock-named.server.ts';

/** Who keeps a photograph and who forgets it wait for each other, whichever workshop it is of, until the transaction ends. */
export async function lockPhoto(tx: Transaction, hash: string): Promise<void> {
  await lockNamed(tx, `photo ${hash}`);
}
