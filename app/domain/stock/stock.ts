/**
 * Stock of one variant: pieces on hand and pieces set aside for orders. What can be sold is the
 * difference, and it is never below 0 (the database holds the same). Every change is a movement.
 */

export type Stock = { onHand: number; reserved: number };

/** More of one thing than a workshop of one village holds: a slip of the finger. */
export const MOST_PIECES = 1_000_000;

export const MOVEMENT_KINDS = ['opening', 'receipt', 'reserve', 'release', 'ship', 'return', 'count', 'damage'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

// What one piece of each kind does. `count` is a correction after counting and carries its own sign.
const EFFECTS: Readonly<Record<MovementKind, Stock>> = {
  opening: { onHand: 1, reserved: 0 },
  receipt: { onHand: 1, reserved: 0 },
  reserve: { onHand: 0, reserved: 1 },
  release: { onHand: 0, reserved: -1 },
  ship: { onHand: -1, reserved: -1 },
  return: { onHand: 1, reserved: 0 },
  count: { onHand: 1, reserved: 0 },
  damage: { onHand: -1, reserved: 0 },
};

/** Pieces that can still be sold. */
export function available(onHand: number, reserved: number): number {
  return onHand - reserved;
}

/** What a movement of `quantity` pieces adds to each figure. Throws RangeError for 0, fractions, or a negative other than `count`. */
export function movementDelta(kind: MovementKind, quantity: number): Stock {
  if (!Number.isSafeInteger(quantity) || quantity === 0 || (quantity < 0 && kind !== 'count')) {
    throw new RangeError(`not a quantity for ${kind}: ${quantity}`);
  }
  const effect = EFFECTS[kind];
  return { onHand: effect.onHand * quantity || 0, reserved: effect.reserved * quantity || 0 };
}

export type MovementVerdict =
  | { ok: true; stock: Stock }
  | { ok: false; code: 'more-than-on-hand' | 'more-than-reserved' | 'more-than-available' };

/** The stock after a movement, or why it cannot be. */
export function applyMovement(stock: Stock, kind: MovementKind, quantity: number): MovementVerdict {
  const delta = movementDelta(kind, quantity);
  const next = { onHand: stock.onHand + delta.onHand, reserved: stock.reserved + delta.reserved };
  if (next.reserved < 0) return { ok: false, code: 'more-than-reserved' };
  if (next.onHand < 0) return { ok: false, code: 'more-than-on-hand' };
  if (available(next.onHand, next.reserved) < 0) return { ok: false, code: 'more-than-available' };
  return { ok: true, stock: next };
}

export type ReserveVerdict =
  | { ok: true; stock: Stock }
  | { ok: false; code: 'sold-out' | 'fewer-left'; available: number };

/** Sets pieces aside for an order, all of them or none. */
export function reserve(stock: Stock, quantity: number): ReserveVerdict {
  const moved = applyMovement(stock, 'reserve', quantity);
  if (moved.ok) return moved;
  const left = Math.max(0, available(stock.onHand, stock.reserved));
  return { ok: false, code: left === 0 ? 'sold-out' : 'fewer-left', available: left };
}
