import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/save';

const statuses = { 'sign-in': 401, 'not-allowed': 403, 'not-found': 404, invalid: 400, stale: 409, 'listing-changed': 409 } as const;

/** Where the form saves by itself: its content as JSON in a field, the service's verdict out. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { viewer } = context.get(studioContext);
  const form = await request.formData();
  const version = Number(form.get('version') ?? Number.NaN);
  if (!Number.isSafeInteger(version)) return Response.json({ ok: false, code: 'invalid' }, { status: 400 });
  const verdict = await saveDraft(viewer, params.draft, { version, content: parsed(form.get('content')) });
  return Response.json(verdict, { status: verdict.ok ? 200 : statuses[verdict.code] });
}

function parsed(text: FormDataEntryValue | null): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : '');
  } catch {
    return null;
  }
}

/** Nobody comes here to read. */
export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });
