// A shop whose Meilisearch does not answer.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { transact } from '#app/platform/db.server.ts';
import { settleEnv } from '#app/platform/env.server.ts';
import { countWaiting, enqueue } from '#app/platform/jobs.server.ts';
import { forgetSearchEngine, servingEngine } from '#app/platform/search.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { suggest } from '#app/services/search/suggest.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { testEnv } from '#tests/support/env.ts';
import { startFailingProxy } from '#tests/support/failing-proxy.ts';
import { product } from '#tests/support/market.ts';
import { startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in.ts';
import { freePort } from '#tests/support/servers.ts';
import { workOffSearch } from './queue.ts';

const market = freshDatabase();
// A server that takes a question and never answers it.
const silent = createServer(() => {});

const useMeilisearchAt = (port: number) => {
  settleEnv(testEnv(market.url, { MEILI_HOST: `http://127.0.0.1:${port}`, MEILI_API_KEY: 'a key' }));
  forgetSearchEngine();
};
const search = () => searchCatalogue({ ...NO_CHOICES, text: 'bình thử men lam' });
async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const began = performance.now();
  return { answer: await work(), ms: performance.now() - began };
}

beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  useMeilisearchAt(await freePort());
  await product(market.db, { name: 'Bình thử men lam' });
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
  forgetSearchEngine();
});

test('a rebuild tells that Meilisearch has nothing, and PostgreSQL has everything', async () => {
  await expect(rebuildSearch()).rejects.toThrow();
  expect((await search()).total).toBe(1);
});

test('PostgreSQL answers at once when nothing listens', async () => {
  forgetSearchEngine();
  const first = await timed(search);
  expect(first.answer).toMatchObject({ engine: 'postgres', total: 1 });
  expect(first.ms).toBeLessThan(500);
  expect((await suggest('bình th')).engine).toBe('postgres');
});

test('a change reaches PostgreSQL, and its job comes again until Meilisearch has it too', async () => {
  const { product: made } = await product(market.db, { name: 'Ấm thử tử sa' });
  await transact((tx) => enqueueSearchSync(tx, [made.id]));
  expect(await workOffSearch()).toHaveLength(1);
  expect((await searchCatalogue({ ...NO_CHOICES, text: 'am thu tu sa' })).hits[0]?.id).toBe(made.id);
  const [job] = await market.db.$queryRaw<{ attempts: number }[]>`select attempts from graphile_worker.jobs where task_identifier = 'sync-search'`;
  expect(job?.attempts).toBe(1);
});

test('building what is missing waits for Meilisearch', async () => {
  await transact((tx) => enqueue(tx, 'build-search', {}, { key: 'build-search' }));
  expect(await workOffSearch()).toHaveLength(1);
  expect((await search()).engine).toBe('postgres');
});

test('one question waits for a Meilisearch that is silent, those after it do not', async () => {
  useMeilisearchAt((silent.address() as AddressInfo).port);
  const first = await timed(search);
  expect(first.answer).toMatchObject({ engine: 'postgres', total: 1 });
  expect(first.ms).toBeLessThan(1_000);
  const later = await timed(() => Promise.all([search(), search(), suggest('bình')]));
  expect(later.answer.map(({ engine }) => engine)).toEqual(['postgres', 'postgres', 'postgres']);
  expect(later.ms).toBeLessThan(500);
});

test('the shop says which engine answers, and goes back to Meilisearch by itself', async () => {
  const standIn = await startMeilisearchStandIn();
  const proxy = await startFailingProxy(`http://127.0.0.1:${standIn.port}`);
  try {
    useMeilisearchAt(Number(new URL(proxy.origin).port));
    await rebuildSearch();
    expect([(await suggest('bình')).engine, servingEngine()]).toEqual(['meilisearch', 'meilisearch']);
    await proxy.fail('cut');
    await expect.poll(async () => [(await suggest('bình')).engine, servingEngine()]).toEqual(['postgres', 'postgres']);
    const { product: made } = await product(market.db, { name: 'Bình lỡ chuyến' });
    await transact((tx) => enqueueSearchSync(tx, [made.id]));
    expect(await workOffSearch()).not.toEqual([]);
    await market.db.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts, run_at = now() + interval '6 hours'`;

    await proxy.fail(null);
    await expect.poll(async () => [(await suggest('bình')).engine, servingEngine()], { timeout: 15_000 }).toEqual(['meilisearch', 'meilisearch']);
    // What it missed comes at once, not when its job's turn would have been.
    await expect.poll(() => countWaiting('sync-search')).toBeGreaterThan(0);
    expect(await workOffSearch()).toEqual([]);
    expect(standIn.documents('products').find(({ id }) => id === made.id)?.name).toBe('Bình lỡ chuyến');
  } finally {
    await proxy.stop();
    await standIn.stop();
  }
});
