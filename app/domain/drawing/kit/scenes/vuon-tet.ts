// The gardens by the river in the last weeks before Tết: peach in flower, kumquats heavy with fruit, or beds of chrysanthemums.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, place, type Point } from '../geom.ts';
import { paint } from '../motif.ts';
import { blossom } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { areca } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { water } from './water.ts';

export const peachGarden = (g: Stage): string => garden(g, 'peach');
export const kumquatGarden = (g: Stage): string => garden(g, 'kumquat');
export const flowerBeds = (g: Stage): string => garden(g, 'beds');

function garden(g: Stage, grown: 'peach' | 'kumquat' | 'beds'): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    peach = grown === 'peach',
    soil = mix(mix(pal.clay, pal.ink, 0.18), pal.paper, 0.22);
  let o = sun(g, X(0.24), H * 0.24, 90 * k) + clouds(g, 4) + birds(g, X(0.6) - 80 * k, H * 0.15, 6);
  o += g.sheet(g.ridge(Y(560), 44, 6), tone(mix(pal.celadon, pal.cobalt, 0.35), 0.58)) + g.sheet(g.ridge(Y(500), 12, 8), tone(mix(pal.rice, pal.ink, 0.2), 0.42));
  const stream = mix(mix(pal.celadon, pal.cobalt, 0.34), pal.paper, 0.28);
  o += g.sheet(g.ridge(Y(484), 3, 6), stream) + water(g, Y(482), mix(pal.paper, pal.celadon, 0.15), 4);
  o += g.sheet(g.ridge(Y(430), 10, 8), tone(mix(pal.rice, pal.goldleaf, 0.2), 0.16));
  for (const u of [0.64, 0.74, 0.96]) o += areca(g, X(u), Y(416), R.r(240, 320) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.2), tone(pal.clay, 0.3));
  o += house(g, X(0.85), Y(410), 320 * k, { wall: mix(pal.paper, pal.goldleaf, 0.25), tile: mix(pal.clay, pal.lacquer, 0.28) });
  o += g.sheet(g.ridge(Y(412), 5, 7), soil);
  let furrows = '';
  for (let j = 0; j < 9; j++) {
    const y = lerp(Y(400), H + 10, (j / 9) ** 1.4);
    furrows += `M-20 ${n(y)}Q${n(W / 2)} ${n(y - 12 * k)} ${W + 20} ${n(y)}`;
  }
  o += stroke(furrows, mix(soil, pal.ink, 0.18), 6 * k, 'opacity=".6"');
  const rows = Math.max(4, Math.round((H / k - 520) / 96)),
    path = X(0.58);
  for (let j = 0; j < rows; j++) {
    const f = j / (rows - 1),
      y = lerp(Y(350), Y(6), f ** 1.1),
      s = lerp(0.42, 1.18, f) * k,
      gap = (peach ? 250 : 232) * s,
      count = Math.ceil(W / gap) + 1;
    if (grown === 'beds') o += bed(g, -30, path - lerp(54, 130, f) * k, y, s, j) + bed(g, path + lerp(54, 130, f) * k, W + 30, y, s, j + 1);
    else for (let i = 0; i < count; i++) {
      const x = (i + (j % 2) * 0.5 - 0.1) * gap + R.j(10 * s);
      if (j > 0 && Math.abs(x - path) < gap * (j === 2 ? 0.8 : 0.55)) continue;
      o += peach ? peachTree(g, x, y, s, R.pick([pal.lacquer, mix(pal.lacquer, pal.paper, 0.3), mix(pal.lacquer, pal.paper, 0.45)])) : kumquat(g, x, y, s);
    }
    if (j === 1) o += grown === 'beds' ? person(g, path, y + 30 * s, s * 1.4, { shirt: mix(pal.lacquer, pal.clay, 0.1), pose: 'stand', to: side, hands: [52, -92] }) + bunch(g, path + 76 * s * side, y - 92 * s, s * 1.1) : carrier(g, path, y + 26 * s, s * 1.4, side, peach);
    if (j === rows - 2) o += person(g, path + 96 * k * side, y + 34 * s, s * 1.16, { shirt: mix(pal.cobalt, pal.paper, 0.14), to: side > 0 ? -1 : 1, hands: [90, -52] });
  }
  return o;
}

