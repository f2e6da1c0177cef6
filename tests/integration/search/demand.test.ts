// What people look for: counted, written, forgotten, exported.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RouterContextProvider } from 'react-router';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { addDays, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { action } from '#app/endpoints/api-demand.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { clearOldDemand } from '#app/services/search/clear-old-demand.server.ts';
import { writeReceipt } from '#app/services/search/demand-receipt.server.ts';
import { flushDemand } from '#app/services/search/flush-demand.server.ts';
import { writeDemand } from '#app/services/search/write-demand.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lastingKeys } from '#tests/support/env.ts';
import { type Server, startServer } from '#tests/support/servers.ts';

const market = freshDatabase();
const ORIGIN = 'http://localhost:3999';
const READER = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
const today = hanoiDay(new Date());

const receiptFor = (text: string, changes: Partial<Parameters<typeof writeReceipt>[0]> = {}, at = new Date()) => writeReceipt({ text, locale: 'vi', found: 12, near: false, ...changes }, at)!;

async function tell(form: Record<string, string>, { headers = {}, address = '10.2.0.1' }: { headers?: Record<string, string>; address?: string } = {}): Promise<number> {
  const context = new RouterContextProvider();
  context.set(clientAddressContext, address);
  const request = new Request(`${ORIGIN}/api/demand`, { method: 'POST', body: new URLSearchParams(form), headers: { Origin: ORIGIN, 'User-Agent': READER, ...headers } });
  return (await action({ request, context, url: new URL(request.url), params: {} } as never)).status;
}

const askings = () => market.db.searchDemand.findMany({ orderBy: [{ day: 'asc' }, { locale: 'asc' }, { query: 'asc' }], omit: { day: true } });
const clicks = () => market.db.searchClick.findMany({ orderBy: [{ query: 'asc' }, { position: 'asc' }], omit: { day: true } });
const forgetAll = () => Promise.all([market.db.searchDemand.deleteMany(), market.db.searchClick.deleteMany()]);

beforeEach(async () => {
  await flushDemand();
  await forgetAll();
});

describe('a page of results', () => {
  test('is counted when its reader stayed, with its outcome, by language', async () => {
    for (const found of [12, 0, 7]) expect(await tell({ receipt: receiptFor('Nón Lá', { found }), asked: '1' })).toBe(204);
    expect(await tell({ receipt: receiptFor('nón lá', { found: 3, near: true }), asked: '1' })).toBe(204);
    expect(await tell({ receipt: receiptFor('conical hat', { locale: 'en', found: 1 }), asked: '1' })).toBe(204);
    await flushDemand();
    expect(await askings()).toEqual([
      { locale: 'en', query: 'conical hat', asked: 1, empty: 0, near: 0, found: 1 },
      { locale: 'vi', query: 'nón lá', asked: 4, empty: 1, near: 1, found: 3 },
    ]);
    expect(await market.db.searchDemand.findFirst()).toMatchObject({ day: dayToDate(today) });
  });

  test('that was narrowed or turned is no asking, and what is opened from it counts', async () => {
    const receipt = receiptFor('nón lá', { found: null });
    expect(await tell({ receipt, asked: '1', position: '27' })).toBe(204);
    await flushDemand();
    expect(await askings()).toEqual([]);
    expect(await clicks()).toEqual([{ locale: 'vi', query: 'nón lá', position: 27, clicks: 1 }]);
  });

  test('tells which position was opened, not what was offered instead of nothing', async () => {
    const receipt = receiptFor('lụa');
    for (const position of ['3', '3', '1']) expect(await tell({ receipt, position })).toBe(204);
    expect(await tell({ receipt: receiptFor('xyz', { found: 0 }), asked: '1', position: '1' })).toBe(204);
    await flushDemand();
    expect(await clicks()).toEqual([{ locale: 'vi', query: 'lụa', position: 1, clicks: 1 }, { locale: 'vi', query: 'lụa', position: 3, clicks: 2 }]);
  });

  test('carries nothing for words that look like somebody', () => {
    expect(receiptFor('0912 345 678')).toBeNull();
  });

  test('of yesterday still counts, as of its day; an older one does not', async () => {
    const day = 86_400_000;
    expect(await tell({ receipt: receiptFor('lụa', {}, new Date(Date.now() - day)), position: '2' })).toBe(204);
    expect(await tell({ receipt: receiptFor('lụa', {}, new Date(Date.now() - 2 * day)), position: '2' })).toBe(400);
    await flushDemand();
    expect(await market.db.searchClick.findMany()).toEqual([expect.objectContaining({ day: dayToDate(addDays(today, -1)) })]);
  });
});

