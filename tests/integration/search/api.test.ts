// The public JSON of search, key by key: other sites build on it.
import { RouterContextProvider } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import { loader as searchLoader } from '#app/endpoints/api-search.ts';
import { loader as suggestLoader } from '#app/endpoints/api-suggest.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { getLexicon } from '#app/services/search/get-lexicon.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';

const market = freshDatabase();
let callers = 0;

type Body = { hits: { name: string; inStock: boolean; artisan: unknown; related?: true }[]; total: number; understood: unknown[]; villages: unknown[]; artisans: unknown[]; crafts: unknown[]; queries: string[] };

async function ask(path: string): Promise<{ status: number; headers: Headers; body: Body }> {
  const url = new URL(path, 'http://localhost:3999');
  const context = new RouterContextProvider();
  callers += 1;
  context.set(clientAddressContext, `10.1.${callers >> 8}.${callers & 255}`);
  const request = { url, context, request: new Request(url), params: {} } as never;
  const response = await (url.pathname === '/api/search' ? searchLoader(request) : suggestLoader(request));
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

beforeAll(async () => {
  const seller = await workshop(market.db, { name: 'Gốm Thử' });
  await market.db.village.update({ where: { id: seller.villageId }, data: { slug: 'bat-trang', name: 'Bát Tràng' } });
  const artisan = await market.db.artisan.create({ data: { slug: 'tran-van-do', name: 'Trần Văn Độ', trade: 'Nghề gốm', story: 'Cho bài thử.', workshopId: seller.id, villageId: seller.villageId } });
  const own = { workshopId: seller.id, villageId: seller.villageId };
  const vase = await product(market.db, { ...own, name: 'Bình tỳ bà men lam', price: 850_000 });
  await market.db.product.update({ where: { id: vase.product.id }, data: { artisanId: artisan.id } });
  await product(market.db, { ...own, name: 'Chén men ngọc', price: 60_000, stock: 0 });
  const elsewhere = await workshop(market.db);
  await product(market.db, { workshopId: elsewhere.id, villageId: elsewhere.villageId, name: 'Khăn lụa tơ tằm', price: 500_000 });
  getLexicon.forget();
  await rebuildSearch();
});

test('a search answers with exactly the keys that are promised', async () => {
  const { status, headers, body } = await ask('/api/search?q=binh+ty+ba+men+lam');
  expect(status).toBe(200);
  expect(headers.get('Content-Type')).toMatch(/^application\/json/);
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(body).toEqual({
    hits: [
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/), slug: expect.stringMatching(/^san-pham-thu-/), name: 'Bình tỳ bà men lam', village: { slug: 'bat-trang', name: 'Bát Tràng' }, craft: 'Gốm sứ',
        artisan: { slug: 'tran-van-do', name: 'Trần Văn Độ' }, price: 850_000, stars: null, inStock: true, image: expect.stringMatching(/^\/.+528\.webp$/),
      },
      // Near what was asked for, after it.

      expect.objectContaining({ name: 'Khăn lụa tơ tằm', related: true }),
      expect.objectContaining({ name: 'Chén men ngọc', related: true }),
    ],
    estimated: { total: false, counts: false },
    total: 1, page: 1, pageSize: 24,
    facets: { village: { 'bat-trang': 1 }, craft: { 'gom-su': 1 }, stars: {} },
    understood: [], dropped: [], engine: 'postgres', tookMs: expect.any(Number),
  });
});

test('a query without marks finds the village, and says what it understood', async () => {
  const { body } = await ask('/api/search?q=gom+bat+trang');
  const asked = body.hits.filter(({ related }) => !related);
  expect(asked.map(({ name }) => name)).toEqual(['Bình tỳ bà men lam', 'Chén men ngọc']);
  expect(asked.map(({ inStock }) => inStock)).toEqual([true, false]);
  expect(asked[1]?.artisan).toBeNull();
  expect(body.total).toBe(2);
  expect(body.understood).toContainEqual({ kind: 'village', value: 'bat-trang', text: 'bat trang', without: 'gom' });
});

