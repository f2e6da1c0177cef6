// Reads the colours where they are written: a token that is changed there is measured here, in both lights.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAPER, PAPER_DARK } from '#app/domain/villages/brand.ts';
import { lights, pairContrast, readPairs, readTokens } from './tokens.ts';

const tokens = readTokens(readFileSync(new URL('../css/tokens.css', import.meta.url), 'utf8'));

describe.each(lights)('by %s', (light) => {
  test('every pair that is read has the contrast it needs', () => {
    const tooFaint = readPairs
      .map((pair) => ({ ...pair, ratio: pairContrast(tokens[light], pair) }))
      .filter(({ ratio, least }) => ratio < least)
      .map(({ text, on, ratio, least }) => `${text} on ${on}: ${ratio.toFixed(2)}, needs ${least}`);
    expect(tooFaint).toEqual([]);
  });
});

test('the rules for brands measure on the paper that the stylesheet lays', () => {
  expect(tokens.light.get('paper')).toBe(PAPER);
  expect(tokens.dark.get('paper')).toBe(PAPER_DARK);
});

test('a faint pair would be found, and a name that is none', () => {
  expect(pairContrast(tokens.light, { text: 'line', on: 'paper' })).toBeLessThan(3);
  expect(() => pairContrast(tokens.light, { text: 'lotus', on: 'paper' })).toThrow(RangeError);
  expect(() => readTokens(':root { --paper: #FFFFFF; }')).toThrow(RangeError);
});
