// The stage a scene is built on: its size, its light, its sheets of cut paper, and what hangs in the sky.
import { defaultPalette, type FullPalette, type Ink, mix } from '../color.ts';
import { blob, ell, n, type Point, smooth, TAU, type Place } from '../geom.ts';
import type { KitPalette } from '../../kinds.ts';
import type { Print } from '../print.ts';
import { type Chance, hash, rng } from '../rng.ts';
import { fill, sheet, type Sheet } from '../sheet.ts';

type SheetOptions = { sh?: number; edge?: boolean; body?: string };

export type Stage = {
  pal: FullPalette;
  W: number;
  H: number;
  /** What a length is worth on this height. */
  k: number;
  R: Chance;
  id: string;
  /** For motifs that are painted on it. */
  c: Sheet;
  sky: readonly [air: Ink, sun: Ink];
  /** A colour seen through so much air. */
  tone: (colour: Ink, air: number) => Ink;
  /** A share of the width; half of the seeds see the place from its other end. */
  X: (share: number) => number;
  /** 1, or -1 where the place is seen from its other end. */
  side: 1 | -1;
  /** A height above the lower edge. */
  Y: (height: number) => number;
  /** One sheet of paper with its shadow and its lit edge. */
  sheet: (d: string, colour: Ink, options?: SheetOptions) => string;
  /** The outline of ground that fills everything below it. */
  ridge: (y: number, amp: number, steps: number) => string;
  /** The outline of a bush or a crown. */
  clump: (x: number, y: number, r: number, lobes?: number) => string;
};

export type StageOptions = { kind: string; seed: string; palette?: KitPalette; width: number; height: number; print?: Print; skies?: Skies };
/** The airs a place is seen in, each with its sun or moon. */
export type Skies = (pal: FullPalette) => readonly (readonly [air: Ink, sun: Ink])[];

export const daySkies: Skies = (pal) => [
  [mix(pal.paper, pal.goldleaf, 0.22), pal.lacquer],
  [mix(pal.paper, pal.celadon, 0.35), mix(pal.goldleaf, pal.paper, 0.25)],
  [mix(pal.paper, pal.clay, 0.2), mix(pal.lacquer, pal.clay, 0.3)],
  [mix(pal.paper, pal.cobalt, 0.16), mix(pal.paper, pal.goldleaf, 0.4)],
];
export const nightSkies: Skies = (pal) => [
  [mix(mix(pal.cobalt, pal.ink, 0.45), pal.paper, 0.1), mix(pal.paper, pal.goldleaf, 0.22)],
  [mix(mix(pal.cobalt, pal.lacquer, 0.22), pal.ink, 0.34), mix(pal.paper, pal.goldleaf, 0.4)],
];

type Use = (attributes: string) => string;

export function stage({ kind, palette, seed, width, height, print = 'fine', skies = daySkies }: StageOptions): Stage {
  const pal = { ...defaultPalette, ...palette },
    W = 1600,
    H = Math.round((1600 * height) / width),
    k = Math.min(1.5, Math.max(0.5, H / 900)),
    R = rng(kind + ':' + seed),
    id = 's' + hash(kind + seed + width + 'x' + height + JSON.stringify(palette ?? '')).toString(36);
  const sky = R.pick(skies(pal)),
    side = R.fork('side').chance(0.5) ? 1 : -1;
  // The outline is written once and used for the shadow, the sheet and its lit edge.
  let sheets = 0;
  const dark = mix(pal.ink, pal.clay, 0.3);
  // A blur per sheet takes seconds to rasterise; `plain` lays three wider and wider outlines instead.
  const shadow =
    print === 'plain'
      ? (use: Use, sh: number) =>
          `<g fill="${dark}" stroke="${dark}" transform="translate(${n(sh * 0.35)} ${n(sh * 0.6)})">${[15, 8, 1].map((w) => use(`stroke-width="${w}" opacity=".085"`)).join('')}</g>`
      : (use: Use, sh: number) => use(`fill="${dark}" opacity=".26" transform="translate(${n(sh * 0.35)} ${n(sh * 0.6)})" filter="url(#${id}b)"`);
  const cut: Stage['sheet'] = (d, col, { sh = 10, edge = true, body = '' } = {}) => {
    const u = `${id}s${(sheets++).toString(36)}`;
    const use: Use = (attr) => `<use href="#${u}" xlink:href="#${u}" ${attr}/>`;
    return (
      `<defs><path id="${u}" d="${d}"/></defs>` +
      shadow(use, sh) +
      use(`fill="${col}"`) +
      (edge ? use(`fill="none" stroke="${mix(col, '#FFFFFF', 0.35)}" stroke-width="2.2" opacity=".55"`) : '') +
      body
    );
  };
  const ridge: Stage['ridge'] = (y, amp, steps) => {
    const pts: Point[] = [];
    for (let i = 0; i <= steps; i++) pts.push([(i / steps) * (W + 120) - 60, y + R.j(amp)]);
    return smooth(pts) + `L${W + 60} ${H + 40}L-60 ${H + 40}Z`;
  };
  const clump: Stage['clump'] = (x, y, r, nL = 5) => {
    let d = '';
    for (let i = 0; i < nL; i++) {
      const a = (-Math.PI * (i + 0.5)) / nL,
        cx = x + Math.cos(a) * r * 0.7,
        cy = y + Math.sin(a) * r * 0.5;
      d += blob(
        Array.from({ length: 12 }, (_, j): Point => {
          const b = (j / 12) * TAU,
            q = r * 0.56 * (j % 2 ? 1.1 : 0.88);
          return [cx + Math.cos(b) * q, cy + Math.sin(b) * q * 0.86];
        }),
      );
    }
    return d + `M${n(x - r)} ${n(y)}Q${n(x)} ${n(y - r * 1.1)} ${n(x + r)} ${n(y)}Z`;
  };
  return {
    pal, W, H, k, R, id, sky, side, ridge, clump,
    sheet: cut,
    c: sheet({ family: 'scene-' + kind, seed, palette, w: W, h: H }),
    tone: (colour, air) => mix(colour, sky[0], air),
    X: (share) => W * (side > 0 ? share : 1 - share),
    Y: (height) => H - height * k,
  };
}

