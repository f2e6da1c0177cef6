// Filigree: wire drawn fine, twisted, curled into scrolls inside frames of stouter wire, grains soldered where they meet.
import { mix, type Tones } from '../color.ts';
import { ell, lerp, n, P, place, type Place, type Point, smooth, TAU } from '../geom.ts';
import { petal } from '../motif.ts';
import { fill, type Sheet, stroke } from '../sheet.ts';

/** Wire is gathered first and drawn together: few shapes for hundreds of curls. */
export type Wires = { ground: string; fine: string; frame: string; grains: string; stones: string };
export const wires = (): Wires => ({ ground: '', fine: '', frame: '', grains: '', stones: '' });

/** A spiral of wire from its heart outwards; `turn` -1 the other way round. */
function curl(at: Place, x: number, y: number, r: number, from: number, turn: number): string {
  const pts = Array.from({ length: 9 }, (_, i): Point => {
    const q = i / 8, a = from + turn * q * TAU * 1.25;
    return at(x + Math.cos(a) * r * (0.16 + q * 0.84), y + Math.sin(a) * r * (0.16 + q * 0.84));
  });
  return smooth(pts);
}

/** A petal of wire: its frame and pairs of curls that fill it. */
export function cell(w: Wires, x: number, y: number, a: number, len: number, wid: number): void {
  const at = place(x, y, 1, a), frame = petal(null, x, y, len, wid, a, 0.62);
  w.ground += frame;
  w.frame += frame;
  const pairs = Math.max(2, Math.round(len / (wid * 0.62)));
  for (let i = 0; i < pairs; i++) {
    const s = (i + 0.7) / (pairs + 0.5), half = wid * 0.4 * Math.sin(Math.PI * Math.min(1, s * 0.86 + 0.06)) ** 0.8, r = half * 0.48;
    for (const side of [-1, 1]) w.fine += curl(at, len * s, side * half * 0.5, r, side > 0 ? -1.57 : 1.57, side);
  }
  w.fine += smooth([at(0, 0), at(len * 0.5, 0), at(len * 0.92, 0)]);
  w.grains += ell(...at(len * 0.98, 0), Math.max(2.4, wid * 0.07));
}

/** A round frame filled with curls. */
export function disc(w: Wires, x: number, y: number, r: number, curls: number): void {
  w.ground += ell(x, y, r);
  w.frame += ell(x, y, r) + ell(x, y, r * 0.3);
  for (let i = 0; i < curls; i++) {
    const a = (i / curls) * TAU;
    w.fine += curl(place(0, 0), x + Math.cos(a) * r * 0.66, y + Math.sin(a) * r * 0.66, Math.min(r * 0.3, (r * 1.9) / curls), a, i % 2 ? 1 : -1);
    w.grains += ell(x + Math.cos(a + TAU / curls / 2) * r, y + Math.sin(a + TAU / curls / 2) * r, Math.max(2.4, r * 0.055));
  }
}

/** A flower of wire petals, a stone or a grain at its heart. */
export function wireFlower(w: Wires, x: number, y: number, r: number, petals: number, turn = 0, inner = true): void {
  for (let i = 0; i < petals; i++) {
    const a = turn + (i / petals) * TAU;
    cell(w, x + Math.cos(a) * r * 0.2, y + Math.sin(a) * r * 0.2, a, r * 0.8, (r * 4.6) / petals);
  }
  if (inner) {
    for (let i = 0; i < petals * 2; i++) w.grains += ell(x + Math.cos((i / petals) * Math.PI) * r * 0.26, y + Math.sin((i / petals) * Math.PI) * r * 0.26, r * 0.036 + 1);
    w.stones += ell(x, y, r * 0.18);
  }
}

/** A chain of rings along points. */
export const chain = (pts: readonly Point[], r: number): string => pts.map(([x, y], i) => (i % 2 ? ell(x, y, r, r * 0.5) : ell(x, y, r * 0.55, r))).join('');

/** Points evenly along a curve. */
export const along = (f: (s: number) => Point, many: number): Point[] => Array.from({ length: many + 1 }, (_, i) => f(i / many));

/** A little hanging drop. */
export function drop(w: Wires, x: number, y: number, len: number, s: number): void {
  w.fine += `M${n(x)} ${n(y)}V${n(y + len)}`;
  const d = P(place(x, y + len, s)).M(0, 0).C(10, 10, 14, 22, 0, 32).C(-14, 22, -10, 10, 0, 0).Z().d;
  w.ground += d;
  w.frame += d;
  w.grains += ell(x, y + len + 24 * s, 4.6 * s) + ell(x, y + len + 34 * s, 3.4 * s);
}

export type Stone = 'khong' | 'do' | 'ngoc' | 'lam';

/** Everything gathered, drawn: the dark between the wires, curls, twisted frames, grains, stones. */
export function soldered(c: Sheet, w: Wires, t: Tones, stone: Stone, size = 1): string {
  const gem = c.T({ khong: t.l, do: c.pal.lacquer, ngoc: mix(c.pal.celadon, c.pal.rice, 0.3), lam: c.pal.cobalt }[stone]), deep = mix(t.dd, c.pal.ink, 0.3);
  return (
    fill(w.ground, deep, 'opacity=".55"') + stroke(w.fine, deep, 4.2 * size) + stroke(w.fine, t.l, 2.2 * size) +
    stroke(w.frame, deep, 8 * size) + stroke(w.frame, t.b, 5.4 * size) + stroke(w.frame, t.ll, 3 * size, `stroke-linecap="butt" stroke-dasharray="${n(6.4 * size)} ${n(4.6 * size)}"`) +
    fill(w.grains, deep, `transform="translate(${n(1.4 * size)} ${n(2 * size)})"`) + fill(w.grains, t.ll) + stroke(w.grains, t.d, 1) +
    (w.stones ? stroke(w.stones, deep, 7 * size) + stroke(w.stones, t.l, 4 * size) + fill(w.stones, gem.b) + fill(w.stones, gem.d, `transform="translate(${n(1.6 * size)} ${n(2 * size)})" opacity=".5"`) + stroke(w.stones, gem.ll, 1.4 * size, 'opacity=".6"') : '')
  );
}

/** Between two values, for rows. */
export const row = (a: number, b: number, many: number): number[] => Array.from({ length: many }, (_, i) => lerp(a, b, many > 1 ? i / (many - 1) : 0.5));
