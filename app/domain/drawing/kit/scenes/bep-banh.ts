// A yard of bánh chưng and xôi: leaves and rice on a mat and those who wrap, the pot over its fire, steamers, cakes in piles.
import { type Ink, mix, tones } from '../color.ts';
import { ell, n, type Point, rect, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { cauldron, flames, steam } from './fires.ts';
import { areca, banana } from './greenery.ts';
import { basin, cakePile, leafPile, mat, table, tiedCake } from './kitchens.ts';
import { person } from './people.ts';
import { birds, clouds, fromMiddle, type Stage, sun } from './stage.ts';
import { country, paving, workshop } from './yards.ts';

export function wrappersYard(g: Stage): string {
  const { pal, H, R, k, X, Y, side } = g,
    yard = mix(mix(pal.clay, pal.paper, 0.5), pal.goldleaf, 0.2),
    raw = mix(pal.rice, pal.ink, 0.26),
    boiled = mix(mix(pal.rice, pal.clay, 0.28), pal.ink, 0.16),
    at = fromMiddle(g);
  let o = sun(g, X(0.86), H * 0.2, 84 * k) + clouds(g, 3) + birds(g, X(0.7) - 60 * k, H * 0.13, 4) + country(g, 410, yard);
  o += areca(g, ...at(-640, 380), 360 * k, mix(pal.rice, pal.ink, 0.32), mix(pal.clay, pal.paper, 0.15)) + banana(g, ...at(660, 396), 1.05 * k, mix(pal.rice, pal.ink, 0.22));
  const [x, floor] = at(-70, 336),
    w = 960 * k;
  o += workshop(g, x, floor, w, 268 * k, { wall: mix(mix(pal.clay, pal.ink, 0.4), pal.paper, 0.08), tile: mix(pal.clay, pal.lacquer, 0.3), posts: 4 }, kitchenShelves(g, x, floor, w, boiled));
  o += g.sheet(g.ridge(Y(318), 6, 7), yard) + paving(g, Y(310), mix(yard, pal.clay, 0.35));
  // The pot, higher than a child, and who minds its fire.
  const [px, py] = at(318, 208);
  o += cauldron(g, px, py, 1.06 * k, { filling: mix(boiled, pal.ink, 0.3) }) + boilingCakes(g, px, py - 233 * k, boiled) + steam(g, px, py - 240 * k, 420 * k, 170 * k);
  o += person(g, ...at(486, 196), 1.26 * k, { shirt: mix(pal.cobalt, pal.paper, 0.12), pose: 'stand', to: side > 0 ? -1 : 1, hands: [70, -128], hat: false }) + ladle(g, at(486 - 70 * 1.26, 196 + 128 * 1.26), [px + 40 * k * side, py - 236 * k]);
  o += wrappers(g, at, raw);
  // What is ready.
  o += cakePile(g, ...at(288, 24), 0.94 * k, 3, boiled) + leafPile(g, ...at(-470, 40), 1.3 * k, raw, 8) + basin(g, ...at(512, 62), 1.15 * k, mix(pal.goldleaf, pal.clay, 0.45), R.pick([mix(pal.lacquer, pal.goldleaf, 0.35), mix(pal.goldleaf, pal.paper, 0.1), mix(pal.lacquer, pal.cobalt, 0.45)]));
  return o;
}

/** Three round a mat: one lays leaves, one folds, one ties. */
function wrappers(g: Stage, at: Place, raw: Ink): string {
  const { pal, k, R, side } = g,
    away = side > 0 ? -1 : 1,
    [mx, my] = at(-200, 78),
    shirts = [mix(pal.lacquer, pal.clay, 0.15), mix(pal.paper, pal.cobalt, 0.26), mix(pal.goldleaf, pal.paper, 0.2)],
    [one, two, three] = R.chance(0.5) ? [shirts[0]!, shirts[1]!, shirts[2]!] : [shirts[1]!, shirts[2]!, shirts[0]!];
  const enamel = mix(pal.paper, pal.cobalt, 0.14);
  let o = mat(g, mx, my, 640 * k, 168 * k);
  o += person(g, ...at(-160, 214), 1.18 * k, { shirt: two, to: side, hands: [64, -40], far: [84, -48], hat: false, scarf: pal.lacquer }) + tiedCake(g, ...at(-68, 244), 0.72 * k, raw);
  o += leafPile(g, ...at(-300, 192), 0.84 * k, raw) + basin(g, ...at(-224, 146), 0.92 * k, enamel, mix(pal.paper, pal.goldleaf, 0.06)) + basin(g, ...at(-102, 140), 0.74 * k, enamel, mix(pal.goldleaf, pal.paper, 0.2));
  o += person(g, ...at(-452, 112), 1.32 * k, { shirt: one, to: side, hands: [96, -40], far: [106, -52], scarf: pal.cobalt, hat: false }) + tiedCake(g, ...at(-322, 132), 0.86 * k, raw);
  o += person(g, ...at(62, 126), 1.3 * k, { shirt: three, to: away, hands: [98, -44], far: [108, -56] }) + tiedCake(g, ...at(-66, 152), 0.84 * k, raw);
  // Strips of giang to tie with.
  const [tx, ty] = at(-190, 94);
  return o + stroke([0, 1, 2, 3, 4, 5].map((i) => `M${n(tx - 66 * k)} ${n(ty - i * 4 * k)}q${n(60 * k)} ${n((i - 3) * 5 * k)} ${n(132 * k)} ${n((i % 3) * 4 * k)}`).join(''), mix(pal.goldleaf, pal.paper, 0.5), 3.4 * k) + stroke(`M${n(tx - 10 * k)} ${n(ty - 26 * k)}v${n(30 * k)}`, pal.lacquer, 6 * k);
}

/** In the dark of the shed: boards of cakes under weights, jars, steamers on their stove. */
function kitchenShelves(g: Stage, x: number, floor: number, w: number, boiled: Ink): string {
  const { pal, k } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.15);
  let o = '';
  for (const row of [0, 1]) {
    const by = floor - (86 + row * 84) * k;
    o += fill(rect(x - w * 0.43, by, w * 0.52, 9 * k), wood);
    for (let i = 0; i < 6; i++) o += tiedCake(g, x - w * 0.385 + i * w * 0.085, by, 0.74 * k, mix(boiled, pal.paper, (i % 3) * 0.06)) + (row ? '' : tiedCake(g, x - w * 0.385 + i * w * 0.085, by - 35 * k, 0.74 * k, boiled));
  }
  o += table(g, x - w * 0.17, floor - 2 * k, w * 0.5, 20 * k, wood);
  const stove = mix(pal.clay, pal.lacquer, 0.15),
    sx = x + w * 0.29;
  o += g.sheet(rect(sx - w * 0.14, floor - 52 * k, w * 0.28, 52 * k), stove, { sh: 5 });
  for (const u of [-0.07, 0.07]) o += fill(ell(sx + u * w, floor - 20 * k, 26 * k, 20 * k), mix(pal.ink, stove, 0.2)) + flames(g, sx + u * w, floor - 4 * k, 40 * k, 36 * k);
  return o + steamer(g, sx - w * 0.07, floor - 52 * k, 0.72 * k, mix(pal.lacquer, pal.goldleaf, 0.35)) + steamer(g, sx + w * 0.07, floor - 52 * k, 0.72 * k, mix(pal.paper, pal.goldleaf, 0.2));
}

