// How garden plants are grown and sold: pots, trunks and limbs, crowns of leaf and flower.
import { type Ink, mix, type Tones } from '../color.ts';
import { brush, ell, lathe, type Lathe, lerp, n, type Point, TAU } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export type Pot = 'lam' | 'nau' | 'ngoc' | 'dat' | 'chum';
export const potTones = (c: Sheet, pot: Pot): Tones => c.T({ lam: mix(c.pal.paper, c.pal.cobalt, 0.07), nau: mix(c.pal.clay, c.pal.ink, 0.42), ngoc: c.pal.celadon, dat: mix(c.pal.clay, c.pal.paper, 0.14), chum: mix(c.pal.clay, c.pal.ink, 0.22) }[pot]);

function bands(c: Sheet, L: Lathe, pot: Pot, t: Tones): string {
  const H = L.y1 - L.y0,
    ink = pot === 'lam' ? c.pal.cobalt : t.dd,
    ring = (s: number, w: number) => {
      const y = L.y0 + H * s;
      return stroke(`M${n(L.cx - L.r(y))} ${n(y)}A${n(L.r(y))} ${n(L.r(y) * L.k)} 0 0 0 ${n(L.cx + L.r(y))} ${n(y)}`, ink, w);
    };
  let o = ring(0.16, 3) + ring(0.9, 3);
  if (pot === 'lam' || pot === 'ngoc') {
    let d = '';
    for (let i = -6; i <= 6; i++) {
      const [a, b, m] = [L.at(i * 0.25, L.y0 + H * 0.84), L.at(i * 0.25 + 0.25, L.y0 + H * 0.84), L.at(i * 0.25 + 0.125, L.y0 + H * 0.62)];
      d += `M${a.map(n).join(' ')}Q${n(m[0])} ${n(m[1] - 12)} ${b.map(n).join(' ')}`;
    }
    o += stroke(d, ink, 2.4, pot === 'ngoc' ? 'opacity=".5"' : '');
    for (let i = -1; i <= 1; i++) {
      const [x, y] = L.at(i * 0.7, L.y0 + H * 0.42);
      o += stroke(`M${n(x - 40)} ${n(y + 10)}c10 -22 30 -22 40 -6c10 -16 30 -16 40 6c-14 -8 -24 -4 -30 4c-6 -8 -14 -8 -20 0c-6 -8 -16 -12 -30 -4Z`, ink, 2.2, pot === 'ngoc' ? 'opacity=".5"' : '');
    }
  }
  return o;
}

/** A flower pot with its earth; `flat` for the shallow tray of a trained tree. */
export function plantPot(c: Sheet, cx: number, foot: number, w: number, h: number, pot: Pot, flat = false): { svg: string; top: Point } {
  const t = potTones(c, pot),
    top = foot - h,
    k = 0.24,
    L = flat
      ? lathe(cx, [[top, w], [top + h * 0.2, w * 0.98], [top + h * 0.24, w * 0.92], [top + h * 0.8, w * 0.84], [foot, w * 0.74]], k)
      : pot === 'chum'
        ? lathe(cx, [[top, w * 0.84], [top + h * 0.07, w * 0.88], [top + h * 0.12, w * 0.8], [top + h * 0.4, w * 1.08], [top + h * 0.66, w * 0.98], [foot, w * 0.58]], k)
        : lathe(cx, [[top, w], [top + h * 0.1, w * 1.02], [top + h * 0.14, w * 0.92], [top + h * 0.5, w * 0.88], [top + h * 0.94, w * 0.66], [foot, w * 0.7]], k),
    mouth = L.rt,
    earth = c.T(mix(c.pal.clay, c.pal.ink, 0.62)),
    R = c.R.fork('earth');
  c.stand(cx + 4, foot + 4, L.rb * 1.1, L.rb * 0.26);
  let stones = '';
  for (let i = 0; i < 26; i++) {
    const a = R.r(0, TAU),
      q = Math.sqrt(R.f()) * 0.8;
    stones += ell(cx + Math.cos(a) * q * mouth, top + 6 + Math.sin(a) * q * mouth * k, R.r(4, 9), R.r(2.4, 5));
  }
  return {
    svg: fill(L.d, t.b) + group(bands(c, L, pot, t) + shadeLathe(c, L, t, { op: 0.55, gloss: pot === 'dat' ? 0 : 0.9 }), c.clip(L.d)) + contour(L, t.dd, 4) + fill(ell(cx, top, mouth, mouth * k), t.l) + fill(ell(cx, top + 4, mouth * 0.88, mouth * k * 0.86), earth.b) + fill(stones, mix(c.pal.rice, c.pal.ink, 0.45), 'opacity=".8"'),
    top: [cx, top + 6],
  };
}

