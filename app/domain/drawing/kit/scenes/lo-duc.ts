// The founders of Ngũ Xã by their lake at dusk: the furnace, bronze poured into a mould of clay, a bell and a drum that are done.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, n, type Point, poly, rect, TAU, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house, tower } from './buildings.ts';
import { flames, sparks } from './fires.ts';
import { areca } from './greenery.ts';
import { arch, gleam, person, smoke, within } from './people.ts';
import { clouds, fromMiddle, type Skies, type Stage, sun } from './stage.ts';
import { water } from './water.ts';
import { paving } from './yards.ts';

export const duskSkies: Skies = (pal) => [
  [mix(mix(pal.lacquer, pal.goldleaf, 0.5), pal.paper, 0.5), mix(pal.lacquer, pal.goldleaf, 0.25)],
  [mix(mix(pal.cobalt, pal.lacquer, 0.42), pal.paper, 0.5), mix(pal.goldleaf, pal.lacquer, 0.3)],
  [mix(mix(pal.clay, pal.goldleaf, 0.4), pal.paper, 0.48), mix(pal.paper, pal.goldleaf, 0.45)],
];

export function foundersYard(g: Stage): string {
  const { pal, k, X, Y, tone } = g,
    dim = (c: Ink, q = 0.12) => mix(c, mix(pal.ink, pal.lacquer, 0.3), q),
    yard = dim(mix(mix(pal.clay, pal.goldleaf, 0.2), pal.paper, 0.26), 0.14),
    bronze = mix(mix(pal.goldleaf, pal.clay, 0.42), pal.ink, 0.2),
    at = fromMiddle(g);
  let o = sun(g, X(0.64), Y(560), 96 * k) + clouds(g, 3) + g.sheet(g.ridge(Y(530), 18, 8), tone(mix(pal.celadon, pal.ink, 0.45), 0.42));
  o += tower(g, ...at(470, 500), 112 * k, 7, tone(mix(pal.lacquer, pal.clay, 0.35), 0.28), tone(mix(pal.clay, pal.ink, 0.4), 0.25));
  for (const [u, r] of [[360, 60], [580, 70], [700, 96], [-20, 54], [60, 40]] as const) o += g.sheet(g.clump(...at(u, 500), r * k, 5), tone(mix(pal.rice, pal.ink, 0.5), 0.22), { sh: 4, edge: false });
  o += g.sheet(g.ridge(Y(504), 2, 5), mix(g.sky[0], pal.cobalt, 0.26), { sh: 3 }) + water(g, Y(504), mix(g.sky[1], pal.paper, 0.5), 5);
  o += areca(g, ...at(-660, 360), 360 * k, dim(mix(pal.rice, pal.ink, 0.4)), dim(mix(pal.clay, pal.ink, 0.2))) + house(g, ...at(-560, 356), 440 * k, { wall: dim(mix(pal.paper, pal.goldleaf, 0.3), 0.2), tile: dim(mix(pal.clay, pal.lacquer, 0.3), 0.16) });
  o += g.sheet(g.ridge(Y(352), 6, 7), yard) + paving(g, Y(344), mix(yard, pal.ink, 0.34));
  o += furnace(g, at, dim) + bellFrame(g, ...at(330, 232), bronze) + moulds(g, at, dim);
  o += pouring(g, at, dim) + chaser(g, at, bronze, dim);
  return o + ingots(g, ...at(-372, 36), bronze) + burner(g, ...at(84, 30), 0.92 * k, bronze) + burner(g, ...at(-222, 22), 0.66 * k, mix(bronze, pal.celadon, 0.4));
}

