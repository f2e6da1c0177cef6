import { readReadiness } from '#app/services/operations/read-readiness.server.ts';

/** The process can serve: its database answers. A load balancer asks this before it sends anybody here. */
export async function loader() {
  const { ready, search } = await readReadiness();
  return new Response(`${ready ? 'ready' : 'not ready'}\nsearch: ${search}\n`, {
    status: ready ? 200 : 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
