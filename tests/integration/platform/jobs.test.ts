import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { CONNECTION_NAME } from '#app/platform/db.server.ts';
import { freeForsakenJobs, settleGivenUp, startWorker, type Tasks } from '#app/platform/jobs.server.ts';
import { freshDatabase } from '#tests/support/database.ts';

const database = freshDatabase();

test('jobs of a process that died are free again, those of one that lives are not', async () => {
  const living = new pg.Client({ connectionString: database.url, application_name: 'pool-living' });
  await living.connect();
  await living.query(`select graphile_worker.add_job('nothing', job_key => who) from unnest(array['of the dead', 'of the living', 'just taken']) who`);
  await living.query(`
    update graphile_worker._private_jobs set attempts = 1, locked_at = now() - case key when 'just taken' then interval '10 seconds' else interval '2 minutes' end,
      locked_by = case key when 'of the dead' then 'pool-dead' when 'of the living' then 'pool-living' else 'pool-begun' end where key is not null`);
  await freeForsakenJobs();
  const { rows } = await living.query('select key, locked_by from graphile_worker.jobs where key is not null order by key');
  await living.end();
  expect(rows).toEqual([
    { key: 'just taken', locked_by: 'pool-begun' },
    { key: 'of the dead', locked_by: null },
    { key: 'of the living', locked_by: 'pool-living' },
  ]);
});

test('a worker holds its jobs in the name of the process, and a stop waits for the one under way', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const holders = async () => (await client.query(`select locked_by from graphile_worker.jobs where task_identifier = 'send-mail' and locked_by is not null`)).rows.map((row) => row.locked_by);
  const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
  const failed: unknown[] = [];
  const worker = await startWorker({ 'send-mail': () => mayEnd } as unknown as Tasks, (...what) => failed.push(what));
  await client.query(`select graphile_worker.add_job('send-mail', '{}'::json)`);
  await expect.poll(holders).toEqual([CONNECTION_NAME]);
  let stopped = false;
  const stopping = worker.stop().then(() => (stopped = true));
  await sleep(150);
  expect(stopped).toBe(false);
  end();
  await stopping;
  expect((await client.query(`select from graphile_worker.jobs where task_identifier = 'send-mail'`)).rowCount).toBe(0);
  expect(failed).toEqual([]);
  await client.end();
});

test('a job that fails for the last time is told with what it was to do, also when its process died in it', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const told: unknown[] = [];
  const givenUp = { 'run-import': async (payload: unknown) => void told.push(payload), 'undo-import': async (payload: unknown) => void told.push(payload) };
  const fails = () => Promise.reject(new Error('broken'));
  const worker = await startWorker({ 'run-import': fails, 'undo-import': fails } as unknown as Tasks, () => {}, givenUp);
  await client.query(`select graphile_worker.add_job('run-import', '{"runId":"last"}', max_attempts => 1), graphile_worker.add_job('undo-import', '{"runId":"first of two"}', max_attempts => 2)`);
  await expect.poll(() => told).toEqual([{ runId: 'last' }]);
  await expect.poll(async () => (await client.query('select from graphile_worker.jobs where last_error is not null and locked_at is null')).rowCount).toBe(2);
  await worker.stop();
  await client.query(`
    update graphile_worker._private_jobs set attempts = max_attempts where payload ->> 'runId' = 'first of two'`);
  told.length = 0;
  await settleGivenUp(givenUp);
  expect(told).toHaveLength(2);
  // Asked for again since: the new job is the one that counts.
  await client.query(`select graphile_worker.add_job('undo-import', '{"runId":"first of two"}')`);
  told.length = 0;
  await settleGivenUp(givenUp);
  expect(told).toEqual([{ runId: 'last' }]);
  await client.end();
});
