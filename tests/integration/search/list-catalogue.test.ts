// The results page as it is told to its screen: what narrows it, what stands as set beside it, and the ways on from nothing.
import { beforeAll, describe, expect, test } from 'vitest';
import { type CatalogueChoices, catalogueAddress, NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import type { FilterGroup } from '#app/services/search/filter-groups.ts';
import { listCatalogue } from '#app/services/search/list-catalogue.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { settleChoices } from '#app/services/search/settle-choices.server.ts';
import { seedMarket } from '#prisma/seed/seed.ts';
import { freshDatabase } from '#tests/support/database.ts';

const database = freshDatabase();
const list = (text: string, choices: Partial<CatalogueChoices> = {}) => listCatalogue({ ...NO_CHOICES, ...choices, text }, 'vi');
const addressOf = (text: string, choices: Partial<CatalogueChoices> = {}) => catalogueAddress({ ...choices, text });
const settled = async (text: string, choices: Partial<CatalogueChoices> = {}, shown: FilterGroup[] = []) => catalogueAddress(await settleChoices({ ...NO_CHOICES, ...choices, text }, shown));

beforeAll(async () => {
  await seedMarket(database.db, { today: new Date(), demonstration: true, say: () => {} });
  await rebuildSearch();
});

describe('what the words say', () => {
  test('stands as set, and the counts of its own group leave it out', async () => {
    const { inForce, said, villages, total, stars } = await list('gốm bát tràng từ 4 sao');
    expect(inForce).toMatchObject({ villages: ['bat-trang'], stars: [5, 4] });
    expect(said).toEqual(['lang', 'sao']);
    expect(villages.find(({ value }) => value === 'bat-trang')?.count).toBe(total);
    expect(villages.filter(({ value, count }) => value !== 'bat-trang' && count > 0).length).toBeGreaterThan(0);
    const three = stars.find(({ value }) => value === '3')!;
    expect(three.count).toBe((await list('gốm bát tràng', { stars: [3] })).total);
    expect(three.count).toBeGreaterThan(0);
  });

  test('a village beside the one that was said has the count of the list that choosing it gives', async () => {
    const { villages } = await list('gốm bát tràng');
    const other = villages.find(({ value }) => value === 'kim-lan')!;
    const choices = await settleChoices({ ...NO_CHOICES, text: 'gốm bát tràng', villages: ['kim-lan'] }, ['lang']);
    expect(catalogueAddress(choices)).toBe(addressOf('gốm', { villages: ['kim-lan'] }));
    expect((await listCatalogue(choices, 'vi')).total).toBe(other.count);
  });

  test('is taken back word by word, down to the plain list', async () => {
    const { narrowings, bare } = await list('4 sao còn hàng');
    expect(narrowings.map(({ kind, said, left }) => [kind, said, catalogueAddress(left)])).toEqual([
      ['stars', true, addressOf('còn hàng')],
      ['stock', true, addressOf('4 sao')],
    ]);
    expect(catalogueAddress(bare)).toBe('/san-pham');
    const [last] = (await list('còn hàng')).narrowings;
    expect(catalogueAddress(last!.left)).toBe('/san-pham');
  });

  test('is no filter when there was nothing with it, and is told as passed over', async () => {
    const { narrowings, inForce, total } = await list('khăn lụa trên 90 triệu');
    expect(total).toBeGreaterThan(0);
    expect(narrowings).toMatchObject([{ kind: 'price', said: true, dropped: true }]);
    expect(inForce.priceFrom).toBeNull();
  });

  test('an occasion tells the prices that it brings', async () => {
    const { narrowings, inForce, said } = await list('quà tết');
    expect(narrowings[0]).toMatchObject({ kind: 'intent', name: 'Quà Tết', budget: `${inForce.priceFrom ?? ''}-${inForce.priceTo ?? ''}` });
    expect(said).toEqual(['gia']);
  });
});

describe('words and choices of the same thing', () => {
  test('a choice takes the place of the words, whatever else they say', async () => {
    expect(await settled('lụa từ 4 sao dưới 2 triệu', { stars: [5] })).toBe(addressOf('lụa dưới 2 triệu', { stars: [5] }));
    expect(await settled('gốm dưới 500k', { priceFrom: 100_000, priceTo: 900_000 })).toBe(addressOf('gốm', { priceFrom: 100_000, priceTo: 900_000 }));
  });

  test('a choice that repeats them is none', async () => {
    expect(await settled('gốm bát tràng dưới 500k', { villages: ['bat-trang'], priceTo: 500_000 }, ['lang', 'gia'])).toBe(addressOf('gốm bát tràng dưới 500k'));
  });

  test('what stood as set and is set no more goes out of the words; untouched words stay', async () => {
    expect(await settled('lụa từ 4 sao còn hàng', {}, ['sao'])).toBe(addressOf('lụa còn hàng'));
    expect(await settled('lụa từ 4 sao còn hàng')).toBe(addressOf('lụa từ 4 sao còn hàng'));
    expect(await settled('4 sao', {}, ['sao'])).toBe('/san-pham');
  });

  test("an occasion's prices, taken back, become any price", async () => {
    const address = await settled('quà tết', {}, ['gia']);
    expect(address).toBe(addressOf('quà tết', { priceFrom: 0 }));
    expect((await list('quà tết', { priceFrom: 0 })).total).toBeGreaterThanOrEqual((await list('quà tết')).total);
  });
});

describe('an empty list', () => {
  test('offers what to drop, said or chosen, each with the count that comes back', async () => {
    const { total, waysOut, instead } = await list('men lam dưới 400k', { villages: ['bat-trang'], stars: [5] });
    expect(total).toBe(0);
    expect(waysOut.length).toBeGreaterThan(1);
    for (const { choices, count } of waysOut) {
      expect(count).toBeGreaterThan(0);
      expect((await listCatalogue(choices, 'vi')).total, catalogueAddress(choices)).toBe(count);
    }
    expect(waysOut.map(({ narrowings }) => narrowings[0]!.kind)).toContain('price');
    expect(instead.length).toBeGreaterThan(0);
  });

  test('offers goods without stars too when stars stand in the way', async () => {
    let tried = 0;
    for (const { value, count } of (await list('')).villages) {
      const { total, waysOut } = await list('', { villages: [value], stars: [5] });
      if (total > 0) continue;
      tried += 1;
      expect(waysOut.find(({ narrowings }) => narrowings[0]!.kind === 'stars')?.count, value).toBe(count);
      if (tried === 3) break;
    }
    expect(tried).toBe(3);
  });

  test('names the village whose craft it is, though nobody sells it here', async () => {
    expect((await list('bánh chưng')).makers).toEqual([{ slug: 'tranh-khuc', name: 'Tranh Khúc', thing: 'bánh chưng' }]);
    expect((await list('banh chung')).makers[0]?.slug).toBe('tranh-khuc');
    expect((await list('xyzabc')).makers).toEqual([]);
    expect((await list('khăn lụa')).makers).toEqual([]);
  });

  test('offers the spellings that are near, each with what it finds', async () => {
    const { near, spelling, spellings } = await list('khamn');
    expect(near).toBe(true);
    expect(spellings.length).toBeGreaterThan(0);
    expect(spellings.map(({ text }) => text)).not.toContain(spelling);
    for (const { text, count } of spellings) expect((await list(text)).total, text).toBe(count);
  });
});

test('the picture of prices reaches as far as the prices in force', async () => {
  const { prices } = await list('nón', { priceFrom: 0, priceTo: 9_000_000 });
  expect(prices.at(-1)?.upTo).toBeGreaterThanOrEqual(9_000_000);
});
