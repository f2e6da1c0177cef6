// The gold beaters of Kiêu Kỵ at night, when no wind stirs: packets under the hammer on stone, leaves cut by lamplight behind a net.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, type Point, poly, rect, TAU, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { hall, lamp, step } from './hall.ts';
import { table } from './kitchens.ts';
import { gleam, person } from './people.ts';
import { fromMiddle, type Stage, sun } from './stage.ts';



export function beatersHouse(g: Stage): string {
  const { pal, W, H, k, R, X } = g,
    dim = (c: Ink, q = 0.34) => mix(c, mix(pal.cobalt, pal.ink, 0.6), q),
    leaf = mix(pal.goldleaf, mix(pal.paper, pal.goldleaf, 0.5), 0.35),
    at = fromMiddle(g);
  const wall = R.pick([mix(mix(pal.lacquer, pal.ink, 0.5), pal.clay, 0.2), mix(mix(pal.clay, pal.ink, 0.5), pal.goldleaf, 0.08), mix(mix(pal.cobalt, pal.ink, 0.45), pal.lacquer, 0.2)]);
  const shirts = R.chance(0.5) ? [mix(pal.cobalt, pal.paper, 0.2), mix(pal.rice, pal.ink, 0.1)] : [mix(pal.paper, pal.clay, 0.3), mix(pal.cobalt, pal.paper, 0.14)];
  let stars = '';
  for (let i = 0; i < 40; i++) stars += ell(R.r(0, W), R.r(0, 0.4) * H, R.r(1.2, 3.2) * k);
  const onWall = boards(g, at, leaf) + shelf(g, at(-386, 470), leaf) + shelf(g, at(386, 470), leaf);
  const onFloor = glow(g, at) + cutting(g, at, leaf) + beater(g, at, -1, shirts[0]!, true) + beater(g, at, 1, shirts[1]!, false);
  return fill(stars, mix(g.sky[1], '#FFFFFF', 0.4), 'opacity=".6"') + sun(g, X(0.8), H * 0.15, 70 * k) + hall(g, { wall, tile: dim(mix(pal.clay, pal.lacquer, 0.28), 0.42), wood: dim(mix(mix(pal.clay, pal.ink, 0.3), pal.lacquer, 0.15), 0.2), floor: mix(mix(pal.clay, pal.lacquer, 0.25), pal.ink, 0.3), yard: dim(mix(mix(pal.paper, pal.clay, 0.42), pal.goldleaf, 0.12), 0.55) }, onWall, onFloor) + leaves(g, at, leaf);
}

/** What the lamps throw on wall and floor. */
function glow(g: Stage, at: Place): string {
  const { pal, k } = g,
    light = mix(pal.goldleaf, pal.paper, 0.3);
  return [[470, 0.08], [340, 0.1], [220, 0.12]].map(([r, q]) => fill(ell(...at(0, 330), r! * k, r! * 0.62 * k), light, `opacity="${q}"`)).join('');
}

/** A gilded board over the room and a pair of couplets. */
function boards(g: Stage, at: Place, leaf: Ink): string {
  const { pal, k } = g,
    red = mix(pal.lacquer, pal.ink, 0.1),
    [x, y] = at(0, 614),
    flower = (cx: number, cy: number, size: number): string => {
      let petals = '';
      for (let i = 0; i < 8; i++) petals += lens(cx, cy, cx + Math.cos((i / 8) * TAU) * size, cy + Math.sin((i / 8) * TAU) * size, size * 0.5);
      return fill(petals, leaf) + fill(ell(cx, cy, size * 0.24), red);
    };
  let o = g.sheet(rect(x - 250 * k, y - 46 * k, 500 * k, 96 * k), leaf, { sh: 8 }) + fill(rect(x - 234 * k, y - 32 * k, 468 * k, 68 * k), red) + [-156, 0, 156].map((u) => flower(x + u * k, y + 2 * k, 27 * k)).join('') + stroke([-78, 78].map((u) => `M${n(x + (u - 40) * k)} ${n(y + 2 * k)}q${n(20 * k)} ${n(-26 * k)} ${n(40 * k)} 0t${n(40 * k)} 0`).join(''), leaf, 5 * k);
  for (const u of [-276, 276]) {
    const [cx, top] = at(u, 552);
    o += g.sheet(rect(cx - 33 * k, top, 66 * k, 232 * k), leaf, { sh: 6 }) + fill(rect(cx - 25 * k, top + 10 * k, 50 * k, 212 * k), red) + [34, 90, 146, 196].map((v) => flower(cx, top + v * k, 19 * k)).join('');
  }
  return o;
}

