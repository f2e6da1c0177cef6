// What every engine of search must do, put to each one that can be reached: PostgreSQL always, Meilisearch where
// MEILI_HOST names one.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databasePool } from '#app/platform/db.server.ts';
import { type CatalogueQuery, createMeilisearchEngine, createPostgresEngine, type ProductDocument, type SearchEngine, understand } from '#search/index.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { asked, countedByHand, goods, idOf, LEXICON, MARKET, TODAY } from './goods.ts';

freshDatabase();

const { MEILI_HOST, MEILI_API_KEY } = process.env;
const index = `contract_${randomUUID()}`;
const ENGINES: readonly { name: string; open(): SearchEngine }[] = [
  { name: 'postgres', open: () => createPostgresEngine((sql, values) => databasePool().query(sql, values), { countedWhole: 5_000 }) },
  ...(MEILI_HOST ? [{ name: 'meilisearch', open: () => createMeilisearchEngine({ host: MEILI_HOST, apiKey: MEILI_API_KEY, index, timeoutMs: 20_000 }) }] : []),
];
console.log(`The contract of search ran on ${ENGINES.map(({ name }) => name).join(' and ')}${MEILI_HOST ? '' : '; set MEILI_HOST for meilisearch'}.`);

/** Asks the server itself; answers the status. */
async function askMeilisearch(method: string, path: string, body?: string): Promise<number> {
  const headers = { ...(MEILI_API_KEY && { Authorization: `Bearer ${MEILI_API_KEY}` }), ...(body && { 'Content-Type': 'application/json' }) };
  return (await fetch(`${MEILI_HOST}/indexes/${path}`, { method, headers, body })).status;
}

