// The giò makers of Ước Lễ behind their old gate: meat pounded in stone, rolls tied in leaf and hung, chả quế over its coals.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, n, type Point, poly, rect, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { gate } from './buildings.ts';
import { cauldron, steam } from './fires.ts';
import { areca, banana } from './greenery.ts';
import { basin, leafPile, table } from './kitchens.ts';
import { person } from './people.ts';
import { birds, clouds, fromMiddle, type Stage, sun } from './stage.ts';
import { country, paving, workshop } from './yards.ts';

export function poundersYard(g: Stage): string {
  const { pal, H, k, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    yard = mix(mix(pal.paper, pal.clay, 0.4), pal.goldleaf, 0.22),
    leaf = mix(mix(pal.rice, pal.celadon, 0.2), pal.ink, 0.3),
    meat = mix(mix(pal.lacquer, pal.paper, 0.66), pal.clay, 0.12),
    at = fromMiddle(g);
  let o = sun(g, X(0.1), H * 0.2, 84 * k) + clouds(g, 3) + birds(g, X(0.24) - 60 * k, H * 0.12, 4) + country(g, 420, yard);
  o += gate(g, ...at(-560, 400), 360 * k, tone(mix(pal.paper, pal.goldleaf, 0.3), 0.1), tone(mix(pal.clay, pal.lacquer, 0.3), 0.08)) + areca(g, ...at(-330, 404), 330 * k, mix(pal.rice, pal.ink, 0.32), mix(pal.clay, pal.paper, 0.15)) + banana(g, ...at(720, 404), 1.1 * k, mix(pal.rice, pal.ink, 0.2));
  const [x, floor] = at(200, 340),
    w = 860 * k;
  o += workshop(g, x, floor, w, 280 * k, { wall: mix(mix(pal.clay, pal.ink, 0.36), pal.paper, 0.12), tile: mix(pal.clay, pal.lacquer, 0.3), posts: 4 }, hangings(g, x, floor, w, leaf));
  o += g.sheet(g.ridge(Y(322), 6, 7), yard) + paving(g, Y(314), mix(yard, pal.clay, 0.35));
  o += mortar(g, at, meat);
  // The rolls boil; one rolls the next in leaf.
  const [px, py] = at(424, 236);
  o += cauldron(g, px, py, 0.82 * k, { filling: mix(leaf, pal.ink, 0.3) }) + boiling(g, px, py - 182 * k, leaf) + steam(g, px, py - 188 * k, 330 * k, 130 * k);
  o += rollers(g, at, leaf, meat, away) + spit(g, at);
  return o;
}

/** Rolls in leaf on rails, and a shelf of them standing. */
function hangings(g: Stage, x: number, floor: number, w: number, leaf: Ink): string {
  const { pal, k } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.2);
  let o = '';
  for (const [row, count] of [[222, 11], [126, 10]] as const) {
    o += fill(rect(x - w * 0.43, floor - row * k, w * 0.86, 8 * k), wood);
    for (let i = 0; i < count; i++) o += roll(g, x + ((i + 0.5) / count - 0.5) * w * 0.84, floor - (row - 18) * k, 0.86 * k, mix(leaf, pal.paper, (i % 3) * 0.05), true);
  }
  return o;
}

/** One giò: a thick roll in banana leaf under its strings, hung or standing; the middle of its upper end. */
function roll(g: Stage, x: number, y: number, s: number, leaf: Ink, hung = false): string {
  const { pal } = g,
    t = tones(leaf, pal),
    tie = mix(pal.goldleaf, pal.paper, 0.5),
    d = `M${n(x - 23 * s)} ${n(y + 8 * s)}Q${n(x)} ${n(y - 8 * s)} ${n(x + 23 * s)} ${n(y + 8 * s)}V${n(y + 74 * s)}Q${n(x)} ${n(y + 90 * s)} ${n(x - 23 * s)} ${n(y + 74 * s)}Z`;
  return (
    (hung ? stroke(`M${n(x)} ${n(y + 2 * s)}V${n(y - 22 * s)}`, tie, 3.6 * s) : '') +
    g.sheet(d, leaf, {
      sh: 5,
      edge: false,
      body:
        fill(`M${n(x + 7 * s)} ${n(y + 2 * s)}Q${n(x + 18 * s)} ${n(y + 3 * s)} ${n(x + 23 * s)} ${n(y + 8 * s)}V${n(y + 74 * s)}Q${n(x + 14 * s)} ${n(y + 82 * s)} ${n(x + 7 * s)} ${n(y + 82 * s)}Z`, t.d, 'opacity=".6"') +
        fill(brush([[x - 14 * s, y + 8 * s], [x - 15 * s, y + 44 * s], [x - 14 * s, y + 76 * s]], 5 * s), t.l) +
        stroke([20, 41, 62].map((v) => `M${n(x - 23 * s)} ${n(y + v * s)}Q${n(x)} ${n(y + (v + 10) * s)} ${n(x + 23 * s)} ${n(y + v * s)}`).join('') + `M${n(x)} ${n(y)}V${n(y + 82 * s)}`, tie, 3.2 * s),
    })
  );
}