/** A shaft of brick that burns at its mouth, the tap hole glowing; who feeds it. */
function furnace(g: Stage, at: Place, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k, R, side } = g,
    brick = dim(mix(pal.clay, pal.lacquer, 0.25), 0.06),
    fire = mix(pal.lacquer, pal.goldleaf, 0.45),
    hot = mix(pal.goldleaf, pal.paper, 0.45),
    [x, y] = at(-390, 204),
    high = 330 * k,
    body = poly([[x - 116 * k, y], [x - 78 * k, y - high], [x + 78 * k, y - high], [x + 116 * k, y]]);
  let courses = '';
  for (let j = 0; j < 15; j++) for (let i = -3; i < 4; i++) if (R.chance(0.6)) courses += rect(x + (i * 42 + (j % 2) * 20) * k, y - (j * 22 + 18) * k, 36 * k, 15 * k);
  let o = smoke(g, x, y - high - 60 * k, 300 * k, 120 * k, mix(g.sky[0], pal.ink, 0.22));
  for (const [r, q] of [[170, 0.1], [110, 0.16]] as const) o += fill(ell(x, y - high - 30 * k, r * k), fire, `opacity="${q}"`);
  o += flames(g, x, y - high + 10 * k, 140 * k, 150 * k) + sparks(g, x, y - high - 30 * k, hot, fire);
  o += g.sheet(body, brick, { sh: 11, body: within(g, 'shaft', body, fill(courses, mix(brick, pal.paper, 0.14), 'opacity=".8"') + fill(poly([[x + 26 * k, y - high], [x + 90 * k, y - high], [x + 120 * k, y], [x + 40 * k, y]]), pal.ink, 'opacity=".28"')) });
  o += g.sheet(rect(x - 92 * k, y - high - 8 * k, 184 * k, 24 * k), dim(mix(pal.ink, pal.paper, 0.2), 0), { sh: 5 }) + stroke([0.34, 0.68].map((q) => `M${n(x - (78 + 38 * q) * k)} ${n(y - high * (1 - q))}h${n((156 + 76 * q) * k)}`).join(''), mix(pal.ink, pal.cobalt, 0.2), 9 * k);
  o += fill(arch(x, y - 20 * k, 92 * k, 104 * k), mix(pal.ink, brick, 0.2)) + fill(arch(x, y - 20 * k, 70 * k, 84 * k), fire) + fill(arch(x, y - 20 * k, 42 * k, 54 * k), hot) + fill(ell(x, y + 6 * k, 150 * k, 24 * k), fire, 'opacity=".2"');
  // A rod that stirs the melt.
  const s = 1.24;
  return o + person(g, ...at(-528, 186), s * k, { shirt: dim(mix(pal.rice, pal.ink, 0.2)), pose: 'stand', to: side, hands: [58, -84], far: [84, -78], hat: false }) + stroke(poly([at(-528 + 30 * s, 186 + 92 * s), at(-384, 252)], false), mix(pal.ink, pal.paper, 0.3), 8 * k);
}

