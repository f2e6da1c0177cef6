// One drawing laid several times with the shadows of its feet, and flat drawings on the sides of things.
import { n, type Place } from '../geom.ts';
import { type Sheet, use } from '../sheet.ts';

/** Where the foot comes to stand, how large, and whether mirrored. */
export type Spot = readonly [x: number, y: number, scale: number, flip?: boolean];

/** The same thing at every spot, drawn once with its foot at (400, `foot`); what it throws on a wall behind stays away. */
export function placed(c: Sheet, draw: () => string, spots: readonly Spot[], foot = 860): string {
  const before = c.shadows.length,
    id = c.symbol(draw()),
    feet = c.shadows.splice(before).filter((shadow) => Array.isArray(shadow));
  return spots
    .map(([x, y, s, flip]) => {
      for (const [sx, sy, rx, ry, strength] of feet) c.stand(x + (sx - 400) * s * (flip ? -1 : 1), y + (sy - foot) * s, rx * s, ry * s, strength);
      return use(id, `translate(${n(x)} ${n(y)}) scale(${flip ? -s : s} ${s}) translate(-400 ${-foot})`);
    })
    .join('');
}

/** Something flat, `w` by `h`, put on a side of a thing. */
export const onto = (at: Place, w: number, h: number, body: string): string => {
  const [o, x, y] = [at(0, 0), at(1, 0), at(0, 1)],
    v = (a: number, b: number) => Math.round((a / b) * 1000) / 1000;
  return `<g transform="matrix(${v(x[0] - o[0], w)} ${v(x[1] - o[1], w)} ${v(y[0] - o[0], h)} ${v(y[1] - o[1], h)} ${n(o[0])} ${n(o[1])})">${body}</g>`;
};
