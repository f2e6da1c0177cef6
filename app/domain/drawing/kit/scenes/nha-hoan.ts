// The silver- and goldsmiths of Định Công at their low benches: wire drawn thin, filigree under a blown flame, what is done on the wall.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, n, type Point, poly, rect, TAU, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { hall, lamp, step } from './hall.ts';
import { table } from './kitchens.ts';
import { gleam, person } from './people.ts';
import { clouds, fromMiddle, type Stage, sun } from './stage.ts';

export function smithsHouse(g: Stage): string {
  const { pal, H, k, R, X } = g,
    silver = mix(mix(pal.paper, '#FFFFFF', 0.35), pal.cobalt, 0.12),
    gold = mix(pal.goldleaf, pal.paper, 0.08),
    wood = mix(mix(pal.clay, pal.ink, 0.34), pal.lacquer, 0.12),
    at = fromMiddle(g);
  const shirts = R.chance(0.5) ? [mix(pal.cobalt, pal.paper, 0.16), mix(pal.lacquer, pal.clay, 0.2), mix(pal.rice, pal.paper, 0.2)] : [mix(pal.paper, pal.cobalt, 0.3), mix(pal.cobalt, pal.ink, 0.1), mix(pal.lacquer, pal.clay, 0.2)];
  const onWall = display(g, at, silver, gold) + hanging(g, at(-372, 476), silver) + hanging(g, at(372, 476), gold);
  let onFloor = drawplate(g, at, silver, shirts[2]!);
  onFloor += smith(g, at, -1, silver, shirts[0]!, 'butterfly') + smith(g, at, 1, R.chance(0.5) ? gold : silver, shirts[1]!, 'bangle');
  return sun(g, X(0.78), H * 0.16, 84 * k) + clouds(g, 3) + hall(g, { wall: R.pick([mix(mix(pal.paper, pal.goldleaf, 0.4), pal.clay, 0.34), mix(mix(pal.celadon, pal.paper, 0.3), pal.clay, 0.1), mix(mix(pal.cobalt, pal.paper, 0.62), pal.celadon, 0.2)]), tile: mix(pal.clay, pal.lacquer, 0.28), wood, floor: mix(mix(pal.clay, pal.lacquer, 0.2), pal.paper, 0.2), yard: mix(mix(pal.paper, pal.clay, 0.42), pal.goldleaf, 0.12) }, onWall, onFloor) + showcase(g, at, silver, gold);
}

/** One works by a lamp: the flame blown through a pipe, the piece in pincers. */
function smith(g: Stage, at: Place, from: 1 | -1, metal: Ink, shirt: Ink, piece: 'butterfly' | 'bangle'): string {
  const { pal, k, side } = g,
    s = 1.5,
    to = (from > 0 ? -side : side) as 1 | -1,
    here: Place = (u, v) => at(from * 396 - from * u, 128 + v),
    flame = here(236, 176),
    [wx, wy] = here(176, 158),
    iron = mix(pal.ink, pal.paper, 0.35);
  let o = person(g, ...here(0, 0), s * k, { shirt, to, hands: [96, -92], far: [84, -104], hat: false });
  o += table(g, ...here(208, -8), 220 * k, 96 * k, mix(pal.clay, pal.goldleaf, 0.18)) + lamp(g, ...here(256, 104), 0.78 * k, 190);
  o += g.sheet(rect(wx - 34 * k, wy + 34 * k, 68 * k, 20 * k), mix(pal.clay, pal.lacquer, 0.3), { sh: 3, edge: false });
  o += (piece === 'butterfly' ? butterfly(g, wx, wy, 0.86 * k, metal) : bangle(g, wx, wy, 34 * k, metal)) + stroke(poly([here(96 * s - 4, 92 * s - 2), here(156, 152)], false) + poly([here(96 * s - 6, 92 * s + 8), here(158, 160)], false), iron, 4 * k);
  // The pipe from the mouth to the flame.
  return o + stroke(poly([here(40 * s, 118 * s), here(150, 186), flame], false), mix(pal.goldleaf, pal.clay, 0.3), 6 * k) + fill(brush([flame, here(212, 168), here(190, 160)], 15 * k, { prof: (q) => 1 - q * 0.8 }), mix(pal.cobalt, pal.paper, 0.55), 'opacity=".85"');
}

