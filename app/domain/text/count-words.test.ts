import { expect, test } from 'vitest';
import { countOf } from './count-words.ts';

test.each([
  [1, 'piece', '1 piece'],
  [0, 'piece', '0 pieces'],
  [3, 'set', '3 sets'],
  [2, 'box', '2 boxes'],
  [4, 'bunch', '4 bunches'],
  [5, 'metre', '5 metres'],
  [2, 'kg', '2 kg'],
  [1250, 'pair', '1,250 pairs'],
])('%d × %s is "%s" in English', (count, unit, said) => {
  expect(countOf(count, unit, 'en')).toBe(said);
});

test('Vietnamese words keep their one form, in an English sentence too', () => {
  expect(countOf(1250, 'chiếc', 'vi')).toBe('1.250 chiếc');
  expect(countOf(3, 'hộp', 'en')).toBe('3 hộp');
});
