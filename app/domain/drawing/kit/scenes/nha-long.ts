// The cage makers of Canh Hoạch: cages hang from a pole across the yard, hoops are drilled, bars set, a bicycle is loaded.
import { type Ink, mix, tones } from '../color.ts';
import { brush, clamp, ell, lens, lerp, n, place, type Point, rect, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { banana } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, raised, type Stage, sun } from './stage.ts';
import { bar, cut, shavings, slab } from './timber.ts';
import { bicycle } from './wares.ts';
import { country, paving } from './yards.ts';

type Form = 'dome' | 'tall' | 'box';
/** How far a cage has come: hoops on a few ribs, bars without a roof, or done, with or without its bird. */
type State = 'hoops' | 'open' | 'done' | 'home';
/** `veil`: how much of what is behind it the cage takes away. */
type Cage = { form: Form; state: State; ink: Ink; veil?: number };

export function cageYard(view: Stage): string {
  const g = raised(view),
    { pal, W, H, R, k, X, Y, tone, side } = g,
    yard = mix(mix(pal.paper, pal.celadon, 0.3), pal.clay, 0.2),
    cane = mix(mix(pal.goldleaf, pal.clay, 0.36), pal.paper, 0.1),
    dark = mix(mix(pal.clay, pal.lacquer, 0.3), pal.ink, 0.42),
    red = mix(mix(pal.clay, pal.lacquer, 0.5), pal.paper, 0.12),
    narrow = W < 1300 * k;
  let o = sun(g, X(0.64), H * 0.2, 92 * k) + clouds(g, 3) + birds(g, X(0.4), H * 0.12, 5) + country(g, 430, yard, { palms: 5 });
  o += house(g, X(0.2), Y(470), 500 * k, { wall: tone(mix(pal.paper, pal.goldleaf, 0.28), 0.06), tile: tone(mix(pal.clay, pal.lacquer, 0.28), 0.06) });
  // A hedge, dark enough for bars of pale bamboo to be seen before it.
  for (const [high, air] of [[548, 0.16], [500, 0]] as const) {
    let crowns = '';
    for (let x = R.r(-60, 0) * k; x < W + 120 * k; x += R.r(110, 170) * k) crowns += g.clump(x, Y(380), (high - 380 + R.j(26)) * k, 5);
    o += g.sheet(crowns, tone(mix(mix(pal.rice, pal.cobalt, 0.2), pal.ink, 0.38), air), { edge: false });
  }
  o += banana(g, X(0.93), Y(400), 1.1 * k, mix(pal.rice, pal.ink, 0.14));
  o += g.sheet(g.ridge(Y(392), 6, 7), yard) + paving(g, Y(384), mix(yard, pal.clay, 0.32));
  // The pole and its cages.
  const pole = Y(640),
    foot = Y(262),
    many = Math.round(W / (186 * k)),
    pitch = W / many,
    forms = R.pick([['dome', 'tall', 'box', 'dome', 'box', 'tall'], ['tall', 'dome', 'dome', 'box', 'tall', 'box'], ['box', 'dome', 'tall', 'box', 'dome', 'dome']] as const);
  // It rests between one cage and the next.
  for (let x = pitch; x < W + pitch; x += pitch * 3) o += g.sheet(bar([x - 64 * k, foot], [x + 20 * k, pole - 40 * k], 15 * k) + bar([x + 64 * k, foot], [x - 20 * k, pole - 40 * k], 15 * k), mix(cane, pal.ink, 0.16), { sh: 7, edge: false });
  o += bamboo(g, pole, mix(cane, pal.rice, 0.25));
  for (let i = 0; i < many; i++) {
    const x = pitch * (i + 0.5),
      state: State = i % 5 === 3 ? 'hoops' : R.chance(0.4) ? 'home' : 'done';
    o += hung(g, x, pole, R.r(1.2, 1.3) * k, { form: forms[i % forms.length]!, state, ink: [cane, red, cane][i % 3]! });
  }
  // Those at work, and what leaves for the town.
  o += spokes(g, X(0.06), Y(158), cane) + spokes(g, X(0.96), Y(172), cane);
  o += shavings(g, X(0.26), Y(56), 170, 30) + drilling(g, X(narrow ? 0.15 : 0.2), Y(84), cane);
  o += setting(g, X(narrow ? 0.47 : 0.5), Y(64), cane, dark);
  return o + loaded(g, X(narrow ? 0.83 : 0.82), Y(78), cane, dark, side);
}

