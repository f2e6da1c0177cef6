// Sweets: syrup that boils in its pan, sugar pulled on a hook, a slab of peanut candy under the knife, trays in the sun.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, type Point, poly, rect, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { flames, kindling, steam } from './fires.ts';
import { banana } from './greenery.ts';
import { basin, roundTray } from './kitchens.ts';
import { arch, person, within } from './people.ts';
import { birds, clouds, fromMiddle, type Stage, sun } from './stage.ts';
import { country, paving } from './yards.ts';

export function sweetsYard(g: Stage): string {
  const { pal, W, H, k, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    yard = mix(mix(pal.clay, pal.paper, 0.56), pal.goldleaf, 0.14),
    syrup = mix(mix(pal.clay, pal.goldleaf, 0.42), pal.ink, 0.12),
    roller = mix(pal.rice, pal.paper, 0.2),
    at = fromMiddle(g);
  let o = sun(g, X(0.16), H * 0.2, 84 * k) + clouds(g, 3) + birds(g, X(0.3) - 60 * k, H * 0.13, 4) + country(g, 430, yard, { palms: 5 });
  o += cane(g, -60, W + 60, Y(418), tone(mix(pal.rice, pal.ink, 0.24), 0.16));
  o += house(g, ...at(330, 392), 620 * k, { wall: mix(pal.paper, pal.goldleaf, 0.3), tile: mix(pal.clay, pal.lacquer, 0.3) }) + wall(g, Y(372), 100 * k) + banana(g, ...at(-660, 392), 1.05 * k, mix(pal.rice, pal.ink, 0.22));
  o += g.sheet(g.ridge(Y(374), 6, 7), yard) + paving(g, Y(366), mix(yard, pal.clay, 0.4));
  // Trays on a stand along the wall.
  o += stand(g, ...at(-60, 300), syrup) + puller(g, at, mix(pal.paper, pal.goldleaf, 0.2));
  // The pan and who stirs it.
  const [px, py] = at(-300, 156);
  o += person(g, ...at(-462, 166), 1.3 * k, { shirt: mix(pal.cobalt, pal.paper, 0.1), pose: 'stand', to: side, hands: [84, -112], far: [64, -132], hat: false }) + pan(g, px, py, syrup) + stroke(poly([at(-462 + 60 * 1.3, 166 + 146 * 1.3), at(-290, 264)], false), mix(pal.clay, pal.goldleaf, 0.45), 9 * k) + steam(g, px, py - 128 * k, 360 * k, 170 * k);
  // The slab: one rolls it flat, one cuts.
  o += person(g, ...at(-20, 192), 1.2 * k, { shirt: roller, to: side, hands: [64, -22], far: [112, -24], hat: false, scarf: mix(pal.lacquer, pal.paper, 0.1) });
  o += slab(g, at, syrup) + rollingPin(g, at, roller) + person(g, ...at(424, 100), 1.32 * k, { shirt: mix(pal.lacquer, pal.clay, 0.15), to: away, hands: [100, -86], hat: false }) + knife(g, at(424 - 100 * 1.32, 100 + 86 * 1.32));
  const [nx, ny] = at(-190, 36);
  return o + basin(g, ...at(-440, 50), 1.1 * k, mix(pal.goldleaf, pal.clay, 0.45), mix(mix(pal.clay, pal.paper, 0.5), pal.lacquer, 0.2)) + roundTray(g, nx, ny, 1.05 * k, cubes(g, nx, ny, 1.05 * k, syrup, 0.2)) + packets(g, ...at(140, 16));
}

/** A field of sugar cane behind the wall. */
function cane(g: Stage, from: number, to: number, y: number, colour: Ink): string {
  const { R, k } = g;
  let stems = '',
    leaves = '';
  for (let x = from; x < to; x += R.r(16, 30) * k) {
    const h = R.r(120, 180) * k,
      lean = R.j(16) * k;
    stems += brush([[x, y], [x + lean * 0.4, y - h * 0.5], [x + lean, y - h]], 9 * k, { prof: () => 1, m: 4 });
    for (let i = 0; i < 3; i++) leaves += brush([[x + lean * 0.8, y - h * (0.86 + i * 0.06)], [x + lean + R.j(34) * k, y - h * 1.2], [x + lean + R.j(80) * k, y - h * R.r(0.8, 1.16)]], 9 * k, { m: 6 });
  }
  return g.sheet(stems, mix(colour, g.pal.clay, 0.3), { sh: 4, edge: false }) + g.sheet(leaves, colour, { sh: 5, edge: false });
}

/** A wall of laterite, the red stone that hardens in the air. */
function wall(g: Stage, y: number, h: number): string {
  const { pal, W, R, k } = g,
    stone = mix(mix(pal.clay, pal.goldleaf, 0.3), pal.paper, 0.12);
  const course = h / 4,
    laid = ['', '', ''];
  let pores = '';
  for (let j = 0; j < 4; j++)
    for (let x = -R.r(10, 70), w; x < W; x += w) {
      w = R.r(62, 92) * k;
      laid[R.i(0, 2)] += rect(x, y - h + j * course, w - 4 * k, course - 4 * k);
      pores += ell(x + R.r(10, 50) * k, y - h + (j + R.r(0.25, 0.7)) * course, 3 * k, 2 * k);
    }
  const blocks = [stone, mix(stone, pal.paper, 0.14), mix(stone, pal.lacquer, 0.14)].map((colour, i) => fill(laid[i]!, colour)).join('');
  return g.sheet(rect(-40, y - h, W + 80, h + 30 * k), mix(stone, pal.paper, 0.4), { sh: 8, body: blocks + fill(pores, mix(stone, pal.ink, 0.45)) }) + g.sheet(rect(-40, y - h - 14 * k, W + 80, 20 * k), mix(stone, pal.ink, 0.25), { sh: 5 });
}

/** Two shelves of trays, tipped to the sun. */
function stand(g: Stage, x: number, y: number, syrup: Ink): string {
  const { pal, k } = g,
    pole = mix(pal.goldleaf, pal.clay, 0.5);
  let o = '';
  for (const u of [-230, 0, 230]) o += g.sheet(rect(x + (u - 6) * k, y - 156 * k, 12 * k, 156 * k), mix(pole, pal.ink, 0.2), { sh: 4, edge: false });
  for (const row of [1, 0]) {
    const ry = y - (20 + row * 84) * k;
    o += g.sheet(rect(x - 250 * k, ry - 6 * k, 500 * k, 11 * k), pole, { sh: 4, edge: false });
    for (const [i, u] of [-166, 0, 166].entries()) o += roundTray(g, x + u * k, ry, 0.66 * k, cubes(g, x + u * k, ry, 0.66 * k, (i + row) % 2 ? mix(pal.paper, pal.goldleaf, 0.25) : syrup, 0));
  }
  return o;
}

/** Pieces in rows on a tray. */
function cubes(g: Stage, x: number, y: number, s: number, colour: Ink, vary: number): string {
  const t = tones(colour, g.pal);
  let side = '',
    top = '';
  for (let j = 0; j < 3; j++)
    for (let i = 0; i < 6 - (j === 1 ? 0 : 1); i++) {
      const cx = x + (i - (j === 1 ? 2.5 : 2)) * 29 * s + g.R.j(vary * 6) * s,
        cy = y - (40 - j * 15) * s;
      side += rect(cx - 11 * s, cy - 2 * s, 22 * s, 9 * s);
      top += poly([[cx - 11 * s, cy - 1 * s], [cx - 7 * s, cy - 9 * s], [cx + 13 * s, cy - 9 * s], [cx + 11 * s, cy - 1 * s]]);
    }
  return fill(side, t.d) + fill(top, t.l);
}

/** White sugar pulled long from a hook on its post. */
function puller(g: Stage, at: Place, sugar: Ink): string {
  const { pal, k, side } = g,
    t = tones(sugar, pal),
    [x, y] = at(470, 250),
    hook: Point = [x - 26 * k * side, y - 196 * k],
    hand = at(296 + 58 * 1.16, 254 + 112 * 1.16),
    sag: Point = [(hook[0] + hand[0]) / 2, (hook[1] + hand[1]) / 2 + 34 * k];
  return (
    g.sheet(rect(x - 12 * k, y - 250 * k, 24 * k, 250 * k), mix(pal.clay, pal.ink, 0.3), { sh: 6 }) +
    person(g, ...at(296, 254), 1.16 * k, { shirt: mix(pal.goldleaf, pal.paper, 0.25), pose: 'stand', to: side, hands: [58, -112], far: [58, -124], hat: false }) +
    stroke(`M${n(x)} ${n(y - 214 * k)}L${hook.map(n).join(' ')}`, mix(pal.ink, pal.paper, 0.2), 9 * k) +
    g.sheet(brush([hook, sag, hand], 27 * k, { prof: (q) => 0.75 + 0.3 * Math.cos(q * 6.28), m: 12 }) + brush([hook, [sag[0], sag[1] + 30 * k], hand], 20 * k, { prof: () => 1, m: 12 }), sugar, { sh: 5, edge: false, body: fill(brush([hook, [sag[0], sag[1] - 4 * k], hand], 6 * k), '#FFFFFF') + stroke(`M${hook.map(n).join(' ')}Q${n(sag[0])} ${n(sag[1] + 40 * k)} ${hand.map(n).join(' ')}`, t.d, 2.4 * k) })
  );
}

/** The wide pan on a stove of clay. */
function pan(g: Stage, x: number, y: number, syrup: Ink): string {
  const { pal, k, R } = g,
    clay = mix(pal.clay, pal.lacquer, 0.15);
  let bubbles = '';
  for (let i = 0; i < 13; i++) bubbles += ell(x + R.j(98) * k, y - (112 + R.j(9)) * k, R.r(5, 12) * k, R.r(3, 6) * k);
  return (
    g.sheet(`M${n(x - 126 * k)} ${n(y)}L${n(x - 102 * k)} ${n(y - 96 * k)}H${n(x + 102 * k)}L${n(x + 126 * k)} ${n(y)}Z`, clay, { sh: 9, body: fill(poly([[x + 50 * k, y - 96 * k], [x + 102 * k, y - 96 * k], [x + 126 * k, y], [x + 66 * k, y]]), mix(clay, pal.ink, 0.4), 'opacity=".6"') }) +
    fill(arch(x, y, 104 * k, 68 * k), mix(pal.ink, clay, 0.15)) + flames(g, x, y, 82 * k, 58 * k) + kindling(g, x, y + 4 * k, 60 * k) +
    g.sheet(`M${n(x - 150 * k)} ${n(y - 112 * k)}Q${n(x)} ${n(y - 44 * k)} ${n(x + 150 * k)} ${n(y - 112 * k)}Z`, mix(pal.ink, pal.cobalt, 0.15), { sh: 6 }) +
    fill(ell(x, y - 112 * k, 150 * k, 27 * k), mix(pal.ink, pal.paper, 0.25)) + fill(ell(x, y - 111 * k, 132 * k, 20 * k), syrup) + fill(lens(x - 96 * k, y - 116 * k, x + 30 * k, y - 121 * k, 7 * k), mix(syrup, pal.goldleaf, 0.6)) + fill(bubbles, mix(pal.goldleaf, pal.paper, 0.2), 'opacity=".85"')
  );
}

/** A low table with the candy on it: rolled flat at one end, in pieces at the other. */
function slab(g: Stage, at: Place, syrup: Ink): string {
  const { pal, R, k } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.2),
    t = tones(wood, pal),
    c = mix(syrup, pal.goldleaf, 0.35),
    // A place on the slab: along it and into its depth, both from 0 to 1.
    on = (a: number, b: number): Point => at(lerp(lerp(-56, -30, b), lerp(330, 300, b), a), lerp(122, 186, b)),
    edge = poly([on(0, 0), on(0.62, 0), on(0.62, 1), on(0, 1)]);
  let o = g.sheet(poly([at(-84, 62), at(-68, 62), at(-68, 104), at(-84, 104)]) + poly([at(348, 62), at(364, 62), at(364, 104), at(348, 104)]), t.dd, { sh: 4, edge: false });
  o += g.sheet(poly([at(-104, 102), at(384, 102), at(336, 196), at(-66, 196)]), wood, { sh: 9 }) + fill(poly([at(-104, 102), at(384, 102), at(384, 88), at(-104, 88)]), t.dd);
  let nuts = '',
    sesame = '';
  for (let i = 0; i < 74; i++) {
    const [px, py] = on(R.r(0.02, 0.6), R.r(0.08, 0.92));
    if (i % 2) nuts += ell(px, py, 8 * k, 4.6 * k);
    else sesame += ell(px, py, 2.4 * k, 1.6 * k);
  }
  o += g.sheet(edge, c, { sh: 4, body: within(g, 'slab', edge, fill(nuts, mix(pal.paper, pal.goldleaf, 0.3)) + fill(sesame, pal.paper)) });
  let sides = '',
    tops = '',
    bits = '';
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 3; j++) {
      const a = 0.665 + i * 0.085,
        b = 0.06 + j * 0.33;
      tops += poly([on(a, b), on(a + 0.068, b), on(a + 0.068, b + 0.24), on(a, b + 0.24)]);
      sides += poly([on(a, b - 0.08), on(a + 0.068, b - 0.08), on(a + 0.068, b), on(a, b)]);
      bits += ell(...on(a + 0.02, b + 0.1), 5 * k, 3 * k) + ell(...on(a + 0.05, b + 0.17), 5 * k, 3 * k);
    }
  return o + fill(sides, tones(c, pal).dd) + fill(tops, c) + fill(bits, mix(pal.paper, pal.goldleaf, 0.3));
}

