// The paper makers of Yên Thái beside Hồ Tây in its mist: bark pounded in stone, the frame lifted from the vat, sheets on a wall to dry.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, type Point, poly, rect, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house, tower } from './buildings.ts';
import { areca } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, fromMiddle, type Stage, sun } from './stage.ts';
import { water } from './water.ts';
import { paving } from './yards.ts';

export function paperYard(g: Stage): string {
  const { pal, H, k, R, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    yard = mix(mix(pal.clay, pal.paper, 0.52), pal.rice, 0.12),
    paper = mix(mix(pal.paper, '#FFFFFF', 0.4), pal.goldleaf, 0.06),
    at = fromMiddle(g);
  let o = sun(g, X(0.3), H * 0.2, 84 * k) + clouds(g, 2) + birds(g, X(0.44) - 60 * k, H * 0.14, 5) + lake(g, at);
  o += areca(g, ...at(-690, 400), 350 * k, mix(pal.rice, pal.ink, 0.32), mix(pal.clay, pal.paper, 0.15)) + house(g, ...at(-480, 404), 500 * k, { wall: tone(mix(pal.paper, pal.goldleaf, 0.32), 0.06), tile: tone(mix(pal.clay, pal.lacquer, 0.28), 0.06) });
  o += g.sheet(g.ridge(Y(388), 6, 7), yard) + paving(g, Y(380), mix(yard, pal.clay, 0.35));
  const shirts = R.chance(0.5) ? [mix(pal.lacquer, pal.clay, 0.15), mix(pal.cobalt, pal.paper, 0.16), mix(pal.goldleaf, pal.paper, 0.22)] : [mix(pal.cobalt, pal.ink, 0.1), mix(pal.lacquer, pal.paper, 0.2), mix(pal.rice, pal.paper, 0.24)];
  // The wall, and who brushes sheets on it.
  o += dryingWall(g, at, paper) + person(g, ...at(56, 268), 1.16 * k, { shirt: shirts[1]!, pose: 'stand', to: away, hands: [70, -150], far: [62, -116], scarf: mix(pal.rice, pal.ink, 0.24), hat: false }) + broom(g, at);
  o += bark(g, ...at(620, 264)) + pounders(g, at, shirts[2]!);
  // The vat.
  const pulp = mix(mix(pal.paper, pal.celadon, 0.4), '#FFFFFF', 0.2);
  o += person(g, ...at(-404, 108), 1.42 * k, { shirt: shirts[0]!, pose: 'stand', to: side, hands: [84, -112], far: [104, -122], scarf: pal.cobalt, hat: false }) + vat(g, at(-196, 58), pulp) + mould(g, at(-232, 274), pulp);
  // Wet sheets laid on each other; the next comes down on them.
  o += wetPile(g, at(74, 62), paper) + person(g, ...at(240, 84), 1.34 * k, { shirt: mix(pal.rice, pal.ink, 0.16), pose: 'stand', to: away, hands: [80, -100], far: [66, -96], hat: true }) + laying(g, at, paper);
  return o + press(g, at(432, 50), paper);
}

/** The lake: far trees, the tower on its island, bands of mist. */
function lake(g: Stage, at: Place): string {
  const { pal, W, R, k, Y, tone } = g;
  let o = g.sheet(g.ridge(Y(590), 22, 8), tone(mix(pal.celadon, pal.cobalt, 0.3), 0.5));
  for (let i = 0; i < 8; i++) o += g.sheet(g.clump((W * (i + R.r(0.2, 0.8))) / 8, Y(566), R.r(54, 96) * k, 5), tone(mix(pal.rice, pal.ink, 0.3), 0.5), { sh: 4, edge: false });
  o += g.sheet(g.ridge(Y(570), 3, 6), tone(mix(mix(pal.celadon, pal.cobalt, 0.4), pal.paper, 0.3), 0.18), { sh: 4 }) + water(g, Y(566), mix(pal.paper, g.sky[0], 0.4), 6);
  const [x, y] = at(300, 516);
  o += tower(g, x, y, 88 * k, 7, tone(mix(pal.lacquer, pal.clay, 0.4), 0.24), tone(mix(pal.clay, pal.ink, 0.3), 0.24)) + g.sheet(g.clump(x - 108 * k, y + 6 * k, 74 * k, 5) + g.clump(x + 112 * k, y + 6 * k, 84 * k, 5), tone(mix(pal.rice, pal.ink, 0.36), 0.24), { sh: 5, edge: false }) + g.sheet(lens(x - 230 * k, y + 6 * k, x + 240 * k, y + 6 * k, 16 * k), tone(mix(pal.clay, pal.rice, 0.4), 0.24), { sh: 3, edge: false });
  for (const [u, v, l, h] of [[-90, 548, 420, 13], [470, 486, 440, 15], [140, 452, 520, 12], [640, 556, 300, 11]] as const) o += fill(lens(...at(u - l / 2, v), ...at(u + l / 2, v + 3), h * 2 * k), mix(g.sky[0], '#FFFFFF', 0.6), 'opacity=".6"');
  return o;
}

/** A warm wall on which the sheets dry, some already curling off. */
function dryingWall(g: Stage, at: Place, paper: Ink): string {
  const { pal, R, k } = g,
    plaster = mix(mix(pal.clay, pal.paper, 0.44), pal.goldleaf, 0.12),
    [cx, y] = at(-262, 280),
    w = 580 * k,
    h = 214 * k,
    x = cx - w / 2;
  let o = g.sheet(rect(x, y - h, w, h), plaster, { sh: 10, body: fill(rect(x, y - 30 * k, w, 30 * k), mix(plaster, pal.ink, 0.25), 'opacity=".6"') }) + g.sheet(rect(x - 14 * k, y - h - 18 * k, w + 28 * k, 26 * k), mix(pal.clay, pal.lacquer, 0.25), { sh: 6 });
  for (let j = 0; j < 2; j++)
    for (let i = 0; i < 6; i++) {
      const left = x + (18 + i * 93) * k,
        top = y - h + (22 + j * 86) * k,
        wide = 84 * k,
        tall = 74 * k,
        c = mix(paper, pal.goldleaf, R.r(0, 0.14)),
        curl = R.chance(0.3) ? R.r(10, 24) * k : 0;
      let laid = '';
      for (let q = 1; q < 7; q++) laid += `M${n(left + 4 * k)} ${n(top + (q * tall) / 7)}h${n(wide - 8 * k - curl)}`;
      o += g.sheet(poly([[left, top], [left + wide, top], [left + wide, top + tall - curl], [left + wide - curl, top + tall], [left, top + tall]]), c, { sh: 3, body: stroke(laid, mix(c, pal.clay, 0.22), 1.3 * k, 'opacity=".6"') + (curl ? fill(poly([[left + wide, top + tall - curl], [left + wide - curl, top + tall], [left + wide - curl * 0.9, top + tall - curl * 0.9]]), mix(c, pal.clay, 0.35)) : '') });
    }
  return o;
}

/** The soft broom that presses a sheet to the wall. */
function broom(g: Stage, at: Place): string {
  const { pal, k } = g,
    hand = at(56 - 70 * 1.16, 268 + 150 * 1.16),
    tip = at(-44, 470);
  return stroke(poly([hand, tip], false), mix(pal.clay, pal.goldleaf, 0.4), 7 * k) + g.sheet(brush([tip, at(-58, 486)], 46 * k, { prof: (q) => 0.5 + q * 0.5, m: 5 }), mix(pal.goldleaf, pal.clay, 0.3), { sh: 3, edge: false });
}

/** Bark of the dó tree in hanks over a pole. */
function bark(g: Stage, x: number, y: number): string {
  const { pal, R, k } = g,
    pole = mix(pal.goldleaf, pal.clay, 0.5);
  let o = g.sheet(rect(x - 150 * k, y - 172 * k, 11 * k, 172 * k) + rect(x + 139 * k, y - 172 * k, 11 * k, 172 * k), mix(pole, pal.ink, 0.2), { sh: 4, edge: false }) + g.sheet(rect(x - 166 * k, y - 172 * k, 332 * k, 10 * k), pole, { sh: 4, edge: false });
  for (let i = 0; i < 6; i++) {
    const cx = x + (i - 2.5) * 46 * k,
      c = mix(mix(pal.goldleaf, pal.paper, 0.4), pal.clay, R.r(0.05, 0.3));
    let strips = '';
    for (let j = -3; j <= 3; j++) strips += brush([[cx + j * 4 * k, y - 174 * k], [cx + j * 5.4 * k + R.j(3) * k, y - 100 * k], [cx + j * 5 * k + R.j(7) * k, y - R.r(42, 66) * k]], 7 * k, { prof: () => 1, m: 5 });
    o += g.sheet(strips, c, { sh: 4, edge: false });
  }
  return o;
}

/** Two at the mortar, their long pestles in turn. */
function pounders(g: Stage, at: Place, shirt: Ink): string {
  const { pal, k, side } = g,
    stone = mix(mix(pal.paper, pal.ink, 0.36), pal.cobalt, 0.06),
    s = 1.16,
    wood = mix(pal.clay, pal.goldleaf, 0.35),
    [x, y] = at(404, 262);
  const pestle = (hand: Point, foot: Point): string => g.sheet(brush([[hand[0] * 2.1 - foot[0] * 1.1, hand[1] * 2.1 - foot[1] * 1.1], hand, foot], 26 * k, { prof: (q) => (q < 0.22 || q > 0.66 ? 1 : 0.5), m: 12 }), wood, { sh: 4, edge: false });
  const one = (u: number, colour: Ink, high: number): string => {
    const to = (u > 404 ? -1 : 1) * side,
      hand: Point = at(u + (u > 404 ? -1 : 1) * 70 * s, 262 + (112 + high) * s);
    return person(g, ...at(u, 262), s * k, { shirt: colour, pose: 'stand', to: to as 1 | -1, hands: [70, -112 - high], far: [70, -92 - high], hat: u < 404 }) + pestle(hand, at(lerp(404, u, 0.12), 262 + 58 + high * 2.4));
  };
  return (
    one(298, shirt, 30) + one(510, mix(pal.paper, pal.cobalt, 0.28), 4) +
    g.sheet(`M${n(x - 74 * k)} ${n(y - 66 * k)}Q${n(x - 70 * k)} ${n(y - 20 * k)} ${n(x - 46 * k)} ${n(y + 8 * k)}H${n(x + 46 * k)}Q${n(x + 70 * k)} ${n(y - 20 * k)} ${n(x + 74 * k)} ${n(y - 66 * k)}Q${n(x)} ${n(y - 40 * k)} ${n(x - 74 * k)} ${n(y - 66 * k)}Z`, stone, { sh: 8, body: fill(poly([[x + 16 * k, y - 56 * k], [x + 74 * k, y - 66 * k], [x + 46 * k, y + 8 * k], [x + 10 * k, y + 8 * k]]), pal.ink, 'opacity=".18"') }) + stroke(`M${n(x - 74 * k)} ${n(y - 66 * k)}Q${n(x)} ${n(y - 40 * k)} ${n(x + 74 * k)} ${n(y - 66 * k)}`, mix(stone, pal.paper, 0.5), 6 * k)
  );
}

/** A trough of planks, pulp in it like milk. */
function vat(g: Stage, [x, y]: Point, pulp: Ink): string {
  const { pal, k } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.2),
    t = tones(wood, pal),
    p = (u: number, v: number): Point => [x + u * k, y - v * k];
  return (
    g.sheet(poly([p(-160, 140), p(-140, 178), p(140, 178), p(160, 140)]), t.d, { sh: 5 }) + fill(poly([p(-146, 144), p(-130, 172), p(130, 172), p(146, 144)]), pulp) + fill(lens(...p(-104, 162), ...p(10, 164), 6 * k) + lens(...p(-20, 152), ...p(110, 154), 5 * k), '#FFFFFF', 'opacity=".8"') +
    g.sheet(poly([p(-160, 140), p(160, 140), p(150, 0), p(-150, 0)]), wood, { sh: 9, body: stroke([-76, 0, 76].map((u) => poly([p(u * 1.02, 138), p(u * 0.98, 2)], false)).join(''), t.d, 3 * k) + fill(poly([p(80, 138), p(160, 138), p(150, 2), p(76, 2)]), t.dd, 'opacity=".35"') + fill(poly([p(-159, 112), p(159, 112), p(158, 98), p(-158, 98)]) + poly([p(-153, 40), p(153, 40), p(152, 26), p(-152, 26)]), mix(pal.ink, pal.clay, 0.35)) }) +
    g.sheet(poly([p(-168, 148), p(168, 148), p(164, 134), p(-164, 134)]), t.l, { sh: 3 })
  );
}

