// Curves: everything the drawings are built from. Points may pass through a map (bend a flat motif round a vase).
import type { Chance } from './rng.ts';

export type Point = readonly [x: number, y: number];
/** Where a point of a motif comes to lie. */
export type Place = (x: number, y: number) => Point;
/** How wide a stroke is along its length, both from 0 to 1. */
export type Width = (s: number) => number;

export const n = (v: number): string => {
  const r = Math.round(v * 10) / 10;
  return Object.is(r, -0) ? '0' : String(r);
};
export const TAU = Math.PI * 2;
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (v: number, a = 0, b = 1): number => Math.min(b, Math.max(a, v));
class Pen {
  private readonly map: Place | null;
  d = '';
  constructor(map: Place | null) {
    this.map = map;
  }
  private p(x: number, y: number): string {
    const q = this.map ? this.map(x, y) : [x, y] as const;
    return n(q[0]) + ' ' + n(q[1]);
  }
  M(x: number, y: number): this {
    this.d += 'M' + this.p(x, y);
    return this;
  }
  L(x: number, y: number): this {
    this.d += 'L' + this.p(x, y);
    return this;
  }
  Q(a: number, b: number, x: number, y: number): this {
    this.d += 'Q' + this.p(a, b) + ' ' + this.p(x, y);
    return this;
  }
  C(a: number, b: number, c: number, e: number, x: number, y: number): this {
    this.d += 'C' + this.p(a, b) + ' ' + this.p(c, e) + ' ' + this.p(x, y);
    return this;
  }
  Z(): this {
    this.d += 'Z';
    return this;
  }
}
export const P = (map: Place | null = null): Pen => new Pen(map);
// A place: scale, turn and move a motif; chain = further map.
export function place(x: number, y: number, s = 1, rot = 0, chain: Place | null = null, flip = 1): Place {
  const c = Math.cos(rot) * s,
    k = Math.sin(rot) * s;
  return (u, v) => {
    const a = x + u * flip * c - v * k,
      b = y + u * flip * k + v * c;
    return chain ? chain(a, b) : [a, b];
  };
}
// Smooth curve through points (Catmull–Rom as Béziers).
export function smooth(pts: readonly Point[], closed = false, t = 1 / 6): string {
  const N = pts.length,
    at = (i: number): Point => (closed ? pts[(i + N) % N] : pts[clamp(i, 0, N - 1)])!;
  let d = 'M' + n(at(0)[0]) + ' ' + n(at(0)[1]);
  for (let i = 0; i < (closed ? N : N - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d +=
      'C' +
      [p1[0] + (p2[0] - p0[0]) * t, p1[1] + (p2[1] - p0[1]) * t, p2[0] - (p3[0] - p1[0]) * t, p2[1] - (p3[1] - p1[1]) * t, p2[0], p2[1]]
        .map(n)
        .join(' ');
  }
  return closed ? d + 'Z' : d;
}
export const poly = (pts: readonly Point[], closed = true): string => 'M' + pts.map((p) => n(p[0]) + ' ' + n(p[1])).join('L') + (closed ? 'Z' : '');
// Points along a Catmull–Rom spline.
export function sample(pts: readonly Point[], per = 8): Point[] {
  const out: Point[] = [],
    N = pts.length,
    at = (i: number): Point => pts[clamp(i, 0, N - 1)]!;
  for (let i = 0; i < N - 1; i++)
    for (let k = 0; k < per; k++) {
      const t = k / per,
        [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)] as const;
      const along = (q: 0 | 1) =>
        0.5 * (2 * b[q] + (c[q] - a[q]) * t + (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t * t + (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t ** 3);
      out.push([along(0), along(1)]);
    }
  out.push(at(N - 1));
  return out;
}
// A closed smooth outline by mid-point quadratics (short text).
export function blob(pts: readonly Point[]): string {
  const N = pts.length,
    at = (i: number): Point => pts[i % N]!,
    mid = (i: number) => {
      const a = at(i),
        b = at(i + 1);
      return n((a[0] + b[0]) / 2) + ' ' + n((a[1] + b[1]) / 2);
    };
  let d = 'M' + mid(N - 1);
  for (let i = 0; i < N; i++) d += 'Q' + n(at(i)[0]) + ' ' + n(at(i)[1]) + ' ' + mid(i);
  return d + 'Z';
}
// A ribbon along a spline: at(s, t) with s 0..1 along and t −1..1 across, width by prof(s).
export type Ribbon = {
  /** `s` along from 0 to 1, `t` across from -1 to 1. */
  at: (s: number, t: number) => Point;
  edge: (from: number, to: number, t: number, steps?: number) => Point[];
  band: (s0: number, s1: number, t0?: number, t1?: number, steps?: number) => string;
  S: Point[];
};
export function ribbon(pts: readonly Point[], w: number, prof: Width = () => 1, per = 10): Ribbon {
  const S = sample(pts, per),
    N = S.length - 1;
  const on = (i: number): Point => S[clamp(i, 0, N)]!;
  const nor = S.map((_, i): Point => {
    const a = on(i - 1),
      b = on(i + 1),
      l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [-(b[1] - a[1]) / l, (b[0] - a[0]) / l];
  });
  const at: Ribbon['at'] = (s, t) => {
    const f = clamp(s) * N,
      i = Math.min(N - 1, Math.floor(f)),
      k = f - i;
    const x = lerp(on(i)[0], on(i + 1)[0], k),
      y = lerp(on(i)[1], on(i + 1)[1], k);
    const [n0, n1] = [nor[i]!, nor[i + 1]!];
    const nx = lerp(n0[0], n1[0], k),
      ny = lerp(n0[1], n1[1], k),
      ww = w * prof(clamp(s)) * t;
    return [x + nx * ww, y + ny * ww];
  };
  const edge: Ribbon['edge'] = (a, b, t, m = 12) => Array.from({ length: m + 1 }, (_, i) => at(lerp(a, b, i / m), t));
  const band: Ribbon['band'] = (s0, s1, t0 = -1, t1 = 1, m = 14) => smooth(edge(s0, s1, t0, m)) + smooth(edge(s1, s0, t1, m)).replace('M', 'L') + 'Z';
  return { at, edge, band, S };
}
// A brush stroke: swells and tapers.
type Brush = { map?: Place | null; prof?: Width; m?: number };
const swelling: Width = (s) => Math.sin(Math.PI * Math.min(1, 0.12 + s * 0.88)) ** 0.7;
export function brush(pts: readonly Point[], w: number, { map = null, prof = swelling, m = 9 }: Brush = {}): string {
  const q = map ? pts.map((p) => map(...p)) : pts;
  const r = ribbon(q, w / 2, prof, 6);
  return blob([...r.edge(0, 1, -1, m), ...r.edge(1, 0, 1, m)]);
}
// A gouge mark: a straight or bent lens.
export function lens(x1: number, y1: number, x2: number, y2: number, w: number, bend = 0): string {
  const mx = (x1 + x2) / 2,
    my = (y1 + y2) / 2,
    l = Math.hypot(x2 - x1, y2 - y1) || 1,
    nx = -(y2 - y1) / l,
    ny = (x2 - x1) / l;
  return `M${n(x1)} ${n(y1)}Q${n(mx + nx * (bend + w))} ${n(my + ny * (bend + w))} ${n(x2)} ${n(y2)}Q${n(mx + nx * (bend - w))} ${n(my + ny * (bend - w))} ${n(x1)} ${n(y1)}Z`;
}
// A lens between two points of any map, following it.
export function lensOn(f: (u: number) => Point, a: number, b: number, w: number): string {
  const p = f(a),
    q = f(b),
    m = f((a + b) / 2);
  const bx = 2 * m[0] - (p[0] + q[0]) / 2,
    by = 2 * m[1] - (p[1] + q[1]) / 2,
    l = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
  const nx = (-(q[1] - p[1]) / l) * w,
    ny = ((q[0] - p[0]) / l) * w;
  return `M${n(p[0])} ${n(p[1])}Q${n(bx + nx)} ${n(by + ny)} ${n(q[0])} ${n(q[1])}Q${n(bx - nx)} ${n(by - ny)} ${n(p[0])} ${n(p[1])}Z`;
}
export const ell = (cx: number, cy: number, rx: number, ry = rx): string => `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0Z`;
export const rect = (x: number, y: number, w: number, h: number): string => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`;
// Monotone cubic through (y, r): profiles of turned things never overshoot.
export type Profile = readonly (readonly [y: number, radius: number])[];
export function profile(pts: Profile): (y: number) => number {
  const N = pts.length,
    at = (i: number) => pts[i]!,
    rise = (i: number) => (at(i + 1)[1] - at(i)[1]) / (at(i + 1)[0] - at(i)[0]);
  const slope = (i: number): number => {
    if (i === 0) return rise(0);
    if (i === N - 1) return rise(N - 2);
    const [before, after] = [rise(i - 1), rise(i)];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  };
  const m = pts.map((_, i) => slope(i));
  return (y) => {
    if (y <= at(0)[0]) return at(0)[1];
    if (y >= at(N - 1)[0]) return at(N - 1)[1];
    let i = 0;
    while (y > at(i + 1)[0]) i++;
    const h = at(i + 1)[0] - at(i)[0],
      t = (y - at(i)[0]) / h,
      t2 = t * t,
      t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * at(i)[1] + (t3 - 2 * t2 + t) * h * m[i]! + (-2 * t3 + 3 * t2) * at(i + 1)[1] + (t3 - t2) * h * m[i + 1]!;
  };
}
// A turned body seen slightly from above. k: how round the rings look.
export type Lathe = {
  cx: number;
  k: number;
  /** The radius at a height. */
  r: (y: number) => number;
  y0: number;
  y1: number;
  /** The outline as path text. */
  d: string;
  /** The point at an angle from the front and a height. */
  at: (u: number, y: number) => Point;
  /** Bends a flat motif of a radius round the body. */
  mapAt: (radius: number, shift?: number) => Place;
  right: Point[];
  left: Point[];
  /** Radius at the top and at the bottom. */
  rt: number;
  rb: number;
};
export function lathe(cx: number, pts: Profile, k = 0.14): Lathe {
  const r = profile(pts),
    y0 = pts[0]![0],
    y1 = pts.at(-1)![0],
    N = 34;
  const ys = Array.from({ length: N + 1 }, (_, i) => y0 + ((y1 - y0) * (1 - Math.cos((Math.PI * i) / N))) / 2);
  const right = ys.map((y): Point => [cx + r(y), y]),
    left = ys.map((y): Point => [cx - r(y), y]).toReversed();
  const rb = r(y1),
    rt = r(y0);
  const d =
    smooth(right) +
    `A${n(rb)} ${n(rb * k)} 0 0 1 ${n(cx - rb)} ${n(y1)}` +
    smooth(left).replace('M', 'L') +
    `A${n(rt)} ${n(rt * k)} 0 0 1 ${n(cx + rt)} ${n(y0)}Z`;
  const at: Lathe['at'] = (u, y) => [cx + r(y) * Math.sin(u), y + k * r(y) * Math.cos(u)];
  const mapAt: Lathe['mapAt'] =
    (R, shift = 0) =>
    (x, y) => {
      const u = clamp(x / R + shift, -1.9, 1.9);
      return [cx + r(y) * Math.sin(u), y + k * r(y) * (Math.cos(u) - 1) + k * r(y)];
    };
  return { cx, k, r, y0, y1, d, at, mapAt, right, left, rt, rb };
}
// Voronoi cells by relaxation on a jittered grid are costly; this makes crackle as a web of jittered hexagons.
export type Web = { lines: [Point, Point][]; cells: Point[][] };
export function web(R: Chance, x: number, y: number, w: number, h: number, s: number, jit = 0.42): Web {
  const nodes: Record<string, Point> = {},
    lines: [Point, Point][] = [],
    rows = Math.ceil(h / (s * 0.75)) + 1,
    cols = Math.ceil(w / s) + 1;
  const node = (i: number, j: number): Point => (nodes[i + ',' + j] ??= [x + (i + (j % 2 ? 0.5 : 0)) * s + R.j(s * jit), y + j * s * 0.75 + R.j(s * jit)]);
  const cells: Point[][] = [],
    mid: Record<string, Point> = {};
  const cen = (t: readonly [Point, Point, Point]): Point => [(t[0][0] + t[1][0] + t[2][0]) / 3, (t[0][1] + t[1][1] + t[2][1]) / 3];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const o = j % 2 ? 1 : 0,
        a = node(i, j),
        b = node(i + 1, j),
        c = node(i + o, j + 1),
        e = node(i + 1 + o, j + 1);
      if (R.chance(0.4)) cells.push([a, b, e, c]);
      else cells.push([a, b, c], [b, e, c]);
      const t1 = cen([a, b, c]),
        t2 = cen([b, e, c]);
      mid[i + ',' + j] = t2;
      lines.push([t1, t2]);
      const before = mid[i - 1 + ',' + j];
      if (before) lines.push([t1, before]);
      const up = mid[i - ((j + 1) % 2) + ',' + (j - 1)];
      if (up) lines.push([t1, up]);
    }
  return { lines, cells };
}
