// `npm run bench`: the built shop with 100,000 products on this machine's embedded PostgreSQL, asked by a load
// generator in this process. The database is made once and kept in DATA_DIR/bench.
import path from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { readVariables } from '#app/platform/env.server.ts';
import { startPostgres } from '#app/platform/postgres.server.ts';
import { build, compileMessages, generateClient } from '#app/process/generated-code.ts';
import { seedDatabase } from '#prisma/seed/seed-database.ts';
import { type Server, startServer } from '#tests/support/servers.ts';
import { benchGoods, loadOrders } from './orders.ts';
import { scriptBytes } from './page-weight.ts';
import { benchPages, type BenchPage } from './pages.ts';

const products = Number(process.argv[process.argv.indexOf('--products') + 1]) || 100_000;
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 8;
const concurrencies = [1, 16];

type Figures = { perSecond: number; p50: number; p99: number; failed: number };

/** A shopper's address of its own for every request: limits are per address, and a bench is not one shopper. */
const anyAddress = () => `10.${(Math.random() * 256) | 0}.${(Math.random() * 256) | 0}.${(Math.random() * 256) | 0}`;

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

await Promise.all([generateClient(), compileMessages()]);
await build();
const folder = path.resolve(readVariables().DATA_DIR, 'bench');
const postgres = await startPostgres(folder);
try {
  await seedDatabase({ ...readVariables(), DATA_DIR: folder, DATABASE_URL: undefined }, postgres.url, products, console.log);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<{ count: string; version: string }>(`select count(*), current_setting('server_version') as version from product where status = 'published'`);
  console.log(`${rows[0]!.count} products, PostgreSQL ${rows[0]!.version}, Node ${process.version}, ${seconds} s a cell; times in ms`);
  const pages = await benchPages(client);

  const settings = { TRUSTED_PROXIES: 1, LOG_LEVEL: 'warn', WORKER: 'on', DATA_DIR: folder } as const;
  const uncached = await startServer(postgres.url, { ...settings, PAGE_CACHE: 'off' });
  const cached = await startServer(postgres.url, { ...settings, PAGE_CACHE: 'on', WORKER: 'off' });

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

  await Promise.all([uncached.stop(), cached.stop()]);
  await client.end();
} finally {
  if (!postgres.wasRunning) await postgres.stop();
}
process.exit(0);
