// Mother-of-pearl inlay: scrolling vines and blossom sawn from shell, each piece of its own shimmer, in dark wood.
import { type Ink, mix } from '../color.ts';
import { brush, ell, lens, lerp, n, type Point, ribbon, smooth, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { type Ground, type PatternTile, round, spiral } from './tile.ts';

const side = 240;

export function pearlInlay(g: Ground): PatternTile {
  const { pal, R } = g,
    back = mix(pal.ink, pal.clay, 0.14),
    shell = mix(pal.paper, pal.celadon, 0.2);
  // Shell turns from white through green and rose to blue as the light moves over it.
  const shimmer: readonly Ink[] = [mix(shell, '#FFFFFF', 0.35), mix(shell, pal.celadon, 0.55), mix(shell, pal.lacquer, 0.26), mix(shell, pal.cobalt, 0.3), mix(mix(shell, pal.celadon, 0.5), pal.cobalt, 0.22)];
  const pieces = shimmer.map(() => '');
  let cuts = '';
  const piece = (d: string, hue: number) => {
    pieces[hue % shimmer.length] += d;
  };
  // Half of a petal or leaf, on one side of its middle.
  const half = (x: number, y: number, length: number, breadth: number, a: number, to: 1 | -1) => {
    const c = Math.cos(a),
      s = Math.sin(a),
      at = (u: number, v: number) => `${n(x + u * c * length - v * s * breadth * to)} ${n(y + u * s * length + v * c * breadth * to)}`;
    return `M${at(0.02, 0.03)}C${at(0.3, 0.5)} ${at(0.66, 0.56)} ${at(1, 0.03)}Z`;
  };
  const leaf = (x: number, y: number, length: number, a: number, hue: number) => {
    piece(half(x, y, length, length * 0.6, a, 1), hue);
    piece(half(x, y, length, length * 0.6, a, -1), hue + 1);
    for (const t of [0.36, 0.66]) {
      const u = length * t,
        v = length * 0.2 * Math.sin(Math.PI * t);
      for (const w of [v, -v]) cuts += `M${n(x + Math.cos(a) * u)} ${n(y + Math.sin(a) * u)}L${n(x + Math.cos(a) * (u + 4) - Math.sin(a) * w)} ${n(y + Math.sin(a) * (u + 4) + Math.cos(a) * w)}`;
    }
  };
  const flower = (x: number, y: number, petals: number, reach: number, hue: number) => {
    const turn = R.f() * TAU;
    for (let i = 0; i < petals; i++) {
      const a = turn + (i / petals) * TAU,
        c = Math.cos(a),
        s = Math.sin(a),
        breadth = (reach * 5.6) / petals;
      const at = (u: number, v: number) => `${n(x + u * c * reach - v * s * breadth)} ${n(y + u * s * reach + v * c * breadth)}`;
      piece(`M${at(0.28, 0.06)}C${at(0.5, 0.5)} ${at(1, 0.62)} ${at(1, 0.16)}Q${at(0.9, 0)} ${at(1, -0.16)}C${at(1, -0.62)} ${at(0.5, -0.5)} ${at(0.28, -0.06)}Z`, hue + i * 2);
      cuts += `M${at(0.4, 0)}L${at(0.8, 0)}M${at(0.45, 0.1)}L${at(0.78, 0.24)}M${at(0.45, -0.1)}L${at(0.78, -0.24)}`;
    }
    piece(ell(x, y, reach * 0.2), hue + 1);
  };
  const mum = (x: number, y: number, hue: number) => {
    for (let i = 0; i < 16; i++) {
      const a = (i / 16) * TAU;
      piece(lens(x + Math.cos(a) * 8, y + Math.sin(a) * 8, x + Math.cos(a) * 21, y + Math.sin(a) * 21, 3.1), hue + (i % 3));
    }
    for (let i = 0; i < 8; i++) {
      const a = ((i + 0.5) / 8) * TAU;
      piece(lens(x + Math.cos(a) * 2, y + Math.sin(a) * 2, x + Math.cos(a) * 8.4, y + Math.sin(a) * 8.4, 2), hue + 3 + (i % 2));
    }
  };
  // Two vines, the second half a tile on. Each bay of a vine holds a spiral that ends in a flower.
  for (const [row, y] of [60, 180].entries()) {
    const shift = row * 120,
      wave = Array.from({ length: 17 }, (_, i): Point => [shift - 10 + (i / 16) * 260, y - 50 * Math.sin(((-10 + (i / 16) * 260) / side) * TAU)]),
      vine = ribbon(wave, 2.3);
    // The stem is sawn in lengths.
    for (let i = 0; i < 8; i++) piece(vine.band(i / 8 + 0.008, (i + 1) / 8 - 0.008, -1, 1, 3), i + row);
    for (const [bay, to] of [[60, 1], [180, -1]] as const) {
      const x = bay + shift,
        cy = y + 2 * to,
        tendril = spiral(x, cy, 49, 27, -0.5 * to, 0.86 * to, 9);
      piece(brush(tendril, 4.6, { prof: (s) => lerp(1, 0.5, s), m: 10 }), row + (to > 0 ? 3 : 4));
      const path = ribbon(tendril, 1);
      for (const [i, t] of [0.12, 0.3, 0.47, 0.64, 0.8].entries()) {
        const [px, py] = path.at(t, 0),
          [qx, qy] = path.at(t + 0.03, 0),
          along = Math.atan2(qy - py, qx - px),
          out = i % 2 === 0 ? -1 : 1;
        leaf(px, py, out < 0 ? 24 : 13, along + out * to * 0.75, i + row);
      }
      if ((to > 0) === (row === 0)) flower(x, cy, 5, 24, row * 2);
      else mum(x, cy, row);
    }
  }
  let grain = '';
  for (let i = 0; i < 7; i++) grain += smooth([[0, i * 34 + 8], [70, i * 34 + 4 + R.j(5)], [160, i * 34 + 12 + R.j(5)], [side, i * 34 + 8]]);
  return {
    width: side,
    height: side,
    back,
    body: stroke(grain, mix(back, pal.goldleaf, 0.12), 1) + round(g, pieces.map((d, i) => fill(d, shimmer[i]!)).join('') + stroke(cuts, back, 0.7), side, side),
  };
}
