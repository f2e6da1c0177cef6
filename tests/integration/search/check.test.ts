// The check of both engines against the database, and what it mends. Meilisearch is a stand-in that speaks its HTTP.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { transact } from '#app/platform/db.server.ts';
import { settleEnv } from '#app/platform/env.server.ts';
import { forgetSearchEngine, searchEngines } from '#app/platform/search.server.ts';
import { buildSearch } from '#app/services/search/build-search.server.ts';
import { checkSearch, isInStep } from '#app/services/search/check-search.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { testEnv } from '#tests/support/env.ts';
import { product, workshop } from '#tests/support/market.ts';
import { type MeilisearchStandIn, startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in.ts';
import { workOffSearch } from './queue.ts';

const market = freshDatabase();
let meilisearch: MeilisearchStandIn;
let ids: string[];

beforeAll(async () => {
  meilisearch = await startMeilisearchStandIn();
  settleEnv(testEnv(market.url, { MEILI_HOST: `http://127.0.0.1:${meilisearch.port}`, MEILI_TIMEOUT_MS: 5_000 }));
  forgetSearchEngine();
  const seller = await workshop(market.db);
  const made = [];
  for (let n = 0; n < 6; n += 1) made.push(await product(market.db, { workshopId: seller.id, villageId: seller.villageId, name: `Lọ thử ${n}`, price: 100_000 * (n + 1) }));
  ids = made.map(({ product: { id } }) => id).toSorted();
});
afterAll(async () => {
  forgetSearchEngine();
  await meilisearch.stop();
});
beforeEach(async () => {
  await rebuildSearch();
});

const sql = (text: string, ...values: unknown[]) => market.db.$executeRawUnsafe(text, ...values);
const clean = (engine: string) => ({ engine, built: true, missing: [], stale: [], superfluous: [], wrongCounts: 0 });

test('engines that hold what the database says are in step', async () => {
  const checks = await checkSearch();
  expect(checks).toEqual([clean('postgres'), clean('meilisearch')]);
  expect(checks.every(isInStep)).toBe(true);
});

test('what is missing, stale or superfluous in PostgreSQL is told, and mended when asked for', async () => {
  await sql('delete from search_product where product_id = $1::uuid', ids[0]);
  await sql(`update search_product set name = 'Sai' where product_id = $1::uuid`, ids[1]);
  await sql('update search_product set price = price + 1 where product_id = $1::uuid', ids[2]);
  await sql(`update product set status = 'hidden' where id = $1::uuid`, ids[3]);
  await sql(`update search_count set products = products + 5 where price_band = 0`);
  const found = { engine: 'postgres', built: true, missing: [ids[0]], stale: [ids[1], ids[2]], superfluous: [ids[3]], wrongCounts: 0 };
  const [seen] = await checkSearch();
  expect(seen).toMatchObject({ ...found, wrongCounts: expect.any(Number) });
  expect((await checkSearch({ repair: true }))[0]).toMatchObject({ ...found, wrongCounts: expect.any(Number) });
  expect(await checkSearch()).toEqual([clean('postgres'), clean('meilisearch')]);
  await sql(`update product set status = 'published' where id = $1::uuid`, ids[3]);
});

test('the same of Meilisearch, and only what differs is written again', async () => {
  const held = new Map(meilisearch.documents('products').map((document) => [document.id, document]));
  expect([...held.keys()].toSorted()).toEqual(ids);
  meilisearch.forget('products', ids[0]!);
  meilisearch.put('products', { ...held.get(ids[1]!)!, sold: 7 });
  meilisearch.put('products', { ...held.get(ids[2]!)!, id: '00000000-0000-7000-8000-00000000dead' });
  const found = { engine: 'meilisearch', built: true, missing: [ids[0]], stale: [ids[1]], superfluous: ['00000000-0000-7000-8000-00000000dead'], wrongCounts: 0 };
  expect(await checkSearch()).toEqual([clean('postgres'), found]);
  const writes = meilisearch.tasks('documentAdditionOrUpdate');
  expect(await checkSearch({ repair: true })).toEqual([clean('postgres'), found]);
  expect(meilisearch.tasks('documentAdditionOrUpdate')).toBe(writes + 1);
  expect(await checkSearch()).toEqual([clean('postgres'), clean('meilisearch')]);
});

test('what is not built in the form of this release is told and left to a rebuild', async () => {
  await sql(`update search_form set form = 'of an older release'`);
  meilisearch.put('products', { ...meilisearch.documents('products')[0]!, form: 'of an older release' });
  const checks = await checkSearch({ repair: true });
  expect(checks.map(({ engine, built }) => [engine, built])).toEqual([['postgres', false], ['meilisearch', false]]);
  expect(checks.some(isInStep)).toBe(false);
});

test('a release whose form is another one is applied once, however many processes start at once', async () => {
  await sql(`update search_form set form = 'of an older release', built_at = '2026-01-01'`);
  meilisearch.put('products', { ...meilisearch.documents('products')[0]!, form: 'of an older release' });
  const swaps = meilisearch.tasks('indexSwap');
  await Promise.all([buildSearch(), buildSearch(), buildSearch(), buildSearch()]);
  expect(meilisearch.tasks('indexSwap')).toBe(swaps + 1);
  expect(await Promise.all(searchEngines().map((engine) => engine.isBuilt()))).toEqual([true, true]);
  await buildSearch();
  expect(meilisearch.tasks('indexSwap')).toBe(swaps + 1);
});

test('only the engine that is not of this release is built anew', async () => {
  await sql(`update search_form set form = 'of an older release', built_at = '2026-01-01'`);
  const swaps = meilisearch.tasks('indexSwap');
  await buildSearch();
  expect(await searchEngines()[0]!.isBuilt()).toBe(true);
  expect(meilisearch.tasks('indexSwap')).toBe(swaps);
});

test('a task that Meilisearch fails costs PostgreSQL nothing, says why in its job, and is tried again', async () => {
  const [id] = ids;
  await transact(async (tx) => {
    await tx.product.update({ where: { id: id! }, data: { name: 'Lọ đổi tên' } });
    await enqueueSearchSync(tx, [id!]);
  });
  meilisearch.failTasks('no space left on device');
  const reason = expect.stringMatching(/^Meilisearch task \d+ \(documentAdditionOrUpdate\) failed: no space left on device/);
  expect(await workOffSearch()).toEqual([reason]);
  const name = async () => (await market.db.$queryRaw<{ name: string }[]>`select name from search_product where product_id = ${id}::uuid`)[0]?.name;
  expect(await name()).toBe('Lọ đổi tên');
  const jobs = () => market.db.$queryRaw<{ attempts: number; why: string; again: boolean }[]>`
    select attempts, last_error as why, run_at > now() as again from graphile_worker.jobs where task_identifier = 'sync-search'`;
  expect(await jobs()).toEqual([{ attempts: 1, why: reason, again: true }]);

  meilisearch.failTasks(null);
  await sql(`update graphile_worker._private_jobs set run_at = now()`);
  expect(await workOffSearch()).toEqual([]);
  expect(meilisearch.documents('products').find((document) => document.id === id)?.name).toBe('Lọ đổi tên');
  expect(await jobs()).toEqual([]);
});

test('jobs that were given up are gone once a check has mended what they were to bring', async () => {
  const [id] = ids;
  meilisearch.failTasks('no space left on device');
  await transact(async (tx) => {
    await tx.product.update({ where: { id: id! }, data: { name: 'Lọ bỏ lỡ' } });
    await enqueueSearchSync(tx, [id!]);
  });
  await workOffSearch();
  await sql(`update graphile_worker._private_jobs set attempts = max_attempts`);
  meilisearch.failTasks(null);
  const [, ofMeilisearch] = await checkSearch({ repair: true });
  expect(ofMeilisearch).toMatchObject({ stale: [id] });
  expect(await market.db.$queryRaw`select from graphile_worker.jobs`).toEqual([]);
  expect(await checkSearch()).toEqual([clean('postgres'), clean('meilisearch')]);
});
