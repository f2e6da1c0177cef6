// What PostgreSQL divides the market into, so that searching a large one costs little: tiers by how well known goods are, and
// parts by chance. And the rows that it keeps.
import { beforeAll, describe, expect, test } from 'vitest';
import { databasePool } from '#app/platform/db.server.ts';
import { forgetSearchEngine, searchEngines } from '#app/platform/search.server.ts';
import { tidySearch } from '#app/services/search/tidy-search.server.ts';
import { createPostgresEngine, type ProductDocument, type SearchEngine, understand } from '#search/index.ts';
import { asked, goods, LEXICON, TODAY } from '#tests/contract/search/goods.ts';
import { freshDatabase } from '#tests/support/database.ts';

freshDatabase();
const GOODS = 4_096;

let engine: SearchEngine;
let statements = 0;
const one = (n: number, changes: Partial<ProductDocument> = {}) =>
  goods(n, `Bình men lam số ${n}`, n % 4 === 0 ? 'phu-lang' : 'bat-trang', 'gom-su', { publishedAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(), price: 10_000 + n * 100, available: n % 10 === 1 ? 0 : 5, sold: n % 97, stars: null, starsUntil: null, ...changes });
const rows = async <T>(sql: string, values: unknown[] = []) => (await databasePool().query(sql, values)).rows as T[];
/** Products of each tier, and how often one of a lower tier is better known than one above it. */
async function tiers(): Promise<{ sizes: Record<number, number>; wrong: number }> {
  const sizes = await rows<{ tier: number; n: number }>('select tier, count(*)::int as n from search_product group by 1');
  const [{ wrong }] = (await rows<{ wrong: number }>(`
    select count(*)::int as wrong from (select tier, min(standing) as lowest, max(standing) as highest from search_product group by 1) a
    join (select tier, min(standing) as lowest, max(standing) as highest from search_product group by 1) b on a.tier > b.tier and a.lowest < b.highest`)) as [{ wrong: number }];
  return { sizes: Object.fromEntries(sizes.map(({ tier, n }) => [tier, n])), wrong };
}

beforeAll(async () => {
  engine = createPostgresEngine((sql, values) => ((statements += 1), databasePool().query(sql, values)), { countedWhole: 1_000 });
  await engine.rebuild(async (write) => {
    for (let from = 1; from <= GOODS; from += 1_024) await write(Array.from({ length: 1_024 }, (_, index) => one(from + index)));
  });
  forgetSearchEngine();
});

describe('tiers', () => {
  test('are the best known parts of the market after a rebuild, each a fourth of the next', async () => {
    expect(await tiers()).toEqual({ sizes: { 6: 1, 5: 3, 4: 12, 3: 48, 2: 192, 1: 768, 0: 3_072 }, wrong: 0 });
  });

  test('are right after every change, and even again once the job has run, also beside a rebuild and itself', async () => {
    await engine.upsert([one(5, { sold: 5_000 }), one(6, { stars: 5, starsUntil: '2028-05-01' }), one(96, { available: 0 })]);
    const moved = await rows<{ slug: string; tier: number }>(`select slug, tier from search_product where slug in ('hang-5', 'hang-6', 'hang-96') order by slug`);
    expect(moved.map(({ tier }) => tier)).toEqual([6, 6, 0]);
    await engine.upsert(Array.from({ length: 200 }, (_, index) => one(200 + index, { sold: 900 + index })));
    const uneven = await tiers();
    expect(uneven.wrong).toBe(0);
    expect(uneven.sizes[6]).toBeGreaterThan(150);
    await Promise.all([tidySearch(), tidySearch(), engine.upsert([one(7, { sold: 6_000 })]), searchEngines()[0]!.upsert([one(8, { sold: 7_000 })])]);
    expect(await tiers()).toEqual({ sizes: { 6: 1, 5: 3, 4: expect.closeTo(12, -1), 3: expect.closeTo(48, -1), 2: expect.closeTo(192, -1), 1: expect.closeTo(768, -1), 0: expect.closeTo(3_072, -1) }, wrong: 0 });
  });

  test('a market that was never divided is searched all the same', async () => {
    const order = async () => (await engine.search(asked('men lam'))).hits.map(({ id }) => id);
    const divided = await order();
    await rows('delete from search_tier');
    await rows('update search_product set tier = 0');
    expect(await order()).toEqual(divided);
    await engine.tidy();
    expect(await order()).toEqual(divided);
  });
});

describe('parts', () => {
  test.each([[5, 256], [35, 64], [140, 16], [600, 4], [2_000, 1]])('where %i of what is found are enough, one in %i is counted', async (enough, part) => {
    const counted = await rows<{ n: number; weight: number }>(`select sum(n)::int as n, weight from search_tally('lam', 0, 999999999, $1, $2, 0, 1000) group by weight`, [TODAY, enough]);
    expect(counted.map(({ weight }) => weight)).toEqual([part]);
    expect(Math.abs(counted[0]!.n - GOODS)).toBeLessThanOrEqual(part === 1 ? 0 : GOODS * (3 / Math.sqrt(GOODS / part)));
  });

  test('a small market is counted whole', async () => {
    expect(await rows(`select sum(n)::int as n, weight from search_tally('lam', 0, 999999999, $1, 1, 0, 5000) group by weight`, [TODAY])).toEqual([{ n: GOODS, weight: 1 }]);
  });
});

describe('rows that are kept', () => {
  const first = async (text: string, day = TODAY) => (await engine.search({ ...asked(text), today: day })).hits[0];

  test('are not read again, and never shown as they were', async () => {
    await first('men lam');
    const before = statements;
    await first('men lam');
    expect(statements - before).toBe(1);
    await engine.upsert([one(4_000, { name: 'Nậm rượu men chảy', price: 777_000 })]);
    expect(await first('nam ruou')).toMatchObject({ name: 'Nậm rượu men chảy', price: 777_000 });
    await engine.upsert([one(4_000, { name: 'Nậm rượu men chảy', price: 888_000 })]);
    expect(await first('nam ruou')).toMatchObject({ price: 888_000 });
    expect((await engine.suggest({ understanding: understand('nậm r', LEXICON), today: TODAY, most: 6 })).products[0]).toMatchObject({ price: 888_000 });
  });

  test('show stars only up to their last day', async () => {
    await engine.upsert([one(4_001, { name: 'Nghiên mực đá xanh', stars: 4, starsUntil: TODAY })]);
    expect((await first('nghien muc'))?.stars).toBe(4);
    expect((await first('nghien muc', '2099-01-01'))?.stars).toBeNull();
    expect((await first('nghien muc'))?.stars).toBe(4);
  });

  test('are gone with their product', async () => {
    await engine.upsert([one(4_002, { name: 'Quạt giấy phất tay' })]);
    const { id } = (await first('quat giay'))!;
    await engine.remove([id]);
    expect((await engine.search(asked('quat giay'))).hits.map((hit) => hit.id)).not.toContain(id);
  });
});