describe.each(ENGINES)('$name', ({ name, open }) => {
  let engine: SearchEngine;
  const build = (documents: readonly ProductDocument[]) => engine.rebuild((write) => write(documents));
  const search = (text: string | null, changes: Partial<CatalogueQuery> = {}) => engine.search(asked(text, changes));
  const found = async (text: string | null, changes: Partial<CatalogueQuery> = {}) => (await search(text, changes)).hits.map(({ id }) => Number(id.slice(-12)));
  const suggested = async (text: string) => (await engine.suggest({ understanding: understand(text, LEXICON), today: TODAY, most: 6 })).products;

  beforeAll(() => {
    engine = open();
  });
  afterAll(async () => {
    if (name === 'meilisearch') await askMeilisearch('DELETE', index);
  });

  describe('built', () => {
    beforeAll(() => build(MARKET));

    test('says who it is and that it is built', async () => {
      expect(engine.name).toBe(name);
      expect((await search('gốm')).engine).toBe(name);
      expect(await engine.isBuilt()).toBe(true);
    });

    test('a product comes back as it was written', async () => {
      const { hits } = await search('ấm trà men rạn');
      expect(hits[0]).toEqual({
        id: idOf(1), slug: 'hang-1', name: 'Ấm trà men rạn', village: { slug: 'bat-trang', name: 'Bát Tràng' }, craft: { slug: 'gom-su', name: 'Gốm sứ' }, category: 'Đồ gốm',
        artisan: { slug: 'tran-van-do', name: 'Trần Văn Độ' }, price: 450_000, priceTo: 900_000, stars: 4, available: 5, inStock: true, unit: 'set', leadDays: 7,
        picture: { id: '0198b0c2-7c1e-7a52-9f5e-3d0c5a1b2c3d', version: 'a1b2c3d4' },
      });
      expect((await search('lọ hoa men nâu')).hits[0]).toMatchObject({ artisan: null, picture: null, stars: null, leadDays: null });
    });

    test('words without marks find names with them', async () => {
      expect(await found('am tra men ran')).toEqual([1]);
      expect((await found('gom bat trang')).toSorted((a, b) => a - b)).toEqual([1, 2, 10]);
      expect(await found('den')).toEqual([6]);
      expect(await found('KHAN LUA')).toEqual([4]);
    });

    test('every word is asked for, in any order and any field', async () => {
      expect(await found('hoa bình')).toEqual([2]);
      expect(await found('nón lá cọ')).toEqual([7]);
      expect(await found('hoa sen van phuc')).toEqual([4]);
    });

    test('what is spelled as it was typed stands above what only sounds alike', async () => {
      expect((await found('lua')).toSorted((a, b) => a - b)).toEqual([4, 5, 6]);
      for (const [text, first] of [['lụa', 4], ['lúa', 5], ['lửa', 6], ['LỤA'.normalize('NFD'), 4]] as const) {
        const ids = await found(text);
        expect(ids[0], text).toBe(first);
        expect(ids, text).toHaveLength(3);
      }
    });

    test('marks typed as letters or digits are the marks that they spell', async () => {
      for (const text of ['lu5a', 'luaj', 'lụa']) expect((await found(text))[0], text).toBe(4);
      for (const text of ['lu73a', 'luwar', 'lửa']) expect((await found(text))[0], text).toBe(6);
    });

    test('a name said as a whole stands above its words scattered', async () => {
      expect(await found('trà men')).toEqual([1, 3]);
      expect(await found('hoa nâu')).toEqual([9]);
      expect((await found('nón lá'))[0]).toBe(7);
    });

    test('every set of filters gives the goods, the total and the counts that a hand count gives', async () => {
      let choices: Partial<CatalogueQuery>[] = [{}];
      const either = (...ways: Partial<CatalogueQuery>[]) => {
        choices = choices.flatMap((chosen) => ways.map((way) => ({ ...chosen, ...way })));
      };
      either({}, { villages: ['bat-trang', 'chuong'] }, { villages: ['nowhere'] });
      either({}, { crafts: ['gom-su'] });
      either({}, { stars: [5, 3] });
      either({}, { priceFrom: 100_000, priceTo: 500_000 }, { priceFrom: 500_001 }, { priceTo: 60_000 });
      either({}, { inStock: true });
      for (const chosen of choices) {
        const query = asked(null, chosen);
        const { hits, total, facets, prices } = await engine.search(query);
        expect({ total, facets, prices }, JSON.stringify(chosen)).toEqual(countedByHand(MARKET, query));
        expect(hits.length, JSON.stringify(chosen)).toBe(total);
      }
    });

    test('counts of a query are of what its words find, each group without its own choice', async () => {
      const { total, facets } = await search('men', { villages: ['bat-trang'], stars: [4] });
      expect(total).toBe(1);
      expect(facets).toMatchObject({ village: { 'bat-trang': 1 }, craft: { 'gom-su': 1 }, stars: { 4: 1, 5: 1 }, inStock: 1 });
    });

    test('the sold-out stand last in every order', async () => {
      for (const sort of ['relevance', 'newest', 'best-selling', 'price-up', 'price-down', 'stars'] as const) {
        expect((await search('gom', { sort })).hits.map(({ inStock }) => inStock), sort).toEqual([true, true, true, true, true, false, false]);
      }
    });

    test('every order is the one asked for', async () => {
      expect(await found(null, { sort: 'newest' })).toEqual([9, 8, 7, 6, 5, 4, 2, 1, 10, 3]);
      expect(await found(null, { sort: 'best-selling' })).toEqual([6, 8, 7, 4, 1, 2, 9, 5, 3, 10]);
      expect(await found(null, { sort: 'price-up' })).toEqual([7, 5, 1, 8, 9, 4, 6, 2, 3, 10]);
      expect(await found(null, { sort: 'price-down' })).toEqual([2, 6, 4, 9, 8, 1, 5, 7, 10, 3]);
      expect(await found('gốm', { sort: 'price-up' })).toEqual([5, 1, 9, 6, 2, 3, 10]);
    });

    test('more stars stand first', async () => {
      const villages = ['bat-trang', 'phu-lang', 'van-phuc'];
      expect(await found(null, { sort: 'stars', villages })).toEqual([6, 2, 4, 1, 5, 9, 10, 3]);
      expect(await found('gốm', { sort: 'stars' })).toEqual([6, 2, 1, 5, 9, 10, 3]);
    });

    test('pages follow each other without gap or overlap, and all tell the same total', async () => {
      for (const text of [null, 'gom']) {
        const whole = await found(text, { sort: 'price-up' });
        const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => search(text, { sort: 'price-up', page, pageSize: 3 })));
        expect(pages.flatMap(({ hits }) => hits.map(({ id }) => Number(id.slice(-12))))).toEqual(whole);
        expect(pages.map(({ page, pageSize, total }) => [page, pageSize, total])).toEqual([1, 2, 3, 4, 5].map((page) => [page, 3, whole.length]));
      }
      expect((await search('gom', { page: 400 })).hits).toEqual([]);
    });

    test('stars hold through their last day and are gone the day after, filtered and counted too', async () => {
      const starsOn = async (today: string) => {
        const [{ hits }, filtered] = await Promise.all([search('bình hoa men lam', { today }), search(null, { stars: [5], today })]);
        return { shown: hits[0]!.stars, filtered: filtered.total, counted: filtered.facets.stars[5] };
      };
      expect(await starsOn(TODAY)).toEqual({ shown: 5, filtered: 2, counted: 2 });
      expect(await starsOn('2026-11-27')).toEqual({ shown: null, filtered: 1, counted: 1 });
    });

    test('a slip of spelling finds the nearest and says so', async () => {
      for (const [text, first] of [['nnon quai thao', 8], ['khann lua', 4], ['binh hoa men lamm', 2]] as const) {
        const { hits, near } = await search(text);
        expect([near, hits[0]?.slug], text).toEqual([true, `hang-${first}`]);
      }
      expect((await search('khăn lụa')).near).toBe(false);
    });

    test('when no product has every word, the one that has most of them is the nearest', async () => {
      const { hits, near } = await search('bình hoa men xanh');
      expect([near, hits[0]?.slug]).toEqual([true, 'hang-2']);
    });

    test('what a filter took away is no slip of spelling', async () => {
      expect(await search('khăn lụa', { villages: ['chuong'] })).toMatchObject({ hits: [], total: 0, near: false });
    });

    test('a query that nothing is near to is answered with nothing', async () => {
      for (const text of ['xyzzyq wvutk', '😀', '!!!']) {
        expect(await search(text), text).toMatchObject({ hits: [], total: 0, near: false, facets: { village: {}, craft: {}, stars: {}, inStock: 0 } });
      }
    });

    test.each([
      ['SQL', "'; drop table search_product; --"], ['SQL in parentheses', "gốm') or 1=1 --"], ['a filter of Meilisearch', 'gốm" OR stars = 5 OR "'],
      ['operators of full text', 'gốm & !(bát | tràng) <-> :*'], ['a backslash', '\\'], ['a double quote', '"'], ['a single quote', "'"], ['wild cards', '%_%*'],
      ['a geographic filter', '_geoRadius(1,1,1)'], ['an excluded word', '-gốm'], ['an open phrase', '"gốm sứ'], ['emoji', '😀 gốm 😀'], ['control characters', 'gốm\u0000sứ\u0007'],
      ['half a character', '\ud83d'], ['letters outside the first plane', `a${'𝐛'.repeat(60)}`], ['a template', '${1}{{x}}'], ['words of filter grammars', 'NULL EXISTS NOT IN'],
      ['ten thousand characters', 'gốm '.repeat(2_500)], ['one endless word', 'x'.repeat(10_000)], ['ten thousand marks', 'ấ'.normalize('NFD').repeat(3_400)],
    ])('%s in a query breaks nothing', async (_, text) => {
      const { hits, total } = await search(text);
      expect(hits.length).toBe(Math.min(total, 24));
      await suggested(text);
      expect((await search(null)).total).toBe(MARKET.length);
    });

    test('words that only stand around what is looked for, and amounts beyond all prices, are answered too', async () => {
      for (const text of ['hà nội', 'viet nam', 'nghệ nhân', 'làng nghề truyền thống', 'thủ công mỹ nghệ', 'đồ', 'lụa dưới 99999999999999999999k', 'lụa từ 9999999999999999999999999999 đồng']) {
        const { hits, total } = await search(text);
        expect(hits.length, text).toBe(Math.min(total, 24));
        await suggested(text);
      }
    });

    test('a filter value is a value, whatever stands in it', async () => {
      for (const value of ['"', '\\', '" OR stars = 5 OR "', "' or 1=1 --", '] OR stars IN [5', '😀', 'bat-trang" ']) {
        expect((await search(null, { villages: [value], crafts: [value] })).total, value).toBe(0);
        expect((await search(null, { villages: [value, 'chuong'] })).total, value).toBe(2);
      }
    });

    test('a half-typed query is offered products, those in stock first', async () => {
      expect((await suggested('trà men')).map(({ slug }) => slug)).toEqual(['hang-1', 'hang-3']);
      expect((await suggested('kh'))[0]).toMatchObject({ slug: 'hang-4', name: 'Khăn lụa hoa sen', village: { slug: 'van-phuc', name: 'Vạn Phúc' }, price: 650_000, stars: 4, picture: null });
      expect((await suggested('am tra m')).map(({ slug }) => slug)).toEqual(['hang-1']);
      expect((await suggested('nón qu')).map(({ slug, stars }) => [slug, stars])).toEqual([['hang-8', null]]);
      expect((await suggested('hoa lụ')).map(({ slug }) => slug)).toEqual(['hang-4']);
      for (const nothing of ['', 'xyzzyq']) expect(await suggested(nothing)).toEqual([]);
    });

    test('no more products are offered than asked for', async () => {
      expect((await engine.suggest({ understanding: understand('trang', LEXICON), today: TODAY, most: 2 })).products).toHaveLength(2);
    });
  });

  describe('written to', () => {
    beforeAll(() => build(MARKET));
    beforeEach(async () => {
      await engine.upsert(MARKET);
      await engine.remove([idOf(11)]);
    });

    test('a product written again is as it was written last, in lists and in counts', async () => {
      const before = MARKET[8]!;
      await engine.upsert([{ ...before, name: 'Lọ cắm sen', price: 90_000, priceTo: 90_000, available: 0, craft: { slug: 'son-mai', name: 'Sơn mài' } }]);
      expect(await found('men nâu')).not.toContain(9);
      expect((await search('lo cam sen')).hits[0]).toMatchObject({ id: before.id, price: 90_000, inStock: false });
      const { total, facets } = await search(null);
      expect(total).toBe(MARKET.length);
      expect(facets.craft).toEqual({ 'gom-su': 6, 'det-lua': 1, 'non-la': 2, 'son-mai': 1 });
    });

    test('writing and removing twice is as once, and removing nothing is nothing', async () => {
      for (let times = 0; times < 2; times += 1) {
        await engine.upsert([goods(11, 'Quạt giấy', 'chuong', 'non-la')]);
        await engine.remove([idOf(7), idOf(999)]);
      }
      await engine.upsert([]);
      await engine.remove([]);
      expect(await found(null, { villages: ['chuong'] })).toEqual([11, 8]);
      expect((await search(null)).facets.village.chuong).toBe(2);
    });

    test('a rebuild holds what it was given and nothing that has vanished', async () => {
      const left = MARKET.filter(({ id }) => id !== idOf(1) && id !== idOf(5) && id !== idOf(10));
      await engine.rebuild(async (write) => {
        await write(left.slice(0, 3));
        await write(left.slice(3));
        await write([]);
      });
      expect((await found(null)).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 6, 7, 8, 9]);
      expect(await found('ấm trà')).not.toContain(1);
    });

    test('a rebuild answers in full while it goes on, and keeps what is written meanwhile', async () => {
      await engine.rebuild(async (write) => {
        await write(MARKET.slice(0, 5));
        expect((await search(null)).total).toBe(MARKET.length);
        await engine.upsert([goods(11, 'Quạt giấy', 'chuong', 'non-la')]);
        await engine.remove([idOf(2)]);
        await write([...MARKET.slice(5), goods(11, 'Quạt giấy', 'chuong', 'non-la')]);
      });
      expect((await found(null)).toSorted((a, b) => a - b)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    });

    test('no moment of a rebuild is empty for shoppers who search all the while', async () => {
      const totals: number[] = [];
      let rebuilding = true;
      const shoppers = Array.from({ length: 4 }, async () => {
        while (rebuilding) totals.push((await search(null)).total, (await search('gốm', { sort: 'newest' })).total);
      });
      const ended = Promise.allSettled(shoppers);
      try {
        for (let times = 0; times < 3; times += 1) {
          await engine.rebuild(async (write) => {
            for (let at = 0; at < MARKET.length; at += 2) {
              await write(MARKET.slice(at, at + 2));
              await new Promise((resolve) => setTimeout(resolve, 20));
            }
          });
        }
      } finally {
        rebuilding = false;
        await ended;
      }
      await Promise.all(shoppers);
      expect(totals.length).toBeGreaterThan(20);
      expect(new Set(totals)).toEqual(new Set([MARKET.length, 7]));
    });

    test('a rebuild that fails is told, and the goods are still found', async () => {
      await expect(
        engine.rebuild(async (write) => {
          await write(MARKET.slice(0, 2));
          throw new Error('the truth went away');
        }),
      ).rejects.toThrow('the truth went away');
      expect((await search(null)).total).toBe(MARKET.length);
      expect(await engine.isBuilt()).toBe(true);
    });

    test('what it lacks, what it holds otherwise and what it holds at all is told', async () => {
      const changed = [{ ...MARKET[1]!, stars: 4 as const }, { ...MARKET[3]!, making: ['tơ tằm'] }, { ...MARKET[5]!, available: 4 }];
      expect(await engine.compare(MARKET)).toEqual({ missing: [], stale: [] });
      await engine.remove([idOf(1), idOf(10)]);
      await engine.upsert(changed);
      expect(await engine.compare(MARKET)).toEqual({ missing: [idOf(1), idOf(10)], stale: [idOf(2), idOf(4), idOf(6)] });
      expect(await engine.compare(changed)).toEqual({ missing: [], stale: [] });
      expect(await engine.compare([])).toEqual({ missing: [], stale: [] });
      const held: string[] = [];
      for await (const ids of engine.held()) held.push(...ids);
      expect(held.toSorted()).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map(idOf));
      expect(await engine.checkCounts(false)).toBe(0);
    });

    test('a rebuild of nothing leaves nothing', async () => {
      await engine.rebuild(async () => {});
      expect(await search(null)).toMatchObject({ hits: [], total: 0, facets: { village: {}, craft: {}, stars: {}, inStock: 0 } });
    });
  });

  if (name === 'postgres') {
    const sql = (text: string) => databasePool().query(text);

    test('a view that another release built is not built', async () => {
      await sql('delete from search_form');
      expect(await engine.isBuilt()).toBe(false);
      await build(MARKET);
      expect(await engine.isBuilt()).toBe(true);
      await sql(`update search_form set form = 'of an older release'`);
      expect(await engine.isBuilt()).toBe(false);
      expect((await search(null)).total).toBe(MARKET.length);
      await build(MARKET);
      expect(await engine.isBuilt()).toBe(true);
    });

    test('kept counts that are wrong are found and put right', async () => {
      await build(MARKET);
      await sql(`update search_count set products = products + 1 where village_slug = 'chuong'`);
      await sql(`delete from search_count where village_slug = 'van-phuc'`);
      await sql(`insert into search_count values ('nowhere', 'gom-su', 0, true, 3, 9)`);
      const wrong = await engine.checkCounts(false);
      expect(wrong).toBe(4);
      expect(await engine.checkCounts(true)).toBe(wrong);
      expect(await engine.checkCounts(false)).toBe(0);
      const { total, facets, prices } = await search(null);
      expect({ total, facets, prices }).toEqual(countedByHand(MARKET, asked(null)));
    });
  }

  if (name === 'meilisearch') {
    test('an index that another release wrote into is not built', async () => {
      await build(MARKET);
      const record = JSON.stringify([{ id: idOf(1), form: 'of an older release' }]);
      expect(await askMeilisearch('PUT', `${index}/documents`, record)).toBe(202);
      await expect.poll(() => engine.isBuilt(), { timeout: 10_000 }).toBe(false);
      await build(MARKET);
      expect(await engine.isBuilt()).toBe(true);
    });

    test('an index that was never built takes no single product, so that it cannot pass for the market', async () => {
      const fresh = createMeilisearchEngine({ host: MEILI_HOST!, apiKey: MEILI_API_KEY, index: `${index}_fresh` });
      await fresh.upsert(MARKET);
      await fresh.remove([idOf(1)]);
      expect(await fresh.isBuilt()).toBe(false);
      await expect(fresh.search(asked(null))).rejects.toThrow();
    });

    test('a rebuild leaves no index beside the one that answers', async () => {
      await build(MARKET);
      expect([await askMeilisearch('GET', index), await askMeilisearch('GET', `${index}_next`)]).toEqual([200, 404]);
      await engine.upsert(MARKET.slice(0, 1));
      expect(await askMeilisearch('GET', `${index}_next`)).toBe(404);
    });

    test('an index with the settings of another release is not built', async () => {
      const old = `${index}_old`;
      const engineOfOld = createMeilisearchEngine({ host: MEILI_HOST!, apiKey: MEILI_API_KEY, index: old });
      await engineOfOld.rebuild((write) => write(MARKET));
      expect(await engineOfOld.isBuilt()).toBe(true);
      expect(await askMeilisearch('PUT', `${old}/settings/ranking-rules`, '["words"]')).toBe(202);
      await expect.poll(() => engineOfOld.isBuilt(), { timeout: 10_000 }).toBe(false);
      await engineOfOld.rebuild((write) => write(MARKET));
      expect(await engineOfOld.isBuilt()).toBe(true);
      await askMeilisearch('DELETE', old);
    });
  }

  describe('holding very many', () => {
    const OF_ALL = 7_000;
    const BEST = 60;
    const FROM_CHUONG = 30;
    const date = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
    // Sixty have five stars, thirty are of another village, one in ten is sold out and each costs another price.
    const many = Array.from({ length: OF_ALL }, (_, index) => {
      const n = index + 1;
      const best = n % 100 === 0 && n <= BEST * 100;
      return goods(n, `Bình men lam số ${n}`, n % 200 === 1 && n < FROM_CHUONG * 200 ? 'chuong' : n % 2 === 0 ? 'bat-trang' : 'phu-lang', 'gom-su', {
        publishedAt: date(n), price: 10_000 + n * 100, available: n % 10 === 1 ? 0 : 5, sold: n % 7, stars: best ? 5 : null, starsUntil: best ? '2028-05-01' : null,
      });
    });
    const within = (told: number, counted: number, share: number) => expect(Math.abs(told - counted), `${told} for ${counted}`).toBeLessThan(counted * share);

    beforeAll(() => build(many));

    test('what it does not count it reckons nearly right, and says so', async () => {
      const { total, facets, prices, estimated } = await search('men lam');
      const { total: counted, facets: countedFacets, prices: countedPrices } = countedByHand(many, asked(null));
      if (!estimated.total) expect(total).toBe(counted);
      if (!estimated.counts) expect({ facets, prices }).toEqual({ facets: countedFacets, prices: countedPrices });
      expect(estimated).toEqual(name === 'postgres' ? { total: true, counts: true } : { total: false, counts: false });
      within(total, counted, 0.15);
      within(facets.village['bat-trang']!, countedFacets.village['bat-trang']!, 0.25);
      within(facets.inStock, countedFacets.inStock, 0.2);
      within(prices.reduce((sum, count) => sum + count, 0), counted, 0.15);
    });

    test('the best known stand first, and its first pages are full and none comes twice', async () => {
      const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => search('men lam', { page })));
      const hits = pages.flatMap((one) => one.hits);
      expect(new Set(hits.map(({ id }) => id)).size).toBe(5 * 24);
      expect(hits.slice(0, BEST).map(({ stars }) => stars)).toEqual(Array(BEST).fill(5));
      expect(hits.every(({ inStock }) => inStock)).toBe(true);
    });

    test('every order is as strict as among few', async () => {
      expect((await found('men lam', { sort: 'newest' })).slice(0, 3)).toEqual([7000, 6999, 6998]);
      expect((await found('men lam', { sort: 'price-up', page: 2 })).slice(0, 2)).toEqual([28, 29]);
      expect((await found('men lam', { sort: 'price-down' })).slice(0, 2)).toEqual([7000, 6999]);
    });

    test('a choice that leaves few is counted in full', async () => {
      for (const chosen of [{ villages: ['chuong'] }, { stars: [5] }, { priceFrom: 500_000, priceTo: 510_000 }, { priceFrom: 690_000 }, { priceTo: 20_000 }, { priceTo: 20_000, inStock: true }, { villages: ['bat-trang'], stars: [5], inStock: true, priceTo: 100_000 }]) {
        const { total, estimated, hits } = await search('men lam', chosen);
        expect({ total, estimated: estimated.total, shown: hits.length }, JSON.stringify(chosen)).toEqual({ total: countedByHand(many, asked(null, chosen)).total, estimated: false, shown: Math.min(24, total) });
      }
      expect((await search('bình men lam 5 sao')).total).toBe(BEST);
      expect((await search('bình men lam trên 690k')).total).toBe(201);
    });

    test('beside a choice that leaves few, what is left of the others is counted in full too', async () => {
      const chosen = { villages: ['chuong'] };
      const [{ facets, prices }, byHand] = [await search('men lam', chosen), countedByHand(many, asked(null, chosen))];
      expect({ craft: facets.craft, stars: facets.stars, inStock: facets.inStock, prices }).toEqual({ craft: byHand.facets.craft, stars: byHand.facets.stars, inStock: byHand.facets.inStock, prices: byHand.prices });
      expect(facets.village['bat-trang']).toBeGreaterThan(2_500);
    });

    test('no page of another order is short, and none repeats another', async () => {
      const chosen = { villages: ['phu-lang'], priceTo: 300_000 };
      const { total } = countedByHand(many, asked(null, chosen));
      const pages = await Promise.all(Array.from({ length: Math.ceil(total / 24) }, (_, index) => found('men lam', { ...chosen, sort: 'price-up', page: index + 1 })));
      expect(pages.map(({ length }) => length)).toEqual(pages.map((_, index) => Math.min(24, total - index * 24)));
      expect(new Set(pages.flat()).size).toBe(total);
    });

    test('the best known are suggested', async () => {
      expect((await suggested('men la')).map(({ stars }) => stars)).toEqual(Array(6).fill(5));
    });
  });
});
