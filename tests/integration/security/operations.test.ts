// What a machine beside the shop may ask: is it alive, can it serve, and its figures.
import { networkInterfaces } from 'node:os';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '#tests/support/database.ts';
import { startServer, type Server } from '#tests/support/servers.ts';

const METRICS_TOKEN = 'a token for tests only';
let database: Awaited<ReturnType<typeof cloneDatabase>>;
/** One figure page for this machine alone, one behind a token. */
let local: Server;
let guarded: Server;

beforeAll(async () => {
  database = await cloneDatabase();
  [local, guarded] = await Promise.all([startServer(database.url, { HOST: '0.0.0.0', TRUSTED_PROXIES: 1, LOG_LEVEL: 'silent' }), startServer(database.url, { METRICS_TOKEN, LOG_LEVEL: 'silent' })]);
}, 300_000);
afterAll(async () => {
  await Promise.all([local?.stop(), guarded?.stop()]);
  await database?.drop();
});

const status = async (at: Server, path: string, headers: Record<string, string> = {}) => (await fetch(at.origin + path, { headers })).status;

test('figures are read from this machine and by nobody that a proxy lets through', async () => {
  const page = await fetch(`${local.origin}/metrics`);
  expect(page.status).toBe(200);
  expect(page.headers.get('Cache-Control')).toBe('no-store');
  expect(await page.text()).toMatch(/^# HELP/m);
  for (const forwarded of ['127.0.0.1', '::1', '203.0.113.5', '203.0.113.5, 127.0.0.1', 'localhost', ' ']) expect(await status(local, '/metrics', { 'X-Forwarded-For': forwarded }), forwarded).toBe(404);
  expect(await status(local, '/metrics', { Forwarded: 'for=127.0.0.1' })).toBe(404);
});

const outside = Object.values(networkInterfaces()).flat().find((one) => one?.family === 'IPv4' && !one.internal)?.address;
test.runIf(outside)('figures are not read from another address, whatever it says of itself', async () => {
  const at = { ...local, origin: `http://${outside}:${new URL(local.origin).port}` };
  expect(await status(at, '/healthz')).toBe(200);
  for (const headers of [{}, { 'X-Forwarded-For': '127.0.0.1' }, { Host: 'localhost' }, { Authorization: 'Bearer ' }]) expect(await status(at, '/metrics', headers as Record<string, string>)).toBe(404);
});

test('with a token set only the token reads figures', async () => {
  expect(await status(guarded, '/metrics', { Authorization: `Bearer ${METRICS_TOKEN}` })).toBe(200);
  for (const Authorization of ['', METRICS_TOKEN, `Bearer ${METRICS_TOKEN}x`, `Bearer ${METRICS_TOKEN.slice(0, -1)}`, 'Bearer', `Basic ${btoa(METRICS_TOKEN)}`]) {
    expect(await status(guarded, '/metrics', { Authorization }), Authorization).toBe(404);
  }
  expect(await status(guarded, `/metrics?token=${encodeURIComponent(METRICS_TOKEN)}`)).toBe(404);
});

test('figures name routes by their pattern, never by what was asked', async () => {
  await Promise.all([status(local, '/don-hang/TN23456789'), status(local, '/khong-co/Nguyen-Van-A'), status(local, '/gio-hang')]);
  const text = await (await fetch(`${local.origin}/metrics`)).text();
  expect(text).toMatch(/route="[^"]*don-hang\/:code"/);
  expect(text).not.toMatch(/TN23456789|Nguyen-Van-A/);
});

test('figures and readiness say which engine answers searches, and figures how many jobs failed', async () => {
  expect(await (await fetch(`${local.origin}/readyz`)).text()).toBe('ready\nsearch: postgres\n');
  const failed = async () => (await (await fetch(`${local.origin}/metrics`)).text()).split('\n').filter((line) => /^(jobs_(failed|given_up)|search_)/.test(line));
  expect(await failed()).toEqual(['search_failures_total 0', 'jobs_failed 0', 'jobs_given_up 0', 'search_engine_serving{engine="postgres"} 1']);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`select graphile_worker.add_job('sync-search', '{}', max_attempts => n, run_at => now() + interval '1 day') from unnest(array[1, 2, 12]) n`);
  await client.query(`update graphile_worker._private_jobs set attempts = 1, last_error = 'Meilisearch task 7 (documentAdditionOrUpdate) failed: no space left'
    where task_id = (select id from graphile_worker._private_tasks where identifier = 'sync-search')`);
  await client.end();
  expect(await failed()).toEqual(expect.arrayContaining(['jobs_failed 2', 'jobs_given_up 1']));
});

test('a process whose database is gone is alive and not ready', async () => {
  expect(await status(local, '/healthz')).toBe(200);
  expect(await status(local, '/readyz')).toBe(200);
  await database.drop();
  expect(await status(local, '/readyz')).toBe(503);
  expect(await status(local, '/healthz')).toBe(200);
});
