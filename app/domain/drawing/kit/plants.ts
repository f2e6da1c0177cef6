// Plants as motifs: lotus, bamboo, peony, chrysanthemum, blossom, sprays of leaves.
import { blob, brush, ell, P, type Place, type Point, ribbon, TAU } from './geom.ts';
import { petal, type Role, shape, type Shape, through } from './motif.ts';
import type { Chance } from './rng.ts';

export function lotus(m: Place | null, R: Chance): Shape[] {
  const o: Shape[] = [],
    up = -Math.PI / 2,
    spread = R.r(0.92, 1.08);
  const ring = (angs: readonly number[], len: number, wid: number, role: Role, y = 0) => {
    for (const a of angs) {
      const g = up + a * spread;
      o.push(shape(petal(m, Math.sin(a) * 6, y, len, wid, g, 0.5), role, g));
      o.push(
        shape(
          P(m)
            .M(Math.sin(a) * 6 + Math.cos(g) * len * 0.25, y + Math.sin(g) * len * 0.25)
            .L(Math.sin(a) * 6 + Math.cos(g) * len * 0.82, y + Math.sin(g) * len * 0.82).d,
          'line',
        ),
      );
    }
  };
  ring([-1.28, 1.28], 62, 30, 'b', 0);
  ring([-0.55, 0.55], 82, 36, 'b');
  ring([0], 88, 36, 'b');
  ring([-0.98, 0.98], 74, 34, 'a');
  ring([-0.42, 0.42], 72, 38, 'a');
  ring([0], 66, 42, 'a');
  o.push(shape(P(m).M(-20, -2).Q(0, 12, 20, -2).Q(10, -14, 0, -14).Q(-10, -14, -20, -2).Z().d, 'leaf', 0));
  return o;
}
export function lotusBud(m: Place | null): Shape[] {
  return [
    shape(petal(m, 0, 0, 58, 34, -Math.PI / 2), 'a', -1.57),
    shape(petal(m, -4, 0, 46, 22, -1.85), 'b', -1.85),
    shape(petal(m, 4, 0, 46, 22, -1.3), 'b', -1.3),
    shape(P(m).M(-12, 2).Q(0, -16, 12, 2).Q(0, 10, -12, 2).Z().d, 'leaf'),
  ];
}
export function lotusLeaf(m: Place | null, R: Chance, side = true): Shape[] {
  const o: Shape[] = [];
  if (side) {
    const w = R.r(0.9, 1.1);
    o.push(
      shape(
        P(m)
          .M(-70 * w, -4)
          .C(-62, -34, -26, -44, 0, -40)
          .C(28, -46, 66, -32, 72 * w, -2)
          .C(56, -12, 40, -2, 30, 6)
          .C(18, -6, 8, -4, -4, 8)
          .C(-16, -4, -30, -6, -40, 6)
          .C(-48, -6, -60, -8, -70 * w, -4)
          .Z().d,
        'leaf',
        0.1,
      ),
    );
    for (const a of [-62, -34, -8, 20, 48])
      o.push(
        shape(
          P(m)
            .M(0, -39)
            .Q(a * 0.6, -32, a, -8 + Math.abs(a) * 0.04).d,
          'line',
        ),
      );
  } else {
    const pts: Point[] = [],
      N = 22;
    for (let i = 0; i < N; i++) {
      const a = (i / N) * TAU + 0.16;
      const r = 60 * (1 + (i % 2 ? 0.05 : -0.03) + R.j(0.03));
      pts.push(through(m, Math.cos(a) * r, Math.sin(a) * r * 0.62));
    }
    o.push(shape(blob(pts), 'leaf', 0.4));
    for (let i = 0; i < 13; i++) {
      const a = (i / 13) * TAU;
      o.push(
        shape(
          P(m)
            .M(Math.cos(a) * 8, Math.sin(a) * 5)
            .Q(Math.cos(a + 0.1) * 30, Math.sin(a + 0.1) * 18, Math.cos(a) * 52, Math.sin(a) * 32).d,
          'line',
        ),
      );
    }
  }
  return o;
}
export const stem = (m: Place | null, pts: readonly Point[], w = 5, role: Role = 'stem'): Shape =>
  shape(
    brush(
      pts.map((p) => through(m, ...p)),
      w,
      { prof: (s) => 0.75 + 0.25 * s, m: 8 },
    ),
    role,
  );