/** Two carry the crucible on its iron and tip it over the mould. */
function pouring(g: Stage, at: Place, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k, side } = g,
    fire = mix(pal.lacquer, pal.goldleaf, 0.45),
    hot = mix(pal.goldleaf, pal.paper, 0.45),
    iron = mix(pal.ink, pal.cobalt, 0.15),
    clay = dim(mix(pal.clay, pal.paper, 0.3), 0.06),
    s = 1.4,
    cx = -96,
    [mx, my] = at(cx, 84),
    cup = my - 132 * k,
    [bx, by] = at(cx - 34, 318);
  let o = fill(ell(mx, my + 6 * k, 250 * k, 44 * k), mix(pal.ink, pal.clay, 0.4), 'opacity=".5"');
  for (const [r, q] of [[210, 0.1], [140, 0.14], [80, 0.2]] as const) o += fill(ell(mx, cup - 30 * k, r * k), hot, `opacity="${q}"`);
  o += person(g, ...at(cx + 208, 92), s * k, { shirt: dim(mix(pal.cobalt, pal.paper, 0.1), 0.04), pose: 'stand', to: side > 0 ? -1 : 1, hands: [76, -138], far: [60, -150], hat: false });
  // The mould: clay bound with iron, its cup on top.
  const shell = `M${n(mx - 104 * k)} ${n(my + 14 * k)}C${n(mx - 96 * k)} ${n(my - 60 * k)} ${n(mx - 84 * k)} ${n(my - 118 * k)} ${n(mx - 40 * k)} ${n(my - 122 * k)}H${n(mx + 40 * k)}C${n(mx + 84 * k)} ${n(my - 118 * k)} ${n(mx + 96 * k)} ${n(my - 60 * k)} ${n(mx + 104 * k)} ${n(my + 14 * k)}Z`;
  o += g.sheet(shell, clay, { sh: 10, body: within(g, 'mould', shell, fill(rect(mx + 34 * k, my - 130 * k, 90 * k, 150 * k), pal.ink, 'opacity=".22"') + fill(rect(mx - 120 * k, my - 94 * k, 240 * k, 13 * k) + rect(mx - 120 * k, my - 36 * k, 240 * k, 13 * k), iron) + stroke(`M${n(mx)} ${n(my - 122 * k)}V${n(my + 14 * k)}`, mix(clay, pal.ink, 0.45), 4 * k)) }) + fill(rect(mx - 9 * k, my - 98 * k, 18 * k, 21 * k) + rect(mx - 9 * k, my - 40 * k, 18 * k, 21 * k), mix(iron, pal.paper, 0.25));
  o += g.sheet(poly([[mx - 30 * k, cup + 14 * k], [mx - 46 * k, cup - 18 * k], [mx + 46 * k, cup - 18 * k], [mx + 30 * k, cup + 14 * k]]), mix(clay, pal.paper, 0.15), { sh: 4 }) + fill(ell(mx, cup - 18 * k, 46 * k, 11 * k), mix(clay, pal.ink, 0.3)) + fill(ell(mx, cup - 17 * k, 36 * k, 8 * k), hot);
  // The stream, then the crucible in its ring.
  const lip: Point = [bx + 40 * k * side, by + 26 * k];
  o += g.sheet(brush([lip, [mx + 8 * k * side, (lip[1] + cup) / 2 - 14 * k], [mx + 4 * k * side, cup - 18 * k]], 17 * k, { prof: (q) => 1 - q * 0.3, m: 8 }), hot, { sh: 2, edge: false, body: fill(brush([lip, [mx + 8 * k * side, (lip[1] + cup) / 2 - 14 * k], [mx + 4 * k * side, cup - 18 * k]], 7 * k, { prof: () => 1, m: 8 }), '#FFFFFF', 'opacity=".8"') });
  const p = (u: number, v: number): Point => {
    const a = 0.62;
    return [bx + (u * Math.cos(a) - v * Math.sin(a)) * k * side, by + (u * Math.sin(a) + v * Math.cos(a)) * k];
  };
  o += g.sheet(brush([at(cx - 160, 290), at(cx - 40, 292), at(cx + 160, 290)], 11 * k, { prof: () => 1, m: 6 }), iron, { sh: 5, edge: false });
  o += g.sheet(poly([p(-52, -46), p(52, -46), p(40, 52), p(-40, 52)]), dim(mix(pal.ink, pal.clay, 0.35), 0), { sh: 8, body: fill(poly([p(-51, -38), p(51, -38), p(49, -22), p(-49, -22)]), fire, 'opacity=".7"') + stroke(poly([p(-46, 6), p(46, 6)], false), iron, 10 * k) });
  let mouth = '';
  for (let i = 0; i <= 24; i++) mouth += (i ? 'L' : 'M') + p(52 * Math.cos((i / 24) * TAU), -46 + 14 * Math.sin((i / 24) * TAU)).map(n).join(' ');
  o += fill(mouth + 'Z', hot);
  o += person(g, ...at(cx - 222, 90), s * k, { shirt: mix(pal.lacquer, pal.clay, 0.3), pose: 'stand', to: side, hands: [62, -146], far: [48, -134], hat: false });
  return o + sparks(g, mx, cup - 20 * k, hot, fire);
}

/** The bell, hung from its frame. */
function bellFrame(g: Stage, x: number, y: number, bronze: Ink): string {
  const { pal, k } = g,
    wood = mix(pal.clay, pal.ink, 0.42),
    t = tones(bronze, pal),
    top = y - 306 * k,
    at = (u: number, v: number): Point => [x + u * k, top + v * k];
  let o = g.sheet(rect(x - 150 * k, top, 20 * k, 306 * k) + rect(x + 130 * k, top, 20 * k, 306 * k) + rect(x - 176 * k, top - 18 * k, 352 * k, 24 * k) + rect(x - 184 * k, y - 10 * k, 88 * k, 18 * k) + rect(x + 96 * k, y - 10 * k, 88 * k, 18 * k), wood, { sh: 7 });
  // Two dragons' backs make its loop.
  o += stroke(`M${at(-34, 62).map(n).join(' ')}C${at(-48, 10).map(n).join(' ')} ${at(48, 10).map(n).join(' ')} ${at(34, 62).map(n).join(' ')}`, t.d, 15 * k) + stroke(`M${at(0, 4).map(n).join(' ')}V${n(top + 26 * k)}`, pal.ink, 9 * k);
  const d = `M${at(-66, 74).map(n).join(' ')}Q${at(-60, 54).map(n).join(' ')} ${at(0, 52).map(n).join(' ')}Q${at(60, 54).map(n).join(' ')} ${at(66, 74).map(n).join(' ')}C${at(76, 130).map(n).join(' ')} ${at(76, 186).map(n).join(' ')} ${at(88, 230).map(n).join(' ')}Q${at(92, 246).map(n).join(' ')} ${at(98, 252).map(n).join(' ')}Q${at(0, 276).map(n).join(' ')} ${at(-98, 252).map(n).join(' ')}Q${at(-92, 246).map(n).join(' ')} ${at(-88, 230).map(n).join(' ')}C${at(-76, 186).map(n).join(' ')} ${at(-76, 130).map(n).join(' ')} ${at(-66, 74).map(n).join(' ')}Z`;
  const bands = [[92, 70], [158, 74], [170, 75], [226, 86]].map(([v, w]) => `M${at(-w!, v!).map(n).join(' ')}Q${at(0, v! + 22).map(n).join(' ')} ${at(w!, v!).map(n).join(' ')}`).join('');
  const bosses = [-46, 0, 46].map((u) => ell(...at(u, u ? 178 : 183), 8 * k)).join('');
  return o + g.sheet(d, bronze, { sh: 9, body: within(g, 'bell', d, fill(poly([at(30, 40), at(110, 40), at(110, 280), at(44, 280)]), t.dd, 'opacity=".5"')) + stroke(bands + `M${at(-24, 102).map(n).join(' ')}V${n(top + 166 * k)}M${at(26, 102).map(n).join(' ')}V${n(top + 166 * k)}`, t.dd, 3.4 * k, 'opacity=".8"') + fill(bosses, t.l) + gleam(at(-50, 84), at(-62, 226), 13 * k, t.ll) });
}

