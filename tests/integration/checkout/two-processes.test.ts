// Two server processes on one database, and many buyers: what is sold once, written whole and answered alike, whichever of them a request meets.
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { newOrderCode } from '#app/domain/orders/order-code.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { env } from '#app/platform/env.server.ts';
import { signUp } from '#app/services/accounts/sign-up.server.ts';
import { scheduleExpiry } from '#app/services/payments/schedule-expiry.server.ts';
import { openTill, stateOf, type TestOrder, type Till } from '#tests/integration/payments/till.ts';
import { makeNotice, type Notice, signNotice } from '#tests/sandboxes/bank/notices.ts';
import { signStripe } from '#tests/sandboxes/stripe/index.ts';
import { chance, repeated } from '#tests/support/chance.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { type Answer, formIn, openShopper } from '#tests/support/http-shopper.ts';
import { product } from '#tests/support/market.ts';
import { startServer, type Server } from '#tests/support/servers.ts';
import { contact } from '#tests/support/shopping.ts';

const database = freshDatabase();
let till: Till;
let servers: Server[];

beforeAll(async () => {
  const { stripe, PUBLIC_ORIGIN } = env();
  // Every event is kept back: the tests deliver them, to both processes.
  till = await openTill({ stripe: { secretKey: stripe.secretKey, webhookSecret: stripe.webhookSecret, schedule: () => [] } });
  const settings = { PUBLIC_ORIGIN, stripe: env().stripe, sandboxOrigin: env().sandboxOrigin, TRUSTED_PROXIES: 1, WORKER: 'on' as const, LOG_LEVEL: 'error' as const };
  // Fewer connections than callers, so that whoever holds a row must not need a second connection to let it go.
  servers = await Promise.all([0, 1].map(() => startServer(database.url, { ...settings, DATABASE_POOL: 6 })));
}, 300_000);
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.stop()));
  await till?.close();
});
afterEach(async () => {
  expect(await halfWritten()).toEqual([]);
});

/** The process that the n-th request meets. */
const at = (n: number): Server => servers[n % servers.length]!;
const atOnce = <T>(times: number, send: (at: Server, n: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: times }, (_, n) => send(at(n), n)));

/** Whatever is there without what belongs to it. */
async function halfWritten(): Promise<string[]> {
  const rows = await database.db.$queryRaw<{ what: string }[]>`
    select 'order ' || o.code as what from orders o
      where not exists (select from payment p where p.order_id = o.id) or not exists (select from consignment c where c.order_id = o.id)
        or not exists (select from order_line l where l.order_id = o.id) or not exists (select from order_event e where e.order_id = o.id and e.kind = 'order-placed')
    union all select 'consignment ' || c.id from consignment c where not exists (select from order_line l where l.consignment_id = c.id)
    union all select 'line ' || l.id from order_line l join orders o on o.id = l.order_id
      where case when o.status in ('expired', 'cancelled') then 0 else l.quantity end
        <> (select coalesce(sum(y.reserved_delta), 0) from stock_movement y where y.order_line_id = l.id and y.variant_id = l.variant_id)
    union all select 'movement ' || y.id from stock_movement y where y.kind <> 'opening' and y.order_line_id is null
    union all select 'variant ' || x.sku from variant x
      where (x.on_hand, x.reserved) <> (select coalesce(sum(y.on_hand_delta), 0), coalesce(sum(y.reserved_delta), 0) from stock_movement y where y.variant_id = x.id)`;
  return rows.map(({ what }) => what);
}

/** Both workers have done whatever they were asked to do by now. */
async function settled(): Promise<void> {
  const left = async () => {
    const [row] = await database.db.$queryRaw<{ left: bigint }[]>`
      select (select count(*) from webhook_event where processed_at is null) + (select count(*) from graphile_worker.jobs where run_at <= now()) as left`;
    return Number(row!.left);
  };
  await expect.poll(left, { timeout: 20_000, interval: 20 }).toBe(0);
}

const stockOf = (id: string) => database.db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
const ordersOf = (variantId: string) => database.db.order.count({ where: { lines: { some: { variantId } } } });
const isPlaced = ({ status, to }: Answer) => status === 303 && to?.startsWith('/don-hang/TN') === true;
const isSentToCart = ({ status, to }: Answer) => status === 303 && to === '/gio-hang';

type Wish = { variantId: string; quantity?: number };

