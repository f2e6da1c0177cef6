// One tile of a pattern: what it is drawn with, and what it is.
import type { FullPalette, Ink } from '../color.ts';
import { lerp, type Point, TAU } from '../geom.ts';
import { type Chance, rng } from '../rng.ts';
import { wrapTile } from '../tiles.ts';

/** What a pattern is drawn with. `seed` keys the chance of each part, so that a part on an edge is the same on both sides. */
export type Ground = { pal: FullPalette; R: Chance; seed: string; id: string };

/** A seamless tile in its own units; `back` is the sheet beneath. */
export type PatternTile = { width: number; height: number; back: Ink; body: string };

export type DrawPattern = (g: Ground) => PatternTile;

/** From 0 to 1, always the same for one part of one tile. */
export const keyed = (seed: string, key: string): number => rng(seed + key).f();

/** Repeats a body so that what leaves one edge enters at the other. */
export const round = ({ id }: Ground, body: string, width: number, height: number): string => wrapTile(body, width, height, id + 'w');

/** Everywhere that a thing of a reach round a point has to be laid for the tile to close on itself. */
export function laid(x: number, y: number, reach: number, width: number, height: number): Point[] {
  const along = (at: number, size: number) => [-size, 0, size].map((shift) => at + shift).filter((place) => place + reach > 0 && place - reach < size);
  return along(x, width).flatMap((u) => along(y, height).map((v): Point => [u, v]));
}

/** Points on a spiral round a centre, from one radius to another; `turns` below nought runs the other way. */
export const spiral = (x: number, y: number, from: number, to: number, start: number, turns: number, steps = 12): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const k = i / steps,
      a = start + turns * TAU * k,
      r = lerp(from, to, k);
    return [x + Math.cos(a) * r, y + Math.sin(a) * r];
  });