/** Silver wire pulled through a plate by a wheel with handles. */
function drawplate(g: Stage, at: Place, silver: Ink, shirt: Ink): string {
  const { pal, k, side } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.3),
    t = tones(wood, pal),
    [wx, wy] = at(46, 344),
    [px, py] = at(-104, 340);
  let spokes = '',
    grips = '';
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * TAU + 0.2;
    spokes += `M${n(wx)} ${n(wy)}L${n(wx + Math.cos(a) * 62 * k)} ${n(wy + Math.sin(a) * 62 * k)}`;
    grips += ell(wx + Math.cos(a) * 62 * k, wy + Math.sin(a) * 62 * k, 8 * k);
  }
  return (
    person(g, ...at(172, 252), 1.2 * k, { shirt, pose: 'stand', to: side > 0 ? -1 : 1, hands: [58, -104], far: [84, -50], hat: false }) +
    g.sheet(rect(Math.min(at(-160, 0)[0], at(140, 0)[0]), g.Y(296), 300 * k, 22 * k), wood, { sh: 6 }) + g.sheet(rect(at(-132, 0)[0] - 9 * k, g.Y(276), 18 * k, 40 * k) + rect(at(112, 0)[0] - 9 * k, g.Y(276), 18 * k, 40 * k), t.dd, { sh: 3, edge: false }) +
    g.sheet(rect(wx - 13 * k, wy - 10 * k, 26 * k, 66 * k), t.d, { sh: 3, edge: false }) + stroke(spokes, t.dd, 9 * k) + fill(grips, t.dd) + g.sheet(ell(wx, wy, 36 * k), wood, { sh: 4, body: stroke(ell(wx, wy, 29 * k) + ell(wx, wy, 22 * k), silver, 3.4 * k) }) +
    stroke(`M${n(wx)} ${n(wy - 29 * k)}L${n(px)} ${n(py - 12 * k)}L${at(-190, 338).map(n).join(' ')}`, silver, 3.6 * k) +
    g.sheet(rect(px - 12 * k, py - 48 * k, 24 * k, 98 * k), mix(pal.ink, pal.cobalt, 0.2), { sh: 4, body: fill([-34, -12, 10, 30].map((v) => ell(px, py + v * k, 4 * k)).join(''), silver) })
  );
}

/** A board of dark cloth: collars, bracelets, earrings. */
function display(g: Stage, at: Place, silver: Ink, gold: Ink): string {
  const { pal, k, Y } = g,
    [x] = at(0, 0),
    cloth = mix(pal.lacquer, pal.ink, 0.34),
    frame = mix(pal.goldleaf, pal.clay, 0.3);
  let o = g.sheet(rect(x - 274 * k, Y(652), 548 * k, 250 * k), frame, { sh: 8 }) + fill(rect(x - 258 * k, Y(636), 516 * k, 218 * k), cloth);
  for (const [i, u] of [-172, 0, 172].entries()) o += collar(g, x + u * k, Y(562), (i === 1 ? 70 : 58) * k, i === 1 ? gold : silver);
  for (let i = 0; i < 6; i++) o += bangle(g, x + (i - 2.5) * 86 * k, Y(454), 25 * k, i % 3 === 1 ? gold : silver);
  for (const u of [-88, 88]) for (const d of [-13, 13]) o += earring(g, x + (u + d) * k, Y(612), 0.8 * k, u > 0 ? gold : silver);
  return o;
}

