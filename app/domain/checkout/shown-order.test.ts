import { expect, test } from 'vitest';
import { draftOrder } from './order-draft.ts';
import type { DraftLine } from './order-draft.ts';
import { changesSince, readShown, shownOrder, writeShown } from './shown-order.ts';

const on = new Date('2026-11-23T03:00:00Z');
const ids = ['0193a000-0000-7000-8000-00000000000a', '0193a000-0000-7000-8000-00000000000b'] as const;
const line = (variantId: string, changes: Partial<DraftLine> = {}): DraftLine => ({
  variantId, quantity: 2, priceSeen: 100_000, price: 100_000, available: 5, onSale: true, workshopId: 'w1', leadDays: null,
  grams: 800, lengthCm: 20, widthCm: 10, heightCm: 10, fragile: false, ...changes,
});
const draft = (lines: DraftLine[], toProvinceCode: string | null = '01') => draftOrder(lines, { senders: { w1: { provinceCode: '01', handlingDays: 1 } }, toProvinceCode, on });
const changes = (before: DraftLine[], now: DraftLine[], to?: string | null) =>
  changesSince(shownOrder(draft(before)), draft(now, to), new Map(now.map((one) => [one.variantId, one])));

test('what a form showed survives the form', () => {
  for (const to of ['01', null]) {
    const shown = shownOrder(draft([line(ids[0]), line(ids[1], { price: 9_000_000_000 })], to));
    expect(readShown(writeShown(shown))).toEqual(shown);
  }
  expect(readShown(writeShown({ lines: [], total: null }))).toEqual({ lines: [], total: null });
});

test('a text that no form of ours wrote is not read', () => {
  for (const text of ['', 'x', `${ids[0]}:1:2`, `${ids[0]}:-1:2;3`, `${ids[0]}:1:9999999999999999;3`, `${ids[0]}:1:2,;3`, '1:1:1;1']) expect(readShown(text)).toBeNull();
});

test('nothing is said when nothing changed', () => {
  expect(changes([line(ids[0]), line(ids[1])], [line(ids[0]), line(ids[1])])).toEqual([]);
});

test('a new price, fewer pieces, a sold-out and a withdrawn thing are said one by one', () => {
  const [a, b] = ids;
  expect(changes([line(a), line(b)], [line(a, { price: 120_000 }), line(b)])).toEqual([{ variantId: a, code: 'price-up', before: 100_000, now: 120_000 }]);
  expect(changes([line(a)], [line(a, { price: 80_000 })])).toEqual([{ variantId: a, code: 'price-down', before: 100_000, now: 80_000 }]);
  expect(changes([line(a)], [line(a, { available: 1 })])).toEqual([{ variantId: a, code: 'fewer-left', wanted: 2, available: 1 }]);
  expect(changes([line(a), line(b)], [line(a, { available: 0 }), line(b)])).toEqual([{ variantId: a, code: 'sold-out' }]);
  expect(changes([line(a), line(b)], [line(a, { onSale: false }), line(b)])).toEqual([{ variantId: a, code: 'withdrawn' }]);
});

test('a cart that was changed in another window is said', () => {
  const [a, b] = ids;
  expect(changes([line(a)], [line(a), line(b)])).toEqual([{ code: 'other-lines' }]);
  expect(changes([line(a), line(b)], [line(a)])).toEqual([{ code: 'other-lines' }]);
  expect(changes([line(a)], [line(a, { quantity: 3 })])).toEqual([{ code: 'other-lines' }]);
});

test('another place of delivery is another sum, and the sum on the button is the one that counts', () => {
  const before = draft([line(ids[0])]);
  const [change] = changes([line(ids[0])], [line(ids[0])], '79');
  expect(change).toMatchObject({ code: 'other-total', before: before.total });
  expect(changesSince({ ...shownOrder(before), total: null }, before, new Map([[ids[0], line(ids[0])]]))).toEqual([{ code: 'other-total', before: null, now: before.total }]);
});
