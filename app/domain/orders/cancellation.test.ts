import { expect, test } from 'vitest';
import { checkCancellation, feeOff, NOTE_LENGTH } from './cancellation.ts';

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

test('the delivery fee is off when nothing at all is sent', () => {
  expect(feeOff([{ ...line, sent: 0, cancelled: 3 }], [], 30_000)).toBe(30_000);
  expect(feeOff([{ ...line, sent: 0, cancelled: 2 }], [], 30_000)).toBe(0);
  expect(feeOff([{ ...line, sent: 1, cancelled: 2 }], [{}], 30_000)).toBe(0);
});