/** Corners of cakes that show in the boiling water. */
function boilingCakes(g: Stage, x: number, y: number, boiled: Ink): string {
  const { k, pal } = g;
  return [[-58, 6], [0, 0], [54, 8]].map(([u, v]) => tiedCake(g, x + u! * k, y + (v! + 20) * k, 0.62 * k, boiled)).join('') + fill(ell(x, y + 26 * k, 104 * k, 9 * k), mix(boiled, pal.ink, 0.3)) + stroke(`M${n(x - 92 * k)} ${n(y + 22 * k)}q${n(20 * k)} ${n(-8 * k)} ${n(40 * k)} 0t${n(40 * k)} 0t${n(40 * k)} 0t${n(40 * k)} 0`, mix(pal.paper, boiled, 0.3), 3 * k, 'opacity=".7"');
}

function ladle(g: Stage, from: Point, to: Point): string {
  return stroke(`M${from.map(n).join(' ')}L${to.map(n).join(' ')}`, mix(g.pal.clay, g.pal.goldleaf, 0.4), 8 * g.k);
}

/** Chõ: the pot below, the steamer on it, a heap of xôi under its own cloud. */
export function steamer(g: Stage, x: number, y: number, s: number, xoi: Ink): string {
  const { pal } = g,
    metal = mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.14),
    t = tones(metal, pal),
    h = tones(xoi, pal);
  const lower = `M${n(x - 48 * s)} ${n(y)}Q${n(x - 78 * s)} ${n(y - 22 * s)} ${n(x - 62 * s)} ${n(y - 62 * s)}H${n(x + 62 * s)}Q${n(x + 78 * s)} ${n(y - 22 * s)} ${n(x + 48 * s)} ${n(y)}Z`,
    upper = `M${n(x - 54 * s)} ${n(y - 62 * s)}L${n(x - 76 * s)} ${n(y - 138 * s)}H${n(x + 76 * s)}L${n(x + 54 * s)} ${n(y - 62 * s)}Z`,
    heap = `M${n(x - 70 * s)} ${n(y - 138 * s)}Q${n(x - 46 * s)} ${n(y - 186 * s)} ${n(x)} ${n(y - 190 * s)}Q${n(x + 48 * s)} ${n(y - 186 * s)} ${n(x + 70 * s)} ${n(y - 138 * s)}Q${n(x)} ${n(y - 118 * s)} ${n(x - 70 * s)} ${n(y - 138 * s)}Z`;
  let grains = '';
  for (let i = 0; i < 18; i++) grains += ell(x + g.R.j(50) * s, y - g.R.r(138, 176) * s, 3.4 * s, 2.2 * s);
  return (
    steam(g, x, y - 176 * s, 170 * s, 66 * s) +
    g.sheet(lower, t.d, { sh: 6, body: fill(rect(x - 58 * s, y - 56 * s, 10 * s, 40 * s), t.ll, 'opacity=".6"') }) +
    g.sheet(upper, metal, { sh: 5, body: fill(`M${n(x + 22 * s)} ${n(y - 62 * s)}L${n(x + 32 * s)} ${n(y - 138 * s)}H${n(x + 76 * s)}L${n(x + 54 * s)} ${n(y - 62 * s)}Z`, t.d, 'opacity=".7"') }) +
    fill(ell(x, y - 138 * s, 77 * s, 16 * s), t.l) +
    g.sheet(heap, xoi, { sh: 3, edge: false, body: fill(grains, h.l, 'opacity=".8"') })
  );
}
