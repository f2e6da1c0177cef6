import type { Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';

/** Later than mails, money and search; one at a time, so that a listing of a dozen pictures takes no worker from them. */
const gently = { priority: 5, queue: 'make-picture-sizes' };

/** In the transaction that publishes a listing: its pictures are made before shoppers come. */
export async function enqueuePictureSizes(tx: Transaction, pictureIds: readonly string[]): Promise<void> {
  // One job each: a stop waits for one picture only, and one that fails holds up no other.
  for (const pictureId of pictureIds) await enqueue(tx, 'make-picture-sizes', { pictureIds: [pictureId] }, { ...gently, key: `make-picture-sizes:${pictureId}` });
}