export function bamboo(m: Place | null, R: Chance, h = 220, leaves = 9): Shape[] {
  const o: Shape[] = [],
    lean = R.j(0.14),
    segs = 5;
  let x = 0,
    y = 0;
  const w = 11;
  for (let i = 0; i < segs; i++) {
    const L = (h / segs) * R.r(0.9, 1.12),
      nx = x + lean * L,
      ny = y - L;
    o.push(
      shape(
        P(m)
          .M(x - w * 0.5, y - 2)
          .Q(x - w * 0.36, (y + ny) / 2, nx - w * 0.54, ny + 2)
          .Q(nx, ny - 1, nx + w * 0.54, ny + 2)
          .Q(x + w * 0.36, (y + ny) / 2, x + w * 0.5, y - 2)
          .Q(x, y + 1, x - w * 0.5, y - 2)
          .Z().d,
        'a',
        -1.57,
      ),
    );
    if (i > 0)
      for (let k = 0; k < Math.ceil(leaves / 3); k++) {
        const sd = (i + k) % 2 ? 1 : -1,
          bx = nx + sd * R.r(14, 34),
          by = ny - R.r(4, 26);
        if (k === 0)
          o.push(
            shape(
              P(m)
                .M(nx, ny)
                .Q((nx + bx) / 2, by + 6, bx, by).d,
              'line',
            ),
          );
        for (const q of [0.15, 0.62, 1.1]) {
          const g = (sd > 0 ? q * 0.9 + 0.12 : Math.PI - q * 0.9 - 0.12) + R.j(0.16);
          o.push(shape(petal(m, bx, by, R.r(34, 58), R.r(11, 15), g, 0.4), k % 2 ? 'leaf' : 'b', g));
        }
      }
    x = nx;
    y = ny;
  }
  return o;
}
export function peony(m: Place | null, R: Chance): Shape[] {
  const o: Shape[] = [];
  for (const [cnt, r, len, role] of [
    [9, 12, 44, 'b'],
    [7, 8, 36, 'a'],
    [5, 4, 26, 'b'],
  ] as const)
    for (let i = 0; i < cnt; i++) {
      const a = (i / cnt) * TAU + R.j(0.12) + cnt,
        c = Math.cos(a),
        s = Math.sin(a),
        w = len * 0.62,
        T = (u: number, v: number): [number, number] => [c * (r + u) - s * v, s * (r + u) + c * v];
      o.push(
        shape(
          P(m)
            .M(...T(0, 0))
            .C(...T(len * 0.3, w * 0.7), ...T(len * 0.8, w * 0.75), ...T(len * 0.92, w * 0.28))
            .Q(...T(len * 0.84, 0), ...T(len * 0.94, -w * 0.26))
            .C(...T(len * 0.8, -w * 0.75), ...T(len * 0.3, -w * 0.7), ...T(0, 0))
            .Z().d,
          role,
          a,
        ),
      );
    }
  for (let i = 0; i < 7; i++) {
    const a = (i / 7) * TAU,
      q = through(m, Math.cos(a) * 5, Math.sin(a) * 5);
    o.push(shape(ell(q[0], q[1], 2.2), 'gold'));
  }
  return o;
}
export function chrys(m: Place | null): Shape[] {
  const o: Shape[] = [];
  for (const [cnt, r0, r1, w] of [
    [18, 12, 50, 11],
    [13, 8, 34, 10],
    [8, 2, 19, 9],
  ] as const)
    for (let i = 0; i < cnt; i++) {
      const a = (i / cnt) * TAU + r1;
      o.push(shape(petal(m, Math.cos(a) * r0, Math.sin(a) * r0, r1 - r0, w, a, 0.8), i % 2 ? 'a' : 'b', a));
    }
  const q = through(m, 0, 0);
  o.push(shape(ell(q[0], q[1], 5), 'gold'));
  return o;
}
export function blossom(m: Place | null, R: Chance, k = 1): Shape[] {
  const o: Shape[] = [];
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * TAU - 1.57;
    o.push(shape(petal(m, Math.cos(a) * 2, Math.sin(a) * 2, 17 * k, 17 * k, a, 0.85), i % 2 ? 'b' : 'a', a));
  }
  const q = through(m, 0, 0);
  o.push(shape(ell(q[0], q[1], 3.6 * k), 'gold'));
  return o;
}
export function leafSpray(m: Place | null, pts: readonly Point[], R: Chance, role: Role = 'leaf', size = 30): Shape[] {
  const o: Shape[] = [
      shape(
        brush(
          pts.map((p) => through(m, ...p)),
          4,
          { m: 8 },
        ),
        'stem',
      ),
    ],
    r = ribbon(pts, 1);
  const N = Math.max(3, Math.round(r.S.length / 6));
  for (let i = 1; i <= N; i++) {
    const s = i / (N + 0.4),
      [x, y] = r.at(s, 0),
      q = r.at(Math.min(1, s + 0.03), 0),
      a = Math.atan2(q[1] - y, q[0] - x) + (i % 2 ? 0.75 : -0.75);
    const L = size * R.r(0.75, 1.1);
    o.push(
      shape(petal(m, x, y, L, L * 0.46, a), role, a),
      shape(
        P(m)
          .M(x, y)
          .L(x + Math.cos(a) * L * 0.8, y + Math.sin(a) * L * 0.8).d,
        'line',
      ),
    );
  }
  return o;
}