/** Moulds of clay that wait, one open. */
function moulds(g: Stage, at: Place, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k } = g;
  let o = '';
  for (const [u, v, w, h] of [[560, 262, 42, 92], [640, 284, 34, 74], [712, 260, 38, 84]] as const) {
    const clay = dim(mix(pal.clay, pal.paper, 0.36), 0.1),
      [x, y] = at(u, v);
    o += g.sheet(`M${n(x - w * k)} ${n(y)}L${n(x - w * 0.7 * k)} ${n(y - h * k)}H${n(x + w * 0.7 * k)}L${n(x + w * k)} ${n(y)}Z`, clay, { sh: 6, body: fill(poly([[x + w * 0.2 * k, y - h * k], [x + w * 0.7 * k, y - h * k], [x + w * k, y], [x + w * 0.3 * k, y]]), pal.ink, 'opacity=".2"') + stroke(`M${n(x - w * 0.86 * k)} ${n(y - h * 0.5 * k)}h${n(w * 1.72 * k)}`, mix(pal.ink, pal.cobalt, 0.2), 6 * k) }) + fill(ell(x, y - h * k, w * 0.7 * k, w * 0.2 * k), mix(clay, pal.ink, 0.5));
  }
  return o;
}

/** The drum, and the one who chases its rings. */
function chaser(g: Stage, at: Place, bronze: Ink, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k, side } = g,
    [x, y] = at(292, 48),
    [mx, my] = at(478, 62),
    s = 1.3,
    hand = (u: number, v: number): Point => [mx - u * s * k * side, my + v * s * k],
    iron = mix(pal.ink, pal.paper, 0.3);
  return (
    drum(g, x, y, 1.16 * k, bronze) +
    stroke(poly([hand(94, -112), hand(112, -98)], false), iron, 8 * k) +
    g.sheet(brush([hand(62, -140), hand(88, -146)], 9 * k, { prof: () => 1, m: 3 }), mix(pal.goldleaf, pal.clay, 0.5), { sh: 2, edge: false }) + g.sheet(brush([hand(90, -160), hand(94, -128)], 20 * k, { prof: () => 1, m: 3 }), iron, { sh: 3, edge: false }) +
    person(g, mx, my, s * k, { shirt: dim(mix(pal.paper, pal.cobalt, 0.2), 0.08), to: side > 0 ? -1 : 1, hands: [62, -140], far: [92, -114], hat: false })
  );
}

