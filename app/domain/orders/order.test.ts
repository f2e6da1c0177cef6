import { expect, test } from 'vitest';
import { settleReceipt } from '../payments/settlement.ts';
import type { Payable } from '../payments/settlement.ts';
import {
  cancelOrder,
  canTransition,
  CONSIGNMENT_STATUSES,
  initialStatuses,
  nextAfterDeadline,
  nextAfterPayment,
  ORDER_STATUSES,
  payTheRestBy,
  PAYMENT_STATUSES,
  paymentDeadline,
} from './order.ts';

const at = (time: string): Date => new Date(`2026-11-23T${time}+07:00`);

test('no status leads back to itself, over one step or many, except an order or a payment that money revives', () => {
  const loops = <S extends string>(statuses: readonly S[], can: (from: S, to: S) => boolean): S[] =>
    statuses.filter((start) => {
      const seen = new Set<S>();
      const queue = statuses.filter((next) => can(start, next));
      for (const status of queue) {
        if (seen.has(status)) continue;
        seen.add(status);
        queue.push(...statuses.filter((next) => can(status, next)));
      }
      return seen.has(start);
    });
  expect(loops(ORDER_STATUSES, (from, to) => canTransition('order', from, to))).toEqual([]);
  expect(loops(CONSIGNMENT_STATUSES, (from, to) => canTransition('consignment', from, to))).toEqual([]);
  expect(loops(PAYMENT_STATUSES, (from, to) => canTransition('payment', from, to)).sort()).toEqual(['paid', 'refund_due']);
});

test('an ended order stays ended', () => {
  for (const to of ORDER_STATUSES) {
    expect(canTransition('order', 'cancelled', to)).toBe(false);
    expect(canTransition('order', 'completed', to)).toBe(false);
  }
});

test('a delivered consignment is never shipped again by a late event', () => {
  expect(canTransition('consignment', 'delivered', 'shipped')).toBe(false);
  expect(canTransition('consignment', 'delivered', 'returned')).toBe(true);
  expect(canTransition('consignment', 'confirmed', 'shipped')).toBe(true);
  expect(canTransition('consignment', 'shipped', 'cancelled')).toBe(false);
});

test('cash is placed at once, transfer and card wait for money', () => {
  expect(initialStatuses('cash_on_delivery')).toEqual({ order: 'placed', payment: 'due_on_delivery' });
  expect(initialStatuses('bank_transfer')).toEqual({ order: 'awaiting_payment', payment: 'pending' });
  expect(initialStatuses('card')).toEqual({ order: 'awaiting_payment', payment: 'pending' });
});

test('a transfer has 30 minutes, a card one more, and the stock is held five minutes longer', () => {
  const placed = at('14:05:00');
  expect(paymentDeadline('bank_transfer', placed)).toEqual({ payBy: at('14:35:00'), reservedUntil: at('14:40:00') });
  expect(paymentDeadline('card', placed)).toEqual({ payBy: at('14:36:00'), reservedUntil: at('14:41:00') });
  expect(paymentDeadline('cash_on_delivery', placed)).toBe(null);
});

test('who sent too little has a whole window from then on, and never less than before', () => {
  expect(payTheRestBy(at('14:35:00'), at('14:30:00'), at('14:05:00'))).toEqual(at('15:00:00'));
  expect(payTheRestBy(at('15:30:00'), at('14:30:00'), at('14:05:00'))).toEqual(at('15:30:00'));
});

test('a đồng every half hour holds a piece for two hours at most', () => {
  expect(payTheRestBy(at('16:00:00'), at('15:55:00'), at('14:05:00'))).toEqual(at('16:05:00'));
  expect(payTheRestBy(at('16:05:00'), at('16:04:00'), at('14:05:00'))).toEqual(at('16:05:00'));
});

test('the deadline expires what waits and owes back what came', () => {
  expect(nextAfterDeadline({ order: 'awaiting_payment', payment: 'pending' })).toEqual({ order: 'expired', payment: 'expired' });
  expect(nextAfterDeadline({ order: 'awaiting_payment', payment: 'underpaid' })).toEqual({ order: 'expired', payment: 'refund_due' });
  for (const order of ORDER_STATUSES.filter((status) => status !== 'awaiting_payment')) {
    expect(nextAfterDeadline({ order, payment: 'paid' })).toBe(null);
  }
});

const waiting: Payable = { status: 'awaiting_payment', payment: 'pending', due: 100, received: 0, reservationHeld: true };
const statusesOf = ({ status, payment }: Payable) => ({ order: status, payment });

test('exact, short and generous money', () => {
  expect(nextAfterPayment(statusesOf(waiting), settleReceipt(waiting, { amount: 100 }))).toEqual({ order: 'placed', payment: 'paid', refund: null });
  expect(nextAfterPayment(statusesOf(waiting), settleReceipt(waiting, { amount: 60 }))).toEqual({ order: 'awaiting_payment', payment: 'underpaid', refund: null });
  expect(nextAfterPayment(statusesOf(waiting), settleReceipt(waiting, { amount: 130 }))).toEqual({
    order: 'placed',
    payment: 'paid',
    refund: { reason: 'overpaid', amount: 30 },
  });
});

