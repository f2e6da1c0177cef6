// What search costs: rows read for each kind of query, times over HTTP, how quickly products are indexed, and what it
// all takes of disk and memory.
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import autocannon from 'autocannon';
import { readCatalogueAddress } from '#app/domain/catalogue/catalogue-address.ts';
import { now } from '#app/platform/clock.server.ts';
import { databasePool, searchPool, transact } from '#app/platform/db.server.ts';
import { searchEngines } from '#app/platform/search.server.ts';
import { readNextDocuments } from '#app/services/search/read-documents.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { suggest } from '#app/services/search/suggest.server.ts';
import type { Server } from '#tests/support/servers.ts';
import { anyAddress } from './any-address.ts';
import { crowdOf, type QueryKind, SEARCHES, SUGGESTIONS } from './search-queries.ts';

const REPEATS = 5;
/** Each of the shop's connections plans each form of statement for itself the first few times. */
const WARM_UP_SECONDS = 10;
const REQUESTS = 40_000;
const INDEXED = 10_000;
const AT_ONCE = 1_000;

const WAYS = [
  { name: 'search', path: '/api/search', kinds: SEARCHES, ask: (address: string) => searchCatalogue(readCatalogueAddress(new URLSearchParams(address)).choices) },
  { name: 'suggest', path: '/api/suggest', kinds: SUGGESTIONS, ask: (address: string) => suggest(new URLSearchParams(address).get('q') ?? '') },
] as const;

export type SearchFigures = { products: number; search: Percentiles; suggest: Percentiles };
type Percentiles = { p50: number; p95: number; p99: number; perSecond: number; failed: number };

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const column = (value: string | number, width: number): string => (typeof value === 'number' ? value.toFixed(1) : value).padStart(width);
const one = async <T>(sql: string, values: unknown[] = []): Promise<T> => (await databasePool().query(sql, values)).rows[0] as T;

/** Rows of the view that searches have read so far; their pool must hold only one connection. */
async function rowsRead(): Promise<number> {
  await searchPool().query('select pg_stat_force_next_flush()');
  return Number((await one<{ rows: string }>(`select seq_tup_read + idx_tup_fetch as rows from pg_stat_user_tables where relname = 'search_product'`)).rows);
}

