// The bank's callbacks in SePay's shape: proven, kept, answered; a job settles them.
import { isProvenByBank, readBankMovement } from '#app/platform/bank.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { storeWebhookEvent } from '#app/services/payments/store-webhook-event.server.ts';
import type { Route } from './+types/bank-transfer';
import { notProven, onlyPost, readRawBody, tooLong } from './raw-body.server.ts';

export const loader = onlyPost;

export async function action({ request }: Route.ActionArgs) {
  if (request.method !== 'POST') return onlyPost();
  const body = await readRawBody(request);
  if (!body) return tooLong();
  if (!isProvenByBank(body, request.headers, now())) return notProven();
  const movement = readBankMovement(body);
  if (!movement) return Response.json({ success: false, error: 'not-a-movement' }, { status: 400 });
  await storeWebhookEvent({ provider: 'bank', eventId: movement.id, kind: `transfer-${movement.transferType}`, payload: movement });
  return Response.json({ success: true });
}
