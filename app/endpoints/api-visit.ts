// `POST /api/visit`: a page of a product or a workshop tells that somebody opened it. Nobody waits for the answer.
import { isbot } from 'isbot';
import { z } from 'zod';
import { env } from '#app/platform/env.server.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { countVisit } from '#app/services/figures/count-visit.server.ts';
import type { Route } from './+types/api-visit';

const slug = z.string().regex(/^[a-z0-9-]{1,200}$/);
const told = z.union([z.strictObject({ product: slug }), z.strictObject({ workshop: slug })]);

const empty = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });

export async function action({ request, context }: Route.ActionArgs) {
  if (request.method !== 'POST') return empty(405, { Allow: 'POST' });
  // Every browser names the page that posts; who names none is no reader.
  const from = request.headers.get('Origin');
  if (from !== env().PUBLIC_ORIGIN && from !== new URL(request.url).origin) return empty(403);
  const verdict = await limitRate('visit', context.get(clientAddressContext));
  if (!verdict.ok) return empty(429, { 'Retry-After': String(verdict.retryAfterSeconds) });
  const { data } = told.safeParse(Object.fromEntries(await request.formData()));
  if (!data) return empty(400);
  const isReader = !isbot(request.headers.get('User-Agent')) && !/prefetch|prerender/.test(request.headers.get('Sec-Purpose') ?? '');
  if (isReader) await countVisit(await getViewer(request), 'product' in data ? { kind: 'product', slug: data.product } : { kind: 'workshop', slug: data.workshop });
  return empty(204);
}

export const loader = () => empty(405, { Allow: 'POST' });