/** The mortar, and two over it with a pestle in each hand. */
function mortar(g: Stage, at: Place, meat: Ink): string {
  const { pal, k, R, side } = g,
    away = side > 0 ? -1 : 1,
    stone = mix(mix(pal.paper, pal.ink, 0.38), pal.cobalt, 0.06),
    [x, y] = at(-270, 92),
    shirts = R.chance(0.5) ? [mix(pal.cobalt, pal.paper, 0.14), mix(pal.paper, pal.clay, 0.16)] : [mix(pal.rice, pal.ink, 0.14), mix(pal.lacquer, pal.clay, 0.3)];
  const pestle = ([hx, hy]: Point, [tx, ty]: Point): string => {
    const top: Point = [hx + (hx - tx) * 0.5, hy + (hy - ty) * 0.5];
    return g.sheet(brush([top, [hx, hy], [tx, ty]], 24 * k, { prof: (q) => 0.5 + 0.5 * q ** 3, m: 8 }), mix(pal.goldleaf, pal.clay, 0.42), { sh: 4, edge: false });
  };
  const man = (u: number, to: 1 | -1, shirt: Ink, high: number): string => {
    const s = 1.36,
      toward = to * side,
      hand = (du: number, dv: number): Point => at(u + du * s * toward, 104 - dv * s);
    const near = [64, -126 - high] as const,
      far = [78, -156 + high] as const;
    // One pestle falls while the other is up.
    return pestle(hand(...far), at(-270 - toward * 4, 176 + (156 - high - 100))) + person(g, ...at(u, 104), s * k, { shirt, pose: 'stand', to, hands: near, far, hat: false }) + pestle(hand(...near), at(-270 - toward * 26, high > 8 ? 214 : 172));
  };
  const back = fill(ell(x, y - 106 * k, 104 * k, 27 * k), mix(stone, pal.paper, 0.3)) + fill(ell(x, y - 105 * k, 84 * k, 20 * k), mix(stone, pal.ink, 0.4));
  const bowl = `M${n(x - 104 * k)} ${n(y - 106 * k)}A${n(104 * k)} ${n(27 * k)} 0 0 0 ${n(x + 104 * k)} ${n(y - 106 * k)}Q${n(x + 96 * k)} ${n(y - 40 * k)} ${n(x + 64 * k)} ${n(y - 18 * k)}L${n(x + 76 * k)} ${n(y + 10 * k)}H${n(x - 76 * k)}L${n(x - 64 * k)} ${n(y - 18 * k)}Q${n(x - 96 * k)} ${n(y - 40 * k)} ${n(x - 104 * k)} ${n(y - 106 * k)}Z`;
  const paste = g.sheet(`M${n(x - 84 * k)} ${n(y - 103 * k)}Q${n(x - 50 * k)} ${n(y - 122 * k)} ${n(x)} ${n(y - 120 * k)}Q${n(x + 52 * k)} ${n(y - 122 * k)} ${n(x + 84 * k)} ${n(y - 103 * k)}Q${n(x)} ${n(y - 76 * k)} ${n(x - 84 * k)} ${n(y - 103 * k)}Z`, meat, { sh: 2, body: fill(brush([[x - 56 * k, y - 106 * k], [x - 10 * k, y - 114 * k], [x + 30 * k, y - 112 * k]], 6 * k), mix(meat, '#FFFFFF', 0.5)) });
  return back + paste + man(-440, side, shirts[0]!, 0) + man(-100, away, shirts[1]!, 22) + g.sheet(bowl, stone, { sh: 10, body: fill(`M${n(x + 40 * k)} ${n(y - 82 * k)}Q${n(x + 42 * k)} ${n(y - 40 * k)} ${n(x + 26 * k)} ${n(y + 10 * k)}H${n(x + 76 * k)}L${n(x + 64 * k)} ${n(y - 18 * k)}Q${n(x + 96 * k)} ${n(y - 40 * k)} ${n(x + 104 * k)} ${n(y - 106 * k)}Q${n(x + 80 * k)} ${n(y - 88 * k)} ${n(x + 40 * k)} ${n(y - 82 * k)}Z`, pal.ink, 'opacity=".2"') });
}

/** Ends of rolls in the water. */
function boiling(g: Stage, x: number, y: number, leaf: Ink): string {
  const { k, pal } = g;
  return [-46, 0, 44].map((u) => g.sheet(ell(x + u * k, y + (u ? 2 : -6) * k, 21 * k, 15 * k), mix(leaf, pal.paper, 0.12), { sh: 2, edge: false, body: stroke(`M${n(x + (u - 20) * k)} ${n(y + (u ? 2 : -6) * k)}h${n(40 * k)}M${n(x + u * k)} ${n(y + (u ? -12 : -20) * k)}v${n(28 * k)}`, mix(pal.goldleaf, pal.paper, 0.5), 2.6 * k) })).join('');
}