describe('nothing is counted', () => {
  const receipt = () => receiptFor('lụa');
  const nothing = async () => {
    await flushDemand();
    expect([await askings(), await clicks()]).toEqual([[], []]);
  };

  test('of words that this market was not asked', async () => {
    const [, signature] = receipt().split(/\.(?=[^.]*$)/);
    for (const forged of [`${today} vi 12 0 mua điện thoại.${signature}`, receipt().replace('lụa', 'lúa'), `${receipt().slice(0, -4)}AAA=`, 'lụa', '.', 'x'.repeat(400)]) {
      expect(await tell({ receipt: forged, asked: '1' }), forged).toBe(400);
    }
    await nothing();
  });

  test.each([
    [{}], [{ asked: '2' }], [{ position: '0' }], [{ position: '-1' }], [{ position: '1.5' }], [{ position: '9601' }], [{ position: '1e3' }], [{ position: '' }],
  ])('of what says nothing that a page says: %j', async (form) => {
    expect(await tell({ receipt: receipt(), ...form } as Record<string, string>)).toBe(400);
    await nothing();
  });

  test('of robots, nor of what a browser fetches beforehand; they are not told', async () => {
    const strangers: Record<string, string>[] = [{ 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }, { 'User-Agent': 'curl/8.0' }, { 'Sec-Purpose': 'prefetch;prerender' }];
    for (const headers of strangers) {
      expect(await tell({ receipt: receipt(), asked: '1' }, { headers })).toBe(204);
    }
    await nothing();
  });

  test('of what comes from another site, or from nowhere', async () => {
    for (const from of ['https://elsewhere.example', 'null', '']) expect(await tell({ receipt: receipt(), asked: '1' }, { headers: { Origin: from } })).toBe(403);
    await nothing();
  });

  test('beyond what one address may tell', async () => {
    const { attempts } = RATE_LIMITS.demand;
    for (let n = 0; n < attempts; n += 1) await tell({ receipt: 'x', asked: '1' }, { address: '10.2.9.9' });
    expect(await tell({ receipt: receipt(), asked: '1' }, { address: '10.2.9.9' })).toBe(429);
    await nothing();
  });
});

test('what cannot be written is written later, with what has come since', async () => {
  await tell({ receipt: receiptFor('lụa', { found: 3 }), asked: '1', position: '2' });
  await market.asOwner('alter table search_click rename to search_click_away');
  await flushDemand();
  expect(await askings()).toEqual([]);
  await tell({ receipt: receiptFor('lụa', { found: 5 }), asked: '1' });
  await market.asOwner('alter table search_click_away rename to search_click');
  await flushDemand();
  expect(await askings()).toEqual([{ locale: 'vi', query: 'lụa', asked: 2, empty: 0, near: 0, found: 5 }]);
  expect(await clicks()).toHaveLength(1);
});

describe('two processes', () => {
  let servers: Server[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  test('count the same words together, and write what they have when they stop', async () => {
    servers = await Promise.all([startServer(market.url, { TRUSTED_PROXIES: 1 }), startServer(market.url, { TRUSTED_PROXIES: 1 })]);
    const queries = Array.from({ length: 40 }, (_, n) => `nón ${n}`);
    const receiptOn = async ({ origin }: Server, query: string) => {
      const page = await (await fetch(`${origin}/san-pham?${query}`, { headers: { 'X-Forwarded-For': '10.3.0.1' } })).text();
      return /data-receipt="([^"]+)"/.exec(page)![1]!;
    };
    // The second list is narrowed: there something may be opened, though the words alone find nothing in an empty market.
    const receipts = await Promise.all(queries.map(async (query, n) => {
      const words = new URLSearchParams({ q: query });
      return { alone: await receiptOn(servers[n % 2]!, `${words}`), narrowed: await receiptOn(servers[n % 2]!, `${words}&con-hang=1`) };
    }));
    // The other process than the one that was asked, half of them in the opposite order.
    const told = servers.map(async (server, which) => {
      for (const { alone, narrowed } of which === 0 ? receipts : receipts.toReversed()) {
        const forms: Record<string, string>[] = [{ receipt: alone, asked: '1' }, { receipt: narrowed, asked: '1', position: '3' }];
        for (const form of forms) {
          const { status } = await fetch(`${server.origin}/api/demand`, { method: 'POST', body: new URLSearchParams(form), headers: { Origin: server.origin, 'User-Agent': READER, 'X-Forwarded-For': `10.3.1.${which}` } });
          expect(status).toBe(204);
        }
      }
    });
    await Promise.all(told);
    await Promise.all(servers.map((server) => server.stop()));
    expect((await askings()).map(({ query, asked, empty }) => [query, asked, empty]).toSorted()).toEqual(queries.map((query) => [query, 2, 2]).toSorted());
    expect((await clicks()).map(({ query, position, clicks: opened }) => [query, position, opened]).toSorted()).toEqual(queries.map((query) => [query, 3, 2]).toSorted());
  }, 300_000);

  test('that write the same rows in opposite orders never stop each other', async () => {
    // Straight at the database, by as many connections as two processes have: a ring of waiting would fail one of them.
    const keys = Array.from({ length: 300 }, (_, n) => ({ day: today, locale: 'vi' as const, query: `q${n}` }));
    const batches = Array.from({ length: 24 }, (_, n) => (n % 2 === 0 ? keys : keys.toReversed()));
    await Promise.all(batches.map((batch) => writeDemand({
      askings: batch.map((key) => ({ ...key, asked: 1, empty: 0, near: 0, found: 1 })),
      clicks: batch.map((key) => ({ ...key, position: 1, clicks: 1 })),
    })));
    const all = await askings();
    expect(all).toHaveLength(300);
    expect(all.every(({ asked }) => asked === batches.length)).toBe(true);
    expect((await clicks()).every((one) => one.clicks === batches.length)).toBe(true);
  });
});

