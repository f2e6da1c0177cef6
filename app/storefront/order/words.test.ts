import { expect, test } from 'vitest';
import type { OrderPage } from '#app/services/orders/get-order.server.ts';
import { headingWords } from './words.ts';

test('an order of which a part has left is headed by what is under way and paid at that door', () => {
  const headed = (boxes: readonly { status: 'shipped' | 'delivered' | 'returned'; cod: number }[]) =>
    headingWords({ status: 'placed', payment: 'due_on_delivery', checking: false, paidAt: null, dueAtDoor: 739_000, total: 739_000, refunds: [], parcels: [{ status: 'packed', shipments: boxes }] } as unknown as OrderPage);
  expect(headed([])).toMatch(/^Đơn đã vào xưởng, trả 739\.000\s₫ khi nhận$/);
  expect(headed([{ status: 'shipped', cod: 389_000 }])).toMatch(/^Một phần đang trên đường, trả 389\.000\s₫ khi nhận$/);
  expect(headed([{ status: 'delivered', cod: 389_000 }, { status: 'shipped', cod: 0 }])).toBe('Một phần đang trên đường');
  expect(headed([{ status: 'delivered', cod: 389_000 }])).toBe('Một phần đã tới, phần còn lại gửi sau');
  expect(headed([{ status: 'returned', cod: 389_000 }])).toMatch(/^Đơn đã vào xưởng/);
});
