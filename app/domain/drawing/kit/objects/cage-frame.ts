// The frame of a bird cage: round or with corners, its bars set in hoops, seen from a little above.
import { lerp, n, type Point, smooth, TAU } from '../geom.ts';

export const cageForms = ['tron', 'luc-lang', 'vuong', 'mai-chua'] as const;
export type CageForm = (typeof cageForms)[number];

/** `q` runs round from 0 to 1; whether a place is on the near side. */
export type Frame = { at: (q: number, y: number, r: number) => Point; near: (q: number) => boolean; corners: readonly number[]; bars: number };

export function frame(form: CageForm, cx: number, k = 0.2): Frame {
  if (form === 'tron')
    return {
      at: (q, y, r) => [cx + r * Math.sin(q * TAU), y + k * r * Math.cos(q * TAU)],
      near: (q) => Math.cos(q * TAU) > 0,
      corners: [],
      bars: 52,
    };
  const sides = form === 'vuong' ? 4 : 6,
    turn = form === 'vuong' ? 0.52 : TAU / 12,
    corner = (i: number, r: number): Point => [r * Math.sin(turn + (i / sides) * TAU), k * r * Math.cos(turn + (i / sides) * TAU)];
  return {
    at: (q, y, r) => {
      const f = (((q % 1) + 1) % 1) * sides,
        i = Math.floor(f),
        [a, b] = [corner(i, r), corner(i + 1, r)];
      return [cx + lerp(a[0], b[0], f - i), y + lerp(a[1], b[1], f - i)];
    },
    // A side is near when its middle is.
    near: (q) => Math.cos(turn + ((Math.floor((((q % 1) + 1) % 1) * sides) + 0.5) / sides) * TAU) > 0.01,
    corners: Array.from({ length: sides }, (_, i) => i / sides),
    bars: form === 'vuong' ? 48 : 54,
  };
}

/** A closed ring, as path text. */
export function ringOf({ at, corners }: Frame, y: number, r: number): string {
  const qs = corners.length ? corners : Array.from({ length: 28 }, (_, i) => i / 28);
  const pts = qs.map((q) => at(q, y, r));
  return corners.length ? 'M' + pts.map((p) => p.map(n).join(' ')).join('L') + 'Z' : smooth(pts, true);
}

/** The near or the far half of a ring. */
export function halfRing({ at, near, corners }: Frame, y: number, r: number, front: boolean): string {
  if (!corners.length) {
    const [from, to] = front ? [-0.25, 0.25] : [0.25, 0.75];
    return smooth(Array.from({ length: 15 }, (_, i) => at(lerp(from, to, i / 14), y, r)));
  }
  const step = 1 / corners.length;
  return corners
    .filter((q) => near(q + step / 2) === front)
    .map((q) => `M${at(q, y, r).map(n).join(' ')}L${at(q + step * 0.9999, y, r).map(n).join(' ')}`)
    .join('');
}

/** The near wall between two rings, as one outline for each side. */
export function wall({ at, near, corners }: Frame, [y0, r0]: Point, [y1, r1]: Point): string[] {
  if (!corners.length) {
    const edge = (y: number, r: number, from: number, to: number) => smooth(Array.from({ length: 15 }, (_, i) => at(lerp(from, to, i / 14), y, r)));
    return [`${edge(y0, r0, -0.25, 0.25)}${edge(y1, r1, 0.25, -0.25).replace('M', 'L')}Z`];
  }
  const step = 1 / corners.length;
  return corners
    .filter((q) => near(q + step / 2))
    .toSorted((a, b) => at(a + step / 2, 0, 1)[0] - at(b + step / 2, 0, 1)[0])
    .map((q) => 'M' + [at(q, y0, r0), at(q + step * 0.9999, y0, r0), at(q + step * 0.9999, y1, r1), at(q, y1, r1)].map((p) => p.map(n).join(' ')).join('L') + 'Z');
}
