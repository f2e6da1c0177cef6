// The embroiderers' house of Quất Động: frames under the eaves with work on them, skeins of silk, a garden in flower.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, place, type Point, poly, rect } from '../geom.ts';
import { paint } from '../motif.ts';
import { blossom } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { areca, banana } from './greenery.ts';
import { person, within } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { country, paving, workshop } from './yards.ts';

export function embroiderersHouse(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    yard = mix(mix(pal.paper, pal.goldleaf, 0.36), pal.clay, 0.1),
    silk = [pal.lacquer, mix(pal.lacquer, pal.paper, 0.45), pal.goldleaf, pal.cobalt, mix(pal.cobalt, pal.paper, 0.4), pal.rice, mix(pal.celadon, pal.cobalt, 0.2)];
  let o = sun(g, X(0.84), H * 0.24, 86 * k) + clouds(g, 3) + birds(g, X(0.7) - 60 * k, H * 0.14, 4) + country(g, 400, yard, { palms: 5 });
  const x = X(0.4),
    floor = Y(318),
    w = 1040 * k,
    high = 282 * k;
  // Finished pictures on the back wall; two at one large frame, one alone.
  let inside = '';
  for (const [u, motif] of [[-0.36, 'cranes'], [0.0, 'hills'], [0.36, 'lotus']] as const) inside += hung(g, x + w * u, floor - high * 0.82, 150 * k, 108 * k, motif);
  const girls = [mix(pal.lacquer, pal.paper, 0.25), mix(pal.paper, pal.cobalt, 0.25), mix(pal.rice, pal.paper, 0.25)];
  inside += person(g, x - w * 0.36, floor - 8 * k, 0.98 * k, { shirt: girls[0]!, to: 1, hands: [86, -72], hat: false }) + person(g, x + w * 0.02, floor - 8 * k, 0.98 * k, { shirt: girls[1]!, to: -1, hands: [84, -72], hat: false }) + loom(g, x - w * 0.17, floor - 8 * k, 0.98 * k, 'garden');
  inside += person(g, x + w * 0.19, floor - 8 * k, 0.98 * k, { shirt: girls[2]!, to: 1, hands: [82, -72], hat: false }) + loom(g, x + w * 0.33, floor - 8 * k, 0.9 * k, 'fish');
  o += workshop(g, x, floor, w, high, { wall: mix(mix(pal.clay, pal.ink, 0.35), pal.paper, 0.1), tile: mix(pal.clay, pal.lacquer, 0.3), posts: 4 }, inside);
  o += areca(g, X(0.88), Y(330), 360 * k, mix(pal.rice, pal.ink, 0.32), mix(pal.clay, pal.paper, 0.15)) + banana(g, X(0.97), Y(340), 1 * k, mix(pal.rice, pal.ink, 0.2));
  o += g.sheet(g.ridge(Y(306), 6, 7), yard) + paving(g, Y(298), mix(yard, pal.clay, 0.3));
  // Skeins on a pole before the house.
  const from = X(0.78) - 250 * k,
    to = X(0.78) + 250 * k,
    rail = Y(330);
  for (const px of [from + 14 * k, to - 14 * k]) o += g.sheet(rect(px - 7 * k, rail - 14 * k, 14 * k, 226 * k), mix(pal.goldleaf, pal.clay, 0.5), { sh: 5, edge: false });
  o += g.sheet(rect(from, rail - 6 * k, to - from, 12 * k), mix(pal.goldleaf, pal.clay, 0.42), { sh: 6 });
  for (let i = 0; i < 8; i++) o += skein(g, from + 50 * k + i * 57 * k, rail, R.r(124, 156) * k, silk[i % silk.length]!);
  // A frame brought into the light, and who sits at it.
  const fx = X(0.42),
    fy = Y(92);
  o += person(g, fx - 226 * k * side, fy + 6 * k, 1.32 * k, { shirt: mix(pal.lacquer, pal.clay, 0.12), to: side, hands: [92, -96], hat: false }) + loom(g, fx, fy, 1.5 * k, 'peacock');
  o += spools(g, fx + 238 * k * side, fy + 22 * k, silk);
  // The garden in front.
  for (const [u, y, s] of [[0.05, 120, 1], [0.13, 40, 1.25], [0.74, 60, 1.1], [0.9, 96, 1.1], [0.97, 20, 1.4]] as const) o += bush(g, X(u), Y(y), s * k, u > 0.5 ? mix(pal.lacquer, pal.paper, 0.3) : mix(pal.goldleaf, pal.paper, 0.2));
  let grass = '';
  for (let i = 0; i < 60; i++) {
    const gx = R.r(-20, W),
      gy = H - R.r(-6, 26) * k;
    grass += lens(gx, gy, gx + R.j(10), gy - R.r(18, 38) * k, 4 * k);
  }
  return o + fill(grass, tone(mix(pal.rice, pal.ink, 0.3), 0.05));
}