/** A peach kept low and round by the knife: dark limbs, flowers all along them, few leaves. */
function peachTree(g: Stage, x: number, y: number, s: number, colour: Ink): string {
  const { pal, R } = g,
    bark = mix(pal.clay, pal.ink, 0.5);
  const tips: Point[] = [];
  let limbs = brush([[x, y], [x + R.j(14) * s, y - 44 * s], [x + R.j(10) * s, y - 92 * s]], 22 * s, { prof: (q) => 1 - q * 0.4, m: 6 });
  for (let i = 0; i < 9; i++) {
    const a = -Math.PI * (0.1 + (0.8 * i) / 8),
      l = R.r(104, 138) * s,
      ex = x + Math.cos(a) * l,
      ey = y - 62 * s + Math.sin(a) * l,
      mx = x + Math.cos(a) * l * 0.5 + R.j(8) * s,
      my = y - 62 * s + Math.sin(a) * l * 0.42;
    limbs += brush([[x, y - 56 * s], [mx, my], [ex, ey]], 10 * s, { prof: (q) => 1 - q * 0.7, m: 6 });
    for (let q = 3; q < 9; q++) tips.push([lerp(x, ex, q / 8) + R.j(16) * s, lerp(y - 60 * s, ey, q / 8) + R.j(14) * s]);
  }
  let o = g.sheet(limbs, bark, { sh: 5, edge: false });
  if (s < g.k * 0.62) {
    // Far away a tree is a cloud of its colour.
    let far = '',
      light = '';
    for (const [i, [px, py]] of tips.entries()) {
      if (i % 3) far += ell(px, py, R.r(11, 16) * s);
      else light += ell(px, py, R.r(8, 12) * s);
    }
    return o + g.sheet(far, colour, { sh: 4, edge: false, body: fill(light, mix(colour, pal.paper, 0.35)) });
  }
  let leaves = '';
  for (let i = 0; i < 10; i++) {
    const [px, py] = R.pick(tips);
    leaves += lens(px, py, px + R.j(22) * s, py - R.r(12, 22) * s, 7 * s);
  }
  let petals = '';
  for (const [px, py] of tips) petals += ell(px, py, 12 * s);
  o += g.sheet(petals, mix(colour, pal.ink, 0.1), { sh: 4, edge: false }) + fill(leaves, mix(pal.rice, pal.paper, 0.1));
  return o + tips.map(([px, py]) => paint(g.c, blossom(place(px, py, R.r(0.85, 1.15) * s, R.r(0, 6)), R), { kind: 'flat', a: R.chance(0.3) ? mix(colour, pal.paper, 0.3) : colour, b: mix(colour, pal.ink, 0.22), gold: pal.goldleaf })).join('');
}

/** A kumquat in its pot, grown to a cone. */
function kumquat(g: Stage, x: number, y: number, s: number): string {
  const { pal, R } = g,
    leaf = mix(mix(pal.rice, pal.celadon, 0.15), pal.ink, 0.34),
    fruit = mix(pal.goldleaf, '#F07A10', 0.55),
    clay = mix(pal.clay, pal.lacquer, 0.2);
  const crown = `M${n(x)} ${n(y - 236 * s)}C${n(x + 40 * s)} ${n(y - 200 * s)} ${n(x + 92 * s)} ${n(y - 104 * s)} ${n(x + 84 * s)} ${n(y - 62 * s)}Q${n(x)} ${n(y - 36 * s)} ${n(x - 84 * s)} ${n(y - 62 * s)}C${n(x - 92 * s)} ${n(y - 104 * s)} ${n(x - 40 * s)} ${n(y - 200 * s)} ${n(x)} ${n(y - 236 * s)}Z`;
  let edge = '',
    light = '',
    fruits = '',
    shine = '';
  for (let i = 0; i < 64; i++) {
    const f = R.f(),
      half = lerp(12, 84, f ** 0.9),
      px = x + R.j(half) * s,
      py = y - (232 - f * 172) * s,
      d = lens(px, py, px + R.j(20) * s, py - R.r(8, 20) * s, 8 * s);
    if (Math.abs(px - x) > half * 0.6 * s) edge += d;
    else light += d;
  }
  for (let i = 0; i < 30; i++) {
    const f = R.r(0.08, 1),
      px = x + R.j(lerp(8, 74, f)) * s,
      py = y - (220 - f * 158) * s;
    fruits += ell(px, py, 9.6 * s);
    shine += ell(px - 3 * s, py - 3 * s, 2.8 * s);
  }
  const pot = `M${n(x - 46 * s)} ${n(y - 52 * s)}H${n(x + 46 * s)}L${n(x + 34 * s)} ${n(y)}Q${n(x)} ${n(y + 8 * s)} ${n(x - 34 * s)} ${n(y)}Z`;
  return (
    g.sheet(pot, clay, { sh: 7, edge: false, body: fill(`M${n(x + 14 * s)} ${n(y - 52 * s)}H${n(x + 46 * s)}L${n(x + 34 * s)} ${n(y)}Q${n(x + 20 * s)} ${n(y + 6 * s)} ${n(x + 8 * s)} ${n(y + 5 * s)}Z`, tones(clay, pal).d, 'opacity=".7"') }) +
    fill(`M${n(x - 50 * s)} ${n(y - 60 * s)}h${n(100 * s)}v${n(12 * s)}h${n(-100 * s)}Z`, tones(clay, pal).l) +
    g.sheet(crown + edge, leaf, { sh: 8, edge: false, body: fill(light, mix(leaf, pal.paper, 0.24)) }) +
    g.sheet(fruits, fruit, { sh: 3, edge: false, body: fill(shine, mix(fruit, '#FFFFFF', 0.6)) })
  );
}

