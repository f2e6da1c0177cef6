// The same news in any order, any number of times, by several workers at once: always the same end.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { startCardPayment } from '#app/services/payments/start-card-payment.server.ts';
import { makeNotice, type Notice } from '#tests/sandboxes/bank/notices.ts';
import { signStripe } from '#tests/sandboxes/stripe/index.ts';
import { chance, repeated } from '#tests/support/chance.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openTill, placeTestOrder, stateOf, type TestOrder, type Till, workOff } from './till.ts';

freshDatabase();
let till: Till;
beforeAll(async () => {
  const { stripe } = env();
  // Every event is kept back: the tests deliver them in their own order.
  till = await openTill({ stripe: { secretKey: stripe.secretKey, webhookSecret: stripe.webhookSecret, schedule: () => [] } });
});
afterAll(() => till.close());

const rounds = 20;

/** Delivers in three waves with workers between and beside them. */
async function deliver(sendings: (() => Promise<unknown>)[], random: () => number): Promise<void> {
  for (const wave of [0, 1, 2]) {
    const now = sendings.filter((_, index) => index % 3 === wave);
    const sent = now.map((send) => send());
    if (random() < 0.5) await Promise.all(sent);
    await Promise.all([...sent, workOff(2)]);
  }
  await workOff(3);
}

async function bankRound(seed: number, order: TestOrder, amounts: readonly number[]) {
  const random = chance(seed);
  const notices: Notice[] = amounts.map((transferAmount) => makeNotice({ accountNumber: env().bank.account, transferAmount, content: order.code }));
  await deliver(repeated(notices, random).map((notice) => () => till.tellBank(notice)), random);
  return stateOf(order);
}

test.each([
  ['in two parts', [400_000, 630_000], { received: 1_030_000, owed: 0 }],
  ['in two parts with too much', [400_000, 700_000], { received: 1_100_000, owed: 70_000 }],
  ['twice', [1_030_000, 1_030_000], { received: 2_060_000, owed: 1_030_000 }],
  ['once, with a crumb beside it', [1_030_000, 1_000], { received: 1_031_000, owed: 1_000 }],
  ['in five parts', [30_000, 100_000, 200_000, 300_000, 400_000], { received: 1_030_000, owed: 0 }],
])('transfers %s end the same whatever the order', async (_, amounts, end) => {
  for (let seed = 1; seed <= rounds; seed += 1) {
    const state = await bankRound(seed, await placeTestOrder(), amounts);
    expect({ seed, ...state }).toMatchObject({ seed, order: 'placed', payments: ['bank_transfer paid'], receipts: amounts.length, reserved: 1, released: 0, ...end });
  }
}, 120_000);

test('every callback of a card payment and its refunds ends the same whatever the order', async () => {
  const sandbox = till.sandboxes.stripe!;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const random = chance(seed);
    const order = await placeTestOrder({ method: 'card' });
    const started = await startCardPayment(order.id);
    const session = (started.ok ? started.url : '').split('/').at(-1)!;
    const before = sandbox.events().length;
    sandbox.pay(session);
    const own = sandbox.events().slice(before);
    const completed = own.find(({ type }) => type === 'checkout.session.completed')!;
    // The same session's other tellings: paid after a while; and stale bad news from before.
    const also = (type: string, object: object) => ({ ...completed, id: `${completed.id}_${type}`, type, data: { object } });
    const stale = { ...completed.data.object, status: 'open', payment_status: 'unpaid' };
    const events = [
      completed,
      also('checkout.session.async_payment_succeeded', completed.data.object),
      also('checkout.session.completed', { ...completed.data.object, payment_status: 'unpaid' }),
      also('checkout.session.async_payment_failed', stale),
      also('checkout.session.expired', { ...stale, status: 'expired' }),
    ];
    const tell = (event: object) => {
      const body = JSON.stringify(event);
      return fetch(`${till.origin}/webhooks/stripe`, { method: 'POST', body, headers: signStripe(body, env().stripe.webhookSecret) });
    };
    await deliver(repeated(events, random).map((event) => () => tell(event)), random);
    expect({ seed, ...(await stateOf(order)) }).toMatchObject({
      seed, order: 'placed', payments: ['card paid'], verdicts: ['paid'], receipts: 1, received: order.total, refunds: [], reserved: 1, released: 0,
    });
  }
}, 120_000);

test('a transfer, a card payment and the news of both in any order: one pays, the other goes back', async () => {
  const sandbox = till.sandboxes.stripe!;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const random = chance(seed);
    const order = await placeTestOrder({ method: 'card' });
    const started = await startCardPayment(order.id);
    const before = sandbox.events().length;
    sandbox.pay((started.ok ? started.url : '').split('/').at(-1)!);
    const notice = makeNotice({ accountNumber: env().bank.account, transferAmount: order.total, content: order.code });
    const [completed] = sandbox.events().slice(before);
    const sendings = [() => till.tellBank(notice), () => sandbox.deliver(completed!.id)];
    await deliver(repeated(sendings, random), random);
    // What Stripe tells of the refund, in any order too.
    const later = sandbox.events().slice(before + 1);
    await deliver(repeated(later, random).map((event) => () => sandbox.deliver(event.id)), random);

    const state = await stateOf(order);
    expect({ seed, ...state }).toMatchObject({ seed, order: 'placed', receipts: 2, received: 2 * order.total, owed: order.total, reserved: 1, released: 0 });
    const cardPaid = state.payments.includes('card paid');
    expect({ seed, payments: state.payments }).toEqual({ seed, payments: cardPaid ? ['card paid', 'bank_transfer refund_due'] : ['card refunded', 'bank_transfer paid'] });
  }
}, 120_000);

test('nothing is left that was kept and not settled', async () => {
  expect(await db().webhookEvent.count({ where: { processedAt: null } })).toBe(0);
});
