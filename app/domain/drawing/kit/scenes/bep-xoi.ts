// Xôi of Phú Thượng, in the last hour of the night: steamers over their fires, baskets filled and covered, the first on their way to the city.
import { type Ink, mix, tones } from '../color.ts';
import { blob, brush, ell, lens, n, type Point, poly, rect, TAU, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house, lamps } from './buildings.ts';
import { flames, steam } from './fires.ts';
import { areca, banana } from './greenery.ts';
import { leafPile } from './kitchens.ts';
import { arch, person, within } from './people.ts';
import { fromMiddle, raised, type Stage, stars, sun } from './stage.ts';
import { bicycle } from './wares.ts';
import { water } from './water.ts';
import { paving } from './yards.ts';

type Cover = 'open' | 'half' | 'shut';

export function steamersYard(view: Stage): string {
  const g = raised(view),
    { pal, W, H, k, R, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    dim = (c: Ink, q = 0.2) => mix(c, g.sky[0], q),
    yard = dim(mix(mix(pal.clay, pal.paper, 0.16), pal.ink, 0.14), 0.26),
    fire = mix(pal.goldleaf, pal.lacquer, 0.3),
    at = fromMiddle(g),
    pots = turned(xoiColours(g), R.i(0, 5)),
    quilts = turned([mix(pal.lacquer, pal.paper, 0.12), mix(pal.cobalt, pal.paper, 0.2), mix(pal.celadon, pal.paper, 0.1), mix(pal.lacquer, pal.paper, 0.5)], R.i(0, 3));
  let o = stars(g) + sun(g, X(0.14), H * 0.16, 54 * k) + daybreak(g, Y(566), fire);
  o += bridge(g, at, Y(566), tone(mix(pal.paper, pal.cobalt, 0.3), 0.34)) + water(g, Y(556), dim(mix(pal.cobalt, pal.paper, 0.42), 0.3), 4) + g.sheet(g.ridge(Y(486), 6, 7), tone(mix(pal.rice, pal.ink, 0.5), 0.34));
  o += areca(g, ...at(-690, 430), 350 * k, tone(mix(pal.rice, pal.ink, 0.5), 0.2), tone(mix(pal.clay, pal.ink, 0.3), 0.2)) + areca(g, ...at(720, 430), 300 * k, tone(mix(pal.rice, pal.ink, 0.5), 0.2), tone(mix(pal.clay, pal.ink, 0.3), 0.2));
  for (const [u, v, wide] of [[-420, 414, 430], [640, 408, 380]] as const) o += house(g, ...at(u, v), wide * k, { wall: dim(mix(pal.paper, pal.goldleaf, 0.3), 0.42), tile: dim(mix(pal.clay, pal.lacquer, 0.3), 0.4) }) + lamps(g, ...at(u, v), wide * k);
  o += g.sheet(g.ridge(Y(392), 6, 7), yard) + paving(g, Y(384), mix(yard, pal.ink, 0.3));
  if (W / k > 1250) o += leaving(g, at(540, 380), 0.8, dim(mix(pal.rice, pal.ink, 0.2), 0.1), quilts[2]!, dim);
  o += stove(g, at, pots, fire, dim);
  // Who lifts the lid.
  o += lid(g, at(264 - 96 * 1.24, 278 + 176 * 1.24), 0.94 * k, dim) + person(g, ...at(264, 270), 1.24 * k, { shirt: dim(mix(pal.cobalt, pal.paper, 0.16), 0.06), pose: 'stand', to: away, hands: [96, -174], hat: false, scarf: dim(mix(pal.paper, pal.lacquer, 0.3), 0.1) });
  o += fill(ell(...at(-190, 214), 470 * k, 56 * k), fire, 'opacity=".15"');
  o += fillers(g, at, pots, quilts, dim, away);
  // The bicycle that leaves next.
  const [bx, by] = at(390, 62);
  o += person(g, ...at(380, 88), 1.36 * k, { shirt: mix(pal.lacquer, pal.clay, 0.12), pose: 'stand', to: side, hands: [54, -146] }) + bicycle(g, bx, by, 1.34 * k, side) + basket(g, at(390 - 116 * 1.34, 62 + 122 * 1.34), 0.78 * k, pots[1]!, quilts[0]!, 'shut');
  return o + banana(g, ...at(-760, 250), 1.1 * k, dim(mix(pal.rice, pal.ink, 0.4), 0.2)) + basket(g, at(96, 44), 0.92 * k, pots[4]!, quilts[2]!, 'half');
}

const turned = (inks: readonly Ink[], by: number): Ink[] => [...inks.slice(by), ...inks.slice(0, by)];

/** Turmeric and beans, gấc, black beans, peanuts, green rice, violet rice. */
function xoiColours({ pal }: Stage): Ink[] {
  return [mix(pal.goldleaf, pal.paper, 0.14), mix(pal.lacquer, pal.goldleaf, 0.2), mix(mix(pal.lacquer, pal.ink, 0.62), pal.paper, 0.08), mix(mix(pal.paper, '#FFFFFF', 0.4), pal.goldleaf, 0.12), mix(pal.rice, pal.paper, 0.24), mix(mix(pal.lacquer, pal.cobalt, 0.55), pal.paper, 0.22)];
}

/** Where the day will come up. */
function daybreak(g: Stage, y: number, fire: Ink): string {
  const glow = mix(mix(fire, g.pal.lacquer, 0.3), g.pal.paper, 0.4);
  return Array.from({ length: 7 }, (_, i) => fill(ell(g.X(0.7), y, (1500 - i * 130) * g.k, (230 - i * 30) * g.k), glow, 'opacity=".075"')).join('');
}

/** Nhật Tân bridge over the river: five pylons and their cables. */
function bridge(g: Stage, at: Place, deck: number, colour: Ink): string {
  const { k } = g;
  let legs = '',
    cables = '';
  for (const u of [-720, -370, -20, 330, 680]) {
    const [x] = at(u, 0),
      top = deck - 156 * k;
    legs += poly([[x - 26 * k, deck + 26 * k], [x - 5 * k, top], [x + 5 * k, top], [x + 26 * k, deck + 26 * k], [x + 17 * k, deck + 26 * k], [x, top + 44 * k], [x - 17 * k, deck + 26 * k]]) + rect(x - 4 * k, top - 16 * k, 8 * k, 60 * k);
    for (let i = 1; i < 8; i++) for (const s of [-1, 1]) cables += `M${n(x)} ${n(top + (i - 7) * -5 * k)}L${n(x + s * i * 22 * k)} ${n(deck)}`;
  }
  return stroke(cables, colour, 1.8 * k, 'opacity=".8"') + g.sheet(legs + rect(-40, deck, g.W + 80, 9 * k), colour, { sh: 3, edge: false });
}

/** A long stove of brick, a fire in every mouth and a steamer over every fire; the last one is open. */
function stove(g: Stage, at: Place, pots: readonly Ink[], fire: Ink, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k } = g,
    brick = dim(mix(pal.clay, pal.lacquer, 0.22), 0.12),
    t = tones(brick, pal),
    [x, y] = at(-190, 282),
    w = 690 * k,
    high = 92 * k,
    places = [-262, -88, 88, 262].map((u) => at(-190 + u, 282)[0]);
  let o = fill(ell(x, y - 130 * k, w * 0.66, 250 * k), fire, 'opacity=".1"'),
    courses = '';
  for (let j = 0; j < 5; j++) for (let i = 0; i < 15; i++) courses += rect(x - w / 2 + (8 + i * 46 + (j % 2) * 20) * k, y - high + (6 + j * 18) * k, 36 * k, 12 * k);
  o += places.map((px, i) => steam(g, px, y - high - (i === 3 ? 206 : 262) * k, (i === 3 ? 300 : 190) * k, (i === 3 ? 130 : 74) * k)).join('');
  o += g.sheet(rect(x - w / 2, y - high, w, high), brick, { sh: 10, body: within(g, 'stove', rect(x - w / 2, y - high, w, high), fill(courses, t.l, 'opacity=".4"')) }) + g.sheet(rect(x - w / 2 - 10 * k, y - high - 12 * k, w + 20 * k, 16 * k), t.d, { sh: 5 });
  for (const px of places) o += fill(arch(px, y, 104 * k, 74 * k), fire, 'opacity=".5"') + fill(arch(px, y, 92 * k, 66 * k), mix(pal.ink, brick, 0.2)) + flames(g, px, y - 1 * k, 74 * k, 56 * k) + g.sheet(brush([[px - 12 * k, y - 10 * k], [px - 4 * k, y + 22 * k]], 15 * k, { prof: () => 1, m: 3 }) + brush([[px + 16 * k, y - 10 * k], [px + 22 * k, y + 16 * k]], 13 * k, { prof: () => 1, m: 3 }), dim(mix(pal.clay, pal.ink, 0.4), 0.1), { sh: 3, edge: false });
  return o + places.map((px, i) => steamer(g, [px, y - high - 8 * k], 0.94 * k, i === 3 ? pots[0] : undefined, dim)).join('');
}

