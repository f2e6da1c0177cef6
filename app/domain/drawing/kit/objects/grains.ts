// Heaps of small things: rice, beans, tea. Every grain takes the light of its place on the heap.
import { type Ink, mix, type Tones } from '../color.ts';
import { clamp, n, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, type Sheet, stroke } from '../sheet.ts';
import { mound } from './solids.ts';

export type Heap = { cx: number; cy: number; rx: number; ry: number; h: number };
type Grain = { count?: number; len?: number; w?: number; flat?: number; loose?: number };

/** Tones of something that stays warm in its shade. */
export function warm(c: Sheet, ink: Ink): Tones {
  const t = c.T(ink),
    shade = mix(c.pal.clay, c.pal.ink, 0.4);
  return { ...t, d: mix(ink, shade, 0.26), dd: mix(ink, shade, 0.52) };
}

/** The upper edge of a heap over a place, as a part of its half-width. */
const crest = (x: number) => 1 - Math.abs(x) ** 2.1;

/** Places over a heap, evenly by area, with how much light each has from 0 to 1. */
function scattered({ cx, cy, rx, ry, h }: Heap, R: Chance, count: number, told: (x: number, y: number, lit: number) => void): void {
  for (let i = 0; i < count; i++) {
    const u = R.r(-0.99, 0.99),
      top = cy - h * crest(u),
      bottom = cy + ry * Math.sqrt(1 - u * u),
      y = top + (bottom - top) * R.f();
    if (R.f() * (h + ry) > bottom - top) continue;
    const down = (y - top) / Math.max(1, bottom - top);
    told(cx + u * rx, y, clamp(0.98 - down * 0.72 - u * 0.46 + R.j(0.26)));
  }
}

/** A heap of grains on whatever lies below it. */
export function grainHeap(heap: Heap, t: Tones, R: Chance, { count = 1200, len = 9, w = 7, flat = 0.7, loose = 0 }: Grain = {}): string {
  const { cx, cy, rx, ry, h } = heap,
    inks = [t.dd, t.d, t.b, t.l, t.ll],
    lines = ['', '', '', '', ''];
  scattered(heap, R, count, (x, y, lit) => {
    const a = R.r(0, Math.PI),
      l = len * R.r(0.7, 1.1),
      k = lit < 0.1 ? 0 : lit < 0.32 ? 1 : lit < 0.66 ? 2 : lit < 0.92 ? 3 : 4;
    lines[k] += `M${n(x - (Math.cos(a) * l) / 2)} ${n(y - (Math.sin(a) * l * flat) / 2)}l${n(Math.cos(a) * l)} ${n(Math.sin(a) * l * flat)}`;
  });
  let fallen = '';
  for (let i = 0; i < loose; i++) {
    const a = R.r(0.1, Math.PI - 0.1),
      q = R.r(1.04, 1.2),
      b = R.r(0, 3);
    fallen += `M${n(cx + Math.cos(a) * rx * q)} ${n(cy + Math.sin(a) * ry * q)}l${n(Math.cos(b) * len)} ${n(Math.sin(b) * len * flat)}`;
  }
  return (
    fill(mound(cx, cy, rx, ry, h), mix(t.b, t.d, 0.6)) +
    inks.map((ink, i) => stroke(lines[i]!, ink, w * (i === 4 ? 0.86 : 1))).join('') +
    (fallen ? stroke(fallen, t.dd, w, 'transform="translate(2 3)" opacity=".5"') + stroke(fallen, t.l, w * 0.9) : '')
  );
}

/** Bigger things among the grains, each with its shade and light: beans, peanuts, kernels. */
export function beans(heap: Heap, t: Tones, R: Chance, { count = 34, r = 9, long = 1.4 }: { count?: number; r?: number; long?: number } = {}): string {
  let under = '',
    body = '',
    light = '';
  scattered(heap, R, count, (x, y) => {
    const a = R.r(0, TAU),
      q = r * R.r(0.8, 1.15),
      [c, s] = [Math.cos(a) * q * (long - 1), Math.sin(a) * q * (long - 1) * 0.8];
    under += `M${n(x - c + 1.5)} ${n(y - s + 3)}L${n(x + c + 1.5)} ${n(y + s + 3)}`;
    body += `M${n(x - c)} ${n(y - s)}L${n(x + c)} ${n(y + s)}`;
    light += `M${n(x - c - q * 0.3)} ${n(y - s - q * 0.36)}L${n(x + c * 0.2 - q * 0.3)} ${n(y + s * 0.2 - q * 0.36)}`;
  });
  return stroke(under, t.dd, r * 1.9, 'opacity=".6"') + stroke(body, t.b, r * 1.8) + stroke(light, t.ll, r * 0.5, 'opacity=".8"');
}

/** Thin threads strewn on top: fried shallots, coconut, shredded meat. */
export function strands(heap: Heap, inks: readonly Ink[], R: Chance, { count = 60, len = 16, w = 3.4 } = {}): string {
  const lines = inks.map(() => '');
  scattered(heap, R, count, (x, y) => {
    const [a, l] = [R.r(0, Math.PI), len * R.r(0.6, 1.2)];
    lines[R.i(0, inks.length - 1)] += `M${n(x)} ${n(y)}q${n(Math.cos(a) * l * 0.5 + R.j(5))} ${n(Math.sin(a) * l * 0.3 + R.j(5))} ${n(Math.cos(a) * l)} ${n(Math.sin(a) * l * 0.6)}`;
  });
  return lines.map((d, i) => stroke(d, inks[i]!, w)).join('');
}

/** Wisps of steam over something hot. */
export function steam(c: Sheet, x: number, y: number, k: number, R: Chance): string {
  let d = '';
  for (let i = -1; i <= 1; i++) {
    const [sx, sy, h] = [x + i * 58 * k + R.j(10), y + R.j(16), R.r(110, 170) * k];
    d += `M${n(sx)} ${n(sy)}c${n(-26 * k)} ${n(-h * 0.3)} ${n(24 * k)} ${n(-h * 0.5)} ${n(R.j(10))} ${n(-h)}`;
  }
  return stroke(d, c.pal.paper, 13 * k, 'opacity=".5"') + stroke(d, c.pal.paper, 5 * k, 'opacity=".7"');
}