/** Kiềng: a collar, open below, its ends curled. */
function collar(g: Stage, x: number, y: number, r: number, metal: Ink): string {
  const t = tones(metal, g.pal),
    d = `M${n(x - r * 0.3)} ${n(y + r * 0.95)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r * 0.3)} ${n(y + r * 0.95)}`;
  let beads = '';
  for (let i = -2; i <= 2; i++) beads += ell(x + i * r * 0.17, y + r * (1.12 + 0.1 * (2 - Math.abs(i))), r * 0.075);
  return stroke(d, t.dd, r * 0.2) + stroke(d, metal, r * 0.15) + stroke(`M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y - r)}`, t.ll, r * 0.05) + stroke(`M${n(x - r * 0.3)} ${n(y + r * 0.95)}q${n(r * 0.16)} ${n(r * 0.02)} ${n(r * 0.06)} ${n(-r * 0.16)}M${n(x + r * 0.3)} ${n(y + r * 0.95)}q${n(-r * 0.16)} ${n(r * 0.02)} ${n(-r * 0.06)} ${n(-r * 0.16)}`, metal, r * 0.08) + fill(beads, metal);
}

/** A bracelet of twisted wire. */
function bangle(g: Stage, x: number, y: number, r: number, metal: Ink): string {
  const t = tones(metal, g.pal),
    ring = ell(x, y, r, r * 0.82);
  return stroke(ring, t.dd, r * 0.36) + stroke(ring, metal, r * 0.28) + stroke(ring, t.d, r * 0.26, `stroke-dasharray="${n(r * 0.09)} ${n(r * 0.13)}"`) + fill(ell(x, y - r * 0.82, r * 0.26), t.ll);
}

function earring(g: Stage, x: number, y: number, s: number, metal: Ink): string {
  return stroke(`M${n(x)} ${n(y)}q${n(-9 * s)} ${n(-16 * s)} ${n(2 * s)} ${n(-22 * s)}`, metal, 3 * s) + fill(ell(x, y + 8 * s, 9 * s) + poly([[x, y + 14 * s], [x - 13 * s, y + 44 * s], [x + 13 * s, y + 44 * s]]) + [-11, 0, 11].map((u) => ell(x + u * s, y + 51 * s, 4.4 * s)).join(''), metal) + fill(ell(x, y + 34 * s, 5 * s), g.pal.lacquer);
}

/** A filigree butterfly: wings of coiled wire. */
function butterfly(g: Stage, x: number, y: number, s: number, metal: Ink): string {
  const t = tones(metal, g.pal);
  let wings = '',
    coils = '';
  for (const q of [-1, 1]) {
    wings += `M${n(x)} ${n(y)}C${n(x + q * 26 * s)} ${n(y - 62 * s)} ${n(x + q * 78 * s)} ${n(y - 56 * s)} ${n(x + q * 64 * s)} ${n(y - 14 * s)}C${n(x + q * 60 * s)} ${n(y)} ${n(x + q * 30 * s)} ${n(y + 4 * s)} ${n(x)} ${n(y)}ZM${n(x)} ${n(y)}C${n(x + q * 40 * s)} ${n(y + 2 * s)} ${n(x + q * 56 * s)} ${n(y + 26 * s)} ${n(x + q * 34 * s)} ${n(y + 38 * s)}C${n(x + q * 18 * s)} ${n(y + 42 * s)} ${n(x + q * 6 * s)} ${n(y + 20 * s)} ${n(x)} ${n(y)}Z`;
    for (const [u, v, r] of [[44, -32, 13], [24, -22, 9], [50, -12, 8], [30, 20, 9]] as const) coils += ell(x + q * u * s, y + v * s, r * s) + ell(x + q * u * s, y + v * s, r * 0.5 * s);
  }
  return fill(wings, mix(t.d, g.pal.ink, 0.3)) + stroke(wings, metal, 5 * s) + stroke(coils, metal, 2.6 * s) + fill(brush([[x, y - 26 * s], [x, y], [x, y + 30 * s]], 11 * s), t.ll) + stroke(`M${n(x)} ${n(y - 24 * s)}q${n(-6 * s)} ${n(-20 * s)} ${n(-18 * s)} ${n(-24 * s)}M${n(x)} ${n(y - 24 * s)}q${n(6 * s)} ${n(-20 * s)} ${n(18 * s)} ${n(-24 * s)}`, metal, 2.6 * s);
}