/** A tall chõ: a sooty pot with water, the hooped tub on it, its lid or a heap of xôi. */
function steamer(g: Stage, [x, y]: Point, s: number, xoi: Ink | undefined, dim: (c: Ink, q?: number) => Ink): string {
  const { pal } = g,
    soot = mix(mix(pal.ink, pal.clay, 0.2), pal.paper, 0.1),
    tub = dim(mix(mix(pal.paper, pal.cobalt, 0.14), pal.ink, 0.1), 0.12),
    t = tones(tub, pal),
    lower = `M${n(x - 46 * s)} ${n(y)}Q${n(x - 80 * s)} ${n(y - 26 * s)} ${n(x - 58 * s)} ${n(y - 64 * s)}H${n(x + 58 * s)}Q${n(x + 80 * s)} ${n(y - 26 * s)} ${n(x + 46 * s)} ${n(y)}Z`,
    side = poly([[x + 26 * s, y - 66 * s], [x + 31 * s, y - 200 * s], [x + 70 * s, y - 200 * s], [x + 60 * s, y - 66 * s]]);
  let o = g.sheet(lower, soot, { sh: 5, edge: false, body: fill(brush([[x - 52 * s, y - 52 * s], [x - 60 * s, y - 32 * s], [x - 48 * s, y - 12 * s]], 9 * s), mix(soot, pal.goldleaf, 0.4), 'opacity=".7"') });
  o += g.sheet(poly([[x - 60 * s, y - 62 * s], [x - 70 * s, y - 200 * s], [x + 70 * s, y - 200 * s], [x + 60 * s, y - 62 * s]]), tub, { sh: 6, body: fill(side, t.d, 'opacity=".75"') + fill(poly([[x - 48 * s, y - 74 * s], [x - 55 * s, y - 190 * s], [x - 42 * s, y - 190 * s], [x - 37 * s, y - 74 * s]]), t.ll, 'opacity=".6"') + stroke(`M${n(x - 62 * s)} ${n(y - 92 * s)}H${n(x + 62 * s)}M${n(x - 68 * s)} ${n(y - 174 * s)}H${n(x + 68 * s)}`, t.dd, 5 * s) });
  // The wet cloth that closes the joint.
  o += g.sheet(brush([[x - 64 * s, y - 64 * s], [x, y - 58 * s], [x + 64 * s, y - 64 * s]], 17 * s, { prof: () => 1, m: 5 }), dim(mix(pal.paper, pal.clay, 0.16), 0.1), { sh: 3, edge: false });
  o += fill(ell(x, y - 200 * s, 72 * s, 17 * s), t.l);
  return o + (xoi ? heap(g, x, y - 200 * s, 64 * s, 46 * s, xoi) : lid(g, [x, y - 282 * s], s, dim));
}

