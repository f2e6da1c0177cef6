// Searches have connections of their own.
import { expect, test } from 'vitest';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { databasePool, db, searchPool, transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { workOffSearch } from './queue.ts';

const market = freshDatabase();

test('however many search, everything else finds a connection, and they are answered when it is their turn', async () => {
  const made = await product(market.db, { name: 'Ấm tích men lam' });
  await transact((tx) => enqueueSearchSync(tx, [made.product.id]));
  expect(await workOffSearch()).toEqual([]);
  const taken = await Promise.all(Array.from({ length: searchPool().options.max! }, () => searchPool().connect()));
  const searches = Array.from({ length: 50 }, () => searchCatalogue({ ...NO_CHOICES, text: 'am tich' }));
  await expect.poll(() => searchPool().waitingCount).toBe(50);
  expect(await db().product.count()).toBe(1);
  expect(databasePool().waitingCount).toBe(0);
  for (const connection of taken) connection.release();
  for (const { hits } of await Promise.all(searches)) expect(hits.map(({ id }) => id)).toEqual([made.product.id]);
});

test('a connection that broke is not handed on', async () => {
  const connection = await searchPool().connect();
  const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
  connection.release();
  const failing = searchCatalogue({ ...NO_CHOICES, text: 'am' }).catch(() => {});
  await databasePool().query('select pg_terminate_backend(pid) from pg_stat_activity where pid = $1', [rows[0]!.pid]);
  await failing;
  expect((await searchCatalogue({ ...NO_CHOICES, text: 'am tich' })).total).toBe(1);
});