test('a slip of spelling is told as near', async () => {
  const { body } = await ask('/api/search?q=khan+lua+to+tamm');
  expect(body.hits[0]?.name).toBe('Khăn lụa tơ tằm');
  expect(body.understood).toEqual([
    { kind: 'spelling', value: 'khăn lụa tơ tằm', text: 'khan lua to tamm', without: 'khan lua to tamm' },
    { kind: 'near', value: 'khan lua to tamm', text: 'khan lua to tamm', without: '' },
  ]);
});

test('every parameter narrows as it says', async () => {
  const names = async (query: string) => (await ask(`/api/search?${query}`)).body.hits.map(({ name }) => name);
  expect(await names('lang=bat-trang&con-hang=1')).toEqual(['Bình tỳ bà men lam']);
  expect(await names('nghe=gom-su&gia-tu=60000&gia-den=500.000&xep=gia-tang')).toEqual(['Khăn lụa tơ tằm', 'Chén men ngọc']);
  expect(await names('sao=5')).toEqual([]);
  expect(await names('q=m%E1%BA%ADn&sao=4')).toEqual([]);
  expect((await ask('/api/search?trang=2')).body).toMatchObject({ hits: [], total: 3, page: 2 });
});

test('unknown parameters and empty values change nothing', async () => {
  const [plain, noisy] = [await ask('/api/search?q=men'), await ask('/api/search?q=men&utm_source=x&page=7&sort=x&lang=&sao=&trang=')];
  expect({ ...noisy.body, tookMs: 0 }).toEqual({ ...plain.body, tookMs: 0 });
});

test.each([
  ['lang=khong-co', 'unknown-village'], ['lang=%22', 'unknown-village'], ['nghe=khong-co', 'unknown-craft'], ['sao=6', 'wrong-stars'], ['sao=abc', 'wrong-stars'], ['gia-tu=-1', 'wrong-price'],
  ['gia-den=1e9', 'wrong-price'], ['gia-tu=2&gia-den=1', 'wrong-price'], ['con-hang=2', 'wrong-stock'], ['xep=rank', 'wrong-sort'], ['trang=0', 'wrong-page'], ['trang=401', 'wrong-page'],
])('%s is refused with a code and a sentence', async (query, code) => {
  const { status, body, headers } = await ask(`/api/search?${query}`);
  expect(status).toBe(400);
  expect(body).toEqual({ error: { code, message: expect.stringMatching(/.{15,}/) } });
  expect(headers.get('Cache-Control')).toBe('no-store');
});

test.each([
  ['SQL', "'; drop table product; --"], ['a filter', 'x" OR stars = 5 OR "'], ['emoji', '😀'], ['ten thousand characters', 'gốm '.repeat(2_500)], ['control characters', 'a\u0000\u0007b'],
  ['half a character', '\ud83d'], ['markup', '<script>alert(1)</script>'],
])('%s as a query is answered like any other', async (_, text) => {
  const query = new URLSearchParams({ q: text });
  const [search, suggest] = [await ask(`/api/search?${query}`), await ask(`/api/suggest?${query}`)];
  expect([search.status, suggest.status]).toEqual([200, 200]);
  expect((await ask('/api/search')).body.total).toBe(3);
});

test('suggestions answer with exactly the keys that are promised', async () => {
  const { status, body } = await ask('/api/suggest?q=binh+ty');
  expect(status).toBe(200);
  expect(body).toEqual({
    products: [{ slug: expect.any(String), name: 'Bình tỳ bà men lam', village: 'Bát Tràng', price: 850_000, stars: null, image: expect.stringContaining('528') }],
    villages: [], artisans: [], crafts: [], queries: [],
  });
});

test('suggestions offer villages, artisans, crafts and kinds of things by a half-typed name', async () => {
  expect((await ask('/api/suggest?q=bat+tr')).body.villages).toEqual([{ slug: 'bat-trang', name: 'Bát Tràng', craft: 'gốm sứ' }]);
  expect((await ask('/api/suggest?q=tran+van')).body.artisans).toEqual([{ slug: 'tran-van-do', name: 'Trần Văn Độ' }]);
  expect((await ask('/api/suggest?q=gốm')).body.crafts).toEqual([{ slug: 'gom-su', name: 'Gốm sứ' }]);
  expect((await ask('/api/suggest?q=binh')).body.queries).toEqual(['Bình']);
});

