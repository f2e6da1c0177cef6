// What a craft's sign is, and the flower that several of them carry.
import type { Ink } from '../color.ts';
import { place } from '../geom.ts';
import { blossom } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill } from '../sheet.ts';

/** A sign in a box of about ±46, in one colour, with cuts through it in the colour of the ground. */
export type Sign = (main: Ink, cut: Ink, R: Chance) => string;

export const flower = (x: number, y: number, size: number, R: Chance, petal: Ink, heart: Ink): string =>
  blossom(place(x, y, size), R)
    .map(({ d, role }) => fill(d, role === 'gold' ? heart : petal))
    .join('');
