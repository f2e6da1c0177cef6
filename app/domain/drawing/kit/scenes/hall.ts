// A house seen from close by, its front open: the eave above, a bay between two posts, the floor, the step to the yard.
import { type Ink, mix, tones } from '../color.ts';
import { ell, n, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Stage } from './stage.ts';
import { paving } from './yards.ts';

/** Heights above the lower edge, for what is put inside. */
export const eave = 716;
export const skirting = 300;
export const step = 96;
/** How far the posts stand from the middle. */
const post = 500;

type Hall = { wall: Ink; tile: Ink; wood: Ink; floor: Ink; yard: Ink };

/** The house round `onWall`, what hangs or stands at its back wall, and `onFloor`, what is done before it. */
export function hall(g: Stage, { wall, tile, wood, floor, yard }: Hall, onWall: string, onFloor: string): string {
  const { pal, W, H, k, Y } = g,
    t = tones(wood, pal),
    roofTop = Y(1030),
    middle = W / 2;
  let o = g.sheet(rect(-40, roofTop, W + 80, Y(eave + 10) - roofTop), tile, { sh: 9, body: slope(g, roofTop, Y(eave + 10), tones(tile, pal).d) }) + g.sheet(rect(-40, roofTop - 26 * k, W + 80, 34 * k), tones(tile, pal).d, { sh: 5 });
  o += fill(rect(-40, Y(eave), W + 80, Y(skirting) - Y(eave)), wall) + fill(rect(-40, Y(eave), W + 80, 120 * k), mix(wall, pal.ink, 0.5), 'opacity=".4"') + fill(rect(-40, Y(skirting + 26), W + 80, 26 * k), mix(wall, pal.ink, 0.45));
  for (const side of [-1, 1]) o += panels(g, middle + side * post * k, side, wood);
  o += onWall + fill(rect(-40, Y(skirting), W + 80, Y(step) - Y(skirting)), floor) + tiling(g, floor);
  o += onFloor;
  for (const side of [-1, 1]) {
    const x = middle + side * post * k;
    o += g.sheet(rect(x - 21 * k, Y(eave), 42 * k, Y(step) - Y(eave)), wood, { sh: 8, body: fill(rect(x + 5 * k, Y(eave), 16 * k, Y(step) - Y(eave)), t.d) + fill(rect(x - 15 * k, Y(eave), 5 * k, Y(step) - Y(eave)), t.l) }) + g.sheet(poly([[x - 40 * k, Y(step - 4)], [x - 32 * k, Y(step + 26)], [x + 32 * k, Y(step + 26)], [x + 40 * k, Y(step - 4)]]), mix(pal.paper, pal.clay, 0.42), { sh: 4 });
    // The carved bracket that carries the beam.
    o += g.sheet(`M${n(x - side * 16 * k)} ${n(Y(eave - 40))}H${n(x - side * 150 * k)}Q${n(x - side * 120 * k)} ${n(Y(eave - 84))} ${n(x - side * 62 * k)} ${n(Y(eave - 88))}Q${n(x - side * 26 * k)} ${n(Y(eave - 118))} ${n(x - side * 16 * k)} ${n(Y(eave - 170))}Z`, t.d, { sh: 4, edge: false });
  }
  o += g.sheet(rect(-40, Y(eave), W + 80, 44 * k), wood, { sh: 9, body: fill(rect(-40, Y(eave - 34), W + 80, 10 * k), t.d) }) + g.sheet(ends(g, Y(eave + 4)), mix(tile, pal.ink, 0.16), { sh: 6 });
  const stone = mix(mix(pal.paper, pal.clay, 0.34), pal.ink, 0.08);
  o += g.sheet(rect(-40, Y(step), W + 80, 30 * k), stone, { sh: 8, body: fill(rect(-40, Y(step - 20), W + 80, 10 * k), mix(stone, pal.ink, 0.3), 'opacity=".6"') });
  return o + g.sheet(rect(-40, Y(step - 32), W + 80, H - Y(step - 32) + 40), yard, { sh: 3 }) + paving(g, Y(step - 36), mix(yard, pal.ink, 0.3));
}

/** Rows of tiles on the side of the roof that we see. */
function slope(g: Stage, from: number, to: number, colour: Ink): string {
  const { W, k } = g,
    gap = 34 * k;
  let d = '';
  for (let j = 1; from + j * gap < to; j++) {
    const y = from + j * gap;
    if (y < -gap) continue;
    d += `M${n(-40 - (j % 2) * gap)} ${n(y)}`;
    for (let x = 0; x < W + 80 + gap * 2; x += gap * 2) d += `q${n(gap)} ${n(gap * 0.56)} ${n(gap * 2)} 0`;
  }
  return stroke(d, colour, 2.2 * k, 'opacity=".7"');
}