type Group = { kind: string; title: string; options: Record<string, unknown>[] };
type List = { title: string; groups: Group[]; says: string };
const list = async (query: string) => (await ask(`/api/suggest?${query}`)).body as unknown as List;

test('the list under the search box comes in groups, marked, with pictures for a phone', async () => {
  const answer = await list('q=binh+ty&tieng=vi');
  expect(answer).toEqual({
    title: 'Gợi ý tìm',
    groups: [
      {
        kind: 'products',
        title: 'Sản phẩm',
        options: [
          {
            path: expect.stringMatching(/^\/san-pham\/san-pham-thu-\d+$/), name: [['Bình', true], [' ', false], ['tỳ', true], [' bà men lam', false]], picture: expect.stringMatching(/^\/anh\/.+\/192\.webp$/),
            note: [['Bát Tràng', false]], price: '850.000\u00a0₫',
          },
        ],
      },
    ],
    says: '1 gợi ý',
  });
});

test('names lead to their pages: a kind of goods, a village, a craft, an artisan', async () => {
  const only = async (query: string, kind: string) => (await list(query)).groups.find((group) => group.kind === kind)?.options;
  expect(await only('q=binh&tieng=vi', 'queries')).toEqual([{ path: '/san-pham?q=B%C3%ACnh', name: [['Bình', true]] }]);
  expect(await only('q=battrang&tieng=vi', 'villages')).toMatchObject([{ name: [['Bát', true], [' ', false], ['Tràng', true]] }]);
  expect(await only('q=bat+tr&tieng=vi', 'villages')).toEqual([
    { path: '/lang-nghe/bat-trang', name: [['Bát', true], [' ', false], ['Tr', true], ['àng', false]], picture: '/lang/bat-trang.svg', note: [['Gốm sứ', false]] },
  ]);
  expect(await only('q=gom&tieng=vi', 'crafts')).toEqual([{ path: '/san-pham?nghe=gom-su', name: [['Gốm', true], [' sứ', false]] }]);
  expect(await only('q=tran&tieng=vi', 'artisans')).toEqual([
    { path: '/nghe-nhan/tran-van-do', name: [['Trần', true], [' Văn Độ', false]], picture: expect.stringMatching(/^\/anh\/nghe-nhan\/tran-van-do\/.+\/dau\.svg$/) },
  ]);
});

test('an English reader is told in English, and stays under its addresses', async () => {
  await market.db.product.updateMany({ where: { name: 'Bình tỳ bà men lam' }, data: { nameEn: 'Pear-shaped vase, cobalt glaze' } });
  const { groups, says, title } = await list('q=b%C3%ACnh+ty&tieng=en');
  expect([title, says, groups.map((group) => group.title)]).toEqual(['Suggestions', '1 suggestion', ['Goods']]);
  expect(groups[0]?.options[0]).toMatchObject({ path: expect.stringMatching(/^\/en\/san-pham\/./), name: [['Pear-shaped vase, cobalt glaze', false]], price: '₫850,000' });
  expect((await list('q=bat+trang&tieng=en')).groups[0]).toMatchObject({ title: 'Craft villages', options: [{ note: [['Ceramics', false]], path: '/en/lang-nghe/bat-trang' }] });
  expect((await list('q=ceram&tieng=en')).groups[0]).toMatchObject({ kind: 'crafts', options: [{ name: [['Ceram', true], ['ics', false]] }] });
});

test('the list of nothing is empty and says so, and another language than ours is no list', async () => {
  for (const query of ['q=&tieng=vi', 'tieng=vi', 'q=xyzzy&tieng=vi']) expect(await list(query)).toEqual({ title: 'Gợi ý tìm', groups: [], says: 'Chưa có gợi ý nào' });
  expect(Object.keys(await list('q=binh&tieng=fr'))).toEqual(['products', 'villages', 'artisans', 'crafts', 'queries']);
});

test('nothing typed is nothing suggested', async () => {
  for (const path of ['/api/suggest', '/api/suggest?q=', '/api/suggest?q=%20%20']) {
    expect((await ask(path)).body).toEqual({ products: [], villages: [], artisans: [], crafts: [], queries: [] });
  }
});
