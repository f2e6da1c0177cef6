// The day a house of wood is raised: its frames stand on their stones, purlins go up, a red cloth hangs from the ridge.
import { type Ink, mix, tones } from '../color.ts';
import { brush, lerp, n, type Place, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { banana } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, raised, type Stage, sun } from './stage.ts';
import { bar, chiselling, cut, logPile, shavings, slab } from './timber.ts';
import { country, paving } from './yards.ts';

/** Of the front frame: half its width at the eaves, its height there and at the ridge. */
const eaves = { half: 366, high: 168 },
  ridge = 412,
  /** Where the four columns stand, from the middle. */
  tall = 138,
  low = 292;

const roofAt = (u: number): number => -lerp(ridge, eaves.high, Math.abs(u) / eaves.half);

export function houseRaising(view: Stage): string {
  const g = raised(view),
    { pal, W, H, R, k, X, Y, tone, side } = g,
    yard = mix(mix(pal.goldleaf, pal.paper, 0.52), pal.clay, 0.16),
    wood = R.pick([mix(mix(pal.goldleaf, pal.clay, 0.5), pal.paper, 0.06), mix(mix(pal.clay, pal.lacquer, 0.3), pal.goldleaf, 0.2)]),
    narrow = W < 1300 * k;
  let o = sun(g, X(0.16), H * 0.2, 88 * k) + clouds(g, 3) + birds(g, X(0.3), H * 0.12, 5) + country(g, 410, yard, { palms: 5 });
  o += house(g, X(0.9), Y(400), 400 * k, { wall: tone(mix(pal.paper, pal.goldleaf, 0.26), 0.1), tile: tone(mix(pal.clay, pal.lacquer, 0.28), 0.1) }) + banana(g, X(0.03), Y(386), 1.1 * k, mix(pal.rice, pal.ink, 0.2));
  o += g.sheet(g.ridge(Y(384), 6, 7), yard) + paving(g, Y(376), mix(yard, pal.clay, 0.3));
  const x = X(narrow ? 0.46 : 0.47),
    y = Y(216),
    // Each frame stands behind the one before it.
    frames = [0, 1, 2, 3].map((j): Place => (u, v) => [x + ((j - 1.2) * 104 * side + u * (1 - j * 0.1)) * k, y - (j * 44 - v * (1 - j * 0.1)) * k]);
  const [front, , , back] = frames as [Place, Place, Place, Place];
  o += g.sheet(poly([front(-low - 60, 26), front(low + 60, 26), back(low + 60, -6), back(-low - 60, -6)]), mix(mix(pal.paper, pal.clay, 0.36), yard, 0.2), { sh: 6 });
  const frameAt = (j: number): string => truss(g, frames[j]!, (1 - j * 0.1) * k, mix(wood, g.sky[0], j * 0.17));
  o += frameAt(3) + frameAt(2) + frameAt(1) + purlins(g, front, back, mix(wood, g.sky[0], 0.12)) + cloth(g, frames[1]!(0, -ridge)) + frameAt(0);
  // Two up there drive the pegs, one below hauls on the rope.
  const [lx, ly] = front(-210 * side, roofAt(210) - 12),
    [rx, ry] = back(150 * side, roofAt(150) - 12);
  o += person(g, rx, ry, 0.84 * k, { shirt: mix(pal.rice, pal.ink, 0.08), to: side > 0 ? -1 : 1, hands: [62, -60] }) + person(g, lx, ly, 1 * k, { shirt: mix(pal.lacquer, pal.clay, 0.2), to: side, hands: [64, -96], hat: false }) + mallet(g, lx + 64 * k * side, ly - 96 * k);
  o += hauling(g, X(narrow ? 0.9 : 0.83), Y(196), front(eaves.half * 0.62 * side, roofAt(eaves.half * 0.62)), wood);
  o += tileStacks(g, X(narrow ? 0.1 : 0.1), Y(196));
  if (!narrow) o += logPile(g, X(0.955), Y(182));
  o += shavings(g, X(0.36), Y(26), 190, 46) + column(g, X(0.46), Y(50), wood) + chiselling(g, X(0.46) - 196 * k * side, Y(38), 1.36 * k, mix(pal.cobalt, pal.paper, 0.12));
  return o + brackets(g, X(0.74), Y(40), wood);
}

