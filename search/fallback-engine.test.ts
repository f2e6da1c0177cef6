import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CatalogueQuery, EngineName, SearchReader } from './engine.ts';
import { createFallbackEngine } from './fallback-engine.ts';
import { compileLexicon } from './lexicon.ts';
import { understand } from './understand.ts';

const LEXICON = compileLexicon({ villages: [], crafts: [], artisans: [], kinds: [] });

const QUERY: CatalogueQuery = { understanding: null, villages: [], crafts: [], stars: [], priceFrom: null, priceTo: null, inStock: false, sort: 'newest', page: 1, pageSize: 24, today: '2026-11-26' };
const REST_MS = 5_000;

/** An engine that keeps no goods but a diary; it fails while it is told to, or takes its time. */
function diaryEngine(name: EngineName, diary: string[]) {
  const state = { down: false, takesMs: 0 };
  const note = async (what: string) => {
    diary.push(`${name} ${what}`);
    if (state.takesMs > 0) await new Promise((resolve) => setTimeout(resolve, state.takesMs));
    if (state.down) throw new Error(`${name} is down`);
  };
  const engine: SearchReader = {
    name,
    async search({ page, pageSize }) {
      await note('search');
      return { hits: [], total: 0, page, pageSize, facets: { village: {}, craft: {}, stars: {}, inStock: 0 }, prices: [], estimated: { total: false, counts: false }, attempt: null, near: false, engine: name };
    },
    async suggest() {
      await note('suggest');
      return { products: [], engine: name };
    },
  };
  return { engine, state };
}

function pair() {
  const diary: string[] = [];
  const failures: string[] = [];
  const changes: EngineName[] = [];
  const [first, second] = [diaryEngine('meilisearch', diary), diaryEngine('postgres', diary)];
  const both = createFallbackEngine(first.engine, second.engine, {
    onFailure: (error) => failures.push(String(error)),
    onChange: (serving) => changes.push(serving),
    timeoutMs: 300,
    restMs: REST_MS,
  });
  const asked = (name: EngineName) => diary.filter((line) => line.startsWith(name)).length;
  return { both, first, second, diary, failures, changes, asked };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first engine answers while it can', async () => {
  const { both, diary } = pair();
  expect((await both.search(QUERY)).engine).toBe('meilisearch');
  expect((await both.suggest({ understanding: understand('', LEXICON), today: '2026-11-26', most: 6 })).engine).toBe('meilisearch');
  expect(diary).toEqual(['meilisearch search', 'meilisearch suggest']);
  expect(both.serving()).toBe('meilisearch');
});

test('when it fails the second answers the same question, and the failure is told', async () => {
  const { both, first, failures, changes } = pair();
  first.state.down = true;
  expect((await both.search(QUERY)).engine).toBe('postgres');
  expect(failures).toEqual(['Error: meilisearch is down']);
  expect(changes).toEqual(['postgres']);
  expect(both.serving()).toBe('postgres');
});

test('when it is late the second answers, and nobody waits for the late answer', async () => {
  const { both, first, failures } = pair();
  first.state.takesMs = 60_000;
  const answer = both.search(QUERY);
  await vi.advanceTimersByTimeAsync(300);
  expect((await answer).engine).toBe('postgres');
  expect(failures).toEqual([expect.stringContaining('300ms')]);
});

test('one failure among many answers changes nothing', async () => {
  const { both, first, asked } = pair();
  for (let times = 0; times < 9; times += 1) await both.search(QUERY);
  first.state.down = true;
  expect((await both.search(QUERY)).engine).toBe('postgres');
  first.state.down = false;
  expect((await both.search(QUERY)).engine).toBe('meilisearch');
  expect(asked('meilisearch')).toBe(11);
});

test('a failing engine is left alone for a while, then one question tries it again', async () => {
  const { both, first, asked, changes } = pair();
  first.state.down = true;
  await both.search(QUERY);
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  await both.search(QUERY);
  expect(asked('meilisearch')).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all([both.search(QUERY), both.search(QUERY), both.search(QUERY)]);
  expect(asked('meilisearch')).toBe(2);
  first.state.down = false;
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect((await both.search(QUERY)).engine).toBe('meilisearch');
  expect((await both.search(QUERY)).engine).toBe('meilisearch');
  expect(changes).toEqual(['postgres', 'meilisearch']);
  expect(both.serving()).toBe('meilisearch');
});

test('when both fail the caller is told', async () => {
  const { both, first, second } = pair();
  first.state.down = true;
  second.state.down = true;
  await expect(both.search(QUERY)).rejects.toThrow('postgres is down');
});
