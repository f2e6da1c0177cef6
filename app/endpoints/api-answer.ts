// The form of the public JSON: who asks may be a page of another site, and a refusal says why in one sentence.
import { m } from '#app/i18n/paraglide/messages.js';
import { limitRate } from '#app/services/access/limit-rate.server.ts';

const open = { 'Access-Control-Allow-Origin': '*' };

export function answer(body: object): Response {
  return Response.json(body, { headers: { ...open, 'Cache-Control': 'public, max-age=2' } });
}

export function refusal(status: 400 | 429, code: string, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code, message } }, { status, headers: { ...open, 'Cache-Control': 'no-store', ...headers } });
}

/** Null while this caller may go on asking. */
export async function refuseTooMany(kind: 'search' | 'suggest', clientAddress: string): Promise<Response | null> {
  const verdict = await limitRate(kind, clientAddress);
  if (verdict.ok) return null;
  const seconds = verdict.retryAfterSeconds;
  return refusal(429, 'too-many-requests', m.search_too_many({ seconds }), { 'Retry-After': String(seconds) });
}