/** The long pole with its knots. */
function bamboo(g: Stage, y: number, colour: Ink): string {
  const { W, k } = g,
    t = tones(colour, g.pal);
  let knots = '';
  for (let x = g.R.r(0, 90) * k; x < W; x += 96 * k) knots += rect(x, y - 10 * k, 5 * k, 20 * k);
  return g.sheet(rect(-40, y - 9 * k, W + 80, 18 * k), colour, { sh: 7, body: fill(rect(-40, y - 9 * k, W + 80, 5 * k), t.l) + fill(knots, t.d) });
}

/** A cage on its hook from a pole. */
function hung(g: Stage, x: number, pole: number, s: number, made: Cage): string {
  const high = heights[made.form],
    drop = 46 * g.k;
  return stroke(`M${n(x)} ${n(pole - 12 * g.k)}q${n(10 * s)} ${n(12 * s)} 0 ${n(drop * 0.6)}V${n(pole + drop)}`, mix(g.pal.ink, g.pal.clay, 0.2), 3.4 * s) + cage(g, x, pole + drop + high * s, s, made);
}

const heights: Readonly<Record<Form, number>> = { dome: 158, tall: 188, box: 150 };

/** A cage on its foot at (x, y): bars behind, what is in it, bars before, hoops and the carved band of its base. */
function cage(g: Stage, x: number, y: number, s: number, { form, state, ink, veil = 0.2 }: Cage): string {
  const { pal } = g,
    t = tones(ink, pal),
    high = heights[form],
    r = form === 'tall' ? 50 : 62,
    // Where the walls end and the roof begins.
    wall = form === 'box' ? 106 : form === 'tall' ? 118 : 88,
    flat = form === 'box' ? 0.06 : 0.16,
    count = state === 'hoops' ? 8 : 26,
    at = (u: number, v: number): Point => [x + u * s, y + v * s],
    on = (a: number, v: number): Point => at(form === 'box' ? clamp(Math.sin(a) * r * 1.36, -r, r) : Math.sin(a) * r, v + flat * r * Math.cos(a));
  const rib = (a: number): string => {
    const [bx, by] = on(a, -14),
      [wx, wy] = on(a, -wall),
      [tx, ty] = at(0, -high);
    if (state === 'open') return `M${n(bx)} ${n(by)}L${n(wx)} ${n(wy - 6 * s)}`;
    return `M${n(bx)} ${n(by)}L${n(wx)} ${n(wy)}` + (form === 'box' ? `Q${n(lerp(wx, x, 0.16))} ${n(ty + 30 * s)} ${n(lerp(wx, x, 0.62))} ${n(ty + 9 * s)}` : `C${n(wx)} ${n(lerp(wy, ty, 0.66))} ${n(lerp(wx, tx, 0.36))} ${n(ty + 3 * s)} ${n(tx)} ${n(ty)}`);
  };
  let far = '',
    near = '';
  for (let i = 0; i < count; i++) {
    const a = ((i + 0.5) / count) * TAU;
    if (Math.cos(a) > 0) near += rib(a);
    else far += rib(a);
  }
  const hoop = (v: number, front: boolean): string => (form === 'box' ? `M${at(-r, v).map(n).join(' ')}L${at(r, v).map(n).join(' ')}` : `M${at(-r, v).map(n).join(' ')}A${n(r * s)} ${n(r * flat * s)} 0 0 ${front ? 0 : 1} ${at(r, v).map(n).join(' ')}`),
    rows = [-wall, -wall * 0.56, -16],
    base = `M${at(-r - 3, -16).map(n).join(' ')}Q${at(0, -16 + r * flat * 2).map(n).join(' ')} ${at(r + 3, -16).map(n).join(' ')}L${at(r + 6, 0).map(n).join(' ')}Q${at(0, r * flat * 2).map(n).join(' ')} ${at(-r - 6, 0).map(n).join(' ')}Z`;
  let carved = '';
  for (let i = -3; i <= 3; i++) carved += lens(...at(i * r * 0.26 - 6, -8 + r * flat * (0.9 - i * i * 0.08)), ...at(i * r * 0.26 + 6, -8 + r * flat * (0.9 - i * i * 0.08)), 3.4 * s);
  const roof = form === 'box' ? `C${at(r * 0.84, -high + 26).map(n).join(' ')} ${at(r * 0.5, -high + 6).map(n).join(' ')} ${at(r * 0.36, -high + 6).map(n).join(' ')}L${at(-r * 0.36, -high + 6).map(n).join(' ')}C${at(-r * 0.5, -high + 6).map(n).join(' ')} ${at(-r * 0.84, -high + 26).map(n).join(' ')} ${at(-r, -wall).map(n).join(' ')}` : `C${at(r, -lerp(wall, high, 0.66)).map(n).join(' ')} ${at(r * 0.64, -high + 2).map(n).join(' ')} ${at(0, -high).map(n).join(' ')}C${at(-r * 0.64, -high + 2).map(n).join(' ')} ${at(-r, -lerp(wall, high, 0.66)).map(n).join(' ')} ${at(-r, -wall).map(n).join(' ')}`;
  const air = `M${at(-r, -12).map(n).join(' ')}L${at(r, -12).map(n).join(' ')}L${at(r, -wall).map(n).join(' ')}${state === 'open' ? `L${at(-r, -wall).map(n).join(' ')}` : roof}Z`;
  const ridge = form === 'box' && state !== 'open' ? stroke(`M${at(-r * 0.4, -high + 8).map(n).join(' ')}L${at(r * 0.4, -high + 8).map(n).join(' ')}`, t.b, 5 * s) : '',
    thin = Math.max(1.2, (state === 'hoops' ? 3 : 2.1) * s);
  return (
    fill(air, mix(pal.paper, ink, 0.1), `opacity="${state === 'hoops' ? veil * 0.4 : veil}"`) +
    stroke(far, t.d, thin, 'opacity=".5"') + stroke(rows.map((v) => hoop(v, false)).join(''), t.d, 3.4 * s) +
    (state === 'home' ? bird(g, ...at(0, -wall * 0.5), s) : state === 'done' ? stroke(`M${at(-r + 4, -wall * 0.4).map(n).join(' ')}L${at(r - 4, -wall * 0.4).map(n).join(' ')}`, t.dd, 4 * s) : '') +
    stroke(near, mix(ink, pal.ink, 0.16), thin) + stroke(rows.map((v) => hoop(v, true)).join(''), t.b, 5 * s) + stroke(rows.map((v) => hoop(v - 1.4, true)).join(''), t.l, 1.6 * s) +
    g.sheet(base, ink, { sh: 6, body: fill(carved, t.dd) }) +
    ridge +
    (state === 'open' ? '' : g.sheet(ell(...at(0, -high), 8 * s, 6 * s) + rect(x - 3 * s, y - (high + 14) * s, 6 * s, 12 * s), t.d, { sh: 3, edge: false }))
  );
}