/** A new shopper with a full cart and the checkout open: put in at one process and read at the other. */
async function openCheckout(wishes: readonly Wish[], { n = 0, method }: { n?: number; method?: PaymentMethod } = {}) {
  const shopper = openShopper();
  for (const { variantId, quantity } of wishes) await shopper.addToCart(at(n), variantId, quantity);
  return { shopper, form: await shopper.readCheckout(at(n + 1), method) };
}

/** An order placed through the pages. */
async function placeOver(variantId: string, method: PaymentMethod = 'bank_transfer') {
  const { shopper, form } = await openCheckout([{ variantId }], { method });
  const answer = await shopper.sendCheckout(at(0), form);
  const { id, code, total } = await database.db.order.findUniqueOrThrow({ where: { checkoutKey: form.checkoutKey! } });
  const order: TestOrder = { id, code: code as TestOrder['code'], total: Number(total), variantId };
  return { shopper, form, order, answer };
}

describe('buyers at both processes at once', () => {
  test('fifty want one of ten pieces: ten orders, and forty are told that it is sold out', async () => {
    const { variant } = await product(database.db, { stock: 10 });
    const buyers = await atOnce(50, (_, n) => openCheckout([{ variantId: variant.id }], { n }));
    const answers = await atOnce(50, (at, n) => buyers[n]!.shopper.sendCheckout(at, buyers[n]!.form));

    expect(answers.filter(isSentToCart)).toHaveLength(40);
    expect(new Set(answers.filter(isPlaced).map(({ to }) => to)).size).toBe(10);
    expect(await ordersOf(variant.id)).toBe(10);
    expect(await stockOf(variant.id)).toEqual({ onHand: 10, reserved: 10 });
    const told = await atOnce(50, async (at, n) => !isSentToCart(answers[n]!) || (await buyers[n]!.shopper.get(at, '/gio-hang')).text.includes(m.cart_sold_out()));
    expect(told).not.toContain(false);
  });

  test('three pieces each of ten: three orders, the others are shown the last piece, and one of them gets it', async () => {
    const { variant, product: vase } = await product(database.db, { stock: 10 });
    const buyers = await atOnce(8, (_, n) => openCheckout([{ variantId: variant.id, quantity: 3 }], { n }));
    const answers = await atOnce(8, (at, n) => buyers[n]!.shopper.sendCheckout(at, buyers[n]!.form));
    expect(answers.filter(isPlaced)).toHaveLength(3);
    const words = m.checkout_changed_item({ name: vase.name, change: m.cart_fewer_left({ available: `1 ${vase.unit}`, wanted: 3 }) });
    expect(answers.filter(({ status, text }) => status === 409 && text.includes(words))).toHaveLength(5);

    const again = await atOnce(8, async (at, n) => (isPlaced(answers[n]!) ? null : buyers[n]!.shopper.sendCheckout(at, formIn(answers[n]!))));
    const second = again.filter((answer) => answer !== null);
    expect([second.filter(isPlaced).length, second.filter(isSentToCart).length]).toEqual([1, 4]);
    expect(await ordersOf(variant.id)).toBe(4);
    expect(await stockOf(variant.id)).toEqual({ onHand: 10, reserved: 10 });
  });

  test('two goods of two workshops, chosen in either order, are sold together or not at all', async () => {
    const [vase, fan] = [await product(database.db, { stock: 6 }), await product(database.db, { stock: 9 })];
    const both = [{ variantId: vase.variant.id }, { variantId: fan.variant.id }];
    const buyers = await atOnce(20, (_, n) => openCheckout(n % 4 < 2 ? both : both.toReversed(), { n }));
    const answers = await atOnce(20, (at, n) => buyers[n]!.shopper.sendCheckout(at, buyers[n]!.form));
    expect(answers.filter(isPlaced)).toHaveLength(6);
    // What is left of the basket is an order that they have not agreed to.
    expect(answers.filter(({ status, text }) => status === 409 && text.includes(m.cart_sold_out()))).toHaveLength(14);
    expect(await stockOf(vase.variant.id)).toEqual({ onHand: 6, reserved: 6 });
    expect(await stockOf(fan.variant.id)).toEqual({ onHand: 9, reserved: 6 });
    expect(await database.db.consignment.count({ where: { workshopId: { in: [vase.workshopId, fan.workshopId] } } })).toBe(12);
  });
});

// Where two things race, each round gives one of them a little longer, so that each comes first sometimes.
const rounds = 10;
const copies = 20;

