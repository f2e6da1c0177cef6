// Plain solids seen a little from above, and the places on their sides: boxes, and round things that lie down.
import type { Ink, Tones } from '../color.ts';
import { ell, lerp, n, type Place, type Point, poly, smooth, type Width } from '../geom.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export type Slab = {
  top: string;
  left: string;
  right: string;
  outline: Point[];
  /** The ground it covers, for its shadow. */
  foot: string;
  /** From 0 to 1 across and down each side, as it is looked at. */
  on: { top: Place; left: Place; right: Place };
};

/** A polygon with its corners worn off. */
export function worn(pts: readonly Point[], r: number): string {
  const at = (i: number): Point => pts[(i + pts.length) % pts.length]!;
  const toward = ([x, y]: Point, [a, b]: Point): Point => {
    const k = Math.min(0.45, r / (Math.hypot(a - x, b - y) || 1));
    return [lerp(x, a, k), lerp(y, b, k)];
  };
  return pts.map((p, i) => `${i ? 'L' : 'M'}${toward(p, at(i - 1)).map(n).join(' ')}Q${p.map(n).join(' ')} ${toward(p, at(i + 1)).map(n).join(' ')}`).join('') + 'Z';
}

/** A box by its nearest corner on the ground, the edge that runs off to the left, the one to the right, and its height. */
export function slab([x, y]: Point, [ux, uy]: Point, [vx, vy]: Point, h: number): Slab {
  const at = (a: number, b: number, up: number): Point => [x + ux * a + vx * b, y + uy * a + vy * b - up];
  const [near, left, far, right] = [at(0, 0, h), at(1, 0, h), at(1, 1, h), at(0, 1, h)];
  return {
    top: poly([near, left, far, right]),
    left: poly([at(1, 0, 0), at(0, 0, 0), near, left]),
    right: poly([at(0, 0, 0), at(0, 1, 0), right, near]),
    outline: [at(1, 0, 0), at(0, 0, 0), at(0, 1, 0), right, far, left],
    foot: poly([at(0, 0, 0), at(1, 0, 0), at(1, 1, 0), at(0, 1, 0)]),
    on: {
      top: (a, b) => at(1 - a, b, h),
      left: (a, b) => at(1 - a, 0, h * (1 - b)),
      right: (a, b) => at(0, a, h * (1 - b)),
    },
  };
}

/** The three sides of a box in light from the top left. */
export const slabBody = ({ top, left, right, on }: Slab, t: Tones, over: Partial<Record<'top' | 'left' | 'right', string>> = {}): string =>
  fill(top, t.l) + (over.top ?? '') +
  fill(left, t.b) + (over.left ?? '') +
  fill(right, t.d) + (over.right ?? '') +
  stroke(poly([on.left(0, 0), on.left(1, 0), on.right(1, 0)], false), t.ll, 2, 'opacity=".8"') +
  stroke(poly([on.right(0, 0.04), on.right(0, 1)], false), t.dd, 1.8, 'opacity=".5"');

export type Tube = {
  /** The outline without the near end. */
  d: string;
  /** The near end. */
  cap: string;
  /** The outline with the near end. */
  all: string;
  /** `s` from 0 at the near end to 1, `u` round it from -π/2 at the lit edge to π/2. */
  at: (s: number, u: number) => Point;
  ring: (s: number, from?: number, to?: number) => string;
  /** A band between two places along and two round. */
  band: (s0: number, s1: number, u0?: number, u1?: number) => string;
  /** Across the near end, both from -1 to 1. */
  onCap: Place;
  length: number;
  r: number;
};

const HALF = Math.PI / 2;

