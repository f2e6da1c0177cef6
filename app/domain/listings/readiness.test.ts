import { expect, test } from 'vitest';
import { lacksOf, type ListedVariant, type Listing } from './readiness.ts';

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
