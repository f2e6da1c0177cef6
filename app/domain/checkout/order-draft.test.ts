import { expect, test } from 'vitest';
import { draftOrder, orderable } from './order-draft.ts';
import type { DraftLine } from './order-draft.ts';

const on = new Date('2026-11-23T03:00:00Z');
const line = (variantId: string, changes: Partial<DraftLine> = {}): DraftLine => ({
  variantId, quantity: 1, priceSeen: 100_000, price: 100_000, available: 5, onSale: true, workshopId: 'w1', leadDays: null,
  grams: 800, lengthCm: 20, widthCm: 10, heightCm: 10, fragile: false, ...changes,
});
const senders = { w1: { provinceCode: '01', handlingDays: 1 }, w2: { provinceCode: '79', handlingDays: 2 } };

test('each workshop sends a consignment of its own and the total adds them up', () => {
  const lines = [line('a', { quantity: 2 }), line('b', { workshopId: 'w2', price: 250_000 }), line('c', { price: 40_000 })];
  const draft = draftOrder(lines, { senders, toProvinceCode: '01', on });
  expect(draft.consignments.map(({ workshopId, goods, pieces, delivery }) => [workshopId, goods, pieces, delivery?.quote.zone])).toEqual([
    ['w1', 240_000, 3, 'same-province'],
    ['w2', 250_000, 1, 'inter-region'],
  ]);
  const fees = draft.consignments.map(({ delivery }) => delivery!.quote.fee);
  expect(draft).toMatchObject({ goods: 490_000, pieces: 4, delivery: fees[0]! + fees[1]!, total: 490_000 + fees[0]! + fees[1]! });
});

test('without a province, or with a word that is none, delivery and total stay open', () => {
  for (const toProvinceCode of [null, '', '99']) {
    const draft = draftOrder([line('a')], { senders, toProvinceCode, on });
    expect(draft).toMatchObject({ goods: 100_000, delivery: null, total: null });
    expect(draft.consignments[0]!.delivery).toBeNull();
  }
});

test('what cannot be bought is left out, and no more is counted than is left', () => {
  expect(orderable(line('a', { quantity: 7 }))).toBe(5);
  expect(orderable(line('a', { onSale: false }))).toBe(0);
  expect(orderable(line('a', { available: 0 }))).toBe(0);
  const lines = [line('a', { quantity: 7 }), line('b', { onSale: false }), line('c', { available: 0, workshopId: 'w2' })];
  const draft = draftOrder(lines, { senders, toProvinceCode: '01', on });
  expect(draft.consignments).toHaveLength(1);
  expect(draft).toMatchObject({ pieces: 5, goods: 500_000 });
});

test('what is made after the order comes later', () => {
  const soon = draftOrder([line('a')], { senders, toProvinceCode: '01', on }).consignments[0]!.delivery!.window;
  const late = draftOrder([line('a', { leadDays: 12 })], { senders, toProvinceCode: '01', on }).consignments[0]!.delivery!.window;
  expect(late.from > soon.to).toBe(true);
});

test('the ways to pay follow the whole sum and each consignment by itself', () => {
  const dear = draftOrder([line('a', { price: 19_990_000 })], { senders, toProvinceCode: '01', on });
  expect(dear.methods.find(({ method }) => method === 'cash_on_delivery')).toMatchObject({ offered: false, code: 'above-cod-maximum' });
  const two = draftOrder([line('a', { price: 15_000_000 }), line('b', { price: 15_000_000, workshopId: 'w2' })], { senders, toProvinceCode: '01', on });
  expect(two.methods.every(({ offered }) => offered)).toBe(true);
  const noCard = draftOrder([line('a')], { senders, toProvinceCode: '01', notSetUp: ['card'], on });
  expect(noCard.methods.find(({ method }) => method === 'card')).toMatchObject({ offered: false, code: 'not-set-up' });
});
