import { expect, test } from 'vitest';
import { numberedSlugs } from './numbered-slugs.ts';

test('the bare name comes first, and every number once', () => {
  expect(numberedSlugs('lan').slice(0, 3)).toEqual(['lan', 'lan-2', 'lan-3']);
  const both = [...numberedSlugs('lan'), ...numberedSlugs('lan', 1)];
  expect([new Set(both).size, both.at(-1)]).toEqual([100, 'lan-100']);
});
