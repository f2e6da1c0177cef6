// Mooncakes of Xuân Đỉnh as the moon of Mid-Autumn comes up: moulds knocked out on the table, trays into the brick oven, star lanterns over the yard.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, type Point, poly, rect, TAU, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house, lamps } from './buildings.ts';
import { flames } from './fires.ts';
import { areca } from './greenery.ts';
import { basin, table } from './kitchens.ts';
import { arch, person, smoke, within } from './people.ts';
import { clouds, fromMiddle, raised, type Skies, type Stage, sun } from './stage.ts';
import { paving } from './yards.ts';

type Dim = (c: Ink, q?: number) => Ink;

export const moonriseSkies: Skies = (pal) => [
  [mix(mix(mix(pal.cobalt, pal.celadon, 0.5), pal.paper, 0.34), pal.ink, 0.1), mix(mix(pal.paper, '#FFFFFF', 0.3), pal.goldleaf, 0.2)],
  [mix(mix(mix(pal.lacquer, pal.cobalt, 0.5), pal.paper, 0.4), pal.ink, 0.08), mix(mix(pal.paper, '#FFFFFF', 0.3), pal.goldleaf, 0.3)],
  [mix(mix(pal.cobalt, pal.paper, 0.34), pal.ink, 0.12), mix(mix(pal.paper, '#FFFFFF', 0.2), pal.goldleaf, 0.36)],
];

