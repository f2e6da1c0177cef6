// Money by bank transfer: every verdict, and every way in which a content reaches us.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { addWorkingDays } from '#app/domain/shipping/delivery-window.ts';
import { addDays, formatDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';
import { getOrder } from '#app/services/orders/get-order.server.ts';
import { expireOrder } from '#app/services/payments/expire-order.server.ts';
import { inLowerCase, inPieces, makeNotice, splitCode, withBankWords } from '#tests/sandboxes/bank/notices.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openTill, placeExpiredOrder, placeTestOrder, stateOf, type Till, workOff } from './till.ts';

freshDatabase();
let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const mails = (to: string) => db().mail.findMany({ where: { toAddress: to }, orderBy: { createdAt: 'asc' } }).then((all) => all.map(({ kind }) => kind));
const kinds = (orderId: string) => db().orderEvent.findMany({ where: { orderId }, orderBy: { id: 'asc' } }).then((all) => all.map(({ kind }) => kind));

test('a transfer of the whole amount places the order and keeps its pieces', async () => {
  const order = await placeTestOrder({ email: 'dung-so@example.com' });
  await till.transfer(order.total, order.code, { transactionDate: '2026-11-23 14:02:37' });
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], verdicts: ['paid'], refunds: [], reserved: 1, released: 0 });
  expect(await db().payment.findFirst({ where: { orderId: order.id } })).toMatchObject({ received: BigInt(order.total), paidAt: new Date('2026-11-23T07:02:37Z') });
  expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ confirmedAt: expect.any(Date), closedAt: null });
  expect(await kinds(order.id)).toEqual(['payment-received']);
  expect(await mails('dung-so@example.com')).toEqual(['payment-received']);
});

test('too little holds the goods, asks for the rest for half an hour more, and the rest pays', async () => {
  const order = await placeTestOrder({ email: 'thieu@example.com', minutesAgo: 20 });
  const { payBy } = await db().order.findUniqueOrThrow({ where: { id: order.id } });
  await till.transfer(400_000, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'awaiting_payment', payments: ['bank_transfer underpaid'], received: 400_000, reserved: 1 });
  const later = await db().order.findUniqueOrThrow({ where: { id: order.id } });
  expect(later.payBy!.getTime()).toBeGreaterThan(payBy!.getTime() + 15 * 60_000);
  await till.transfer(order.total - 400_000, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], verdicts: ['paid', 'underpaid'], received: order.total, refunds: [] });
  expect(await mails('thieu@example.com')).toEqual(['payment-short', 'payment-received']);
});

test('too little and no more: the order ends and what came goes back', async () => {
  const order = await placeTestOrder({ email: 'bo-do@example.com' });
  await till.transfer(150_000, order.code);
  await till.transfer(250_000, order.code);
  await workOff();
  await db().order.update({ where: { id: order.id }, data: { payBy: new Date(Date.now() - 3_600_000) } });
  await expireOrder({ orderId: order.id });
  expect(await stateOf(order)).toMatchObject({
    order: 'expired', payments: ['bank_transfer refund_due'], refunds: ['cancelled 150000 due', 'cancelled 250000 due'], reserved: 0, released: 1,
  });
  expect((await mails('bo-do@example.com')).at(-1)).toBe('refund-due');
});

test('too much pays the order and the rest is due back', async () => {
  const order = await placeTestOrder({ email: 'du@example.com' });
  await till.transfer(order.total + 70_000, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], verdicts: ['overpaid'], refunds: ['overpaid 70000 due'] });
  expect(await mails('du@example.com')).toEqual(['payment-received', 'refund-due']);
});

test('two transfers for one order are two receipts, and the second goes back', async () => {
  const order = await placeTestOrder();
  await till.transfer(order.total, order.code);
  await till.transfer(order.total, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', receipts: 2, refunds: [`paid-twice ${order.total} due`], reserved: 1 });
});

test('money after the deadline revives the order while the pieces are there', async () => {
  const order = await placeExpiredOrder({ email: 'tre@example.com' });
  expect(await stateOf(order)).toMatchObject({ order: 'expired', payments: ['bank_transfer expired'], reserved: 0, released: 1 });
  await till.transfer(order.total, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], verdicts: ['late'], refunds: [], reserved: 1 });
  expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ closedAt: null });
  expect(await kinds(order.id)).toEqual(['order-expired', 'order-revived']);
  expect(await mails('tre@example.com')).toEqual(['order-expired', 'payment-late']);
});

