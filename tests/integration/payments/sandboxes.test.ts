// The stand-ins themselves: what the shop's own tests rest on.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeVietQr } from '#app/domain/payments/vietqr.ts';
import { db } from '#app/platform/db.server.ts';
import { type Sandboxes, startSandboxes } from '#tests/sandboxes/index.ts';
import { freshDatabase } from '#tests/support/database.ts';

const database = freshDatabase();

type Heard = { path: string; body: string; headers: Record<string, unknown> };
const heard: Heard[] = [];
let answers: number[] = [];
const shop = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  heard.push({ path: request.url ?? '', body, headers: request.headers });
  response.writeHead(answers.shift() ?? 200).end('{"success":true}');
});

const key = 'sk_test_sandbox';
let dataDir: string;
let sandboxes: Sandboxes;
let stripe: Stripe;
const account = { bin: '970400', name: 'Ngân hàng mẫu', account: '0000000000', accountName: 'TRAM NGHE MAU' };

async function start(port = 0): Promise<void> {
  sandboxes = await startSandboxes({
    port, dataDir, appOrigin: `http://127.0.0.1:${(shop.address() as AddressInfo).port}`, publicOrigin: 'http://localhost:3000', databaseUrl: database.url,
    stripe: { secretKey: key, webhookSecret: 'whsec_sandbox', retryDelaysMs: [20, 20, 20] },
    bank: { ...account, webhookSecret: 'bank secret', retryDelaysMs: [20, 20, 20] },
  });
  stripe = new Stripe(key, { host: '127.0.0.1', port: new URL(sandboxes.origin).port, protocol: 'http', maxNetworkRetries: 0 });
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tram-nghe-sandboxes-'));
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  await start();
});
afterAll(async () => {
  await sandboxes.stop();
  shop.close();
  await rm(dataDir, { recursive: true, force: true });
});

const wanted = (changes: Partial<Stripe.Checkout.SessionCreateParams> = {}): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  line_items: [{ quantity: 2, price_data: { currency: 'vnd', unit_amount: 500_000, product_data: { name: 'Bình gốm [men rạn] & "chén"' } } }],
  success_url: 'http://localhost:3000/don-hang/TN1?phien={CHECKOUT_SESSION_ID}',
  cancel_url: 'http://localhost:3000/gio-hang',
  metadata: { order: 'TN1' },
  ...changes,
});
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: Stripe.errors.StripeError) => ({ type: error.type, code: error.code, statusCode: error.statusCode, param: error.param }),
  );

