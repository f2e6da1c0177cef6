// One tile of a pattern: what it is drawn with, and what it is.
import type { FullPalette, Ink } from '../color.ts';
import { wrapTile } from '../tiles.ts';
import { type Chance, rng } from '../rng.ts';

/** What a pattern is drawn with. `seed` keys the chance of each part, so that a part on an edge is the same on both sides. */
export type Ground = { pal: FullPalette; R: Chance; seed: string; id: string };

/** A seamless tile in its own units; `back` is the sheet beneath. */
export type PatternTile = { width: number; height: number; back: Ink; body: string };

export type DrawPattern = (g: Ground) => PatternTile;

/** From 0 to 1, always the same for one part of one tile. */
export const keyed = (seed: string, key: string): number => rng(seed + key).f();

/** Repeats a body so that what leaves one edge enters at the other. */
export const round = ({ id }: Ground, body: string, width: number, height: number): string => wrapTile(body, width, height, id + 'w');