/** A zinc pail of water, as cut flowers travel: its hoops, and the bail fallen to the front. */
export function pail(c: Sheet, cx: number, foot: number, w: number, h: number): { svg: string; top: Point } {
  const t = c.T(mix(mix(c.pal.paper, c.pal.cobalt, 0.2), c.pal.ink, 0.16)),
    top = foot - h,
    k = 0.22,
    L = lathe(cx, [[top, w], [foot - h * 0.04, w * 0.72], [foot, w * 0.74]], k),
    hoop = (s: number): string => {
      const y = top + h * s;
      return `M${n(cx - L.r(y))} ${n(y)}A${n(L.r(y))} ${n(L.r(y) * k)} 0 0 0 ${n(cx + L.r(y))} ${n(y)}`;
    },
    hoops = hoop(0.16) + hoop(0.2) + hoop(0.7) + hoop(0.74),
    bail = `M${n(cx - w * 0.98)} ${n(top + h * 0.08)}C${n(cx - w * 0.9)} ${n(top + h * 0.62)} ${n(cx + w * 0.9)} ${n(top + h * 0.62)} ${n(cx + w * 0.98)} ${n(top + h * 0.08)}`;
  c.stand(cx + 4, foot + 4, L.rb * 1.1, L.rb * 0.26);
  return {
    svg: fill(L.d, t.b) + group(shadeLathe(c, L, t, { op: 0.55, gloss: 0.8 }) + stroke(hoops, t.d, 4) + stroke(hoops, t.ll, 2, 'transform="translate(0 -4)"'), c.clip(L.d)) + contour(L, t.dd, 4) + fill(ell(cx, top, w, w * k), t.l) + fill(ell(cx, top + 5, w * 0.92, w * k * 0.88), mix(c.pal.cobalt, c.pal.ink, 0.45)) + stroke(bail, t.dd, 6) + stroke(bail, t.l, 2.6),
    top: [cx, top + 6],
  };
}

export type Limb = { pts: Point[]; w: number; depth: number };
type Growth = { reach: number; spread: number; depth: number; up?: number; w?: number; kids?: number };

/** Limbs that fork from a foot, thinner at every fork. */
export function grow(R: Chance, from: Point, heading: number, { reach, spread, depth, up = 0.1, w = 26, kids = 3 }: Growth): Limb[] {
  const bend = R.j(0.34),
    mid: Point = [from[0] + Math.cos(heading + bend) * reach * 0.5, from[1] + Math.sin(heading + bend) * reach * 0.5],
    end: Point = [from[0] + Math.cos(heading) * reach, from[1] + Math.sin(heading) * reach],
    limb: Limb = { pts: [from, mid, end], w, depth };
  if (depth === 0) return [limb];
  const next = Array.from({ length: kids }, (_, i) => {
    const a = heading + (kids === 1 ? 0 : (i / (kids - 1) - 0.5) * 2) * spread + R.j(0.2),
      lifted = lerp(a, -Math.PI / 2, up),
      start: Point = i === 1 ? end : [lerp(mid[0], end[0], R.r(0.5, 1)), lerp(mid[1], end[1], R.r(0.5, 1))];
    return grow(R, start, lifted, { reach: reach * R.r(0.62, 0.84), spread, depth: depth - 1, up, w: w * 0.6, kids });
  });
  return [limb, ...next.flat()];
}

