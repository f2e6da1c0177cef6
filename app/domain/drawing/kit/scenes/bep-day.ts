// Bánh dày of Quán Gánh: steamed rice pounded smooth between two pestles, cakes rolled round by hand, six to a parcel of leaf by the old road.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, type Point, poly, rect, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { steam } from './fires.ts';
import { areca } from './greenery.ts';
import { basin, leafPile } from './kitchens.ts';
import { person } from './people.ts';
import { clouds, fromMiddle, raised, type Stage, sun } from './stage.ts';
import { country, paving } from './yards.ts';

export function cakePounders(view: Stage): string {
  const g = raised(view),
    { pal, H, k, R, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    yard = mix(mix(pal.clay, pal.lacquer, 0.2), pal.paper, 0.48),
    dough = mix(mix(pal.paper, '#FFFFFF', 0.62), pal.goldleaf, 0.03),
    leaf = mix(mix(pal.rice, pal.celadon, 0.2), pal.ink, 0.26),
    at = fromMiddle(g);
  let o = sun(g, X(0.3), H * 0.2, 84 * k) + clouds(g, 3) + country(g, 452, tone(mix(pal.rice, pal.goldleaf, 0.3), 0.16), { palms: 0 });
  for (const [u, v, wide] of [[-560, 442, 420], [-190, 452, 330], [170, 452, 350]] as const) o += house(g, ...at(u, v), wide * k, { wall: tone(mix(pal.paper, pal.goldleaf, 0.24 + u / 3000), 0.1), tile: tone(mix(pal.clay, pal.lacquer, 0.28), 0.14) });
  o += areca(g, ...at(-370, 446), 330 * k, tone(mix(pal.rice, pal.ink, 0.34), 0.14), tone(pal.clay, 0.3)) + areca(g, ...at(-20, 446), 290 * k, tone(mix(pal.rice, pal.ink, 0.34), 0.14), tone(pal.clay, 0.3)) + kapok(g, at(600, 424), 1.06);
  o += road(g, at) + g.sheet(g.ridge(Y(360), 5, 7), yard) + paving(g, Y(350), mix(yard, pal.clay, 0.5));
  const shirts = R.chance(0.5) ? [mix(pal.paper, pal.cobalt, 0.2), mix(pal.cobalt, pal.ink, 0.1), mix(pal.goldleaf, pal.paper, 0.14), mix(pal.lacquer, pal.paper, 0.2)] : [mix(pal.rice, pal.ink, 0.14), mix(pal.paper, pal.clay, 0.14), mix(pal.lacquer, pal.clay, 0.14), mix(pal.cobalt, pal.paper, 0.24)];
  o += stall(g, at, leaf, dough, mix(pal.lacquer, pal.clay, 0.2));
  o += mortar(g, at, dough, shirts);
  // One rolls, one lays six in leaf, over a broad tray between them.
  o += leafPile(g, ...at(432, 196), 0.9 * k, leaf, 7) + person(g, ...at(140, 128), 1.36 * k, { shirt: shirts[2]!, to: side, hands: [92, -74], far: [104, -64], hat: false, scarf: mix(pal.cobalt, pal.paper, 0.1) });
  o += board(g, at(310, 74), 1.24, dough, leaf) + cake(g, ...at(140 + 98 * 1.36, 128 + 72 * 1.36), 0.9 * k, dough);
  o += person(g, ...at(506, 88), 1.42 * k, { shirt: shirts[3]!, to: away, hands: [98, -62], far: [108, -74] });
  return o + parcels(g, at(484, 8), leaf) + opened(g, at(110, 34), dough, leaf) + basin(g, ...at(262, 10), 0.8 * k, mix(pal.paper, pal.cobalt, 0.14), mix(pal.goldleaf, pal.paper, 0.2)) + basin(g, ...at(-586, 40), 0.98 * k, mix(pal.goldleaf, pal.clay, 0.45), dough);
}

/** A kapok in bloom over the road. */
function kapok(g: Stage, [x, y]: Point, s: number): string {
  const { pal, k, R } = g,
    q = s * k,
    bark = g.tone(mix(mix(pal.clay, pal.ink, 0.3), pal.paper, 0.2), 0.1);
  const arms: readonly (readonly [number, number, number])[] = [[-150, -300, 16], [-96, -408, 13], [20, -470, 14], [120, -396, 13], [168, -292, 15], [-180, -226, 12], [186, -214, 12]];
  let wood = brush([[x, y + 8 * q], [x + 4 * q, y - 150 * q], [x, y - 320 * q]], 56 * q, { prof: (t) => 1 - t * 0.62, m: 8 }),
    flowers = '',
    cups = '';
  for (const [u, v, w] of arms) {
    wood += brush([[x, y + v * 0.52 * q], [x + u * 0.56 * q, y + v * 0.78 * q], [x + u * q, y + v * q]], w * 1.5 * q, { prof: (t) => 1 - t * 0.72, m: 7 });
    for (let i = 0; i < 11; i++) {
      const t = R.r(0.36, 1.1),
        fx = x + u * t * q + R.j(20) * q,
        fy = y + v * lerp(0.6, 1, t) * q + R.j(15) * q;
      for (const a of [-2.5, -1.57, -0.64]) flowers += lens(fx, fy, fx + Math.cos(a) * 20 * q, fy + Math.sin(a) * 20 * q, 9 * q);
      cups += ell(fx, fy, 5 * q, 4 * q);
    }
  }
  return g.sheet(wood, bark, { sh: 7, edge: false }) + g.sheet(flowers, mix(pal.lacquer, pal.goldleaf, 0.14), { sh: 5, edge: false, body: fill(cups, mix(bark, pal.ink, 0.3)) });
}

/** The old high road, its milestone with a red head. */
function road(g: Stage, at: Place): string {
  const { pal, W, k, Y } = g,
    tar = g.tone(mix(mix(pal.ink, pal.paper, 0.42), pal.clay, 0.12), 0.1),
    [x, y] = at(-10, 366);
  let marks = '';
  for (let u = -20; u < W + 40; u += 120 * k) marks += rect(u, Y(404), 62 * k, 6 * k);
  return (
    g.sheet(g.ridge(Y(434), 2, 6), tar, { sh: 4, body: fill(marks, mix(pal.paper, tar, 0.2)) }) +
    g.sheet(`M${n(x - 26 * k)} ${n(y)}V${n(y - 54 * k)}Q${n(x - 26 * k)} ${n(y - 82 * k)} ${n(x)} ${n(y - 82 * k)}Q${n(x + 26 * k)} ${n(y - 82 * k)} ${n(x + 26 * k)} ${n(y - 54 * k)}V${n(y)}Z`, mix(pal.paper, '#FFFFFF', 0.4), { sh: 5, body: fill(`M${n(x - 26 * k)} ${n(y - 50 * k)}V${n(y - 54 * k)}Q${n(x - 26 * k)} ${n(y - 82 * k)} ${n(x)} ${n(y - 82 * k)}Q${n(x + 26 * k)} ${n(y - 82 * k)} ${n(x + 26 * k)} ${n(y - 54 * k)}V${n(y - 50 * k)}Z`, pal.lacquer) + stroke(`M${n(x - 14 * k)} ${n(y - 36 * k)}h${n(28 * k)}M${n(x - 9 * k)} ${n(y - 22 * k)}h${n(18 * k)}`, mix(pal.ink, pal.clay, 0.2), 4 * k) })
  );
}

/** Two with long pestles over one stone mortar, the rice white and steaming in it. */
function mortar(g: Stage, at: Place, dough: Ink, shirts: readonly Ink[]): string {
  const { pal, k, side } = g,
    stone = mix(mix(pal.paper, pal.ink, 0.42), pal.cobalt, 0.06),
    wood = mix(pal.clay, pal.goldleaf, 0.3),
    s = 1.5,
    mid = -280,
    [x, y] = at(mid, 74);
  // A pestle is a trunk, thin where it is held; one is up while the other is in the dough.
  const pestle = (hold: Point, foot: Point): string => {
    const q = 310 / (Math.hypot(hold[0] - foot[0], hold[1] - foot[1]) / k);
    return g.sheet(brush([foot, hold, [lerp(foot[0], hold[0], q), lerp(foot[1], hold[1], q)]], 36 * k, { prof: (along) => (along < 0.2 ? 1 : lerp(0.56, 0.86, along)), m: 14 }), wood, { sh: 6, edge: false });
  };
  const one = (from: 1 | -1, shirt: Ink, high: number, scarf?: Ink): string => {
    const u = mid + from * 172,
      to = (from * -side) as 1 | -1,
      hold: Point = at(u - from * 80 * s, 88 + (122 + high) * s);
    const body = person(g, ...at(u, 88), s * k, { shirt, pose: 'stand', to, hands: [80, -130 - high], far: [76, -102 - high], hat: false, scarf });
    return pestle(hold, at(mid + from * (high ? 22 : 18), high ? 244 : 180)) + body;
  };
  const bowl = `M${n(x - 122 * k)} ${n(y - 112 * k)}A${n(122 * k)} ${n(32 * k)} 0 0 0 ${n(x + 122 * k)} ${n(y - 112 * k)}Q${n(x + 116 * k)} ${n(y - 30 * k)} ${n(x + 70 * k)} ${n(y + 14 * k)}H${n(x - 70 * k)}Q${n(x - 116 * k)} ${n(y - 30 * k)} ${n(x - 122 * k)} ${n(y - 112 * k)}Z`,
    lump = `M${n(x - 98 * k)} ${n(y - 108 * k)}Q${n(x - 84 * k)} ${n(y - 142 * k)} ${n(x - 30 * k)} ${n(y - 136 * k)}Q${n(x)} ${n(y - 118 * k)} ${n(x + 34 * k)} ${n(y - 140 * k)}Q${n(x + 86 * k)} ${n(y - 144 * k)} ${n(x + 98 * k)} ${n(y - 108 * k)}Q${n(x)} ${n(y - 74 * k)} ${n(x - 98 * k)} ${n(y - 108 * k)}Z`;
  // What clings to the raised pestle.
  const [px, py] = at(mid + 22, 250),
    pull = `M${n(px - 17 * k)} ${n(py - 6 * k)}Q${n(px)} ${n(py - 20 * k)} ${n(px + 17 * k)} ${n(py - 6 * k)}Q${n(px + 8 * k)} ${n(py + 40 * k)} ${n(px + 34 * k)} ${n(y - 126 * k)}H${n(px - 34 * k)}Q${n(px - 8 * k)} ${n(py + 40 * k)} ${n(px - 17 * k)} ${n(py - 6 * k)}Z`;
  return (
    fill(ell(x, y - 112 * k, 122 * k, 32 * k), mix(stone, pal.paper, 0.35)) + fill(ell(x, y - 111 * k, 102 * k, 24 * k), mix(stone, pal.ink, 0.4)) +
    g.sheet(lump, dough, { sh: 3, body: fill(brush([[x - 70 * k, y - 118 * k], [x - 40 * k, y - 128 * k], [x - 10 * k, y - 118 * k]], 7 * k), mix(dough, pal.clay, 0.18)) }) + steam(g, x, y - 140 * k, 270 * k, 90 * k) +
    one(-1, shirts[0]!, 0) + one(1, shirts[1]!, 40, mix(pal.lacquer, pal.paper, 0.06)) + fill(pull, dough) +
    g.sheet(bowl, stone, { sh: 11, body: fill(poly([[x + 40 * k, y - 84 * k], [x + 118 * k, y - 96 * k], [x + 70 * k, y + 14 * k], [x + 26 * k, y + 14 * k]]), pal.ink, 'opacity=".2"') + stroke(`M${n(x - 118 * k)} ${n(y - 84 * k)}Q${n(x)} ${n(y - 40 * k)} ${n(x + 118 * k)} ${n(y - 84 * k)}`, mix(stone, pal.ink, 0.3), 4 * k) })
  );
}

/** A round cake, flat below, from the middle of its foot. */
function cake(g: Stage, x: number, y: number, s: number, dough: Ink): string {
  const p = (u: number, v: number): string => `${n(x + u * s)} ${n(y - v * s)}`,
    dome = `M${p(-30, 8)}Q${p(-28, 25)} ${p(0, 26)}Q${p(28, 25)} ${p(30, 8)}Q${p(24, -3)} ${p(0, -3)}Q${p(-24, -3)} ${p(-30, 8)}Z`;
  return g.sheet(dome, dough, { sh: 3, edge: false, body: fill(`M${p(12, 25)}Q${p(28, 23)} ${p(30, 8)}Q${p(24, -3)} ${p(0, -3)}Q${p(22, 4)} ${p(12, 25)}Z`, mix(dough, g.pal.clay, 0.24), 'opacity=".8"') });
}

/** A leaf laid open with the six of one parcel. */
function opened(g: Stage, [x, y]: Point, dough: Ink, leaf: Ink): string {
  const { pal, k } = g;
  let o = '';
  for (const [i, v] of [34, 8].entries()) {
    const spine: readonly Point[] = [[x - 152 * k, y - (v - 4) * k], [x, y - (v + 8) * k], [x + 152 * k, y - (v - 10) * k]];
    o += g.sheet(brush(spine, 62 * k, { m: 12, prof: (q) => Math.sin(Math.PI * Math.min(1, q + 0.02)) ** 0.6 }), mix(leaf, pal.paper, i * 0.12), { sh: 4, edge: false, body: fill(brush(spine, 4 * k), mix(leaf, pal.paper, 0.42)) });
  }
  for (const v of [34, 6]) for (const u of [-62, 0, 62]) o += cake(g, x + u * k, y - v * k, 1.02 * k, dough);
  return o;
}

/** A winnowing tray with cakes on their leaves, and six laid out for a parcel. */
function board(g: Stage, [x, y]: Point, s: number, dough: Ink, leaf: Ink): string {
  const { pal, k } = g,
    q = s * k,
    cane = mix(pal.goldleaf, pal.clay, 0.4);
  let o = g.sheet(ell(x, y - 30 * q, 152 * q, 56 * q), cane, { sh: 9 }) + stroke(ell(x, y - 30 * q, 144 * q, 51 * q), mix(cane, pal.ink, 0.3), 3 * q, `stroke-dasharray="${n(8 * q)} ${n(6 * q)}"`) + fill(ell(x, y - 29 * q, 136 * q, 46 * q), mix(cane, pal.paper, 0.45));
  // The leaf is cut round, a little wider than its cake.
  const places: [number, number][] = [];
  for (const [v, count] of [[66, 3], [44, 4], [18, 4]] as const) for (let i = 0; i < count; i++) places.push([(i - (count - 1) / 2) * (v === 66 ? 62 : 64), v]);
  for (const [u, v] of places) o += fill(ell(x + u * q, y - (v - 1) * q, 31 * q, 11 * q), mix(leaf, pal.paper, (v / 66) * 0.14)) + cake(g, x + u * q, y - v * q, 0.86 * q, dough);
  return o;
}

/** Six cakes in leaf make a flat parcel with two bands: a stack of them. */
function parcels(g: Stage, [x, y]: Point, leaf: Ink): string {
  return [[-58, 0], [58, 2], [0, 46]].map(([u, v]) => parcel(g, x + u! * g.k, y - v! * g.k, g.k, mix(leaf, g.pal.paper, v! / 500))).join('');
}

function parcel(g: Stage, x: number, y: number, s: number, leaf: Ink): string {
  const { pal } = g,
    t = tones(leaf, pal),
    tie = mix(pal.goldleaf, pal.paper, 0.5);
  return g.sheet(`M${n(x - 54 * s)} ${n(y - 8 * s)}Q${n(x - 58 * s)} ${n(y - 40 * s)} ${n(x - 40 * s)} ${n(y - 46 * s)}H${n(x + 40 * s)}Q${n(x + 58 * s)} ${n(y - 40 * s)} ${n(x + 54 * s)} ${n(y - 8 * s)}Q${n(x)} ${n(y + 8 * s)} ${n(x - 54 * s)} ${n(y - 8 * s)}Z`, leaf, { sh: 6, body: stroke([-30, -10, 10, 30].map((u) => `M${n(x + u * s)} ${n(y - 45 * s)}Q${n(x + u * 1.2 * s)} ${n(y - 20 * s)} ${n(x + u * 1.1 * s)} ${n(y)}`).join(''), t.l, 2 * s) + fill(poly([[x + 40 * s, y - 46 * s], [x + 58 * s, y - 34 * s], [x + 54 * s, y - 8 * s], [x + 34 * s, y - 2 * s]]), t.d, 'opacity=".6"') + stroke(`M${n(x - 22 * s)} ${n(y - 46 * s)}Q${n(x - 27 * s)} ${n(y - 20 * s)} ${n(x - 24 * s)} ${n(y - 1 * s)}M${n(x + 22 * s)} ${n(y - 46 * s)}Q${n(x + 27 * s)} ${n(y - 20 * s)} ${n(x + 24 * s)} ${n(y - 1 * s)}M${n(x - 56 * s)} ${n(y - 26 * s)}Q${n(x)} ${n(y - 14 * s)} ${n(x + 56 * s)} ${n(y - 26 * s)}`, tie, 4 * s) });
}

/** A stall on the roadside under a parasol: parcels in rows, and who sells them. */
function stall(g: Stage, at: Place, leaf: Ink, dough: Ink, cloth: Ink): string {
  const { pal, k, R, side } = g,
    [x, y] = at(330, 300),
    w = 250 * k,
    wood = mix(pal.clay, pal.goldleaf, 0.3),
    t = tones(wood, pal),
    shade = R.pick([mix(pal.cobalt, pal.paper, 0.16), mix(pal.goldleaf, pal.lacquer, 0.12), mix(pal.celadon, pal.ink, 0.06)]),
    gores = [-190, -114, -38, 38, 114, 190].map((u) => x + u * k),
    top: Point = [x, y - 366 * k],
    hem = y - 262 * k;
  let o = g.sheet(rect(x - 6 * k, y - 350 * k, 12 * k, 350 * k), t.dd, { sh: 4, edge: false }) + person(g, ...at(400, 316), 1.2 * k, { shirt: cloth, pose: 'stand', to: side > 0 ? -1 : 1, hands: [60, -96], hat: true });
  for (const [i, from] of gores.slice(0, -1).entries()) o += g.sheet(`M${top.map(n).join(' ')}Q${n(from + (x - from) * 0.3)} ${n(hem - 66 * k)} ${n(from)} ${n(hem)}q${n(38 * k)} ${n(20 * k)} ${n(76 * k)} 0Q${n(from + 76 * k + (x - from - 76 * k) * 0.3)} ${n(hem - 66 * k)} ${top.map(n).join(' ')}Z`, i % 2 ? mix(pal.paper, '#FFFFFF', 0.3) : shade, { sh: 5, edge: false });
  o += g.sheet(rect(x - w * 0.44, y - 84 * k, 15 * k, 84 * k) + rect(x + w * 0.44 - 15 * k, y - 84 * k, 15 * k, 84 * k), t.dd, { sh: 4, edge: false }) + g.sheet(poly([[x - w * 0.46, y - 110 * k], [x + w * 0.46, y - 110 * k], [x + w * 0.52, y - 82 * k], [x - w * 0.52, y - 82 * k]]), wood, { sh: 7 }) + fill(rect(x - w * 0.52, y - 82 * k, w * 1.04, 11 * k), t.d);
  for (const [u, v] of [[-82, 104], [-18, 104], [-82, 88], [-18, 88], [-50, 124]] as const) o += parcel(g, x + u * k, y - v * k, 0.62 * k, mix(leaf, pal.paper, v / 1200));
  for (const [u, v] of [[48, 98], [84, 98], [66, 112]] as const) o += cake(g, x + u * k, y - v * k, 0.66 * k, dough);
  return o;
}
