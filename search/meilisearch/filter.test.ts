import { expect, test } from 'vitest';
import { anyOf, atLeast, atMost, fitting, quoted } from './filter.ts';

/** Reads a quoted value as the server's grammar does: up to the first quote without a backslash before it. */
function readQuoted(text: string): { value: string; rest: string } {
  const [whole, inside] = /^"((?:\\[\s\S]|[^"\\])*)"/.exec(text)!;
  return { value: inside!.replace(/\\([\s\S])/g, '$1'), rest: text.slice(whole!.length) };
}

const HOSTILE = [
  '"', '\\', '\\"', '\\\\"', '" OR stars = 5 OR slug = "', '\\" OR stars EXISTS OR slug = \\"', "' OR 1 = 1 --", '] OR stars IN [5', 'a\nb', '_geoRadius(1, 1, 1)',
  'NOT', 'x" AND "y', '"""', '\\'.repeat(7), '😀"', '\u0000"',
];

test.each(HOSTILE)('%j stays one value', (text) => {
  expect(readQuoted(quoted(text))).toEqual({ value: text, rest: '' });
  const listed = anyOf('villageSlug', [text, 'bat-trang'])!;
  const first = readQuoted(listed.slice('villageSlug IN ['.length));
  expect(first).toEqual({ value: text, rest: ', "bat-trang"]' });
});

test('any of several values is one condition, none of them no condition', () => {
  expect(anyOf('stars', [5, 4])).toBe('stars IN [5, 4]');
  expect(anyOf('stars', [])).toBeNull();
});

test('logic over lexemes keeps its order of reading, in plain letters', () => {
  expect(fitting('lụa')).toBe('lexemes = "lu_5a"');
  expect(fitting({ every: ['khan', { any: ['.đèn', 'non la'] }, { any: ['a', { every: ['b', 'c'] }] }] })).toBe(
    '(lexemes = "khan" AND lexemes IN [".d_9e_2n", "non la"] AND (lexemes = "a" OR (lexemes = "b" AND lexemes = "c")))',
  );
});

test('to wish for nothing in particular finds nothing', () => {
  for (const wish of [{ any: [] }, { every: [] }]) expect(fitting(wish)).toBe('lexemes = ""');
});

test('an open end of a range is no condition', () => {
  expect([atLeast('price', 0), atLeast('price', null), atMost('price', 500_000), atMost('price', null)]).toEqual(['price >= 0', null, 'price <= 500000', null]);
});
