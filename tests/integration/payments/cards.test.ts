// Cards, through the official SDK against the sandbox: sessions, callbacks, expiry, refunds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { env, settleEnv } from '#app/platform/env.server.ts';
import { stripe } from '#app/platform/stripe.server.ts';
import { getOrder } from '#app/services/orders/get-order.server.ts';
import { expireOrder } from '#app/services/payments/expire-order.server.ts';
import { sendRefund } from '#app/services/payments/send-refund.server.ts';
import { startCardPayment } from '#app/services/payments/start-card-payment.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openTill, placeTestOrder, stateOf, type TestOrder, type Till, workOff } from './till.ts';

freshDatabase();
let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const bank = () => till.sandboxes.stripe!;
const sessionsOf = ({ code }: TestOrder) => bank().sessions().filter((session) => session.client_reference_id === code);

async function sessionOf(order: TestOrder): Promise<string> {
  const started = await startCardPayment(order.id);
  if (!started.ok) throw new Error(started.code);
  return started.url.split('/').at(-1)!;
}

async function payByCard(order: TestOrder): Promise<void> {
  bank().pay(await sessionOf(order));
  await bank().callbacks.settled();
  await workOff();
}

describe('a session', () => {
  test('asks for exactly what the order costs, in đồng, and ends with the order’s time', async () => {
    const order = await placeTestOrder({ method: 'card', quantity: 2, email: 'the@example.com' });
    const session = await stripe().checkout.sessions.retrieve(await sessionOf(order));
    const { payBy } = await db().order.findUniqueOrThrow({ where: { id: order.id } });
    expect(session).toMatchObject({
      amount_total: order.total, currency: 'vnd', client_reference_id: order.code, customer_email: 'the@example.com', locale: 'vi', metadata: { order: order.code },
      success_url: `${env().PUBLIC_ORIGIN}/don-hang/${order.code}?the=xong`, cancel_url: `${env().PUBLIC_ORIGIN}/don-hang/${order.code}`,
      expires_at: Math.floor(payBy!.getTime() / 1000),
    });
    expect(await db().payment.findFirst({ where: { orderId: order.id } })).toMatchObject({ stripeSessionId: session.id, stripeSessionUrl: session.url });
  });

  test('is the same for everyone who asks, one after another and all at once', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => startCardPayment(order.id)));
    answers.push(await startCardPayment(order.id));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.url : answer.code))).size).toBe(1);
    expect(sessionsOf(order)).toHaveLength(1);
  });

  test('is a new one, with half an hour of its own, when the first attempt came to nothing', async () => {
    const order = await placeTestOrder({ method: 'card', minutesAgo: 10 });
    const first = await sessionOf(order);
    expect((await stateOf(order)).payments).toEqual(['card expired', 'card pending']);
    await db().order.update({ where: { id: order.id }, data: { payBy: new Date() } });
    const second = await sessionOf(order);
    expect(second).not.toBe(first);
    expect(await stateOf(order)).toMatchObject({ payments: ['card expired', 'card expired', 'card pending'], reserved: 1 });
    const { payBy } = await db().order.findUniqueOrThrow({ where: { id: order.id } });
    expect(payBy!.getTime()).toBeGreaterThan(Date.now() + 30 * 60_000);
  });

  test('cannot be begun for ever', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const answers: string[] = [];
    for (let n = 0; n < 8; n += 1) {
      const answer = await startCardPayment(order.id);
      answers.push(answer.ok ? 'ok' : answer.code);
      await db().order.update({ where: { id: order.id }, data: { payBy: new Date() } });
    }
    expect(answers).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'too-many-attempts', 'too-many-attempts']);
  });

  test.each([
    [14_999, 'below-card-minimum'],
    [100_000_000, 'above-card-maximum'],
  ])('is refused for %s ₫', async (unitPrice, code) => {
    const order = await placeTestOrder({ method: 'card', unitPrice, delivery: 0 });
    expect(await startCardPayment(order.id)).toEqual({ ok: false, code });
    expect(sessionsOf(order)).toEqual([]);
  });

  test.each([15_000, 99_999_999])('takes %s ₫', async (unitPrice) => {
    const order = await placeTestOrder({ method: 'card', unitPrice, delivery: 0 });
    expect(await startCardPayment(order.id)).toMatchObject({ ok: true });
    expect(sessionsOf(order)[0]).toMatchObject({ amount_total: unitPrice });
  });

  test('is refused for an order that is not to be paid by card, or no more, or not there', async () => {
    const transfer = await placeTestOrder();
    expect(await startCardPayment(transfer.id)).toEqual({ ok: false, code: 'other-method' });
    const cash = await placeTestOrder({ method: 'cash_on_delivery' });
    expect(await startCardPayment(cash.id)).toEqual({ ok: false, code: 'not-awaiting-payment' });
    expect(await startCardPayment('00000000-0000-7000-8000-000000000000')).toEqual({ ok: false, code: 'no-such-order' });
  });

  test('is refused kindly while Stripe is away, and made when it is back', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const there = env();
    settleEnv({ ...there, stripe: { ...there.stripe, apiHost: 'http://127.0.0.1:9' } });
    expect(await startCardPayment(order.id)).toEqual({ ok: false, code: 'card-unavailable' });
    settleEnv(there);
    expect(await startCardPayment(order.id)).toMatchObject({ ok: true });
    expect((await stateOf(order)).payments).toEqual(['card pending']);
  });
});

