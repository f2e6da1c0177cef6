import { expect, test } from 'vitest';
import { gridOf, mergeGrid, MOST_VARIANTS } from './variant-grid.ts';

const option = (key: string, ...values: string[]) => ({ key, values: values.map((value) => ({ key: value, name: value })) });
const size = option('size', '22', '28');
const glaze = option('glaze', 'lam', 'ran', 'nau');
const choicesOf = (...options: ReturnType<typeof option>[]) => {
  const grid = gridOf(options);
  if (!grid.ok) throw new Error(grid.code);
  return grid.choices;
};
const variant = (id: string, choice: Record<string, string>) => ({ id, choice });
const told = ({ rows, retired }: ReturnType<typeof mergeGrid<ReturnType<typeof variant>>>) => ({ rows: rows.map(({ variant: its }) => its?.id ?? null), retired: retired.map(({ id }) => id) });

test('the grid has every way to choose, the first option turning slowest', () => {
  expect(choicesOf(size, glaze)).toEqual([
    { size: '22', glaze: 'lam' }, { size: '22', glaze: 'ran' }, { size: '22', glaze: 'nau' },
    { size: '28', glaze: 'lam' }, { size: '28', glaze: 'ran' }, { size: '28', glaze: 'nau' },
  ]);
  expect(choicesOf()).toEqual([{}]);
});

test('options that cannot be chosen from are refused by name, and so is a grid that nobody can edit', () => {
  expect(gridOf([size, option('glaze')])).toEqual({ ok: false, code: 'no-values', key: 'glaze' });
  expect(gridOf([size, option('size', 'a')])).toEqual({ ok: false, code: 'twice', key: 'size' });
  expect(gridOf([option('glaze', 'lam', 'lam')])).toEqual({ ok: false, code: 'twice', key: 'glaze' });
  const many = option('number', ...Array.from({ length: MOST_VARIANTS / 2 }, (_, n) => String(n)));
  expect(gridOf([many, size]).ok).toBe(true);
  expect(gridOf([many, glaze])).toEqual({ ok: false, code: 'too-many', variants: 150 });
});

test('what can still be chosen goes on, what is new is to be made, and what cannot be chosen any more is retired', () => {
  const there = [variant('a', { size: '22' }), variant('b', { size: '28' }), variant('c', { size: '40' })];
  expect(told(mergeGrid(choicesOf(option('size', '28', '22', '60')), there))).toEqual({ rows: ['b', 'a', null], retired: ['c'] });
});

test('a new option stands at its first value for all that there was', () => {
  const there = [variant('a', { size: '22' }), variant('b', { size: '28' })];
  expect(told(mergeGrid(choicesOf(size, glaze), there))).toEqual({ rows: ['a', null, null, 'b', null, null], retired: [] });
  expect(told(mergeGrid(choicesOf(size), [variant('only', {})]))).toEqual({ rows: ['only', null], retired: [] });
});

test('where an option is taken away the first of those that become the same goes on', () => {
  const there = [variant('a', { size: '22', glaze: 'ran' }), variant('b', { size: '22', glaze: 'lam' }), variant('c', { size: '28', glaze: 'lam' })];
  expect(told(mergeGrid(choicesOf(size), there))).toEqual({ rows: ['a', 'c'], retired: ['b'] });
  expect(told(mergeGrid(choicesOf(), there))).toEqual({ rows: ['a'], retired: ['b', 'c'] });
});
