import { expect, test } from 'vitest';
import { newOrderCode } from '../orders/order-code.ts';
import { matchTransfer, settleReceipt } from './settlement.ts';
import type { Payable, TransferNotice } from './settlement.ts';

const order: Payable = { status: 'awaiting_payment', payment: 'pending', due: 3_477_000, received: 0, reservationHeld: true };

test('the exact amount pays', () => {
  expect(settleReceipt(order, { amount: 3_477_000 })).toEqual({ kind: 'paid' });
});

test('less waits for the rest, and the rest pays', () => {
  expect(settleReceipt(order, { amount: 3_400_000 })).toEqual({ kind: 'underpaid', missing: 77_000 });
  const half: Payable = { ...order, payment: 'underpaid', received: 3_400_000 };
  expect(settleReceipt(half, { amount: 76_999 })).toEqual({ kind: 'underpaid', missing: 1 });
  expect(settleReceipt(half, { amount: 77_000 })).toEqual({ kind: 'paid' });
});

test('more pays, and the rest is to be given back', () => {
  expect(settleReceipt(order, { amount: 3_500_000 })).toEqual({ kind: 'overpaid', credit: 23_000 });
  expect(settleReceipt(order, { amount: 3_477_001 })).toEqual({ kind: 'overpaid', credit: 1 });
  expect(settleReceipt({ ...order, payment: 'underpaid', received: 3_400_000 }, { amount: 100_000 })).toEqual({ kind: 'overpaid', credit: 23_000 });
});

test('while the pieces are set aside, no clock makes money late', () => {
  expect(settleReceipt({ ...order, reservationHeld: true }, { amount: 3_477_000 })).toEqual({ kind: 'paid' });
});

test('money after the pieces were let go is late, enough or not', () => {
  const expired: Payable = { ...order, status: 'expired', payment: 'expired', reservationHeld: false };
  expect(settleReceipt(expired, { amount: 3_477_000 })).toEqual({ kind: 'late', covers: true, received: 3_477_000, credit: 0 });
  expect(settleReceipt(expired, { amount: 3_500_000 })).toEqual({ kind: 'late', covers: true, received: 3_500_000, credit: 23_000 });
  expect(settleReceipt(expired, { amount: 1000 })).toEqual({ kind: 'late', covers: false, received: 1000, credit: 0 });
  expect(settleReceipt({ ...order, reservationHeld: false }, { amount: 3_477_000 }).kind).toBe('late');
});

test('a second receipt for a paid order goes back whole', () => {
  for (const status of ['placed', 'completed'] as const) {
    const paid: Payable = { ...order, status, payment: 'paid', received: 3_477_000 };
    expect(settleReceipt(paid, { amount: 3_477_000 })).toEqual({ kind: 'already-paid', refund: 3_477_000 });
    expect(settleReceipt({ ...paid, payment: 'refunded', received: 0 }, { amount: 5 })).toEqual({ kind: 'already-paid', refund: 5 });
  }
});

test('money that a person has to look at', () => {
  expect(settleReceipt(null, { amount: 5 })).toEqual({ kind: 'unmatched', code: 'no-such-order', refund: 0 });
  expect(settleReceipt({ ...order, status: 'cancelled', payment: 'expired', reservationHeld: false }, { amount: 5 })).toEqual({ kind: 'unmatched', code: 'order-cancelled', refund: 5 });
  expect(settleReceipt({ ...order, status: 'placed', payment: 'due_on_delivery' }, { amount: 3_477_000 })).toEqual({ kind: 'unmatched', code: 'pays-on-delivery', refund: 0 });
});

test('a receipt of nothing, of less or of a fraction is a mistake', () => {
  for (const amount of [0, -1, 0.5, Number.NaN]) expect(() => settleReceipt(order, { amount })).toThrow(RangeError);
});

test('an order of another size than 32 bits settles exactly', () => {
  expect(settleReceipt({ ...order, due: 5_000_000_000 }, { amount: 4_999_999_999 })).toEqual({ kind: 'underpaid', missing: 1 });
});

const code = newOrderCode(() => 12);
const notice: TransferNotice = { direction: 'in', amount: 3_477_000, currency: 'VND', accountNumber: '0000 0000 00', content: `MBVCB.1.${code}.CT tu 01` };

test('a movement into our account with a code in it is matched', () => {
  expect(matchTransfer(notice, ['0000000000'])).toEqual({ ok: true, codes: [code] });
  expect(matchTransfer({ ...notice, amount: 1 }, ['111', '0000000000']).ok).toBe(true);
});

test('a movement that cannot pay an order of ours says why', () => {
  const refusal = (change: Partial<TransferNotice>): unknown => matchTransfer({ ...notice, ...change }, ['0000000000']);
  expect(refusal({ direction: 'out' })).toEqual({ ok: false, code: 'outgoing' });
  expect(refusal({ amount: 0 })).toEqual({ ok: false, code: 'nothing-received' });
  expect(refusal({ currency: 'USD' })).toEqual({ ok: false, code: 'other-currency' });
  expect(refusal({ accountNumber: '111' })).toEqual({ ok: false, code: 'other-account' });
  expect(refusal({ content: 'mua hang' })).toEqual({ ok: false, code: 'no-order-code' });
});
