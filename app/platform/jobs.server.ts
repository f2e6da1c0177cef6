// The job queue: graphile-worker on the same PostgreSQL. A job is enqueued in the transaction of the change that
// asks for it, so that a crash loses none; each task must be safe to run twice.
import { makeWorkerUtils, run, type Runner } from 'graphile-worker';
import { databasePool, db, type Transaction } from './db.server.ts';

/** Every job by its name, with what it is told. */
export type Jobs = {
  'expire-order': { orderId: string };
  'send-mail': { mailId: string };
  'settle-webhook-event': { eventId: string };
  'send-refund': { refundId: string };
  'sync-search': { productIds: string[] };
  'build-search': Record<string, never>;
  'sync-expired-stars': Record<string, never>;
  'warm-pictures': { after: string | null };
  'clear-stale-carts': Record<string, never>;
};

export type JobName = keyof Jobs;
export type Tasks = { [Name in JobName]: (payload: Jobs[Name]) => Promise<void> };

type Options = {
  /** Not before. */
  runAt?: Date;
  /** A queued job of the same key is replaced, not doubled. */
  key?: string;
  maxAttempts?: number;
  /** Lower runs first; 0 unless told. */
  priority?: number;
  /** Jobs of one queue run one after the other. */
  queue?: string;
};

/** What waits for another server goes one at a time, so that mails and payments never wait for it. */
const ownQueue: Partial<Record<JobName, string>> = { 'sync-search': 'sync-search' };

/** Writes a job in the caller's transaction. */
export async function enqueue<Name extends JobName>(tx: Transaction, name: Name, payload: Jobs[Name], options: Options = {}): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${name}, ${JSON.stringify(payload)}::json, run_at => ${options.runAt ?? null}::timestamptz,
      max_attempts => ${options.maxAttempts ?? 12}::int, job_key => ${options.key ?? null}, priority => ${options.priority ?? 0}::int,
      queue_name => ${options.queue ?? ownQueue[name] ?? null}
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

export async function startWorker(tasks: Tasks, onError: (task: string, error: unknown) => void): Promise<Runner> {
  const { Logger } = await import('graphile-worker');
  const runner = await run({
    pgPool: databasePool(),
    concurrency: 4,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload as never)])),
    // The search index in a queue of its own: a rebuild that waits for another would keep a worker from mails.
    crontab: ['17 * * * * clear-stale-carts ?max=1', '2 * * * * sync-expired-stars ?max=1', '*/5 * * * * build-search ?max=1&queue=build-search&jobKey=build-search'].join('\n'),
  });
  runner.events.on('job:error', ({ job, error }) => onError(job.task_identifier, error));
  return runner;
}

export async function pendingJobs(): Promise<number> {
  const [row] = await db().$queryRaw<{ pending: bigint }[]>`select count(*) as pending from graphile_worker.jobs where run_at <= now()`;
  return Number(row?.pending ?? 0);
}