/** A lid plaited like a hat, from its knob down. */
function lid(g: Stage, [x, y]: Point, s: number, dim: (c: Ink, q?: number) => Ink): string {
  const { pal } = g,
    cane = dim(mix(pal.goldleaf, pal.clay, 0.36), 0.1),
    t = tones(cane, pal);
  return g.sheet(`M${n(x - 80 * s)} ${n(y + 82 * s)}Q${n(x - 52 * s)} ${n(y + 20 * s)} ${n(x)} ${n(y + 8 * s)}Q${n(x + 52 * s)} ${n(y + 20 * s)} ${n(x + 80 * s)} ${n(y + 82 * s)}Q${n(x)} ${n(y + 106 * s)} ${n(x - 80 * s)} ${n(y + 82 * s)}Z`, cane, { sh: 6, body: stroke([0.34, 0.6, 0.84].map((q) => `M${n(x - 72 * q * s)} ${n(y + (10 + 76 * q * q) * s)}Q${n(x)} ${n(y + (20 + 84 * q) * s)} ${n(x + 72 * q * s)} ${n(y + (10 + 76 * q * q) * s)}`).join(''), t.d, 3 * s) }) + fill(ell(x, y + 7 * s, 12 * s, 8 * s), t.dd);
}

/** Xôi heaped over a rim, its grains in the light. */
function heap(g: Stage, x: number, y: number, rx: number, high: number, xoi: Ink): string {
  const { R, pal } = g,
    t = tones(xoi, pal);
  let light = '',
    deep = '';
  for (let i = 0; i < 30; i++) {
    const a = R.j(0.84),
      d = ell(x + a * rx, y - R.r(-0.1, 0.8) * high * Math.sqrt(1 - a * a), rx * 0.045, rx * 0.03);
    if (i % 3) light += d;
    else deep += d;
  }
  return g.sheet(`M${n(x - rx)} ${n(y)}Q${n(x - rx * 0.7)} ${n(y - high * 0.94)} ${n(x)} ${n(y - high)}Q${n(x + rx * 0.7)} ${n(y - high * 0.94)} ${n(x + rx)} ${n(y)}Q${n(x)} ${n(y + rx * 0.36)} ${n(x - rx)} ${n(y)}Z`, xoi, { sh: 3, edge: false, body: fill(light, t.ll, 'opacity=".85"') + fill(deep, t.d, 'opacity=".8"') });
}