/** Packets tied in paper, and books of leaf with their gold edge. */
function shelf(g: Stage, [x, y]: Point, leaf: Ink): string {
  const { pal, k, R } = g,
    wood = mix(pal.clay, pal.ink, 0.35);
  let o = '';
  for (const row of [0, 1]) {
    const by = y - row * 104 * k;
    o += g.sheet(rect(x - 76 * k, by, 152 * k, 11 * k), wood, { sh: 4 });
    for (const u of [-46, 6, 52]) {
      const high = R.i(2, 4);
      for (let j = 0; j < high; j++) o += g.sheet(rect(x + (u - 22) * k, by - (j + 1) * 15 * k, 44 * k, 13 * k), j % 2 ? leaf : mix(pal.paper, pal.clay, 0.3), { sh: 2, edge: false });
    }
  }
  return o;
}

/** Behind a net: one lifts the leaf with a bamboo blade, one lays it between papers. */
function cutting(g: Stage, at: Place, leaf: Ink): string {
  const { pal, k, side } = g,
    away = side > 0 ? -1 : 1,
    [x, y] = at(0, 190),
    [, top] = at(0, 520),
    cloth = mix(mix(pal.lacquer, pal.ink, 0.2), pal.clay, 0.1),
    net = mix(pal.paper, pal.goldleaf, 0.12);
  let o = person(g, ...at(-176, 206), 1.24 * k, { shirt: mix(pal.lacquer, pal.paper, 0.2), to: side, hands: [84, -70], far: [96, -84], hat: false, scarf: mix(pal.cobalt, pal.paper, 0.2) }) + person(g, ...at(176, 206), 1.24 * k, { shirt: mix(pal.goldleaf, pal.paper, 0.25), to: away, hands: [84, -70], far: [96, -80], hat: false, scarf: mix(pal.lacquer, pal.ink, 0.12) });
  o += table(g, x, y, 300 * k, 66 * k, mix(pal.clay, pal.goldleaf, 0.12)) + g.sheet(poly([[x - 136 * k, y - 80 * k], [x + 136 * k, y - 80 * k], [x + 116 * k, y - 124 * k], [x - 116 * k, y - 124 * k]]), cloth, { sh: 4 });
  // The leaves: whole ones, and squares cut from them.
  let whole = '',
    shine = '';
  for (const [u, v, w] of [[-98, 84, 50], [-44, 86, 40], [2, 86, 40], [48, 86, 40], [-20, 104, 34], [22, 104, 34], [64, 104, 34]] as const) {
    whole += poly([[x + u * k, y - v * k], [x + (u + w) * k, y - v * k], [x + (u + w * 0.92) * k, y - (v + 15) * k], [x + (u + w * 0.06) * k, y - (v + 15) * k]]);
    shine += lens(x + (u + 6) * k, y - (v + 4) * k, x + (u + w * 0.6) * k, y - (v + 10) * k, 4 * k);
  }
  o += fill(whole, leaf) + fill(shine, '#FFFFFF', 'opacity=".75"') + lamp(g, x, y - 122 * k, 0.94 * k, 300);
  // The net falls from a ring, open to us in the middle.
  let threads = '';
  for (const u of [-236, -206, -176, 176, 206, 236]) threads += `M${n(x + u * 0.34 * k)} ${n(top)}Q${n(x + u * 0.7 * k)} ${n(top + 90 * k)} ${n(x + u * k)} ${n(y + 12 * k)}`;
  for (const q of [-1, 1]) o += fill(`M${n(x + q * 20 * k)} ${n(top)}H${n(x + q * 84 * k)}Q${n(x + q * 190 * k)} ${n(top + 90 * k)} ${n(x + q * 262 * k)} ${n(y + 16 * k)}H${n(x + q * 186 * k)}Q${n(x + q * 150 * k)} ${n(top + 140 * k)} ${n(x + q * 20 * k)} ${n(top)}Z`, net, 'opacity=".34"');
  return o + stroke(threads, net, 1.6 * k, 'opacity=".55"') + g.sheet(ell(x, top, 90 * k, 13 * k), mix(pal.goldleaf, pal.clay, 0.4), { sh: 3 });
}

