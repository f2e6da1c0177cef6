import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPalette } from '#app/domain/villages/brand.ts';
import { villagePalettes } from './village-palettes.ts';

test('every village with a tile has colours in which its texts can be read', () => {
  const tiles = readdirSync('public/lang').map((file) => file.replace(/\.svg$/, ''));
  expect(Object.keys(villagePalettes).toSorted()).toEqual(tiles.toSorted());
  for (const [slug, palette] of Object.entries(villagePalettes)) expect({ slug, verdict: checkPalette(palette) }).toEqual({ slug, verdict: { ok: true } });
});

test('no two villages stand on the same wall', () => {
  const walls = Object.values(villagePalettes).map(({ ground }) => ground);
  expect(new Set(walls).size).toBe(walls.length);
});
