// `POST /api/demand`: a page of results tells that its reader stayed, or opened a product. Nobody waits for the answer.
import { isbot } from 'isbot';
import { z } from 'zod';
import { DEEPEST_PAGE } from '#app/domain/catalogue/catalogue-address.ts';
import { env } from '#app/platform/env.server.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { countDemand } from '#app/services/search/count-demand.server.ts';
import { PAGE_SIZE } from '#app/services/search/search-catalogue.server.ts';
import type { Route } from './+types/api-demand';

const told = z
  .object({
    receipt: z.string().min(1).max(400),
    asked: z.literal('1').optional(),
    product: z.string().regex(/^[a-z0-9-]{1,200}$/).optional(),
    position: z.string().regex(/^[1-9]\d{0,4}$/).transform(Number).pipe(z.number().max(DEEPEST_PAGE * PAGE_SIZE)).optional(),
  })
  .refine(({ asked, position }) => asked !== undefined || position !== undefined);

const empty = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });

export async function action({ request, context }: Route.ActionArgs) {
  if (request.method !== 'POST') return empty(405, { Allow: 'POST' });
  // Every browser names the page that posts; who names none is no reader.
  const from = request.headers.get('Origin');
  if (from !== env().PUBLIC_ORIGIN && from !== new URL(request.url).origin) return empty(403);
  const verdict = await limitRate('demand', context.get(clientAddressContext));
  if (!verdict.ok) return empty(429, { 'Retry-After': String(verdict.retryAfterSeconds) });
  const { data } = told.safeParse(Object.fromEntries(await request.formData()));
  if (!data) return empty(400);
  const isReader = !isbot(request.headers.get('User-Agent')) && !/prefetch|prerender/.test(request.headers.get('Sec-Purpose') ?? '');
  if (isReader && !countDemand({ receipt: data.receipt, asked: data.asked !== undefined, position: data.position ?? null, product: data.product ?? null })) return empty(400);
  return empty(204);
}

export const loader = () => empty(405, { Allow: 'POST' });
