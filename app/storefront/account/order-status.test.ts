import { expect, test } from 'vitest';
import { standingOf } from './order-status.ts';

const parcels = (...statuses: Parameters<typeof standingOf>[0]['consignments'][number]['status'][]) => statuses.map((status) => ({ status, shipments: [] }));

test('an order that waits for money says so, and whether some has come', () => {
  expect(standingOf({ status: 'awaiting_payment', payment: 'pending', consignments: parcels('waiting') })).toBe('awaiting_payment');
  expect(standingOf({ status: 'awaiting_payment', payment: 'underpaid', consignments: parcels('waiting') })).toBe('underpaid');
});

test('an order is on its way with its first parcel and delivered with its last', () => {
  const order = { status: 'placed', payment: 'paid' } as const;
  expect(standingOf({ ...order, consignments: parcels('confirmed', 'waiting') })).toBe('packing');
  expect(standingOf({ ...order, consignments: parcels('shipped', 'waiting') })).toBe('on_the_way');
  expect(standingOf({ ...order, consignments: parcels('delivered', 'shipped') })).toBe('on_the_way');
  expect(standingOf({ ...order, consignments: parcels('delivered', 'cancelled') })).toBe('delivered');
});

test('an order of which a box has left says so while the rest is still with its workshop', () => {
  const standing = (...boxes: ('shipped' | 'delivered' | 'returned')[]) =>
    standingOf({ status: 'placed', payment: 'due_on_delivery', consignments: [...parcels('waiting'), { status: 'packed', shipments: boxes.map((status) => ({ status })) }] });
  expect([standing(), standing('returned'), standing('shipped'), standing('delivered', 'shipped'), standing('returned', 'delivered')]).toEqual(['packing', 'packing', 'part_way', 'part_way', 'part_there']);
});

test('an order that is over says what becomes of its money', () => {
  expect(standingOf({ status: 'expired', payment: 'expired', consignments: parcels('waiting') })).toBe('expired');
  expect(standingOf({ status: 'expired', payment: 'refund_due', consignments: parcels('waiting') })).toBe('refund_due');
  expect(standingOf({ status: 'cancelled', payment: 'refunded', consignments: parcels('cancelled') })).toBe('refunded');
});
