import { expect, test } from 'vitest';
import { type ContentPicture, emptyContent, type ListingContent, newVariant } from './content.ts';
import { groupDifferences, isSameContent, mergeContent, shownChange } from './merge-content.ts';

const picture = (id: string, changes: Partial<ContentPicture> = {}): ContentPicture => ({ id, photo: 'a'.repeat(64), drawing: null, width: 800, height: 1000, crop: null, placeholder: null, alt: 'Bình', altEn: '', choice: null, ...changes });
const base: ListingContent = {
  ...emptyContent('v1', { craftSlug: 'gom-su' }),
  name: 'Bình tỳ bà',
  variants: [{ ...newVariant('v1'), price: 300_000, stock: 10, sku: 'B-1' }],
  pictures: [picture('p1')],
};
const of = (changes: Partial<ListingContent>, variant: Partial<ListingContent['variants'][number]> = {}): ListingContent => ({ ...base, ...changes, variants: (changes.variants ?? base.variants).map((one) => ({ ...one, ...variant })) });
const keys = (differences: readonly { key: string }[]) => differences.map(({ key }) => key);
const merge = (mine: ListingContent, theirs: ListingContent, settled?: Record<string, 'mine' | 'theirs'>) => mergeContent(base, mine, theirs, { stock: 'figure', settled });

test('what each changed alone is kept, and I am told what the other changed', () => {
  const { content, conflicts, taken } = merge(of({ name: 'Bình men lam' }), of({ care: 'Lau khô' }, { price: 320_000 }));
  expect(content).toMatchObject({ name: 'Bình men lam', care: 'Lau khô', variants: [{ price: 320_000 }] });
  expect(conflicts).toEqual([]);
  expect(keys(taken)).toEqual(['care', 'v1.price']);
});

test('the same change of both is no conflict', () => {
  expect(merge(of({ name: 'Bình men lam' }), of({ name: 'Bình men lam' }))).toMatchObject({ conflicts: [], taken: [], content: { name: 'Bình men lam' } });
});

test('what both changed differently waits to be settled, standing as mine', () => {
  const [mine, theirs] = [of({ name: 'Bình A' }, { price: 1 }), of({ name: 'Bình B' }, { price: 2 })];
  const { conflicts, content } = merge(mine, theirs);
  expect(conflicts).toEqual([
    { key: 'name', field: 'name', base: 'Bình tỳ bà', mine: 'Bình A', theirs: 'Bình B' },
    { key: 'v1.price', field: 'price', variantId: 'v1', base: 300_000, mine: 1, theirs: 2 },
  ]);
  expect(content).toEqual(mine);
  const settled = merge(mine, theirs, { name: 'theirs', 'v1.price': 'mine' });
  expect(settled.conflicts).toEqual([]);
  expect(settled.content).toMatchObject({ name: 'Bình B', variants: [{ price: 1 }] });
});

test('pieces that were sold meanwhile stay sold, whatever was counted before', () => {
  const moved = (mine: number | null, theirs: number | null) => mergeContent(base, of({}, { stock: mine }), of({}, { stock: theirs }), { stock: 'moves' }).content.variants[0]!.stock;
  expect([moved(10, 7), moved(15, 7), moved(8, 7), moved(null, 7), moved(2, 1)]).toEqual([7, 12, 5, 0, -7]);
});

test('two people who type how many there are disagree', () => {
  expect(keys(merge(of({}, { stock: 4 }), of({}, { stock: 5 })).conflicts)).toEqual(['v1.stock']);
});

const glaze = { key: 'men', name: 'Men', nameEn: '', values: [{ key: 'lam', name: 'lam', nameEn: '' }, { key: 'ran', name: 'rạn', nameEn: '' }] };
const size = { ...glaze, key: 'co', name: 'Cỡ' };

test('new options of one bring their variants, with what the other changed of those that go on', () => {
  const mine = of({ options: [glaze], variants: [{ ...base.variants[0]!, choice: { men: 'lam' } }, newVariant('v2', { men: 'ran' })] });
  const { content, conflicts } = merge(mine, of({}, { price: 320_000 }));
  expect(conflicts).toEqual([]);
  expect(content.variants).toMatchObject([{ id: 'v1', choice: { men: 'lam' }, price: 320_000 }, { id: 'v2' }]);
  expect(mergeContent(base, of({}, { price: 1 }), mine, { stock: 'figure' }).content.variants).toMatchObject([{ id: 'v1', choice: { men: 'lam' }, price: 1 }, { id: 'v2' }]);
});

