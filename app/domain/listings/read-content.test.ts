import { expect, test } from 'vitest';
import { duplicateOf, emptyContent, newVariant } from './content.ts';
import { readContent } from './read-content.ts';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const photo = { id: id(9), photo: 'ab'.repeat(32), width: 800, height: 1000 };
const content = { ...emptyContent(id(1), { craftSlug: 'gom-su' }), name: 'Bình' };

test('what was written is read as it was', () => {
  const whole = {
    ...content,
    options: [{ key: 'men', name: 'Men', nameEn: 'Glaze', values: [{ key: 'lam', name: 'lam', nameEn: 'blue', colour: '#123abc' }] }],
    variants: [{ ...newVariant(id(1), { men: 'lam' }), price: 320_000, stock: 4, sku: 'B-1' }],
    pictures: [{ ...photo, drawing: null, crop: { x: 0, y: 0.1, width: 1, height: 0.8 }, placeholder: 'AAAA', alt: 'Bình', altEn: '', choice: { men: 'lam' } }],
  };
  expect(readContent(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test('half-typed nonsense is kept as it is typed', () => {
  const typed = { ...content, name: '   x', story: 'dòng một\n\n  dòng hai', leadDays: -3, variants: [{ ...newVariant(id(1)), price: -5, weightGrams: 0 }] };
  expect(readContent(typed)).toEqual({ ...typed, name: ' x' });
  expect(readContent({ ...content, name: 'a'.repeat(300) })?.name).toHaveLength(300);
});

test('what is missing is empty, what is too much is left out, what is no whole number is no number', () => {
  expect(readContent({ craftSlug: 'gom-su', variants: [{ id: id(1), price: 1.5, stock: Number.NaN, weightGrams: '12' }], villageId: 'x', __proto__: null })).toEqual(emptyContent(id(1), { craftSlug: 'gom-su' }));
});

test('text becomes NFC and loses what nobody can see', () => {
  expect(readContent({ ...content, name: 'Bi\u0300nh\u0000\u202e  men\tlam\n', story: 'a\r\nb\ud800' })).toMatchObject({ name: 'Bình men lam ', story: 'a\nb\ufffd' });
});

test.each([
  ['no object', 'Bình'],
  ['a list', []],
  ['a name that is no text', { ...content, name: 4 }],
  ['a text that fills the memory', { ...content, story: 'a'.repeat(20_001) }],
  ['an id that is none', { ...content, variants: [newVariant('1')] }],
  ['the same id twice', { ...content, variants: [newVariant(id(1)), newVariant(id(1))] }],
  ['more variants than anybody edits', { ...content, variants: Array.from({ length: 101 }, (_, n) => newVariant(id(n))) }],
  ['a picture of nothing', { ...content, pictures: [{ ...photo, photo: null }] }],
  ['a picture without size', { ...content, pictures: [{ ...photo, width: 0 }] }],
  ['a part outside of the picture', { ...content, pictures: [{ ...photo, crop: { x: 0, y: 0, width: 2, height: 1 } }] }],
  ['a key that would be markup', { ...content, options: [{ key: '<b>', name: 'x', values: [] }] }],
])('%s is no content', (_, value) => {
  expect(readContent(value)).toBeNull();
});

test('a duplicate is a thing of its own: other variants, no SKU, nothing in stock, the same pictures', () => {
  let n = 20;
  const original = { ...content, variants: [{ ...newVariant(id(1)), sku: 'B-1', stock: 4, price: 320_000 }], pictures: readContent({ pictures: [photo] })!.pictures };
  const copy = duplicateOf(original, () => id((n += 1)));
  expect(copy.variants).toEqual([{ ...newVariant(id(21)), price: 320_000 }]);
  expect(copy.pictures).toEqual(original.pictures);
});
