// The job queue: graphile-worker on the same PostgreSQL. A job is enqueued in the transaction of the change that
// asks for it, so that a crash loses none; each task must be safe to run twice.
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeWorkerUtils, run, type Runner, type WorkerEvents } from 'graphile-worker';
import type { EngineName } from '#search/index.ts';
import { CONNECTION_NAME, databasePool, db, type Transaction } from './db.server.ts';

/** Every job by its name, with what it is told. */
export type Jobs = {
  'expire-order': { orderId: string };
  'send-mail': { mailId: string };
  'settle-webhook-event': { eventId: string };
  'send-refund': { refundId: string };
  'announce-consignments': { orderId: string };
  'push-consignment': { subscriptionId: string; consignmentId: string };
  /** Without an engine: PostgreSQL at once, and a job for each other engine. */
  'sync-search': { productIds: string[]; engine?: EngineName };
  'build-search': Record<string, never>;
  'sync-expired-stars': Record<string, never>;
  'tidy-search': Record<string, never>;
  'warm-pictures': { after: string | null };
  /** All files of the pictures of a listing that was published. */
  'make-picture-sizes': { pictureIds: string[] };
  'clear-stale-carts': Record<string, never>;
  'clear-old-demand': Record<string, never>;
  'remind-expiring-certificates': Record<string, never>;
  'warn-of-ending-marks': Record<string, never>;
  'change-goods': { changeId: string };
  'check-import': { runId: string };
  'run-import': { runId: string };
  'undo-import': { runId: string };
  'mail-new-questions': Record<string, never>;
  'clear-old-figures': Record<string, never>;
  'forget-papers': Record<string, never>;
  'forget-photos': Record<string, never>;
  'tidy-goods': Record<string, never>;
};

export type JobName = keyof Jobs;
export type Tasks = { [Name in JobName]: (payload: Jobs[Name]) => Promise<void> };
/** What is done when a job failed too often to come again, for those that somebody waits for. Safe to run twice, as a task is. */
export type GivenUp = { [Name in JobName]?: (payload: Jobs[Name]) => Promise<void> };

type Options = {
  /** Not before. */
  runAt?: Date;
  /** A queued job of the same key is replaced, not doubled. */
  key?: string;
  maxAttempts?: number;
  /** Lower runs first; 0 unless told. */
  priority?: number;
  /** Jobs of one queue run one at a time; the job's own when it is one that goes in turn. */
  queue?: string;
};

/** What waits for another server goes one at a time, so that mails and payments never wait for it. */
const inTurn: ReadonlySet<JobName> = new Set(['sync-search', 'build-search']);

/** Somebody looks at a page that waits for these: after ten minutes of failing it says so, where others go on trying for hours. */
const soonGivenUp: ReadonlySet<JobName> = new Set(['change-goods', 'check-import', 'run-import', 'undo-import']);
const soon = 7;
const late = 12;

