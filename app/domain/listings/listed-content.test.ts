import { expect, test } from 'vitest';
import { newVariant } from './content.ts';
import { contentOf, keptListing, keptVariant, type Listed, listingSlug, madeSku } from './listed-content.ts';
import { isSameContent } from './merge-content.ts';

const parcel = { price: 320_000, weightGrams: 900, lengthCm: 20, widthCm: 20, heightCm: 30 };
const variant = (id: string, choice: Record<string, string>, active = true): Listed['variants'][number] => ({ id, sku: id, choice, onHand: 3, dimensions: null, dimensionsEn: null, active, ...parcel });
const listed: Listed = {
  name: 'Bình men lam', nameEn: 'Blue vase', category: 'Bình, lọ', categoryEn: null, craftSlug: 'gom-su', artisanId: null, materials: 'Sét', materialsEn: null, technique: null, techniqueEn: null,
  care: '', careEn: null, story: '', storyEn: null, unit: 'chiếc', fragile: true, leadDays: null, shelfLifeDays: null,
  options: [{ key: 'men', name: 'Men', values: [{ key: 'lam', name: 'lam', nameEn: 'blue' }, { key: 'ran', name: 'rạn' }] }],
  variants: [variant('a', { men: 'lam' }), variant('b', { men: 'ran' }, false), variant('c', { men: 'nau' }, false), variant('d', {}, false), variant('e', { men: 'ran' })],
  pictures: [{ id: 'p', photo: 'a'.repeat(64), drawing: null, width: 8, height: 10, crop: null, placeholder: 'AA', alt: 'Bình', altEn: null, choice: null }],
};

test('the form of a listing has the variants that can be chosen, and of two alike the one that is sold', () => {
  expect(contentOf(listed).variants.map(({ id, active, stock }) => ({ id, active, stock }))).toEqual([{ id: 'a', active: true, stock: 3 }, { id: 'e', active: true, stock: 3 }]);
});

test('what the form says is kept, and read from what is kept says the same', () => {
  const content = contentOf(listed);
  const again: Listed = {
    ...keptListing(content, 'Gốm sứ'),
    variants: content.variants.map((one) => ({ id: one.id, sku: one.sku, onHand: one.stock ?? 0, ...keptVariant(content.options, { ...one, ...parcel }) })),
    pictures: listed.pictures,
  };
  expect(isSameContent(contentOf(again), content)).toBe(true);
  expect(again).toMatchObject({ nameEn: 'Blue vase', technique: null, categoryEn: null, options: [{ values: [{ nameEn: 'blue' }, { key: 'ran' }] }] });
});

test('a variant is named by what is chosen, in both languages where they differ', () => {
  const { options } = contentOf(listed);
  const named = (men: string) => keptVariant(options, { ...newVariant('x', { men }), ...parcel });
  expect([named('lam').name, named('lam').nameEn, named('ran').name, named('ran').nameEn]).toEqual(['lam', 'blue', 'rạn', null]);
});

test('a listing of no kind is called as its craft is', () => {
  expect(keptListing({ ...contentOf(listed), category: ' ', unit: '' }, 'Gốm sứ')).toMatchObject({ category: 'Gốm sứ', unit: 'chiếc' });
});

test('the address comes from the name, with a suffix where it is taken', () => {
  expect([listingSlug('Bình tỳ bà men lam', null), listingSlug('Bình tỳ bà men lam', '7k4m'), listingSlug('???', null)]).toEqual(['binh-ty-ba-men-lam', 'binh-ty-ba-men-lam-7k4m', 'san-pham']);
  expect(listingSlug('a'.repeat(79) + ' bình', null)).toBe('a'.repeat(79));
});

test('a SKU that nobody gave has the initials of the name', () => {
  expect([madeSku('Bình tỳ bà men lam', '7K4M2', null), madeSku('Đĩa', '7K4M2', 2), madeSku('…', '7K4M2', null)]).toEqual(['BTBM-7K4M2', 'D-7K4M2-3', 'SP-7K4M2']);
});
