// Callbacks at the door: who is believed, what is kept, and that a repeat changes nothing.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { makeNotice, signNotice, signWrongly } from '#tests/sandboxes/bank/notices.ts';
import { signStripe } from '#tests/sandboxes/stripe/index.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openTill, placeTestOrder, stateOf, type Till, workOff } from './till.ts';

const database = freshDatabase();
let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());
beforeEach(() => db().webhookEvent.deleteMany());

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const events = () => db().webhookEvent.count();
const jobs = async () => Number((await db().$queryRaw<{ n: bigint }[]>`select count(*) as n from graphile_worker.jobs where task_identifier = 'settle-webhook-event'`)[0]!.n);

describe('the bank', () => {
  const body = () => JSON.stringify(makeNotice({ accountNumber: '0000000000', transferAmount: 100_000, content: 'khong co ma' }));

  test('is answered as SePay asks, and its news is kept with one job', async () => {
    const before = await jobs();
    const response = await till.tellBank(body());
    expect([response.status, await response.json()]).toEqual([200, { success: true }]);
    expect([await events(), (await jobs()) - before]).toEqual([1, 1]);
  });

  test.each<[string, (body: string) => Record<string, string>]>([
    ['nothing', () => ({})],
    ['another secret', (text) => signWrongly(text)],
    ['a signature of another body', () => signNotice('{}', env().bank.webhookSecret)],
    ['a timestamp of six minutes ago', (text) => signNotice(text, env().bank.webhookSecret, ago(6))],
    ['a timestamp of six minutes ahead', (text) => signNotice(text, env().bank.webhookSecret, ago(-6))],
    ['a moved timestamp', (text) => ({ ...signNotice(text, env().bank.webhookSecret, ago(20)), 'X-SePay-Timestamp': String(Math.floor(Date.now() / 1000)) })],
    ['a signature without its name', (text) => ({ ...signNotice(text, env().bank.webhookSecret), 'X-SePay-Signature': signNotice(text, env().bank.webhookSecret)['X-SePay-Signature']!.slice(7) })],
    ['half a signature', (text) => ({ ...signNotice(text, env().bank.webhookSecret), 'X-SePay-Signature': 'sha256=abcd' })],
    ['no timestamp', (text) => ({ 'X-SePay-Signature': signNotice(text, env().bank.webhookSecret)['X-SePay-Signature']! })],
  ])('is not believed with %s', async (_, prove) => {
    const text = body();
    const response = await till.tellBank(text, { 'Content-Type': 'application/json', ...prove(text) });
    expect(response.status).toBe(401);
    expect(await events()).toBe(0);
  });

  test('is believed four minutes later', async () => {
    const text = body();
    expect((await till.tellBank(text, signNotice(text, env().bank.webhookSecret, ago(4)))).status).toBe(200);
  });

  test('may say the same again, at any time and many times at once', async () => {
    const order = await placeTestOrder();
    const text = JSON.stringify(makeNotice({ accountNumber: '0000000000', transferAmount: order.total, content: order.code }));
    const before = await jobs();
    const answers = await Promise.all(Array.from({ length: 12 }, () => till.tellBank(text)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
    expect([await events(), (await jobs()) - before]).toEqual([1, 1]);
    await workOff();
    expect((await till.tellBank(text)).status).toBe(200);
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', receipts: 1, received: order.total, refunds: [] });
  });

  test.each(['not json', '[]', '{"id":1}', '{"id":1,"accountNumber":"0","transferType":"in","transferAmount":1.5}', '{"id":1,"accountNumber":"0","transferType":"in","transferAmount":-5}'])(
    'that says %s is told so, and nothing is kept',
    async (text) => {
      const response = await till.tellBank(text);
      expect([response.status, await response.json()]).toEqual([400, { success: false, error: 'not-a-movement' }]);
      expect(await events()).toBe(0);
    },
  );

  test('may send a byte that the database cannot keep', async () => {
    const order = await placeTestOrder();
    await till.transfer(order.total, `${order.code}\0`);
    await workOff();
    expect(await stateOf(order)).toMatchObject({ order: 'placed' });
  });
});

describe('Stripe', () => {
  const event = (changes: object = {}) =>
    JSON.stringify({ id: `evt_${Math.random()}`, object: 'event', api_version: '2026-10-28.endive', created: 1_795_000_000, type: 'customer.created', data: { object: {} }, ...changes });
  const tell = (text: string, headers: Record<string, string>) => fetch(`${till.origin}/webhooks/stripe`, { method: 'POST', body: text, headers });
  const sign = (text: string, at = Date.now()) => signStripe(text, env().stripe.webhookSecret, Math.floor(at / 1000));

  test('is believed with its signature, and with one of two while a secret changes', async () => {
    const [one, two] = [event(), event()];
    expect((await tell(one, sign(one))).status).toBe(200);
    const [, current] = sign(two)['Stripe-Signature']!.split(',v1=');
    const changing = `${signStripe(two, 'whsec_old', Math.floor(Date.now() / 1000))['Stripe-Signature']!},v1=${current}`;
    expect((await tell(two, { 'Stripe-Signature': changing })).status).toBe(200);
    expect(await events()).toBe(2);
  });

  test.each<[string, (text: string) => Record<string, string>]>([
    ['nothing', () => ({})],
    ['another secret', (text) => signStripe(text, 'whsec_somebody')],
    ['a signature of six minutes ago', (text) => sign(text, Date.now() - 360_000)],
    ['a signature of the same news printed anew', (text) => sign(JSON.stringify(JSON.parse(text), null, 2))],
    ['words', () => ({ 'Stripe-Signature': 'trust me' })],
  ])('is not believed with %s', async (_, prove) => {
    const text = event();
    expect((await tell(text, prove(text))).status).toBe(401);
    expect(await events()).toBe(0);
  });

  test('may tell news that we do not act on', async () => {
    const text = event({ id: 'evt_unknown' });
    await tell(text, sign(text));
    await workOff();
    expect(await db().webhookEvent.findUnique({ where: { provider_eventId: { provider: 'stripe', eventId: 'evt_unknown' } } })).toMatchObject({ outcome: 'ignored' });
  });

  test('may tell of a payment that is none of ours', async () => {
    const session = { id: 'cs_other', object: 'checkout.session', payment_status: 'paid', status: 'complete', amount_total: 5_000_000, currency: 'vnd', payment_intent: 'pi_other', metadata: {}, client_reference_id: null };
    const text = event({ id: 'evt_other', type: 'checkout.session.completed', data: { object: session } });
    await tell(text, sign(text));
    await workOff();
    expect(await db().webhookEvent.findUnique({ where: { provider_eventId: { provider: 'stripe', eventId: 'evt_other' } } })).toMatchObject({ outcome: 'not-ours' });
    expect(await db().receipt.count({ where: { source: 'stripe' } })).toBe(0);
  });
});

test.each(['/webhooks/stripe', '/webhooks/bank-transfer'])('%s takes POST only, and no novel', async (path) => {
  const read = await fetch(till.origin + path);
  expect([read.status, read.headers.get('Allow')]).toEqual([405, 'POST']);
  expect((await fetch(till.origin + path, { method: 'PUT', body: '{}' })).status).toBe(405);
  expect((await fetch(till.origin + path, { method: 'POST', body: 'x'.repeat(600 * 1024) })).status).toBe(413);
});

test('what cannot be kept is answered with 500, so that it is told again', async () => {
  const order = await placeTestOrder();
  const notice = makeNotice({ accountNumber: '0000000000', transferAmount: order.total, content: order.code });
  await database.asOwner('alter table webhook_event rename to webhook_event_away');
  expect((await till.tellBank(notice)).status).toBe(500);
  await database.asOwner('alter table webhook_event_away rename to webhook_event');
  expect((await till.tellBank(notice)).status).toBe(200);
  await workOff();
  expect(await stateOf(order)).toMatchObject({ order: 'placed', receipts: 1 });
});
