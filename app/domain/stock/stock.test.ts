import { expect, test } from 'vitest';
import { applyMovement, available, MOVEMENT_KINDS, movementDelta, reserve } from './stock.ts';
import type { Stock } from './stock.ts';

test('what can be sold is what is on hand and not set aside', () => {
  expect(available(10, 3)).toBe(7);
});

test('each kind of movement changes what its word says', () => {
  const deltas = Object.fromEntries(MOVEMENT_KINDS.map((kind) => [kind, movementDelta(kind, 3)]));
  expect(deltas).toEqual({
    opening: { onHand: 3, reserved: 0 },
    receipt: { onHand: 3, reserved: 0 },
    reserve: { onHand: 0, reserved: 3 },
    release: { onHand: 0, reserved: -3 },
    ship: { onHand: -3, reserved: -3 },
    return: { onHand: 3, reserved: 0 },
    count: { onHand: 3, reserved: 0 },
    damage: { onHand: -3, reserved: 0 },
  });
  expect(movementDelta('count', -2)).toEqual({ onHand: -2, reserved: 0 });
});

test('a movement of nothing, of a part or backwards is refused, but a count may go down', () => {
  for (const kind of MOVEMENT_KINDS) {
    expect(() => movementDelta(kind, 0)).toThrow(RangeError);
    expect(() => movementDelta(kind, 1.5)).toThrow(RangeError);
    if (kind !== 'count') expect(() => movementDelta(kind, -1)).toThrow(RangeError);
  }
});

test('pieces are set aside all or none', () => {
  expect(reserve({ onHand: 10, reserved: 8 }, 2)).toEqual({ ok: true, stock: { onHand: 10, reserved: 10 } });
  expect(reserve({ onHand: 10, reserved: 8 }, 3)).toEqual({ ok: false, code: 'fewer-left', available: 2 });
  expect(reserve({ onHand: 10, reserved: 10 }, 1)).toEqual({ ok: false, code: 'sold-out', available: 0 });
});

test('what is set aside cannot break, be miscounted away or be sent twice', () => {
  const stock = { onHand: 5, reserved: 4 };
  expect(applyMovement(stock, 'damage', 2)).toEqual({ ok: false, code: 'more-than-available' });
  expect(applyMovement(stock, 'count', -2)).toEqual({ ok: false, code: 'more-than-available' });
  expect(applyMovement(stock, 'ship', 5)).toEqual({ ok: false, code: 'more-than-reserved' });
  expect(applyMovement(stock, 'release', 5)).toEqual({ ok: false, code: 'more-than-reserved' });
  expect(applyMovement({ onHand: 1, reserved: 0 }, 'damage', 2)).toEqual({ ok: false, code: 'more-than-on-hand' });
});

test('after any movements in any order nothing is below 0', () => {
  let seed = 23;
  const next = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  let stock: Stock = { onHand: 0, reserved: 0 };
  for (let step = 0; step < 5_000; step++) {
    const verdict = applyMovement(stock, MOVEMENT_KINDS[next(MOVEMENT_KINDS.length)]!, 1 + next(6));
    if (verdict.ok) stock = verdict.stock;
    expect(stock.reserved).toBeGreaterThanOrEqual(0);
    expect(available(stock.onHand, stock.reserved)).toBeGreaterThanOrEqual(0);
  }
});