/** The ends of the lowest row, rounded. */
function ends(g: Stage, y: number): string {
  const { W, k } = g,
    wide = 34 * k;
  let d = `M-40 ${n(y - 12 * k)}H${n(W + 60)}V${n(y)}`;
  for (let x = W + 60; x > -40 - wide; x -= wide) d += `q${n(-wide / 2)} ${n(22 * k)} ${n(-wide)} 0`;
  return d + 'Z';
}

/** Doors of planks that close the bays to the sides. */
function panels(g: Stage, from: number, side: number, wood: Ink): string {
  const { pal, k, Y } = g,
    t = tones(mix(wood, pal.clay, 0.2), pal),
    high = Y(skirting) - Y(eave - 44),
    wide = 96 * k;
  let o = '';
  for (let i = 0; i < 4; i++) {
    const x = side > 0 ? from + 14 * k + i * wide : from - 14 * k - (i + 1) * wide;
    o += g.sheet(rect(x + 2 * k, Y(eave - 44), wide - 4 * k, high), t.b, { sh: 3, body: fill(rect(x + 14 * k, Y(eave - 62), wide - 28 * k, high * 0.3), t.d) + stroke([0.25, 0.5, 0.75].map((q) => `M${n(x + 14 * k + (wide - 28 * k) * q)} ${n(Y(eave - 62))}v${n(high * 0.3)}`).join(''), t.l, 3 * k) + stroke(rect(x + 14 * k, Y(eave - 62) + high * 0.37, wide - 28 * k, high * 0.5), t.d, 4 * k) });
  }
  return o;
}

/** Square tiles of the floor, running to the back. */
function tiling(g: Stage, floor: Ink): string {
  const { pal, W, k, Y } = g,
    c = mix(floor, pal.ink, 0.28);
  let d = '';
  for (const v of [272, 232, 176]) d += `M-40 ${n(Y(v))}H${n(W + 40)}`;
  for (let i = -12; i <= 12; i++) d += `M${n(W / 2 + i * 84 * k)} ${n(Y(skirting))}L${n(W / 2 + i * 122 * k)} ${n(Y(step))}`;
  return stroke(d, c, 2.4 * k, 'opacity=".5"') + fill(rect(-40, Y(skirting), W + 80, 14 * k), pal.ink, 'opacity=".22"');
}

/** An oil lamp of brass; its light lies on what is near. */
export function lamp(g: Stage, x: number, y: number, s: number, glow = 150): string {
  const { pal } = g,
    brass = mix(pal.goldleaf, pal.clay, 0.25),
    hot = mix(pal.goldleaf, pal.paper, 0.55);
  let o = '';
  for (const [q, a] of [[1, 0.12], [0.66, 0.16], [0.36, 0.24]] as const) o += fill(ell(x, y - 86 * s, glow * q * s), hot, `opacity="${a}"`);
  o += g.sheet(`M${n(x - 26 * s)} ${n(y)}Q${n(x - 10 * s)} ${n(y - 10 * s)} ${n(x - 7 * s)} ${n(y - 30 * s)}H${n(x + 7 * s)}Q${n(x + 10 * s)} ${n(y - 10 * s)} ${n(x + 26 * s)} ${n(y)}Z`, brass, { sh: 4, edge: false }) + g.sheet(`M${n(x - 28 * s)} ${n(y - 44 * s)}Q${n(x - 20 * s)} ${n(y - 24 * s)} ${n(x)} ${n(y - 24 * s)}Q${n(x + 20 * s)} ${n(y - 24 * s)} ${n(x + 28 * s)} ${n(y - 44 * s)}Q${n(x)} ${n(y - 58 * s)} ${n(x - 28 * s)} ${n(y - 44 * s)}Z`, mix(brass, pal.paper, 0.2), { sh: 3, edge: false });
  return o + fill(`M${n(x - 14 * s)} ${n(y - 54 * s)}Q${n(x - 26 * s)} ${n(y - 84 * s)} ${n(x - 11 * s)} ${n(y - 104 * s)}V${n(y - 126 * s)}H${n(x + 11 * s)}V${n(y - 104 * s)}Q${n(x + 26 * s)} ${n(y - 84 * s)} ${n(x + 14 * s)} ${n(y - 54 * s)}Z`, mix(pal.paper, pal.goldleaf, 0.15), 'opacity=".45"') + fill(`M${n(x)} ${n(y - 54 * s)}Q${n(x - 15 * s)} ${n(y - 70 * s)} ${n(x)} ${n(y - 100 * s)}Q${n(x + 15 * s)} ${n(y - 70 * s)} ${n(x)} ${n(y - 54 * s)}Z`, mix(pal.goldleaf, pal.lacquer, 0.25)) + fill(ell(x, y - 66 * s, 6 * s, 11 * s), hot);
}