/** Liềm seo: the frame and its screen of fine bamboo, just out of the water. */
function mould(g: Stage, [x, y]: Point, pulp: Ink): string {
  const { pal, R, k, side } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.4),
    p = (u: number, v: number): Point => [x + u * k * side, y - v * k],
    corners = [p(-84, 6), p(100, -14), p(136, 32), p(-46, 52)] as const,
    within = (a: number, b: number): Point => [lerp(lerp(corners[0][0], corners[1][0], a), lerp(corners[3][0], corners[2][0], a), b), lerp(lerp(corners[0][1], corners[1][1], a), lerp(corners[3][1], corners[2][1], a), b)];
  let slats = '',
    drops = '';
  for (let i = 1; i < 10; i++) slats += poly([within(0.05, i / 10), within(0.95, i / 10)], false);
  for (let i = 0; i < 13; i++) {
    const [dx, dy] = within(i / 12, 0),
      l = R.r(14, 62) * k;
    drops += lens(dx, dy + 10 * k, dx, dy + 10 * k + l, 4 * k) + (i % 3 ? '' : ell(dx, dy + l + 24 * k, 3 * k, 4.4 * k));
  }
  return fill(drops, mix(pulp, '#FFFFFF', 0.4)) + g.sheet(poly(corners), wood, { sh: 6 }) + fill(poly([within(0.05, 0.1), within(0.95, 0.1), within(0.95, 0.9), within(0.05, 0.9)]), pulp) + stroke(slats, mix(pulp, pal.clay, 0.3), 1.8 * k) + stroke([0.25, 0.5, 0.75].map((a) => poly([within(a, 0.06), within(a, 0.94)], false)).join(''), mix(wood, pal.paper, 0.2), 3 * k);
}

