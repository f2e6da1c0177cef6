import { describe, expect, test } from 'vitest';
import { checkCancellation, feeCharged, feeOff, NOTE_LENGTH } from './cancellation.ts';

const line = { id: 'a', unitPrice: 120_000, quantity: 3, cancelled: 0, sent: 1 };
const asked = { lineId: 'a', quantity: 2, reason: 'sold-out', note: '' };

test('pieces that are left can be called off for a reason', () => {
  expect(checkCancellation([line], asked)).toEqual({ ok: true, amount: 240_000, cancellation: { lineId: 'a', quantity: 2, reason: 'sold-out', note: null } });
});

test.each([
  ['no-such-line', { lineId: 'b' }],
  ['nothing-chosen', { quantity: 0 }],
  ['nothing-chosen', { quantity: 1.5 }],
  ['more-than-left', { quantity: 3 }],
  ['no-reason', { reason: '' }],
  ['no-reason', { reason: 'because' }],
  ['note-missing', { reason: 'other', note: '  ' }],
  ['note-too-long', { note: 'x'.repeat(NOTE_LENGTH + 1) }],
])('refused as %s: %o', (code, changes) => {
  expect(checkCancellation([line], { ...asked, ...changes })).toEqual({ ok: false, code });
});

test('a note is kept as one line of NFC', () => {
  expect(checkCancellation([line], { ...asked, reason: 'other', note: ' Lò\n nguội '.normalize('NFD') })).toMatchObject({ cancellation: { note: 'Lò nguội' } });
});

describe('the delivery fee', () => {
  // Of 2,4 kg by size: five steps of half a kilogram, 24.000 ₫ in one province, 31.500 ₫ two, 39.000 ₫ three.
  const jar = { ...line, sent: 0, grams: 800, lengthCm: 20, widthCm: 20, heightCm: 30, fragile: false };
  const cup = { ...jar, id: 'b', quantity: 1, grams: 300, lengthCm: 10, widthCm: 10, heightCm: 10, fragile: true };
  const near = { rateTable: 'tram-nghe-2025-07', zone: 'same-province' };

  test.each([
    ['one of three is left out', [{ ...jar, cancelled: 1 }], 39_000, near, 7_500],
    ['another after it, from what is charged by then', [{ ...jar, cancelled: 2 }], 31_500, near, 7_500],
    ['nothing is left', [{ ...jar, cancelled: 3 }], 24_000, near, 24_000],
    ['nothing is left of a quote that says no more', [{ ...jar, cancelled: 3 }], 30_000, {}, 30_000],
    ['the only fragile piece, within its step', [{ ...jar, quantity: 1, cancelled: 0 }, { ...cup, cancelled: 1 }], 32_000, near, 8_000],
    ['a piece within a step', [{ ...cup, quantity: 2, cancelled: 1 }], 27_500, near, 1_500],
    ['farther', [{ ...jar, cancelled: 1 }], 88_000, { ...near, zone: 'inter-region' }, 20_000],
    ['the packed size has grown since: never more than was charged', [{ ...jar, cancelled: 1, heightCm: 90 }], 39_000, near, 0],
    ['less was charged than the table says', [{ ...jar, cancelled: 1 }], 5_000, near, 0],
    ['nothing was charged', [{ ...jar, cancelled: 1 }], 0, near, 0],
    ['by a table that is not known', [{ ...jar, cancelled: 1 }], 39_000, { ...near, rateTable: 'khac' }, 0],
    ['to a zone that is none', [{ ...jar, cancelled: 1 }], 39_000, { ...near, zone: 'toString' }, 0],
    ['of an order without a quote', [{ ...jar, cancelled: 1 }], 39_000, null, 0],
  ])('%s', (_, lines, charged, quote, off) => {
    expect(feeOff({ lines, parcels: [], charged, quote })).toBe(off);
  });

  test('paid for the way of what was sent, and stays', () => {
    expect(feeOff({ lines: [{ ...jar, sent: 1, cancelled: 2 }], parcels: [{}], charged: 39_000, quote: near })).toBe(0);
    expect(feeOff({ lines: [{ ...jar, sent: 1, cancelled: 1 }], parcels: [{}], charged: 39_000, quote: near })).toBe(0);
  });

  test('is what was quoted less all that came off', () => {
    expect([feeCharged(39_000n, []), feeCharged(39_000n, [{ feeOff: 7_500n }, { feeOff: 0n }, { feeOff: 31_500n }])]).toEqual([39_000, 0]);
    expect(() => feeCharged(39_000n, [{ feeOff: 39_001n }])).toThrow(RangeError);
  });
});