/** One long bed of chrysanthemums, each kind in its own row. */
function bed(g: Stage, from: number, to: number, y: number, s: number, row: number): string {
  const { pal, R } = g,
    leaf = mix(mix(pal.rice, pal.celadon, 0.2), pal.ink, 0.28),
    colour = [pal.goldleaf, mix(pal.lacquer, pal.paper, 0.42), mix(pal.paper, pal.goldleaf, 0.1), pal.lacquer, mix(mix(pal.lacquer, pal.cobalt, 0.45), pal.paper, 0.4)][row % 5]!;
  const top: Point[] = [];
  for (let x = from; x <= to + 1; x += 34 * s) top.push([x, y - (64 + R.j(9)) * s]);
  let stems = '',
    petals = '',
    light = '',
    hearts = '';
  for (let x = from + 12 * s; x < to - 6 * s; x += 19 * s) stems += lens(x, y, x + R.j(12) * s, y - R.r(34, 82) * s, 9 * s);
  for (let q = 0; q < 3; q++)
    for (let x = from + (14 + q * 13) * s; x < to - 8 * s; x += 39 * s) {
      const px = x + R.j(6) * s,
        py = y - (90 - q * 18 + R.j(6)) * s;
      for (let i = 0; i < 9; i++) {
        const a = (i / 9) * 6.283 + q;
        const d = lens(px, py, px + Math.cos(a) * 19 * s, py + Math.sin(a) * 13 * s, 9 * s);
        if (Math.cos(a - 3.9) > 0.3) light += d;
        else petals += d;
      }
      hearts += ell(px, py, 5.4 * s, 4.4 * s);
    }
  const body = `M${n(from)} ${n(y)}` + top.map(([px, py]) => `L${n(px)} ${n(py)}`).join('') + `L${n(to)} ${n(y)}Z`;
  return g.sheet(body, leaf, { sh: 7, edge: false, body: fill(stems, mix(leaf, pal.paper, 0.2)) }) + g.sheet(petals, colour, { sh: 3, edge: false, body: fill(light, mix(colour, pal.paper, 0.35)) + fill(hearts, mix(pal.goldleaf, pal.clay, 0.35)) });
}

/** Cut flowers in the arms. */
function bunch(g: Stage, x: number, y: number, s: number): string {
  const { pal, R } = g;
  let heads = '';
  for (let i = 0; i < 9; i++) heads += ell(x + ((i % 3) - 1) * 24 * s + R.j(4) * s, y - (40 + Math.floor(i / 3) * 20) * s, 14 * s, 12 * s);
  return g.sheet(`M${n(x - 12 * s)} ${n(y + 40 * s)}L${n(x - 36 * s)} ${n(y - 34 * s)}H${n(x + 36 * s)}L${n(x + 12 * s)} ${n(y + 40 * s)}Z`, mix(pal.rice, pal.ink, 0.25), { sh: 4, edge: false }) + g.sheet(heads, pal.goldleaf, { sh: 4, edge: false });
}

/** Somebody who walks out with a tree on the shoulder, or a pot in the arms. */
function carrier(g: Stage, x: number, y: number, s: number, side: 1 | -1, peach: boolean): string {
  const { pal } = g,
    who = person(g, x, y, s, { shirt: mix(pal.lacquer, pal.clay, 0.1), pose: 'stand', to: side, hands: peach ? [34, -112] : [58, -96] });
  return peach ? peachTree(g, x - 58 * s * side, y - 116 * s, s * 0.5, mix(pal.lacquer, pal.paper, 0.25)) + who : who + kumquat(g, x + 62 * s * side, y - 60 * s, s * 0.5);
}