/** The day's sheets, wet, on their board. */
function wetPile(g: Stage, [x, y]: Point, paper: Ink): string {
  const { pal, k } = g,
    wet = mix(paper, mix(pal.celadon, pal.clay, 0.5), 0.16);
  let layers = '';
  for (let j = 1; j < 7; j++) layers += `M${n(x - 104 * k)} ${n(y - (52 + j * 9) * k)}h${n(208 * k)}`;
  return g.sheet(rect(x - 100 * k, y - 34 * k, 22 * k, 36 * k) + rect(x + 78 * k, y - 34 * k, 22 * k, 36 * k), mix(pal.clay, pal.ink, 0.35), { sh: 4, edge: false }) + g.sheet(rect(x - 132 * k, y - 48 * k, 264 * k, 16 * k), mix(pal.clay, pal.goldleaf, 0.25), { sh: 6 }) + g.sheet(rect(x - 104 * k, y - 116 * k, 208 * k, 68 * k), wet, { sh: 5, body: stroke(layers, mix(wet, pal.clay, 0.4), 1.8 * k) }) + g.sheet(poly([[x - 104 * k, y - 116 * k], [x - 84 * k, y - 142 * k], [x + 86 * k, y - 142 * k], [x + 104 * k, y - 116 * k]]), mix(paper, '#FFFFFF', 0.3), { sh: 2 });
}

