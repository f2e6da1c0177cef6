// Colours are named after materials of the crafts; mixing is done in OKLab so that shades stay warm.
import type { Colour, KitColour } from '../kinds.ts';
import type { Chance } from './rng.ts';

type Lab = [lightness: number, a: number, b: number];
export type Ink = string;
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
const channel = (colour: Ink, at: number) => lin(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const lin = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gam = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
export function toLab(colour: Ink): Lab {
  const [r, g, b] = [channel(colour, 1), channel(colour, 3), channel(colour, 5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
export function fromLab([L, a, b]: Lab): Ink {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return (
    '#' +
    rgb
      .map((v) =>
        Math.round(255 * Math.min(1, Math.max(0, gam(Math.min(1, Math.max(0, v))))))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}
export function mix(from: Ink, to: Ink, t: number): Ink {
  const a = toLab(from),
    b = toLab(to);
  return fromLab([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]);
}
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
