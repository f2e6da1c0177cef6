import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from './enqueue-search-sync.server.ts';

const AT_ONCE = 200;

/**
 * The job `sync-expired-stars`: products whose stars ran out are written into the search view again. Stars past their
 * day are never shown, counted or chosen by as it is; but Meilisearch can only sort by what was written.
 */
export async function syncExpiredStars(): Promise<void> {
  await transact(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`select product_id as id from search_product where stars_until < ${hanoiDay(now())}::date order by 1`;
    for (let at = 0; at < rows.length; at += AT_ONCE) await enqueueSearchSync(tx, rows.slice(at, at + AT_ONCE).map(({ id }) => id));
  });
}