/** How long one caller alone waits for each of these, the middle of a few times. */
async function alone(server: Server, path: string, kind: QueryKind): Promise<number[]> {
  const waits: number[] = [];
  for (const address of kind.addresses) {
    const times: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      const began = performance.now();
      const response = await fetch(`${server.origin}${path}?${address}`, { headers: { 'x-forwarded-for': anyAddress() } });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path}?${address} answered ${response.status}`);
      times.push(performance.now() - began);
    }
    waits.push(at(times.sort((a, b) => a - b), 0.5));
  }
  return waits.sort((a, b) => a - b);
}

/** A crowd that asks all of these in turn. */
async function crowd(server: Server, path: string, addresses: readonly string[], connections: number, seconds: number): Promise<Percentiles> {
  const times: number[] = [];
  const options: autocannon.Options = {
    url: server.origin,
    connections,
    duration: seconds,
    requests: addresses.map((address) => ({ path: `${path}?${address}`, setupRequest: (request) => ({ ...request, headers: { 'accept-encoding': 'gzip', 'x-forwarded-for': anyAddress() } }) })),
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon(options, (error: Error | null, done) => (error ? reject(error) : resolve(done)));
    load.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  });
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95), p99: at(times, 0.99), perSecond: result.requests.average, failed: result.non2xx + result.errors + result.timeouts };
}

/** Products a second, read from the truth and written to PostgreSQL's view as a rebuild does. */
async function indexingRate(): Promise<number> {
  const { id } = await one<{ id: string }>(`select product_id as id from search_product order by 1 offset least($1::int, (select count(*) - 1 from search_product)) limit 1`, [INDEXED - 1]);
  await databasePool().query('delete from search_product where product_id <= $1', [id]);
  const [view] = searchEngines();
  const began = performance.now();
  let written = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; written < INDEXED; ) {
    const documents = await transact((tx) => readNextDocuments(tx, after, AT_ONCE, now()));
    await view!.upsert(documents);
    written += documents.length;
    if (documents.length < AT_ONCE) break;
    after = documents.at(-1)!.id;
  }
  const rate = written / ((performance.now() - began) / 1000);
  // As autovacuum would within a minute: the next measurement finds the view as this one did.
  await databasePool().query('vacuum (analyze) search_product');
  return rate;
}

/** Megabytes of a process and, of a database, of all that serve it; null where the system does not tell. */
function residentMegabytes(pid: number, field: 'VmRSS' | 'RssAnon' | 'RssShmem'): number | null {
  try {
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return null;
  }
}

/** Everything about search at this size; `concurrency` callers at once for so many seconds. `server` keeps no answers, `keeping` keeps each for two seconds as every shop does. */
export async function benchSearch(server: Server, keeping: Server, concurrency: number, seconds: number): Promise<SearchFigures> {
  const { products } = await one<{ products: number }>('select count(*)::int as products from search_product');
  console.log(`\n## search, ${products.toLocaleString('en')} products in the view; ${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)}`);
  console.log(`${'one caller'.padEnd(28)} ${'queries'.padStart(8)} ${'rows read: middle, most'.padStart(24)} ${'ms: middle'.padStart(12)} ${'most'.padStart(8)}`);
  for (const { name, path, kinds, ask } of WAYS) {
    for (const kind of kinds) {
      const read: number[] = [];
      for (const address of kind.addresses) {
        const before = await rowsRead();
        await ask(address);
        read.push((await rowsRead()) - before);
      }
      read.sort((a, b) => a - b);
      const waits = await alone(server, path, kind);
      console.log(`${`${name}: ${kind.name}`.padEnd(28)} ${String(kind.addresses.length).padStart(8)} ${`${at(read, 0.5)} ${String(read.at(-1)).padStart(8)}`.padStart(24)} ${column(at(waits, 0.5), 12)} ${column(waits.at(-1)!, 8)}`);
    }
  }
  console.log(`\n${`${concurrency} at once, ms`.padEnd(20)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'p99'.padStart(8)} ${'a second'.padStart(9)}   load`);
  const figures: Partial<Record<(typeof WAYS)[number]['name'], Percentiles>> = {};
  const tell = (name: string, { p50, p95, p99, perSecond, failed }: Percentiles) =>
    console.log(`${name.padEnd(20)} ${column(p50, 8)} ${column(p95, 8)} ${column(p99, 8)} ${column(perSecond, 9)}   ${loadavg()[0]!.toFixed(1)}${failed ? ` (${failed} failed)` : ''}`);
  for (const { name, path, kinds } of WAYS) {
    const addresses = kinds.flatMap((kind) => kind.addresses);
    await crowd(server, path, addresses, concurrency, WARM_UP_SECONDS);
    figures[name] = await crowd(server, path, addresses, concurrency, seconds);
    tell(name, figures[name]);
  }
  // As every shop runs.
  const names = (await databasePool().query<{ name: string }>('select name from search_product order by product_id limit 1000')).rows.map(({ name }) => name);
  const { addresses, different } = crowdOf(names, REQUESTS);
  await crowd(keeping, '/api/search', addresses.slice(REQUESTS / 2), concurrency, WARM_UP_SECONDS);
  tell('search, kept 2 s', await crowd(keeping, '/api/search', addresses, concurrency, seconds));
  console.log(`${''.padEnd(20)} ${different.toLocaleString('en')} different queries among ${REQUESTS.toLocaleString('en')}, a few of them often`);

  const { rows: sizes } = await databasePool().query<{ name: string; size: string }>(`
    select c.relname as name, pg_size_pretty(pg_relation_size(c.oid)) || case when c.reltoastrelid <> 0 then ' and ' || pg_size_pretty(pg_relation_size(c.reltoastrelid)) || ' aside' else '' end as size
    from pg_class c where c.relname = 'search_product' or c.oid in (select indexrelid from pg_index where indrelid = 'search_product'::regclass) order by pg_relation_size(c.oid) desc`);
  console.log(`\nsizes: ${sizes.map(({ name, size }) => `${name} ${size}`).join(', ')}`);
  const { buffers, backends } = await one<{ buffers: string; backends: number[] }>(`select current_setting('shared_buffers') as buffers, array_agg(pid) as backends from pg_stat_activity where backend_type = 'client backend'`);
  const [shop, anonymous] = [residentMegabytes(server.pid, 'VmRSS'), backends.map((pid) => residentMegabytes(pid, 'RssAnon'))];
  console.log(`memory: shop ${shop?.toFixed(0) ?? '?'} MB; PostgreSQL shared ${buffers}, and ${anonymous.every((size) => size !== null) ? anonymous.reduce((sum, size) => sum + size!, 0).toFixed(0) : '?'} MB of ${backends.length} connections' own`);
  console.log(`indexing: ${(await indexingRate()).toFixed(0)} products a second, read and written ${AT_ONCE} at a time`);
  return { products, search: figures.search!, suggest: figures.suggest! };
}

/** How the figures grow from the first size on. */
export function printGrowth(sizes: readonly SearchFigures[]): void {
  const [first] = sizes;
  console.log(`\n${'growth'.padEnd(12)} ${'search p50'.padStart(12)} ${'p99'.padStart(8)} ${'suggest p50'.padStart(12)} ${'p99'.padStart(8)}   as against the smallest`);
  for (const { products, search, suggest: suggested } of sizes) {
    const times = (value: number, of: number) => `×${(value / of).toFixed(1)}`;
    console.log(`${products.toLocaleString('en').padEnd(12)} ${column(search.p50, 12)} ${column(search.p99, 8)} ${column(suggested.p50, 12)} ${column(suggested.p99, 8)}   ${times(search.p50, first!.search.p50)} ${times(search.p99, first!.search.p99)}, ${times(suggested.p50, first!.suggest.p50)} ${times(suggested.p99, first!.suggest.p99)}`);
  }
}
