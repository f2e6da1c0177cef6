// A web of triangles and quadrangles that closes on itself, for crackle and for eggshell.
import type { Point } from '../geom.ts';
import { type Chance, rng } from '../rng.ts';

/** `key` names a cell or an edge by where it lies on the torus, not by which of its copies it is. */
export type Torus = { cells: [key: string, corners: Point[]][]; edges: [key: string, from: Point, to: Point][] };

type TorusOptions = { width: number; height: number; columns: number; rows: number; jitter: number; seed?: string };

const wrapped = (i: number, count: number): number => ((i % count) + count) % count;

export function torus(R: Chance, { width, height, columns, rows, jitter, seed = '' }: TorusOptions): Torus {
  const moved = new Map<string, Point>();
  const key = (i: number, k: number, part = '') => wrapped(i, columns) + ',' + wrapped(k, rows) + part;
  // Every second row stands half a step to the right.
  const odd = (k: number) => wrapped(k, 2);
  const node = (i: number, k: number): Point => {
    const name = key(i, k),
      by = moved.get(name) ?? [R.j(jitter), R.j(jitter)];
    moved.set(name, by);
    return [((i + odd(k) * 0.5 + by[0]) * width) / columns, ((k + by[1]) * height) / rows];
  };
  const centre = (a: Point, b: Point, c: Point): Point => [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
  const lower = (i: number, k: number): Point => centre(node(i + 1, k), node(i + odd(k), k + 1), node(i + 1 + odd(k), k + 1));
  const cells: Torus['cells'] = [],
    edges: Torus['edges'] = [];
  for (let k = -1; k <= rows; k++)
    for (let i = -1; i <= columns; i++) {
      const a = node(i, k),
        b = node(i + 1, k),
        c = node(i + odd(k), k + 1),
        e = node(i + 1 + odd(k), k + 1);
      if (rng(seed + key(i, k, 'q')).f() < 0.4) cells.push([key(i, k, 'a'), [a, b, e, c]]);
      else cells.push([key(i, k, 'a'), [a, b, c]], [key(i, k, 'b'), [b, e, c]]);
      const upper = centre(a, b, c);
      edges.push([key(i, k, '1'), upper, lower(i, k)], [key(i, k, '2'), upper, lower(i - 1, k)], [key(i, k, '3'), upper, lower(i - odd(k - 1), k - 1)]);
    }
  return { cells, edges };
}
