// The kilns of Bát Tràng: lò bầu, chambers in a row that climb a slope, and lò hộp, a box with a tall chimney; the saggars,
// firewood and coal cakes that belong to them.
import { type Ink, mix, tones } from '../color.ts';
import { ell, lerp, n, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { arch, smoke, within } from './people.ts';
import type { Stage } from './stage.ts';

const course = 17;

/** Courses of brick with some of their joints, to be clipped by the wall. */
function bricks(g: Stage, x: number, y: number, w: number, h: number, light: Ink, dark: Ink): string {
  const { R, k } = g,
    step = course * k;
  let pale = '',
    deep = '';
  for (let j = 0; j * step < h; j++)
    for (let i = -1; i * step * 2.3 < w; i++) {
      const f = R.f();
      if (f > 0.46) continue;
      const d = rect(x + (i + (j % 2) * 0.5) * step * 2.3, y - h + j * step, step * 1.9, step * 0.62);
      if (f < 0.2) pale += d;
      else if (f < 0.32) deep += d;
    }
  return fill(pale, light, 'opacity=".8"') + fill(deep, dark, 'opacity=".35"');
}

/** Lò bầu from (x0, y0), its fire, up to (x1, y1), its flue. */
export function climbingKiln(g: Stage, [x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], high: number, chambers: number): string {
  const { pal, R, k } = g,
    brick = mix(pal.clay, pal.lacquer, 0.2),
    t = tones(brick, pal),
    glow = mix(pal.goldleaf, pal.lacquer, 0.3),
    step = (x1 - x0) / chambers,
    wide = Math.abs(step) * 1.16,
    to = Math.sign(step);
  const chamber = (i: number): string => {
    const f = i / Math.max(1, chambers - 1),
      x = x0 + step * (i + 0.5),
      y = lerp(y0, y1, (i + 0.5) / chambers),
      h = high * (i === 0 ? 0.72 : lerp(0.9, 1.08, f)),
      foot = 120 * k,
      d = `M${n(x - wide / 2)} ${n(y + foot)}V${n(y - h * 0.3)}C${n(x - wide * 0.5)} ${n(y - h * 1.22)} ${n(x + wide * 0.5)} ${n(y - h * 1.22)} ${n(x + wide / 2)} ${n(y - h * 0.3)}V${n(y + foot)}Z`,
      shade = `M${n(x + wide * 0.16)} ${n(y - h)}C${n(x + wide * 0.36)} ${n(y - h * 0.7)} ${n(x + wide * 0.3)} ${n(y - h * 0.2)} ${n(x + wide * 0.26)} ${n(y + foot)}H${n(x + wide)}V${n(y - h)}Z`,
      lit = `M${n(x - wide * 0.42)} ${n(y - h * 0.36)}C${n(x - wide * 0.4)} ${n(y - h * 0.78)} ${n(x - wide * 0.2)} ${n(y - h * 0.95)} ${n(x - wide * 0.02)} ${n(y - h * 0.96)}C${n(x - wide * 0.2)} ${n(y - h * 0.88)} ${n(x - wide * 0.34)} ${n(y - h * 0.7)} ${n(x - wide * 0.42)} ${n(y - h * 0.36)}Z`;
    const kind = i === 0 ? 'fire' : R.pick(['closed', 'closed', 'open'] as const),
      doorWide = wide * 0.36,
      doorHigh = h * (i === 0 ? 0.46 : 0.56),
      door = arch(x - wide * 0.04, y, doorWide, doorHigh);
    let o = g.sheet(d, brick, {
      sh: 11,
      body: within(g, `b${i}${Math.round(x)}`, d, bricks(g, x - wide / 2, y + foot, wide, h + foot, mix(brick, pal.paper, 0.2), t.dd) + fill(shade, t.dd, 'opacity=".34"')) + fill(lit, t.l, 'opacity=".75"'),
    });
    // The arch of the door, a ring of bricks on edge.
    o += stroke(door.replace('Z', ''), mix(brick, pal.paper, 0.34), 13 * k, 'stroke-dasharray="9 4" stroke-linecap="butt"') + fill(door, mix(pal.ink, brick, 0.24));
    if (kind === 'fire') o += fill(arch(x - wide * 0.04, y, doorWide * 0.72, doorHigh * 0.74), glow) + fill(arch(x - wide * 0.04, y, doorWide * 0.4, doorHigh * 0.46), mix(pal.paper, pal.goldleaf, 0.5));
    else if (kind === 'closed')
      o += g.sheet(arch(x - wide * 0.04, y, doorWide * 0.9, doorHigh * 0.93), mix(brick, pal.paper, 0.26), { sh: 2, edge: false, body: stroke([0.25, 0.45, 0.65].map((q) => `M${n(x - wide * 0.04 - doorWide * 0.4)} ${n(y - doorHigh * q)}h${n(doorWide * 0.8)}`).join(''), mix(brick, pal.ink, 0.2), 2.4 * k) }) + fill(ell(x - wide * 0.04, y - doorHigh * 0.56, 8 * k), glow);
    else {
      // Open, with its saggars in the dark.
      let saggars = '';
      for (const [u, v] of [[-0.22, 0], [0.14, 0], [-0.04, 1]] as const) saggars += rect(x - wide * 0.04 + doorWide * (u - 0.12), y - doorHigh * (0.3 + v * 0.3), doorWide * 0.32, doorHigh * 0.27);
      o += fill(saggars, mix(pal.clay, pal.paper, 0.34), 'opacity=".8"');
    }
    // Stoke holes on the shoulder.
    for (const u of [-0.24, 0.2]) o += fill(ell(x + wide * u, y - h * 0.74, 7 * k, 8 * k), mix(pal.ink, brick, 0.3));
    return o;
  };
  const fx = x1 - to * step * 0.06 + step * 0.3,
    fy = y1,
    flue = `M${n(fx - 44 * k)} ${n(fy + 120 * k)}L${n(fx - 30 * k)} ${n(fy - high * 1.5)}H${n(fx + 30 * k)}L${n(fx + 44 * k)} ${n(fy + 120 * k)}Z`;
  const stack =
    smoke(g, fx, fy - high * 1.48, 300 * k, 100 * k) +
    g.sheet(flue, mix(brick, pal.ink, 0.12), { sh: 9, body: within(g, `f${Math.round(fx)}`, flue, bricks(g, fx - 50 * k, fy + 120 * k, 100 * k, high * 1.5 + 120 * k, mix(brick, pal.paper, 0.2), t.dd) + fill(rect(fx + 8 * k, fy - high * 1.5, 60 * k, high * 1.5 + 120 * k), t.dd, 'opacity=".36"')) }) +
    fill(rect(fx - 37 * k, fy - high * 1.52, 74 * k, 15 * k), t.dd);
  // The one on the left lies over its neighbour, as the light asks.
  const order = Array.from({ length: chambers }, (_, i) => i);
  return stack + (to > 0 ? order.toReversed() : order).map(chamber).join('');
}

/** Lò hộp: a box of brick bound with iron, its chimney behind it. */
export function boxKiln(g: Stage, x: number, y: number, w: number, h: number): string {
  const { pal, k } = g,
    brick = mix(mix(pal.clay, pal.lacquer, 0.16), pal.ink, 0.06),
    t = tones(brick, pal),
    front = poly([[x - w * 0.5, y], [x - w * 0.47, y - h], [x + w * 0.3, y - h], [x + w * 0.32, y]]),
    flank = poly([[x + w * 0.32, y], [x + w * 0.3, y - h], [x + w * 0.5, y - h * 0.94], [x + w * 0.53, y - h * 0.05]]),
    cx = x - w * 0.04,
    top = y - h * 2.15,
    chimney = poly([[cx - w * 0.15, y - h * 0.96], [cx - w * 0.085, top], [cx + w * 0.085, top], [cx + w * 0.15, y - h * 0.96]]),
    name = Math.round(x);
  let bands = '';
  for (const q of [0.3, 0.62]) bands += rect(cx - w * 0.125, lerp(y - h, top, q), w * 0.25, 8 * k);
  let o =
    smoke(g, cx, top + 6, 260 * k, 96 * k) +
    g.sheet(chimney, brick, {
      sh: 9,
      body: within(g, `c${name}`, chimney, bricks(g, cx - w * 0.2, y - h * 0.96, w * 0.4, h * 1.2, mix(brick, pal.paper, 0.2), t.dd) + fill(rect(cx + w * 0.03, top, w * 0.2, h * 1.3), t.dd, 'opacity=".38"') + fill(bands, t.dd, 'opacity=".6"')),
    }) +
    fill(rect(cx - w * 0.11, top - 8 * k, w * 0.22, 16 * k), t.dd);
  o +=
    g.sheet(flank, t.d, { sh: 12, body: within(g, `s${name}`, flank, bricks(g, x + w * 0.3, y, w * 0.25, h, t.b, t.dd)) }) +
    g.sheet(front, brick, { sh: 6, body: within(g, `w${name}`, front, bricks(g, x - w * 0.5, y, w * 0.84, h, mix(brick, pal.paper, 0.22), t.dd)) });
  // Iron that holds the box while it swells.
  let iron = '';
  for (const q of [0.34, 0.66, 0.94]) iron += `M${n(x - w * 0.485)} ${n(y - h * q)}H${n(x + w * 0.31)}L${n(x + w * 0.515)} ${n(y - h * (q * 0.9 + 0.04))}`;
  for (const u of [-0.4, 0.2]) iron += `M${n(x + w * u)} ${n(y)}V${n(y - h)}`;
  const door = arch(x - w * 0.1, y, w * 0.3, h * 0.66);
  return (
    o +
    stroke(iron, mix(pal.ink, brick, 0.3), 6 * k) +
    stroke(door.replace('Z', ''), mix(brick, pal.paper, 0.36), 12 * k, 'stroke-dasharray="9 4" stroke-linecap="butt"') +
    fill(door, mix(pal.ink, brick, 0.18)) +
    fill(arch(x - w * 0.1, y, w * 0.24, h * 0.3), mix(pal.goldleaf, pal.lacquer, 0.34)) +
    fill(arch(x - w * 0.1, y, w * 0.15, h * 0.18), mix(pal.paper, pal.goldleaf, 0.5))
  );
}

/** A wall on which cakes of coal dry, pressed there by hand. */
export function coalWall(g: Stage, x: number, y: number, w: number, h: number): string {
  const { pal, R, k } = g,
    wall = mix(mix(pal.clay, pal.lacquer, 0.12), pal.paper, 0.34),
    d = rect(x, y - h, w, h),
    coal = mix(pal.ink, pal.clay, 0.12),
    r = 19 * k;
  let cakes = '',
    prints = '',
    under = '';
  const rows = Math.floor((h - 30 * k) / (r * 2.3)),
    across = Math.floor((w - 20 * k) / (r * 2.36));
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < across; i++) {
      if (R.chance(0.1)) continue;
      const cx = x + 14 * k + r * 1.1 + i * r * 2.36 + R.j(2.5 * k),
        cy = y - 16 * k - r - j * r * 2.3 + R.j(2.5 * k);
      cakes += ell(cx, cy, r * R.r(0.92, 1.04), r);
      under += ell(cx + 4 * k, cy + 5 * k, r, r);
      // Four fingers and what they left.
      for (const u of [-0.42, -0.14, 0.14, 0.42]) prints += rect(cx + u * r - 1.6 * k, cy - r * 0.5, 3.2 * k, r * 0.7);
    }
  return (
    g.sheet(d, wall, { sh: 8, body: within(g, `m${Math.round(x)}`, d, bricks(g, x, y, w, h, mix(wall, pal.paper, 0.3), mix(wall, pal.ink, 0.4))) }) +
    fill(under, mix(wall, pal.ink, 0.5), 'opacity=".5"') +
    fill(cakes, coal) +
    fill(prints, mix(coal, pal.paper, 0.2)) +
    g.sheet(rect(x - 10 * k, y - h - 16 * k, w + 20 * k, 20 * k), mix(wall, pal.ink, 0.2), { sh: 5 })
  );
}

