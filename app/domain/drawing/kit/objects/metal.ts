// Cast and beaten metal: its tones, the light on it, and lines that stand up from it.
import { mix, type Tones } from '../color.ts';
import { brush, clamp, lathe, type Lathe, lens, lerp, n, type Point, type Profile, smooth, TAU } from '../geom.ts';
import { bevel, contour, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export const bronzes = ['vang', 'nau', 'do', 'xanh'] as const;
export type Bronze = (typeof bronzes)[number];

/** Polished yellow bronze, bronze browned over smoke, red copper, old green bronze. */
export const bronzeTones = (c: Sheet, kind: Bronze): Tones => {
  const { goldleaf, clay, ink, lacquer, celadon, cobalt } = c.pal;
  return c.T({ vang: mix(goldleaf, clay, 0.22), nau: mix(mix(clay, goldleaf, 0.42), ink, 0.38), do: mix(mix(clay, lacquer, 0.28), goldleaf, 0.12), xanh: mix(mix(celadon, cobalt, 0.22), ink, 0.36) }[kind]);
};

export const silverTones = (c: Sheet): Tones => c.T(mix(mix(c.pal.paper, c.pal.cobalt, 0.16), c.pal.ink, 0.16));
export const ironTones = (c: Sheet): Tones => c.T(mix(c.pal.ink, c.pal.cobalt, 0.16));
/** Zinc-coated sheet: pale, a little blue. */
export const zincTones = (c: Sheet): Tones => c.T(mix(mix(c.pal.paper, c.pal.ink, 0.3), c.pal.cobalt, 0.12));

/** A line cast standing up: lit above, dark beneath. */
export const raised = (d: string, t: Tones, w: number): string => stroke(d, t.dd, w + 2.4, 'transform="translate(1.2 2)"') + stroke(d, t.l, w);
/** A line cut in. */
export const engraved = (d: string, t: Tones, w = 2): string => stroke(d, t.ll, w, 'transform="translate(1 1.4)" opacity=".7"') + stroke(d, t.dd, w);

/** The near half of a ring round a turned body. */
export const girdle = (L: Lathe, y: number, bulge = 0): string => {
  const r = L.r(y) + bulge;
  return `M${n(L.cx - r)} ${n(y)}A${n(r)} ${n(r * L.k)} 0 0 0 ${n(L.cx + r)} ${n(y)}`;
};
/** A line up a turned body at an angle from the front. */
export const meridian = (L: Lathe, u: number, y0: number, y1: number, m = 8): string => smooth(Array.from({ length: m + 1 }, (_, i) => L.at(u, lerp(y0, y1, i / m))));

/** Reflections that run down polished metal: a dark streak beside a bright one, and light thrown back on the shadow side. */
function streaks(L: Lathe, t: Tones): string {
  const { y0, y1 } = L,
    down = (u: number, a: number, b: number): Point[] => Array.from({ length: 8 }, (_, i) => L.at(u, lerp(lerp(y0, y1, a), lerp(y0, y1, b), i / 7)));
  const w = clamp((L.r((y0 + y1) / 2) / 200) * 20, 5, 26);
  return fill(brush(down(-0.28, 0.06, 0.96), w * 1.1, { m: 10 }), t.d, 'opacity=".55"') + fill(brush(down(-0.52, 0.04, 0.94), w * 0.62, { m: 10 }), t.ll, 'opacity=".95"') + fill(brush(down(1.2, 0.1, 0.92), w * 0.42, { m: 10 }), t.l, 'opacity=".7"');
}

/** A turned or cast body of metal with what is worked on it. */
export function castBody(c: Sheet, cx: number, pts: Profile, t: Tones, { k = 0.14, over = () => '' }: { k?: number; over?: (L: Lathe) => string } = {}): { svg: string; L: Lathe } {
  const L = lathe(cx, pts, k);
  return { L, svg: fill(L.d, t.b) + group(shadeLathe(c, L, t, { gloss: 0, hatch: 0, edge: 0.34 }) + streaks(L, t) + over(L), c.clip(L.d)) + contour(L, t.dd, 5) };
}

/** A flat or modelled piece of metal. */
export const cast = (c: Sheet, d: string, t: Tones, off = 8): string => fill(d, t.b) + bevel(c, d, t, off) + stroke(d, t.dd, 2);

/** Petals about a middle, as cast or chased. */
export function rosette(x: number, y: number, r: number, petals: number, k = 1): string {
  let d = '';
  for (let i = 0; i < petals; i++) {
    const a = (i / petals) * TAU;
    d += lens(x + Math.cos(a) * r * 0.34, y + Math.sin(a) * r * 0.34 * k, x + Math.cos(a) * r, y + Math.sin(a) * r * k, (r * 1.5) / petals);
  }
  return d;
}
