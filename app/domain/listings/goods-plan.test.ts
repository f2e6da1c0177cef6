import { expect, test } from 'vitest';
import { MOST_PIECES } from '../stock/stock.ts';
import { planGood, type PlannedGood, planReturn, sumOf } from './goods-plan.ts';

const variant = (id: string, changes = {}) => ({ id, sku: id, name: '', price: 100_000, onHand: 5, reserved: 1, ...changes });
const good = (changes: Partial<PlannedGood> = {}): PlannedGood => ({ id: 'p', name: 'Bình', draftId: null, draftVersion: null, variants: [variant('a'), variant('b', { price: 200_000, onHand: 0, reserved: 0 })], ...changes });

test('prices change by their rule, variant by variant; what stays the same is no step', () => {
  expect(planGood(good(), { kind: 'price', rule: { way: 'percent-more', by: 10, round: false } })).toMatchObject({ ok: true, steps: [{ variantId: 'a', from: 100_000, to: 110_000 }, { variantId: 'b', from: 200_000, to: 220_000 }] });
  expect(planGood(good(), { kind: 'price', rule: { way: 'exact', by: 200_000, round: false } })).toMatchObject({ ok: true, steps: [{ variantId: 'a', from: 100_000, to: 200_000 }] });
});

test('one variant that would cost nothing refuses its whole listing, and no other', () => {
  const plans = [good(), good({ id: 'q', variants: [variant('c', { price: 900_000 })] })].map((one) => planGood(one, { kind: 'price', rule: { way: 'less', by: 100_000, round: false } }));
  expect(plans).toMatchObject([{ ok: false, code: 'not-above-zero' }, { ok: true }]);
  expect(sumOf(plans)).toEqual({ goods: 1, variants: 1, from: { least: 900_000, most: 900_000 }, to: { least: 800_000, most: 800_000 }, refused: 1 });
});

test('pieces come in on top of what is there, and are counted anew, never below what orders wait for', () => {
  expect(planGood(good(), { kind: 'receipt', pieces: 3 })).toMatchObject({ ok: true, steps: [{ from: 5, to: 8 }, { from: 0, to: 3 }] });
  expect(planGood(good(), { kind: 'count', pieces: 5 })).toMatchObject({ ok: true, steps: [{ variantId: 'b', from: 0, to: 5 }] });
  expect(planGood(good(), { kind: 'count', pieces: 0 })).toMatchObject({ ok: false, code: 'less-than-reserved' });
  expect(planGood(good(), { kind: 'receipt', pieces: MOST_PIECES - 4 })).toMatchObject({ ok: false, code: 'too-many-pieces' });
  expect(planGood(good({ variants: [] }), { kind: 'count', pieces: 0 })).toMatchObject({ ok: false, code: 'no-variants' });
});

test('a price that is still as a change left it becomes what it was, one that was changed since stays', () => {
  const steps = [{ variantId: 'a', from: 100_000, to: 110_000 }, { variantId: 'b', from: 200_000, to: 220_000 }];
  const now = (a: number, b: number) => planReturn({ id: 'p', name: 'Bình', steps }, new Map([['a', a], ['b', b]]));
  expect(now(110_000, 220_000)).toMatchObject({ ok: true, steps: [{ variantId: 'a', from: 110_000, to: 100_000 }, { variantId: 'b', from: 220_000, to: 200_000 }] });
  expect(now(110_000, 250_000)).toMatchObject({ ok: true, steps: [{ variantId: 'a', from: 110_000, to: 100_000 }] });
  expect(now(100_000, 250_000)).toMatchObject({ ok: false, code: 'changed-since' });
  expect(planReturn({ id: 'p', name: 'Bình', steps }, new Map())).toMatchObject({ ok: false, code: 'changed-since' });
});

test('only what has a draft is published; nothing is counted in what has no numbers', () => {
  expect(planGood(good(), { kind: 'publish' })).toMatchObject({ ok: false, code: 'nothing-to-publish' });
  expect(planGood(good({ draftId: 'd', draftVersion: 3 }), { kind: 'publish' })).toMatchObject({ ok: true, draftId: 'd', draftVersion: 3 });
  expect(sumOf([planGood(good(), { kind: 'hide' })])).toEqual({ goods: 1, variants: 0, from: null, to: null, refused: 0 });
});
