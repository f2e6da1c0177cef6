import { expect, test } from 'vitest';
import { chooseVariant, defaultVariant, isInStock, isPublishable, optionStates, picturesOf, priceRange } from './product.ts';
import type { Product, PublishingFacts, Variant } from './product.ts';

const variant = (id: string, choice: Record<string, string>, change: Partial<Variant> = {}): Variant => ({
  id,
  choice,
  price: 1_850_000,
  onHand: 6,
  reserved: 0,
  weightGrams: 2_900,
  lengthCm: 24,
  widthCm: 24,
  heightCm: 36,
  active: true,
  ...change,
});

const values = (...keys: string[]) => keys.map((key) => ({ key, name: key }));

const vase: Product = {
  id: 'binh-ty-ba',
  status: 'published',
  options: [
    { key: 'size', name: 'Cỡ', values: values('22', '28', '35') },
    { key: 'glaze', name: 'Men', values: values('lam', 'ngoc') },
  ],
  variants: [
    variant('22-lam', { size: '22', glaze: 'lam' }, { price: 1_250_000, onHand: 2, reserved: 2 }),
    variant('28-lam', { size: '28', glaze: 'lam' }),
    variant('28-ngoc', { size: '28', glaze: 'ngoc' }, { price: 2_000_000 }),
    variant('35-lam', { size: '35', glaze: 'lam' }, { price: 900_000, active: false }),
  ],
};
const fan: Product = { id: 'quat', status: 'published', options: [], variants: [variant('quat', {}, { price: 320_000 })] };

test('a full selection is one variant', () => {
  expect(chooseVariant(vase, { size: '28', glaze: 'ngoc' })).toEqual({ ok: true, variant: vase.variants[2] });
  expect(chooseVariant(fan, {})).toEqual({ ok: true, variant: fan.variants[0] });
});

test('what is still to be chosen is named, also when a value is none of the option', () => {
  expect(chooseVariant(vase, { size: '28' })).toEqual({ ok: false, code: 'incomplete', missing: ['glaze'] });
  expect(chooseVariant(vase, { size: '99', glaze: 'constructor' })).toEqual({ ok: false, code: 'incomplete', missing: ['size', 'glaze'] });
});

test('a combination that is not made, or no longer, is no variant', () => {
  expect(chooseVariant(vase, { size: '22', glaze: 'ngoc' })).toEqual({ ok: false, code: 'no-such-combination' });
  expect(chooseVariant(vase, { size: '35', glaze: 'lam' })).toEqual({ ok: false, code: 'no-such-combination' });
});

test('words in an address that are no option change nothing', () => {
  expect(chooseVariant(fan, { size: '28', utm_source: 'x' }).ok).toBe(true);
});

test('a page opens on the cheapest that can be bought, else the cheapest there is', () => {
  expect(defaultVariant(vase)?.id).toBe('28-lam');
  const allGone = { ...vase, variants: vase.variants.map((one) => ({ ...one, onHand: 0, reserved: 0 })) };
  expect(defaultVariant(allGone)?.id).toBe('22-lam');
  expect(defaultVariant({ ...vase, variants: [] })).toBe(null);
});

test('beside a choice each value of another option is in stock, sold out or not made', () => {
  const states = (selection: Record<string, string>, key: string) =>
    optionStates(vase, selection, key).map(({ value, state }) => [value.key, state]);
  expect(states({ glaze: 'lam' }, 'size')).toEqual([['22', 'sold-out'], ['28', 'in-stock'], ['35', 'none']]);
  expect(states({ size: '22' }, 'glaze')).toEqual([['lam', 'sold-out'], ['ngoc', 'none']]);
  expect(states({}, 'nothing')).toEqual([]);
});

test('the price range covers what is sold, not what was', () => {
  expect(priceRange(vase.variants)).toEqual({ from: 1_250_000, to: 2_000_000 });
  expect(priceRange([])).toBe(null);
  expect(priceRange([variant('x', {}, { active: false })])).toBe(null);
});

test('a product is in stock when any of its variants is', () => {
  expect(isInStock(vase)).toBe(true);
  expect(isInStock({ variants: [vase.variants[0]!, vase.variants[3]!] })).toBe(false);
});

const facts: PublishingFacts = {
  name: 'Bình tỳ bà men lam',
  description: 'Chuốt tay trên bàn xoay.',
  material: 'Cao lanh, men lam',
  villageId: 'bat-trang',
  pictures: 3,
  workshopVerified: true,
};

test('a product with everything said can be listed', () => {
  expect(isPublishable(vase, facts)).toEqual({ ok: true });
  expect(isPublishable(fan, facts)).toEqual({ ok: true });
});

test('everything that is missing is named at once', () => {
  const bare: PublishingFacts = { name: ' ', description: '', material: '', villageId: null, pictures: 0, workshopVerified: false };
  expect(isPublishable({ options: [], variants: [] }, bare)).toEqual({
    ok: false,
    missing: ['workshop-not-verified', 'name', 'description', 'picture', 'material', 'origin', 'price'],
  });
});

test('a variant without price or packed size stops a product, an inactive one does not', () => {
  const withVariants = (...variants: Variant[]) => isPublishable({ options: [], variants }, facts);
  expect(withVariants(variant('a', {}, { price: 0 }))).toEqual({ ok: false, missing: ['price'] });
  expect(withVariants(variant('a', {}, { weightGrams: 0 }))).toEqual({ ok: false, missing: ['packed-size'] });
  expect(withVariants(variant('a', {}), variant('b', {}, { price: 0, heightCm: 0, active: false }))).toEqual({ ok: true });
});

test('variants that are the same or name a value of no option stop a product', () => {
  const twins = { ...vase, variants: [vase.variants[1]!, { ...vase.variants[1]!, id: 'twin' }] };
  expect(isPublishable(twins, facts)).toEqual({ ok: false, missing: ['choices'] });
  expect(isPublishable({ ...vase, variants: [variant('x', { size: '99', glaze: 'lam' })] }, facts)).toEqual({ ok: false, missing: ['choices'] });
  expect(isPublishable({ options: [], variants: [variant('a', {}), variant('b', {})] }, facts)).toEqual({ ok: false, missing: ['choices'] });
});

test('a variant is shown by the pictures of its choice and of every choice', () => {
  const pictures = [
    { src: 'lam', choice: { glaze: 'lam' } },
    { src: 'ngoc', choice: { glaze: 'ngoc' } },
    { src: 'lo nung', choice: null },
  ];
  const shown = (choice: Record<string, string> | null) => picturesOf(pictures, choice && { choice }).map(({ src }) => src);
  expect(shown({ glaze: 'ngoc', size: '28' })).toEqual(['ngoc', 'lo nung']);
  expect(shown(null)).toEqual(['lam', 'ngoc', 'lo nung']);
  expect(picturesOf(pictures.slice(0, 2), { choice: { glaze: 'nau' } })).toHaveLength(2);
});
