import { expect, test } from 'vitest';
import { addToCart, blocksCheckout, cartChanges, changeQuantity, MAX_LINES, MAX_PER_LINE, mergeCarts } from './cart.ts';
import type { CartLine, VariantNow } from './cart.ts';

const line = (variantId: string, quantity = 1, priceSeen = 100_000): CartLine => ({ variantId, quantity, priceSeen });
const onSale = (available: number, price = 100_000): VariantNow => ({ price, available, onSale: true });
const full = Array.from({ length: MAX_LINES }, (_, i) => line(`v${i}`));

test('a first piece makes a line at today\'s price, more of it make the line grow', () => {
  expect(addToCart([], 'a', 2, onSale(10, 120_000))).toEqual({ ok: true, lines: [line('a', 2, 120_000)], quantity: 2, capped: false });
  expect(addToCart([line('a', 2), line('b')], 'a', 3, onSale(10, 120_000))).toEqual({
    ok: true,
    lines: [line('a', 5, 120_000), line('b')],
    quantity: 5,
    capped: false,
  });
});

test('no more go in than there are, and never more than 99', () => {
  expect(addToCart([line('a', 2)], 'a', 3, onSale(4))).toMatchObject({ ok: true, quantity: 4, capped: true });
  expect(addToCart([], 'a', 500, onSale(1000))).toMatchObject({ ok: true, quantity: MAX_PER_LINE, capped: true });
});

test('what cannot be bought does not go in', () => {
  expect(addToCart([], 'a', 1, onSale(0))).toEqual({ ok: false, code: 'sold-out' });
  expect(addToCart([], 'a', 1, { ...onSale(5), onSale: false })).toEqual({ ok: false, code: 'withdrawn' });
  for (const quantity of [0, -1, 1.5, Number.NaN]) expect(addToCart([], 'a', quantity, onSale(5))).toEqual({ ok: false, code: 'not-a-quantity' });
});

test('a hundred lines are a full cart, but a line in it can still grow', () => {
  expect(addToCart(full, 'new', 1, onSale(5))).toEqual({ ok: false, code: 'cart-full' });
  expect(addToCart(full, 'v7', 1, onSale(5))).toMatchObject({ ok: true, quantity: 2 });
});

test('a guest\'s cart joins the account\'s: quantities add up, the account\'s price stays', () => {
  const merged = mergeCarts([line('a', 2, 90_000), line('b')], [line('a', 3, 110_000), line('c', 4)], () => 50);
  expect(merged).toEqual({ lines: [line('a', 5, 90_000), line('b'), line('c', 4)], capped: [], leftOut: [] });
});

test('a joined line is capped by what is left and by 99', () => {
  expect(mergeCarts([line('a', 2)], [line('a', 3)], () => 4)).toMatchObject({ lines: [line('a', 4)], capped: ['a'] });
  expect(mergeCarts([line('a', 60)], [line('a', 60)], () => 1000)).toMatchObject({ lines: [line('a', 99)], capped: ['a'] });
});

test('a sold-out line keeps its pieces, so that the cart can say so', () => {
  expect(mergeCarts([line('a', 2)], [line('a', 3), line('b', 2)], () => 0)).toEqual({ lines: [line('a', 5), line('b', 2)], capped: [], leftOut: [] });
});

test('lines over a hundred are left out and named', () => {
  const merged = mergeCarts(full, [line('v3', 1), line('x'), line('y')], () => 50);
  expect(merged.lines).toHaveLength(MAX_LINES);
  expect(merged.leftOut).toEqual(['x', 'y']);
});

test('joining leaves both carts as they were', () => {
  const own = [line('a', 2)];
  const guest = [line('a', 3)];
  mergeCarts(own, guest, () => 50);
  expect([own, guest]).toEqual([[line('a', 2)], [line('a', 3)]]);
});

test('every change since a line was added is said', () => {
  const changes = (quantity: number, now: VariantNow | undefined) =>
    cartChanges([line('a', quantity)], new Map(now ? [['a', now]] : []));
  expect(changes(2, onSale(5))).toEqual([]);
  expect(changes(2, onSale(5, 120_000))).toEqual([{ variantId: 'a', code: 'price-up', before: 100_000, now: 120_000 }]);
  expect(changes(2, onSale(5, 80_000))).toEqual([{ variantId: 'a', code: 'price-down', before: 100_000, now: 80_000 }]);
  expect(changes(6, onSale(5))).toEqual([{ variantId: 'a', code: 'fewer-left', wanted: 6, available: 5 }]);
  expect(changes(2, onSale(0, 120_000))).toEqual([{ variantId: 'a', code: 'sold-out' }]);
  expect(changes(2, { ...onSale(5), onSale: false })).toEqual([{ variantId: 'a', code: 'withdrawn' }]);
  expect(changes(2, undefined)).toEqual([{ variantId: 'a', code: 'withdrawn' }]);
  expect(changes(6, onSale(5, 120_000)).map(({ code }) => code)).toEqual(['price-up', 'fewer-left']);
});

test('only good news lets a checkout go on unasked', () => {
  const codes = ['price-up', 'price-down', 'fewer-left', 'sold-out', 'withdrawn'] as const;
  const blocking = codes.filter((code) => blocksCheckout({ variantId: 'a', code, before: 1, now: 2, wanted: 1, available: 0 } as never));
  expect(blocking).toEqual(['price-up', 'fewer-left', 'sold-out', 'withdrawn']);
});

test('a line can be asked to hold any number of pieces and holds what there is', () => {
  expect(changeQuantity(3, onSale(5))).toEqual({ ok: true, quantity: 3, capped: false });
  expect(changeQuantity(8, onSale(5))).toEqual({ ok: true, quantity: 5, capped: true });
  expect(changeQuantity(200, onSale(500))).toEqual({ ok: true, quantity: MAX_PER_LINE, capped: true });
  expect(changeQuantity(4, onSale(0))).toEqual({ ok: true, quantity: 4, capped: false });
  expect(changeQuantity(4, { ...onSale(2), onSale: false })).toEqual({ ok: true, quantity: 4, capped: false });
  for (const quantity of [0, -1, 2.5, Number.NaN]) expect(changeQuantity(quantity, onSale(5))).toEqual({ ok: false, code: 'not-a-quantity' });
});