/** A table: leaf, paste on it, and hands that roll. */
function rollers(g: Stage, at: Place, leaf: Ink, meat: Ink, away: 1 | -1): string {
  const { pal, k } = g,
    [x, y] = at(130, 78);
  let o = person(g, ...at(236, 92), 1.3 * k, { shirt: mix(pal.lacquer, pal.paper, 0.16), pose: 'stand', to: away, hands: [76, -84], far: [92, -88], hat: false, scarf: mix(pal.paper, pal.cobalt, 0.3) });
  o += table(g, x, y, 330 * k, 82 * k) + leafPile(g, x - 108 * k, y - 96 * k, 0.6 * k, leaf, 5);
  // The roll in the making: leaf open at its end.
  const [rx, ry] = at(130, 186);
  o += g.sheet(brush([[rx - 66 * k, ry + 2 * k], [rx, ry], [rx + 62 * k, ry + 2 * k]], 44 * k, { prof: () => 1, m: 4 }), leaf, { sh: 5, body: stroke([-34, 0, 32].map((u) => `M${n(rx + u * k)} ${n(ry - 22 * k)}q${n(8 * k)} ${n(22 * k)} 0 ${n(44 * k)}`).join(''), mix(pal.goldleaf, pal.paper, 0.5), 3 * k) }) + g.sheet(ell(rx - 68 * k, ry + 2 * k, 12 * k, 22 * k), mix(leaf, pal.paper, 0.3), { sh: 1, edge: false, body: fill(ell(rx - 68 * k, ry + 2 * k, 8 * k, 16 * k), meat) });
  o += basin(g, x + 116 * k, y - 97 * k, 0.62 * k, mix(pal.paper, pal.cobalt, 0.12), meat, false);
  for (const [i, u] of [-84, -34, 16].entries()) o += roll(g, ...at(130 + u, 94 - (i % 2) * 6), 0.9 * k, mix(leaf, pal.paper, i * 0.05));
  return o;
}

/** Chả quế: the paste on a tube of bamboo, turned over coals until it is brown. */
function spit(g: Stage, at: Place): string {
  const { pal, R, k, side } = g,
    away = side > 0 ? -1 : 1,
    iron = mix(pal.ink, pal.cobalt, 0.2),
    crust = mix(mix(pal.clay, pal.goldleaf, 0.4), pal.lacquer, 0.12),
    [x, y] = at(362, 44);
  let coals = '',
    bright = '';
  for (let i = 0; i < 26; i++) {
    const d = ell(x + R.j(104) * k, y - (44 + R.j(5)) * k, R.r(7, 12) * k, R.r(5, 8) * k);
    if (i % 3) coals += d;
    else bright += d;
  }
  return (
    g.sheet(poly([[x - 124 * k, y - 48 * k], [x + 124 * k, y - 48 * k], [x + 106 * k, y - 6 * k], [x - 106 * k, y - 6 * k]]) + rect(x - 96 * k, y - 8 * k, 12 * k, 30 * k) + rect(x + 84 * k, y - 8 * k, 12 * k, 30 * k), iron, { sh: 7 }) +
    fill(coals, mix(pal.lacquer, pal.ink, 0.35)) + fill(bright, mix(pal.lacquer, pal.goldleaf, 0.5)) +
    g.sheet(rect(x - 116 * k, y - 96 * k, 10 * k, 50 * k) + rect(x + 106 * k, y - 96 * k, 10 * k, 50 * k), iron, { sh: 3, edge: false }) +
    g.sheet(rect(x - 158 * k, y - 95 * k, 316 * k, 13 * k), mix(pal.goldleaf, pal.rice, 0.3), { sh: 4, edge: false }) +
    g.sheet(brush([[x - 86 * k, y - 88 * k], [x, y - 90 * k], [x + 86 * k, y - 88 * k]], 56 * k, { prof: (q) => Math.min(1, 0.8 + 2 * Math.min(q, 1 - q)), m: 10 }), crust, { sh: 6, body: fill(brush([[x - 72 * k, y - 104 * k], [x + 70 * k, y - 104 * k]], 7 * k), mix(crust, pal.goldleaf, 0.6)) + fill(brush([[x - 76 * k, y - 70 * k], [x + 76 * k, y - 70 * k]], 12 * k), mix(crust, pal.ink, 0.35), 'opacity=".7"') }) +
    person(g, x + 140 * k * side, y + 2 * k, 1.2 * k, { shirt: mix(pal.goldleaf, pal.clay, 0.2), to: away, hands: [26, -72], hat: false })
  );
}
