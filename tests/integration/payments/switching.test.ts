// Another way to pay for an order that nobody has paid yet; and how a transfer is described.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QRPay } from 'vietnam-qr-pay';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { countWaiting } from '#app/platform/jobs.server.ts';
import { stripe } from '#app/platform/stripe.server.ts';
import { describeTransfer } from '#app/services/payments/describe-transfer.server.ts';
import { drawTransferQr } from '#app/services/payments/draw-transfer-qr.server.ts';
import { startCardPayment } from '#app/services/payments/start-card-payment.server.ts';
import { switchPayment } from '#app/services/payments/switch-payment.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openTill, placeTestOrder, stateOf, type TestOrder, type Till, workOff } from './till.ts';

freshDatabase();
let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const shopper = (order: TestOrder): Actor => ({ ...VISITOR, openedOrders: [order.id] });

describe('the way to pay', () => {
  test('changes from transfer to card with a whole time to pay of its own', async () => {
    const order = await placeTestOrder({ minutesAgo: 20 });
    expect(await switchPayment(shopper(order), { orderId: order.id, method: 'card' })).toEqual({ ok: true, method: 'card' });
    expect(await stateOf(order)).toMatchObject({ order: 'awaiting_payment', payments: ['bank_transfer expired', 'card pending'], reserved: 1 });
    const { payBy, paymentMethod } = await db().order.findUniqueOrThrow({ where: { id: order.id } });
    expect(paymentMethod).toBe('card');
    expect(payBy!.getTime()).toBeGreaterThan(Date.now() + 30 * 60_000);
    expect(await startCardPayment(order.id)).toMatchObject({ ok: true });
  });

  test('changes from card to transfer, and the card page is closed', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const started = await startCardPayment(order.id);
    const session = (started.ok ? started.url : '').split('/').at(-1)!;
    expect(await switchPayment(shopper(order), { orderId: order.id, method: 'bank_transfer' })).toEqual({ ok: true, method: 'bank_transfer' });
    expect((await stripe().checkout.sessions.retrieve(session)).status).toBe('expired');
    await till.sandboxes.stripe!.callbacks.settled();
    await workOff();
    // The news of the closed page belongs to an attempt that is over.
    expect(await stateOf(order)).toMatchObject({ order: 'awaiting_payment', payments: ['card expired', 'bank_transfer pending'], reserved: 1 });
  });

  test('changes to cash: the order is placed and has no deadline', async () => {
    const order = await placeTestOrder();
    expect(await switchPayment(shopper(order), { orderId: order.id, method: 'cash_on_delivery' })).toMatchObject({ ok: true });
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer expired', 'cash_on_delivery due_on_delivery'] });
    expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ payBy: null, confirmedAt: expect.any(Date) });
    // From now on its workshop may work on it, and is told.
    expect(await db().consignment.findMany({ where: { orderId: order.id } })).toMatchObject([{ openedAt: expect.any(Date) }]);
    expect(await countWaiting('announce-consignments')).toBeGreaterThan(0);
  });

  test('does not change when the card was charged a moment ago', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const started = await startCardPayment(order.id);
    till.sandboxes.stripe!.pay((started.ok ? started.url : '').split('/').at(-1)!);
    expect(await switchPayment(shopper(order), { orderId: order.id, method: 'bank_transfer' })).toEqual({ ok: false, code: 'already-paid' });
    await till.sandboxes.stripe!.callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'], receipts: 1, refunds: [] });
  });

  test('does not change once part of the money is here', async () => {
    const order = await placeTestOrder();
    await till.transfer(10_000, order.code);
    await workOff();
    expect(await switchPayment(shopper(order), { orderId: order.id, method: 'card' })).toEqual({ ok: false, code: 'money-received' });
  });

  test('stays the same twice', async () => {
    const order = await placeTestOrder();
    const both = await Promise.all([1, 2].map(() => switchPayment(shopper(order), { orderId: order.id, method: 'card' })));
    expect(both).toEqual([{ ok: true, method: 'card' }, { ok: true, method: 'card' }]);
    expect((await stateOf(order)).payments).toEqual(['bank_transfer expired', 'card pending']);
  });

  test('is nobody else’s to change, nor an administrator’s', async () => {
    const order = await placeTestOrder();
    for (const actor of [VISITOR, { ...VISITOR, userId: order.id }, { ...VISITOR, userId: order.id, administrator: true }]) {
      expect(await switchPayment(actor, { orderId: order.id, method: 'card' })).toEqual({ ok: false, code: 'not-allowed' });
    }
  });

  test('keeps within what each way can carry', async () => {
    const order = await placeTestOrder({ unitPrice: 120_000_000 });
    expect(await switchPayment(shopper(order), { orderId: order.id, method: 'card' })).toEqual({ ok: false, code: 'above-card-maximum' });
    expect(await switchPayment(shopper(order), { orderId: order.id, method: 'cash_on_delivery' })).toEqual({ ok: false, code: 'above-cod-maximum' });
  });
});

describe('a transfer', () => {
  test('is described in words and as a VietQR that others read the same', async () => {
    const order = await placeTestOrder();
    const told = await describeTransfer({ code: order.code, amount: 1_250_000 });
    expect(told).toMatchObject({ bankName: 'Ngân hàng mẫu', account: '0000000000', accountName: 'TRAM NGHE MAU', amount: 1_250_000, content: order.code });
    const read = new QRPay(told.payload);
    expect(read).toMatchObject({ isValid: true, amount: '1250000', consumer: { bankBin: '970400', bankNumber: '0000000000' }, additionalData: { purpose: order.code } });
    expect(told.svg).toMatch(/^<svg[^>]+viewBox/);
  });

  test('is a picture for whoever may see the order while it is awaited, and asks for what is missing', async () => {
    const order = await placeTestOrder();
    const whole = await drawTransferQr(shopper(order), order.code);
    expect(whole!.subarray(1, 4).toString()).toBe('PNG');
    expect(await drawTransferQr(VISITOR, order.code)).toBeNull();
    expect(await drawTransferQr(shopper(order), 'TN22222222')).toBeNull();
    await till.transfer(30_000, order.code);
    await workOff();
    const rest = await drawTransferQr(shopper(order), order.code);
    expect(rest!.equals(whole!)).toBe(false);
    await till.transfer(order.total - 30_000, order.code);
    await workOff();
    expect(await drawTransferQr(shopper(order), order.code)).toBeNull();
  });
});
