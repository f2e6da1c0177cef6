import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/save';

/** A listing of a hundred variants with all its texts is a tenth of it. */
const MOST_BYTES = 1_000_000;

const statuses = { 'sign-in': 401, 'not-allowed': 403, 'not-found': 404, invalid: 400, stale: 409, 'listing-changed': 409 } as const;

/** Where the form saves by itself: JSON in, the service's verdict out. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { viewer } = context.get(studioContext);
  if (Number(request.headers.get('Content-Length') ?? 0) > MOST_BYTES) return Response.json({ ok: false, code: 'invalid' }, { status: 413 });
  const sent = (await request.json().catch(() => null)) as { version?: unknown; content?: unknown } | null;
  const version = sent?.version;
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) return Response.json({ ok: false, code: 'invalid' }, { status: 400 });
  const verdict = await saveDraft(viewer, params.draft, { version, content: sent?.content });
  return Response.json(verdict, { status: verdict.ok ? 200 : statuses[verdict.code] });
}

/** Nobody comes here to read. */
export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });
