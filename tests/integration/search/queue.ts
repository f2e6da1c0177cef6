import { EventEmitter } from 'node:events';
import { Logger, runOnce } from 'graphile-worker';
import { databasePool } from '#app/platform/db.server.ts';
import { buildSearch } from '#app/services/search/build-search.server.ts';
import { syncExpiredStars } from '#app/services/search/sync-expired-stars.server.ts';
import { syncSearch } from '#app/services/search/sync-search.server.ts';

/** Works off the jobs of search that wait now; answers what the failed ones said. */
export async function workOffSearch(): Promise<string[]> {
  const failures: string[] = [];
  const events = new EventEmitter();
  events.on('job:error', ({ error }: { error: Error }) => failures.push(error.message));
  await runOnce({
    pgPool: databasePool(),
    taskList: {
      'sync-search': (payload) => syncSearch(payload as { productIds: string[] }),
      'build-search': () => buildSearch(),
      'sync-expired-stars': () => syncExpiredStars(),
    },
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    events: events as never,
  });
  return failures;
}
