import { dong } from '#app/domain/money/dong.ts';
import { offeredMethods, type MethodRefusal } from '#app/domain/payments/methods.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { log } from '#app/platform/log.server.ts';
import { toldOf } from '#app/platform/reader-language.server.ts';
import { stripe, type Stripe } from '#app/platform/stripe.server.ts';
import { currentPayment, lockOrder } from './lock-order.server.ts';
import { openAttempt } from './open-attempt.server.ts';

export type CardStart =
  | { ok: true; url: string }
  | { ok: false; code: 'no-such-order' | 'not-awaiting-payment' | 'other-method' | 'too-many-attempts' | 'card-unavailable' | MethodRefusal };

type Attempt = { id: string; number: number; payBy: Date };
type Ready = { kind: 'refused'; code: Exclude<Extract<CardStart, { ok: false }>['code'], 'card-unavailable'> } | { kind: 'open'; url: string } | { kind: 'new'; attempt: Attempt };

// Stripe refuses a session that would end in less than 30 minutes; five seconds are for the way there.
const shortestSessionMs = (30 * 60 + 5) * 1000;
const mostLineItems = 100;

/**
 * Where this order is paid by card: the page of its live session, the same however often it is asked, or of a new one.
 * The caller has decided that this person may pay it (`order.pay`), and holds no transaction: Stripe is asked over the network.
 */
export async function startCardPayment(orderId: string): Promise<CardStart> {
  const ready = await transact((tx) => readyAttempt(tx, orderId));
  if (ready.kind === 'refused') return { ok: false, code: ready.code };
  if (ready.kind === 'open') return { ok: true, url: ready.url };

  const { attempt } = ready;
  const order = await db().order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: { orderBy: { position: 'asc' } } } });
  let session: Stripe.Checkout.Session;
  try {
    // All that is sent is fixed by the attempt, so that the same key always comes with the same words.
    session = await stripe().checkout.sessions.create(sessionOf(order, attempt), { idempotencyKey: `order:${order.code}:attempt:${attempt.number}` });
  } catch (error) {
    log().error({ err: error, order: order.code }, 'card session could not be made');
    return { ok: false, code: 'card-unavailable' };
  }
  if (!session.url) return { ok: false, code: 'card-unavailable' };
  await db().payment.updateMany({ where: { id: attempt.id, stripeSessionId: null }, data: { stripeSessionId: session.id, stripeSessionUrl: session.url } });
  return { ok: true, url: session.url };
}

async function readyAttempt(tx: Transaction, orderId: string): Promise<Ready> {
  const order = await lockOrder(tx, orderId);
  if (!order) return { kind: 'refused', code: 'no-such-order' };
  if (order.status !== 'awaiting_payment' || !order.payBy) return { kind: 'refused', code: 'not-awaiting-payment' };
  if (order.method !== 'card') return { kind: 'refused', code: 'other-method' };
  const offer = offeredMethods(order.total).find(({ method }) => method === 'card');
  if (offer && !offer.offered) return { kind: 'refused', code: offer.code };

  const current = currentPayment(order);
  const left = order.payBy.getTime() - now().getTime();
  if (current.status === 'pending' && current.sessionId && left > 0) {
    const { stripeSessionUrl } = await tx.payment.findUniqueOrThrow({ where: { id: current.id }, select: { stripeSessionUrl: true } });
    if (stripeSessionUrl) return { kind: 'open', url: stripeSessionUrl };
  }
  if (current.status === 'pending' && !current.sessionId && left >= shortestSessionMs) {
    return { kind: 'new', attempt: { id: current.id, number: current.attempt, payBy: order.payBy } };
  }
  const opened = await openAttempt(tx, order, 'card');
  if (!opened.ok) return { kind: 'refused', code: opened.code };
  return { kind: 'new', attempt: { id: opened.payment.id, number: opened.payment.attempt, payBy: opened.payBy! } };
}

type OrderRow = {
  id: string;
  code: string;
  locale: string;
  contactEmail: string | null;
  deliveryTotal: bigint;
  total: bigint;
  lines: { productName: string; productNameEn: string | null; variantName: string; variantNameEn: string | null; unitPrice: bigint; quantity: number }[];
};

function sessionOf(order: OrderRow, attempt: Attempt): Stripe.Checkout.SessionCreateParams {
  const page = env().PUBLIC_ORIGIN + pathIn(order.locale === 'en' ? 'en' : 'vi', `/don-hang/${order.code}`);
  const metadata = { order: order.code, payment: attempt.id };
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    adaptive_pricing: { enabled: false },
    locale: order.locale === 'en' ? 'en' : 'vi',
    client_reference_id: order.code,
    customer_email: order.contactEmail ?? undefined,
    line_items: lineItems(order),
    expires_at: Math.floor(attempt.payBy.getTime() / 1000),
    success_url: `${page}?the=xong`,
    cancel_url: page,
    metadata,
    payment_intent_data: { description: order.code, metadata },
  };
}

function lineItems(order: OrderRow): Stripe.Checkout.SessionCreateParams.LineItem[] {
  const english = order.locale === 'en';
  // The đồng has no smaller unit: 1.250.000 ₫ is 1250000, never times a hundred.
  const item = (name: string, amount: bigint, quantity = 1) => ({ quantity, price_data: { currency: 'vnd', unit_amount: dong(amount), product_data: { name } } });
  if (order.lines.length >= mostLineItems) return [item(english ? `Order ${order.code}` : `Đơn hàng ${order.code}`, order.total)];
  const told = (name: string, inEnglish: string | null) => toldOf(name, inEnglish, english ? 'en' : 'vi');
  const goods = order.lines.map((line) => item([told(line.productName, line.productNameEn), told(line.variantName, line.variantNameEn)].filter(Boolean).join(', '), line.unitPrice, line.quantity));
  return order.deliveryTotal > 0n ? [...goods, item(english ? 'Delivery' : 'Phí giao hàng', order.deliveryTotal)] : goods;
}