/** Bark with its light on the left. */
export function bark(c: Sheet, limbs: readonly Limb[], ink: Ink): string {
  const t = c.T(ink),
    drawn = (limb: Limb, k: number, dx: number): string => brush(limb.pts.map(([x, y]): Point => [x + dx, y]), limb.w * k, { prof: (s) => 1 - s * 0.36, m: 8 });
  const all = limbs.map((limb) => drawn(limb, 1, 0)).join('');
  return fill(all, t.d) + fill(limbs.filter(({ w }) => w > 6).map((limb) => drawn(limb, 0.5, -limb.w * 0.16)).join(''), t.b) + fill(limbs.filter(({ w }) => w > 12).map((limb) => drawn(limb, 0.14, -limb.w * 0.3)).join(''), t.l);
}

/** A thick trained trunk that turns on itself, and where its branches start. */
export function trained(c: Sheet, pts: readonly Point[], w: number, ink: Ink, R: Chance): string {
  const t = c.T(ink),
    d = brush(pts, w, { prof: (s) => 1.25 - s * 0.95 + 0.12 * Math.sin(s * 17), m: 22 });
  let ridges = '';
  for (let i = 0; i < 6; i++) {
    const off = R.r(-0.36, 0.36) * w;
    ridges += brush(pts.map(([x, y], j): Point => [x + off * (1 - j / pts.length), y + R.j(5)]), 5, { m: 14 });
  }
  return fill(d, t.b) + group(fill(brush(pts.map(([x, y]): Point => [x + w * 0.3, y + 4]), w * 0.6, { prof: (s) => 1.1 - s * 0.8, m: 16 }), t.d) + fill(ridges, t.dd, 'opacity=".6"') + fill(brush(pts.map(([x, y]): Point => [x - w * 0.3, y]), w * 0.12, { m: 14 }), t.l), c.clip(d));
}

export type Crown = { cx: number; cy: number; rx: number; ry: number; form: 'round' | 'cone' | 'weep' };

/** Places in a crown with the light on each, from 0 in the depth of its right to 2 where the sun is; the darkest first. */
export function inCrown({ cx, cy, rx, ry, form }: Crown, R: Chance, count: number): { x: number; y: number; lit: 0 | 1 | 2; out: number }[] {
  const places = Array.from({ length: count }, () => {
    const a = R.r(0, TAU),
      q = Math.sqrt(R.f()),
      v = Math.sin(a) * q,
      u = Math.cos(a) * q * (form === 'cone' ? 0.16 + 0.84 * ((v + 1) / 2) ** 0.85 : 1),
      x = cx + u * rx + (form === 'weep' ? Math.max(0, v) * rx * 0.5 : 0),
      y = cy + v * ry,
      light = 0.55 - u * 0.5 - v * 0.55 + R.j(0.42);
    return { x, y, lit: (light < 0.34 ? 0 : light < 0.86 ? 1 : 2) as 0 | 1 | 2, out: Math.atan2(v, u) };
  });
  return places.toSorted((p, q) => p.lit - q.lit || p.y - q.y);
}

/** A tall vase for cut branches. */
export function branchVase(c: Sheet, cx: number, foot: number, H: number, pot: Pot): { svg: string; mouth: Point } {
  const t = potTones(c, pot),
    W = H * 0.3,
    top = foot - H,
    L = lathe(cx, [[top, W * 0.62], [top + H * 0.06, W * 0.5], [top + H * 0.22, W * 0.46], [top + H * 0.44, W], [top + H * 0.6, W * 0.96], [top + H * 0.9, W * 0.54], [foot, W * 0.62]], 0.16);
  c.stand(cx + 4, foot + 2, W * 0.66, W * 0.14);
  c.cast(L.d, 30, 8, 0.1, 16);
  return {
    svg: fill(L.d, t.b) + group(bands(c, L, pot, t) + shadeLathe(c, L, t, { op: 0.5, gloss: 0.9 }), c.clip(L.d)) + contour(L, t.dd, 4) + fill(ell(cx, top, L.rt, L.rt * 0.18), t.l) + fill(ell(cx, top + 2, L.rt * 0.86, L.rt * 0.14), t.dd),
    mouth: [cx, top + 4],
  };
}