/** Writes a job in the caller's transaction. */
export async function enqueue<Name extends JobName>(tx: Transaction, name: Name, payload: Jobs[Name], options: Options = {}): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${name}, ${JSON.stringify(payload)}::json, run_at => ${options.runAt ?? null}::timestamptz,
      max_attempts => ${options.maxAttempts ?? (soonGivenUp.has(name) ? soon : late)}::int, job_key => ${options.key ?? null}, priority => ${options.priority ?? 0}::int,
      queue_name => ${options.queue ?? (inTurn.has(name) ? name : null)}
    )`;
}

/** The queue's own tables, brought up to date. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: databaseUrl });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
  }
}

export type Worker = { stop(): Promise<void> };

const beginAgainMs = 1_000;
const lookForForsakenMs = 60_000;
// How long a stop waits for jobs under way; a container gives it half a minute in all.
const patienceMs = 20_000;

type OnError = (task: string, error: unknown, givenUp?: boolean) => void;

/**
 * Works on jobs until it is stopped. The library's worker ends for good when the database goes away under it; this one
 * begins again when the database is back. `onError` learns of a task that failed, of one that
 * failed too often to come again, or of the worker itself.
 */
export async function startWorker(tasks: Tasks, onError: OnError, givenUp: GivenUp = {}): Promise<Worker> {
  const stopping = new AbortController();
  let runner = await beginWorking(tasks, onError, givenUp);
  const kept = (async () => {
    for (;;) {
      const why = await runner.promise.catch((error: unknown) => error);
      if (stopping.signal.aborted) return;
      onError('worker', why ?? new Error('the worker ended by itself'));
      const next = await beginAgain(tasks, onError, givenUp, stopping.signal);
      if (!next) return;
      runner = next;
    }
  })();
  const free = () => freeForsakenJobs().then(() => settleGivenUp(givenUp));
  const freeing = setInterval(() => void free().catch(() => {}), lookForForsakenMs).unref();
  await free();
  return {
    async stop() {
      clearInterval(freeing);
      stopping.abort();
      // What is under way may end; what takes longer is handed back for another worker, or the next start.
      const ended = runner.stop().then(() => true, () => true);
      if (!(await Promise.race([ended, sleep(patienceMs, false, { ref: false })]))) await runner.kill();
      await kept;
    },
  };
}

/** Tries until it works; null when it is not wanted any more. */
async function beginAgain(tasks: Tasks, onError: OnError, givenUp: GivenUp, stopping: AbortSignal): Promise<Runner | null> {
  for (;;) {
    await sleep(beginAgainMs, undefined, { signal: stopping }).catch(() => {});
    if (stopping.aborted) return null;
    // What it held is free at once: the library itself would keep it for four hours.
    const begun = await unlockOwn().then(() => beginWorking(tasks, onError, givenUp)).catch(() => null);
    if (begun) return begun;
  }
}

async function beginWorking(tasks: Tasks, onError: OnError, givenUp: GivenUp): Promise<Runner> {
  const { Logger } = await import('graphile-worker');
  const events: WorkerEvents = new EventEmitter();
  // Jobs are held in the name of the process's connections: while there is one of them, others know that it lives.
  events.on('pool:create', ({ workerPool }) => (workerPool.id = CONNECTION_NAME));
  events.on('job:error', ({ job, error }) => onError(job.task_identifier, error));
  events.on('job:failed', ({ job, error }) => {
    onError(job.task_identifier, error, true);
    const settle = givenUp[job.task_identifier as JobName] as ((payload: unknown) => Promise<void>) | undefined;
    void settle?.(job.payload).catch((failed: unknown) => onError(job.task_identifier, failed));
  });
  return run({
    pgPool: databasePool(),
    concurrency: 4,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    events,
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload as never)])),
    // Hours are UTC: the figures of searches at three at night in Hà Nội.
    // The search index in a queue of its own: a rebuild that waits for another would keep a worker from mails.
    crontab: [
      '17 * * * * clear-stale-carts ?max=1',
      '7 20 * * * clear-old-demand ?max=1',
      '12 20 * * * clear-old-figures ?max=1',
      '32 20 * * * forget-papers ?max=3',
      '52 20 * * * forget-photos ?max=3',
      '42 20 * * * tidy-goods ?max=1',
      '27 20 * * * tidy-search ?max=5&queue=build-search',
      '4 1 * * * mail-new-questions ?max=3&fill=20h',
      '2 * * * * sync-expired-stars ?max=1',
      '20 0 * * * remind-expiring-certificates ?max=3&fill=20h',
      '25 0 * * * warn-of-ending-marks ?max=3&fill=20h',
      '*/5 * * * * build-search ?max=1&queue=build-search&jobKey=build-search',
    ].join('\n'),
    // Without these two the end of a job that cannot be written, because the database is away, ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}

const unlockOwn = () => databasePool().query('select graphile_worker.force_unlock_workers(array[$1])', [CONNECTION_NAME]);

/** Jobs whose process died are taken up within two minutes; the library alone would wait for four hours. */
export async function freeForsakenJobs(): Promise<void> {
  await databasePool().query(`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
    where locked_at < now() - interval '1 minute' and not exists (select from pg_stat_activity where application_name = locked_by)
    having count(*) > 0`);
}

/** Those whose process died on their last attempt fail without a word: the next look finds them, as it does what could not be written then. */
export async function settleGivenUp(givenUp: GivenUp): Promise<void> {
  const { rows } = await databasePool().query<{ name: JobName; payload: unknown }>(
    `select t.identifier as name, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = any($1) and j.attempts >= j.max_attempts and j.locked_at is null and not exists (
      select from graphile_worker._private_jobs o where o.task_id = j.task_id and o.payload::text = j.payload::text and (o.attempts < o.max_attempts or o.locked_at is not null))`,
    [Object.keys(givenUp)],
  );
  for (const { name, payload } of rows) await givenUp[name]?.(payload as never);
}

export type JobCounts = { pending: number; failed: number; givenUp: number };

/** Jobs that could run now, those that failed and come again, and those that failed too often to come again. */
export async function countJobs(): Promise<JobCounts> {
  const [row] = await db().$queryRaw<[JobCounts]>`
    select count(*) filter (where run_at <= now() and attempts < max_attempts)::int as pending,
      count(*) filter (where last_error is not null and attempts < max_attempts)::int as failed,
      count(*) filter (where last_error is not null and attempts >= max_attempts)::int as "givenUp"
    from graphile_worker.jobs`;
  return row;
}

/** How many jobs of this name wait to run, or to run again. */
export async function countWaiting(name: JobName): Promise<number> {
  const [row] = await db().$queryRaw<[{ waiting: number }]>`select count(*)::int as waiting from graphile_worker.jobs where task_identifier = ${name} and attempts < max_attempts`;
  return row.waiting;
}

/** Takes jobs of this name that were given up out of the queue: what they were to do has been done otherwise. */
export async function dropGivenUp(name: JobName): Promise<void> {
  await db().$executeRaw`
    select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs where task_identifier = ${name} and attempts >= max_attempts having count(*) > 0`;
}

/** Lets the failed jobs of this name run at once, those that were given up too: what kept them from it has gone. */
export async function tryAgainNow(name: JobName): Promise<void> {
  await databasePool().query(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now(), attempts => 0) from graphile_worker.jobs
    where task_identifier = $1 and last_error is not null and locked_at is null having count(*) > 0`,
    [name],
  );
}
