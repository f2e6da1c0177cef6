// What this Stripe holds: sessions, payments, refunds and the events that tell of them, in Stripe's own shapes.
import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';

export const apiVersion = '2026-10-28.endive';

/** The fields of Stripe's objects that the shop can meet; the SDK's types hold the names to the truth. */
export type Session = Pick<
  Stripe.Checkout.Session,
  | 'id' | 'object' | 'amount_subtotal' | 'amount_total' | 'cancel_url' | 'client_reference_id' | 'created' | 'currency' | 'customer_email' | 'expires_at'
  | 'livemode' | 'locale' | 'metadata' | 'mode' | 'payment_method_types' | 'payment_status' | 'status' | 'success_url' | 'url'
> & { payment_intent: string | null };
export type Intent = Pick<Stripe.PaymentIntent, 'id' | 'object' | 'amount' | 'amount_received' | 'created' | 'currency' | 'description' | 'livemode' | 'metadata' | 'status'> & {
  latest_charge: string;
};
export type Charge = Pick<Stripe.Charge, 'id' | 'object' | 'amount' | 'amount_refunded' | 'created' | 'currency' | 'livemode' | 'metadata' | 'paid' | 'refunded' | 'status'> & {
  payment_intent: string;
};
export type Refund = Pick<Stripe.Refund, 'id' | 'object' | 'amount' | 'created' | 'currency' | 'metadata' | 'reason' | 'status'> & { charge: string; payment_intent: string };
export type Event = { id: string; object: 'event'; api_version: string; created: number; livemode: false; pending_webhooks: number; request: null; type: string; data: { object: object } };
export type LineItem = { name: string; quantity: number; unitAmount: number };
/** What a session was made with and its API object does not show. */
export type Basket = { items: LineItem[]; description: string | null; metadata: Record<string, string> };

export type Ledger = {
  sessions: Record<string, Session>;
  baskets: Record<string, Basket>;
  intents: Record<string, Intent>;
  charges: Record<string, Charge>;
  refunds: Record<string, Refund>;
  events: Record<string, Event>;
  /** By idempotency key: what was asked and what was answered. */
  answered: Record<string, { asked: string; status: number; body: unknown; at: number }>;
};

export const emptyLedger = (): Ledger => ({ sessions: {}, baskets: {}, intents: {}, charges: {}, refunds: {}, events: {}, answered: {} });

export const newId = (prefix: string): string => `${prefix}_${randomBytes(18).toString('base64url').replace(/[-_]/g, 'x')}`;
export const seconds = (): number => Math.floor(Date.now() / 1000);

export type Tell = (type: string, object: object) => void;

/** Events are snapshots: what happens later does not change them. */
export function makeEvent(ledger: Ledger, type: string, object: object): Event {
  const event: Event = {
    id: newId('evt'),
    object: 'event',
    api_version: apiVersion,
    created: seconds(),
    livemode: false,
    pending_webhooks: 1,
    request: null,
    type,
    data: { object: structuredClone(object) },
  };
  ledger.events[event.id] = event;
  return event;
}

export function paySession(ledger: Ledger, id: string, tell: Tell): void {
  const session = ledger.sessions[id]!;
  const basket = ledger.baskets[id]!;
  const amount = session.amount_total ?? 0;
  const intentId = newId('pi');
  const common = { created: seconds(), currency: session.currency ?? 'vnd', livemode: false as const, metadata: basket.metadata };
  const charge: Charge = { id: newId('ch'), object: 'charge', amount, amount_refunded: 0, paid: true, refunded: false, status: 'succeeded', payment_intent: intentId, ...common };
  ledger.charges[charge.id] = charge;
  ledger.intents[intentId] = {
    id: intentId, object: 'payment_intent', amount, amount_received: amount, description: basket.description, status: 'succeeded', latest_charge: charge.id, ...common,
  };
  Object.assign(session, { status: 'complete', payment_status: 'paid', payment_intent: intentId, url: null });
  tell('checkout.session.completed', session);
}

export function expireSession(ledger: Ledger, id: string, tell: Tell): void {
  const session = ledger.sessions[id]!;
  Object.assign(session, { status: 'expired', url: null });
  tell('checkout.session.expired', session);
}

export function refundCharge(ledger: Ledger, intent: Intent, amount: number, metadata: Record<string, string>, reason: Stripe.Refund['reason'], tell: Tell): Refund {
  const charge = ledger.charges[intent.latest_charge]!;
  const refund: Refund = {
    id: newId('re'), object: 'refund', amount, charge: charge.id, created: seconds(), currency: charge.currency, metadata, payment_intent: intent.id, reason, status: 'succeeded',
  };
  ledger.refunds[refund.id] = refund;
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  tell('charge.refunded', charge);
  tell('refund.created', refund);
  return refund;
}
