// `npm run bench`: the built shop with 100,000 products on this machine's embedded PostgreSQL, asked by a load
// generator in this process. `--sizes 10000,100000,1000000` measures search alone at each, and how it grows. The
// databases are made once and kept in DATA_DIR/bench. `--studio` measures the studio of one workshop of 5,000 products and
// 50,000 orders; `--only kho,so-ke` those of its pages whose address holds one of these.
import path from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { closeDatabase } from '#app/platform/db.server.ts';
import { type Env, readVariables, settleEnv } from '#app/platform/env.server.ts';
import { startPostgres } from '#app/platform/postgres.server.ts';
import { forgetSearchEngine } from '#app/platform/search.server.ts';
import { build, compileMessages, generateClient } from '#app/process/generated-code.ts';
import { settleParts } from '#app/process/parts.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { seedDatabase } from '#prisma/seed/seed-database.ts';
import { type Server, startServer } from '#tests/support/servers.ts';
import { anyAddress } from './any-address.ts';
import { benchGoods, loadOrders } from './orders.ts';
import { scriptBytes } from './page-weight.ts';
import { benchPages, type BenchPage } from './pages.ts';
import { benchStudio, openLargeWorkshop, studioPages } from './studio.ts';
import { benchSearch, printGrowth, type SearchFigures } from './search.ts';

const { values: asked } = parseArgs({ options: { products: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '8' }, sizes: { type: 'string' }, studio: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } });
const numberOf = (value: string): number => {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  console.error(`"${value}" is no number.`);
  process.exit(1);
};
const sizes = asked.sizes?.split(',').map(numberOf);
const seconds = numberOf(asked.seconds);
const concurrencies = [1, 16];
const CROWD = 16;

type Figures = { perSecond: number; p50: number; p99: number; failed: number };

async function load(server: Server, page: BenchPage, connections: number, duration: number): Promise<Figures> {
  const result = await autocannon({
    url: server.origin,
    connections,
    duration,
    requests: page.paths.map((address) => ({
      path: address,
      setupRequest: (request) => ({ ...request, headers: { 'accept-encoding': 'gzip', 'x-forwarded-for': anyAddress() } }),
    })),
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

/** The most SQL statements that any of these addresses takes, without the page cache. */
async function statements(server: Server, page: BenchPage): Promise<number> {
  let most = 0;
  for (const address of page.paths.slice(0, 20)) {
    const response = await fetch(server.origin + address, { headers: { 'x-forwarded-for': anyAddress() } });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    await response.arrayBuffer();
    most = Math.max(most, Number(/sql;desc="(\d+)"/.exec(response.headers.get('Server-Timing') ?? '')?.[1] ?? Number.NaN));
  }
  return most;
}

const cells = (figures: Figures) =>
  `${figures.perSecond.toFixed(0).padStart(7)} ${figures.p50.toFixed(0).padStart(6)} ${figures.p99.toFixed(0).padStart(6)}${figures.failed ? ` (${figures.failed} failed)` : ''}`;

/** The database of so many products, made the first time; and what starts a shop on it. */
async function withMarket<T>(products: number, work: (market: { url: string; folder: string; start: (changes: Partial<Env>) => Promise<Server> }) => Promise<T>): Promise<T> {
  const folder = path.resolve(readVariables().DATA_DIR, 'bench', String(products));
  const postgres = await startPostgres(folder);
  try {
    const variables = { ...readVariables(), DATA_DIR: folder, DATABASE_URL: undefined, MEILI_HOST: undefined, MEILI_API_KEY: undefined };
    await seedDatabase(variables, postgres.url, products, console.log);
    const env = await settleParts({ ...variables, LOG_LEVEL: 'error' }, postgres.url, false);
    settleEnv(env);
    forgetSearchEngine();
    await rebuildSearch({ unlessBuilt: true });
    await closeDatabase();
    // One connection, so that what it has read can be told.
    settleEnv({ ...env, DATABASE_POOL: 1 });
    forgetSearchEngine();
    return await work({ url: postgres.url, folder, start: (changes) => startServer(postgres.url, { TRUSTED_PROXIES: 1, LOG_LEVEL: 'warn', WORKER: 'off', DATA_DIR: folder, ...changes }) });
  } finally {
    await closeDatabase();
    if (!postgres.wasRunning) await postgres.stop();
  }
}

async function measureSearch(products: number): Promise<SearchFigures> {
  return withMarket(products, async ({ start }) => {
    const [server, keeping] = [await start({ PAGE_CACHE: 'off' }), await start({ PAGE_CACHE: 'on' })];
    try {
      return await benchSearch(server, keeping, CROWD, seconds);
    } finally {
      await Promise.all([server.stop(), keeping.stop()]);
    }
  });
}

await Promise.all([generateClient(), compileMessages()]);
await build();
if (sizes) {
  const grown: SearchFigures[] = [];
  for (const size of sizes) grown.push(await measureSearch(size));
  printGrowth(grown);
  process.exit(0);
}
if (asked.studio) {
  await withMarket(10_000, async ({ url, start }) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const pages = (await studioPages(client, await openLargeWorkshop(client))).filter(({ path: address }) => asked.only.split(',').some((part) => address.includes(part)));
    await client.end();
    const server = await start({ WORKER: 'on' });
    const kept = await benchStudio(server, pages).finally(() => server.stop());
    process.exitCode = kept ? 0 : 1;
  });
  process.exit();
}
await withMarket(numberOf(asked.products), async ({ url, start }) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: string; version: string }>(`select count(*), current_setting('server_version') as version from product where status = 'published'`);
  console.log(`${rows[0]!.count} products, PostgreSQL ${rows[0]!.version}, Node ${process.version}, ${seconds} s a cell; times in ms`);
  const pages = await benchPages(client);

  const uncached = await start({ PAGE_CACHE: 'off', WORKER: 'on' });
  const cached = await start({ PAGE_CACHE: 'on' });

  console.log(`\n${'page'.padEnd(24)} SQL  at once |  uncached/s    p50    p99 |    cached/s    p50    p99`);
  for (const page of pages) {
    const count = await statements(uncached, page);
    await load(uncached, page, 4, 2);
    for (const connections of concurrencies) {
      const plain = await load(uncached, page, connections, seconds);
      const kept = await load(cached, { ...page, paths: page.paths.slice(0, page.popular) }, connections, seconds);
      console.log(`${page.name.padEnd(24)} ${String(count).padStart(3)} ${String(connections).padStart(8)} |     ${cells(plain)} |     ${cells(kept)}`);
    }
  }

  const goods = await benchGoods(client);
  console.log(`\n${'complete orders'.padEnd(24)} ${'at once'.padStart(12)} |   orders/s    p50    p99`);
  await loadOrders(cached, goods, 4, 2);
  for (const shoppers of concurrencies) {
    const figures = await loadOrders(cached, goods, shoppers, seconds);
    console.log(`${'cart, checkout, order'.padEnd(24)} ${String(shoppers).padStart(12)} |    ${cells(figures)}${figures.refusals.map((refusal) => `\n  refused: ${refusal}`).join('')}`);
  }

  const product = pages.find(({ name }) => name.includes(':product'))!.paths[0]!;
  const script = await scriptBytes(cached, product);
  console.log(`\nscript of a product page: ${(script.modules / 1000).toFixed(1)} KB gzip in ${script.files} files; ${(script.inline / 1000).toFixed(1)} KB of data in the page`);

  await benchSearch(uncached, cached, CROWD, seconds);

  await Promise.all([uncached.stop(), cached.stop()]);
  await client.end();
});
process.exit(0);