/** Firewood in cords, its cut ends to us. */
export function firewood(g: Stage, x: number, y: number, across: number, rows: number): string {
  const { pal, R, k } = g,
    r = 15 * k,
    wood = mix(pal.clay, pal.goldleaf, 0.35);
  let o = '';
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < across - (j % 2); i++) {
      const cx = x + (i - (across - (j % 2) - 1) / 2) * r * 2,
        cy = y - r - j * r * 1.75,
        c = mix(wood, pal.paper, R.r(0.1, 0.4));
      o += g.sheet(ell(cx, cy, r * 0.98), mix(pal.clay, pal.ink, 0.45), { sh: 3, edge: false, body: fill(ell(cx - 1, cy - 1, r * 0.78), c) + stroke(ell(cx - 1, cy - 1, r * 0.44), mix(c, pal.clay, 0.5), 1.6 * k) });
    }
  return o;
}

/** Saggars, the clay boxes that wares are fired in, one on the other. */
export function saggars(g: Stage, x: number, y: number, columns: readonly number[]): string {
  const { pal, R, k } = g;
  let o = '';
  for (const [i, high] of columns.entries())
    for (let j = 0; j < high; j++) {
      const c = mix(pal.clay, pal.paper, R.r(0.3, 0.5)),
        cx = x + (i - (columns.length - 1) / 2) * 66 * k + R.j(2 * k),
        cy = y - j * 44 * k,
        w = 29 * k;
      o += g.sheet(`M${n(cx - w)} ${n(cy - 42 * k)}V${n(cy)}Q${n(cx)} ${n(cy + 12 * k)} ${n(cx + w)} ${n(cy)}V${n(cy - 42 * k)}Z`, c, {
        sh: 5,
        edge: false,
        body: fill(rect(cx + w * 0.3, cy - 40 * k, w * 0.7, 42 * k), mix(c, pal.ink, 0.3), 'opacity=".55"') + fill(ell(cx, cy - 42 * k, w, 8 * k), mix(c, pal.paper, 0.35)),
      });
    }
  return o;
}
