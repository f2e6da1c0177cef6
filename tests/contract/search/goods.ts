// A small market whose every answer can be worked out by hand, and the queries that are put to it.
import type { CatalogueQuery, ProductDocument } from '#search/index.ts';
import { bandOf, PRICE_BANDS } from '#search/price-bands.ts';
import { compileLexicon, type Lexicon, understand } from '#search/index.ts';

export const TODAY = '2026-11-26';

export const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const VILLAGES = { 'bat-trang': 'Bát Tràng', 'phu-lang': 'Phù Lãng', 'van-phuc': 'Vạn Phúc', chuong: 'Chuông' } as const;
const CRAFTS = { 'gom-su': 'Gốm sứ', 'det-lua': 'Dệt lụa', 'non-la': 'Nón lá' } as const;

const CATEGORIES = { 'gom-su': 'Đồ gốm', 'det-lua': 'Đồ lụa', 'non-la': 'Nón' } as const;

type Changes = Partial<Omit<ProductDocument, 'id' | 'slug' | 'name' | 'village' | 'craft'>>;

export function goods(n: number, name: string, village: keyof typeof VILLAGES, craft: keyof typeof CRAFTS, changes: Changes = {}): ProductDocument {
  return {
    id: idOf(n),
    slug: `hang-${n}`,
    name,
    village: { slug: village, name: VILLAGES[village] },
    craft: { slug: craft, name: CRAFTS[craft] },
    artisan: null,
    picture: null,
    price: 200_000,
    priceTo: changes.price ?? 200_000,
    stars: null,
    starsUntil: null,
    available: 5,
    unit: 'piece',
    leadDays: null,
    sold: 0,
    publishedAt: `2026-01-${String(n).padStart(2, '0')}T03:00:00.000Z`,
    workshop: `xuong-${village}`,
    nameEn: null,
    category: CATEGORIES[craft],
    kinds: [CRAFTS[craft]],
    origin: [`làng nghề ${VILLAGES[village]}`],
    making: [],
    ...changes,
  };
}

const until2028 = '2028-05-01';

export const MARKET: readonly ProductDocument[] = [
  goods(1, 'Ấm trà men rạn', 'bat-trang', 'gom-su', {
    price: 450_000, priceTo: 900_000, stars: 4, starsUntil: until2028, sold: 10, unit: 'set', leadDays: 7,
    artisan: { slug: 'tran-van-do', name: 'Trần Văn Độ' }, picture: { id: '0198b0c2-7c1e-7a52-9f5e-3d0c5a1b2c3d', version: 'a1b2c3d4' },
  }),
  goods(2, 'Bình hoa men lam', 'bat-trang', 'gom-su', { price: 1_200_000, stars: 5, starsUntil: TODAY, sold: 3 }),
  goods(3, 'Chén trà men ngọc', 'phu-lang', 'gom-su', { price: 50_000, available: 0, sold: 500 }),
  goods(4, 'Khăn lụa hoa sen', 'van-phuc', 'det-lua', { price: 650_000, stars: 4, starsUntil: until2028, sold: 20 }),
  goods(5, 'Tranh lúa vàng', 'phu-lang', 'gom-su', { price: 300_000, stars: 3, starsUntil: until2028, sold: 1 }),
  goods(6, 'Đèn lửa hồng', 'phu-lang', 'gom-su', { price: 700_000, stars: 5, starsUntil: until2028, sold: 90 }),
  goods(7, 'Nón lá ba tầm', 'chuong', 'non-la', { price: 120_000, sold: 40, making: ['lá cọ'] }),
  goods(8, 'Nón quai thao', 'chuong', 'non-la', { price: 500_000, stars: 4, starsUntil: '2026-11-25', sold: 60 }),
  goods(9, 'Lọ hoa men nâu', 'phu-lang', 'gom-su', { price: 500_001, sold: 2 }),
  goods(10, 'Bát cơm tràng an', 'bat-trang', 'gom-su', { price: 99_000, available: 0, stars: 3, starsUntil: until2028 }),
];

export const LEXICON: Lexicon = compileLexicon({
  villages: Object.entries(VILLAGES).map(([slug, name]) => ({ slug, name, craft: '', also: [] })),
  crafts: Object.entries(CRAFTS).map(([slug, name]) => ({ slug, name, nameEn: slug })),
  artisans: [],
  kinds: Object.values(CATEGORIES),
  goods: MARKET.map(({ name }) => name),
  texts: MARKET.flatMap(({ kinds, making }) => [...kinds, ...making]),
});

export function asked(text: string | null, changes: Partial<CatalogueQuery> = {}): CatalogueQuery {
  return {
    understanding: text === null ? null : understand(text, LEXICON),
    villages: [], crafts: [], stars: [], priceFrom: null, priceTo: null, inStock: false,
    sort: text === null ? 'newest' : 'relevance', page: 1, pageSize: 24, today: TODAY, ...changes,
  };
}

type Group = 'village' | 'craft' | 'stars' | 'stock' | 'price';

/** What a query without words must say of these goods, worked out the plain way. */
export function countedByHand(documents: readonly ProductDocument[], query: CatalogueQuery) {
  const starsOf = (document: ProductDocument) => (document.starsUntil !== null && document.starsUntil >= query.today ? document.stars : null);
  const fits: Record<Group, (document: ProductDocument) => boolean> = {
    village: ({ village }) => query.villages.length === 0 || query.villages.includes(village.slug),
    craft: ({ craft }) => query.crafts.length === 0 || query.crafts.includes(craft.slug),
    stars: (document) => query.stars.length === 0 || query.stars.includes(starsOf(document) ?? 0),
    stock: ({ available }) => !query.inStock || available > 0,
    price: ({ price }) => price >= (query.priceFrom ?? 0) && price <= (query.priceTo ?? Infinity),
  };
  const kept = (without?: Group) => documents.filter((document) => Object.entries(fits).every(([group, fit]) => group === without || fit(document)));
  const count = (values: readonly (string | number | null)[]) => {
    const counts: Record<string, number> = {};
    for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  const prices = count(kept('price').map(({ price }) => bandOf(price)));
  return {
    total: kept().length,
    facets: {
      village: count(kept('village').map(({ village }) => village.slug)),
      craft: count(kept('craft').map(({ craft }) => craft.slug)),
      stars: count(kept('stars').map(starsOf)),
      inStock: kept('stock').filter(({ available }) => available > 0).length,
    },
    prices: Array.from({ length: PRICE_BANDS }, (_, band) => prices[band] ?? 0),
  };
}
