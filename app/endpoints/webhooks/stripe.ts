// Stripe's callbacks: proven, kept, answered; a job settles them.
import { readStripeEvent } from '#app/platform/stripe.server.ts';
import { storeWebhookEvent } from '#app/services/payments/store-webhook-event.server.ts';
import type { Route } from './+types/stripe';
import { notProven, onlyPost, readRawBody, tooLong } from './raw-body.server.ts';

export const loader = onlyPost;

export async function action({ request }: Route.ActionArgs) {
  if (request.method !== 'POST') return onlyPost();
  const body = await readRawBody(request);
  if (!body) return tooLong();
  const event = readStripeEvent(body, request.headers.get('Stripe-Signature'));
  if (!event) return notProven();
  await storeWebhookEvent({ provider: 'stripe', eventId: event.id, kind: event.type, payload: event });
  return Response.json({ received: true });
}
