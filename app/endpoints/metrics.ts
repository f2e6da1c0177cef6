import { readMetrics } from '#app/services/operations/read-metrics.server.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import type { Route } from './+types/metrics';

/** Prometheus' page: with METRICS_TOKEN as a bearer token, or from this machine when no token is set. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const figures = await readMetrics({
    authorization: request.headers.get('Authorization'),
    address: context.get(clientAddressContext),
    forwarded: request.headers.has('X-Forwarded-For') || request.headers.has('Forwarded'),
  });
  if (!figures) return new Response('Not found\n', { status: 404 });
  return new Response(figures.text, { headers: { 'Content-Type': figures.contentType, 'Cache-Control': 'no-store' } });
}
