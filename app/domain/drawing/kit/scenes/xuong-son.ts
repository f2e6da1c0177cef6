// The lacquer workshop of Hạ Thái beside its pond: panels drying, jars of sơn, and the polishing that is done in water.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, n, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { banana } from './greenery.ts';
import { gleam, person, within } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { lotusPond, water } from './water.ts';
import { pot } from './wares.ts';
import { country, workshop } from './yards.ts';

export function lacquerPond(g: Stage): string {
  const { pal, H, R, k, X, Y, side } = g,
    yard = mix(mix(pal.goldleaf, pal.clay, 0.25), pal.paper, 0.5),
    black = mix(pal.ink, pal.lacquer, 0.1);
  let o = sun(g, X(0.86), H * 0.24, 84 * k) + clouds(g, 3) + birds(g, X(0.72) - 60 * k, H * 0.14, 4) + country(g, 380, yard);
  const x = X(0.38),
    w = 800 * k,
    floor = Y(352);
  // The drying room's shelves in the dark of the house.
  let inside = '';
  for (const row of [0, 1])
    inside += fill(rect(x - w * 0.43, floor - (96 + row * 84) * k, w * 0.42, 8 * k), mix(pal.clay, pal.ink, 0.2));
  for (let i = 0; i < 10; i++) {
    const cx = x - w * 0.4 + (i % 5) * w * 0.085,
      cy = floor - (96 + Math.floor(i / 5) * 84) * k;
    inside += ware(g, cx, cy, 0.42 * k, R.pick([pal.lacquer, pal.lacquer, mix(pal.goldleaf, pal.clay, 0.1), mix(pal.lacquer, pal.goldleaf, 0.4)]), R.i(0, 2));
  }
  inside += panel(g, x + w * 0.1, floor - 26 * k, 190 * k, 150 * k, pal.lacquer, 'moon') + person(g, x + w * 0.31, floor - 8 * k, 0.94 * k, { shirt: mix(pal.paper, pal.cobalt, 0.2), to: -1, hands: [86, -84], hat: false });
  o += workshop(g, x, floor, w, 226 * k, { wall: mix(pal.ink, pal.clay, 0.3), tile: mix(pal.clay, pal.lacquer, 0.3) }, inside);
  o += banana(g, X(0.92), Y(366), 1.1 * k, mix(pal.rice, pal.ink, 0.22));
  o += g.sheet(g.ridge(Y(344), 6, 6), yard);
  // Panels leaning on a rail, each with another ground.
  const grounds = [black, pal.lacquer, mix(pal.goldleaf, pal.lacquer, 0.22), black, mix(pal.lacquer, pal.ink, 0.3)];
  const motifs = ['boat', 'moon', 'bamboo', 'fish', 'hills'] as const;
  const from = side > 0 ? 0.7 : 0.02;
  o += g.sheet(rect(g.W * from, Y(388), g.W * 0.28, 11 * k), mix(pal.clay, pal.ink, 0.3), { sh: 5 });
  const fit = Math.max(2, Math.floor((g.W * 0.28) / (124 * k)));
  for (let i = 0; i < fit; i++) o += panel(g, g.W * from + ((i + 0.5) * g.W * 0.28) / fit, Y(300) + (i % 2) * 8 * k, 106 * k, 150 * k, grounds[i % 5]!, motifs[i % 5]!);
  // A board of wares and the jars of raw sơn under their hats of paper.
  const boards: readonly (readonly [number, number])[] = [[0.16, 282], [0.45, 274]];
  for (const [u, y] of boards) {
    const bx = X(u),
      by = Y(y);
    o += g.sheet(rect(bx - 190 * k, by - 12 * k, 380 * k, 15 * k), mix(pal.goldleaf, pal.clay, 0.5), { sh: 7 }) + fill(rect(bx - 150 * k, by, 14 * k, 34 * k) + rect(bx + 136 * k, by, 14 * k, 34 * k), mix(pal.clay, pal.ink, 0.4));
    for (let i = 0; i < 5; i++) o += ware(g, bx + (i - 2) * 74 * k, by - 12 * k, R.r(0.56, 0.68) * k, [pal.lacquer, black, mix(pal.goldleaf, pal.clay, 0.12)][(i + Math.round(u * 10)) % 3]!, (i * 2 + Math.round(y)) % 3);
  }
  for (const [u, s] of [[0.63, 0.9], [0.685, 0.74]] as const) {
    const jx = X(u),
      jy = Y(268);
    o += g.sheet(pot(jx, jy, s * k, 0), mix(pal.clay, pal.ink, 0.35), { sh: 7, body: fill(brush([[jx - 34 * s * k, jy - 76 * s * k], [jx - 40 * s * k, jy - 52 * s * k], [jx - 30 * s * k, jy - 24 * s * k]], 7 * s * k), mix(pal.clay, pal.paper, 0.25)) }) + g.sheet(poly([[jx - 34 * s * k, jy - 92 * s * k], [jx + 34 * s * k, jy - 92 * s * k], [jx + 25 * s * k, jy - 114 * s * k], [jx - 25 * s * k, jy - 114 * s * k]]), mix(pal.paper, pal.goldleaf, 0.25), { sh: 3 });
  }
  // The pond, its steps, and who polishes there.
  o += g.sheet(g.ridge(Y(230), 9, 8), mix(pal.rice, pal.ink, 0.28));
  const wy = Y(206);
  o += g.sheet(g.ridge(wy, 4, 7), mix(mix(pal.celadon, pal.cobalt, 0.34), pal.paper, 0.16)) + water(g, wy, mix(pal.paper, pal.celadon, 0.2));
  const sx = X(0.3),
    stone = mix(pal.paper, pal.clay, 0.34);
  for (let i = 0; i < 3; i++) o += g.sheet(rect(sx - (150 + i * 34) * k, Y(238 - i * 28), (300 + i * 68) * k, 30 * k), mix(stone, pal.ink, i * 0.07), { sh: 7 });
  o += panel(g, sx + 104 * k * side, Y(152), 130 * k, 96 * k, pal.lacquer, 'fish') + person(g, sx - 26 * k * side, Y(168), 1.06 * k, { shirt: mix(pal.rice, pal.paper, 0.2), to: side, hands: [92, -34] });
  const rings = [0, 1, 2].map((i) => `M${n(sx + 104 * k * side - (80 + i * 34) * k)} ${n(Y(148 - i * 12))}q${n((80 + i * 34) * k)} ${n((18 + i * 8) * k)} ${n((160 + i * 68) * k)} 0`).join('');
  return o + stroke(rings, mix(pal.paper, pal.celadon, 0.2), 3 * k, 'opacity=".8"') + lotusPond(g, Y(132), 26);
}