/** The same stage for a place that stands higher in a tall format: more ground, less sky, and clear of the leaves below. */
export function raised(g: Stage): Stage {
  const lift = Math.max(0, g.H / g.k - 900) * 0.28;
  return { ...g, Y: (height) => g.Y(height + lift) };
}

/** Where things stand in units of the view: along from its middle, turned round where the view is, and up from its foot. */
export const fromMiddle = (g: Stage): Place => (u, v) => [g.W / 2 + u * g.k * g.side, g.Y(v)];

export const sun = (g: Stage, x: number, y: number, r: number): string => g.sheet(ell(x, y, r), g.sky[1], { sh: 5 });

/** Stars over the upper part of a night. */
export function stars(g: Stage): string {
  let d = '';
  for (let i = 0; i < 46; i++) d += ell(g.R.r(0, g.W), g.R.r(0, 0.42) * g.H, g.R.r(1.2, 3.2) * g.k);
  return fill(d, mix(g.sky[1], '#FFFFFF', 0.4), 'opacity=".65"');
}

export function clouds(g: Stage, cnt: number): string {
  let o = '';
  for (let i = 0; i < cnt; i++) {
    const x = g.R.r(0, g.W),
      y = g.R.r(0.06, 0.32) * g.H,
      w = g.R.r(130, 260);
    o += g.sheet(
      `M${n(x - w)} ${n(y)}q${n(w * 0.2)} ${n(-w * 0.1)} ${n(w * 0.45)} ${n(-w * 0.06)}q${n(w * 0.2)} ${n(-w * 0.2)} ${n(w * 0.55)} ${n(-w * 0.06)}q${n(w * 0.4)} ${n(-w * 0.06)} ${n(w * 0.9)} ${n(w * 0.12)}q${n(-w)} ${n(w * 0.07)} ${n(-w * 1.9)} 0Z`,
      mix(g.sky[0], '#FFFFFF', 0.5),
      { sh: 5 },
    );
  }
  return o;
}

export const birds = (g: Stage, x: number, y: number, cnt: number): string => {
  let d = '';
  for (let i = 0; i < cnt; i++) {
    const a = x + i * 46 + g.R.j(14),
      b = y + Math.abs(i - cnt / 2) * 16 + g.R.j(8),
      s = g.R.r(14, 20);
    d += `M${n(a - s)} ${n(b - s * 0.4)}Q${n(a - s * 0.4)} ${n(b - s * 0.6)} ${n(a)} ${n(b)}Q${n(a + s * 0.4)} ${n(b - s * 0.6)} ${n(a + s)} ${n(b - s * 0.4)}Q${n(a + s * 0.3)} ${n(b - s * 0.3)} ${n(a)} ${n(b + 4)}Q${n(a - s * 0.3)} ${n(b - s * 0.3)} ${n(a - s)} ${n(b - s * 0.4)}Z`;
  }
  return fill(d, g.tone(g.pal.ink, 0.25));
};
