import { expect, test } from 'vitest';
import { arrange, movedTo } from './arrange.ts';

test('what comes stands where it was chosen, whichever arrives first', () => {
  const order = ['a', 'b', 'c', 'd'];
  expect(arrange(order, [], ['a', 'b', 'c', 'd'])).toEqual(order);
  expect(arrange(order, ['c'], ['a', 'b', 'd'])).toEqual(order);
  expect(arrange(order, ['b', 'd'], ['c', 'a'])).toEqual(order);
  expect(arrange(order, order, [])).toEqual(order);
});

test('the draft decides about what it holds', () => {
  expect(arrange(['a', 'b', 'c'], ['c', 'a'], ['b'])).toEqual(['c', 'a', 'b']);
  expect(arrange(['a', 'b', 'c'], ['x', 'c'], ['b'])).toEqual(['b', 'x', 'c']);
});

test('what nobody has seen before comes last, and nothing stands twice', () => {
  expect(arrange([], ['a'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(arrange(['b', 'a'], ['a'], ['a', 'b'])).toEqual(['b', 'a']);
});

test('one is moved, the others keep their order', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(movedTo(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(movedTo(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
