// The porch of a house in Đào Xá: lutes hang from its beam to dry and to be sold; one is tuned, a zither gets its bridges.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lerp, n, place, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { banana } from './greenery.ts';
import { finishOf, held, lute, luteForms, monochord, zither } from './lutes.ts';
import { person } from './people.ts';
import { birds, clouds, raised, type Stage, sun } from './stage.ts';
import { bar, leaningBoards, shavings } from './timber.ts';
import { pot } from './wares.ts';
import { water } from './water.ts';
import { country } from './yards.ts';

export function luteMakersPorch(view: Stage): string {
  const g = raised(view),
    { pal, W, H, k, X, Y, tone, side } = g,
    wood = mix(pal.clay, pal.ink, 0.36),
    yard = mix(mix(pal.goldleaf, pal.paper, 0.56), pal.clay, 0.1),
    edge = Y(286),
    narrow = W < 1300 * k,
    tall = H > 1100 * k;
  // The garden that the porch looks on.
  let o = sun(g, X(0.3), Math.min(H * 0.36, Y(640)), 92 * k) + clouds(g, 3) + birds(g, X(0.6), H * 0.32, 5) + country(g, 430, yard, { palms: tall ? 5 : 0 });
  // Where the beam hangs low, what hangs from it is enough to look at.
  if (tall) o += house(g, X(0.78), Y(424), 380 * k, { wall: tone(mix(pal.paper, pal.goldleaf, 0.26), 0.1), tile: tone(mix(pal.clay, pal.lacquer, 0.28), 0.12) });
  o += g.sheet(g.ridge(Y(396), 5, 7), mix(mix(pal.celadon, pal.cobalt, 0.3), pal.paper, 0.2)) + water(g, Y(396), mix(pal.paper, pal.celadon, 0.2));
  o += g.sheet(g.ridge(Y(322), 7, 8), tone(mix(pal.rice, pal.ink, 0.2), 0.1)) + banana(g, X(0.06), Y(330), 1.1 * k, mix(pal.rice, pal.ink, 0.2));
  o += floorBoards(g, edge, mix(mix(pal.clay, pal.goldleaf, 0.3), pal.paper, 0.2));
  for (const u of [0.035, 0.965]) o += g.sheet(rect(X(u) - 17 * k, -20, 34 * k, edge + 40), wood, { sh: 9, body: fill(rect(X(u) + 5 * k, -20, 12 * k, edge + 40), tones(wood, pal).d, 'opacity=".6"') }) + g.sheet(poly([[X(u) - 30 * k, edge + 34 * k], [X(u) - 24 * k, edge], [X(u) + 24 * k, edge], [X(u) + 30 * k, edge + 34 * k]]), mix(pal.paper, pal.clay, 0.36), { sh: 5 });
  o += leaningBoards(g, X(0.91), Y(250), 5, 330, side, mix(pal.goldleaf, pal.paper, 0.56));
  o += hanging(g, Math.min(H * 0.13, Y(770)), wood);
  o += tuner(g, X(narrow ? 0.22 : 0.24), Y(112)) + bridging(g, X(narrow ? 0.66 : 0.68), Y(104));
  return o + shavings(g, X(0.86), Y(50), 110, 24) + soundBoxes(g, X(narrow ? 0.86 : 0.9), Y(46)) + monochord(g, place(X(narrow ? 0.44 : 0.46), Y(narrow ? 84 : 98), 1.1 * k, 0, null, side), k, 150, finishOf(g, false));
}

/** The boards of the porch, which run away from us. */
function floorBoards(g: Stage, top: number, colour: Ink): string {
  const { W, H, k, pal } = g,
    t = tones(colour, pal),
    many = Math.round(W / (120 * k));
  let seams = '';
  for (let i = -many; i <= many * 2; i++) seams += `M${n(lerp(W * 0.5, (W * i) / many, 0.62))} ${n(top)}L${n(lerp(W * 0.5, (W * i) / many, 1.12))} ${n(H + 20)}`;
  return g.sheet(rect(-40, top, W + 80, H - top + 40), colour, { sh: 10, body: stroke(seams, t.d, 3 * k, 'opacity=".55"') }) + fill(rect(-40, top, W + 80, 12 * k), t.d);
}

/** The beam, the rafters over it, and what hangs there: most of it done, some still white. */
function hanging(g: Stage, beam: number, wood: Ink): string {
  const { W, R, k, pal } = g,
    t = tones(wood, pal),
    many = Math.floor((W * 0.84) / (132 * k)),
    order = R.pick([[0, 1, 2, 3, 5, 4], [1, 0, 3, 5, 2, 4], [0, 2, 5, 1, 3, 4]] as const),
    white = R.i(0, 3);
  let rafters = '';
  for (let x = -60 * k; x < W + 60 * k; x += 108 * k) rafters += rect(x, -20, 26 * k, beam + 24);
  let o = g.sheet(rect(-40, -40, W + 80, beam + 44), mix(pal.ink, pal.clay, 0.42), { sh: 12, edge: false, body: fill(rafters, t.l, 'opacity=".5"') }) + g.sheet(rect(-40, beam - 6 * k, W + 80, 40 * k), wood, { sh: 9, body: fill(rect(-40, beam + 20 * k, W + 80, 14 * k), t.d) });
  for (let i = 0; i < many; i++) {
    const x = W * 0.08 + ((i + 0.5) * W * 0.84) / many,
      s = R.r(0.94, 1.04) * k,
      y = beam + R.r(62, 84) * k;
    o += stroke(`M${n(x)} ${n(beam + 28 * k)}V${n(y - 6 * k)}`, pal.lacquer, 3.4 * k) + fill(ell(x, beam + 28 * k, 6 * k), t.dd) + lute(g, place(x, y, s, R.j(0.04)), s, luteForms[order[i % order.length]!]!, finishOf(g, i % 4 === white));
  }
  return o;
}