describe('Stripe', () => {
  test('makes a session as it was told and finds it again', async () => {
    const made = await stripe.checkout.sessions.create(wanted());
    expect(made).toMatchObject({ object: 'checkout.session', amount_total: 1_000_000, currency: 'vnd', status: 'open', payment_status: 'unpaid', payment_intent: null, metadata: { order: 'TN1' }, livemode: false });
    expect(made.expires_at - made.created).toBe(86_400);
    expect(await stripe.checkout.sessions.retrieve(made.id)).toEqual(expect.objectContaining({ id: made.id, url: made.url }));
    expect(await (await fetch(made.url!)).text()).toContain('Bình gốm [men rạn] &amp; &quot;chén&quot;');
  });

  test('answers the same key with the same session, and refuses it with other words', async () => {
    const first = await stripe.checkout.sessions.create(wanted(), { idempotencyKey: 'k1' });
    const again = await stripe.checkout.sessions.create(wanted(), { idempotencyKey: 'k1' });
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(await errorOf(stripe.checkout.sessions.create(wanted({ client_reference_id: 'other' }), { idempotencyKey: 'k1' }))).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  });

  test.each<[string, Partial<Stripe.Checkout.SessionCreateParams>, object]>([
    ['an end sooner than half an hour', { expires_at: Math.floor(Date.now() / 1000) + 600 }, { param: 'expires_at' }],
    ['an end later than a day', { expires_at: Math.floor(Date.now() / 1000) + 90_000 }, { param: 'expires_at' }],
    ['nine digits', { line_items: [{ quantity: 1, price_data: { currency: 'vnd', unit_amount: 100_000_000, product_data: { name: 'x' } } }] }, { code: 'amount_too_large' }],
    ['less than half a dollar', { line_items: [{ quantity: 1, price_data: { currency: 'vnd', unit_amount: 5_000, product_data: { name: 'x' } } }] }, { code: 'amount_too_small' }],
    ['a fraction', { line_items: [{ quantity: 1, price_data: { currency: 'vnd', unit_amount: 15_000.5, product_data: { name: 'x' } } }] }, { code: 'parameter_invalid_integer' }],
    ['nothing to pay for', { line_items: [] }, { code: 'parameter_missing' }],
    ['a parameter it does not know', { colour: 'red' } as never, { code: 'parameter_unknown', param: 'colour' }],
  ])('refuses %s', async (_, changes, error) => {
    expect(await errorOf(stripe.checkout.sessions.create(wanted(changes)))).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, ...error });
  });

  test('knows its key, its own and nothing else', async () => {
    const stranger = new Stripe('sk_test_stranger', { host: '127.0.0.1', port: new URL(sandboxes.origin).port, protocol: 'http', maxNetworkRetries: 0 });
    expect(await errorOf(stranger.checkout.sessions.create(wanted()))).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
    expect(await errorOf(stripe.checkout.sessions.retrieve('cs_test_none'))).toMatchObject({ code: 'resource_missing', statusCode: 404 });
    expect(await errorOf(stripe.customers.list())).toMatchObject({ statusCode: 404 });
  });

  test('tells of a payment with a signature that the SDK takes, until it is heard', async () => {
    const { id, url } = await stripe.checkout.sessions.create(wanted());
    heard.length = 0;
    answers = [500, 503];
    const back = await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' });
    expect(back.headers.get('Location')).toBe(`http://localhost:3000/don-hang/TN1?phien=${id}`);
    await sandboxes.stripe!.callbacks.settled();
    expect(heard).toHaveLength(3);
    const { body, headers } = heard.at(-1)!;
    const event = stripe.webhooks.constructEvent(body, String(headers['stripe-signature']), 'whsec_sandbox');
    expect(event).toMatchObject({ type: 'checkout.session.completed', data: { object: { id, payment_status: 'paid', status: 'complete' } } });
    expect(new Set(heard.map((one) => one.body)).size).toBe(1);
    expect((await stripe.events.retrieve(event.id)).id).toBe(event.id);

    // A second press pays nothing twice.
    await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' });
    await sandboxes.stripe!.callbacks.settled();
    expect(heard).toHaveLength(3);
    expect(await errorOf(stripe.checkout.sessions.expire(id))).toMatchObject({ statusCode: 400 });
  });

  test('gives back at most what was paid', async () => {
    const { id, url } = await stripe.checkout.sessions.create(wanted());
    await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' });
    const intent = String((await stripe.checkout.sessions.retrieve(id)).payment_intent);
    expect(await stripe.paymentIntents.retrieve(intent)).toMatchObject({ amount_received: 1_000_000, status: 'succeeded' });
    const refund = await stripe.refunds.create({ payment_intent: intent, amount: 400_000, metadata: { refund: 'r1' } });
    expect(refund).toMatchObject({ amount: 400_000, status: 'succeeded', metadata: { refund: 'r1' } });
    expect(await errorOf(stripe.refunds.create({ payment_intent: intent, amount: 600_001 }))).toMatchObject({ statusCode: 400, param: 'amount' });
    await stripe.refunds.create({ payment_intent: intent });
    expect(await errorOf(stripe.refunds.create({ payment_intent: intent }))).toMatchObject({ code: 'charge_already_refunded' });
    expect((await stripe.refunds.list({ payment_intent: intent })).data.map(({ amount }) => amount)).toEqual([600_000, 400_000]);
  });

  test('remembers everything after a restart, what was still to be told included', async () => {
    const { id, url } = await stripe.checkout.sessions.create(wanted(), { idempotencyKey: 'k2' });
    await sandboxes.stripe!.callbacks.settled();
    answers = Array.from({ length: 20 }, () => 500);
    heard.length = 0;
    const port = Number(new URL(sandboxes.origin).port);
    await sandboxes.stop();
    await start(port);
    expect((await stripe.checkout.sessions.create(wanted(), { idempotencyKey: 'k2' })).id).toBe(id);
    await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' });
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await sandboxes.stop();
    answers = [];
    heard.length = 0;
    await start(port);
    await sandboxes.stripe!.callbacks.settled();
    expect(heard.at(-1)!.body).toContain(id);
    expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
  });
});

