// The figures of rice dough: rooster, carp, flower, peach, herd boy, dragon, butterfly.
import { mix } from '../color.ts';
import { brush, ell, lens, type Point, ribbon, smooth, TAU } from '../geom.ts';
import { fill, type Sheet, stroke } from '../sheet.ts';
import { dough } from './to-he-dough.ts';

export const figureNames = ['ga', 'ca', 'hoa', 'dao', 'trau', 'rong', 'buom'] as const;
export type Figure = (typeof figureNames)[number];

/** Each figure about ±90 round its stick. */
export function figures(c: Sheet): Readonly<Record<Figure, () => string>> {
  const { pal } = c;
  const { D, coil, ball, red, pink, yel, grn, blu, wht, blk, org } = dough(c);
  return {
    ga() {
      let q = '';
      for (const [i, col] of [grn, blu, yel, red, org].entries())
        q += coil([[40, 20], [70 + i * 6, -20 - i * 22], [104 - i * 8, -62 - i * 18], [60 - i * 14, -110 - i * 6]], 11, col);
      q += D(smooth([[-70, -20], [-30, -46], [30, -36], [62, 0], [50, 52], [0, 76], [-46, 56], [-74, 20]], true), red, 9);
      q +=
        D(smooth([[-20, -10], [40, -6], [64, 20], [30, 44], [-14, 34], [-34, 10]], true), yel) +
        [0, 1, 2]
          .map((i) =>
            coil([[-10 + i * 16, 0 + i * 4], [10 + i * 16, 18], [34 + i * 10, 26 + i * 2]], 5, [grn, blu, org][i]!),
          )
          .join('');
      q +=
        D(smooth([[-70, 10], [-84, -50], [-66, -92], [-28, -92], [-16, -50], [-30, 0]], true), org, 7) +
        [0, 1, 2]
          .map((i) =>
            coil([[-70, -22 + i * 16], [-46, -10 + i * 16], [-22, -22 + i * 16]], 5, yel),
          )
          .join('');
      for (let i = 0; i < 4; i++) q += ball(-72 + i * 15, -104 - (i % 3 ? 8 : 0), 11, red);
      q +=
        D('M-80 -78L-112 -66L-80 -58Z', yel, 3) +
        ball(-76, -46, 9, red) +
        ball(-76, -32, 7, red) +
        fill(ell(-60, -76, 9), wht) +
        fill(ell(-62, -76, 4.5), blk) +
        coil([[-16, 72], [-16, 96], [-30, 104]], 6, yel) +
        coil([[14, 72], [16, 96], [2, 106]], 6, yel);
      return q;
    },
    ca() {
      let q = '';
      for (const [i, col] of [red, org, yel, org].entries())
        q += coil([[44, -4], [84, -30 + i * 22], [112, -66 + i * 42], [92 - i * 4, -92 + i * 60]], 14, col);
      q +=
        coil([[-14, -40], [0, -76], [34, -72]], 13, red) +
        coil([[8, -42], [24, -66], [50, -58]], 10, org);
      q += D(smooth([[-92, 4], [-64, -38], [-10, -54], [42, -28], [64, 2], [40, 34], [-12, 54], [-66, 40]], true), org, 10);
      for (let j = 0; j < 4; j++) for (let i = -1; i <= 1; i++) q += stroke(`M${-26 + j * 20} ${i * 22 - 12 + (j % 2) * 8}q16 12 0 24`, c.T(org).dd, 3);
      q +=
        coil([[-30, -42], [-18, 0], [-34, 42]], 7, yel) +
        coil([[-20, 40], [0, 74], [26, 70]], 11, red) +
        fill(ell(-62, -8, 14), wht) +
        fill(ell(-65, -8, 7), blk) +
        fill(ell(-68, -11, 2.4), wht) +
        ball(-92, 10, 8, red);
      return q;
    },
    hoa() {
      let q = '';
      for (const [cnt, r, s, col] of [[9, 62, 30, pink], [7, 38, 26, red], [5, 17, 20, pink]] as const)
        for (let i = 0; i < cnt; i++) {
          const a = (i / cnt) * TAU + r,
            x = Math.cos(a) * r,
            y = Math.sin(a) * r * 0.92;
          const t = c.T(col);
          q +=
            `<path d="${ell(x, y, s, s * 0.9)}" fill="${t.b}" stroke="${t.d}" stroke-width="2.4"/>` +
            fill(brush([[x - s * 0.6, y - s * 0.4], [x, y - s * 0.7], [x + s * 0.5, y - s * 0.45]], 5, { m: 6 }), t.ll);
        }
      q += ball(0, 0, 13, yel);
      q =
        coil([[-20, 70], [-70, 96], [-96, 74]], 16, grn) +
        coil([[20, 74], [64, 108], [96, 92]], 16, grn) +
        q;
      return q;
    },
    dao() {
      let q =
        coil([[0, 70], [-60, 84], [-92, 50]], 15, grn) +
        coil([[0, 70], [56, 92], [90, 62]], 15, grn);
      q +=
        D(smooth([[0, -92], [46, -48], [78, 0], [62, 54], [0, 76], [-62, 54], [-78, 0], [-46, -48]], true), pink, 12) +
        D(smooth([[0, -92], [30, -60], [42, -34], [0, -26], [-42, -34], [-30, -60]], true), red, 6) +
        fill(brush([[0, -86], [-14, -10], [0, 72]], 6, { m: 9 }), c.T(pink).dd);
      return q;
    },
    trau() {
      let q = '';
      for (const x of [-46, -14, 30, 58])
        q += coil([[x, 20], [x - 2, 60], [x, 92]], 13, blk);
      q +=
        coil([[72, -6], [100, 20], [92, 56]], 6, blk) +
        D(smooth([[-66, -20], [-20, -44], [40, -42], [80, -14], [78, 30], [30, 46], [-36, 44], [-72, 20]], true), blk, 9) +
        D(smooth([[-74, -30], [-98, -14], [-108, 24], [-84, 42], [-58, 16], [-52, -20]], true), mix(blk, wht, 0.12), 6) +
        coil([[-62, -34], [-84, -64], [-112, -62]], 7, yel) +
        coil([[-60, -36], [-50, -72], [-24, -80]], 7, yel) +
        fill(ell(-82, 0, 6), wht) +
        fill(ell(-83, 0, 3), blk) +
        D(smooth([[-8, -40], [-12, -86], [16, -100], [38, -82], [36, -40]], true), red, 6) +
        ball(12, -116, 24, mix(pal.paper, pal.clay, 0.3)) +
        D(smooth([[-14, -122], [12, -150], [38, -124], [12, -132]], true), blk, 3) +
        fill(ell(4, -116, 2.6) + ell(18, -116, 2.6), blk) +
        D('M-26 -128Q12 -182 50 -128Q12 -116 -26 -128Z', yel, 5) +
        coil([[30, -74], [6, -64], [-16, -74]], 7, red);
      return q;
    },
    rong() {
      const body: Point[] = [[104, 34], [92, 78], [46, 88], [14, 56], [34, 16], [20, -22], [-24, -20], [-50, 6], [-66, -22], [-40, -64]],
        r = ribbon(body, 22, (s) => 0.55 + 0.5 * Math.sin(Math.PI * Math.min(1, s * 1.2)), 8);
      let q = '';
      for (const [i, col] of [red, yel, org].entries())
        q += coil([[104, 34], [118 + i * 6, 0 - i * 8], [96 + i * 14, -24 - i * 10], [112 + i * 8, -44 - i * 6]], 9, col);
      const sp = ['', ''];
      for (let i = 2; i < 26; i++) {
        const [x, y] = r.at(i / 26, -0.7),
          [u, v] = r.at(i / 26 + 0.02, -2);
        sp[i % 2] += lens(x, y, u, v, 6.5);
      }
      q += fill(sp[0]!, red) + fill(sp[1]!, yel);
      q += coil(body.toReversed(), 24, grn);
      {
        let d1 = '';
        for (let i = 1; i < 15; i++) {
          const [x, y] = r.at(i / 16, 0.5);
          d1 += ell(x, y, 5);
        }
        q += fill(d1, yel);
      }
      for (const [x, y] of [[40, 84], [-34, 2]] as const)
        q +=
          coil([[x, y], [x - 10, y + 24], [x - 30, y + 30]], 8, grn) + fill([0, 1, 2].map((i) => lens(x - 26, y + 30, x - 48, y + 24 + i * 9, 3.4)).join(''), yel);
      for (const [i, col] of [yel, red, org, yel].entries())
        q += coil([[-26 - i * 6, -84], [0 - i * 3, -100 - i * 6], [14 - i * 10, -124 - i * 9]], 8, col);
      q +=
        D(smooth([[-34, -54], [-24, -84], [-44, -112], [-72, -116], [-92, -104], [-120, -104], [-126, -90], [-104, -80], [-78, -76], [-100, -62], [-96, -54], [-66, -52]], true), grn, 7) +
        D(smooth([[-104, -78], [-78, -78], [-66, -66], [-96, -62]], true), red, 3) +
        fill('M-104 -80l4 9l5 -9ZM-92 -79l4 9l5 -9Z', wht) +
        ball(-110, -66, 9, yel);
      q +=
        fill(ell(-72, -98, 10), wht) +
        fill(ell(-75, -98, 5), blk) +
        coil([[-84, -110], [-70, -118], [-52, -110]], 5, red) +
        ball(-120, -100, 5.4, red) +
        coil([[-56, -114], [-50, -138], [-62, -154]], 6, yel) +
        coil([[-44, -110], [-32, -134], [-40, -152]], 6, yel) +
        coil([[-116, -88], [-136, -80], [-140, -58]], 3.4, red) +
        coil([[-92, -54], [-98, -38], [-88, -28]], 4.4, yel) +
        coil([[-78, -52], [-82, -36], [-70, -28]], 4.4, yel);
      return q;
    },
    buom() {
      let q = '';
      for (const s of [-1, 1])
        q +=
          D(smooth([[0, -10], [s * 40, -84], [s * 104, -88], [s * 110, -36], [s * 60, 6]], true), s < 0 ? blu : mix(blu, blk, 0.12), 8) +
          D(smooth([[0, 0], [s * 60, 8], [s * 88, 50], [s * 58, 86], [s * 18, 60]], true), s < 0 ? yel : mix(yel, org, 0.4), 8) +
          ball(s * 76, -54, 17, yel) +
          ball(s * 52, -32, 10, red) +
          ball(s * 54, 46, 13, red);
      q +=
        coil([[0, -50], [0, 10], [0, 70]], 12, blk) +
        ball(0, -58, 16, red) +
        coil([[-4, -68], [-20, -100], [-34, -98]], 3.4, blk) +
        coil([[4, -68], [20, -100], [34, -98]], 3.4, blk);
      return q;
    },
  };
}
