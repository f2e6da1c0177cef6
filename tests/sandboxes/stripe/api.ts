// Stripe's API, as far as the shop uses it: the same addresses, encodings, checks, errors and idempotency.
import { createHash, timingSafeEqual } from 'node:crypto';
import type Stripe from 'stripe';
import { after, json, type Answer, type Call } from '../http.ts';
import { type Form, list, object, parseForm, text, texts } from './form.ts';
import { expireSession, type Ledger, type LineItem, newId, refundCharge, seconds, type Tell } from './ledger.ts';

type Options = { ledger: Ledger; secretKey: string; tell: Tell; changed(): void; pageOf(sessionId: string): string };

class Refusal extends Error {
  readonly answer: Answer;
  constructor(status: number, error: { type: string; message: string; code?: string; param?: string }) {
    super(error.message);
    this.answer = json(status, { error });
  }
}

const invalid = (message: string, param?: string, code?: string) => new Refusal(400, { type: 'invalid_request_error', message, param, code });
const missing = (what: string, id: string) => new Refusal(404, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${what}: '${id}'`, param: 'id' });
const listOf = (url: string, data: unknown[]) => ({ object: 'list', url, has_more: false, data });

const day = 24 * 60 * 60;
const leewaySeconds = 2;
// Eight digits are the most that Stripe takes; about half a dollar is the least.
const amounts = { least: 13_000, most: 99_999_999 };
const sessionParameters = new Set([
  'mode', 'line_items', 'success_url', 'cancel_url', 'client_reference_id', 'customer_email', 'expires_at', 'locale', 'metadata', 'payment_intent_data',
  'allowed_payment_method_types', 'adaptive_pricing',
]);

export function stripeApi({ ledger, secretKey, tell, changed, pageOf }: Options): (call: Call) => Answer {
  const routes: [method: string, path: RegExp, work: (form: Form, id: string, call: Call) => unknown][] = [
    ['POST', /^\/v1\/checkout\/sessions$/, (form) => createSession(ledger, form, pageOf)],
    ['GET', /^\/v1\/checkout\/sessions\/([^/]+)$/, (_, id) => found(ledger.sessions, 'checkout.session', id)],
    ['POST', /^\/v1\/checkout\/sessions\/([^/]+)\/expire$/, (_, id) => closeSession(ledger, id, tell)],
    ['GET', /^\/v1\/payment_intents\/([^/]+)$/, (_, id) => found(ledger.intents, 'payment_intent', id)],
    ['POST', /^\/v1\/refunds$/, (form) => createRefund(ledger, form, tell)],
    ['GET', /^\/v1\/refunds$/, (_, __, call) => listRefunds(ledger, call)],
    ['GET', /^\/v1\/refunds\/([^/]+)$/, (_, id) => found(ledger.refunds, 'refund', id)],
    ['GET', /^\/v1\/events\/([^/]+)$/, (_, id) => found(ledger.events, 'event', id)],
  ];

  return (call) => {
    const path = call.url.pathname;
    try {
      checkKey(call, secretKey);
      const route = routes.find(([method, pattern]) => method === call.method && pattern.test(path));
      if (!route) throw new Refusal(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${call.method}: ${path}).` });
      const replayed = replay(ledger, call);
      if (replayed) return replayed;
      const body = route[2](parseForm(call.body), route[1].exec(path)?.[1] ?? '', call);
      remember(ledger, call, body);
      if (call.method === 'POST') changed();
      return json(200, body, { 'Request-Id': newId('req') });
    } catch (error) {
      // What is refused before any work is not remembered: the same key may come again with better words.
      if (error instanceof Refusal) return { ...error.answer, headers: { ...error.answer.headers, 'Request-Id': newId('req') } };
      throw error;
    }
  };
}

function checkKey({ headers }: Call, secretKey: string): void {
  const basic = after(headers.authorization ?? '', 'Basic ');
  const given = basic ? Buffer.from(basic, 'base64').toString().split(':')[0]! : (after(headers.authorization ?? '', 'Bearer ') ?? '');
  const digest = (key: string) => createHash('sha256').update(key).digest();
  if (timingSafeEqual(digest(given), digest(secretKey))) return;
  throw new Refusal(401, { type: 'invalid_request_error', message: given ? `Invalid API Key provided: ${given.slice(0, 8)}***` : 'You did not provide an API key.' });
}

const askedOf = (call: Call) => createHash('sha256').update(`${call.method} ${call.url.pathname}\n${call.body}`).digest('hex');
const keyOf = ({ method, headers }: Call) => (method === 'POST' ? String(headers['idempotency-key'] ?? '') : '');

function replay(ledger: Ledger, call: Call): Answer | null {
  const key = keyOf(call);
  if (key.length > 255) throw invalid('Idempotency keys must be at most 255 characters long.');
  const known = key ? ledger.answered[key] : undefined;
  if (!known || seconds() - known.at > day) return null;
  if (known.asked === askedOf(call)) return json(known.status, known.body, { 'Idempotent-Replayed': 'true', 'Request-Id': newId('req') });
  const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
  throw new Refusal(400, { type: 'idempotency_error', message });
}

