// Dough as the hand works it: pressed flat, rolled into coils, rolled into balls; and the seven colours it is dyed.
import { type Ink, mix } from '../color.ts';
import { brush, ell, n, type Point, ribbon } from '../geom.ts';
import { bevel } from '../materials.ts';
import { fill, type Sheet } from '../sheet.ts';

export type Dough = {
  D: (d: string, ink: Ink, off?: number) => string;
  coil: (pts: readonly Point[], w: number, ink: Ink) => string;
  ball: (x: number, y: number, r: number, ink: Ink) => string;
  red: Ink; pink: Ink; yel: Ink; grn: Ink; blu: Ink; wht: Ink; blk: Ink; org: Ink;
};

/** The dough of one drawing. */
export function dough(c: Sheet): Dough {
  const { pal } = c;
  const red = mix(pal.lacquer, '#FF3030', 0.16),
    pink = mix(pal.lacquer, pal.paper, 0.55),
    yel = mix(pal.goldleaf, '#FFE060', 0.3),
    grn = mix(pal.rice, pal.celadon, 0.2),
    blu = mix(pal.cobalt, pal.paper, 0.15),
    wht = mix(pal.paper, '#FFFFFF', 0.4),
    blk = mix(pal.ink, pal.cobalt, 0.1),
    org = mix(yel, red, 0.45);
  const D = (d: string, col: string, off = 6) => fill(d, c.T(col).b) + bevel(c, d, c.T(col), off, { light: off > 6 });
  const coil = (pts: readonly Point[], w: number, col: string) => {
    const t = c.T(col),
      r = ribbon(pts, w, (s) => 1 - 0.35 * s, 8),
      d = r.band(0, 1, -1, 1, w > 9 ? 14 : 7),
      e = pts.at(-1)!;
    if (w < 7) return fill(d + ell(e[0], e[1], w * 0.65), t.b);
    return (
      fill(ell(e[0], e[1], w * 0.65), mix(t.b, t.d, 0.5)) +
      fill(d, t.b) +
      fill(r.band(0, 1, -1, -0.3, 10), t.d, 'opacity=".6"') +
      fill(brush(r.edge(0.05, 0.9, 0.4, 6), w * 0.4, { m: 7 }), t.l)
    );
  };
  const ball = (x: number, y: number, r: number, col: string) => {
    const t = c.T(col);
    return (
      fill(ell(x, y, r), t.b) +
      fill(
        `M${n(x + r * 0.8)} ${n(y - r * 0.6)}A${n(r)} ${n(r)} 0 0 1 ${n(x - r * 0.7)} ${n(y + r * 0.7)}Q${n(x + r * 0.4)} ${n(y + r * 0.5)} ${n(x + r * 0.8)} ${n(y - r * 0.6)}Z`,
        t.d,
        'opacity=".7"',
      ) +
      fill(ell(x - r * 0.3, y - r * 0.34, r * 0.26, r * 0.2), t.ll)
    );
  };
  return { D, coil, ball, red, pink, yel, grn, blu, wht, blk, org };
}
