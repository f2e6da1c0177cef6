import { log } from '#app/platform/log.server.ts';
import { isRefusal, stripe, type Stripe } from '#app/platform/stripe.server.ts';

/** `unknown`: Stripe did not answer, or the money is still on its way. */
export type ClosedSession = { kind: 'closed' } | { kind: 'paid'; session: Stripe.Checkout.Session } | { kind: 'unknown' };

/** Makes sure that nobody can pay on this session any more, or finds that somebody has. Never in a transaction. */
export async function closeCardSession(sessionId: string): Promise<ClosedSession> {
  try {
    await stripe().checkout.sessions.expire(sessionId);
    return { kind: 'closed' };
  } catch (error) {
    if (!isRefusal(error)) return unknown(error);
  }
  // Only an open session can be closed: this one was paid or ended before.
  try {
    const session = await stripe().checkout.sessions.retrieve(sessionId);
    if (session.payment_status === 'paid') return { kind: 'paid', session };
    return session.status === 'expired' ? { kind: 'closed' } : { kind: 'unknown' };
  } catch (error) {
    return unknown(error);
  }
}

function unknown(error: unknown): ClosedSession {
  log().warn({ err: error }, 'card session could not be closed');
  return { kind: 'unknown' };
}