/** One frame across the house: two tall and two low columns, rafters, tie beams and the stack that carries the ridge. */
function truss(g: Stage, at: Place, s: number, wood: Ink): string {
  const { pal } = g,
    t = tones(wood, pal),
    stone = mix(pal.paper, pal.ink, 0.26),
    post = (u: number, w: number): string => cut(at, [[u - w / 2, 0], [u - w * 0.46, roofAt(u) + 8], [u + w * 0.46, roofAt(u) + 8], [u + w / 2, 0]]),
    shade = (u: number, w: number): string => cut(at, [[u + w * 0.1, 0], [u + w * 0.1, roofAt(u) + 8], [u + w * 0.46, roofAt(u) + 8], [u + w / 2, 0]]),
    columns = [[-low, 24], [-tall, 30], [tall, 30], [low, 24]] as const;
  // The tie beam swells downwards, as a fish's belly.
  const tie = (u0: number, u1: number, v: number, h: number): string => `M${at(u0, v).map(n).join(' ')}L${at(u1, v).map(n).join(' ')}L${at(u1, v + h * 0.7).map(n).join(' ')}Q${at((u0 + u1) / 2, v + h * 1.5).map(n).join(' ')} ${at(u0, v + h * 0.7).map(n).join(' ')}Z`;
  let scrolls = '';
  for (const u of [-70, 0, 70]) scrolls += `M${at(u - 20, -292).map(n).join(' ')}Q${at(u, -306).map(n).join(' ')} ${at(u + 16, -292).map(n).join(' ')}Q${at(u + 6, -284).map(n).join(' ')} ${at(u, -291).map(n).join(' ')}`;
  const rafter = (q: number): string => bar(at(q * 4, -ridge - 4), at(q * (eaves.half + 10), -eaves.high + 2), 22 * s);
  return (
    g.sheet(columns.map(([u, w]) => slab(at, u - w * 0.9, -8, w * 1.8, 18)).join(''), stone, { sh: 4 }) +
    g.sheet(columns.map(([u, w]) => post(u, w)).join(''), t.b, { sh: 8, edge: false, body: fill(columns.map(([u, w]) => shade(u, w)).join(''), t.d, 'opacity=".6"') }) +
    g.sheet(tie(-low, -tall, -204, 24) + tie(tall, low, -204, 24), t.b, { sh: 4, edge: false }) +
    g.sheet(slab(at, -66, -330, 18, 30) + slab(at, 48, -330, 18, 30) + slab(at, -9, -ridge, 18, 58) + slab(at, -86, -346, 172, 20) + slab(at, -44, -374, 88, 18), t.d, { sh: 4, edge: false }) +
    g.sheet(tie(-tall - 22, tall + 22, -304, 30), t.b, { sh: 6, body: stroke(scrolls, t.dd, 3 * s, 'opacity=".7"') }) +
    g.sheet(rafter(-1) + rafter(1), t.l, { sh: 6, edge: false })
  );
}

/** Purlins from the first frame to the last, over the rafters. */
function purlins(g: Stage, front: Place, back: Place, wood: Ink): string {
  const { k, pal } = g,
    t = tones(wood, pal);
  let o = '';
  for (const u of [-350, -268, -186, -104, 104, 186, 268, 350]) {
    const [fx, fy] = front(u, roofAt(u) - 10), [bx, by] = back(u, roofAt(u) - 10), [dx, dy] = [(fx - bx) * 0.1, (fy - by) * 0.1];
    o += g.sheet(bar([fx + dx, fy + dy], [bx - dx, by - dy], 13 * k), u * g.side > 0 ? t.d : t.b, { sh: 4, edge: false });
  }
  const [a, b] = [front(0, -ridge - 12), back(0, -ridge - 12)];
  return o + g.sheet(bar([a[0] + (a[0] - b[0]) * 0.12, a[1] + (a[1] - b[1]) * 0.12], [b[0] - (a[0] - b[0]) * 0.12, b[1] - (a[1] - b[1]) * 0.12], 21 * k), t.b, { sh: 6 });
}

/** The red cloth of the day, bound to the ridge. */
function cloth(g: Stage, [x, y]: Point): string {
  const { k, pal } = g;
  return g.sheet(`M${n(x - 24 * k)} ${n(y - 22 * k)}H${n(x + 24 * k)}V${n(y + 52 * k)}L${n(x)} ${n(y + 74 * k)}L${n(x - 24 * k)} ${n(y + 52 * k)}Z`, pal.lacquer, { sh: 6, body: stroke(`M${n(x - 17 * k)} ${n(y + 46 * k)}H${n(x + 17 * k)}M${n(x - 17 * k)} ${n(y - 8 * k)}H${n(x + 17 * k)}`, pal.goldleaf, 3 * k) + fill(rect(x - 9 * k, y + 8 * k, 18 * k, 18 * k), pal.goldleaf) });
}

