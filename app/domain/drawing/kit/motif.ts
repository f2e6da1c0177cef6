// A motif is a list of shapes with parts in it: main and second colour, leaf, stem, and so on. paint() gives it a craft,
// so that the same lotus is painted on a vase, stitched in a hoop and inlaid on a box.
import type { Ink } from './color.ts';
import { P, type Place, type Point } from './geom.ts';
import { satin } from './materials.ts';
import { type Sheet, stroke } from './sheet.ts';

export type Role = 'a' | 'b' | 'leaf' | 'stem' | 'dark' | 'gold' | 'red' | 'line';
/** One shape of a motif: its part in it, the way its threads would run, and the width of a line. */
export type Shape = { d: string; role: Role; ang: number; w: number };

export const shape = (d: string, role: Role, ang = 0, w = 0): Shape => ({ d, role, ang, w });
export const through = (m: Place | null, x: number, y: number): Point => (m ? m(x, y) : [x, y]);
export const petal = (m: Place | null, x: number, y: number, len: number, wid: number, a: number, belly = 0.55): string => {
  const c = Math.cos(a),
    s = Math.sin(a),
    T = (u: number, v: number): [number, number] => [x + u * c - v * s, y + u * s + v * c],
    f = P(m),
    q = (u: number, v: number) => T(u * len, v * wid);
  return f
    .M(...T(0, 0))
    .C(...q(0.25, 0.5), ...q(belly, 0.62), ...q(1, 0))
    .C(...q(belly, -0.62), ...q(0.25, -0.5), ...T(0, 0))
    .Z().d;
};

export type Style = Partial<Record<Role, Ink | undefined>> & {
  a: Ink;
  kind: 'brush' | 'stitch' | 'cut' | 'flat';
  /** Contour and its width. */
  out?: Ink;
  ow?: number;
  /** Width and strength of lines. */
  lw?: number;
  lo?: number;
  /** How much of a wash the main shape is. */
  wash?: number;
  turn?: number;
  gap?: number;
};

/** A motif in one craft: painted, stitched, cut out, or plain. */
export function paint(c: Sheet, shapes: readonly Shape[], st: Style): string {
  let o = '';
  const col = (r: Role): Ink => st[r] ?? st.a,
    wet = st.kind === 'brush';
  for (const s of shapes) {
    if (s.role === 'line') {
      if (st.line) o += stroke(s.d, st.line, s.w || st.lw || 1.4, st.lo ? `opacity="${st.lo}"` : '');
      continue;
    }
    const k = col(s.role);
    if (st.kind === 'stitch')
      o += `<path d="${s.d}" fill="${k}"/><path d="${s.d}" fill="${satin(c, k, s.ang + Math.PI / 2 + (st.turn ?? 0), st.gap)}"/>`; // colour beneath: very small rasters drop fine patterns
    else if (st.kind === 'brush')
      o += `<path d="${s.d}"${k === st.a ? '' : ` fill="${k}"${st.out ? '' : ` stroke="${k}"`}`} fill-opacity="${s.role === 'a' ? (st.wash ?? 0.42) : s.role === 'b' ? 0.2 : s.role === 'dark' || s.role === 'gold' || s.role === 'stem' ? 0.95 : 0.72}"/>`;
    else if (st.kind === 'cut') o += `<path d="${s.d}" fill="${k}" stroke="${st.out}" stroke-width="${st.ow ?? 1.6}"/>`;
    else o += `<path d="${s.d}" fill="${k}"/>`;
  }
  return wet ? `<g fill="${st.a}" stroke="${st.out ?? st.a}" stroke-width="${st.ow ?? 2.2}">${o}</g>` : o;
}
