import { expect, test } from 'vitest';
import { emptyContent, type ListingContent } from './content.ts';
import { emptyOption, isShared, typedOption, withColour, withOptions, withTypedOption } from './edit-content.ts';

let made = 0;
const newId = () => `n${(made += 1)}`;
const begun: ListingContent = { ...emptyContent('v1', { craftSlug: 'gom-su' }), variants: [{ ...emptyContent('v1', { craftSlug: 'gom-su' }).variants[0]!, price: 300_000, stock: 5, weightGrams: 900 }] };
const typed = (values: string, valuesEn = '') => ({ key: 'men', name: 'Men', nameEn: '', values, valuesEn });
const type = (content: ListingContent, values: string, dropped: ListingContent['variants'] = []) => withTypedOption(content, typed(values), newId, dropped);
const told = ({ variants }: ListingContent) => variants.map(({ id, choice, price, stock }) => [id, choice.men, price, stock]);

test('typed words make variants; the first goes on as the one that was there, the others cost the same', () => {
  made = 0;
  expect(told(type(begun, ' lam,  rạn '))).toEqual([['v1', 'lam', 300_000, 5], ['n1', 'ran', 300_000, null]]);
});

test('while a value is typed letter by letter it stays the same variant', () => {
  let content = type(begun, 'lam');
  for (const so of ['lam,', 'lam, r', 'lam, rạ', 'lam, rạn']) content = type(content, so);
  const [, second] = content.variants;
  expect(content.options[0]!.values.map(({ name }) => name)).toEqual(['lam', 'rạn']);
  expect(told(type(content, 'lam xanh, rạn'))).toEqual([['v1', 'lam', 300_000, 5], [second!.id, second!.choice.men, 300_000, null]]);
});

test('a value taken out of the middle takes its variant with it, and typed back brings it back', () => {
  const three = type(begun, 'lam, rạn, nâu');
  const two = type(three, 'lam, nâu');
  expect(two.variants.map(({ id }) => id)).toEqual([three.variants[0]!.id, three.variants[2]!.id]);
  expect(type(two, 'lam, nâu, rạn', three.variants).variants[2]).toEqual(three.variants[1]);
});

test('the same word twice is one value, words of one address are two', () => {
  expect(type(begun, 'lam, lam').options[0]!.values).toHaveLength(1);
  expect(type(begun, 'rạn, ran').options[0]!.values.map(({ key }) => key)).toEqual(['ran', 'ran-2']);
});

test('English words stand beside the Vietnamese ones', () => {
  const content = withTypedOption(begun, typed('lam, rạn', 'blue, crackle'), newId);
  expect(content.options[0]!.values.map(({ nameEn }) => nameEn)).toEqual(['blue', 'crackle']);
  expect(typedOption(content.options[0]!)).toEqual(typed('lam, rạn', 'blue, crackle'));
  expect(typedOption(type(begun, 'lam').options[0]!)).toEqual(typed('lam'));
});

test('what makes no grid leaves the variants as they are; without options one is left', () => {
  const content = type(begun, 'lam, rạn');
  expect(told(type(content, ''))).toEqual(told(content));
  expect(told(withOptions(content, [], newId))).toEqual([['v1', undefined, 300_000, 5]]);
  const many = Array.from({ length: 101 }, (_, n) => String(n)).join(', ');
  expect(type(content, many)).toMatchObject({ options: [{ values: { length: 101 } }], variants: content.variants });
});

test('a picture of a choice that is gone shows them all again', () => {
  const picture = { id: 'p', photo: null, drawing: {}, width: 1, height: 1, crop: null, placeholder: null, alt: '', altEn: '', choice: { men: 'ran' } };
  const content = { ...type(begun, 'lam, rạn'), pictures: [picture] };
  expect(type(content, 'lam, rạn, nâu').pictures).toEqual([picture]);
  expect(type(content, 'lam').pictures).toEqual([{ ...picture, choice: null }]);
});

test('a colour belongs to its value, goes on with it, and can be taken away again', () => {
  const plain = type(begun, 'lam, rạn');
  const coloured = withColour(plain, 'men', 'lam', '#24477e');
  const colours = (content: ListingContent) => content.options[0]!.values.map(({ colour }) => colour);
  expect(colours(coloured)).toEqual(['#24477e', undefined]);
  expect(colours(type(coloured, 'lam đậm, rạn, nâu'))).toEqual(['#24477e', undefined, undefined]);
  expect(withColour(coloured, 'men', 'lam', null)).toEqual(plain);
});

test('a new option has a key of its own', () => {
  expect(emptyOption([{ key: 'chon', name: '', nameEn: '', values: [] }]).key).toBe('chon-2');
});

test('what all variants have in common is asked once', () => {
  const { variants } = type(begun, 'lam, rạn');
  expect([isShared(variants, ['price', 'weightGrams']), isShared(variants, ['stock']), isShared([], ['price'])]).toEqual([true, false, true]);
});