async function keep(daysAgo: number, query: string, asked: number, changes: { empty?: number; near?: number; found?: number; locale?: string } = {}): Promise<void> {
  const key = { day: dayToDate(addDays(today, -daysAgo)), locale: changes.locale ?? 'vi', query };
  await market.db.searchDemand.create({ data: { ...key, asked, empty: changes.empty ?? 0, near: changes.near ?? 0, found: changes.found ?? 1 } });
  await market.db.searchClick.create({ data: { ...key, position: 2, clicks: asked } });
}

test('figures are forgotten after their time, and sooner where few have asked', async () => {
  await keep(400, 'hay hỏi', 5);
  await keep(401, 'hay hỏi', 5);
  await keep(40, 'ít hỏi', 2);
  await keep(31, 'mới hỏi', 1);
  await keep(40, 'hỏi rải rác', 1);
  await keep(35, 'hỏi rải rác', 1);
  await keep(1, 'hỏi rải rác', 1);
  await clearOldDemand();
  expect((await askings()).map(({ query }) => query)).toEqual(['hay hỏi', 'hỏi rải rác', 'hỏi rải rác', 'mới hỏi', 'hỏi rải rác']);
  expect((await clicks()).map(({ query }) => query).toSorted()).toEqual(['hay hỏi', 'hỏi rải rác', 'hỏi rải rác', 'hỏi rải rác', 'mới hỏi'].toSorted());
});

describe('the export', () => {
  async function run(...args: string[]): Promise<{ code: number; out: string; said: string }> {
    const folder = await mkdtemp(path.join(tmpdir(), 'tram-nghe-demand-'));
    const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, DATABASE_URL: market.url, ...lastingKeys };
    try {
      return await new Promise((resolve) => {
        const child = execFile(process.execPath, ['app/process/export-demand.ts', ...args], { env }, (_, out, said) => resolve({ code: child.exitCode ?? -1, out, said: said.trim() }));
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const span = ['--from', addDays(today, -9), '--to', today];
  const HEADER = 'query,asked,without results,near only,found last,clicks,click rate,mean position';

  beforeEach(async () => {
    await keep(9, 'nón lá', 6, { found: 2 });
    await keep(0, 'nón lá', 2, { locale: 'en', near: 1, found: 9 });
    await market.db.searchClick.create({ data: { day: dayToDate(today), locale: 'vi', query: 'nón lá', position: 10, clicks: 8 } });
    await keep(10, 'nón lá', 100);
    await keep(3, '=2+3', 4, { empty: 4, found: 0 });
    await keep(3, 'bình, "lam"', 3);
    await keep(3, 'của một người', 2, { empty: 2, found: 0 });
    await market.db.searchClick.deleteMany({ where: { query: '=2+3' } });
  });

  test('has each query once, most asked first, without what few have asked', async () => {
    const { code, out, said } = await run(...span);
    expect(code).toBe(0);
    expect(out).toBe(
      ['\uFEFFquery,asked,without results,near only,found last,clicks,click rate,mean position', 'nón lá,8,0,1,9,16,2.000,6.0', "'=2+3,4,4,0,0,0,0.000,", '"bình, ""lam""",3,0,0,1,3,1.000,2.0', ''].join('\r\n'),
    );
    expect(said).toBe(`3 queries from ${addDays(today, -9)} to ${today}. Left out: 1 asked fewer than 3 times.`);
  });

  test('of what was without results goes to a file', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'tram-nghe-csv-')), 'demand.csv');
    expect(await run(...span, '--empty', '--out', file)).toMatchObject({ code: 0, out: '', said: expect.stringMatching(/^1 queries/) });
    const written = await readFile(file);
    expect([...written.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(written.toString('utf8').slice(1).split('\r\n')).toEqual([HEADER, "'=2+3,4,4,0,0,0,0.000,", '']);
    await rm(path.dirname(file), { recursive: true });
  });

  test.each([[['--from', '2026-02-30'], '“2026-02-30” is no day'], [['--from', '2026-11-02', '--to', '2026-11-01'], '2026-11-02 comes after 2026-11-01'], [['--since', 'x'], "Unknown option '--since'"]])('says what is wrong with %j', async (args, sentence) => {
    const { code, out, said } = await run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain(sentence);
    expect(said).toContain('npm run search:demand -- [--from');
  });
});
