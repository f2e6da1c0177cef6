// Seamless tiles, shared by the patterns, the textiles and the boxes.
import type { Ink } from './color.ts';
import { cloud } from './creatures.ts';
import { ell, n, place } from './geom.ts';
import { blossom, chrys, lotus, lotusBud } from './plants.ts';
import { type Chance, rng } from './rng.ts';
import { fill, stroke } from './sheet.ts';

// Repeat a body so that what leaves one edge enters at the other.
export const wrapTile = (body: string, w: number, h: number, id: string, xs = [-1, 0, 1], ys = [-1, 0, 1]): string =>
  `<g id="${id}">${body}</g>` +
  xs.flatMap((i) => ys.map((j) => (i || j ? `<use href="#${id}" xlink:href="#${id}" x="${i * w}" y="${j * h}"/>` : ''))).join('');
// Longevity roundel.
export function tho(x: number, y: number, k: number, colour: Ink, w: number): string {
  return stroke(
    `M${n(x - k * 0.5)} ${n(y - k * 0.62)}H${n(x + k * 0.5)}M${n(x - k * 0.8)} ${n(y - k * 0.34)}H${n(x + k * 0.8)}M${n(x - k * 0.5)} ${n(y - k * 0.08)}H${n(x + k * 0.5)}M${n(x - k * 0.82)} ${n(y + k * 0.18)}H${n(x + k * 0.82)}M${n(x - k * 0.5)} ${n(y + k * 0.44)}H${n(x + k * 0.5)}M${n(x)} ${n(y - k * 0.8)}V${n(y + k * 0.82)}M${n(x - k * 0.5)} ${n(y - k * 0.34)}V${n(y + k * 0.44)}M${n(x + k * 0.5)} ${n(y - k * 0.34)}V${n(y + k * 0.44)}M${n(x - k * 0.82)} ${n(y + k * 0.18)}V${n(y + k * 0.5)}M${n(x + k * 0.82)} ${n(y + k * 0.18)}V${n(y + k * 0.5)}`,
    colour,
    w,
  );
}
export const brocadeKinds = ['tho', 'may', 'sen', 'cuc', 'thoi'] as const;
export type Brocade = (typeof brocadeKinds)[number];
export type Tile = { w: number; h: number; body: string };

/** One seamless tile of figured silk: longevity, cloud, lotus, chrysanthemum, lozenge. */
export function brocade(kind: Brocade, a: Ink, b: Ink, gold: Ink, R: Chance = rng(kind), id = 'b'): Tile {
  const W = 120,
    H = 120;
  let o = '';
  if (kind === 'tho') {
    const med = (x: number, y: number) =>
      `<path d="${ell(x, y, 27)}${ell(x, y, 23)}" fill="none" stroke="${a}" stroke-width="1.6"/>` +
      tho(x, y, 16, b, 2.2);
    o = med(30, 30) + med(90, 90);
    for (const [x, y] of [
      [90, 30],
      [30, 90],
    ] as const)
      for (const f of blossom(place(x, y, 0.85), R)) o += fill(f.d, f.role === 'gold' ? gold : f.role === 'a' ? a : b);
    return { w: W, h: H, body: o };
  }
  if (kind === 'may') {
    const cl = (x: number, y: number, s: number) =>
      cloud(place(x, y, s), R, 0.8)
        .map((q) => fill(q.d, a))
        .join('');
    o =
      cl(34, 34, 0.62) +
      cl(94, 94, 0.62) +
      ([
        [92, 28],
        [32, 88],
      ] as const)
        .map(([x, y]) => fill(ell(x, y, 3), gold) + stroke(`M${x - 9} ${y}h5M${x + 4} ${y}h5M${x} ${y - 9}v5M${x} ${y + 4}v5`, b, 1.6))
        .join('');
    return { w: W, h: H, body: wrapTile(o, W, H, id, [-1, 1], [0]) };
  }
  if (kind === 'sen') {
    const L = (x: number, y: number, f: number) =>
      lotus(place(x, y, 0.38, 0, null, f), R)
        .map((q) => (q.role === 'line' ? stroke(q.d, b, 0.8) : fill(q.d, q.role === 'a' ? a : q.role === 'leaf' ? gold : b)))
        .join('') +
      stroke(
        `M${x} ${y + 2}C${x + 20} ${y + 20} ${x + 40} ${y + 4} ${x + 46} ${y - 14}M${x} ${y + 2}C${x - 20} ${y + 20} ${x - 30} ${y + 12} ${x - 34} ${y}`,
        a,
        1.8,
      ) +
      lotusBud(place(x + 46, y - 14, 0.28, 0.3))
        .map((q) => fill(q.d, q.role === 'leaf' ? b : a))
        .join('');
    o = L(34, 46, 1) + L(94, 106, 1);
    return { w: W, h: H, body: wrapTile(o, W, H, id) };
  }
  if (kind === 'cuc') {
    const F = (x: number, y: number, s: number) =>
      chrys(place(x, y, s))
        .map((q) => fill(q.d, q.role === 'gold' ? gold : q.role === 'a' ? a : b))
        .join('');
    o =
      F(30, 30, 0.44) +
      F(90, 90, 0.44) +
      F(92, 28, 0.2) +
      F(28, 92, 0.2) +
      stroke('M54 44C70 50 74 70 72 78M10 50C0 66 4 80 14 84M106 78C116 60 112 48 104 38', a, 1.8);
    return { w: W, h: H, body: wrapTile(o, W, H, id) };
  }
  // lozenge
  let d = '';
  for (const k of [1, 0.68]) d += `M60 ${n(60 - 54 * k)}L${n(60 + 54 * k)} 60L60 ${n(60 + 54 * k)}L${n(60 - 54 * k)} 60Z`;
  o =
    stroke(d, a, 2) +
    blossom(place(60, 60, 1), R)
      .map((q) => fill(q.d, q.role === 'gold' ? gold : q.role === 'a' ? a : b))
      .join('') +
    ([
      [0, 0],
      [120, 0],
      [0, 120],
      [120, 120],
    ] as const)
      .map(([x, y]) => fill(ell(x, y, 14), b) + fill(ell(x, y, 8), gold))
      .join('');
  return { w: W, h: H, body: o };
}
