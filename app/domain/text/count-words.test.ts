import { expect, test } from 'vitest';
import { countOf, unitWord } from './count-words.ts';

test.each([
  [1, 'chiếc', '1 piece'],
  [0, 'chiếc', '0 pieces'],
  [3, 'bộ', '3 sets'],
  [2, 'hộp', '2 boxes'],
  [4, 'bó', '4 bunches'],
  [5, 'mét', '5 metres'],
  [2, 'kg', '2 kg'],
  [1250, 'đôi', '1,250 pairs'],
])('%d × %s is "%s" in English', (count, unit, said) => {
  expect(countOf(count, unit, 'en')).toBe(said);
});

test('Vietnamese words keep their one form, and a word without English stays as it is', () => {
  expect(countOf(1250, 'chiếc', 'vi')).toBe('1.250 chiếc');
  expect(countOf(3, 'thúng', 'en')).toBe('3 thúng');
});

test('one of a unit', () => {
  expect([unitWord('mét', 'vi'), unitWord('mét', 'en'), unitWord('thúng', 'en')]).toEqual(['mét', 'metre', 'thúng']);
});