/** What is stitched: flat colours laid like satin. */
function stitched(g: Stage, motif: string, [x, y, w, h]: readonly [number, number, number, number]): string {
  const { pal } = g,
    ax = (u: number) => x + u * w,
    ay = (v: number) => y + v * h,
    leaf = mix(pal.rice, pal.ink, 0.15);
  const flower = (u: number, v: number, s: number, c: Ink) => paint(g.c, blossom(place(ax(u), ay(v), s * h * 0.011), g.R), { kind: 'flat', a: c, b: mix(c, pal.ink, 0.2), gold: pal.goldleaf });
  if (motif === 'garden') return stroke(`M${n(ax(0.08))} ${n(ay(0.9))}Q${n(ax(0.3))} ${n(ay(0.5))} ${n(ax(0.5))} ${n(ay(0.56))}T${n(ax(0.94))} ${n(ay(0.2))}`, leaf, h * 0.035) + [[0.2, 0.6], [0.4, 0.44], [0.66, 0.5], [0.84, 0.24]].map(([u, v], i) => fill(lens(ax(u!), ay(v!), ax(u! + 0.1), ay(v! + 0.2), h * 0.09), leaf) + flower(u!, v!, 1, i % 2 ? pal.lacquer : mix(pal.lacquer, pal.paper, 0.4))).join('');
  if (motif === 'fish') return [[0.36, 0.44, 1], [0.66, 0.66, -1]].map(([u, v, q]) => fill(brush([[ax(u!) - w * 0.2 * q!, ay(v!)], [ax(u!), ay(v! - 0.08)], [ax(u!) + w * 0.16 * q!, ay(v!)]], h * 0.2), pal.lacquer) + fill(poly([[ax(u!) + w * 0.12 * q!, ay(v!)], [ax(u!) + w * 0.24 * q!, ay(v! - 0.13)], [ax(u!) + w * 0.22 * q!, ay(v! + 0.14)]]), pal.goldleaf)).join('');
  if (motif === 'cranes') return [[0.34, 0.56], [0.66, 0.36]].map(([u, v]) => fill(brush([[ax(u! - 0.16), ay(v! + 0.06)], [ax(u!), ay(v!)], [ax(u! + 0.18), ay(v! - 0.14)]], h * 0.08), '#FFFFFF') + fill(brush([[ax(u!), ay(v!)], [ax(u! - 0.06), ay(v! - 0.2)], [ax(u! + 0.04), ay(v! - 0.3)]], h * 0.12), mix(pal.paper, pal.cobalt, 0.2)) + fill(ell(ax(u! + 0.18), ay(v! - 0.15), h * 0.03), pal.lacquer)).join('');
  if (motif === 'hills') return [[0.5, 0.5], [0.66, 0.25], [0.82, 0]].map(([v, q]) => fill(`M${n(ax(0))} ${n(ay(v!))}Q${n(ax(0.25))} ${n(ay(v! - 0.28))} ${n(ax(0.5))} ${n(ay(v!))}T${n(ax(1))} ${n(ay(v!))}V${n(ay(1))}H${n(ax(0))}Z`, mix(mix(pal.celadon, pal.cobalt, 0.4), pal.paper, q!))).join('') + fill(ell(ax(0.72), ay(0.24), h * 0.1), pal.lacquer);
  if (motif === 'lotus') return [-0.9, -0.45, 0, 0.45, 0.9].map((a) => fill(lens(ax(0.5), ay(0.62), ax(0.5) + Math.sin(a) * h * 0.42, ay(0.62) - Math.cos(a) * h * 0.42, h * 0.16), mix(pal.lacquer, pal.paper, 0.35 + Math.abs(a) * 0.2))).join('') + fill(ell(ax(0.5), ay(0.8), w * 0.3, h * 0.08), leaf);
  // A peacock: its train over the whole cloth.
  let train = '',
    eyes = '',
    hearts = '';
  for (let i = 0; i < 15; i++) {
    const a = -0.24 + i * 0.105,
      l = w * (0.5 + (i % 3) * 0.075),
      ex = ax(0.3) + Math.cos(a) * l,
      ey = ay(0.3) + Math.sin(a) * l * 0.5;
    train += brush([[ax(0.3), ay(0.36)], [(ax(0.3) + ex) / 2, (ay(0.28) + ey) / 2], [ex, ey]], h * 0.03, { m: 6 });
    eyes += ell(ex, ey, h * 0.052, h * 0.06);
    hearts += ell(ex, ey, h * 0.026, h * 0.03);
  }
  return fill(train, mix(pal.rice, pal.cobalt, 0.35)) + fill(eyes, pal.goldleaf) + fill(hearts, pal.cobalt) + fill(brush([[ax(0.34), ay(0.42)], [ax(0.24), ay(0.44)], [ax(0.22), ay(0.24)], [ax(0.2), ay(0.14)]], h * 0.17, { prof: (q) => 1 - q * 0.6, m: 10 }), pal.cobalt) + fill(poly([[ax(0.19), ay(0.13)], [ax(0.15), ay(0.17)], [ax(0.2), ay(0.2)]]), pal.goldleaf) + flower(0.1, 0.76, 1.1, pal.lacquer) + flower(0.24, 0.86, 0.9, mix(pal.lacquer, pal.paper, 0.4));
}