/** One at his stone: the packet held with one hand, the hammer up or just down. */
function beater(g: Stage, at: Place, from: 1 | -1, shirt: Ink, up: boolean): string {
  const { pal, k, R, side } = g,
    s = 1.5,
    to = (from > 0 ? -side : side) as 1 | -1,
    here: Place = (u, v) => at(from * (432 - u), 122 + v),
    stone = mix(mix(pal.paper, pal.ink, 0.44), pal.clay, 0.12),
    iron = mix(pal.ink, pal.cobalt, 0.16),
    grip: readonly [number, number] = up ? [66, 160] : [74, 102],
    [gx, gy] = here(grip[0] * s, grip[1] * s),
    // The head of the hammer, over the packet or on it.
    [hx, hy] = up ? here(152, 304) : here(188, 138);
  const [bx, by] = here(190, -14);
  let o = g.sheet(`M${n(bx - 76 * k)} ${n(by - 84 * k)}L${n(bx - 86 * k)} ${n(by + 12 * k)}H${n(bx + 86 * k)}L${n(bx + 76 * k)} ${n(by - 84 * k)}Z`, stone, { sh: 9, body: fill(poly([[bx + 30 * k, by - 84 * k], [bx + 76 * k, by - 84 * k], [bx + 86 * k, by + 12 * k], [bx + 36 * k, by + 12 * k]]), pal.ink, 'opacity=".24"') }) + fill(ell(bx, by - 84 * k, 76 * k, 20 * k), mix(stone, pal.paper, 0.22));
  o += g.sheet(rect(bx - 42 * k, by - 120 * k, 84 * k, 34 * k), mix(mix(pal.goldleaf, pal.clay, 0.55), pal.ink, 0.08), { sh: 4, body: stroke(`M${n(bx - 42 * k)} ${n(by - 109 * k)}h${n(84 * k)}M${n(bx - 42 * k)} ${n(by - 98 * k)}h${n(84 * k)}`, mix(pal.goldleaf, pal.paper, 0.2), 3 * k) + fill(rect(bx - 16 * k, by - 120 * k, 7 * k, 34 * k) + rect(bx + 10 * k, by - 120 * k, 7 * k, 34 * k), pal.paper) });
  // Flecks that the blow frees.
  let flecks = '';
  for (let i = 0; i < 16; i++) {
    const a = -Math.PI * R.f(),
      far = R.r(54, 120) * k;
    flecks += lens(bx + Math.cos(a) * far, by - 104 * k + Math.sin(a) * far * 0.8, bx + Math.cos(a) * far + R.j(9) * k, by - 104 * k + Math.sin(a) * far * 0.8 + R.j(9) * k, 5 * k);
  }
  o += up ? '' : fill(flecks, mix(pal.goldleaf, pal.paper, 0.35));
  const helve = g.sheet(brush([[gx * 1.3 - hx * 0.3, gy * 1.3 - hy * 0.3], [gx, gy], [hx, hy]], 12 * k, { prof: () => 1, m: 4 }), mix(pal.goldleaf, pal.clay, 0.45), { sh: 4, edge: false });
  const turn = Math.atan2(hy - gy, hx - gx),
    across = (a: number, b: number): Point => [hx + Math.cos(turn) * a * k - Math.sin(turn) * b * k, hy + Math.sin(turn) * a * k + Math.cos(turn) * b * k];
  const head = g.sheet(poly([across(-17, -33), across(17, -33), across(17, 33), across(-17, 33)]), iron, { sh: 6, body: gleam(across(-10, -28), across(-10, 28), 5 * k, mix(iron, pal.paper, 0.5)) });
  return o + person(g, ...here(0, 0), s * k, { shirt, to, hands: [grip[0], -grip[1]], far: [98, -66], hat: false }) + helve + head;
}

/** On the step: books of leaf opened, the gold between its papers, on a red tray. */
function leaves(g: Stage, at: Place, leaf: Ink): string {
  const { pal, k } = g,
    [x, y] = at(0, step - 64),
    tray = mix(pal.lacquer, pal.ink, 0.08),
    t = tones(tray, pal);
  let o = g.sheet(poly([[x - 220 * k, y - 10 * k], [x - 186 * k, y - 104 * k], [x + 186 * k, y - 104 * k], [x + 220 * k, y - 10 * k]]), tray, { sh: 8, body: fill(poly([[x - 198 * k, y - 20 * k], [x - 172 * k, y - 96 * k], [x + 172 * k, y - 96 * k], [x + 198 * k, y - 20 * k]]), t.d) }) + fill(poly([[x - 220 * k, y - 10 * k], [x + 220 * k, y - 10 * k], [x + 216 * k, y + 10 * k], [x - 216 * k, y + 10 * k]]), t.dd);
  for (const [i, u] of [-128, -42, 44, 130].entries()) {
    const cx = x + u * k,
      p = (a: number, b: number): Point => [cx + (a + (b * u) / 900) * k, y - b * k];
    // Two papers, the leaf on the upper one curling at a corner.
    o += g.sheet(poly([p(-42, 24), p(42, 24), p(37, 74), p(-37, 74)]), mix(pal.paper, pal.clay, 0.16), { sh: 4 }) + g.sheet(poly([p(-34, 30), p(34, 30), p(31, 70), p(-31, 70)]), leaf, { sh: 2, edge: false, body: fill(poly([p(-26, 34), p(-8, 34), p(14, 68), p(-2, 68)]), '#FFFFFF', 'opacity=".55"') });
    if (i % 2) o += g.sheet(poly([p(34, 30), p(16, 30), p(20, 46)]), mix(leaf, '#FFFFFF', 0.5), { sh: 2, edge: false });
  }
  return o;
}
