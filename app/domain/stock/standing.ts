/**
 * How a variant stands on the shelf, for who works in the studio. "Running out" is one fixed number for every craft: three
 * pieces are what a workshop sells in a good day, and fewer than a kiln, a loom or a pot of lacquer gives at a time.
 */
import { available, type Stock } from './stock.ts';

/** So many left, or fewer, is running out. */
export const LOW_LEFT = 3;

export const STANDINGS = ['enough', 'low', 'out', 'made-to-order'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a list of the stock may be narrowed to. */
export const SHOWN = ['all', 'low', 'out'] as const;
export type Shown = (typeof SHOWN)[number];

/** What is made after the order is never running out: its pieces are the orders that the workshop still takes, and it is out when it takes none. */
export function standingOf({ onHand, reserved }: Stock, leadDays: number | null): Standing {
  const left = available(onHand, reserved);
  if (left > LOW_LEFT) return 'enough';
  if (left <= 0) return 'out';
  return leadDays === null ? 'low' : 'made-to-order';
}