/** A bulbul on its perch. */
function bird(g: Stage, x: number, y: number, s: number): string {
  const { pal } = g,
    at = place(x, y, s * 1.25, 0, null, g.R.chance(0.5) ? 1 : -1),
    coat = mix(pal.clay, pal.ink, 0.4);
  return stroke(`M${n(x - 44 * s)} ${n(y + 17 * s)}H${n(x + 44 * s)}`, mix(pal.clay, pal.ink, 0.35), 4.4 * s) + fill(brush([at(-32, 18), at(-10, 2), at(10, -8)], 21 * s, { prof: (q) => 0.25 + 0.9 * Math.sin(Math.PI * Math.min(1, q * 0.8 + 0.1)), m: 10 }), coat) + fill(ell(...at(10, -12), 9.5 * s), coat) + fill(cut(at, [[4, -17], [9, -32], [15, -17]]), mix(pal.ink, coat, 0.3)) + fill(cut(at, [[18, -14], [28, -10], [17, -8]]), pal.goldleaf) + fill(ell(...at(6, 0), 7 * s, 9 * s), mix(pal.paper, pal.goldleaf, 0.2)) + fill(ell(...at(12, -6), 4 * s), pal.lacquer) + fill(ell(...at(-4, 10), 5 * s), pal.lacquer);
}

/** Bars split and rounded, tied in sheaves that stand. */
function spokes(g: Stage, x: number, y: number, cane: Ink): string {
  const { pal, R, k } = g;
  let o = '';
  for (let i = 0; i < 3; i++) {
    const foot = x + (i - 1) * 66 * k,
      high = R.r(176, 196) * k;
    let d = '';
    for (let j = -4; j <= 4; j++) {
      const waist: Point = [foot + j * 3.4 * k, y - high * 0.45];
      d += bar([foot + j * 6 * k, y], waist, 5 * k) + bar(waist, [foot + j * 8 * k, y - high * R.r(0.95, 1)], 5 * k);
    }
    o += g.sheet(d, mix(cane, pal.paper, 0.1 + i * 0.14), { sh: 5, edge: false }) + stroke(`M${n(foot - 17 * k)} ${n(y - high * 0.45)}h${n(34 * k)}`, pal.lacquer, 9 * k);
  }
  return o;
}