describe('on the payment page', () => {
  test('paying places the order through the signed callback', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const started = await startCardPayment(order.id);
    const url = started.ok ? started.url : '';
    const page = await (await fetch(url)).text();
    expect(page).toContain('1.030.000');
    expect(page).toContain('Không có tiền thật');
    const paid = await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' });
    expect([paid.status, paid.headers.get('Location')]).toEqual([303, `${env().PUBLIC_ORIGIN}/don-hang/${order.code}?the=xong`]);
    await bank().callbacks.settled();
    // Nothing has happened until the job: the callback is only kept.
    expect(await stateOf(order)).toMatchObject({ order: 'awaiting_payment' });
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'], verdicts: ['paid'], reserved: 1, refunds: [] });
    expect(await (await fetch(url)).text()).toContain('đã thanh toán');
  });

  test('whoever is back from it is asked for nothing until Stripe has spoken, and sees only the beginning of the mail’s address', async () => {
    const order = await placeTestOrder({ method: 'card', email: 'the@example.com' });
    const shopper = { ...VISITOR, openedOrders: [order.id] };
    const asked = async (backFromCard: boolean) => getOrder(shopper, order.code, { backFromCard });
    expect(await asked(false)).toMatchObject({ checking: false, may: { payByCard: true }, contact: { maskedEmail: 't…@example.com' } });
    expect(JSON.stringify(await asked(true))).not.toContain('the@example.com');
    bank().pay(await sessionOf(order));
    await bank().callbacks.settled();
    expect(await asked(true)).toMatchObject({ checking: true, status: 'awaiting_payment' });
    await workOff();
    expect(await asked(true)).toMatchObject({ checking: false, status: 'placed', may: { payByCard: false } });
  });

  test('a declined card can be tried again', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const started = await startCardPayment(order.id);
    const url = started.ok ? started.url : '';
    expect(await (await fetch(`${url}/decline`, { method: 'POST' })).text()).toContain('từ chối');
    await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' });
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'] });
  });
});

describe('when the time is over', () => {
  const over = (order: TestOrder) => db().order.update({ where: { id: order.id }, data: { payBy: new Date(Date.now() - 10 * 60_000) } });

  test('the card page is closed and the pieces are free', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const session = await sessionOf(order);
    await over(order);
    await expireOrder({ orderId: order.id });
    expect(await stateOf(order)).toMatchObject({ order: 'expired', payments: ['card expired'], reserved: 0, released: 1 });
    expect((await stripe().checkout.sessions.retrieve(session)).status).toBe('expired');
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'expired', released: 1 });
  });

  test('a payment of which we never heard is found instead', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const session = await sessionOf(order);
    await till.sandboxes.stripe!.callbacks.settled();
    // The callback comes, and nobody works on it before the deadline.
    bank().pay(session);
    await bank().callbacks.settled();
    await over(order);
    await expireOrder({ orderId: order.id });
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'], reserved: 1, released: 0 });
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', receipts: 1, refunds: [] });
  });

  test('Stripe may end the session first', async () => {
    const order = await placeTestOrder({ method: 'card' });
    bank().expire(await sessionOf(order));
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'expired', payments: ['card expired'], reserved: 0, released: 1 });
  });

  test('an order is let go though Stripe is away', async () => {
    const order = await placeTestOrder({ method: 'card' });
    await sessionOf(order);
    await over(order);
    const there = env();
    settleEnv({ ...there, stripe: { ...there.stripe, apiHost: 'http://127.0.0.1:9' } });
    await expireOrder({ orderId: order.id });
    settleEnv(there);
    expect(await stateOf(order)).toMatchObject({ order: 'expired', reserved: 0 });
    // Somebody pays on the page that stayed open: the order lives again.
    bank().pay(sessionsOf(order)[0]!.id);
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'], verdicts: ['late'], reserved: 1 });
  });
});