describe('one checkout, sent twenty times at once', () => {
  test('makes one order for a guest, and every answer leads to it', async () => {
    const { variant } = await product(database.db, { stock: rounds });
    for (let round = 1; round <= rounds; round += 1) {
      const { shopper, form } = await openCheckout([{ variantId: variant.id }]);
      const answers = await atOnce(copies, (at) => shopper.sendCheckout(at, form));
      expect(answers.filter(isPlaced)).toHaveLength(copies);
      const pages = new Set(answers.map(({ to }) => to!));
      expect(pages.size).toBe(1);
      expect(await ordersOf(variant.id)).toBe(round);
      expect(await stockOf(variant.id)).toEqual({ onHand: rounds, reserved: round });
      for (const server of servers) expect((await shopper.get(server, [...pages][0]!)).text).toContain(contact.name);
    }
  });

  test('makes one order for an account, and keeps its address once', async () => {
    const { variant } = await product(database.db);
    for (let round = 1; round <= 4; round += 1) {
      const account = await signUp({ name: 'Người Mua', email: `mua-${round}@thu.example`, password: 'bốn cái bát hoa', locale: 'vi' }, { headers: new Headers(), clientAddress: '203.0.113.1' });
      if (!account.ok) throw new Error(account.code);
      const shopper = openShopper(account.cookies);
      // Two windows put in the first piece at once: one cart, both pieces.
      await atOnce(2, (at) => shopper.addToCart(at, variant.id));
      const form = { ...(await shopper.readCheckout(at(round))), keepAddress: 'on' };
      const answers = await atOnce(copies, (at) => shopper.sendCheckout(at, form));
      expect(answers.filter(isPlaced)).toHaveLength(copies);
      const orders = await database.db.order.findMany({ where: { userId: account.userId }, select: { code: true, lines: { select: { quantity: true } } } });
      expect(orders).toEqual([{ code: expect.any(String), lines: [{ quantity: 2 }] }]);
      expect(new Set(answers.map(({ to }) => to))).toEqual(new Set([`/don-hang/${orders[0]!.code}`]));
      expect(await database.db.address.count({ where: { userId: account.userId } })).toBe(1);
    }
  });

  test('opens one card page, and every answer leads to it', async () => {
    const { variant } = await product(database.db);
    for (let round = 1; round <= rounds; round += 1) {
      const { shopper, form } = await openCheckout([{ variantId: variant.id }], { n: round, method: 'card' });
      const answers = await atOnce(copies, (at) => shopper.sendCheckout(at, form));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: copies }, () => 303));
      const pages = [...new Set(answers.map(({ to }) => to!))];
      const order = await database.db.order.findUniqueOrThrow({ where: { checkoutKey: form.checkoutKey! }, include: { payments: true } });
      const sessions = till.sandboxes.stripe!.sessions().filter((session) => session.client_reference_id === order.code);
      expect(pages).toEqual(sessions.map(({ url }) => url));
      expect(order.payments).toMatchObject([{ method: 'card', status: 'pending', stripeSessionId: sessions[0]!.id }]);
      expect(await stockOf(variant.id)).toEqual({ onHand: 10, reserved: round });
    }
  });
});

describe('the back button', () => {
  test('after an order brings the same order again, also when the cart holds something new', async () => {
    const [vase, fan] = [await product(database.db), await product(database.db)];
    const { shopper, form, order } = await placeOver(vase.variant.id, 'cash_on_delivery');
    const page = `/don-hang/${order.code}`;
    expect(await shopper.get(at(0), '/thanh-toan')).toMatchObject({ status: 303, to: page });
    for (const server of servers) expect((await shopper.sendCheckout(server, form)).to).toBe(page);
    await shopper.addToCart(at(1), fan.variant.id);
    for (const server of servers) expect((await shopper.sendCheckout(server, form)).to).toBe(page);
    // Whatever else the old form says now, its order stands as it was placed.
    expect((await shopper.sendCheckout(at(1), { ...form, paymentMethod: 'bank_transfer', name: 'Người Khác' })).to).toBe(page);
    expect(await database.db.order.findMany({ where: { lines: { some: { variantId: vase.variant.id } } } })).toMatchObject([{ contactName: contact.name, paymentMethod: 'cash_on_delivery' }]);
    expect((await shopper.readCheckout(at(0))).shown).toContain(fan.variant.id);
  });

  test('after choosing a card leads to the same card page, and to the order once it is paid', async () => {
    const { variant } = await product(database.db);
    const { shopper, form, order, answer } = await placeOver(variant.id, 'card');
    for (const server of servers) expect((await shopper.sendCheckout(server, form)).to).toBe(answer.to);
    await payByCard(answer.to!);
    for (const server of servers) expect((await shopper.sendCheckout(server, form)).to).toBe(`/don-hang/${order.code}`);
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'], receipts: 1, reserved: 1 });
  });
});

