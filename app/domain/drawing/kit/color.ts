// Colours are named after materials of the crafts.
import { fromLab, mix, toLab } from '../../colour/oklab.ts';
import type { Colour, KitColour } from '../kinds.ts';
import type { Chance } from './rng.ts';

export type Ink = string;
export { mix } from '../../colour/oklab.ts';
export type FullPalette = Record<KitColour, Colour>;
/** Five printed tones of one material, from the lightest to the darkest. */
export type Tones = { ll: Ink; l: Ink; b: Ink; d: Ink; dd: Ink };

export const defaultPalette: FullPalette = {
  paper: '#F6F0E4',
  ink: '#2B2421',
  lacquer: '#9E2A2B',
  cobalt: '#27427C',
  celadon: '#A3BDA0',
  rice: '#97A63C',
  goldleaf: '#C99C3E',
  clay: '#A8633D',
};
export const lightness = (c: Ink): number => toLab(c)[0];
// Lighter without turning chalky: the mix keeps part of the colour's own strength.
function lighten(base: Ink, white: Ink, t: number, keep: number): Ink {
  const a = toLab(base), m = toLab(mix(base, white, t)), c0 = Math.hypot(a[1], a[2]), c1 = Math.hypot(m[1], m[2]) || 1;
  const k = Math.max(1, (c1 + (c0 - c1) * keep) / c1);
  return fromLab([m[0], m[1] * k, m[2] * k]);
}
// Five printed tones of one material: ll l b d dd.
export function tones(base: Ink, pal: FullPalette = defaultPalette): Tones {
  const L = lightness(base);
  const white = mix(pal.paper, '#FFFFFF', 0.45);
  const up = L > 0.85 ? 0.7 : 0.3;
  return {
    ll: lighten(base, white, Math.min(0.85, up + 0.3), 0.2),
    l: lighten(base, white, up, 0.5),
    b: base,
    d: mix(base, pal.ink, L > 0.85 ? 0.16 : 0.3),
    dd: mix(base, pal.ink, L > 0.85 ? 0.34 : 0.58),
  };
}
export function jitter(colour: Ink, R: Chance, amt = 0.03): Ink {
  const [L, a, b] = toLab(colour);
  return fromLab([L + R.j(amt), a + R.j(amt * 0.5), b + R.j(amt * 0.5)]);
}
