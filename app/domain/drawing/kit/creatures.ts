// Creatures and scenery as motifs: carp, crane, cloud, wave, hills.
import { blob, brush, ell, lerp, n, P, type Place, type Point, ribbon, smooth, TAU } from './geom.ts';
import { petal, type Role, shape, type Shape, through } from './motif.ts';
import type { Chance } from './rng.ts';

export function carp(m: Place | null, R: Chance, bend = 1): Shape[] {
  const o: Shape[] = [],
    spine: Point[] = [
      [0, 0],
      [26, -8 * bend],
      [62, -20 * bend],
      [104, -16 * bend],
      [142, 8 * bend],
      [166, 38 * bend],
    ];
  const prof = (s: number) => (s < 0.36 ? Math.sin((Math.PI / 2) * Math.min(1, 0.22 + s / 0.42)) : lerp(1, 0.2, ((s - 0.36) / 0.64) ** 1.15));
  const r = ribbon(spine, 27, prof, 8),
    f = (s: number, t: number) => through(m, ...r.at(s, t));
  const sg = bend > 0 ? 1 : -1;
  const fin = (s: number, t: number, pts: readonly Point[], role: Role = 'b') => {
    const o0 = r.at(s, t);
    const q = pts.map(([x, y]) => through(m, o0[0] + x, o0[1] + y * sg));
    o.push(shape(blob(q), role, 0.6));
  };
  fin(0.3, -1, [
    [-4, 8],
    [4, -16],
    [26, -24],
    [40, -12],
    [62, -10],
    [56, 8],
    [30, 10],
  ]);
  const e = r.at(1, 0),
    q = (x: number, y: number) => through(m, e[0] + x, e[1] + y * sg);
  o.push(shape(blob([q(-6, -6), q(18, -14), q(52, -22), q(40, 0), q(26, 12), q(34, 30), q(28, 58), q(6, 36), q(-10, 10)]), 'b', 0.6));
  o.push(
    shape(
      P().d +
        [0.2, 0.5, 0.8]
          .map(
            (k) =>
              P(m)
                .M(e[0], e[1])
                .Q(e[0] + 18 - k * 6, e[1] + (k * 20 - 6) * sg, e[0] + 40 - k * 16, e[1] + (-14 + k * 52) * sg).d,
          )
          .join(''),
      'line',
    ),
  );
  fin(0.34, 0.9, [
    [-6, -8],
    [10, 0],
    [22, 20],
    [16, 34],
    [0, 22],
    [-10, 6],
  ]);
  fin(0.66, 0.9, [
    [-4, -6],
    [10, 2],
    [14, 18],
    [4, 20],
    [-6, 8],
  ]);
  const top = r.edge(0, 1, -1, 14),
    bot = r.edge(1, 0, 1, 14);
  o.push(
    shape(
      smooth(
        [...top, ...bot].map((p) => through(m, ...p)),
        true,
      ),
      'a',
      0,
    ),
  );
  let sc = '';
  for (let i = 0; i < 15; i++) {
    const s = 0.25 + i * 0.049;
    for (let j = -2; j <= 2; j++) {
      const t0 = (j + (i % 2 ? 0.5 : 0)) * 0.42 - 0.2;
      if (Math.abs(t0) > 0.92 || Math.abs(t0 + 0.4) > 1) continue;
      const a = f(s, t0),
        b = f(s + 0.052, t0 + 0.2),
        z = f(s, t0 + 0.4);
      sc += `M${n(a[0])} ${n(a[1])}Q${n(b[0])} ${n(b[1])} ${n(z[0])} ${n(z[1])}`;
    }
  }
  o.push(shape(sc, 'line'));
  const g1 = f(0.2, -0.85),
    g2 = f(0.27, 0),
    g3 = f(0.19, 0.85);
  o.push(shape(`M${n(g1[0])} ${n(g1[1])}Q${n(g2[0])} ${n(g2[1])} ${n(g3[0])} ${n(g3[1])}`, 'line', 0, 2));
  const ey = f(0.1, -0.3);
  o.push(shape(ell(ey[0], ey[1], 4.4), 'gold'), shape(ell(ey[0], ey[1], 2.1), 'dark'));
  o.push(
    shape(
      P(m)
        .M(0, 4 * sg)
        .Q(-10, 10 * sg, -16, 4 * sg).d +
        P(m)
          .M(3, 9 * sg)
          .Q(-2, 20 * sg, -12, 20 * sg).d,
      'line',
      0,
      1.6,
    ),
  );
  return o;
}
export function crane(m: Place | null, R: Chance, pose = 0): Shape[] {
  const o: Shape[] = [],
    q = (...a: readonly Point[]) => a.map((p) => through(m, ...p));
  o.push(
    shape(brush(q([6, 44], [10, 74], [6, 104], [8, 134]), 4.5, { prof: () => 1, m: 8 }), 'dark'),
    shape(brush(q([8, 134], [18, 138], [26, 138]), 3.4, { m: 4 }), 'dark'),
  );
  o.push(shape(brush(q([18, 42], [26, 64], [12, 84], [18, 90]), 4, { prof: () => 1, m: 8 }), 'dark'));
  for (const [x, y, a, l] of [
    [52, 26, 0.55, 46],
    [50, 32, 0.85, 42],
    [44, 36, 1.12, 38],
    [54, 20, 0.32, 44],
  ] as const)
    o.push(shape(petal(m, x, y, l, 15, a), 'dark', a));
  o.push(
    shape(P(m).M(-34, 2).C(-26, -22, 10, -22, 36, 2).C(52, 16, 66, 26, 74, 36).C(50, 48, 10, 56, -14, 40).C(-32, 28, -40, 16, -34, 2).Z().d, 'a', 0.4),
  );
  for (let i = 0; i < 6; i++) {
    const a = 0.28 + i * 0.13;
    o.push(shape(petal(m, -12 + i * 3, -4 + i * 5, 72 - i * 6, 15, a, 0.7), i % 2 ? 'b' : 'a', a));
  }
  const neck: [Point, Point, Point, Point, Point] = pose
    ? [
        [-28, 8],
        [-50, -12],
        [-40, -42],
        [-56, -66],
        [-78, -62],
      ]
    : [
        [-28, 8],
        [-46, -14],
        [-34, -46],
        [-44, -76],
        [-60, -84],
      ];
  o.push(shape(brush(q(...neck), 15, { prof: (s) => lerp(1.25, 0.62, s), m: 12 }), 'a', -1.2));
  o.push(shape(brush(q(neck[2], neck[3], [neck[4][0] + 6, neck[4][1] + 4]), 7, { m: 8 }), 'dark'));
  const h = neck[4];
  o.push(shape(petal(m, h[0] - 4, h[1] + 2, 40, 7, Math.PI - 0.06), 'gold', 3.1));
  const c = through(m, h[0] + 1, h[1] + 1),
    e = through(m, h[0] - 2, h[1] - 1),
    cr = through(m, h[0] + 3, h[1] - 7);
  o.push(shape(ell(c[0], c[1], 8.5, 7.5), 'a'), shape(ell(cr[0], cr[1], 6, 3.6), 'red'), shape(ell(e[0], e[1], 1.7), 'dark'));
  return o;
}
export function cloud(m: Place | null, R: Chance, k = 1): Shape[] {
  const sp = (x: number, y: number, r: number, dir: number) => {
    const pts: Point[] = [];
    for (let i = 0; i <= 12; i++) {
      const a = (i / 12) * TAU * 1.35 * dir + (dir > 0 ? 1.6 : 1.6),
        rr = r * (1 - (i / 12) * 0.78);
      pts.push(through(m, x + Math.cos(a) * rr, y + Math.sin(a) * rr));
    }
    return shape(brush(pts, 6 * k, { prof: (s) => 0.45 + 0.55 * Math.sin(s * Math.PI), m: 16 }), 'a');
  };
  return [
    sp(-20, 0, 17, 1),
    sp(20, 0, 17, -1),
    sp(0, -15, 15, 1),
    shape(
      brush(
        [
          [-70, 20],
          [-36, 17],
          [0, 19],
          [40, 16],
          [84, 22],
        ].map(([x, y]) => through(m, x!, y!)),
        6 * k,
      ),
      'a',
    ),
    shape(
      brush(
        [
          [-40, 30],
          [0, 27],
          [50, 30],
        ].map(([x, y]) => through(m, x!, y!)),
        5 * k,
      ),
      'a',
    ),
  ];
}
export function wave(m: Place | null, x0: number, x1: number, y: number, r: number, rows = 1): Shape {
  let d = '';
  for (let j = 0; j < rows; j++)
    for (let x = x0 + (j % 2 ? r : 0); x < x1; x += 2 * r)
      for (const k of [1, 0.68, 0.36]) {
        const a = through(m, x - r * k, y + j * r * 0.62),
          b = through(m, x, y + j * r * 0.62 - r * 1.3 * k),
          e = through(m, x + r * k, y + j * r * 0.62),
          c1 = through(m, x - r * k, y + j * r * 0.62 - r * 0.75 * k),
          c2 = through(m, x + r * k, y + j * r * 0.62 - r * 0.75 * k);
        d += `M${n(a[0])} ${n(a[1])}Q${n(c1[0])} ${n(c1[1])} ${n(b[0])} ${n(b[1])}Q${n(c2[0])} ${n(c2[1])} ${n(e[0])} ${n(e[1])}`;
      }
  return shape(d, 'line', 0, 2.4);
}
export function hills(m: Place | null, R: Chance): Shape[] {
  const o: Shape[] = [];
  for (const [x, h, w, role] of [
    [-58, 92, 40, 'b'],
    [40, 122, 34, 'b'],
    [84, 74, 30, 'b'],
    [-100, 58, 30, 'b'],
    [-16, 76, 40, 'a'],
    [66, 50, 34, 'a'],
    [-76, 40, 34, 'a'],
  ] as const) {
    const k = R.r(0.9, 1.1),
      lean = R.j(8);
    o.push(
      shape(
        P(m)
          .M(x - w, 0)
          .C(x - w * 0.92, -h * 0.4 * k, x - w * 0.8 + lean, -h * 0.72, x - w * 0.5 + lean, -h * 0.86)
          .C(x - w * 0.3 + lean, -h * 1.04, x + w * 0.24 + lean, -h * 1.05, x + w * 0.42 + lean, -h * 0.84)
          .C(x + w * 0.62, -h * 0.6, x + w * 0.6, -h * 0.34, x + w * 0.98, 0)
          .Q(x, 5, x - w, 0)
          .Z().d,
        role,
        1.2,
      ),
    );
    for (let i = 0; i < 4; i++) {
      const u = x - w * 0.34 + i * w * 0.26;
      o.push(
        shape(
          P(m)
            .M(u + lean, -h * (0.84 - i * 0.07))
            .Q(u + w * 0.1, -h * 0.5, u + w * 0.02, -h * (0.2 + i * 0.06)).d,
          'line',
        ),
      );
    }
  }
  const boat = (x: number, y: number, k: number) =>
    o.push(
      shape(
        P(m)
          .M(x - 38 * k, y)
          .Q(x - 4 * k, y + 16 * k, x + 38 * k, y - 4 * k)
          .Q(x, y + 5 * k, x - 38 * k, y)
          .Z().d,
        'dark',
      ),
      shape(
        P(m)
          .M(x - 2 * k, y + 3 * k)
          .C(x + 16 * k, y - 10 * k, x + 18 * k, y - 30 * k, x + 6 * k, y - 46 * k)
          .Q(x - 14 * k, y - 24 * k, x - 12 * k, y + 3 * k)
          .Z().d,
        'a',
      ),
    );
  boat(-34, 34, 1);
  boat(64, 24, 0.6);
  for (const [x, y, l] of [
    [-124, 14, 44],
    [88, 40, 40],
    [-86, 52, 50],
    [10, 58, 70],
    [-10, 16, 30],
  ] as const)
    o.push(
      shape(
        P(m)
          .M(x, y)
          .Q(x + l / 2, y - 4, x + l, y).d,
        'line',
      ),
    );
  for (const [x, y] of [
    [-20, -116],
    [-4, -124],
    [14, -114],
  ] as const)
    o.push(
      shape(
        P(m)
          .M(x - 7, y - 3)
          .Q(x - 3, y - 5, x, y)
          .Q(x + 3, y - 5, x + 7, y - 3).d,
        'line',
      ),
    );
  return o;
}
