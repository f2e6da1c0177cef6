// What the lacquer families share: leaf gold, the grounds by their workshop names.
import { type FullPalette, type Ink, mix } from '../color.ts';
import { blob, type Point, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill } from '../sheet.ts';

/** Crumbs of it, strewn over a box. */
export const leafGold = (R: Chance, x: number, y: number, w: number, h: number, col: string, k = 26) => {
  let d = '';
  for (let i = 0; i < k; i++) {
    const px = x + R.f() * w,
      py = y + R.f() * h,
      s = R.r(3, 15);
    d += blob(
      Array.from({ length: 6 }, (_, j): Point => {
        const a = (j / 6) * TAU,
          r = s * R.r(0.5, 1.2);
        return [px + Math.cos(a) * r, py + Math.sin(a) * r];
      }),
    );
  }
  return fill(d, col, 'opacity=".8"');
};

/** Grounds by the names of the workshops. */
export const grounds = ['den', 'son', 'ba-trau', 'canh-gian', 'lam'] as const;
export type Ground = (typeof grounds)[number];

export const groundColours = (pal: FullPalette): Readonly<Record<Ground, Ink>> => ({
  den: mix(pal.ink, '#000000', 0.15),
  son: mix(pal.lacquer, pal.ink, 0.12),
  'ba-trau': mix(pal.lacquer, pal.ink, 0.4),
  'canh-gian': mix(pal.clay, pal.ink, 0.5),
  lam: mix(pal.cobalt, pal.ink, 0.55),
});

export const groundWords = {
  den: ['nền then', 'den', 'nền đen', 'đen then'],
  son: ['nền son', 'son tươi', 'đỏ son'],
  'ba-trau': ['nền bã trầu', 'bã trầu'],
  'canh-gian': ['nền cánh gián', 'cánh gián'],
  lam: ['nền lam', 'lam đêm'],
} as const;