describe('the bank', () => {
  const payload = encodeVietQr({ bin: account.bin, account: account.account, amount: 1_250_000, purpose: 'TN7K3Q9X' });
  const form = (fields: Record<string, string>) => fetch(`${sandboxes.origin}/bank/transfer`, { method: 'POST', body: new URLSearchParams(fields) });

  test('reads a VietQR into its form', async () => {
    const page = await (await fetch(`${sandboxes.origin}/bank?qr=${encodeURIComponent(payload)}`)).text();
    expect(page).toMatch(/name="so-tien" value="1250000"/);
    expect(page).toMatch(/name="noi-dung" value="TN7K3Q9X"/);
    expect((await fetch(`${sandboxes.origin}/bank?qr=abc`)).status).toBe(422);
    const elsewhere = encodeVietQr({ bin: '970436', account: '1', amount: 1, purpose: 'x' });
    expect(await (await fetch(`${sandboxes.origin}/bank?qr=${encodeURIComponent(elsewhere)}`)).text()).toContain('ngân hàng khác');
  });

  test('transfers what the form says and tells the shop', async () => {
    heard.length = 0;
    const page = await (await form({ 'tai-khoan': account.account, 'so-tien': '1.250.000', 'noi-dung': 'tien binh TN7K3Q9X' })).text();
    expect(page).toContain('Ngân hàng đã báo cho cửa hàng');
    expect(JSON.parse(heard[0]!.body)).toMatchObject({ transferAmount: 1_250_000, content: 'tien binh TN7K3Q9X', transferType: 'in', accountNumber: account.account });
    expect(heard[0]!.headers['x-sepay-signature']).toMatch(/^sha256=[0-9a-f]{64}$/);
    expect((await form({ 'tai-khoan': account.account, 'so-tien': '0', 'noi-dung': 'x' })).status).toBe(422);
    expect((await form({ 'tai-khoan': '1', 'so-tien': '5', 'noi-dung': 'x' })).status).toBe(422);
    expect(heard).toHaveLength(1);
  });

  test('can tell twice, late and in another order', async () => {
    heard.length = 0;
    const late = sandboxes.bank!.transfer({ amount: 1_000, content: 'one', delaysMs: [120, 60] });
    const soon = sandboxes.bank!.transfer({ amount: 2_000, content: 'two' });
    await sandboxes.bank!.callbacks.settled();
    expect(heard.map(({ body }) => JSON.parse(body).id)).toEqual([soon.id, late.id, late.id]);
  });
});

describe('the outbox', () => {
  test('shows mails, newest first, and runs nothing of theirs', async () => {
    expect(await (await fetch(`${sandboxes.origin}/mail`)).text()).toContain('Chưa có thư nào');
    const mail = { kind: 'order-placed', toAddress: 'mau@example.com', status: 'sent' as const, text: 'Xem https://tramnghe.example/don-hang/TN1' };
    await db().mail.create({ data: { ...mail, key: 'a', subject: 'Thư <cũ>', html: '<p>cũ</p>', createdAt: new Date(Date.now() - 60_000) } });
    const { id } = await db().mail.create({ data: { ...mail, key: 'b', subject: 'Thư mới', html: '<html><head></head><body><script>alert(1)</script>"x"</body></html>' } });
    const list = await (await fetch(`${sandboxes.origin}/mail`)).text();
    expect(list.indexOf('Thư mới')).toBeLessThan(list.indexOf('Thư &lt;cũ&gt;'));
    const page = await (await fetch(`${sandboxes.origin}/mail/${id}`)).text();
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page).not.toContain('<script>');
    expect(page).toContain('<a href="https://tramnghe.example/don-hang/TN1">');
    expect((await fetch(`${sandboxes.origin}/mail/nothing`)).status).toBe(404);
  });

  test('is not read under another name, nor are buttons pressed from elsewhere', async () => {
    const { port } = new URL(sandboxes.origin);
    const status = await new Promise((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path: '/mail', headers: { Host: 'evil.example' } }, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
    });
    expect(status).toBe(421);
    const pressed = await fetch(`${sandboxes.origin}/bank/transfer`, { method: 'POST', body: '', headers: { 'Sec-Fetch-Site': 'cross-site' } });
    expect(pressed.status).toBe(403);
  });
});

test('a part that is configured has no stand-in', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tram-nghe-sandboxes-'));
  const bare = await startSandboxes({ port: 0, dataDir: folder, appOrigin: 'http://127.0.0.1:9', databaseUrl: null, stripe: null, bank: null });
  for (const address of ['/bank', '/mail', '/v1/refunds', '/c/pay/x']) expect((await fetch(bare.origin + address)).status).toBe(404);
  await bare.stop();
  await rm(folder, { recursive: true, force: true });
});
