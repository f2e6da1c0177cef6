// Wood on its way to being something: boards that season, what the plane and the chisel take off, benches and saws.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, type Place, place, type Point, poly } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { person } from './people.ts';
import type { Stage } from './stage.ts';

/** An outline given in a thing's own measure. */
export const cut = (at: Place, pts: readonly Point[]): string => poly(pts.map(([u, v]) => at(u, v)));
/** An upright box in a thing's own measure: its upper left corner, width and height. */
export const slab = (at: Place, u: number, v: number, w: number, h: number): string => cut(at, [[u, v], [u + w, v], [u + w, v + h], [u, v + h]]);

/** Something straight and even from one end to the other. */
export function bar([x0, y0]: Point, [x1, y1]: Point, w: number): string {
  const l = Math.hypot(x1 - x0, y1 - y0) || 1,
    dx = (-(y1 - y0) / l) * w * 0.5,
    dy = ((x1 - x0) / l) * w * 0.5;
  return poly([[x0 + dx, y0 + dy], [x1 + dx, y1 + dy], [x1 - dx, y1 - dy], [x0 - dx, y0 - dy]]);
}

/** Boards stood up to season: each leans a little more than the last. */
export function leaningBoards(g: Stage, x: number, y: number, count: number, high: number, to: 1 | -1, colour: Ink): string {
  const { k, R } = g;
  let o = '';
  for (let i = 0; i < count; i++) {
    const w = R.r(30, 46) * k,
      h = high * R.r(0.82, 1.04) * k,
      foot = x + to * i * 34 * k,
      lean = to * (58 - i * 5) * k,
      c = mix(colour, i % 2 ? g.pal.paper : g.pal.clay, R.r(0.04, 0.22)),
      edge = (q: number, side: number): Point => [foot - lean * q + side * w * 0.5, y - h * q];
    let grain = '';
    for (const u of [-0.26, 0.02, 0.28]) {
      const a = edge(0.04, u * 2), b = edge(R.r(0.5, 0.96), u * 2 + R.j(0.1));
      grain += `M${a.map(n).join(' ')}Q${n((a[0] + b[0]) / 2 + R.j(6 * k))} ${n((a[1] + b[1]) / 2)} ${b.map(n).join(' ')}`;
    }
    o += g.sheet(poly([edge(0, -1), edge(1, -1), edge(1, 1), edge(0, 1)]), c, { sh: 6, body: stroke(grain, tones(c, g.pal).d, 2 * k, 'opacity=".6"') });
  }
  return o;
}

/** One shaving, rolled up as it left the iron. */
function curl(x: number, y: number, r: number, turn: number): string {
  const pts = Array.from({ length: 12 }, (_, i): Point => {
    const a = turn + i * 0.72, q = r * lerp(1, 0.3, i / 11);
    return [x + Math.cos(a) * q, y + Math.sin(a) * q * 0.86];
  });
  return 'M' + pts.map((p) => p.map(n).join(' ')).join('L');
}

/** A heap of shavings, curls over flakes. */
export function shavings(g: Stage, x: number, y: number, half: number, many: number): string {
  const { pal, R, k } = g,
    pale = mix(pal.goldleaf, pal.paper, 0.62),
    deep = mix(pal.goldleaf, pal.clay, 0.4);
  let flakes = '',
    rolls = '';
  for (let i = 0; i < many; i++) {
    const u = R.j(1), px = x + u * half * k, py = y - R.f() * (1 - u * u) * half * 0.2 * k + R.j(8) * k;
    flakes += lens(px, py, px + R.j(26) * k, py + R.r(2, 9) * k, 4 * k, 3 * k);
    if (i % 2) rolls += curl(px, py - 6 * k, R.r(8, 15) * k, R.r(0, 6));
  }
  return fill(flakes, deep, 'opacity=".75"') + stroke(rolls, deep, 6.5 * k) + stroke(rolls, pale, 4 * k);
}

/** Legs that splay under a bench top `half` wide to each side. */
export const splayedLegs = (at: Place, half: number, high: number, thick = 13): string =>
  [-1, 1].map((s) => cut(at, [[s * half - thick / 2, -high], [s * half + thick / 2, -high], [s * (half + 16) + thick / 2, 0], [s * (half + 16) - thick / 2, 0]])).join('');

/** A joiner's bench, the middle of its foot at (x, y). */
export function workBench(g: Stage, x: number, y: number, half: number, high: number, colour = mix(g.pal.clay, g.pal.goldleaf, 0.3)): string {
  const { k } = g,
    at = place(x, y, k),
    t = tones(colour, g.pal);
  return (
    g.sheet(splayedLegs(place(x, y - 12 * k, k), half - 66, high - 12), t.dd, { sh: 4, edge: false }) +
    g.sheet(splayedLegs(at, half - 34, high), t.d, { sh: 6, edge: false }) +
    g.sheet(slab(at, -half + 30, -high * 0.42, half * 2 - 60, 10), t.d, { sh: 3, edge: false }) +
    g.sheet(slab(at, -half, -high - 18, half * 2, 22), colour, { sh: 8, body: stroke(`M${at(-half + 14, -high - 9).map(n).join(' ')}h${n((half * 1.1) * k)}M${at(half * 0.3, -high - 4).map(n).join(' ')}h${n(half * 0.5 * k)}`, t.d, 2 * k, 'opacity=".7"') })
  );
}

