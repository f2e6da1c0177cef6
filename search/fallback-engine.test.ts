import { expect, test } from 'vitest';
import type { CatalogueQuery, EngineName, SearchEngine } from './engine.ts';
import { createFallbackEngine } from './fallback-engine.ts';
import { compileLexicon } from './lexicon.ts';
import { understand } from './understand.ts';

const LEXICON = compileLexicon({ villages: [], crafts: [], artisans: [], kinds: [] });

const QUERY: CatalogueQuery = { understanding: null, villages: [], crafts: [], stars: [], priceFrom: null, priceTo: null, inStock: false, sort: 'newest', page: 1, pageSize: 24, today: '2026-11-26' };

/** An engine that keeps no goods but a diary, and fails while it is told to. */
function diaryEngine(name: EngineName, diary: string[]) {
  const state = { down: false };
  const note = (what: string) => {
    diary.push(`${name} ${what}`);
    if (state.down) throw new Error(`${name} is down`);
  };
  const engine: SearchEngine = {
    name,
    async search({ page, pageSize }) {
      note('search');
      return { hits: [], total: 0, page, pageSize, facets: { village: {}, craft: {}, stars: {}, inStock: 0 }, prices: [], attempt: null, near: false, engine: name };
    },
    async suggest() {
      note('suggest');
      return { products: [], engine: name };
    },
    async upsert() {
      note('upsert');
    },
    async remove() {
      note('remove');
    },
    async isBuilt() {
      note('isBuilt');
      return true;
    },
    async rebuild(fill) {
      note('rebuild');
      await fill(async () => note('write'));
    },
  };
  return { engine, state };
}

function pair() {
  const diary: string[] = [];
  const failures: unknown[] = [];
  const time = { now: 0 };
  const [first, second] = [diaryEngine('meilisearch', diary), diaryEngine('postgres', diary)];
  const both = createFallbackEngine(first.engine, second.engine, { onFailure: (error) => failures.push(error), clock: () => time.now, restMs: 5_000 });
  return { both, first, second, diary, failures, time };
}

test('the first engine answers while it can', async () => {
  const { both, diary } = pair();
  expect((await both.search(QUERY)).engine).toBe('meilisearch');
  expect((await both.suggest({ understanding: understand('', LEXICON), today: '2026-11-26', most: 6 })).engine).toBe('meilisearch');
  expect(diary).toEqual(['meilisearch search', 'meilisearch suggest']);
});

test('when it fails the second answers the same question, and the failure is told', async () => {
  const { both, first, failures } = pair();
  first.state.down = true;
  expect((await both.search(QUERY)).engine).toBe('postgres');
  expect(failures.map(String)).toEqual(['Error: meilisearch is down']);
});

test('a failed engine is left alone for a while, then one question tries it again', async () => {
  const { both, first, diary, failures, time } = pair();
  first.state.down = true;
  await both.search(QUERY);
  time.now = 4_999;
  await both.search(QUERY);
  expect(failures).toHaveLength(1);
  time.now = 5_000;
  await Promise.all([both.search(QUERY), both.search(QUERY), both.search(QUERY)]);
  expect(diary.filter((line) => line === 'meilisearch search')).toHaveLength(2);
  first.state.down = false;
  time.now = 10_000;
  expect((await both.search(QUERY)).engine).toBe('meilisearch');
  expect((await both.search(QUERY)).engine).toBe('meilisearch');
});

test('when both fail the caller is told', async () => {
  const { both, first, second } = pair();
  first.state.down = true;
  second.state.down = true;
  await expect(both.search(QUERY)).rejects.toThrow('postgres is down');
});

test('a write goes to both and fails when either fails, so that its job comes again', async () => {
  const { both, first, diary } = pair();
  await both.upsert([]);
  await both.remove(['x']);
  expect(diary).toEqual(['postgres upsert', 'meilisearch upsert', 'postgres remove', 'meilisearch remove']);
  first.state.down = true;
  await expect(both.upsert([])).rejects.toThrow('meilisearch is down');
  expect(diary.at(-2)).toBe('postgres upsert');
});

test('a rebuild that the first engine cannot take leaves the second one whole', async () => {
  const { both, first, diary } = pair();
  await both.rebuild(async (write) => write([]));
  expect(diary.filter((line) => line.endsWith('write'))).toEqual(['postgres write', 'meilisearch write']);
  first.state.down = true;
  await expect(both.rebuild(async (write) => write([]))).rejects.toThrow('meilisearch is down');
  expect(diary.filter((line) => line.endsWith('write'))).toEqual(['postgres write', 'meilisearch write', 'postgres write']);
});