/** The pin, with the arms of the one who sits behind the table. */
function rollingPin(g: Stage, at: Place, sleeve: Ink): string {
  const { pal, k } = g,
    skin = mix(pal.paper, pal.clay, 0.45),
    wood = mix(pal.goldleaf, pal.clay, 0.3);
  const arm = (from: Point, to: Point, colour: Ink): string => g.sheet(brush([from, to], 15 * k, { prof: (q) => 1 - q * 0.3, m: 3 }), colour, { sh: 3, edge: false });
  return arm(at(114, 218), at(152, 160), tones(sleeve, pal).d) + g.sheet(brush([at(20, 158), at(90, 156), at(164, 158)], 10 * k, { prof: () => 1, m: 4 }) + brush([at(38, 158), at(92, 156), at(146, 158)], 24 * k, { prof: () => 1, m: 4 }), wood, { sh: 5, edge: false, body: fill(brush([at(42, 162), at(140, 162)], 5 * k), mix(wood, pal.paper, 0.5)) }) + arm(at(57, 218), at(30, 162), tones(sleeve, pal).l) + fill(ell(...at(30, 160), 10 * k) + ell(...at(153, 160), 10 * k), skin);
}

function knife(g: Stage, [x, y]: Point): string {
  const { pal, k, side } = g;
  return g.sheet(poly([[x - 8 * k * side, y - 6 * k], [x - 8 * k * side, y + 26 * k], [x - 84 * k * side, y + 22 * k], [x - 92 * k * side, y - 8 * k]]), mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.15), { sh: 4 }) + g.sheet(rect(Math.min(x - 10 * k * side, x + 22 * k * side), y - 5 * k, 32 * k, 12 * k), mix(pal.clay, pal.ink, 0.3), { sh: 2, edge: false });
}