/** A sheet on its screen, held by one edge while the other already lies. */
function laying(g: Stage, at: Place, paper: Ink): string {
  const { pal, k } = g,
    a = at(240 - 80 * 1.34, 84 + 100 * 1.34),
    d = poly([a, at(126, 238), at(-30, 198), at(-22, 180)]);
  return g.sheet(d, mix(paper, '#FFFFFF', 0.4), { sh: 6, body: stroke([0.25, 0.5, 0.75].map((q) => poly([[lerp(a[0], at(126, 238)[0], q), lerp(a[1], at(126, 238)[1], q)], [lerp(at(-22, 180)[0], at(-30, 198)[0], q), lerp(at(-22, 180)[1], at(-30, 198)[1], q)]], false)).join(''), mix(paper, pal.clay, 0.3), 2 * k) });
}

/** The press: a post of paper under a beam, stones at its end. */
function press(g: Stage, [x, y]: Point, paper: Ink): string {
  const { pal, k, side } = g,
    wood = mix(pal.clay, pal.ink, 0.25),
    t = tones(wood, pal),
    at = (u: number, v: number): Point => [x + u * k * side, y - v * k],
    stone = mix(pal.paper, pal.ink, 0.38);
  let layers = '';
  for (let j = 1; j < 9; j++) layers += `M${n(x - 76 * k)} ${n(y - (16 + j * 9) * k)}h${n(152 * k)}`;
  return (
    g.sheet(rect(x - 104 * k, y - 16 * k, 208 * k, 18 * k), t.d, { sh: 6 }) + g.sheet(rect(x - 76 * k, y - 102 * k, 152 * k, 86 * k), mix(paper, pal.goldleaf, 0.1), { sh: 4, body: stroke(layers, mix(paper, pal.clay, 0.35), 1.8 * k) }) + g.sheet(rect(x - 92 * k, y - 120 * k, 184 * k, 18 * k), wood, { sh: 4 }) +
    g.sheet(rect(at(-112, 0)[0] - 12 * k, y - 176 * k, 24 * k, 176 * k), t.d, { sh: 5 }) + g.sheet(brush([at(-126, 152), at(0, 136), at(196, 108)], 24 * k, { prof: () => 1, m: 5 }), wood, { sh: 6, edge: false }) +
    stroke(poly([at(180, 112), at(180, 74)], false), mix(pal.goldleaf, pal.paper, 0.3), 5 * k) + g.sheet(poly([at(146, 76), at(214, 76), at(222, 20), at(140, 20)]), stone, { sh: 6 })
  );
}
