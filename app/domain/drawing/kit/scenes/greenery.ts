// What grows in a village, and the leaves in front of the view.
import { type Ink, mix, tones } from '../color.ts';
import { brush, lens, n, type Point, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Stage } from './stage.ts';

export function areca(g: Stage, x: number, y: number, h: number, col: Ink, trunk: Ink): string {
  const R = g.R;
  let d = brush(
      [
        [x, y],
        [x + h * 0.02, y - h * 0.5],
        [x + R.j(h * 0.05), y - h],
      ],
      h * 0.04,
      { prof: (s) => 1 - s * 0.35, m: 8 },
    ),
    tx = x,
    ty = y - h,
    fr = '';
  for (let i = 0; i < 11; i++) {
    const a = -Math.PI * (0.02 + (0.96 * i) / 10) + R.j(0.1),
      l = h * R.r(0.26, 0.36),
      ex = tx + Math.cos(a) * l,
      ey = ty + Math.sin(a) * l * 0.5 + Math.abs(Math.cos(a)) * l * 0.42,
      mx = tx + Math.cos(a) * l * 0.55,
      my = ty + Math.sin(a) * l * 0.66 - l * 0.04;
    fr += brush(
      [
        [tx, ty],
        [mx, my],
        [ex, ey],
      ],
      l * 0.1,
      { m: 7 },
    );
    for (let q = 2; q < 8; q++) {
      const s = q / 8,
        px = (1 - s) ** 2 * tx + 2 * s * (1 - s) * mx + s * s * ex,
        py = (1 - s) ** 2 * ty + 2 * s * (1 - s) * my + s * s * ey;
      fr += lens(px, py, px + Math.cos(a) * l * 0.05, py + l * 0.17 * (1 - s * 0.4), l * 0.022);
    }
  }
  return g.sheet(d, trunk, { sh: 5, edge: false }) + g.sheet(fr, col, { sh: 6, edge: false });
}

export function banana(g: Stage, x: number, y: number, s: number, col: Ink): string {
  let o = '';
  for (let i = 0; i < 6; i++) {
    const a = -Math.PI * (0.12 + (0.76 * i) / 5),
      l = 190 * s * g.R.r(0.8, 1.1),
      ex = x + Math.cos(a) * l * 0.9,
      ey = y + Math.sin(a) * l + Math.abs(Math.cos(a)) * l * 0.5,
      d = brush(
        [
          [x, y],
          [x + Math.cos(a) * l * 0.5, y + Math.sin(a) * l * 0.95],
          [ex, ey],
        ],
        54 * s,
        { m: 10, prof: (q) => Math.sin(Math.PI * Math.min(1, q * 1.0)) ** 0.8 * 0.9 + 0.06 },
      );
    const c = mix(col, g.pal.paper, i % 2 ? 0.12 : 0);
    o +=
      g.sheet(d, c, { sh: 6, edge: false }) +
      fill(
        brush(
          [
            [x, y],
            [x + Math.cos(a) * l * 0.5, y + Math.sin(a) * l * 0.95],
            [ex, ey],
          ],
          5 * s,
          { m: 8 },
        ),
        mix(c, g.pal.paper, 0.4),
      );
  }
  return o;
}

