// Stripe through its official SDK. STRIPE_API_HOST, or the sandbox on this machine, takes the place of api.stripe.com.
import { Stripe } from 'stripe';
import { env } from './env.server.ts';

export type { Stripe };

// A shopper waits for the answer, so a slow one is given up and tried again rather than waited for.
const patience = { timeout: 8_000, maxNetworkRetries: 2 };
const toleranceSeconds = 300;

let made: { key: string; host: string | null; client: Stripe } | null = null;

export function stripe(): Stripe {
  const { secretKey, apiHost } = env().stripe;
  if (made?.key !== secretKey || made.host !== apiHost) {
    made = { key: secretKey, host: apiHost, client: new Stripe(secretKey, { ...patience, ...addressOf(apiHost), telemetry: false }) };
  }
  return made.client;
}

function addressOf(apiHost: string | null): Pick<NonNullable<ConstructorParameters<typeof Stripe>[1]>, 'host' | 'port' | 'protocol'> {
  if (!apiHost) return {};
  const url = new URL(apiHost);
  const protocol = url.protocol === 'http:' ? 'http' : 'https';
  return { protocol, host: url.hostname, port: Number(url.port || (protocol === 'http' ? 80 : 443)) };
}

/** The event in a callback's raw bytes, or null when its signature does not prove that Stripe sent it within five minutes. */
export function readStripeEvent(body: Buffer, signature: string | null): Stripe.Event | null {
  if (!signature) return null;
  try {
    return stripe().webhooks.constructEvent(body, signature, env().stripe.webhookSecret, toleranceSeconds);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null;
    throw error;
  }
}

/** True when Stripe itself refused what was asked: asking again the same way would be refused again. */
export function isRefusal(error: unknown): error is InstanceType<typeof Stripe.errors.StripeInvalidRequestError> {
  return error instanceof Stripe.errors.StripeInvalidRequestError;
}