function remember(ledger: Ledger, call: Call, body: unknown): void {
  const key = keyOf(call);
  if (key) ledger.answered[key] = { asked: askedOf(call), status: 200, body: structuredClone(body), at: seconds() };
}

function found<T>(all: Record<string, T>, what: string, id: string): T {
  const one = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!one) throw missing(what, id);
  return one;
}

function wholeNumber(value: unknown, param: string): number {
  if (typeof value !== 'string' || !/^-?\d+$/.test(value)) throw invalid(`Invalid integer: ${String(value ?? '')}`, param, 'parameter_invalid_integer');
  return Number(value);
}

function createSession(ledger: Ledger, form: Form, pageOf: (id: string) => string) {
  const unknown = Object.keys(form).find((name) => !sessionParameters.has(name));
  if (unknown) throw invalid(`Received unknown parameter: ${unknown}`, unknown, 'parameter_unknown');
  if (form.mode !== 'payment') throw invalid('Invalid mode: must be payment', 'mode');
  const success = text(form.success_url);
  if (!success || !URL.canParse(success)) throw invalid('Not a valid URL', 'success_url', 'url_invalid');

  const created = seconds();
  const expires = form.expires_at === undefined ? created + day : wholeNumber(form.expires_at, 'expires_at');
  if (expires < created + 30 * 60 - leewaySeconds) throw invalid('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', 'expires_at');
  if (expires > created + day) throw invalid('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', 'expires_at');

  const items = lineItems(form);
  const total = items.reduce((sum, item) => sum + item.unitAmount * item.quantity, 0);
  if (total < amounts.least) throw invalid(`The Checkout Session's total amount must convert to at least 50 cents.`, undefined, 'amount_too_small');
  if (total > amounts.most) throw invalid(`The Checkout Session's total amount due must be no more than ₫99,999,999.`, undefined, 'amount_too_large');

  const id = newId('cs_test');
  const forPayment = object(form.payment_intent_data);
  ledger.sessions[id] = {
    id, object: 'checkout.session', amount_subtotal: total, amount_total: total, cancel_url: text(form.cancel_url), client_reference_id: text(form.client_reference_id),
    created, currency: 'vnd', customer_email: text(form.customer_email), expires_at: expires, livemode: false, locale: text(form.locale) as Stripe.Checkout.Session.Locale | null,
    metadata: texts(form.metadata), mode: 'payment', payment_intent: null, payment_method_types: ['card'], payment_status: 'unpaid', status: 'open', success_url: success,
    url: pageOf(id),
  };
  ledger.baskets[id] = { items, description: text(forPayment.description), metadata: texts(forPayment.metadata) };
  return ledger.sessions[id];
}

function lineItems(form: Form): LineItem[] {
  const items = list(form.line_items);
  if (items.length === 0) throw invalid('Missing required param: line_items.', 'line_items', 'parameter_missing');
  if (items.length > 100) throw invalid('The `line_items` parameter is limited to 100 items.', 'line_items');
  return items.map((item, index) => {
    const param = `line_items[${index}]`;
    const price = object(object(item).price_data);
    if (text(price.currency)?.toLowerCase() !== 'vnd') throw invalid('This sandbox takes đồng only.', `${param}[price_data][currency]`);
    const name = text(object(price.product_data).name);
    if (!name) throw invalid(`Missing required param: ${param}[price_data][product_data][name].`, `${param}[price_data][product_data][name]`, 'parameter_missing');
    const unitAmount = wholeNumber(price.unit_amount, `${param}[price_data][unit_amount]`);
    const quantity = wholeNumber(object(item).quantity, `${param}[quantity]`);
    if (unitAmount < 0 || quantity < 1) throw invalid('Invalid amount or quantity', param);
    return { name, unitAmount, quantity };
  });
}

function closeSession(ledger: Ledger, id: string, tell: Tell) {
  const session = found(ledger.sessions, 'checkout.session', id);
  if (session.status !== 'open') {
    throw invalid(`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`);
  }
  expireSession(ledger, id, tell);
  return session;
}

function createRefund(ledger: Ledger, form: Form, tell: Tell) {
  const intent = found(ledger.intents, 'payment_intent', text(form.payment_intent) ?? '');
  const charge = ledger.charges[intent.latest_charge]!;
  const left = charge.amount - charge.amount_refunded;
  const amount = form.amount === undefined ? left : wholeNumber(form.amount, 'amount');
  if (left === 0) throw invalid(`Charge ${charge.id} has already been refunded.`, undefined, 'charge_already_refunded');
  if (amount < 1) throw invalid('Invalid positive integer', 'amount', 'parameter_invalid_integer');
  if (amount > left) throw invalid(`Refund amount (₫${amount}) is greater than unrefunded amount on charge (₫${left})`, 'amount');
  return refundCharge(ledger, intent, amount, texts(form.metadata), text(form.reason) as Stripe.Refund['reason'], tell);
}

function listRefunds(ledger: Ledger, { url }: Call) {
  const intent = url.searchParams.get('payment_intent');
  const limit = Number(url.searchParams.get('limit') ?? 10);
  const all = Object.values(ledger.refunds).filter((refund) => !intent || refund.payment_intent === intent);
  return listOf('/v1/refunds', all.toReversed().slice(0, limit));
}