/** A drum of Đông Sơn: the star in its rings, shoulder, waist and foot, handles of rope. */
function drum(g: Stage, x: number, y: number, s: number, bronze: Ink): string {
  const { pal } = g,
    t = tones(bronze, pal),
    p = (u: number, v: number): Point => [x + u * s, y + v * s],
    d = `M${p(-104, -150).map(n).join(' ')}C${p(-122, -132).map(n).join(' ')} ${p(-112, -100).map(n).join(' ')} ${p(-78, -92).map(n).join(' ')}L${p(-74, -50).map(n).join(' ')}L${p(-100, 0).map(n).join(' ')}Q${p(0, 28).map(n).join(' ')} ${p(100, 0).map(n).join(' ')}L${p(74, -50).map(n).join(' ')}L${p(78, -92).map(n).join(' ')}C${p(112, -100).map(n).join(' ')} ${p(122, -132).map(n).join(' ')} ${p(104, -150).map(n).join(' ')}Z`;
  const belts = [[-126, 112], [-112, 104], [-84, 77], [-58, 74], [-18, 92]].map(([v, w]) => `M${p(-w!, v!).map(n).join(' ')}Q${p(0, v! + 26).map(n).join(' ')} ${p(w!, v!).map(n).join(' ')}`).join('');
  const star = poly(
    Array.from({ length: 24 }, (_, i): Point => {
      const r = i % 2 ? 15 : 44;
      return p(Math.cos((i / 24) * TAU) * r, -150 + Math.sin((i / 24) * TAU) * r * 0.27);
    }),
  );
  return (
    g.sheet(d, bronze, { sh: 9, body: within(g, 'drum', d, fill(poly([p(28, -160), p(130, -160), p(130, 30), p(40, 30)]), t.dd, 'opacity=".5"')) + stroke(belts, t.dd, 3 * s, 'opacity=".8"') + gleam(p(-86, -126), p(-66, -60), 10 * s, t.ll) }) +
    stroke(`M${p(-96, -104).map(n).join(' ')}Q${p(-112, -78).map(n).join(' ')} ${p(-80, -66).map(n).join(' ')}M${p(96, -104).map(n).join(' ')}Q${p(112, -78).map(n).join(' ')} ${p(80, -66).map(n).join(' ')}`, t.d, 9 * s) +
    fill(ell(...p(0, -150), 106 * s, 27 * s), t.l) + stroke(ell(...p(0, -150), 92 * s, 23 * s) + ell(...p(0, -150), 72 * s, 18 * s) + ell(...p(0, -150), 50 * s, 12.5 * s), t.d, 2.6 * s) + fill(star, t.dd)
  );
}

/** An incense burner on three feet. */
function burner(g: Stage, x: number, y: number, s: number, bronze: Ink): string {
  const { pal } = g,
    t = tones(bronze, pal),
    p = (u: number, v: number): Point => [x + u * s, y + v * s];
  return (
    stroke(`M${p(-46, -78).map(n).join(' ')}Q${p(-76, -84).map(n).join(' ')} ${p(-62, -112).map(n).join(' ')}M${p(46, -78).map(n).join(' ')}Q${p(76, -84).map(n).join(' ')} ${p(62, -112).map(n).join(' ')}`, t.d, 9 * s) +
    g.sheet(poly([p(-42, -36), p(-26, -30), p(-34, 0), p(-44, 0)]) + poly([p(42, -36), p(26, -30), p(34, 0), p(44, 0)]) + poly([p(-7, -30), p(7, -30), p(5, 4), p(-5, 4)]), t.d, { sh: 4, edge: false }) +
    g.sheet(`M${p(-54, -88).map(n).join(' ')}Q${p(-66, -30).map(n).join(' ')} ${p(0, -26).map(n).join(' ')}Q${p(66, -30).map(n).join(' ')} ${p(54, -88).map(n).join(' ')}Z`, bronze, { sh: 6, body: fill(`M${p(16, -88).map(n).join(' ')}Q${p(30, -46).map(n).join(' ')} ${p(0, -26).map(n).join(' ')}Q${p(66, -30).map(n).join(' ')} ${p(54, -88).map(n).join(' ')}Z`, t.dd, 'opacity=".45"') + gleam(p(-42, -80), p(-36, -48), 8 * s, t.ll) }) +
    g.sheet(`M${p(-56, -88).map(n).join(' ')}Q${p(-40, -120).map(n).join(' ')} ${p(0, -124).map(n).join(' ')}Q${p(40, -120).map(n).join(' ')} ${p(56, -88).map(n).join(' ')}Z`, t.l, { sh: 4 }) + fill(ell(...p(0, -128), 12 * s, 10 * s), bronze)
  );
}

/** Bars of copper, crossed. */
function ingots(g: Stage, x: number, y: number, bronze: Ink): string {
  const { k, pal } = g;
  let o = '';
  for (const [u, v] of [[-84, 0], [0, 0], [84, 0], [-42, 30], [42, 30], [0, 60]] as const) {
    const c = mix(mix(bronze, pal.lacquer, 0.25), pal.paper, 0.1 + v / 600),
      p = (a: number, b: number): Point => [x + (u + a) * k, y - v * k + b * k];
    o += g.sheet(poly([p(-38, 0), p(-30, -26), p(30, -26), p(38, 0)]), c, { sh: 4, body: fill(poly([p(-30, -26), p(30, -26), p(26, -20), p(-26, -20)]), mix(c, pal.paper, 0.4)) });
  }
  return o;
}
