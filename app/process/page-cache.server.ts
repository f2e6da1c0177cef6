// Rendered pages for visitors without a cookie of ours, kept for two seconds: at a festival peak the same few
// pages are asked for a thousand times a second. Nothing personal is on them, stock and price are read again at
// the cart, and two seconds is less than the time that a page takes to read.
import { env } from '#app/platform/env.server.ts';
import { requestContext } from '#app/platform/log.server.ts';

const keptForMs = 2_000;
const mostPages = 2_000;
// Pages that look alike to everybody who has no cookie.
const publicPage = /^\/(?:en(?:\/|$))?(?:$|lang-nghe(?:\/|$)|san-pham(?:\/|$)|nghe-nhan(?:\/|$)|xuong\/|api\/(?:search|suggest)$|giao-hang$|doi-tra$|dieu-khoan$|quyen-rieng-tu$|ocop-la-gi$)/;

type Kept = { status: number; headers: [string, string][]; parts: string[]; pattern: string; until: number };

const kept = new Map<string, Kept>();
const underWay = new Map<string, Promise<Kept | null>>();

/** Each answer has a nonce of its own: the page is kept cut at the nonce and joined with the next one. */
function withNonce(page: Kept, nonce: string): Response {
  const context = requestContext.getStore();
  if (context) context.pattern = page.pattern;
  return new Response(page.parts.join(nonce), { status: page.status, headers: page.headers });
}

export function mayKeep(request: Request, url: URL): boolean {
  return env().PAGE_CACHE === 'on' && request.method === 'GET' && !request.headers.has('Cookie') && publicPage.test(url.pathname);
}

/** Answers from what is kept, or renders once for all who wait for the same page. */
export async function keepPage(url: URL, nonce: string, render: () => Promise<Response>): Promise<Response> {
  const key = url.pathname + url.search;
  const page = kept.get(key);
  if (page && page.until > Date.now()) return withNonce(page, nonce);

  const waiting = underWay.get(key);
  if (waiting) {
    const rendered = await waiting;
    return rendered ? withNonce(rendered, nonce) : render();
  }

  let response: Response | null = null;
  const work = (async () => {
    response = await render();
    if (response.status !== 200 || response.headers.has('Set-Cookie')) return null;
    const parts = (await response.clone().text()).split(nonce);
    const fresh = { status: 200, headers: [...response.headers], parts, pattern: requestContext.getStore()?.pattern ?? '', until: Date.now() + keptForMs };
    kept.delete(key);
    kept.set(key, fresh);
    if (kept.size > mostPages) for (const oldest of kept.keys()) {
      kept.delete(oldest);
      if (kept.size <= mostPages) break;
    }
    return fresh;
  })();
  underWay.set(key, work);
  try {
    await work;
  } finally {
    underWay.delete(key);
  }
  return response!;
}

export function forgetPages(): void {
  kept.clear();
}