/** Pliers, tongs and a small hammer on a rail, a spool of wire under them. */
function hanging(g: Stage, [x, y]: Point, metal: Ink): string {
  const { pal, k } = g,
    iron = mix(pal.ink, pal.paper, 0.25),
    rail = mix(pal.clay, pal.ink, 0.3);
  let o = g.sheet(rect(x - 76 * k, y - 130 * k, 152 * k, 11 * k), rail, { sh: 4 });
  for (const [i, u] of [-54, -18, 18, 54].entries()) {
    const cx = x + u * k,
      cy = y - 120 * k;
    o += i % 2 ? g.sheet(rect(cx - 4 * k, cy, 8 * k, 70 * k) + rect(cx - 16 * k, cy + 62 * k, 32 * k, 17 * k), iron, { sh: 3, edge: false }) : stroke(`M${n(cx - 9 * k)} ${n(cy)}q${n(-6 * k)} ${n(34 * k)} ${n(9 * k)} ${n(50 * k)}l${n(5 * k)} ${n(28 * k)}M${n(cx + 9 * k)} ${n(cy)}q${n(6 * k)} ${n(34 * k)} ${n(-9 * k)} ${n(50 * k)}l${n(-5 * k)} ${n(28 * k)}`, iron, 6 * k);
  }
  o += g.sheet(rect(x - 84 * k, y + 54 * k, 168 * k, 12 * k), rail, { sh: 4 });
  for (const [i, u] of [-50, 0, 50].entries()) o += g.sheet(ell(x + u * k, y + 30 * k, 23 * k), i === 1 ? mix(pal.goldleaf, pal.paper, 0.1) : metal, { sh: 3, edge: false, body: stroke(ell(x + u * k, y + 30 * k, 17 * k) + ell(x + u * k, y + 30 * k, 11 * k), mix(pal.ink, metal, 0.5), 2 * k) + fill(ell(x + u * k, y + 30 * k, 6 * k), rail) });
  return o;
}

/** On the step, a box with its lid up: the day's work on red cloth. */
function showcase(g: Stage, at: Place, silver: Ink, gold: Ink): string {
  const { pal, k } = g,
    [x, y] = at(0, step - 60),
    wood = mix(pal.clay, pal.goldleaf, 0.16),
    cloth = mix(pal.lacquer, pal.ink, 0.12);
  let o = g.sheet(poly([[x - 176 * k, y - 84 * k], [x + 176 * k, y - 84 * k], [x + 160 * k, y - 176 * k], [x - 160 * k, y - 176 * k]]), wood, { sh: 6, body: fill(poly([[x - 158 * k, y - 92 * k], [x + 158 * k, y - 92 * k], [x + 146 * k, y - 166 * k], [x - 146 * k, y - 166 * k]]), cloth) });
  o += g.sheet(poly([[x - 206 * k, y - 26 * k], [x - 176 * k, y - 84 * k], [x + 176 * k, y - 84 * k], [x + 206 * k, y - 26 * k]]), mix(wood, pal.paper, 0.2), { sh: 7, body: fill(poly([[x - 186 * k, y - 33 * k], [x - 164 * k, y - 78 * k], [x + 164 * k, y - 78 * k], [x + 186 * k, y - 33 * k]]), cloth) }) + g.sheet(rect(x - 206 * k, y - 26 * k, 412 * k, 40 * k), wood, { sh: 6, body: gleam([x - 190 * k, y - 16 * k], [x + 60 * k, y - 16 * k], 7 * k, mix(wood, pal.paper, 0.4)) });
  for (const [i, u] of [-132, -84, 84, 132].entries()) o += bangle(g, x + u * k, y - 55 * k, 19 * k, i % 2 ? gold : silver);
  o += butterfly(g, x, y - 58 * k, 0.56 * k, silver);
  for (const u of [-112, -94, 94, 112]) o += earring(g, x + u * k, y - 146 * k, 0.72 * k, u > 0 ? gold : silver);
  return o + butterfly(g, x - 34 * k, y - 128 * k, 0.42 * k, gold) + butterfly(g, x + 36 * k, y - 130 * k, 0.42 * k, silver);
}
