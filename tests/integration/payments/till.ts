// A till for tests: orders as a checkout writes them, the webhook routes behind real HTTP, the sandboxes, and the jobs.
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRequest, sendResponse } from '@remix-run/node-fetch-server';
import { runOnce } from 'graphile-worker';
import { newOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { initialStatuses, paymentDeadline } from '#app/domain/orders/order.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import * as bankRoute from '#app/endpoints/webhooks/bank-transfer.ts';
import * as stripeRoute from '#app/endpoints/webhooks/stripe.ts';
import { databasePool, db } from '#app/platform/db.server.ts';
import { type Env, env, settleEnv } from '#app/platform/env.server.ts';
import { expireOrder } from '#app/services/payments/expire-order.server.ts';
import { sendRefund } from '#app/services/payments/send-refund.server.ts';
import { settleWebhookEvent } from '#app/services/payments/settle-webhook-event.server.ts';
import { makeNotice, type Notice, signNotice } from '#tests/sandboxes/bank/notices.ts';
import { type SandboxOptions, type Sandboxes, startSandboxes } from '#tests/sandboxes/index.ts';
import { product } from '#tests/support/market.ts';

export const price = 1_000_000;
export const fee = 30_000;

export type OrderWish = {
  method?: PaymentMethod;
  quantity?: number;
  /** Pieces there are before the order. */
  stock?: number;
  unitPrice?: number;
  delivery?: number;
  variantId?: string;
  email?: string | null;
  /** How long ago it was placed. */
  minutesAgo?: number;
  /** What was said of its delivery. */
  quote?: Record<string, string | number>;
};

export type TestOrder = { id: string; code: OrderCode; total: number; variantId: string };

/** An order with its reservation, as a checkout leaves it. */
export async function placeTestOrder({ method = 'bank_transfer', quantity = 1, stock = 10, unitPrice = price, delivery = fee, variantId, email = null, minutesAgo = 0, quote = {} }: OrderWish = {}): Promise<TestOrder> {
  const variant = variantId
    ? await db().variant.findUniqueOrThrow({ where: { id: variantId }, include: { product: { include: { workshop: { include: { village: true } } } } } })
    : await db().variant.findUniqueOrThrow({
        where: { id: (await product(db(), { price: unitPrice, stock })).variant.id },
        include: { product: { include: { workshop: { include: { village: true } } } } },
      });
  const goods = Number(variant.price) * quantity;
  const total = goods + delivery;
  const placedAt = new Date(Date.now() - minutesAgo * 60_000);
  const begin = initialStatuses(method);
  const code = newOrderCode(randomInt);
  const order = await db().$transaction(async (tx) => {
    const { workshop } = variant.product;
    const made = await tx.order.create({
      data: {
        code, checkoutKey: randomUUID(), status: begin.order, contactName: 'Nguyễn Thị Mẫu', contactPhone: '+84912345678', contactEmail: email,
        addressLine: 'Số 2 ngõ 3', communeCode: '00004', communeName: 'Phường Ba Đình', provinceCode: '01', provinceName: 'Thành phố Hà Nội',
        goodsTotal: goods, deliveryTotal: delivery, total, paymentMethod: method, payBy: paymentDeadline(method, placedAt)?.payBy ?? null, saleInformation: [], placedAt,
        payments: { create: { method, status: begin.payment, amount: total } },
        consignments: {
          create: {
            workshopId: workshop.id, position: 0, status: 'waiting', workshopName: workshop.name, villageSlug: workshop.village.slug, villageName: workshop.village.name,
            goodsTotal: goods, deliveryFee: delivery, deliveryQuote: quote,
          },
        },
      },
      include: { consignments: true },
    });
    const line = await tx.orderLine.create({
      data: {
        orderId: made.id, consignmentId: made.consignments[0]!.id, productId: variant.productId, variantId: variant.id, position: 0, quantity, unitPrice: variant.price,
        total: goods, productName: variant.product.name, productSlug: variant.product.slug, variantName: '', sku: variant.sku, villageName: workshop.village.name, weightGrams: 800, lengthCm: 20, widthCm: 20, heightCm: 30, fragile: false,
      },
    });
    await tx.stockMovement.create({ data: { variantId: variant.id, kind: 'reserve', onHandDelta: 0, reservedDelta: quantity, orderLineId: line.id } });
    return made;
  });
  return { id: order.id, code, total, variantId: variant.id };
}

/** An order whose time is over and whose pieces are free again. */
export async function placeExpiredOrder(wish: OrderWish = {}): Promise<TestOrder> {
  const order = await placeTestOrder({ ...wish, minutesAgo: 120 });
  await expireOrder({ orderId: order.id });
  return order;
}

/** What an order has come to, in words that compare. */
export async function stateOf({ id, variantId }: TestOrder) {
  const [order, variant, receipts, refunds, released] = await Promise.all([
    db().order.findUniqueOrThrow({ where: { id }, include: { payments: { orderBy: { attempt: 'asc' } } } }),
    db().variant.findUniqueOrThrow({ where: { id: variantId } }),
    db().receipt.findMany({ where: { orderId: id } }),
    db().refund.findMany({ where: { orderId: id } }),
    db().stockMovement.count({ where: { orderLine: { orderId: id }, kind: 'release' } }),
  ]);
  return {
    order: order.status,
    payments: order.payments.map((payment) => `${payment.method} ${payment.status}`),
    received: receipts.reduce((all, { amount }) => all + Number(amount), 0),
    receipts: receipts.length,
    verdicts: receipts.map(({ verdict }) => verdict).sort(),
    refunds: refunds.map(({ amount, reason, status }) => `${reason} ${amount} ${status}`).sort(),
    owed: refunds.reduce((all, { amount }) => all + Number(amount), 0),
    reserved: variant.reserved,
    released,
  };
}

export type Till = {
  readonly origin: string;
  readonly sandboxes: Sandboxes;
  /** Sends a body to the bank's address with the given proof. */
  tellBank(notice: Notice | string, headers?: Record<string, string>): Promise<Response>;
  /** A transfer onto the shop's account, told with a right proof. */
  transfer(amount: number, content: string, told?: Partial<Notice>): Promise<Notice>;
  close(): Promise<void>;
};

/** Opens the webhook routes and the sandboxes, and points the settings at them. */
export async function openTill(options: Pick<SandboxOptions, 'stripe' | 'bank'> | Record<string, never> = {}): Promise<Till> {
  const server = createServer((incoming, outgoing) => {
    const request = createRequest(incoming, outgoing);
    const route = { '/webhooks/stripe': stripeRoute, '/webhooks/bank-transfer': bankRoute }[new URL(request.url).pathname];
    const answer = async () => (request.method === 'GET' ? route!.loader() : route!.action({ request } as never));
    answer().then((response) => sendResponse(outgoing, response), () => outgoing.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tram-nghe-till-'));
  const { stripe, bank, DATABASE_URL } = env();
  const sandboxes = await startSandboxes({
    port: 0, dataDir, appOrigin: origin, databaseUrl: DATABASE_URL,
    stripe: { secretKey: stripe.secretKey, webhookSecret: stripe.webhookSecret, retryDelaysMs: [50, 50, 50] },
    bank: { ...bank, retryDelaysMs: [50, 50, 50] },
    ...options,
  });
  const settings: Env = { ...env(), PUBLIC_ORIGIN: origin, stripe: { ...stripe, apiHost: sandboxes.origin.replace('localhost', '127.0.0.1') }, sandboxOrigin: sandboxes.origin };
  settleEnv(settings);

  const tellBank: Till['tellBank'] = (notice, headers) => {
    const body = typeof notice === 'string' ? notice : JSON.stringify(notice);
    return fetch(`${origin}/webhooks/bank-transfer`, { method: 'POST', body, headers: headers ?? signNotice(body, bank.webhookSecret) });
  };
  return {
    origin,
    sandboxes,
    tellBank,
    async transfer(amount, content, told = {}) {
      const notice = makeNotice({ accountNumber: bank.account, transferAmount: amount, content, ...told });
      const response = await tellBank(notice);
      if (response.status !== 200) throw new Error(`the shop answered ${response.status}`);
      return notice;
    },
    async close() {
      await sandboxes.stop();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs every payment job that is due, by as many workers as told, until none is left. */
export async function workOff(workers = 1): Promise<void> {
  const taskList = {
    'settle-webhook-event': (payload: unknown) => settleWebhookEvent(payload as { eventId: string }),
    'expire-order': (payload: unknown) => expireOrder(payload as { orderId: string }),
    'send-refund': (payload: unknown) => sendRefund(payload as { refundId: string }),
  };
  const { Logger } = await import('graphile-worker');
  const failures: unknown[] = [];
  const worker = async () => {
    const { EventEmitter } = await import('node:events');
    const events = new EventEmitter();
    events.on('job:error', ({ error }: { error: unknown }) => failures.push(error));
    await runOnce({ pgPool: databasePool(), taskList, noHandleSignals: true, logger: new Logger(() => () => {}), events: events as never });
  };
  await Promise.all(Array.from({ length: workers }, worker));
  if (failures.length) throw failures[0];
}