/** Finished packets in red paper with a gold band, and a jar of twists. */
function packets(g: Stage, x: number, y: number): string {
  const { pal, k } = g;
  let o = '';
  for (const [u, v] of [[-74, 0], [6, 0], [-34, 40]] as const) o += g.sheet(rect(x + (u - 36) * k, y - (v + 40) * k, 72 * k, 40 * k), pal.lacquer, { sh: 5, body: fill(rect(x + (u - 36) * k, y - (v + 26) * k, 72 * k, 12 * k), pal.goldleaf) });
  const jar = `M${n(x + 58 * k)} ${n(y)}V${n(y - 76 * k)}Q${n(x + 58 * k)} ${n(y - 92 * k)} ${n(x + 74 * k)} ${n(y - 94 * k)}H${n(x + 116 * k)}Q${n(x + 132 * k)} ${n(y - 92 * k)} ${n(x + 132 * k)} ${n(y - 76 * k)}V${n(y)}Z`;
  let sweets = '';
  for (let i = 0; i < 15; i++) sweets += lens(x + (64 + (i % 3) * 20) * k, y - (8 + Math.floor(i / 3) * 15) * k, x + (84 + (i % 3) * 20) * k, y - (12 + Math.floor(i / 3) * 15) * k, 11 * k);
  return o + g.sheet(jar, mix(pal.paper, pal.celadon, 0.4), { sh: 5, body: fill(sweets, mix(pal.goldleaf, pal.clay, 0.3)) }) + g.sheet(rect(x + 66 * k, y - 108 * k, 58 * k, 17 * k), pal.lacquer, { sh: 3, edge: false });
}