test('a workshop has its whole time for an order whose money came days late', async () => {
  const day = hanoiDay(new Date());
  const quote = { ready: addDays(day, -10), earliest: addDays(day, -9), latest: addDays(day, -7), earliestDays: 1, latestDays: 3 };
  const order = await placeExpiredOrder({ quote, email: 'muon@example.com' });
  await db().order.update({ where: { id: order.id }, data: { placedAt: new Date(Date.now() - 14 * 86_400_000) } });
  await db().consignment.updateMany({ where: { orderId: order.id }, data: { shipBy: new Date(addDays(day, -10)) } });
  await till.transfer(order.total, order.code);
  await workOff();
  const { shipBy, openedAt } = await db().consignment.findFirstOrThrow({ where: { orderId: order.id } });
  expect(openedAt).not.toBeNull();
  const ready = hanoiDay(shipBy!);
  expect(ready > day).toBe(true);
  // The shopper reads the days that follow from it, on the page and in the mail.
  const [from, to] = [addWorkingDays(ready, 1), addWorkingDays(ready, 3)];
  expect((await getOrder({ ...VISITOR, openedOrders: [order.id] }, order.code))!.parcels[0]!.promised).toEqual({ ready, from, to });
  const mail = await db().mail.findFirstOrThrow({ where: { kind: 'payment-late', toAddress: 'muon@example.com' } });
  expect(mail.text).toContain(formatDate(to, 'vi'));
});

test('money after the deadline goes back when the pieces went to somebody else', async () => {
  const order = await placeExpiredOrder({ stock: 1, email: 'het@example.com' });
  const other = await placeTestOrder({ variantId: order.variantId });
  await till.transfer(order.total, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({
    order: 'expired', payments: ['bank_transfer refund_due'], verdicts: ['late'], refunds: [`late-payment ${order.total} due`], reserved: 1,
  });
  expect(await stateOf(other)).toMatchObject({ order: 'awaiting_payment', reserved: 1 });
  expect(await kinds(order.id)).toEqual(['order-expired', 'payment-late', 'refund-due']);
  expect(await mails('het@example.com')).toEqual(['order-expired', 'refund-due']);
});

test('late money that is too little goes back and holds nothing', async () => {
  const order = await placeExpiredOrder();
  await till.transfer(10_000, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'expired', refunds: ['late-payment 10000 due'], reserved: 0 });
});

test('money for a cancelled order goes back', async () => {
  const order = await placeTestOrder();
  await db().payment.updateMany({ where: { orderId: order.id }, data: { status: 'expired' } });
  await db().order.update({ where: { id: order.id }, data: { status: 'cancelled' } });
  await till.transfer(order.total, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'cancelled', payments: ['bank_transfer refund_due'], verdicts: ['unmatched'], refunds: [`cancelled ${order.total} due`] });
});

test('a transfer for an order that is paid on delivery waits for a person', async () => {
  const order = await placeTestOrder({ method: 'cash_on_delivery' });
  await till.transfer(order.total, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['cash_on_delivery due_on_delivery'], verdicts: ['unmatched'], refunds: [] });
});

test('a transfer for an order that was to be paid by card pays it', async () => {
  const order = await placeTestOrder({ method: 'card' });
  await till.transfer(order.total, order.code);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card expired', 'bank_transfer paid'], verdicts: ['paid'] });
  expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ paymentMethod: 'bank_transfer' });
});

describe('a content', () => {
  test.each([
    ['alone', (code: string) => code],
    ['split by a space', (code: string) => splitCode(code)],
    ['split in two places', (code: string) => splitCode(splitCode(code, 8), 2)],
    ['between the bank’s words', withBankWords],
    ['with letters and marks apart', inPieces],
    ['in small letters', inLowerCase],
    ['after a shopper’s words', (code: string) => `Chuyen tien mua binh gom don hang ${code}`],
  ])('%s names the order', async (_, twist) => {
    const order = await placeTestOrder();
    await till.transfer(order.total, twist(order.code));
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', verdicts: ['paid'] });
  });

  test.each([['without a code', 'chuc mung sinh nhat'], ['with a code of nobody', 'TN2222222X'], ['that is empty', ''], ['with a wrong check character', 'TN7K3Q9X2B']])(
    '%s waits for a person',
    async (_, content) => {
      const notice = await till.transfer(55_000, content);
      await workOff();
      expect(await db().receipt.findUnique({ where: { source_reference: { source: 'bank', reference: String(notice.id) } } })).toMatchObject({
        verdict: 'unmatched', orderId: null, amount: 55_000n,
      });
    },
  );

  test('that names an order of nobody and then one of ours pays ours', async () => {
    const order = await placeTestOrder();
    await till.transfer(order.total, `TN22222222 ${order.code}`);
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed' });
  });
});

test.each([
  ['money that leaves', { transferType: 'out' as const }, 'outgoing'],
  ['money for another account', { accountNumber: '9999999999' }, 'other-account'],
  ['money of another country', { currency: 'USD' } as object, 'other-currency'],
  ['no money', { transferAmount: 0 }, 'nothing-received'],
])('%s is no receipt', async (_, told, outcome) => {
  const order = await placeTestOrder();
  const notice = await till.transfer(order.total, order.code, told);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'awaiting_payment', receipts: 0 });
  expect(await db().webhookEvent.findUnique({ where: { provider_eventId: { provider: 'bank', eventId: String(notice.id) } } })).toMatchObject({ outcome, processedAt: expect.any(Date) });
});

test('amounts beyond two thousand million are exact', async () => {
  const order = await placeTestOrder({ unitPrice: 3_123_456_789 });
  await till.tellBank(makeNotice({ accountNumber: '0000000000', transferAmount: order.total, content: order.code }));
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', received: 3_123_486_789 });
});