/** Who listens, one hand at the strings and one at the pegs. */
function tuner(g: Stage, x: number, y: number): string {
  const { pal, k, side } = g,
    s = 1.64 * k,
    lap = held(x + 62 * k * side, y - 82 * k, 0.86 * k, side),
    [px, py] = lap(0, 40);
  return (
    g.sheet(rect(x - 66 * k, y - 36 * k, 92 * k, 36 * k), mix(pal.clay, pal.ink, 0.2), { sh: 5 }) +
    person(g, x, y, s, { shirt: mix(pal.cobalt, pal.paper, 0.1), to: side, hands: [40, -50], far: [((px - x) * side) / s, (py - y) / s], hat: false }) +
    lute(g, lap, 0.86 * k, 'nguyet', finishOf(g, false)) +
    fill(brush([[x + 34 * k * side, y - 138 * k], [x + 36 * k * side, y - 98 * k], [x + 84 * k * side, y - 84 * k]], 29 * k, { prof: (q) => 1 - q * 0.4, m: 8 }), mix(pal.cobalt, pal.paper, 0.3)) + fill(ell(x + 88 * k * side, y - 82 * k, 12 * k), mix(pal.paper, pal.clay, 0.45))
  );
}

/** Who sets the bridges under the strings of a zither on its trestles. */
function bridging(g: Stage, x: number, y: number): string {
  const { pal, k, side } = g,
    trestle = (tx: number): string => bar([tx - 28 * k, y + 8 * k], [tx - 10 * k, y - 44 * k], 10 * k) + bar([tx + 28 * k, y + 8 * k], [tx + 10 * k, y - 44 * k], 10 * k) + rect(tx - 32 * k, y - 50 * k, 64 * k, 13 * k);
  return (
    person(g, x - 104 * k * side, y + 6 * k, 1.6 * k, { shirt: mix(pal.lacquer, pal.clay, 0.2), to: side, hands: [86, -74], far: [112, -76], hat: false }) +
    g.sheet(trestle(x - 60 * k * side) + trestle(x + 130 * k * side), mix(pal.clay, pal.ink, 0.25), { sh: 4, edge: false }) +
    zither(g, place(x + 40 * k * side, y - 82 * k, 1.1 * k, 0, null, side), k, 186, finishOf(g, false))
  );
}

/** Bodies of moon lutes, glued and bound with cord, and the glue pot. */
function soundBoxes(g: Stage, x: number, y: number): string {
  const { pal, k } = g,
    ring = mix(mix(pal.goldleaf, pal.clay, 0.36), pal.paper, 0.16),
    t = tones(ring, pal);
  const box = (cx: number, cy: number): string => {
    const r = 74 * k, deep = 30 * k;
    return (
      g.sheet(`M${n(cx - r)} ${n(cy - deep)}V${n(cy)}A${n(r)} ${n(r * 0.28)} 0 0 0 ${n(cx + r)} ${n(cy)}V${n(cy - deep)}Z`, t.d, { sh: 6, edge: false }) +
      g.sheet(ell(cx, cy - deep, r, r * 0.28), mix(pal.goldleaf, pal.paper, 0.56), { sh: 2, body: stroke([-0.5, 0, 0.5].map((q) => `M${n(cx - r * 0.8)} ${n(cy - deep + q * r * 0.28)}h${n(r * 1.6)}`).join(''), t.d, 1.4 * k, 'opacity=".5"') }) +
      stroke([-0.5, 0.45].map((q) => `M${n(cx + q * r)} ${n(cy - deep - r * 0.24)}L${n(cx + q * r * 0.8)} ${n(cy - deep + r * 0.23)}V${n(cy + r * 0.2)}`).join(''), pal.lacquer, 4 * k)
    );
  };
  const jar = x - 118 * k * g.side;
  return box(x, y) + box(x + 6 * k, y - 36 * k) + box(x - 3 * k, y - 72 * k) + g.sheet(pot(jar, y + 14 * k, 0.5 * k, 2), mix(pal.clay, pal.ink, 0.4), { sh: 5 }) + fill(bar([jar + 4 * k, y - 8 * k], [jar + 34 * k, y - 58 * k], 6 * k), mix(pal.goldleaf, pal.clay, 0.4));
}