/** Who drills the hoops: the bow spins the drill, a hand holds it upright. */
function drilling(g: Stage, x: number, y: number, cane: Ink): string {
  const { pal, k, side } = g,
    at = place(x, y, k, 0, null, side),
    wood = mix(pal.clay, pal.ink, 0.22),
    t = tones(cane, pal);
  let holes = '';
  for (let i = 0; i < 22; i++) holes += ell(...at(132 + Math.sin(i * 0.286) * 74, -44 + Math.cos(i * 0.286) * 17), 2.4 * k);
  return (
    g.sheet(slab(at, -70, -30, 88, 30), wood, { sh: 5 }) +
    g.sheet(cut(at, [[62, 6], [70, -38], [194, -38], [202, 6]]), wood, { sh: 7, body: fill(slab(at, 66, -38, 132, 8), tones(wood, pal).l) }) +
    stroke(ell(...at(132, -44), 74 * k, 17 * k), t.d, 12 * k) + stroke(ell(...at(132, -46), 74 * k, 17 * k), cane, 9 * k) + fill(holes, t.dd) +
    person(g, x, y, 1.52 * k, { shirt: mix(pal.cobalt, pal.paper, 0.12), to: side, hands: [34, -72], far: [64, -104], hat: false }) +
    g.sheet(bar(at(98, -166), at(98, -70), 8 * k) + ell(...at(98, -160), 11 * k, 9 * k), wood, { sh: 4, edge: false }) + fill(cut(at, [[95, -70], [101, -70], [98, -40]]), mix(pal.ink, pal.paper, 0.3)) +
    g.sheet(brush([at(40, -108), at(92, -84), at(158, -116)], 8 * k, { prof: () => 1, m: 10 }), mix(pal.goldleaf, pal.clay, 0.4), { sh: 3, edge: false }) + stroke(`M${at(42, -108).map(n).join(' ')}L${at(94, -118).map(n).join(' ')}M${at(102, -118).map(n).join(' ')}L${at(157, -116).map(n).join(' ')}`, mix(pal.paper, '#FFFFFF', 0.4), 2 * k) +
    fill(ell(...at(50, -108), 11 * k) + ell(...at(98, -170), 11 * k), mix(pal.paper, pal.clay, 0.45))
  );
}

/** Who sets bar after bar into the hoops; a cage of hoops and a cage that is done stand by. */
function setting(g: Stage, x: number, y: number, cane: Ink, dark: Ink): string {
  const { pal, k, side } = g,
    at = place(x, y, k, 0, null, side);
  return (
    cage(g, ...at(-190, 22), 0.98 * k, { form: 'dome', state: 'hoops', ink: cane, veil: 0.6 }) +
    g.sheet(slab(at, -66, -30, 88, 30), mix(pal.clay, pal.ink, 0.22), { sh: 5 }) +
    person(g, x, y, 1.52 * k, { shirt: mix(pal.lacquer, pal.clay, 0.18), to: side, hands: [66, -92], far: [84, -104], hat: false }) +
    cage(g, ...at(132, 8), 1.34 * k, { form: 'tall', state: 'open', ink: cane, veil: 0.6 }) +
    stroke(`M${at(100, -146).map(n).join(' ')}L${at(112, -236).map(n).join(' ')}`, tones(cane, pal).d, 4 * k) + fill(ell(...at(104, -146), 11 * k), mix(pal.paper, pal.clay, 0.45)) +
    cage(g, ...at(-108, 44), 0.8 * k, { form: 'box', state: 'done', ink: dark, veil: 0.6 })
  );
}

/** A bicycle loaded for the road: cages on its carrier, to both sides of it and on its bar. */
function loaded(g: Stage, x: number, y: number, cane: Ink, dark: Ink, side: 1 | -1): string {
  const { k } = g,
    at = place(x, y, k, 0, null, side);
  return bicycle(g, x, y, k, side) + cage(g, ...at(-116, -124), 0.98 * k, { form: 'dome', state: 'done', ink: cane, veil: 0.6 }) + cage(g, ...at(-116, 0), 0.86 * k, { form: 'box', state: 'done', ink: dark, veil: 0.6 }) + cage(g, ...at(70, -176), 0.56 * k, { form: 'dome', state: 'home', ink: cane, veil: 0.6 });
}