test('late money revives the order when the stock is there and goes back when it is not', () => {
  const expired: Payable = { ...waiting, status: 'expired', payment: 'expired', reservationHeld: false };
  const settlement = settleReceipt(expired, { amount: 110 });
  expect(nextAfterPayment(statusesOf(expired), settlement, true)).toEqual({ order: 'placed', payment: 'paid', refund: { reason: 'overpaid', amount: 10 } });
  expect(nextAfterPayment(statusesOf(expired), settlement, false)).toEqual({ order: 'expired', payment: 'refund_due', refund: { reason: 'late-payment', amount: 110 } });
});

test('late money that is not enough goes back even when the stock is there', () => {
  const expired: Payable = { ...waiting, status: 'expired', payment: 'expired', reservationHeld: false };
  expect(nextAfterPayment(statusesOf(expired), settleReceipt(expired, { amount: 90 }), true)).toEqual({
    order: 'expired',
    payment: 'refund_due',
    refund: { reason: 'late-payment', amount: 90 },
  });
});

test('a second payment goes back and leaves the order alone', () => {
  const paid: Payable = { ...waiting, status: 'placed', payment: 'paid', received: 100 };
  expect(nextAfterPayment(statusesOf(paid), settleReceipt(paid, { amount: 100 }))).toEqual({
    order: 'placed',
    payment: 'paid',
    refund: { reason: 'paid-twice', amount: 100 },
  });
});

test('a transfer for a cash order changes nothing until a person has looked', () => {
  const cash: Payable = { ...waiting, status: 'placed', payment: 'due_on_delivery' };
  expect(nextAfterPayment(statusesOf(cash), settleReceipt(cash, { amount: 100 }))).toEqual({ order: 'placed', payment: 'due_on_delivery', refund: null });
});

test('money for a cancelled order is due back, down to one đồng', () => {
  const cancelled: Payable = { ...waiting, status: 'cancelled', payment: 'expired', reservationHeld: false };
  expect(nextAfterPayment(statusesOf(cancelled), settleReceipt(cancelled, { amount: 100 }))).toEqual({
    order: 'cancelled',
    payment: 'refund_due',
    refund: { reason: 'cancelled', amount: 100 },
  });
  expect(nextAfterPayment(statusesOf(cancelled), settleReceipt(cancelled, { amount: 1 }))).toMatchObject({
    payment: 'refund_due',
    refund: { amount: 1 },
  });
});

test('whatever arrives in whatever order, money held is always the price or on its way back, and each step is allowed', () => {
  const amounts = [40, 60, 100, 130];
  for (const first of amounts) {
    for (const second of amounts) {
      for (const third of amounts) {
        for (const expiresAfter of [0, 1, 2, 3]) {
          for (const reservedAgain of [true, false]) {
            let order: Payable = { ...waiting };
            let owed = 0;
            let came = 0;
            const move = (next: { order: Payable['status']; payment: Payable['payment'] }): void => {
              if (next.order !== order.status) expect(canTransition('order', order.status, next.order)).toBe(true);
              if (next.payment !== order.payment) expect(canTransition('payment', order.payment, next.payment)).toBe(true);
              order = { ...order, status: next.order, payment: next.payment };
            };
            for (const [i, amount] of [first, second, third].entries()) {
              if (i === expiresAfter) {
                const ended = nextAfterDeadline(statusesOf(order));
                if (ended) {
                  owed += order.received;
                  move(ended);
                  order = { ...order, received: 0, reservationHeld: false };
                }
              }
              const settlement = settleReceipt(order, { amount });
              const next = nextAfterPayment(statusesOf(order), settlement, reservedAgain);
              came += amount;
              owed += next.refund?.amount ?? 0;
              order = { ...order, received: order.received + amount - (next.refund?.amount ?? 0) };
              if (next.order === 'placed') order = { ...order, reservationHeld: true };
              move(next);
            }
            expect(order.received + owed).toBe(came);
            if (order.status === 'placed') expect(order.received).toBe(order.due);
            if (order.status === 'expired') expect(order.received).toBe(0);
          }
        }
      }
    }
  }
});

test('an order can be called off until it is paid or a workshop has taken it in hand', () => {
  const consignments = ['waiting', 'waiting'] as const;
  expect(cancelOrder({ order: 'awaiting_payment', payment: 'pending', consignments })).toEqual({ ok: true, order: 'cancelled', payment: 'expired' });
  expect(cancelOrder({ order: 'awaiting_payment', payment: 'underpaid', consignments })).toEqual({ ok: true, order: 'cancelled', payment: 'refund_due' });
  expect(cancelOrder({ order: 'placed', payment: 'due_on_delivery', consignments })).toEqual({ ok: true, order: 'cancelled', payment: 'expired' });
  expect(cancelOrder({ order: 'placed', payment: 'due_on_delivery', consignments: ['waiting', 'confirmed'] })).toEqual({ ok: false, code: 'already-under-way' });
  expect(cancelOrder({ order: 'placed', payment: 'paid', consignments })).toEqual({ ok: false, code: 'already-paid' });
  for (const order of ['expired', 'cancelled', 'completed'] as const) {
    expect(cancelOrder({ order, payment: 'expired', consignments })).toEqual({ ok: false, code: 'already-over' });
  }
});

test('every step a cancellation takes is an allowed one', () => {
  for (const payment of ['pending', 'underpaid', 'failed', 'due_on_delivery'] as const) {
    const order = payment === 'due_on_delivery' ? 'placed' : 'awaiting_payment';
    const verdict = cancelOrder({ order, payment, consignments: [] });
    expect(verdict.ok && canTransition('payment', payment, verdict.payment)).toBe(true);
  }
});
