import { isReady } from '#app/services/operations/is-ready.server.ts';

/** The process can serve: its database answers. A load balancer asks this before it sends anybody here. */
export async function loader() {
  const ready = await isReady();
  return new Response(ready ? 'ready\n' : 'not ready\n', {
    status: ready ? 200 : 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
