import { expect, test } from 'vitest';
import { emptyContent, type ListingContent, newVariant } from './content.ts';
import { lacksOf, lacksOfContent, type ListedVariant, type Listing } from './readiness.ts';

const variant = (changes: Partial<ListedVariant> = {}): ListedVariant => ({ id: 'v1', active: true, price: 320_000, weightGrams: 900, lengthCm: 20, widthCm: 20, heightCm: 30, ...changes });
const listing = (changes: Partial<Listing> = {}): Listing => ({ name: 'Bình hoa men lam', villageId: 'bat-trang', artisanId: 'hanh', pictures: 3, variants: [variant()], ...changes });

test('a listing with a picture, a name, a village, a maker, a price and a weighed parcel lacks nothing', () => {
  expect(lacksOf(listing())).toEqual([]);
});

test('everything that is lacking is named, in the order of the form', () => {
  const nothing = listing({ name: '  ', villageId: null, artisanId: null, pictures: 0, variants: [variant({ price: null, weightGrams: null, lengthCm: null })] });
  expect(lacksOf(nothing)).toEqual([
    { field: 'pictures' }, { field: 'name' }, { field: 'village' }, { field: 'maker' },
    { field: 'price', variantId: 'v1' }, { field: 'weight', variantId: 'v1' }, { field: 'size', variantId: 'v1' },
  ]);
});

test('each variant that is sold is asked for its own, one that is not sold for nothing', () => {
  const variants = [variant(), variant({ id: 'v2', price: 0 }), variant({ id: 'v3', active: false, price: null, weightGrams: null })];
  expect(lacksOf(listing({ variants }))).toEqual([{ field: 'price', variantId: 'v2' }]);
  expect(lacksOf(listing({ variants: [variant({ active: false })] }))).toEqual([{ field: 'variants' }]);
});

test.each([0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('%d is no price, no weight and no measure', (wrong) => {
  expect(lacksOf(listing({ variants: [variant({ price: wrong, weightGrams: wrong, heightCm: wrong })] })).map(({ field }) => field)).toEqual(['price', 'weight', 'size']);
});

const shelf = { villageId: 'bat-trang', artisanIds: ['hanh'], craftSlugs: ['gom-su'] };
const photo = { id: 'p', photo: 'a'.repeat(64), drawing: null, width: 8, height: 10, crop: null, placeholder: null, alt: '', altEn: '', choice: null };
const content = (changes: Partial<ListingContent> = {}): ListingContent => ({ ...emptyContent('v1', { craftSlug: 'gom-su', artisanId: 'hanh' }), name: 'Bình', pictures: [photo], variants: [{ ...newVariant('v1'), price: 320_000, weightGrams: 900, lengthCm: 20, widthCm: 20, heightCm: 30 }], ...changes });

test('a content with what a listing needs lacks nothing; who made it must be of the workshop', () => {
  expect(lacksOfContent(content(), shelf, null)).toEqual([]);
  expect(lacksOfContent(content({ artisanId: 'somebody-else' }), shelf, null)).toEqual([{ field: 'maker' }]);
  expect(lacksOfContent(content({ craftSlug: 'nghe-khac' }), shelf, null)).toEqual([{ field: 'craft' }]);
});

test('what cannot be published so is told at its field', () => {
  const value = { key: 'lam', name: 'lam', nameEn: '' };
  const option = { key: 'men', name: 'Men', nameEn: '', values: [value] };
  const told = (changes: Partial<ListingContent>) => lacksOfContent(content(changes), shelf, null);
  expect(told({ name: 'a'.repeat(121), leadDays: 0 })).toEqual([{ field: 'name', code: 'too-long', most: 120 }, { field: 'leadDays', code: 'not-days' }]);
  expect(told({ options: [{ ...option, values: [] }] })).toEqual([{ field: 'options', code: 'no-values', key: 'men' }]);
  expect(told({ options: [{ ...option, name: ' ' }] })).toEqual([{ field: 'options', code: 'nameless', key: 'men' }]);
  expect(told({ options: [{ ...option, values: [{ ...value, name: '' }] }] })).toEqual([{ field: 'options', code: 'nameless', key: 'men' }]);
  const [only] = content().variants;
  expect(told({ variants: [{ ...only!, sku: 'A ', stock: -1 }, { ...only!, id: 'v2', sku: 'A' }, { ...only!, id: 'v3' }] })).toEqual([{ field: 'stock', variantId: 'v1', code: 'negative' }, { field: 'sku', variantId: 'v2', code: 'twice' }]);
});

test('what is made to order says how many are taken on, unless the shop has it so and all are taken', () => {
  const [only] = content().variants;
  const made = (stock: number | null, changes: Partial<ListingContent> = {}) => content({ leadDays: 12, variants: [{ ...only!, stock }], ...changes });
  const lacking = [{ field: 'stock', variantId: 'v1', code: 'no-orders' }];
  expect([null, 0, 1].map((stock) => lacksOfContent(made(stock), shelf, null))).toEqual([lacking, lacking, []]);
  // Sold from stock until now: that nothing lay there said nothing of orders.
  expect(lacksOfContent(made(0), shelf, made(0, { leadDays: null }))).toEqual(lacking);
  expect(lacksOfContent(made(0), shelf, made(0))).toEqual([]);
});
