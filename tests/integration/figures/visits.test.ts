// Visits: told by a page, counted by day, of nobody in particular.
import { RouterContextProvider } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { addDays, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { action as demandAction } from '#app/endpoints/api-demand.ts';
import { action } from '#app/endpoints/api-visit.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { clearOldFigures } from '#app/services/figures/clear-old-figures.server.ts';
import { countVisit } from '#app/services/figures/count-visit.server.ts';
import { flushVisits } from '#app/services/figures/flush-visits.server.ts';
import { writeReceipt } from '#app/services/search/demand-receipt.server.ts';
import { flushDemand } from '#app/services/search/flush-demand.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';

const database = freshDatabase();
const ORIGIN = 'http://localhost:3999';
const READER = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
const today = hanoiDay(new Date());

async function post(to: typeof action, path: string, form: Record<string, string>, { headers = {}, address = '10.7.0.1' }: { headers?: Record<string, string>; address?: string } = {}): Promise<number> {
  const context = new RouterContextProvider();
  context.set(clientAddressContext, address);
  const request = new Request(`${ORIGIN}${path}`, { method: 'POST', body: new URLSearchParams(form), headers: { Origin: ORIGIN, 'User-Agent': READER, ...headers } });
  const answer = await to({ request, context, url: new URL(request.url), params: {} } as never);
  expect(answer.headers.has('Set-Cookie')).toBe(false);
  return answer.status;
}
const tell = (form: Record<string, string>, more?: Parameters<typeof post>[3]) => post(action, '/api/visit', form, more);
const open = (words: string, slug: string, locale: 'vi' | 'en' = 'vi') =>
  post(demandAction as never, '/api/demand', { receipt: writeReceipt({ text: words, locale, found: 3, near: false }, new Date())!, position: '1', product: slug });

async function setting() {
  const shop = await workshop(database.db);
  const [one, two] = [await product(database.db, { workshopId: shop.id, villageId: shop.villageId }), await product(database.db, { workshopId: shop.id, villageId: shop.villageId })];
  return { shop, one: one.product, two: two.product };
}
const visitsOf = async (productId: string) => (await database.db.productVisit.findMany({ where: { productId } })).map(({ day, visits }) => [hanoiDay(day), visits]);
const daysOf = async (workshopId: string) => (await database.db.workshopVisit.findMany({ where: { workshopId } })).map(({ day, visits, productVisits }) => [hanoiDay(day), visits, productVisits]);

beforeEach(async () => {
  await flushVisits();
  await flushDemand();
});

test('pages that were opened add up by day, each product’s also to its workshop’s', async () => {
  const { shop, one, two } = await setting();
  for (const slug of [one.slug, one.slug, two.slug]) expect(await tell({ product: slug })).toBe(204);
  expect(await tell({ workshop: shop.slug })).toBe(204);
  await flushVisits();
  expect(await tell({ product: one.slug })).toBe(204);
  await flushVisits();
  expect([await visitsOf(one.id), await visitsOf(two.id), await daysOf(shop.id)]).toEqual([[[today, 3]], [[today, 1]], [[today, 1, 4]]]);
});

test('two processes that write the same rows at once lose nothing', async () => {
  const { shop, one, two } = await setting();
  const { writeVisits } = await import('#app/services/figures/write-visits.server.ts');
  const batch = (slugs: string[]) => ({ visits: slugs.map((slug) => ({ kind: 'product' as const, day: today, slug, visits: 5 })), findings: [] });
  await Promise.all(Array.from({ length: 10 }, (_, n) => writeVisits(batch(n % 2 ? [one.slug, two.slug] : [two.slug, one.slug]))));
  expect([await visitsOf(one.id), await visitsOf(two.id), await daysOf(shop.id)]).toEqual([[[today, 50]], [[today, 50]], [[today, 0, 100]]]);
});

describe('nothing is counted', () => {
  const nothing = async ({ shop, one }: Awaited<ReturnType<typeof setting>>) => {
    await flushVisits();
    expect([await visitsOf(one.id), await daysOf(shop.id)]).toEqual([[], []]);
  };

  test('of robots, nor of what a browser fetches beforehand; they are not told', async () => {
    const made = await setting();
    for (const headers of [{ 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }, { 'User-Agent': 'curl/8.0' }, { 'Sec-Purpose': 'prefetch;prerender' }] as Record<string, string>[]) {
      expect(await tell({ product: made.one.slug }, { headers })).toBe(204);
    }
    await nothing(made);
  });

  test('of what comes from another site, or from nowhere', async () => {
    const made = await setting();
    for (const from of ['https://elsewhere.example', 'null', '']) expect(await tell({ product: made.one.slug }, { headers: { Origin: from } })).toBe(403);
    await nothing(made);
  });

  test.each([[{}], [{ product: '' }], [{ product: 'Bình!' }], [{ product: 'x'.repeat(201) }], [{ village: 'bat-trang' }], [{ product: 'a', workshop: 'b' }]])('of %j', async (form) => {
    expect(await tell(form as Record<string, string>)).toBe(400);
  });

  test('of what is not on the market', async () => {
    const made = await setting();
    await database.db.product.update({ where: { id: made.two.id }, data: { status: 'hidden' } });
    await database.db.workshop.update({ where: { id: made.shop.id }, data: { status: 'suspended' } });
    for (const form of [{ product: made.one.slug }, { product: made.two.slug }, { workshop: made.shop.slug }, { product: 'khong-co' }] as Record<string, string>[]) expect(await tell(form)).toBe(204);
    await nothing(made);
  });

  test('of a member of the workshop; a member of another is a visitor', async () => {
    const made = await setting();
    const member = (workshopId: string): Actor => ({ ...VISITOR, userId: crypto.randomUUID(), memberOf: [{ workshopId, role: 'staff', status: 'verified' }] });
    await countVisit(member(made.shop.id), { kind: 'product', slug: made.one.slug });
    await countVisit(member(made.shop.id), { kind: 'workshop', slug: made.shop.slug });
    await nothing(made);
    await countVisit(member((await workshop(database.db)).id), { kind: 'product', slug: made.one.slug });
    await flushVisits();
    expect(await visitsOf(made.one.id)).toEqual([[today, 1]]);
  });

  test('beyond what one address may tell', async () => {
    const { attempts, unshared } = RATE_LIMITS.visit;
    const answers: number[] = [];
    for (let n = 0; n < attempts + unshared + 5; n += 1) answers.push(await tell({}, { address: '10.7.7.7' }));
    expect(answers[0]).toBe(400);
    expect(answers.at(-1)).toBe(429);
  });
});

test('words that led to a product are kept as searches are, and none that tell of somebody', async () => {
  const { one } = await setting();
  for (const [words, locale] of [['Bình Gốm', 'vi'], ['bình gốm', 'vi'], ['vase', 'en']] as const) expect(await open(words, one.slug, locale)).toBe(204);
  expect(writeReceipt({ text: 'gọi 0912 345 678', locale: 'vi', found: 1, near: false }, new Date())).toBeNull();
  // Without a receipt of ours words are nobody's.
  expect(await post(demandAction as never, '/api/demand', { receipt: 'mua điện thoại.AAAA', position: '1', product: one.slug })).toBe(400);
  await flushVisits();
  expect((await database.db.productFinding.findMany({ where: { productId: one.id }, orderBy: { query: 'asc' } })).map(({ locale, query, openings }) => [locale, query, openings])).toEqual([['vi', 'bình gốm', 2], ['en', 'vase', 1]]);
});

test('the night forgets what is older than 400 days, and rare words after a month', async () => {
  const { shop, one } = await setting();
  const at = (days: number) => dayToDate(addDays(today, -days));
  await database.db.productVisit.createMany({ data: [401, 400, 0].map((days) => ({ productId: one.id, day: at(days), visits: 1 })) });
  await database.db.workshopVisit.createMany({ data: [401, 400, 0].map((days) => ({ workshopId: shop.id, day: at(days), visits: 1 })) });
  const found = (query: string, days: number, openings: number) => ({ productId: one.id, workshopId: shop.id, day: at(days), locale: 'vi', query, openings });
  await database.db.productFinding.createMany({ data: [found('lâu rồi', 401, 9), found('hiếm', 32, 2), found('mới', 31, 1), found('đủ ba', 40, 2), found('đủ ba', 2, 1)] });
  await clearOldFigures();
  expect([(await visitsOf(one.id)).length, (await daysOf(shop.id)).length]).toEqual([2, 2]);
  expect((await database.db.productFinding.findMany({ where: { productId: one.id }, orderBy: [{ query: 'asc' }, { day: 'asc' }] })).map(({ query }) => query).toSorted()).toEqual(['mới', 'đủ ba', 'đủ ba'].toSorted());
});

test('twenty thousand rare words of one product are cleared in one go', async () => {
  const { shop, one } = await setting();
  await database.db.$executeRaw`
    insert into product_finding (product_id, workshop_id, day, locale, query, openings)
    select ${one.id}::uuid, ${shop.id}::uuid, ${dayToDate(addDays(today, -100))}::date + (n % 60), 'vi', 'chữ ' || n, 1 from generate_series(1, 20000) n`;
  const begun = performance.now();
  await clearOldFigures();
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(await database.db.productFinding.count({ where: { productId: one.id } })).toBe(0);
});
