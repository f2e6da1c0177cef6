import { expect, test } from 'vitest';
import { isPaymentMethod, offeredMethods } from './methods.ts';
import type { MethodFacts } from './methods.ts';

const refusals = (total: number, facts?: MethodFacts): Record<string, string> =>
  Object.fromEntries(offeredMethods(total, facts).flatMap((offer) => (offer.offered ? [] : [[offer.method, offer.code]])));

test('an ordinary order can be paid in every way, transfer first', () => {
  expect(offeredMethods(3_477_000)).toEqual([
    { method: 'bank_transfer', offered: true },
    { method: 'cash_on_delivery', offered: true },
    { method: 'card', offered: true },
  ]);
});

test('a card pays from 15.000 ₫ to 99.999.999 ₫ and nothing outside', () => {
  expect(refusals(14_999)).toEqual({ card: 'below-card-minimum' });
  expect(refusals(15_000)).toEqual({});
  expect(refusals(99_999_999, { consignmentTotals: [1] })).toEqual({});
  expect(refusals(100_000_000, { consignmentTotals: [1] })).toEqual({ card: 'above-card-maximum' });
  expect(offeredMethods(100_000_000).find(({ method }) => method === 'card')).toMatchObject({ limit: 99_999_999 });
});

test('cash is limited for each consignment, because each is paid by itself', () => {
  expect(refusals(30_000_000, { consignmentTotals: [15_000_000, 15_000_000] })).toEqual({});
  expect(refusals(30_000_000, { consignmentTotals: [20_000_001, 9_999_999] })).toEqual({ cash_on_delivery: 'above-cod-maximum' });
  expect(refusals(20_000_000)).toEqual({});
  expect(refusals(20_000_001)).toEqual({ cash_on_delivery: 'above-cod-maximum' });
});

test('a sum no single transfer carries is not asked for by transfer', () => {
  expect(refusals(499_999_999)).not.toHaveProperty('bank_transfer');
  expect(refusals(500_000_000)).toHaveProperty('bank_transfer', 'above-transfer-maximum');
});

test('a method that is not set up is not offered', () => {
  expect(refusals(100_000, { notSetUp: ['card'] })).toEqual({ card: 'not-set-up' });
});

test('only the three words are methods', () => {
  expect(isPaymentMethod('card')).toBe(true);
  expect(isPaymentMethod('momo')).toBe(false);
});
