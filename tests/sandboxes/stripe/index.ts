// A stand-in for Stripe on this machine: its API, its payment page and its signed webhooks.
import { createHmac } from 'node:crypto';
import path from 'node:path';
import { type Callbacks, type Due, startCallbacks } from '../callbacks.ts';
import { after, type Answer, type Call, json, seeOther } from '../http.ts';
import { keepState } from '../kept-state.ts';
import { notFound } from '../page.ts';
import { stripeApi } from './api.ts';
import { checkoutPage } from './checkout-page.ts';
import { emptyLedger, type Event, expireSession, type Ledger, makeEvent, paySession, seconds, type Session } from './ledger.ts';

export type StripeOptions = {
  secretKey: string;
  webhookSecret: string;
  /** When each event is sent, in milliseconds from now, once for each number; `[]` keeps it back. Once at once unless told. */
  schedule?: (event: { id: string; type: string }) => readonly number[];
  retryDelaysMs?: readonly number[];
};

export type StripeSandbox = {
  answer(call: Call): Answer | null;
  callbacks: Callbacks;
  /** All events so far, oldest first. */
  events(): Event[];
  sessions(): Session[];
  /** What the buttons of the payment page do. */
  pay(sessionId: string): void;
  expire(sessionId: string): void;
  /** Sends an event now, whatever its plan was. */
  deliver(eventId: string): Promise<number | null>;
  stop(): Promise<void>;
};

const lookEveryMs = 5_000;
const keptSeconds = 7 * 24 * 60 * 60;

export function signStripe(body: string, secret: string, at = seconds()): Record<string, string> {
  return { 'Stripe-Signature': `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}` };
}

export async function startStripe(options: StripeOptions & { dataDir: string; appOrigin: string; origin: () => string }): Promise<StripeSandbox> {
  const { secretKey, webhookSecret, schedule = () => [0], retryDelaysMs, dataDir, appOrigin, origin } = options;
  const kept = await keepState<{ ledger: Ledger; due: Due[] }>(path.join(dataDir, 'sandbox-stripe.json'), { ledger: emptyLedger(), due: [] });
  const { ledger, due } = kept.value;
  forgetOld(ledger);
  const callbacks = startCallbacks({
    url: `${appOrigin}/webhooks/stripe`,
    prove: (body) => signStripe(body, webhookSecret),
    retryDelaysMs,
    due,
    changed: kept.save,
  });
  const tell = (type: string, object: object) => {
    const event = makeEvent(ledger, type, object);
    callbacks.send(event.id, JSON.stringify(event), schedule(event));
  };
  const api = stripeApi({ ledger, secretKey, tell, changed: kept.save, pageOf: (id) => `${origin()}/c/pay/${id}` });

  const expireOld = () => {
    for (const session of Object.values(ledger.sessions)) if (session.status === 'open' && session.expires_at <= seconds()) expireSession(ledger, session.id, tell);
  };
  const clock = setInterval(expireOld, lookEveryMs);

  function hostedPage(call: Call): Answer | null {
    const [id, action] = (after(call.url.pathname, '/c/pay/') ?? '').split('/');
    if (!id) return null;
    expireOld();
    const session = ledger.sessions[id];
    if (!session) return notFound('Không có phiên thanh toán này.');
    if (call.method === 'GET' && !action) return checkoutPage(session, ledger.baskets[id]!, { declined: call.url.searchParams.has('declined') });
    if (call.method !== 'POST') return null;
    if (action === 'decline') return seeOther(`/c/pay/${id}?declined=1`);
    if (action !== 'pay') return null;
    if (session.status === 'open') paySession(ledger, id, tell);
    return session.payment_status === 'paid' ? seeOther((session.success_url ?? '/').replace('{CHECKOUT_SESSION_ID}', id)) : seeOther(`/c/pay/${id}`);
  }

  return {
    callbacks,
    answer(call) {
      if (call.url.pathname.startsWith('/c/pay/')) return hostedPage(call);
      if (!call.url.pathname.startsWith('/v1/')) return null;
      try {
        return api(call);
      } catch {
        return json(500, { error: { type: 'api_error', message: 'The sandbox failed.' } });
      }
    },
    events: () => Object.values(ledger.events),
    sessions: () => Object.values(ledger.sessions),
    pay: (id) => paySession(ledger, id, tell),
    expire: (id) => expireSession(ledger, id, tell),
    async deliver(eventId) {
      return (await callbacks.sendNow(eventId, JSON.stringify(ledger.events[eventId]))).status;
    },
    async stop() {
      clearInterval(clock);
      await callbacks.stop();
      await kept.flush();
    },
  };
}

function forgetOld(ledger: Ledger): void {
  const before = seconds() - keptSeconds;
  for (const all of [ledger.sessions, ledger.intents, ledger.charges, ledger.refunds, ledger.events]) {
    for (const [id, { created }] of Object.entries(all)) if (created < before) delete (all as Record<string, unknown>)[id];
  }
  for (const id of Object.keys(ledger.baskets)) if (!ledger.sessions[id]) delete ledger.baskets[id];
  for (const [key, { at }] of Object.entries(ledger.answered)) if (at < before) delete ledger.answered[key];
}