/** A frame saw: two cheeks, the stretcher between them, the blade, and the cord that a peg twists tight. */
export function frameSaw(g: Stage, x: number, y: number, s: number, turn = 0): string {
  const { pal } = g,
    at = place(x, y, s, turn),
    wood = mix(pal.clay, pal.goldleaf, 0.4),
    steel = mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.16);
  let teeth = '';
  for (let u = -84; u < 84; u += 12) teeth += cut(at, [[u, 44], [u + 6, 52], [u + 12, 44]]);
  return (
    fill(bar(at(-92, -46), at(92, -46), 3.4 * s) + bar(at(-92, -42), at(92, -50), 3.4 * s), mix(pal.goldleaf, pal.paper, 0.4)) +
    fill(bar(at(0, -52), at(4, 4), 6 * s), wood) +
    g.sheet(slab(at, -88, 32, 176, 13) + teeth, steel, { sh: 3, edge: false }) +
    g.sheet(slab(at, -90, -4, 180, 10), wood, { sh: 3, edge: false }) +
    g.sheet(cut(at, [[-98, -56], [-88, -56], [-82, 0], [-86, 50], [-98, 50], [-92, 0]]) + cut(at, [[98, -56], [88, -56], [82, 0], [86, 50], [98, 50], [92, 0]]), tones(wood, pal).l, { sh: 4, edge: false })
  );
}

/** Chisels and gouges in a rail on the wall, `w` wide. */
export function chiselRail(g: Stage, x: number, y: number, w: number): string {
  const { pal, R, k } = g,
    steel = mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.16),
    handle = mix(pal.goldleaf, pal.clay, 0.4),
    step = 26 * k;
  let handles = '', blades = '';
  for (let cx = x - w / 2 + step / 2; cx < x + w / 2; cx += step) {
    const l = R.r(30, 52) * k, half = R.r(3.4, 7) * k;
    handles += brush([[cx, y - 34 * k], [cx, y - 18 * k], [cx, y]], 12 * k, { prof: (q) => 0.8 + Math.sin(q * 3) * 0.25, m: 6 });
    blades += poly([[cx - 2.4 * k, y], [cx + 2.4 * k, y], [cx + half, y + l], [cx - half, y + l * R.r(0.84, 1)]]);
  }
  return g.sheet(blades, steel, { sh: 3, edge: false }) + g.sheet(handles, handle, { sh: 3, edge: false }) + g.sheet(poly([[x - w / 2, y - 3 * k], [x + w / 2, y - 3 * k], [x + w / 2, y + 8 * k], [x - w / 2, y + 8 * k]]), mix(pal.clay, pal.ink, 0.25), { sh: 3, edge: false });
}

/** A trunk seen on its end, with its years. */
export function logEnd(g: Stage, x: number, y: number, r: number): string {
  const { pal } = g,
    face = mix(mix(pal.goldleaf, pal.clay, 0.35), pal.paper, 0.34);
  return g.sheet(ell(x, y, r), mix(pal.clay, pal.ink, 0.42), { sh: 7, edge: false, body: fill(ell(x - r * 0.03, y - r * 0.03, r * 0.86), face) + stroke([0.66, 0.48, 0.3, 0.13].map((q) => ell(x + r * 0.06, y + r * 0.02, r * q, r * q * 0.96)).join(''), mix(face, pal.clay, 0.45), r * 0.05) });
}

/** Round wood cut to length, its ends to us. */
export const logPile = (g: Stage, x: number, y: number): string => ([[-64, 0], [0, 3], [64, 0], [-32, -52], [32, -52], [0, -104]] as const).map(([u, v]) => logEnd(g, x + u * g.k, y + (v - 31) * g.k, 31 * g.k)).join('');

/** Someone who cuts with mallet and chisel what lies before them. */
export function chiselling(g: Stage, x: number, y: number, s: number, shirt: Ink): string {
  const { pal, side } = g,
    at = place(x, y, s / 1.22, 0, null, side);
  return (
    person(g, x, y, s, { shirt, to: side, hands: [64, -104], far: [84, -62], hat: false }) +
    g.sheet(bar(at(88, -70), at(128, -62), 6.6 * s), mix(pal.paper, pal.ink, 0.35), { sh: 2, edge: false }) +
    g.sheet(bar(at(72, -136), at(82, -116), 7.4 * s) + cut(at, [[58, -166], [90, -174], [96, -144], [66, -136]]), mix(pal.clay, pal.ink, 0.3), { sh: 4, edge: false })
  );
}
