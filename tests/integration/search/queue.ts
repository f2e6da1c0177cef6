import { EventEmitter } from 'node:events';
import { Logger, runOnce } from 'graphile-worker';
import { databasePool } from '#app/platform/db.server.ts';
import type { Jobs } from '#app/platform/jobs.server.ts';
import { buildSearch } from '#app/services/search/build-search.server.ts';
import { syncExpiredStars } from '#app/services/search/sync-expired-stars.server.ts';
import { syncSearch } from '#app/services/search/sync-search.server.ts';

/** Works off the jobs of search that wait now; answers what the failed ones said. */
export async function workOffSearch(): Promise<string[]> {
  const failures: string[] = [];
  const events = new EventEmitter();
  events.on('job:error', ({ error }: { error: Error }) => failures.push(error.message));
  // The library does not wait until the end of a job is written, and until then the job's queue is closed: one run
  // may find it so and end with jobs left over.
  do {
    await runOnce({
      pgPool: databasePool(),
      taskList: {
        'sync-search': (payload) => syncSearch(payload as Jobs['sync-search']),
        'build-search': () => buildSearch(),
        'sync-expired-stars': () => syncExpiredStars(),
      },
      noHandleSignals: true,
      logger: new Logger(() => () => {}),
      events: events as never,
    });
  } while (await isWaiting());
  return failures;
}

async function isWaiting(): Promise<boolean> {
  const { rowCount } = await databasePool().query(`
    select from graphile_worker.jobs where task_identifier in ('sync-search', 'build-search', 'sync-expired-stars') and run_at <= now() and attempts < max_attempts limit 1`);
  return rowCount === 1;
}