/** A round thing lying from its near end to its far one; `k`: how round the ends look. */
export function tube([x1, y1]: Point, [x2, y2]: Point, r: number, { k = 0.34, wide = () => 1 }: { k?: number; wide?: Width } = {}): Tube {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1,
    [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  // The side that turns away from the light: downwards, or to the right where the thing stands upright.
  const flip = dx > 0.02 || (Math.abs(dx) <= 0.02 && dy > 0) ? 1 : -1,
    [nx, ny] = [-dy * flip, dx * flip];
  const at: Tube['at'] = (s, u) => {
    const q = r * wide(s),
      along = length * s + k * q * Math.cos(u),
      across = q * Math.sin(u);
    return [x1 + dx * along + nx * across, y1 + dy * along + ny * across];
  };
  const arc = (s: number, from = -HALF, to = HALF, m = 6): Point[] => Array.from({ length: m + 1 }, (_, i) => at(s, lerp(from, to, i / m)));
  const line = (u: number, s0: number, s1: number, m = 10): Point[] => Array.from({ length: m + 1 }, (_, i) => at(lerp(s0, s1, i / m), u));
  const join = (...parts: Point[][]): string => parts.map((part, i) => (i ? smooth(part).replace('M', 'L') : smooth(part))).join('') + 'Z';
  const band: Tube['band'] = (s0, s1, u0 = -HALF, u1 = HALF) => join(line(u0, s0, s1), arc(s1, u0, u1), line(u1, s1, s0), arc(s0, u1, u0));
  const onCap: Place = (a, b) => {
    const q = r * wide(0);
    return [x1 + nx * q * b - dx * k * q * a, y1 + ny * q * b - dy * k * q * a];
  };
  const cap = smooth(Array.from({ length: 16 }, (_, i): Point => onCap(Math.cos((i / 16) * Math.PI * 2), Math.sin((i / 16) * Math.PI * 2))), true);
  const whole = join(line(-HALF, 0, 1), arc(1), line(HALF, 1, 0), Array.from({ length: 7 }, (_, i) => onCap(Math.sin((i / 6) * Math.PI), Math.cos((i / 6) * Math.PI))));
  return { d: band(0, 1), cap, all: whole, at, ring: (s, from, to) => smooth(arc(s, from, to)), band, onCap, length, r };
}

/** Light along a lying thing: shade below, a bright line above. Cut it to the outline. */
export const tubeLight = (T: Tube, t: Tones, gloss = 0.8): string =>
  fill(T.band(0, 1.02, 0.25, 1.7), t.d, 'opacity=".6"') +
  fill(T.band(0, 1.02, 0.86, 1.7), t.dd, 'opacity=".55"') +
  (gloss ? fill(T.band(0.05, 0.95, -0.86, -0.56), t.ll, `opacity="${gloss}"`) : '');

/** A lying thing of one stuff, its surface drawn over. */
export const tubeBody = (c: Sheet, T: Tube, t: Tones, surface = '', { gloss = 0.8, end = t.l }: { gloss?: number; end?: Ink } = {}): string =>
  fill(T.d, t.b) + group(surface + tubeLight(T, t, gloss), c.clip(T.d)) + fill(T.cap, end);

/** Shadow of a thing lying on the paper or on a table. */
export const lay = (c: Sheet, T: Tube): void => {
  c.cast(T.all, 12, 20, 0.24, 9);
  c.cast(T.all, 3, 7, 0.3, 5);
};

/** A dome on an ellipse: the outline of a heap, its foot round in front. */
export const mound = (cx: number, cy: number, rx: number, ry: number, h: number, lean = 0): string =>
  `M${n(cx - rx)} ${n(cy)}C${n(cx - rx * 0.86)} ${n(cy - h * 0.5)} ${n(cx - rx * 0.5 + lean)} ${n(cy - h)} ${n(cx + lean)} ${n(cy - h)}` +
  `C${n(cx + rx * 0.5 + lean)} ${n(cy - h)} ${n(cx + rx * 0.86)} ${n(cy - h * 0.5)} ${n(cx + rx)} ${n(cy)}A${n(rx)} ${n(ry)} 0 0 1 ${n(cx - rx)} ${n(cy)}Z`;

/** Ellipse as an outline only. */
export const hoop = (cx: number, cy: number, rx: number, ry: number, ink: Ink, w: number, extra = ''): string => stroke(ell(cx, cy, rx, ry), ink, w, extra);