export function banyan(g: Stage, x: number, y: number, s: number, leaf: Ink, bark: Ink): string {
  const R = g.R,
    t = tones(bark, g.pal);
  let tr = '';
  for (const [a, b, w, tp] of [
    [-10, -60, 60, -40],
    [30, 70, 54, 20],
    [0, 4, 90, 0],
    [-40, -130, 34, -60],
    [60, 140, 32, 60],
    [-90, -100, 12, -120],
    [110, 104, 12, 130],
    [-140, -150, 9, -160],
    [160, 166, 9, 170],
    [76, 84, 8, 90],
    [-64, -66, 8, -84],
  ] as const)
    tr += brush(
      [
        [x + tp * s, y - 400 * s],
        [x + a * s, y - 190 * s],
        [x + b * s, y + 8],
      ],
      w * s,
      { m: 10, prof: (q) => 0.7 + 0.7 * q * q },
    );
  let o = '';
  const back = ([
    [-220, -380, 130],
    [230, -390, 140],
    [0, -500, 170],
  ] as const)
    .map(([a, b, r]) => g.clump(x + a * s, y + (b + 70) * s, r * s, 5))
    .join('');
  o += g.sheet(back, mix(leaf, g.pal.ink, 0.28), { sh: 9, edge: false }) + g.sheet(tr, bark, { sh: 8, edge: false });
  let ln = '';
  for (let i = 0; i < 22; i++) {
    const px = x + R.r(-70, 80) * s,
      py = y - R.r(20, 340) * s;
    ln += lens(px, py, px + R.j(8) * s, py + R.r(40, 100) * s, 2.6 * s);
  }
  o +=
    fill(ln, t.d) +
    fill(
      brush(
        [
          [x - 30 * s, y - 360 * s],
          [x - 36 * s, y - 180 * s],
          [x - 60 * s, y - 10],
        ],
        12 * s,
      ),
      t.l,
      'opacity=".6"',
    );
  for (const [a, b, r, c] of [
    [-170, -350, 110, 0.1],
    [190, -350, 120, 0.12],
    [-60, -460, 150, -0.02],
    [110, -480, 130, 0.04],
    [10, -370, 110, 0.2],
    [-270, -300, 70, 0.14],
    [290, -310, 74, 0.16],
  ] as const) {
    const cc = mix(leaf, g.pal.paper, Math.max(0, c)),
      d = g.clump(x + a * s, y + (b + 60) * s, r * s, 5);
    let lv = '';
    for (let i = 0; i < 16; i++) {
      const q = R.r(0, TAU),
        px = x + (a + Math.cos(q) * r * 0.7) * s,
        py = y + (b + 10 + Math.sin(q) * r * 0.5) * s;
      lv += lens(px, py, px + 15 * s, py + R.r(4, 12) * s, 3.6 * s);
    }
    o += g.sheet(d, cc, { sh: 9, edge: false, body: fill(lv, mix(cc, g.pal.paper, 0.28)) });
  }
  return o;
}

export function frame(g: Stage, side = 1): string {
  const { W, H, k, R, pal } = g,
    X = (x: number) => (side > 0 ? x : W - x),
    dark = mix(mix(pal.rice, pal.cobalt, 0.25), pal.ink, 0.62);
  let o = '';
  const leaf = (x: number, y: number, a: number, l: number, w: number, col: Ink) => {
    const ca = Math.cos(a),
      sa = Math.sin(a),
      p = (u: number, v: number): Point => [X(x + u * ca - v * sa), y + u * sa + v * ca],
      mid = [p(0, 0), p(l * 0.5, -l * 0.08), p(l, 0)];
    let v = '';
    for (let i = 2; i < 12; i++) {
      const q = p((l * i) / 13, -l * 0.06),
        e1 = p(l * (i / 13 + 0.1), -w * 0.36),
        e2 = p(l * (i / 13 + 0.1), w * 0.3);
      v += `M${q.map(n).join(' ')}L${e1.map(n).join(' ')}M${q.map(n).join(' ')}L${e2.map(n).join(' ')}`;
    }
    return g.sheet(brush(mid, w, { m: 12, prof: (q) => Math.sin(Math.PI * Math.min(1, q + 0.02)) ** 0.75 }), col, {
      sh: 14,
      edge: false,
      body: stroke(v, mix(col, pal.paper, 0.16), 1.6) + fill(brush(mid, 7 * k, { m: 8 }), mix(col, pal.paper, 0.3)),
    });
  };
  for (const [x, y, a, l, w, q] of [
    [-60, H + 60, -1.25, 400, 120, 0.1],
    [60, H + 60, -0.82, 380, 108, 0.02],
    [-80, H - 40, -0.5, 330, 100, 0.16],
    [10, H + 70, -0.34, 360, 96, 0],
  ] as const)
    o += leaf(x * k, y, a + R.j(0.08), l * k, w * k, mix(dark, pal.rice, q));
  // bamboo from the upper corner on the other side
  const twig = (x: number, y: number, a: number, l: number) => {
    let d = brush(
      [
        [X(W - x), y],
        [X(W - x - Math.cos(a) * l * 0.5), y + Math.sin(a) * l * 0.42],
        [X(W - x - Math.cos(a) * l), y + Math.sin(a) * l],
      ],
      7 * k,
      { m: 8, prof: (q) => 1 - q * 0.7 },
    );
    for (let i = 2; i < 9; i++) {
      const f = i / 8,
        bx = W - x - Math.cos(a) * l * f,
        by = y + Math.sin(a) * l * (f * 0.84 + f * f * 0.16);
      for (const q of [-0.5, 0.25, 0.9]) {
        const b = a + q + R.j(0.2),
          ll = R.r(60, 96) * k;
        d += lens(X(bx), by, X(bx - Math.cos(b) * ll), by + Math.sin(b) * ll, 9 * k);
      }
    }
    return g.sheet(d, mix(dark, pal.rice, R.r(0, 0.14)), { sh: 12, edge: false });
  };
  return o + twig(-30, -20 * k, 0.32, 330 * k) + twig(40 * k, -40 * k, 0.66, 260 * k);
}
