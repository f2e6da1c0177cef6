// Fire and what belongs to it: flames, the wood beneath them, sparks, steam over a pot.
import { type Ink, mix } from '../color.ts';
import { brush, ell, lens, n, type Point, rect } from '../geom.ts';
import { fill } from '../sheet.ts';
import type { Stage } from './stage.ts';

/** Flames over a width, the tallest in their middle. */
export function flames(g: Stage, x: number, y: number, w: number, h: number): string {
  const { pal, R } = g,
    fire = mix(pal.lacquer, pal.goldleaf, 0.45),
    hot = mix(pal.goldleaf, pal.paper, 0.4);
  const tongue = (u: number, wide: number, tall: number): string => brush([[x + u * w, y], [x + (u - 0.07) * w, y - tall * h * 0.5], [x + (u + 0.05) * w, y - tall * h]], wide * w, { prof: (q) => (1 - q) ** 0.7, m: 8 });
  const rise = () => R.r(0.82, 1.1);
  return fill(tongue(-0.32, 0.36, 0.66 * rise()) + tongue(-0.1, 0.42, 0.94 * rise()) + tongue(0.16, 0.42, rise()) + tongue(0.36, 0.3, 0.6 * rise()), fire) + fill(tongue(-0.2, 0.24, 0.56) + tongue(0.12, 0.26, 0.68 * rise()), pal.goldleaf) + fill(tongue(-0.02, 0.17, 0.36), hot);
}

/** Split wood pushed under a pot, its ends towards us. */
export function kindling(g: Stage, x: number, y: number, w: number): string {
  const { pal, k } = g,
    bark = mix(pal.clay, pal.ink, 0.4);
  return [-0.42, 0.42, -0.14, 0.16].map((u, i) => {
    const end: Point = [x + u * w * 1.25, y + (i < 2 ? 8 : 20) * k];
    return g.sheet(brush([[x + u * w * 0.3, y - 12 * k], end], 19 * k, { prof: () => 1, m: 3 }), bark, { sh: 3, edge: false }) + fill(ell(...end, 9.5 * k), mix(mix(pal.goldleaf, pal.clay, 0.4), pal.paper, 0.3));
  }).join('');
}

/** Steam: wisps beside each other that thin out as they rise. */
export function steam(g: Stage, x: number, y: number, rise: number, width: number): string {
  const pale = mix(g.sky[0], '#FFFFFF', 0.6);
  return [-0.42, 0.4, 0].map((u, i) => {
    const high = rise * [0.62, 0.74, 1][i]! * g.R.r(0.9, 1.08),
      turn = g.R.r(0, 3);
    const way = Array.from({ length: 6 }, (_, j): Point => [x + u * width + Math.sin(turn + j * 1.25) * width * 0.17 + j * width * 0.05, y - (j * high) / 5]);
    return fill(brush(way, width * 0.42, { m: 14, prof: (q) => 0.12 + 0.8 * Math.sin(Math.PI * q ** 0.8) ** 1.2 * (1 - q * 0.4) }), pale, 'opacity=".62"');
  }).join('');
}

export function sparks(g: Stage, x: number, y: number, hot: Ink, fire: Ink): string {
  const { R, k } = g;
  let a = '',
    b = '';
  for (let i = 0; i < 40; i++) {
    const q = -Math.PI * R.r(0.04, 0.96),
      far = R.r(26, 190) * k,
      px = x + Math.cos(q) * far,
      py = y + Math.sin(q) * far * 0.8,
      l = R.r(6, 20) * k,
      d = lens(px, py, px + Math.cos(q) * l, py + Math.sin(q) * l * 0.8, 3.4 * k);
    if (i % 2) a += d;
    else b += d;
  }
  return fill(a, hot) + fill(b, fire);
}

type Vessel = { metal?: Ink; wide?: number; high?: number; filling: Ink };

/** A large pot on bricks over an open fire, seen a little from above: the middle of its rim is `rim` above the ground. */
export function cauldron(g: Stage, x: number, y: number, s: number, { metal = mix(mix(g.pal.paper, g.pal.cobalt, 0.2), g.pal.ink, 0.2), wide = 118, high = 170, filling }: Vessel): string {
  const { pal } = g,
    w = wide * s,
    foot = y - 50 * s,
    rim = foot - high * s,
    brick = mix(pal.clay, pal.lacquer, 0.2),
    d = `M${n(x - w)} ${n(rim)}V${n(foot - 24 * s)}Q${n(x - w)} ${n(foot)} ${n(x - w * 0.8)} ${n(foot)}H${n(x + w * 0.8)}Q${n(x + w)} ${n(foot)} ${n(x + w)} ${n(foot - 24 * s)}V${n(rim)}Z`;
  let o = '';
  for (const u of [-0.86, 0.86]) o += g.sheet(rect(x + u * w - 26 * s, y - 52 * s, 52 * s, 52 * s), brick, { sh: 5, body: fill(rect(x + u * w - 26 * s, y - 29 * s, 52 * s, 4 * s), mix(brick, pal.ink, 0.4)) });
  o += fill(rect(x - w * 0.66, y - 48 * s, w * 1.32, 46 * s), mix(pal.ink, pal.clay, 0.2), 'opacity=".55"') + flames(g, x, y - 2 * s, w * 1.4, 84 * s) + kindling(g, x, y, w * 1.1);
  o += g.sheet(d, metal, { sh: 9, body: fill(rect(x + w * 0.36, rim, w * 0.63, high * s - 8 * s), mix(metal, pal.ink, 0.4), 'opacity=".6"') + fill(rect(x - w * 0.8, rim + 20 * s, w * 0.14, high * 0.62 * s), mix(metal, '#FFFFFF', 0.5), 'opacity=".7"') + fill(`M${n(x - w)} ${n(foot - 44 * s)}Q${n(x)} ${n(foot - 70 * s)} ${n(x + w)} ${n(foot - 44 * s)}V${n(foot - 24 * s)}Q${n(x + w)} ${n(foot)} ${n(x + w * 0.8)} ${n(foot)}H${n(x - w * 0.8)}Q${n(x - w)} ${n(foot)} ${n(x - w)} ${n(foot - 24 * s)}Z`, pal.ink, 'opacity=".5"') });
  return o + flames(g, x - w * 0.02, y - 4 * s, w * 0.9, 52 * s) + fill(ell(x, rim, w * 1.04, w * 0.22), mix(metal, pal.paper, 0.4)) + fill(ell(x, rim, w * 0.92, w * 0.17), mix(metal, pal.ink, 0.5)) + fill(ell(x, rim + w * 0.03, w * 0.87, w * 0.14), filling);
}