/** The frame on its trestles, the cloth laced into it, tilted to us. */
function loom(g: Stage, x: number, y: number, s: number, motif: string): string {
  const { pal } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.3),
    t = tones(wood, pal),
    p = (u: number, v: number): Point => [x + u * s, y + v * s];
  let o = g.sheet(poly([p(-98, 0), p(-88, -70), p(-80, -70), p(-88, 0)]) + poly([p(98, 0), p(88, -70), p(80, -70), p(88, 0)]) + poly([p(-62, -8), p(-66, -80), p(-58, -80), p(-54, -8)]) + poly([p(62, -8), p(66, -80), p(58, -80), p(54, -8)]), t.d, { sh: 5, edge: false });
  const outer = poly([p(-112, -66), p(-94, -132), p(94, -132), p(112, -66)]),
    cloth = poly([p(-96, -73), p(-82, -126), p(82, -126), p(96, -73)]);
  let laces = '';
  for (let i = 0; i <= 14; i++) {
    const q = i / 14;
    laces += `M${p(-82 + q * 164, -131).map(n).join(' ')}L${p(-80 + q * 160, -124).map(n).join(' ')}M${p(-100 + q * 200, -67).map(n).join(' ')}L${p(-95 + q * 190, -74).map(n).join(' ')}`;
  }
  o += g.sheet(outer, wood, { sh: 8 });
  return o + fill(cloth, mix(pal.paper, pal.goldleaf, 0.08)) + within(g, `t${Math.round(x)}`, cloth, stitched(g, motif, [x - 90 * s, y - 126 * s, 180 * s, 53 * s])) + stroke(laces, mix(pal.paper, pal.clay, 0.1), 1.8 * s);
}

function hung(g: Stage, x: number, y: number, w: number, h: number, motif: string): string {
  const { pal } = g,
    d = rect(x - w / 2, y, w, h);
  return g.sheet(rect(x - w / 2 - 9 * g.k, y - 9 * g.k, w + 18 * g.k, h + 18 * g.k), mix(pal.goldleaf, pal.clay, 0.45), { sh: 5 }) + fill(d, mix(pal.paper, pal.goldleaf, 0.1)) + within(g, `h${Math.round(x)}`, d, stitched(g, motif, [x - w / 2, y, w, h]));
}

