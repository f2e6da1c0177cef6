// The shoemakers of Phú Yên: a sole under the hammer, an upper at the machine, hides on the wall, lasts and pairs on their shelves.
import { type Ink, mix, tones } from '../color.ts';
import { blob, brush, ell, n, type Point, poly, rect, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { hall } from './hall.ts';
import { table } from './kitchens.ts';
import { sewingMachine } from './machines.ts';
import { gleam, person, within } from './people.ts';
import { clouds, fromMiddle, type Stage, sun } from './stage.ts';

export function shoemakersHouse(g: Stage): string {
  const { pal, H, k, R, X } = g,
    brown = mix(mix(pal.clay, pal.ink, 0.2), pal.goldleaf, 0.12),
    hides = [brown, mix(pal.ink, pal.clay, 0.2), mix(mix(pal.goldleaf, pal.clay, 0.45), pal.paper, 0.12), mix(pal.lacquer, pal.ink, 0.34)],
    at = fromMiddle(g);
  const shirts = R.chance(0.5) ? [mix(pal.cobalt, pal.paper, 0.2), mix(pal.lacquer, pal.paper, 0.2), mix(pal.rice, pal.ink, 0.1)] : [mix(pal.rice, pal.paper, 0.14), mix(pal.cobalt, pal.paper, 0.34), mix(pal.lacquer, pal.clay, 0.2)];
  const onWall = shelves(g, at, hides) + [-412, -318].map((u, i) => hide(g, at(u, 636), 1, hides[(i + 2) % 4]!)).join('') + [326, 416].map((u, i) => hide(g, at(u, 636), 1, hides[i]!)).join('');
  const onFloor = cutter(g, at, hides[2]!, shirts[2]!) + machine(g, at, brown, shirts[1]!) + soleMaker(g, at, brown, shirts[0]!);
  return sun(g, X(0.26), H * 0.16, 84 * k) + clouds(g, 3) + hall(g, { wall: R.pick([mix(mix(pal.paper, pal.celadon, 0.5), pal.clay, 0.1), mix(mix(pal.paper, pal.goldleaf, 0.34), pal.clay, 0.14), mix(mix(pal.paper, pal.cobalt, 0.26), pal.clay, 0.1)]), tile: mix(pal.clay, pal.lacquer, 0.22), wood: mix(mix(pal.clay, pal.ink, 0.3), pal.goldleaf, 0.06), floor: mix(mix(pal.paper, pal.ink, 0.3), pal.clay, 0.25), yard: mix(mix(pal.paper, pal.clay, 0.42), pal.goldleaf, 0.12) }, onWall, onFloor) + pairs(g, at, hides);
}

/** A shoe seen from its side, its toe to the right or the left, its sole down or up; the middle of that sole. */
function shoe(g: Stage, x: number, y: number, s: number, to: number, leather: Ink, high = false, sole: 1 | -1 = 1): string {
  const { pal } = g,
    t = tones(leather, pal),
    p = (u: number, v: number): Point => [x + u * s * to, y + v * s * sole],
    top = high ? -74 : -46,
    upper = `M${p(-44, -8).map(n).join(' ')}Q${p(-50, -30).map(n).join(' ')} ${p(-42, top).map(n).join(' ')}Q${p(-28, top + 8).map(n).join(' ')} ${p(-8, top + 2).map(n).join(' ')}Q${p(0, -32).map(n).join(' ')} ${p(24, -27).map(n).join(' ')}Q${p(54, -22).map(n).join(' ')} ${p(54, -8).map(n).join(' ')}Z`;
  return (
    g.sheet(upper, leather, { sh: 4, edge: false, body: fill(`M${p(26, -27).map(n).join(' ')}Q${p(54, -22).map(n).join(' ')} ${p(54, -8).map(n).join(' ')}L${p(26, -8).map(n).join(' ')}Q${p(20, -18).map(n).join(' ')} ${p(26, -27).map(n).join(' ')}Z`, t.d) + stroke([0, 1, 2].map((i) => `M${p(-4 + i * 8, -36 + i * 4).map(n).join(' ')}L${p(-12 + i * 8, -27 + i * 4).map(n).join(' ')}`).join(''), mix(pal.paper, leather, 0.2), 2.6 * s) + fill(brush([p(-40, -38), p(-42, -26), p(-38, -14)], 6 * s), t.l) + fill(brush([p(34, -21), p(44, -18), p(49, -12)], 4.4 * s), t.ll, 'opacity=".8"') }) +
    fill(poly([p(-46, -9), p(56, -9), p(57, -2), p(-16, -2), p(-20, 3), p(-46, 3)]), mix(pal.ink, pal.clay, 0.18))
  );
}

/** A last, the foot of wood that a shoe is built on. */
function last(g: Stage, x: number, y: number, s: number, to: number): string {
  const { pal } = g,
    wood = mix(pal.goldleaf, pal.clay, 0.36),
    t = tones(wood, pal),
    p = (u: number, v: number): Point => [x + u * s * to, y + v * s],
    d = `M${p(-40, 0).map(n).join(' ')}Q${p(-48, -24).map(n).join(' ')} ${p(-36, -52).map(n).join(' ')}L${p(-8, -52).map(n).join(' ')}Q${p(0, -30).map(n).join(' ')} ${p(26, -24).map(n).join(' ')}Q${p(54, -18).map(n).join(' ')} ${p(50, 0).map(n).join(' ')}Q${p(6, -8).map(n).join(' ')} ${p(-40, 0).map(n).join(' ')}Z`;
  return g.sheet(d, wood, { sh: 3, edge: false, body: fill(ell(...p(-22, -42), 4 * s), t.dd) + fill(brush([p(-34, -44), p(-38, -26), p(-34, -10)], 5 * s), t.l) + stroke(`M${p(0, -36).map(n).join(' ')}Q${p(-6, -18).map(n).join(' ')} ${p(4, -4).map(n).join(' ')}`, t.d, 2 * s) });
}

/** Lasts in their rows above, finished pairs below. */
function shelves(g: Stage, at: Place, hides: readonly Ink[]): string {
  const { pal, k, R } = g,
    [x] = at(0, 0),
    wood = mix(pal.clay, pal.goldleaf, 0.12),
    frame = tones(wood, pal);
  let o = g.sheet(rect(x - 246 * k, g.Y(660), 492 * k, 282 * k), frame.d, { sh: 8 }) + fill(rect(x - 232 * k, g.Y(646), 464 * k, 262 * k), frame.dd);
  for (const [row, v] of [572, 484, 394].entries()) {
    o += g.sheet(rect(x - 238 * k, g.Y(v), 476 * k, 10 * k), wood, { sh: 4 });
    if (!row) for (let i = 0; i < 6; i++) o += last(g, x + (i - 2.5) * 76 * k, g.Y(v), 0.7 * k, 1);
    else
      for (let i = 0; i < 4; i++) {
        const leather = hides[(i + row * 2) % 4]!,
          cx = x + (i - 1.5) * 116 * k,
          high = R.chance(0.3);
        o += shoe(g, cx + 10 * k, g.Y(v) - 6 * k, 0.68 * k, 1, mix(leather, pal.ink, 0.2), high) + shoe(g, cx - 6 * k, g.Y(v) - 3 * k, 0.74 * k, 1, leather, high);
      }
  }
  return o;
}

/** A hide hung by its neck from a nail. */
function hide(g: Stage, [x, y]: Point, s: number, leather: Ink): string {
  const { pal, k } = g,
    t = tones(leather, pal),
    q = s * k,
    p = (u: number, v: number): Point => [x + u * q, y + v * q],
    d = blob([p(-8, 0), p(-16, 26), p(-48, 30), p(-52, 60), p(-32, 84), p(-36, 150), p(-54, 190), p(-34, 218), p(-16, 196), p(0, 232), p(16, 196), p(34, 218), p(54, 190), p(36, 150), p(32, 84), p(52, 60), p(48, 30), p(16, 26), p(8, 0)]);
  return g.sheet(d, leather, { sh: 7, body: within(g, `hide${Math.round(x)}`, d, fill(rect(x + 8 * q, y - 10 * q, 70 * q, 260 * q), t.d, 'opacity=".45"') + fill(brush([p(-18, 44), p(-22, 110), p(-16, 176)], 11 * q), t.l, 'opacity=".55"') + stroke(`M${p(0, 30).map(n).join(' ')}V${n(y + 214 * q)}`, t.d, 2.4 * q, 'opacity=".7"')) }) + fill(ell(...p(0, 5), 5 * q), mix(pal.ink, pal.paper, 0.25));
}

/** A shoe sole up on its iron foot, nails in its edge, the hammer over it. */
function soleMaker(g: Stage, at: Place, leather: Ink, shirt: Ink): string {
  const { pal, k, side } = g,
    s = 1.54,
    iron = mix(pal.ink, pal.cobalt, 0.18),
    here: Place = (u, v) => at(-418 + u, 116 + v),
    [fx, fy] = here(206, 108),
    grip = here(78 * s, 126 * s),
    head = here(214, 186);
  let o = g.sheet(poly([here(160, -14), here(176, 26), here(240, 26), here(256, -14)]), mix(pal.clay, pal.goldleaf, 0.2), { sh: 7 }) + g.sheet(poly([here(198, 24), here(216, 24), here(214, 116), here(200, 116)]), iron, { sh: 4, edge: false });
  // The shoe, its sole to the hammer.
  o += shoe(g, fx, fy - 4 * k, 1.36 * k, side, leather, false, -1) + fill([-8, 12, 32, 52, 68].map((u) => rect(fx + u * k * side - 2 * k, fy - 14 * k, 4 * k, 11 * k)).join(''), mix(pal.paper, pal.cobalt, 0.3));
  o += person(g, ...here(0, 0), s * k, { shirt, to: side, hands: [78, -126], far: [100, -68], hat: false }) + apron(g, here, s, leather);
  const turn = Math.atan2(head[1] - grip[1], head[0] - grip[0]),
    across = (a: number, b: number): Point => [head[0] + Math.cos(turn) * a * k - Math.sin(turn) * b * k, head[1] + Math.sin(turn) * a * k + Math.cos(turn) * b * k];
  return o + g.sheet(brush([[grip[0] * 1.3 - head[0] * 0.3, grip[1] * 1.3 - head[1] * 0.3], grip, head], 10 * k, { prof: () => 1, m: 4 }), mix(pal.goldleaf, pal.clay, 0.45), { sh: 4, edge: false }) + g.sheet(poly([across(-13, -26), across(13, -26), across(10, 30), across(-10, 30)]), iron, { sh: 5, body: gleam(across(-7, -20), across(-6, 24), 4 * k, mix(iron, pal.paper, 0.5)) });
}

/** The leather over his knees. */
function apron(g: Stage, here: Place, s: number, leather: Ink): string {
  return g.sheet(blob([here(16 * s, 62 * s), here(46 * s, 62 * s), here(58 * s, 44 * s), here(44 * s, 18 * s), here(24 * s, 34 * s)]), mix(leather, g.pal.paper, 0.14), { sh: 3, edge: false });
}

/** Place the sewing machine, an upper under its needle. */
function machine(g: Stage, at: Place, leather: Ink, shirt: Ink): string {
  const { pal, k, side } = g;
  return (
    person(g, ...at(400, 132), 1.5 * k, { shirt, to: side > 0 ? -1 : 1, hands: [96, -76], far: [112, -84], hat: false, scarf: mix(pal.cobalt, pal.ink, 0.1) }) +
    sewingMachine(g, at(216, 104), side, (p) => g.sheet(blob([p(-96, 12), p(-88, 30), p(-58, 34), p(-30, 26), p(-8, 30), p(0, 14), p(-40, 10)]), leather, { sh: 4, body: stroke(poly([p(-84, 22), p(-56, 26), p(-28, 19)], false), mix(pal.goldleaf, pal.paper, 0.4), 2.4 * k, `stroke-dasharray="${n(6 * k)} ${n(5 * k)}"`) }))
  );
}

/** Behind: a hide on the table under the knife, a pattern of paper on it. */
function cutter(g: Stage, at: Place, leather: Ink, shirt: Ink): string {
  const { pal, k, side } = g,
    [x, y] = at(-20, 244),
    t = tones(leather, pal);
  return (
    person(g, ...at(-130, 250), 1.16 * k, { shirt, pose: 'stand', to: side, hands: [72, -70], far: [96, -68], hat: false }) +
    table(g, x, y, 270 * k, 58 * k, mix(pal.clay, pal.goldleaf, 0.16)) +
    g.sheet(blob([[x - 118 * k, y - 74 * k], [x - 96 * k, y - 112 * k], [x - 20 * k, y - 104 * k], [x + 60 * k, y - 114 * k], [x + 116 * k, y - 98 * k], [x + 122 * k, y - 70 * k], [x + 40 * k, y - 66 * k], [x - 40 * k, y - 68 * k]]), leather, { sh: 4, body: fill(blob([[x - 20 * k, y - 80 * k], [x + 2 * k, y - 98 * k], [x + 50 * k, y - 94 * k], [x + 44 * k, y - 78 * k]]) , pal.paper) + stroke(poly([[x - 84 * k, y - 84 * k], [x - 56 * k, y - 98 * k], [x - 36 * k, y - 82 * k]], false), t.dd, 2.4 * k) }) +
    g.sheet(poly([at(-130 + 76 * 1.16, 250 + 72 * 1.16), at(-130 + 92 * 1.16, 250 + 76 * 1.16), at(-130 + 106 * 1.16, 250 + 58 * 1.16)]), mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.2), { sh: 2, edge: false })
  );
}