test('a piece put into the cart while its checkout is sent is ordered knowingly or stays in the cart', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const [vase, fan] = [await product(database.db), await product(database.db)];
    const { shopper, form } = await openCheckout([{ variantId: vase.variant.id }], { n: round });
    const [answer] = await Promise.all([sleep(round).then(() => shopper.sendCheckout(at(round), form)), shopper.addToCart(at(round + 1), fan.variant.id)]);
    const left = (await shopper.readCheckout(at(round))).shown!;
    expect(left).toContain(fan.variant.id);
    expect({ status: answer.status, left: left.includes(vase.variant.id) }).toEqual(isPlaced(answer) ? { status: 303, left: false } : { status: 409, left: true });
    expect(await ordersOf(vase.variant.id)).toBe(isPlaced(answer) ? 1 : 0);
    expect(await ordersOf(fan.variant.id)).toBe(0);
  }
});

describe('both processes count together what one address does', () => {
  test.each([
    ['sends checkouts', 'checkout', '/thanh-toan', 400],
    ['looks for orders', 'order-lookup', '/don-hang', 404],
  ] as const)('when it %s, and say how long to wait', async (_, kind, path, answered) => {
    const { attempts } = RATE_LIMITS[kind];
    const { variant } = await product(database.db);
    const { shopper, form } = await openCheckout([{ variantId: variant.id }]);
    // Nobody's order, and a receiver without a name: whatever is not refused costs nothing.
    const sent = { ...form, name: '', code: newOrderCode(randomInt), phone: '0912 345 678' };
    const answers = await atOnce(attempts + 12, (at) => shopper.post(at, path, sent));
    expect(answers.filter(({ status }) => status === answered)).toHaveLength(attempts);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(12);
    expect(refused.filter(({ headers }) => Number(headers.get('Retry-After')) > 0)).toHaveLength(12);
    for (const server of servers) expect((await shopper.post(server, path, { ...sent, name: contact.name })).status).toBe(429);
    expect(await ordersOf(variant.id)).toBe(0);
  });
});

const tell = (at: Server, path: string, body: string, proof: Record<string, string>) => fetch(at.origin + path, { method: 'POST', body, headers: proof });

async function tellOfTransfer(at: Server, notice: Notice): Promise<void> {
  const body = JSON.stringify(notice);
  const response = await tell(at, '/webhooks/bank-transfer', body, signNotice(body, env().bank.webhookSecret));
  expect([response.status, await response.json()]).toEqual([200, { success: true }]);
}

const transferOf = (order: TestOrder, transferAmount = order.total): Notice => makeNotice({ accountNumber: env().bank.account, transferAmount, content: order.code });

/** Pays on the card page and tells both processes of it many times. */
async function payByCard(url: string): Promise<void> {
  const sandbox = till.sandboxes.stripe!;
  const before = sandbox.events().length;
  await fetch(`${url}/pay`, { method: 'POST', redirect: 'manual' });
  const [completed] = sandbox.events().slice(before);
  const body = JSON.stringify(completed);
  const answers = await atOnce(copies, (at) => tell(at, '/webhooks/stripe', body, signStripe(body, env().stripe.webhookSecret)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: copies }, () => 200));
  await settled();
}

/** Lets the order's time run out, through the job that is waiting for it. */
async function runOut({ id }: TestOrder): Promise<void> {
  const payBy = new Date(Date.now() - 3_600_000);
  await database.db.order.update({ where: { id }, data: { payBy } });
  await scheduleExpiry(database.db, id, payBy);
  await settled();
}