test('one price typed for all variants is one question, and one answer settles all of them', () => {
  const six = of({ variants: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...newVariant(id, { men: id }), price: 300_000 })) });
  const priced = (price: number, changes: Record<string, number> = {}): ListingContent => ({ ...six, variants: six.variants.map((variant) => ({ ...variant, price: changes[variant.id] ?? price })) });
  const [mine, theirs] = [priced(320_000), priced(350_000, { f: 400_000 })];
  const questions = groupDifferences(mergeContent(six, mine, theirs, { stock: 'figure' }).conflicts);
  expect(questions.map(({ variantIds }) => variantIds)).toEqual([['a', 'b', 'c', 'd', 'e'], ['f']]);
  const settled = Object.fromEntries(questions[0]!.keys.map((key) => [key, 'theirs' as const]));
  const after = mergeContent(six, mine, theirs, { stock: 'figure', settled });
  expect([keys(after.conflicts), after.content.variants.map(({ price }) => price)]).toEqual([['f.price'], [350_000, 350_000, 350_000, 350_000, 350_000, 320_000]]);
  const plain = groupDifferences(merge(of({ name: 'A', nameEn: 'A' }), of({ name: 'B', nameEn: 'B' })).conflicts);
  expect(plain.map((group) => group.keys)).toEqual([['name'], ['nameEn']]);
});

test('two ways to divide a listing into variants are one question', () => {
  const mine = of({ options: [glaze], variants: [newVariant('v1', { men: 'lam' }), newVariant('v2', { men: 'ran' })] });
  const theirs = of({ options: [size], variants: [newVariant('v1', { co: 'lam' }), newVariant('v3', { co: 'ran' })] });
  expect(keys(merge(mine, theirs).conflicts)).toEqual(['options']);
  expect(merge(mine, theirs, { options: 'theirs' }).content).toMatchObject({ options: [size], variants: [{ id: 'v1' }, { id: 'v3' }] });
});

test('options that take a variant away on which the other worked are asked about, whoever did which', () => {
  const divided = of({ options: [glaze], variants: [{ ...base.variants[0]!, choice: { men: 'lam' } }, newVariant('v2', { men: 'ran' })] });
  const edited = { ...divided, variants: [divided.variants[0]!, { ...divided.variants[1]!, price: 400_000 }] };
  const without = { ...divided, options: [{ ...glaze, values: [glaze.values[0]!] }], variants: [divided.variants[0]!] };
  const lost = [{ choice: { men: 'ran' }, field: 'price', value: 400_000 }];
  const between = (mine: ListingContent, theirs: ListingContent, settled?: Record<string, 'mine' | 'theirs'>) => mergeContent(divided, mine, theirs, { stock: 'moves', settled });

  expect(between(edited, without)).toMatchObject({ content: edited, conflicts: [{ key: 'options', lost: { mine: lost, theirs: [] } }], taken: [] });
  expect(between(edited, without, { options: 'theirs' })).toMatchObject({ content: without, conflicts: [] });
  expect(between(edited, without, { options: 'mine' })).toMatchObject({ content: edited, conflicts: [] });
  expect(between(without, edited)).toMatchObject({ content: without, conflicts: [{ key: 'options', lost: { mine: [], theirs: lost } }] });
  expect(between(without, edited, { options: 'theirs' })).toMatchObject({ content: edited, conflicts: [] });
  // Sold pieces are nobody's work, and what was not touched may go.
  const sold = { ...divided, variants: [divided.variants[0]!, { ...divided.variants[1]!, stock: -1 }] };
  expect([between(without, sold).conflicts, between(divided, without).conflicts]).toEqual([[], []]);
});

test('the pixels shown until a picture is there are no change', () => {
  const seen = of({ pictures: [picture('p1', { placeholder: 'AAAA' })] });
  expect(isSameContent(base, seen)).toBe(true);
  expect(merge(of({ pictures: [picture('p1'), picture('p2')] }), seen)).toMatchObject({ conflicts: [], content: { pictures: [{ id: 'p1' }, { id: 'p2' }] } });
  expect(keys(merge(of({ pictures: [] }), of({ pictures: [picture('p1'), picture('p3')] })).conflicts)).toEqual(['pictures']);
});

test('nothing changed is nothing to settle', () => {
  expect(merge(base, base)).toEqual({ content: base, conflicts: [], taken: [] });
  expect(isSameContent(base, of({ care: 'x' }))).toBe(false);
});

test('a change begun some time ago is shown on top of what the shop has now, its count as it was typed', () => {
  const { content, moved } = shownChange(base, of({ name: 'Bình A' }, { stock: 12 }), of({ care: 'Lau khô' }, { stock: 7, price: 320_000 }));
  expect(content).toMatchObject({ name: 'Bình A', care: 'Lau khô', variants: [{ stock: 12, price: 320_000 }] });
  expect(moved).toEqual({ v1: -3 });
  expect(shownChange(base, base, base).moved).toEqual({});
});
