// Water, boats and a pond of lotus.
import { type Ink, mix } from '../color.ts';
import { lens, lerp, n, place } from '../geom.ts';
import { paint, type Style } from '../motif.ts';
import { lotus, lotusBud, lotusLeaf, stem } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import type { Stage } from './stage.ts';
import { cone } from './wares.ts';

export function lotusPond(g: Stage, y0: number, cnt = 22): string {
  const { R, pal } = g;
  let o = '';
  const items: [number, number, number, number][] = [];
  for (let i = 0; i < cnt; i++) {
    const f = Math.sqrt(R.f());
    items.push([R.r(-40, g.W + 40), lerp(y0 + 26 * g.k, g.H + 10, f), lerp(0.55, 1.7, f) * g.k, R.f()]);
  }
  items.sort((a, b) => a[1] - b[1]);
  for (const [x, y, s, f] of items) {
    const near = (y - y0) / (g.H - y0),
      lf = mix(mix(pal.celadon, pal.rice, 0.35), pal.ink, 0.12 + 0.3 * near);
    const L = lotusLeaf(place(x, y, s * 0.95), R, false);
    o +=
      g.sheet(L[0]!.d, lf, { sh: 6 }) +
      stroke(
        L.slice(1)
          .map((q) => q.d)
          .join(''),
        mix(lf, pal.paper, 0.35),
        1.6,
      );
    if (f > 0.56) {
      const st: Style = {
        kind: 'cut',
        a: mix(pal.lacquer, pal.paper, f > 0.8 ? 0.72 : 0.5),
        b: mix(pal.lacquer, pal.paper, 0.34),
        leaf: lf,
        stem: lf,
        gold: pal.goldleaf,
        line: mix(pal.lacquer, pal.paper, 0.2),
        out: mix(pal.paper, pal.lacquer, 0.16),
        ow: 1.3,
        lw: 1.1,
      };
      const h = R.r(60, 110) * s * 0.7;
      const flower = (f > 0.7 ? lotus : lotusBud)(place(x + 8 * s, y - h + 4, s * 0.62), R);
      o +=
        paint(
          g.c,
          [
            stem(
              null,
              [
                [x + 10 * s, y],
                [x + 16 * s, y - h * 0.5],
                [x + 8 * s, y - h],
              ],
              6 * s,
            ),
          ],
          st,
        ) +
        g.sheet(
          flower
            .filter((q) => q.role !== 'line')
            .map((q) => q.d)
            .join(''),
          st.b!,
          { sh: 6, edge: false, body: paint(g.c, flower, st) },
        );
    }
  }
  return o;
}

export function boat(g: Stage, x: number, y: number, s: number, col: Ink): string {
  const c2 = mix(col, g.pal.ink, 0.3);
  return (
    g.sheet(
      `M${n(x - 130 * s)} ${n(y - 22 * s)}Q${n(x)} ${n(y + 84 * s)} ${n(x + 140 * s)} ${n(y - 26 * s)}Q${n(x + 60 * s)} ${n(y + 6 * s)} ${n(x)} ${n(y + 6 * s)}Q${n(x - 60 * s)} ${n(y + 6 * s)} ${n(x - 130 * s)} ${n(y - 22 * s)}Z`,
      c2,
      {
        sh: 8,
        body: stroke(
          `M${n(x - 118 * s)} ${n(y - 8 * s)}Q${n(x)} ${n(y + 62 * s)} ${n(x + 126 * s)} ${n(y - 10 * s)}`,
          mix(c2, g.pal.paper, 0.35),
          2.4,
        ),
      },
    ) +
    g.sheet(
      `M${n(x - 54 * s)} ${n(y + 2)}Q${n(x - 50 * s)} ${n(y - 50 * s)} ${n(x + 6 * s)} ${n(y - 50 * s)}Q${n(x + 60 * s)} ${n(y - 50 * s)} ${n(x + 62 * s)} ${n(y + 2)}Z`,
      mix(g.pal.goldleaf, g.pal.clay, 0.35),
      {
        sh: 5,
        body: stroke(
          `M${n(x - 26 * s)} ${n(y)}q2 ${n(-40 * s)} 14 ${n(-48 * s)}M${n(x + 6 * s)} ${n(y)}v${n(-50 * s)}M${n(x + 36 * s)} ${n(y)}q0 ${n(-36 * s)} -12 ${n(-46 * s)}`,
          c2,
          2,
        ),
      },
    ) +
    stroke(`M${n(x - 96 * s)} ${n(y - 4)}l${n(-40 * s)} ${n(46 * s)}`, c2, 4 * s) +
    cone(g, x - 92 * s, y - 62 * s, 0.34 * s, mix(g.pal.goldleaf, g.pal.paper, 0.4)) +
    g.sheet(
      `M${n(x - 112 * s)} ${n(y - 8)}Q${n(x - 110 * s)} ${n(y - 58 * s)} ${n(x - 92 * s)} ${n(y - 60 * s)}Q${n(x - 72 * s)} ${n(y - 56 * s)} ${n(x - 70 * s)} ${n(y - 4)}Z`,
      g.pal.lacquer,
      { sh: 4 },
    )
  );
}

export const water = (g: Stage, y: number, col: Ink, rows = 9): string => {
  let d = '';
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < 7; i++) {
      const x = g.R.r(-60, g.W),
        yy = y + 14 + (j / rows) ** 1.3 * (g.H - y),
        l = g.R.r(50, 170) * (0.5 + j / rows);
      d += lens(x, yy, x + l, yy + g.R.j(2), 1.4 + (2 * j) / rows);
    }
  return fill(d, col, 'opacity=".8"');
};