describe('money back', () => {
  test('paid by transfer and by card: the card’s money goes back by itself, once', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const session = await sessionOf(order);
    await till.transfer(order.total, order.code);
    bank().pay(session);
    await bank().callbacks.settled();
    await workOff();
    // The refund's own callbacks.
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({
      order: 'placed', payments: ['card refunded', 'bank_transfer paid'], receipts: 2, refunds: [`paid-twice ${order.total} sent`], reserved: 1,
    });
    const { id, receipt } = await db().refund.findFirstOrThrow({ where: { orderId: order.id }, include: { receipt: true } });
    await sendRefund({ refundId: id });
    expect((await stripe().refunds.list({ payment_intent: receipt.reference })).data).toHaveLength(1);
  });

  test('a transfer for an order with an open card page closes that page', async () => {
    const order = await placeTestOrder({ method: 'card' });
    const session = await sessionOf(order);
    await till.transfer(order.total, order.code);
    await workOff();
    expect((await stripe().checkout.sessions.retrieve(session)).status).toBe('expired');
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card expired', 'bank_transfer paid'], reserved: 1, released: 0 });
  });

  test('late money for what is sold goes back to the card', async () => {
    const order = await placeTestOrder({ method: 'card', stock: 1 });
    const session = await sessionOf(order);
    const there = env();
    settleEnv({ ...there, stripe: { ...there.stripe, apiHost: 'http://127.0.0.1:9' } });
    await db().order.update({ where: { id: order.id }, data: { payBy: new Date(Date.now() - 10 * 60_000) } });
    await expireOrder({ orderId: order.id });
    settleEnv(there);
    await placeTestOrder({ variantId: order.variantId });
    bank().pay(session);
    await bank().callbacks.settled();
    await workOff();
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'expired', payments: ['card refunded'], refunds: [`late-payment ${order.total} sent`], reserved: 1 });
  });

  test('what a person gives back at Stripe is known here too, and adds up', async () => {
    const order = await placeTestOrder({ method: 'card' });
    await payByCard(order);
    const { reference } = await db().receipt.findFirstOrThrow({ where: { orderId: order.id } });
    for (const amount of [100_000, 50_000]) {
      await stripe().refunds.create({ payment_intent: reference, amount });
      await bank().callbacks.settled();
      await workOff();
    }
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'], refunds: ['made-at-stripe 150000 sent'] });
    await stripe().refunds.create({ payment_intent: reference });
    await bank().callbacks.settled();
    await workOff();
    expect(await stateOf(order)).toMatchObject({ payments: ['card refunded'], refunds: [`made-at-stripe ${order.total} sent`] });
  });

  test('a refund that Stripe refuses is marked for a person', async () => {
    const order = await placeTestOrder({ method: 'card' });
    await payByCard(order);
    const receipt = await db().receipt.findFirstOrThrow({ where: { orderId: order.id } });
    await stripe().refunds.create({ payment_intent: receipt.reference });
    const refund = await db().refund.create({ data: { orderId: order.id, receiptId: receipt.id, amount: 5_000n, reason: 'overpaid' } });
    await sendRefund({ refundId: refund.id });
    expect(await db().refund.findUnique({ where: { id: refund.id } })).toMatchObject({ status: 'failed' });
    await bank().callbacks.settled();
    await workOff();
  });
});
