// The end of an order's time to pay, alone and in a race with its money.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '#app/platform/db.server.ts';
import { expireOrder } from '#app/services/payments/expire-order.server.ts';
import { settleWebhookEvent } from '#app/services/payments/settle-webhook-event.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openTill, placeExpiredOrder, placeTestOrder, stateOf, type Till, workOff } from './till.ts';

const database = freshDatabase();
let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const rounds = 15;
const lastEvent = async (id: number) => (await db().webhookEvent.findUniqueOrThrow({ where: { provider_eventId: { provider: 'bank', eventId: String(id) } } })).id;

test('pieces are freed once, however many times the job runs', async () => {
  const order = await placeTestOrder({ quantity: 3, minutesAgo: 60 });
  expect(await stateOf(order)).toMatchObject({ reserved: 3 });
  await Promise.all(Array.from({ length: 6 }, () => expireOrder({ orderId: order.id })));
  expect(await stateOf(order)).toMatchObject({ order: 'expired', payments: ['bank_transfer expired'], reserved: 0, released: 1 });
  expect(await db().orderEvent.count({ where: { orderId: order.id, kind: 'order-expired' } })).toBe(1);
});

test('the job that comes too early does nothing but ask again', async () => {
  const order = await placeTestOrder({ minutesAgo: 31 });
  await expireOrder({ orderId: order.id });
  expect(await stateOf(order)).toMatchObject({ order: 'awaiting_payment', reserved: 1 });
  const [job] = await db().$queryRaw<{ run_at: Date }[]>`select run_at from graphile_worker.jobs where key = ${`expire-order:${order.id}`}`;
  const { payBy } = await db().order.findUniqueOrThrow({ where: { id: order.id } });
  expect(job!.run_at.getTime()).toBe(payBy!.getTime() + 5 * 60_000);
});

test('the job is harmless for a paid order, a cash order and an order of nobody', async () => {
  const paid = await placeTestOrder({ minutesAgo: 60 });
  await till.transfer(paid.total, paid.code);
  await workOff();
  const cash = await placeTestOrder({ method: 'cash_on_delivery', minutesAgo: 60 });
  for (const orderId of [paid.id, cash.id, '00000000-0000-7000-8000-000000000000']) await expireOrder({ orderId });
  expect(await stateOf(paid)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], reserved: 1 });
  expect(await stateOf(cash)).toMatchObject({ order: 'placed', reserved: 1 });
});

test('money and deadline in the same moment: the order is paid and holds its piece, either way', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const order = await placeTestOrder({ minutesAgo: 60, stock: 1 });
    const { id } = await till.transfer(order.total, order.code);
    const event = await lastEvent(id);
    await Promise.all([expireOrder({ orderId: order.id }), settleWebhookEvent({ eventId: event }), expireOrder({ orderId: order.id }), settleWebhookEvent({ eventId: event })]);
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], receipts: 1, refunds: [], reserved: 1 });
  }
});

test('late money of two orders for one piece: one lives again, the other’s money is due back', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const one = await placeExpiredOrder({ stock: 1 });
    const other = await placeExpiredOrder({ variantId: one.variantId });
    const notices = await Promise.all([one, other].map((order) => till.transfer(order.total, order.code)));
    const events = await Promise.all(notices.map(({ id }) => lastEvent(id)));
    await Promise.all([...events, ...events].map((eventId) => settleWebhookEvent({ eventId })));
    const ends = [await stateOf(one), await stateOf(other)];
    expect(ends.map(({ order }) => order).toSorted()).toEqual(['expired', 'placed']);
    expect(ends.map(({ owed }) => owed).toSorted((a, b) => a - b)).toEqual([0, one.total]);
    expect(ends[0]!.reserved).toBe(1);
  }
});

test('a crash in the middle of settling leaves nothing half done', async () => {
  const order = await placeTestOrder({ email: 'gay@example.com' });
  const { id } = await till.transfer(order.total, order.code);
  const eventId = await lastEvent(id);
  // The last write of the transaction fails.
  await database.asOwner('alter table mail rename to mail_away');
  await expect(settleWebhookEvent({ eventId })).rejects.toThrow();
  await database.asOwner('alter table mail_away rename to mail');
  expect(await stateOf(order)).toMatchObject({ order: 'awaiting_payment', payments: ['bank_transfer pending'], receipts: 0 });
  await settleWebhookEvent({ eventId });
  expect(await stateOf(order)).toMatchObject({ order: 'placed', receipts: 1 });
});