function mallet(g: Stage, x: number, y: number): string {
  const { k, pal, side } = g,
    p = (u: number, v: number): Point => [x + u * k * side, y + v * k];
  return g.sheet(bar(p(-2, 8), p(10, -30), 8 * k), mix(pal.goldleaf, pal.clay, 0.45), { sh: 3, edge: false }) + g.sheet(poly([p(-14, -34), p(30, -22), p(36, -46), p(-6, -58)]), mix(pal.clay, pal.ink, 0.3), { sh: 4, edge: false });
}

/** Who hauls: the rope runs over a rafter and lifts a purlin. */
function hauling(g: Stage, x: number, y: number, over: Point, wood: Ink): string {
  const { k, pal, side } = g,
    hand: Point = [x - 62 * 1.3 * k * side, y - 136 * 1.3 * k],
    rope = mix(pal.goldleaf, pal.paper, 0.3),
    load: Point = [over[0] + 16 * k * side, over[1] + 132 * k];
  return (
    stroke(`M${hand.map(n).join(' ')}L${over.map(n).join(' ')}L${load.map(n).join(' ')}`, mix(rope, pal.ink, 0.35), 4.6 * k) + stroke(`M${hand.map(n).join(' ')}Q${n(hand[0] + 30 * k * side)} ${n(y - 60 * k)} ${n(hand[0] + 16 * k * side)} ${n(y + 4 * k)}`, mix(rope, pal.ink, 0.2), 4.6 * k) +
    g.sheet(bar([load[0] - 92 * k, load[1] + 16 * k], [load[0] + 92 * k, load[1] - 10 * k], 15 * k), tones(wood, pal).l, { sh: 6 }) + fill(rect(load[0] - 8 * k, load[1] - 11 * k, 16 * k, 24 * k), mix(rope, pal.ink, 0.2)) +
    person(g, x, y, 1.3 * k, { shirt: mix(pal.paper, pal.cobalt, 0.22), pose: 'stand', to: side > 0 ? -1 : 1, hands: [62, -136], far: [56, -112] })
  );
}

/** Tiles in stacks for the roof that is to come. */
function tileStacks(g: Stage, x: number, y: number): string {
  const { k, pal, R } = g,
    tile = mix(pal.clay, pal.lacquer, 0.26);
  let o = '';
  for (const [u, high] of [[-62, 8], [0, 10], [62, 7]] as const)
    for (let i = 0; i < high; i++) o += g.sheet(rect(x + (u - 27 + R.j(2.5)) * k, y - (i + 1) * 12 * k, 54 * k, 11 * k), mix(tile, i % 2 ? pal.paper : pal.ink, R.r(0.02, 0.14)), { sh: 2, edge: false });
  return o;
}

/** A column on its blocks, with the mortises that are being cut. */
function column(g: Stage, x: number, y: number, wood: Ink): string {
  const { k, pal } = g,
    t = tones(wood, pal);
  let mortises = '';
  for (const u of [-96, 40, 150]) mortises += rect(x + u * k, y - 78 * k, 40 * k, 15 * k);
  return (
    g.sheet([-140, 130].map((u) => rect(x + (u - 22) * k, y - 44 * k, 44 * k, 44 * k)).join(''), mix(pal.clay, pal.ink, 0.3), { sh: 5 }) +
    g.sheet(rect(x - 216 * k, y - 92 * k, 432 * k, 50 * k), t.b, { sh: 9, body: fill(rect(x - 216 * k, y - 58 * k, 432 * k, 16 * k), t.d, 'opacity=".7"') + fill(rect(x - 216 * k, y - 92 * k, 432 * k, 8 * k), t.l) + fill(mortises, t.dd) })
  );
}

/** Brackets carved for the eaves. */
function brackets(g: Stage, x: number, y: number, wood: Ink): string {
  const { k, pal } = g,
    t = tones(wood, pal);
  let o = '';
  for (let i = 0; i < 3; i++) {
    const cx = x + (i - 1) * 34 * k,
      cy = y + (i - 1) * 16 * k,
      p = (u: number, v: number): Point => [cx + u * k, cy + v * k];
    o += g.sheet(brush([p(-84, 2), p(-30, -10), p(30, -40), p(78, -92)], 40 * k, { prof: (q) => 1 - q * 0.5, m: 12 }), i === 1 ? t.l : t.b, { sh: 6, body: stroke(`M${p(-62, 0).map(n).join(' ')}Q${p(-44, -18).map(n).join(' ')} ${p(-30, -4).map(n).join(' ')}M${p(-16, -12).map(n).join(' ')}Q${p(2, -34).map(n).join(' ')} ${p(14, -22).map(n).join(' ')}M${p(28, -38).map(n).join(' ')}Q${p(46, -58).map(n).join(' ')} ${p(52, -48).map(n).join(' ')}`, t.dd, 3.4 * k) });
  }
  return o;
}
