import { expect, test } from 'vitest';
import { changesOf } from './change.ts';

test('what changed is told by column, in the order of their names', () => {
  expect(changesOf({ status: 'draft', stars: 3 }, { status: 'verified', stars: 4 })).toEqual([
    { column: 'stars', before: '3', after: '4' },
    { column: 'status', before: 'draft', after: 'verified' },
  ]);
});

test('of a new row only what it says is told, and nothing at all of a column that is empty', () => {
  expect(changesOf(null, { name: 'Gốm', note: null, list: ['a'] })).toEqual([
    { column: 'list', before: null, after: '["a"]' },
    { column: 'name', before: null, after: 'Gốm' },
  ]);
});