/** A basket lined with banana leaf, the quilt that keeps it warm beside, half over or shut over it. */
function basket(g: Stage, [x, y]: Point, s: number, xoi: Ink, quilt: Ink, cover: Cover): string {
  const { pal } = g,
    cane = mix(pal.goldleaf, pal.clay, 0.42),
    t = tones(cane, pal),
    leaf = mix(pal.rice, pal.ink, 0.26),
    body = `M${n(x - 92 * s)} ${n(y - 82 * s)}Q${n(x - 86 * s)} ${n(y - 14 * s)} ${n(x - 54 * s)} ${n(y)}H${n(x + 54 * s)}Q${n(x + 86 * s)} ${n(y - 14 * s)} ${n(x + 92 * s)} ${n(y - 82 * s)}Z`;
  let o = g.sheet(body, cane, { sh: 8, body: within(g, `basket${Math.round(x + y * 7)}`, body, stroke([14, 28, 42, 56, 70].map((v) => `M${n(x - 96 * s)} ${n(y - v * s)}Q${n(x)} ${n(y - (v - 18) * s)} ${n(x + 96 * s)} ${n(y - v * s)}`).join(''), t.d, 5 * s, `stroke-dasharray="${n(13 * s)} ${n(8 * s)}"`) + fill(rect(x + 40 * s, y - 90 * s, 60 * s, 100 * s), t.dd, 'opacity=".35"')) });
  if (cover === 'shut') return o + blanket(g, `M${n(x - 104 * s)} ${n(y - 58 * s)}Q${n(x - 104 * s)} ${n(y - 140 * s)} ${n(x)} ${n(y - 146 * s)}Q${n(x + 104 * s)} ${n(y - 140 * s)} ${n(x + 104 * s)} ${n(y - 58 * s)}q${n(-17 * s)} ${n(22 * s)} ${n(-42 * s)} ${n(8 * s)}t${n(-42 * s)} ${n(6 * s)}t${n(-42 * s)} 0t${n(-42 * s)} ${n(-4 * s)}t${n(-40 * s)} ${n(-10 * s)}Z`, x, y, s, quilt);
  o += g.sheet([...Array(13).keys()].map((i) => { const a = (i / 13) * TAU + 0.2; return lens(x + Math.cos(a) * 62 * s, y - (82 - Math.sin(a) * 14) * s, x + Math.cos(a) * 112 * s, y - (90 - Math.sin(a) * 34) * s, 20 * s); }).join('') + ell(x, y - 84 * s, 94 * s, 26 * s), leaf, { sh: 3, body: stroke(ell(x, y - 84 * s, 82 * s, 20 * s), mix(leaf, pal.paper, 0.3), 2 * s) });
  o += heap(g, x, y - 84 * s, 76 * s, 58 * s, xoi);
  if (cover === 'open') return o;
  const hem: readonly Point[] = [[-20, 62], [-2, 104], [-14, 152], [50, 154], [100, 112], [116, 60], [114, 8], [92, 2], [76, 14], [54, 6], [34, 22], [14, 18]];
  return o + blanket(g, blob(hem.map(([u, v]) => [x + u * s * g.side, y - v * s])), x, y, s, quilt);
}