/** On the step: pairs that are done, on their box, and lasts beside them. */
function pairs(g: Stage, at: Place, hides: readonly Ink[]): string {
  const { pal, k } = g,
    [x, y] = at(0, 14),
    card = mix(mix(pal.goldleaf, pal.clay, 0.35), pal.paper, 0.4);
  let o = g.sheet(rect(x - 240 * k, y - 44 * k, 150 * k, 52 * k), card, { sh: 6, body: fill(rect(x - 240 * k, y - 44 * k, 150 * k, 15 * k), mix(card, pal.clay, 0.3)) + fill(rect(x - 186 * k, y - 22 * k, 44 * k, 22 * k), pal.paper) }) + g.sheet(rect(x + 90 * k, y - 44 * k, 150 * k, 52 * k), mix(pal.lacquer, pal.clay, 0.2), { sh: 6, body: fill(rect(x + 90 * k, y - 44 * k, 150 * k, 15 * k), mix(pal.lacquer, pal.ink, 0.25)) + fill(rect(x + 144 * k, y - 22 * k, 44 * k, 22 * k), pal.paper) });
  for (const [u, leather, high] of [[-165, hides[0]!, false], [165, hides[1]!, false]] as const) o += shoe(g, x + (u + 10) * k, y - 53 * k, 0.92 * k, 1, mix(leather, pal.ink, 0.2), high) + shoe(g, x + (u - 8) * k, y - 47 * k, 1 * k, 1, leather, high);
  return o + shoe(g, x + 14 * k, y - 18 * k, 1.1 * k, 1, mix(hides[3]!, pal.ink, 0.2)) + shoe(g, x - 10 * k, y - 4 * k, 1.2 * k, 1, hides[3]!) + last(g, x - 300 * k, y + 4 * k, 1.06 * k, 1) + last(g, x + 300 * k, y + 4 * k, 1.06 * k, -1);
}