export function mooncakeYard(view: Stage): string {
  const g = raised(view),
    { pal, W, k, R, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    dim: Dim = (c, q = 0.12) => mix(c, g.sky[0], q),
    yard = dim(mix(mix(pal.clay, pal.paper, 0.3), pal.goldleaf, 0.12), 0.16),
    fire = mix(pal.goldleaf, pal.lacquer, 0.3),
    baked = mix(mix(pal.goldleaf, pal.clay, 0.5), pal.lacquer, 0.08),
    soft = mix(mix(pal.paper, '#FFFFFF', 0.5), pal.goldleaf, 0.05),
    at = fromMiddle(g),
    [mx, my] = [X(0.63), Y(712)];
  let o = [230, 196, 170].map((r) => fill(ell(mx, my, r * k), g.sky[1], 'opacity=".14"')).join('') + sun(g, mx, my, 148 * k) + clouds({ ...g, sky: [mix(g.sky[0], g.sky[1], 0.3), g.sky[1]] }, 3);
  o += g.sheet(g.ridge(Y(540), 26, 8), tone(mix(pal.rice, pal.ink, 0.46), 0.46));
  for (const [u, v, wide] of [[-110, 452, 330], [670, 456, 420]] as const) o += house(g, ...at(u, v), wide * k, { wall: dim(mix(pal.paper, pal.goldleaf, 0.3), 0.3), tile: dim(mix(pal.clay, pal.lacquer, 0.3), 0.3) }) + lamps(g, ...at(u, v), wide * k);
  o += areca(g, ...at(470, 450), 300 * k, tone(mix(pal.rice, pal.ink, 0.5), 0.16), tone(mix(pal.clay, pal.ink, 0.3), 0.2)) + areca(g, ...at(-700, 440), 380 * k, tone(mix(pal.rice, pal.ink, 0.5), 0.16), tone(mix(pal.clay, pal.ink, 0.3), 0.2));
  o += wall(g, Y(384), 96 * k, dim) + g.sheet(g.ridge(Y(384), 5, 7), yard) + paving(g, Y(372), mix(yard, pal.ink, 0.22));
  const lanterns = [pal.lacquer, pal.goldleaf, mix(pal.rice, pal.paper, 0.12), mix(pal.lacquer, pal.paper, 0.44), mix(pal.cobalt, pal.paper, 0.3)];
  o += strings(g, at, lanterns, R.i(0, 4)) + oven(g, at, fire, baked, dim) + rack(g, at, baked, dim);
  // Who slides the tray in.
  o += peel(g, at, baked) + person(g, ...at(-138, 222), 1.4 * k, { shirt: dim(mix(pal.paper, pal.cobalt, 0.14), 0.04), pose: 'stand', to: away, hands: [58, -104], far: [86, -102], hat: false });
  o += moulders(g, at, baked, soft, dim);
  return o + glazing(g, at, baked, soft) + boxes(g, at(170, 12)) + (W / k > 1300 ? child(g, 640, at, lanterns[0]!) : '');
}

/** The plastered wall of the yard under its coping. */
function wall(g: Stage, y: number, h: number, dim: Dim): string {
  const { pal, W, k } = g,
    lime = dim(mix(pal.paper, pal.goldleaf, 0.34), 0.24),
    tile = dim(mix(pal.clay, pal.lacquer, 0.28), 0.2);
  let panes = '';
  for (let x = -20; x < W + 40; x += 168 * k) for (const [u, v] of [[0, 0], [22, 0], [44, 0], [11, 20], [33, 20]] as const) panes += ell(x + u * k, y - h * 0.62 + v * k, 9 * k);
  return g.sheet(rect(-40, y - h, W + 80, h + 20 * k), lime, { sh: 7, body: fill(panes, mix(lime, pal.ink, 0.4)) }) + g.sheet(rect(-40, y - h - 14 * k, W + 80, 20 * k), tile, { sh: 5 });
}

/** A five-pointed star of coloured paper in its ring, a tassel below; lit from within. */
function starLantern(g: Stage, x: number, y: number, r: number, colour: Ink): string {
  const { pal } = g,
    tip = (i: number, q = 1): Point => [x + Math.cos((i / 10) * TAU - TAU / 4) * r * q, y + Math.sin((i / 10) * TAU - TAU / 4) * r * q],
    corner = (i: number): Point => tip(i, i % 2 ? 0.42 : 1),
    outline = Array.from({ length: 10 }, (_, i) => corner(i)),
    lit = mix(pal.goldleaf, pal.paper, 0.6);
  let facets = '',
    fringe = '';
  for (let i = 0; i < 10; i += 2) facets += poly([corner(i), corner(i + 1), [x, y]]);
  for (let i = -2; i < 3; i++) fringe += `M${n(x + i * r * 0.05)} ${n(y + r * 1.2)}l${n(i * r * 0.06)} ${n(r * 0.46)}`;
  return (
    fill(ell(x, y, r * 1.5), lit, 'opacity=".13"') + fill(ell(x, y, r * 1.16), lit, 'opacity=".17"') +
    stroke(`M${n(x)} ${n(y + r)}v${n(r * 0.22)}` + fringe, mix(pal.lacquer, pal.goldleaf, 0.3), r * 0.055) +
    g.sheet(poly(outline), colour, { sh: 5, edge: false, body: fill(facets, mix(colour, pal.ink, 0.2), 'opacity=".7"') + fill(ell(x, y, r * 0.34), mix(lit, colour, 0.3), 'opacity=".75"') + fill(ell(x, y, r * 0.16), lit) }) +
    stroke(ell(x, y, r * 0.98), mix(pal.goldleaf, pal.clay, 0.2), r * 0.06) + stroke(outline.filter((_, i) => i % 2 === 0).map((p) => `M${n(x)} ${n(y)}L${p.map(n).join(' ')}`).join(''), mix(pal.goldleaf, pal.paper, 0.4), r * 0.035, 'opacity=".8"')
  );
}

/** Two lines over the yard, stars hung from them; the far one is smaller. */
function strings(g: Stage, at: Place, colours: readonly Ink[], first: number): string {
  const { pal, k } = g;
  let o = '';
  for (const [high, sag, r, places] of [[716, 46, 34, [-690, -500, -30, 216, 480, 700]], [868, 84, 58, [-640, -392, -140, 96, 352, 610]]] as const) {
    const line = (u: number): number => high - sag * (1 - (u / 840) ** 2) - (u / 840) * 14;
    const way = Array.from({ length: 21 }, (_, i) => at(-1000 + i * 100, line(-1000 + i * 100)));
    o += stroke(`M${way.map((p) => p.map(n).join(' ')).join('L')}`, mix(pal.ink, g.sky[0], 0.3), 2.6 * k);
    for (const [i, u] of places.entries()) {
      const [x, y] = at(u, line(u)),
        drop = (18 + ((i * 3) % 4) * 9) * k;
      o += stroke(`M${n(x)} ${n(y)}v${n(drop)}`, mix(pal.ink, g.sky[0], 0.3), 2 * k) + starLantern(g, x, y + drop + r * k, r * k, colours[(i + first + r) % 5]!);
    }
  }
  return o;
}

/** The vault of brick: a fire below, cakes browning behind its mouth, the flue. */
function oven(g: Stage, at: Place, fire: Ink, baked: Ink, dim: Dim): string {
  const { pal, k } = g,
    [x, y] = at(-440, 250),
    brick = dim(mix(pal.clay, pal.lacquer, 0.24), 0.08),
    t = tones(brick, pal),
    body = `M${n(x - 220 * k)} ${n(y)}V${n(y - 168 * k)}Q${n(x - 210 * k)} ${n(y - 322 * k)} ${n(x)} ${n(y - 326 * k)}Q${n(x + 210 * k)} ${n(y - 322 * k)} ${n(x + 220 * k)} ${n(y - 168 * k)}V${n(y)}Z`,
    mouth = arch(x, y - 126 * k, 210 * k, 118 * k);
  let pale = '',
    deep = '';
  for (let j = 0; j < 19; j++) for (let i = -6; i < 6; i++) if (g.R.chance(0.62)) { const d = rect(x + (i + (j % 2) / 2) * 40 * k, y - (12 + j * 18) * k, 35 * k, 12 * k); if (g.R.chance(0.6)) pale += d; else deep += d; }
  let o = smoke(g, x - 110 * k, y - 470 * k, 220 * k, 70 * k, mix(g.sky[0], pal.paper, 0.3)) + g.sheet(rect(x - 146 * k, y - 470 * k, 72 * k, 260 * k), t.d, { sh: 6 }) + g.sheet(rect(x - 156 * k, y - 478 * k, 92 * k, 18 * k), t.dd, { sh: 4 });
  o += g.sheet(body, brick, { sh: 12, body: within(g, 'oven', body, fill(pale, t.l, 'opacity=".4"') + fill(deep, t.dd, 'opacity=".3"') + fill(rect(x + 130 * k, y - 330 * k, 100 * k, 340 * k), t.dd, 'opacity=".3"')) });
  o += stroke(mouth.replace('Z', ''), mix(brick, pal.paper, 0.3), 20 * k, 'stroke-dasharray="13 5" stroke-linecap="butt"') + fill(mouth, mix(pal.ink, brick, 0.2));
  let glow = '';
  for (const [w, q] of [[196, 0.5], [156, 0.5], [104, 0.6]] as const) glow += fill(arch(x, y - 126 * k, w * k, w * 0.54 * k), fire, `opacity="${q}"`);
  o += within(g, 'mouth', mouth, glow + [-62, 0, 62].map((u) => mooncake(g, x + u * k, y - 136 * k, 0.84 * k, mix(baked, pal.ink, 0.16))).join('')) + g.sheet(rect(x - 128 * k, y - 130 * k, 256 * k, 18 * k), mix(mix(pal.paper, pal.ink, 0.4), brick, 0.2), { sh: 5 });
  o += fill(arch(x, y, 124 * k, 84 * k), mix(pal.ink, brick, 0.2)) + flames(g, x, y - 2 * k, 100 * k, 70 * k);
  return o + fill(ell(x + 40 * k * g.side, y + 14 * k, 260 * k, 36 * k), fire, 'opacity=".17"');
}

/** The long peel, a tray of cakes at its end. */
function peel(g: Stage, at: Place, baked: Ink): string {
  const { pal, k } = g,
    [x, y] = at(-318, 378);
  return g.sheet(brush([at(-318, 372), at(-90, 364), at(70, 356)], 13 * k, { prof: () => 1, m: 5 }), mix(pal.goldleaf, pal.clay, 0.45), { sh: 5, edge: false }) + g.sheet(poly([[x - 84 * k, y - 6 * k], [x + 84 * k, y - 6 * k], [x + 76 * k, y + 12 * k], [x - 76 * k, y + 12 * k]]), mix(pal.ink, pal.paper, 0.24), { sh: 5 }) + [-52, 0, 52].map((u) => mooncake(g, x + u * k, y - 2 * k, 0.78 * k, mix(baked, pal.paper, 0.4))).join('');
}

/** A mooncake from the middle of its foot: fluted sides, a flower pressed in its face. */
function mooncake(g: Stage, x: number, y: number, s: number, colour: Ink): string {
  const t = tones(colour, g.pal),
    top = y - 27 * s;
  let rim = `M${n(x + 33 * s)} ${n(top)}`,
    flutes = '',
    petals = '';
  for (let i = 0; i < 12; i++) {
    const a = ((i + 0.5) / 12) * TAU,
      b = ((i + 1) / 12) * TAU;
    rim += `Q${n(x + Math.cos(a) * 38 * s)} ${n(top + Math.sin(a) * 17 * s)} ${n(x + Math.cos(b) * 33 * s)} ${n(top + Math.sin(b) * 14 * s)}`;
    if (b < TAU / 2) flutes += `M${n(x + Math.cos(b) * 33 * s)} ${n(top + Math.sin(b) * 14 * s)}v${n(20 * s)}`;
    if (i % 2) petals += lens(x + Math.cos(a) * 6 * s, top + Math.sin(a) * 2.6 * s, x + Math.cos(a) * 23 * s, top + Math.sin(a) * 9.6 * s, 4.4 * s);
  }
  return g.sheet(`M${n(x - 35 * s)} ${n(top)}V${n(y - 9 * s)}Q${n(x - 20 * s)} ${n(y + 8 * s)} ${n(x)} ${n(y + 8 * s)}Q${n(x + 20 * s)} ${n(y + 8 * s)} ${n(x + 35 * s)} ${n(y - 9 * s)}V${n(top)}Z`, t.d, { sh: 4, edge: false, body: stroke(flutes, t.dd, 2.4 * s) }) + fill(rim + 'Z', t.l) + stroke(ell(x, top, 27 * s, 11.4 * s), t.d, 2 * s) + fill(petals, t.d) + fill(ell(x, top, 4.6 * s, 2.4 * s), t.dd);
}

/** A rack of trays: what has come from the oven. */
function rack(g: Stage, at: Place, baked: Ink, dim: Dim): string {
  const { pal, k } = g,
    [x, y] = at(250, 300),
    w = 340 * k,
    wood = dim(mix(pal.clay, pal.ink, 0.3), 0.08);
  let o = g.sheet([-0.5, 0.5].map((u) => rect(x + u * w - 8 * k, y - 272 * k, 16 * k, 272 * k)).join(''), wood, { sh: 6 });
  for (const [row, v] of [64, 144, 224].entries()) {
    o += g.sheet(rect(x - w / 2, y - v * k, w, 11 * k), mix(wood, pal.goldleaf, 0.3), { sh: 6 });
    for (let i = 0; i < 5; i++) o += mooncake(g, x + (i - 2) * 66 * k, y - (v + 4) * k, 0.8 * k, mix(baked, pal.paper, ((i + row) % 3) * 0.08));
  }
  return o;
}

/** A long table: one knocks a cake out of its mould, one fills the next. */
function moulders(g: Stage, at: Place, baked: Ink, soft: Ink, dim: Dim): string {
  const { pal, k, R, side } = g,
    away = side > 0 ? -1 : 1,
    wood = mix(pal.clay, pal.goldleaf, 0.28),
    top = 78 + 118,
    shirts = R.chance(0.5) ? [mix(pal.lacquer, pal.clay, 0.12), mix(pal.cobalt, pal.paper, 0.12)] : [mix(pal.cobalt, pal.ink, 0.06), mix(pal.lacquer, pal.paper, 0.16)],
    grip = at(40 + 84 * 1.46, 86 + 126 * 1.46);
  let o = person(g, ...at(436, 116), 1.4 * k, { shirt: shirts[1]!, pose: 'stand', to: away, hands: [74, -84], far: [90, -88], hat: false, scarf: dim(mix(pal.paper, pal.lacquer, 0.2), 0.06) });
  o += table(g, ...at(288, 78), 430 * k, 102 * k, wood);
  o += basin(g, ...at(448, top), 0.56 * k, mix(pal.paper, pal.cobalt, 0.16), mix(pal.goldleaf, pal.clay, 0.3), false) + mould(g, at(296, top + 26), 0.86, 0, wood) + mooncake(g, ...at(112, top + 6), 0.9 * k, soft) + mooncake(g, ...at(182, top + 6), 0.9 * k, mix(baked, pal.paper, 0.42));
  // The blow that brings the cake out of its mould.
  const edge = at(40 + 84 * 1.46 + 136, top + 8);
  o += mould(g, grip, 1.16, 0.36, mix(wood, pal.ink, 0.14)) + stroke([0, 1, 2].map((i) => poly([[edge[0] + (8 + i * 4) * k * side, edge[1] - (2 + i * 16) * k], [edge[0] + (24 + i * 3) * k * side, edge[1] - (4 + i * 22) * k]], false)).join(''), mix(pal.paper, '#FFFFFF', 0.4), 4 * k);
  return o + person(g, ...at(40, 86), 1.46 * k, { shirt: shirts[0]!, pose: 'stand', to: side, hands: [84, -126], hat: false, scarf: mix(pal.celadon, pal.paper, 0.2) });
}

/** A mould of wood from where it is gripped, the carved hollow towards us; `turn` points it down. */
function mould(g: Stage, [x, y]: Point, s: number, turn: number, wood: Ink): string {
  const { pal, k, side } = g,
    q = s * k,
    t = tones(wood, pal),
    p = (u: number, v: number): Point => [x + (u * Math.cos(turn) - v * Math.sin(turn)) * q * side, y + (u * Math.sin(turn) + v * Math.cos(turn)) * q],
    spoke = (i: number, far: number): Point => p(74 + Math.cos(i * 1.047) * far, Math.sin(i * 1.047) * far),
    petals = [0, 1, 2, 3, 4, 5].map((i) => lens(...spoke(i, 5), ...spoke(i, 17), 3.6 * q)).join('');
  return g.sheet(brush([p(-16, 0), p(10, 0), p(40, 0)], 16 * q, { prof: () => 1, m: 4 }) + poly([p(34, -31), p(114, -31), p(114, 31), p(34, 31)]), wood, { sh: 6, edge: false, body: fill(poly([p(34, -31), p(114, -31), p(114, -25), p(34, -25)]), t.l) + fill(ell(...p(74, 0), 24 * q), t.dd) + fill(petals, t.l) + stroke(ell(...p(74, 0), 20 * q), t.b, 2 * q) });
}

/** A wide tray on the ground: cakes in rows, brushed with egg. */
function glazing(g: Stage, at: Place, baked: Ink, soft: Ink): string {
  const { pal, k, side } = g,
    steel = mix(mix(pal.paper, pal.ink, 0.36), pal.cobalt, 0.08),
    hand = at(-356 + 104 * 1.4, 84 + 50 * 1.4),
    tip: Point = [hand[0] + 26 * k * side, hand[1] + 34 * k];
  let o = person(g, ...at(-356, 84), 1.4 * k, { shirt: mix(pal.rice, pal.ink, 0.1), to: side, far: [92, -34], hands: [104, -50], hat: false, scarf: mix(pal.lacquer, pal.paper, 0.06) });
  o += g.sheet(poly([at(-282, 4), at(-6, 4), at(-32, 112), at(-256, 112)]), steel, { sh: 8 }) + fill(poly([at(-275, 10), at(-14, 10), at(-38, 106), at(-250, 106)]), mix(steel, pal.ink, 0.3));
  for (const [v, gap] of [[80, 66], [49, 70], [15, 75]] as const) for (const i of [-1, 0, 1]) o += mooncake(g, ...at(-144 + i * gap, v), (1.1 - v / 700) * k, i === 1 ? soft : mix(baked, pal.paper, ((i + v) % 3) * 0.1));
  return o + g.sheet(brush([[hand[0] - 10 * k * side, hand[1] - 12 * k], hand, tip], 9 * k, { prof: () => 0.8, m: 5 }), mix(pal.goldleaf, pal.clay, 0.4), { sh: 3, edge: false }) + fill(ell(...tip, 9 * k, 7 * k), mix(pal.goldleaf, pal.paper, 0.4)) + basin(g, ...at(-330, 18), 0.6 * k, mix(pal.paper, pal.cobalt, 0.14), mix(pal.goldleaf, pal.lacquer, 0.1), false);
}

/** A child who could not wait for the fifteenth. */
function child(g: Stage, u: number, at: Place, colour: Ink): string {
  const { pal, k, side } = g,
    s = 0.94,
    hand = at(u - 46 * s, 56 + 96 * s),
    end = at(u - 92, 300);
  return stroke(`M${at(u - 36 * s, 56 + 70 * s).map(n).join(' ')}L${end.map(n).join(' ')}`, mix(pal.goldleaf, pal.clay, 0.35), 6 * k) + starLantern(g, end[0], end[1] + 10 * k, 54 * k, colour) + person(g, ...at(u, 56), s * k, { shirt: mix(pal.goldleaf, pal.paper, 0.1), trousers: mix(pal.lacquer, pal.ink, 0.3), pose: 'stand', to: side > 0 ? -1 : 1, hands: [46, -96], hat: false, head: 1.26 }) + fill(ell(...hand, 7 * k), mix(pal.paper, pal.clay, 0.45));
}

/** Boxes of four, in red and gold. */
function boxes(g: Stage, [x, y]: Point): string {
  const { pal, k } = g;
  return [[-52, 0], [58, 2], [4, 50]].map(([u, v], i) => {
    const red = i === 1 ? mix(pal.lacquer, pal.ink, 0.14) : pal.lacquer,
      [bx, by] = [x + u! * k, y - v! * k];
    return g.sheet(rect(bx - 52 * k, by - 36 * k, 104 * k, 36 * k), tones(red, pal).d, { sh: 6 }) + g.sheet(poly([[bx - 52 * k, by - 36 * k], [bx + 52 * k, by - 36 * k], [bx + 42 * k, by - 56 * k], [bx - 42 * k, by - 56 * k]]), red, { sh: 2, body: stroke(ell(bx, by - 46 * k, 17 * k, 6 * k), pal.goldleaf, 3 * k) }) + fill(rect(bx - 52 * k, by - 24 * k, 104 * k, 10 * k), pal.goldleaf);
  }).join('');
}