/** A box, a bowl or a vase under lacquer, with the long light that polish gives. */
function ware(g: Stage, x: number, y: number, s: number, colour: Ink, kind: number): string {
  const { pal } = g,
    t = tones(colour, pal),
    gold = mix(pal.goldleaf, pal.paper, 0.15);
  if (kind === 0) {
    const d = `M${n(x - 54 * s)} ${n(y)}V${n(y - 62 * s)}Q${n(x)} ${n(y - 100 * s)} ${n(x + 54 * s)} ${n(y - 62 * s)}V${n(y)}Q${n(x)} ${n(y + 10 * s)} ${n(x - 54 * s)} ${n(y)}Z`;
    return g.sheet(d, colour, { sh: 6, body: fill(rect(x + 22 * s, y - 66 * s, 32 * s, 66 * s), t.d, 'opacity=".7"') + stroke(`M${n(x - 54 * s)} ${n(y - 46 * s)}Q${n(x)} ${n(y - 34 * s)} ${n(x + 54 * s)} ${n(y - 46 * s)}`, gold, 4 * s) + gleam([x - 38 * s, y - 66 * s], [x - 38 * s, y - 14 * s], 9 * s, t.ll) });
  }
  const shape = pot(x, y, s, kind === 1 ? 2 : 1);
  return g.sheet(shape, colour, { sh: 6, body: kind === 1 ? fill(ell(x, y - 50 * s, 60 * s, 12 * s), kind === 1 ? t.dd : t.d) + stroke(`M${n(x - 60 * s)} ${n(y - 50 * s)}A${n(60 * s)} ${n(12 * s)} 0 0 0 ${n(x + 60 * s)} ${n(y - 50 * s)}`, gold, 4 * s) + gleam([x - 40 * s, y - 34 * s], [x - 20 * s, y - 8 * s], 7 * s, t.ll) : stroke(`M${n(x - 36 * s)} ${n(y - 92 * s)}Q${n(x)} ${n(y - 82 * s)} ${n(x + 36 * s)} ${n(y - 92 * s)}`, gold, 4 * s) + gleam([x - 26 * s, y - 96 * s], [x - 20 * s, y - 22 * s], 8 * s, t.ll) });
}