describe('callbacks told to both processes', () => {
  test('a transfer told twenty times at once is one receipt and pays once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { order, shopper } = await placeOver((await product(database.db)).variant.id);
      const notice = transferOf(order);
      await atOnce(copies, (at) => tellOfTransfer(at, notice));
      await settled();
      expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], verdicts: ['paid'], received: order.total, refunds: [], reserved: 1 });
      expect(await database.db.orderEvent.count({ where: { orderId: order.id, kind: 'payment-received' } })).toBe(1);
      for (const server of servers) expect((await shopper.get(server, `/don-hang/${order.code}`)).text).not.toContain(env().bank.accountName);
    }
  });

  test.each([
    ['three parts', [0.2, 0.3, 0.5], 0],
    ['three parts with too much', [0.4, 0.4, 0.4], 0.2],
    ['the whole, twice', [1, 1], 1],
  ])('%s, shuffled and repeated, pay the order once', async (_, shares, over) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const random = chance(seed);
      const { order } = await placeOver((await product(database.db, { price: 1_000_000 })).variant.id);
      const notices = shares.map((share) => transferOf(order, order.total * share));
      await Promise.all(repeated(notices, random).map((notice, n) => tellOfTransfer(at(n + seed), notice)));
      await settled();
      expect({ seed, ...(await stateOf(order)) }).toMatchObject({
        seed, order: 'placed', payments: ['bank_transfer paid'], receipts: shares.length, owed: order.total * over, reserved: 1, released: 0,
      });
    }
  });

  test('money after the time to pay brings the order back once while its piece is there', async () => {
    const { order } = await placeOver((await product(database.db, { stock: 1 })).variant.id);
    await runOut(order);
    expect(await stateOf(order)).toMatchObject({ order: 'expired', reserved: 0, released: 1 });
    const notice = transferOf(order);
    await atOnce(copies, (at) => tellOfTransfer(at, notice));
    await settled();
    expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['bank_transfer paid'], verdicts: ['late'], receipts: 1, refunds: [], reserved: 1 });
    expect(await database.db.orderEvent.count({ where: { orderId: order.id, kind: 'order-revived' } })).toBe(1);
  });

  test('late money and another buyer reach for the last piece at once: one gets it, and the money stays or is due back', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { variant } = await product(database.db, { stock: 1 });
      const { order } = await placeOver(variant.id);
      await runOut(order);
      const { shopper, form } = await openCheckout([{ variantId: variant.id }]);
      const notice = transferOf(order);
      const [answer] = await Promise.all([sleep(3 * round).then(() => shopper.sendCheckout(at(round), form)), ...[0, 1, 2, 3].map((n) => tellOfTransfer(at(n), notice))]);
      await settled();
      expect(await stateOf(order)).toMatchObject(
        isPlaced(answer) ? { order: 'expired', receipts: 1, refunds: [`late-payment ${order.total} due`], reserved: 1 } : { order: 'placed', receipts: 1, refunds: [], reserved: 1 },
      );
      expect(await ordersOf(variant.id)).toBe(isPlaced(answer) ? 2 : 1);
    }
  });

  test('calling an order off while its money arrives ends paid, or called off with all of it due back', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { order, shopper } = await placeOver((await product(database.db, { stock: 1 })).variant.id);
      const notice = transferOf(order);
      const page = `/don-hang/${order.code}`;
      // The callback is answered before it is settled, so it gets a head start in every other round.
      if (round % 2) await tellOfTransfer(at(round), notice);
      const [first, second] = await Promise.all([shopper.post(at(0), page, { intent: 'cancel' }), shopper.post(at(1), page, { intent: 'cancel' }), tellOfTransfer(at(0), notice), tellOfTransfer(at(1), notice)]);
      await settled();
      const calledOff = [first, second].filter(({ status }) => status === 303).length;
      expect([first, second].map(({ status }) => status).filter((status) => status !== 303 && status !== 409)).toEqual([]);
      expect(await stateOf(order)).toMatchObject(
        calledOff === 1
          ? { order: 'cancelled', payments: ['bank_transfer refund_due'], receipts: 1, refunds: [`cancelled ${order.total} due`], reserved: 0, released: 1 }
          : { order: 'placed', payments: ['bank_transfer paid'], receipts: 1, refunds: [], reserved: 1, released: 0 },
      );
      expect(calledOff).toBeLessThan(2);
    }
  });

  test('a card payment told twenty times at once is one receipt and pays once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { order, answer, shopper } = await placeOver((await product(database.db)).variant.id, 'card');
      await payByCard(answer.to!);
      expect(await stateOf(order)).toMatchObject({ order: 'placed', payments: ['card paid'], verdicts: ['paid'], received: order.total, refunds: [], reserved: 1 });
      for (const server of servers) expect((await shopper.post(server, `/don-hang/${order.code}`, { intent: 'card' })).status).toBe(409);
    }
  });
});

test('nothing is left that was asked of a worker and failed', async () => {
  await settled();
  expect(await database.db.$queryRaw`select task_identifier, last_error from graphile_worker.jobs where last_error is not null`).toEqual([]);
});