function skein(g: Stage, x: number, rail: number, l: number, colour: Ink): string {
  const { k, pal } = g,
    t = tones(colour, pal),
    d = `M${n(x - 19 * k)} ${n(rail - 8 * k)}C${n(x - 30 * k)} ${n(rail + l * 0.5)} ${n(x - 26 * k)} ${n(rail + l)} ${n(x)} ${n(rail + l)}S${n(x + 30 * k)} ${n(rail + l * 0.5)} ${n(x + 19 * k)} ${n(rail - 8 * k)}Z`;
  const threads = [-0.6, -0.2, 0.2, 0.6].map((q) => `M${n(x + q * 18 * k)} ${n(rail - 4 * k)}Q${n(x + q * 30 * k)} ${n(rail + l * 0.6)} ${n(x + q * 10 * k)} ${n(rail + l * 0.95)}`).join('');
  return g.sheet(d, colour, { sh: 6, body: stroke(threads, t.d, 2.2 * k, 'opacity=".7"') + fill(brush([[x - 16 * k, rail + 10 * k], [x - 21 * k, rail + l * 0.5], [x - 14 * k, rail + l * 0.86]], 6 * k), t.ll, 'opacity=".8"') + stroke(`M${n(x - 23 * k)} ${n(rail + l * 0.3)}h${n(46 * k)}`, t.ll, 6 * k) });
}

/** A tray of reels. */
function spools(g: Stage, x: number, y: number, silk: readonly Ink[]): string {
  const { pal, k } = g,
    cane = mix(pal.goldleaf, pal.clay, 0.4);
  let o = g.sheet(ell(x, y - 16 * k, 112 * k, 36 * k), cane, { sh: 8 }) + fill(ell(x, y - 17 * k, 98 * k, 28 * k), mix(cane, pal.paper, 0.4));
  for (let i = 0; i < 6; i++) {
    const cx = x + (i % 3 - 1) * 56 * k + (i > 2 ? 12 : -10) * k,
      cy = y - (i > 2 ? 8 : 26) * k,
      c = silk[i]!;
    o += g.sheet(rect(cx - 16 * k, cy - 26 * k, 32 * k, 27 * k), c, { sh: 4, edge: false, body: stroke([8, 14, 20].map((q) => `M${n(cx - 16 * k)} ${n(cy - q * k)}h${n(32 * k)}`).join(''), tones(c, pal).d, 2 * k) }) + fill(rect(cx - 20 * k, cy - 31 * k, 40 * k, 7 * k) + rect(cx - 20 * k, cy - 2 * k, 40 * k, 7 * k), mix(pal.clay, pal.ink, 0.2));
  }
  return o;
}

/** A bush in flower. */
function bush(g: Stage, x: number, y: number, s: number, colour: Ink): string {
  const { pal, R } = g,
    leaf = mix(pal.rice, pal.ink, 0.34);
  let leaves = '';
  for (let i = 0; i < 22; i++) {
    const a = -Math.PI * R.f(),
      q = R.r(30, 92) * s;
    leaves += lens(x + Math.cos(a) * q, y - 34 * s + Math.sin(a) * q * 0.8, x + Math.cos(a) * (q + 26 * s), y - 34 * s + Math.sin(a) * (q + 20 * s) * 0.8, 10 * s);
  }
  let o = g.sheet(g.clump(x, y, 96 * s, 5) + leaves, leaf, { sh: 8, edge: false, body: fill(leaves, mix(leaf, pal.paper, 0.2)) });
  for (let i = 0; i < 11; i++) {
    const a = -Math.PI * R.f(),
      q = Math.sqrt(R.f()) * 84 * s;
    o += paint(g.c, blossom(place(x + Math.cos(a) * q, y - 36 * s + Math.sin(a) * q * 0.8, R.r(0.9, 1.3) * s, R.r(0, 6)), R), { kind: 'flat', a: colour, b: mix(colour, pal.lacquer, 0.4), gold: pal.goldleaf });
  }
  return o;
}
