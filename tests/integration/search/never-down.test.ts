// Searches in the middle of which Meilisearch fails in every way that a network and a server can. The Meilisearch behind
// the proxy is the one of MEILI_HOST, or a stand-in that speaks its HTTP.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { databasePool } from '#app/platform/db.server.ts';
import { createFallbackEngine, createMeilisearchEngine, createPostgresEngine, type EngineName, type FallbackEngine, understand } from '#search/index.ts';
import { asked, LEXICON, MARKET, TODAY } from '#tests/contract/search/goods.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { type FailingProxy, FAILURES, startFailingProxy } from '#tests/support/failing-proxy.ts';
import { type MeilisearchStandIn, startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in.ts';

freshDatabase();

const { MEILI_HOST, MEILI_API_KEY } = process.env;
const TIMEOUT_MS = 300;
const REST_MS = 400;
const SHOPPERS = 12;
// What else a loaded machine may take.
const SLACK_MS = 1_500;

let standIn: MeilisearchStandIn | null = null;
let proxy: FailingProxy;
let engine: FallbackEngine;
const failures: unknown[] = [];
let traffic: ReturnType<typeof startTraffic> | null = null;

beforeAll(async () => {
  if (!MEILI_HOST) standIn = await startMeilisearchStandIn();
  proxy = await startFailingProxy(MEILI_HOST ?? `http://127.0.0.1:${standIn!.port}`);
  const meilisearch = createMeilisearchEngine({ host: proxy.origin, apiKey: MEILI_API_KEY, index: `never_down_${randomUUID()}`, timeoutMs: TIMEOUT_MS });
  const postgres = createPostgresEngine((sql, values) => databasePool().query(sql, values));
  for (const one of [postgres, meilisearch]) await one.rebuild((write) => write(MARKET));
  engine = createFallbackEngine(meilisearch, postgres, { timeoutMs: TIMEOUT_MS, restMs: REST_MS, onFailure: (error) => failures.push(error) });
});
afterAll(async () => {
  engine?.close();
  await proxy?.stop();
  await standIn?.stop();
});
beforeEach(() => {
  failures.length = 0;
});

afterEach(async () => {
  await proxy.fail(null);
  await traffic?.stop();
});

type Asked = { engine: EngineName; at: number; ms: number };

/** Shoppers who search without a pause until they are stopped; keeps what each was answered, and throws what one was refused. */
function startTraffic() {
  const answers: Asked[] = [];
  let stopped = false;
  const shoppers = Array.from({ length: SHOPPERS }, async (_, shopper) => {
    for (let turn = shopper; !stopped; turn += 1) {
      const at = performance.now();
      if (turn % 3 === 0) {
        const { products, engine: name } = await engine.suggest({ understanding: understand('nón qu', LEXICON), today: TODAY, most: 6 });
        expect(products.map(({ slug }) => slug)).toEqual(['hang-8']);
        answers.push({ engine: name, at, ms: performance.now() - at });
      } else {
        const { hits, total, engine: name } = await engine.search(asked(turn % 3 === 1 ? 'men' : 'hoa'));
        expect(total).toBe(turn % 3 === 1 ? 4 : 3);
        expect(hits).toHaveLength(total);
        answers.push({ engine: name, at, ms: performance.now() - at });
      }
      await sleep(5);
    }
  });
  // One that fails before it is stopped is thrown then, not as a rejection that nobody waits for.
  const ended = Promise.allSettled(shoppers);
  return {
    answers,
    async stop() {
      stopped = true;
      await ended;
      await Promise.all(shoppers);
    },
  };
}

test.each(FAILURES)('no search fails while Meilisearch fails (%s), and it answers again by itself', async (failure) => {
  await expect.poll(async () => (await engine.search(asked('men'))).engine, { timeout: 5_000 }).toBe('meilisearch');
  traffic = startTraffic();
  const { answers } = traffic;
  await sleep(200);
  const failedAt = performance.now();
  await proxy.fail(failure);
  await expect.poll(() => engine.serving(), { timeout: 5_000 }).toBe('postgres');
  const openAt = performance.now();
  await sleep(2 * REST_MS);
  const mendedAt = performance.now();
  await proxy.fail(null);
  await expect.poll(() => engine.serving(), { timeout: 5_000 }).toBe('meilisearch');
  const backAt = performance.now();
  await sleep(200);
  await traffic.stop();

  const names = (from: number, to = Infinity) => new Set(answers.filter(({ at, ms }) => at > from && at + ms < to).map(({ engine: name }) => name));
  expect([...names(0, failedAt)]).toContain('meilisearch');
  expect([...names(openAt, mendedAt)]).toEqual(['postgres']);
  expect([...names(backAt)]).toContain('meilisearch');
  expect(answers.length).toBeGreaterThan(50);
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(TIMEOUT_MS + SLACK_MS);
  expect(failures.length).toBeGreaterThan(0);
});