/** Quilted cloth with flowers. */
function blanket(g: Stage, d: string, x: number, y: number, s: number, quilt: Ink): string {
  const { pal } = g,
    t = tones(quilt, pal);
  let seams = '',
    flowers = '',
    hearts = '';
  for (let i = -4; i < 5; i++) seams += `M${n(x + i * 34 * s)} ${n(y - 160 * s)}l${n(80 * s)} ${n(160 * s)}M${n(x + i * 34 * s)} ${n(y - 160 * s)}l${n(-80 * s)} ${n(160 * s)}`;
  for (let j = 0; j < 5; j++)
    for (let i = -3; i < 4; i++) {
      const fx = x + (i + (j % 2) / 2) * 34 * s,
        fy = y - (16 + j * 34) * s;
      for (const a of [0, 1, 2, 3, 4]) flowers += ell(fx + Math.cos(a * 1.257) * 5 * s, fy + Math.sin(a * 1.257) * 5 * s, 4 * s);
      hearts += ell(fx, fy, 3 * s);
    }
  return g.sheet(d, quilt, { sh: 5, body: within(g, `quilt${Math.round(x + y * 7)}`, d, stroke(seams, t.d, 2.4 * s, 'opacity=".7"') + fill(flowers, mix(pal.paper, quilt, 0.2)) + fill(hearts, pal.goldleaf)) });
}

/** Two at a large basket: one heaps it, one draws the quilt over; leaves and a shut basket beside them. */
function fillers(g: Stage, at: Place, pots: readonly Ink[], quilts: readonly Ink[], dim: (c: Ink, q?: number) => Ink, away: 1 | -1): string {
  const { pal, k, side } = g,
    leaf = mix(pal.rice, pal.ink, 0.3),
    scoop = at(-446 + 100 * 1.36, 120 + 92 * 1.36);
  let o = leafPile(g, ...at(-390, 208), 0.7 * k, leaf, 6) + basket(g, at(-130, 176), 0.8 * k, pots[2]!, quilts[3]!, 'open');
  o += person(g, ...at(-446, 120), 1.36 * k, { shirt: dim(mix(pal.goldleaf, pal.paper, 0.16), 0.04), to: side, hands: [100, -92], far: [106, -60], hat: false, scarf: pal.lacquer });
  o += basket(g, at(-246, 74), 1.24 * k, pots[3]!, quilts[1]!, 'half');
  o += g.sheet(brush([scoop, [scoop[0] + 34 * k * side, scoop[1] + 12 * k]], 8 * k, { prof: () => 1, m: 3 }) + ell(scoop[0] + 48 * k * side, scoop[1] + 16 * k, 24 * k, 11 * k), mix(pal.clay, pal.goldleaf, 0.3), { sh: 3, edge: false });
  return o + person(g, ...at(-26, 96), 1.34 * k, { shirt: mix(pal.lacquer, pal.paper, 0.24), to: away, hands: [98, -66], far: [104, -88], hat: false, scarf: dim(mix(pal.cobalt, pal.paper, 0.1), 0.1) });
}

/** A carrying pole on the shoulder, a covered basket at either end, off towards the bridge. */
function leaving(g: Stage, [x, y]: Point, s: number, shirt: Ink, quilt: Ink, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k, side } = g,
    q = s * k,
    bamboo = mix(pal.goldleaf, pal.clay, 0.4),
    beam = y - 150 * q;
  let o = '';
  for (const u of [-128, 128]) o += stroke(`M${n(x + u * q)} ${n(beam + 12 * q)}l${n(-46 * q)} ${n(76 * q)}M${n(x + u * q)} ${n(beam + 12 * q)}l${n(46 * q)} ${n(76 * q)}`, bamboo, 3 * q) + basket(g, [x + u * q, y - 16 * q], 0.56 * q, quilt, dim(quilt, 0.14), 'shut');
  return person(g, x, y, q, { shirt, pose: 'stand', to: side, hands: [44, -146], far: [30, -92] }) + o + g.sheet(brush([[x - 150 * q, beam + 10 * q], [x, beam - 6 * q], [x + 150 * q, beam + 10 * q]], 10 * q, { prof: () => 1, m: 6 }), bamboo, { sh: 3, edge: false });
}
