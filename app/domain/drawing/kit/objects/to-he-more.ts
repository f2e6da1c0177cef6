// More figures of rice dough: rabbit, peacock, elephant.
import { mix } from '../color.ts';
import { ell, lens, type Point, smooth } from '../geom.ts';
import { fill, type Sheet, stroke } from '../sheet.ts';
import { dough } from './to-he-dough.ts';

export const moreFigureNames = ['tho', 'cong', 'voi'] as const;
export type MoreFigure = (typeof moreFigureNames)[number];

/** Each about ±90 round its stick. */
export function moreFigures(c: Sheet): Readonly<Record<MoreFigure, () => string>> {
  const { D, coil, ball, red, pink, yel, grn, blu, wht, blk, org } = dough(c);
  const eye = (x: number, y: number, r: number) => fill(ell(x, y, r), blk) + fill(ell(x - r * 0.3, y - r * 0.35, r * 0.34), wht);
  return {
    tho() {
      const ear = (s: number) => D(smooth([[-30 + s * 22, -70], [-40 + s * 34, -130], [-26 + s * 40, -158], [-8 + s * 40, -130], [-6 + s * 22, -76]], true), wht, 5) + fill(smooth([[-24 + s * 24, -82], [-30 + s * 34, -122], [-24 + s * 38, -140], [-16 + s * 38, -122], [-12 + s * 24, -84]], true), pink);
      return (
        ball(76, 40, 19, wht) + D(smooth([[-40, -20], [10, -30], [60, 0], [78, 50], [50, 88], [-10, 92], [-52, 70], [-58, 20]], true), wht, 9) + ear(1) + ear(0) + D(smooth([[-72, -40], [-56, -80], [-18, -88], [14, -70], [18, -34], [-8, -8], [-44, -8]], true), wht, 8) +
        fill(ell(-44, -28, 13, 9), pink) + fill(ell(4, -34, 10, 8), pink) + eye(-40, -50, 8) + eye(-6, -54, 7) + ball(-28, -36, 6, red) + stroke('M-28 -30Q-34 -22 -40 -26M-28 -30Q-22 -22 -16 -27', blk, 2.4) +
        D(smooth([[-66, 4], [-20, 18], [26, 2], [22, 20], [-20, 34], [-62, 22]], true), red, 4) + ball(-20, 28, 9, yel) +
        coil([[-44, 40], [-62, 62], [-50, 78]], 13, wht) + coil([[-10, 44], [-14, 70], [-30, 80]], 13, wht) + D(smooth([[-66, 70], [-40, 60], [-16, 72], [-22, 92], [-58, 94]], true), org, 5) + coil([[-64, 76], [-84, 66], [-92, 52]], 6, grn) + coil([[-64, 80], [-88, 80], [-98, 70]], 6, grn)
      );
    },
    cong() {
      let tail = '';
      for (let ring = 0; ring < 3; ring++)
        for (let i = 0; i < 9 - ring; i++) {
          const a = -2.7 + (i / (8 - ring)) * 2.3,
            l = 150 - ring * 36,
            [x, y]: Point = [20 + Math.cos(a) * l, 20 + Math.sin(a) * l];
          tail += coil([[20, 20], [20 + Math.cos(a) * l * 0.5, 20 + Math.sin(a) * l * 0.5], [x, y]], 9, ring % 2 ? blu : grn) + ball(x, y, 14 - ring, yel) + ball(x, y, 9 - ring, ring % 2 ? red : blu);
        }
      return (
        tail + D(smooth([[-40, 10], [-10, -14], [40, -4], [60, 40], [30, 80], [-20, 84], [-52, 50]], true), blu, 8) + coil([[-26, 20], [-50, -20], [-56, -66]], 17, blu) + ball(-58, -78, 20, blu) +
        D('M-74 -82L-104 -72L-74 -66Z', yel, 3) + eye(-62, -82, 6) + [0, 1, 2].map((i) => coil([[-58, -92], [-64 + i * 12, -112], [-72 + i * 18, -124]], 3.4, red) + ball(-72 + i * 18, -126, 5, yel)).join('') +
        D(smooth([[-10, 20], [34, 16], [54, 44], [20, 62], [-14, 50]], true), grn, 5) + [0, 1, 2].map((i) => coil([[0 + i * 14, 28 + i * 4], [14 + i * 13, 42], [34 + i * 8, 44 + i * 4]], 4, [yel, red, org][i]!)).join('') + coil([[-14, 82], [-14, 102], [-28, 108]], 5, yel) + coil([[14, 82], [16, 102], [2, 108]], 5, yel)
      );
    },
    voi() {
      const grey = mix(mix(blk, wht, 0.52), blu, 0.25);
      return (
        coil([[96, 10], [116, 36], [112, 64]], 6, grey) + [-44, -4, 40, 74].map((x, i) => D(smooth([[x - 18, 40], [x + 18, 40], [x + 20, 100], [x - 20, 100]], true), i % 2 ? grey : mix(grey, blk, 0.2), 5) + [0, 1, 2].map((j) => ball(x - 12 + j * 12, 98, 5, wht)).join('')).join('') +
        D(smooth([[-60, 0], [-40, -50], [20, -66], [84, -46], [104, 6], [92, 60], [20, 74], [-44, 62]], true), grey, 9) + D(smooth([[-16, -58], [30, -68], [74, -50], [72, 20], [28, 30], [-14, 20]], true), red, 6) + [0, 1, 2, 3, 4].map((i) => ball(-10 + i * 20, 24 + (i % 2) * 4, 6, yel)).join('') + fill(lens(0, -40, 60, -36, 5), yel) + ball(30, -10, 13, yel) + ball(30, -10, 7, grn) +
        D(smooth([[-104, -30], [-92, -80], [-50, -90], [-18, -64], [-22, -14], [-56, 8], [-92, 0]], true), grey, 8) + coil([[-92, -10], [-112, 40], [-104, 84], [-122, 96]], 16, grey) + D(smooth([[-52, -64], [-16, -72], [6, -40], [-6, 4], [-36, 0], [-50, -28]], true), mix(grey, pink, 0.3), 6) +
        coil([[-84, 0], [-98, 22], [-118, 22]], 6, wht) + eye(-80, -48, 8) + D(smooth([[-94, -70], [-66, -92], [-40, -84], [-56, -70]], true), yel, 4) + ball(-66, -84, 7, red)
      );
    },
  };
}