/** A lacquer panel: what is laid on its ground in gold leaf and eggshell. */
function panel(g: Stage, x: number, y: number, w: number, h: number, ground: Ink, motif: 'boat' | 'moon' | 'bamboo' | 'fish' | 'hills'): string {
  const { pal, R } = g,
    d = rect(x - w / 2, y - h, w, h),
    gold = pal.goldleaf,
    shell = mix(pal.paper, pal.goldleaf, 0.14),
    ax = (u: number) => x + (u - 0.5) * w,
    ay = (v: number) => y - h * (1 - v);
  let inner = '';
  if (motif === 'moon') {
    inner += fill(ell(ax(0.7), ay(0.28), h * 0.13), shell);
    inner += fill(`M${n(ax(0))} ${n(ay(0.8))}C${n(ax(0.2))} ${n(ay(0.4))} ${n(ax(0.34))} ${n(ay(0.5))} ${n(ax(0.5))} ${n(ay(0.7))}S${n(ax(0.8))} ${n(ay(0.52))} ${n(ax(1))} ${n(ay(0.74))}V${n(ay(1))}H${n(ax(0))}Z`, mix(gold, ground, 0.25));
  } else if (motif === 'hills') {
    for (const [v, q] of [[0.42, 0.6], [0.6, 0.35], [0.78, 0.05]] as const) inner += fill(`M${n(ax(0))} ${n(ay(v))}Q${n(ax(0.25))} ${n(ay(v - 0.2))} ${n(ax(0.5))} ${n(ay(v))}T${n(ax(1))} ${n(ay(v))}V${n(ay(1))}H${n(ax(0))}Z`, mix(gold, ground, q));
  } else if (motif === 'boat') {
    inner += fill(ell(ax(0.3), ay(0.24), h * 0.1), gold) + fill(`M${n(ax(0.16))} ${n(ay(0.66))}Q${n(ax(0.5))} ${n(ay(0.86))} ${n(ax(0.86))} ${n(ay(0.64))}Q${n(ax(0.5))} ${n(ay(0.72))} ${n(ax(0.16))} ${n(ay(0.66))}Z`, shell) + fill(poly([[ax(0.5), ay(0.66)], [ax(0.54), ay(0.3)], [ax(0.76), ay(0.6)]]), gold);
  } else if (motif === 'bamboo') {
    inner += stroke(`M${n(ax(0.36))} ${n(ay(1))}L${n(ax(0.42))} ${n(ay(0.05))}M${n(ax(0.62))} ${n(ay(1))}L${n(ax(0.58))} ${n(ay(0.2))}`, gold === ground ? shell : mix(pal.ink, ground, 0.1), w * 0.05);
    for (let i = 0; i < 9; i++) inner += fill(brush([[ax(0.4 + (i % 2) * 0.2), ay(0.2 + i * 0.07)], [ax(0.5 + R.j(0.2)), ay(0.2 + i * 0.07)], [ax(R.r(0.08, 0.92)), ay(0.3 + i * 0.07)]], w * 0.07), shell);
  } else {
    for (const [u, v, q] of [[0.4, 0.4, 1], [0.6, 0.66, -1]] as const) {
      const l = w * 0.3;
      inner += fill(brush([[ax(u) - l * q * 0.7, ay(v)], [ax(u), ay(v) - h * 0.06], [ax(u) + l * q * 0.7, ay(v) + h * 0.03]], h * 0.19), gold) + fill(poly([[ax(u) + l * q * 0.5, ay(v)], [ax(u) + l * q, ay(v) - h * 0.1], [ax(u) + l * q, ay(v) + h * 0.13]]), shell);
    }
  }
  return g.sheet(d, ground, { sh: 8, body: within(g, `p${Math.round(x)}${Math.round(y)}`, d, inner + gleam([x - w * 0.5, y - h * 0.2], [x - w * 0.1, y - h], w * 0.08, mix(ground, pal.paper, 0.25))) });
}
