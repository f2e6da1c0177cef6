// The job behind every callback: what Stripe or the bank told is brought to its order, once.
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { stripe, type Stripe } from '#app/platform/stripe.server.ts';
import { closeCardSession } from './close-card-session.server.ts';
import { followRefunds } from './follow-refunds.server.ts';
import { settleCardSession, type SettledSession } from './settle-card-session.server.ts';
import { settleTransfer } from './settle-transfer.server.ts';

type Settle = (tx: Transaction) => Promise<SettledSession>;

/** Settles a kept callback and marks it with its outcome; nothing when that was done before. */
export async function settleWebhookEvent({ eventId }: { eventId: string }): Promise<void> {
  const event = await db().webhookEvent.findUnique({ where: { id: eventId } });
  if (!event || event.processedAt) return;
  const settle: Settle =
    event.provider === 'stripe' ? await readyStripeEvent(event.payload as unknown as Stripe.Event) : (tx) => settleTransfer(tx, event.payload, event.receivedAt);

  const staleSessions = await transact(async (tx) => {
    const [mine] = await tx.$queryRaw<{ id: string }[]>`select id from webhook_event where id = ${eventId}::uuid and processed_at is null for update`;
    if (!mine) return [];
    const settled = await settle(tx);
    await tx.webhookEvent.update({ where: { id: eventId }, data: { processedAt: now(), outcome: settled.outcome } });
    return settled.staleSessions;
  });
  // An order paid in another way leaves its card page open; should this fail, money from it is sent back.
  for (const session of staleSessions) await closeCardSession(session);
}

/**
 * Good news is signed and final. Bad news may be older than good news, and news of refunds comes in any order: there
 * Stripe is asked how things are now, before the transaction begins.
 */
async function readyStripeEvent(event: Stripe.Event): Promise<Settle> {
  const at = new Date(event.created * 1000);
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded': {
      const session = event.data.object;
      return (tx) => settleCardSession(tx, session, { at });
    }
    case 'checkout.session.expired':
    case 'checkout.session.async_payment_failed': {
      const session = await stripe().checkout.sessions.retrieve(event.data.object.id);
      return (tx) => settleCardSession(tx, session, { at, failed: event.type === 'checkout.session.async_payment_failed' });
    }
    case 'charge.refunded':
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed': {
      const told = event.data.object.payment_intent;
      const intent = typeof told === 'string' ? told : told?.id;
      if (!intent) return async () => ({ outcome: 'not-ours', staleSessions: [] });
      const { data: refunds } = await stripe().refunds.list({ payment_intent: intent, limit: 100 });
      return async (tx) => ({ outcome: await followRefunds(tx, intent, refunds), staleSessions: [] });
    }
    default:
      return async () => ({ outcome: 'ignored', staleSessions: [] });
  }
}
