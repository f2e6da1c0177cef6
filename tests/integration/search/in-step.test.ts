// Every change of what search shows reaches both engines through the real worker, within two seconds.
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { lastValidDay } from '#app/domain/ocop/certificate.ts';
import { addDays, addMonthsClamped, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { settleEnv } from '#app/platform/env.server.ts';
import { countWaiting, startWorker, type Worker } from '#app/platform/jobs.server.ts';
import { forgetSearchEngine } from '#app/platform/search.server.ts';
import { tasks } from '#app/process/tasks.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { syncExpiredStars } from '#app/services/search/sync-expired-stars.server.ts';
import { releaseReservation } from '#app/services/stock/release-reservation.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { testEnv } from '#tests/support/env.ts';
import { type FailingProxy, startFailingProxy } from '#tests/support/failing-proxy.ts';
import { product } from '#tests/support/market.ts';
import { type MeilisearchStandIn, startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const LIMIT_MS = 2_000;

const market = freshDatabase();
let meilisearch: MeilisearchStandIn;
let proxy: FailingProxy;
let worker: Worker;
const failures: string[] = [];

let made: Awaited<ReturnType<typeof product>>;
let artisanId: string;
let certificateId: string;
let orderId: string;
const today = hanoiDay(new Date());

beforeAll(async () => {
  meilisearch = await startMeilisearchStandIn();
  proxy = await startFailingProxy(`http://127.0.0.1:${meilisearch.port}`);
  settleEnv(testEnv(market.url, { MEILI_HOST: proxy.origin }));
  forgetSearchEngine();
  made = await product(market.db, { name: 'Bình gốm thử', stock: 3 });
  const { workshopId, product: { id, villageId } } = made;
  const artisan = await market.db.artisan.create({ data: { slug: 'nghe-nhan-thu', name: 'Nguyễn Thị Thử', villageId, workshopId, trade: 'Thợ chuốt', story: 'Thợ cho bài thử.' } });
  artisanId = artisan.id;
  await market.db.product.update({ where: { id }, data: { artisanId } });
  await rebuildSearch();
  worker = await startWorker(tasks, (task, error) => failures.push(`${task}: ${String(error)}`));
});
afterAll(async () => {
  await worker?.stop();
  forgetSearchEngine();
  await proxy.stop();
  await meilisearch.stop();
});
afterEach(async () => {
  vi.useRealTimers();
  await proxy.fail(null);
});

/** Changes the product in one transaction with the job that its change asks for, as services do. */
const change = (work: (tx: Transaction) => Promise<unknown>) =>
  transact(async (tx) => {
    await work(tx);
    await enqueueSearchSync(tx, [made.product.id]);
  });

type Shown = 'name' | 'price' | 'available' | 'stars' | 'villageName' | 'artisanName' | 'craftName';

async function onPostgres(): Promise<Partial<Record<Shown, unknown>> | null> {
  const row = await market.db.searchProduct.findUnique({ where: { productId: made.product.id } });
  return row && { ...row, price: Number(row.price) };
}
const waiting = () => countWaiting('sync-search');
const onMeilisearch = () => meilisearch.documents('products').find(({ id }) => id === made.product.id);

/** Milliseconds until both engines show it. */
async function follows(work: () => Promise<unknown>, shown: Shown, value: unknown): Promise<number> {
  await work();
  const began = performance.now();
  await expect.poll(async () => [(await onPostgres())?.[shown], onMeilisearch()?.[shown]], { timeout: LIMIT_MS, interval: 10 }).toEqual([value, value]);
  return performance.now() - began;
}

const CHANGES: [string, () => Promise<unknown>, Shown, unknown][] = [
  ['a name', () => change((tx) => tx.product.update({ where: { id: made.product.id }, data: { name: 'Bình gốm mới' } })), 'name', 'Bình gốm mới'],
  ['a price', () => change((tx) => tx.variant.update({ where: { id: made.variant.id }, data: { price: 345_000 } })), 'price', 345_000],
  ['new stock', () => change((tx) => tx.stockMovement.create({ data: { variantId: made.variant.id, kind: 'opening', onHandDelta: 4, reservedDelta: 0 } })), 'available', 7],
  ['an order', async () => (orderId = (await order(await withCart([{ variantId: made.variant.id, quantity: 2 }]))).orderId), 'available', 5],
  ['an order that is given up', () => transact((tx) => releaseReservation(tx, orderId, 'bài thử')), 'available', 7],
  ['a certificate', () => change(async (tx) => (certificateId = await certify(tx, addDays(today, -10)))), 'stars', 4],
  ['its revocation', () => change((tx) => tx.ocopCertificate.update({ where: { id: certificateId }, data: { status: 'revoked', revokedOn: dayToDate(today), revocationNumber: '9/QĐ', revocationReason: 'not-re-rated' } })), 'stars', null],
  ['a village that is renamed', () => market.db.village.update({ where: { id: made.product.villageId }, data: { name: 'Làng Đổi Tên' } }), 'villageName', 'Làng Đổi Tên'],
  ['an artisan who is renamed', () => market.db.artisan.update({ where: { id: artisanId }, data: { name: 'Nguyễn Thị Đổi' } }), 'artisanName', 'Nguyễn Thị Đổi'],
  ['a craft that is renamed', () => market.db.craft.update({ where: { slug: 'gom-su' }, data: { name: 'Gốm và sứ' } }), 'craftName', 'Gốm và sứ'],
  ['a workshop that is suspended', () => market.db.workshop.update({ where: { id: made.workshopId }, data: { status: 'suspended' } }), 'name', undefined],
  ['a workshop that is verified again', () => market.db.workshop.update({ where: { id: made.workshopId }, data: { status: 'verified' } }), 'name', 'Bình gốm mới'],
  ['a product that is hidden', () => change((tx) => tx.product.update({ where: { id: made.product.id }, data: { status: 'hidden' } })), 'name', undefined],
  ['a product that is published', () => change((tx) => tx.product.update({ where: { id: made.product.id }, data: { status: 'published' } })), 'name', 'Bình gốm mới'],
];

async function certify(tx: Transaction, decidedOn: string): Promise<string> {
  const { product: { id: productId, name: productName }, workshopId: holderId } = made;
  const { id } = await tx.ocopCertificate.create({
    data: {
      code: `BUOC-${decidedOn}`, productId, holderId, productName, ocopGroup: 'craft', stars: 4, decisionNumber: '7/QĐ-UBND', decisionDate: dayToDate(decidedOn),
      lastValidDay: dayToDate(lastValidDay(decidedOn)), authority: 'UBND thành phố Hà Nội', authorityLevel: 'province', status: 'verified', verifiedByName: 'Ban phụ trách làng',
      verifiedAt: new Date(), evidenceKey: 'thu/quyet-dinh.pdf',
    },
  });
  return id;
}

test('every change is in both engines within two seconds', async () => {
  const took: Record<string, number> = {};
  for (const [what, work, shown, value] of CHANGES) took[what] = Math.round(await follows(work, shown, value));
  console.log(`Milliseconds until both engines followed: ${JSON.stringify(took)}`);
  expect(Math.max(...Object.values(took))).toBeLessThan(LIMIT_MS);
  expect(failures).toEqual([]);
});

test('names and words that are kept as they are ask for nothing', async () => {
  await expect.poll(waiting).toBe(0);
  await market.db.village.update({ where: { id: made.product.villageId }, data: { name: 'Làng Đổi Tên', summary: 'Chuyện khác.' } });
  await market.db.workshop.update({ where: { id: made.workshopId }, data: { story: 'Chuyện khác.' } });
  expect(await waiting()).toBe(0);
});

test('a Meilisearch that is silent keeps no change from PostgreSQL, and has it once it answers', async () => {
  await proxy.fail('silent');
  for (const name of ['Bình một', 'Bình hai', 'Bình ba']) {
    await change((tx) => tx.product.update({ where: { id: made.product.id }, data: { name } }));
    await expect.poll(async () => (await onPostgres())?.name, { timeout: LIMIT_MS, interval: 10 }).toBe(name);
  }
  await proxy.fail(null);
  // It comes again after a second or two at first.
  await expect.poll(() => onMeilisearch()?.name, { timeout: 30_000 }).toBe('Bình ba');
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
});

test('stars are gone from answers at midnight in Hà Nội, and from what is kept once the hourly job has run', async () => {
  const last = addDays(today, 40);
  await change((tx) => certify(tx, addMonthsClamped(last, -36)));
  await expect.poll(async () => [(await onPostgres())?.stars, onMeilisearch()?.stars], { timeout: LIMIT_MS }).toEqual([4, 4]);
  const [{ until }] = await market.db.$queryRaw<[{ until: string }]>`select stars_until::text as until from search_product where product_id = ${made.product.id}::uuid`;
  const midnight = dayToDate(addDays(until, 1)).getTime() - 7 * 3_600_000;
  const stars = async () => (await searchCatalogue({ ...NO_CHOICES, text: 'binh ba' })).hits[0]?.stars;

  vi.useFakeTimers({ toFake: ['Date'], now: midnight - 1_000 });
  expect(await stars()).toBe(4);
  await syncExpiredStars();
  expect(await waiting()).toBe(0);

  vi.setSystemTime(midnight);
  expect(await stars()).toBeNull();
  await syncExpiredStars();
  await expect.poll(async () => [(await onPostgres())?.stars, onMeilisearch()?.stars], { timeout: LIMIT_MS }).toEqual([null, null]);
});
