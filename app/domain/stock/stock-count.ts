/**
 * Counting what stands on the shelf. A count is true of the moment at which it was made: it is compared with what the books
 * held at that moment, and the difference is booked on top of whatever was sold, sent or received since. So nobody has to
 * close the shop to count. Of two counts of one variant the later one stands. What lies packed in a box is on hand until it
 * leaves, and is not on the shelf: it is counted on top of what was seen there.
 */
import { readPieces } from './hand-movement.ts';
import { applyMovement, MOST_PIECES, type Stock } from './stock.ts';

/** A count that was made longer ago says nothing about today's shelf. */
export const COUNT_HOURS = 7 * 24;

/** As many as are booked in one go, and locked for it; whoever counted more sends them in parts. */
export const MOST_COUNTS = 1_000;

export type CountFault = 'not-whole' | 'too-many' | 'twice';

/** What is wrong with a count as it was typed; null for one that can be booked. */
export function faultOfCount(typed: string): CountFault | null {
  return faultOfPieces(readPieces(typed));
}

/** What is wrong with a number of pieces that was read from somewhere; null for one that can be booked. */
export function faultOfPieces(counted: number | null): CountFault | null {
  return counted === null || !Number.isSafeInteger(counted) || counted < 0 ? 'not-whole' : counted > MOST_PIECES ? 'too-many' : null;
}

export type Counted = { counted: number; at: Date };

/** One count of each variant, the latest; of two of one moment, the one that was said last. */
export function latestCounts<T extends Counted & { variantId: string }>(counts: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const count of counts) {
    const other = latest.get(count.variantId);
    if (!other || other.at <= count.at) latest.set(count.variantId, count);
  }
  return [...latest.values()];
}

export type CountVerdict =
  | { ok: true; expected: number; difference: number; packed: number }
  /** Somebody counted it again after this. */
  | { ok: false; code: 'counted-since'; expected: number; difference: number; packed: number; since: Date }
  /** Fewer than orders have set aside: somebody has to look where those are. */
  | { ok: false; code: 'below-set-aside'; expected: number; difference: number; packed: number; reserved: number }
  | { ok: false; code: 'too-old'; expected: number; difference: number; packed: number };

/**
 * What a count means. `expected` is what the shelf should have held. `movedSince` is the sum of what moved on hand after the
 * count was made, `packed` what lay in boxes then, `countedSince` when the variant was last counted, if that was later.
 */
export function judgeCount(stock: Stock, { counted, at }: Counted, { movedSince, packed, countedSince, now }: { movedSince: number; packed: number; countedSince: Date | null; now: Date }): CountVerdict {
  const expected = stock.onHand - movedSince - packed;
  const difference = counted - expected;
  const found = { expected, difference, packed };
  if (now.getTime() - at.getTime() > COUNT_HOURS * 3_600_000) return { ok: false, code: 'too-old', ...found };
  if (countedSince !== null) return { ok: false, code: 'counted-since', ...found, since: countedSince };
  if (difference !== 0 && !applyMovement(stock, 'count', difference).ok) return { ok: false, code: 'below-set-aside', ...found, reserved: stock.reserved };
  return { ok: true, ...found };
}
