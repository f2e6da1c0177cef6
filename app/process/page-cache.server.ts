// Rendered pages for visitors without a cookie of ours, kept for two seconds: at a festival peak the same few
// pages are asked for a thousand times a second. Nothing personal is on them, stock and price are read again at
// the cart, and two seconds is less than the time that a page takes to read. In its second second a page is rendered
// anew for whoever comes next, so that at a peak nobody waits for it.
import { randomUUID } from 'node:crypto';
import { env } from '#app/platform/env.server.ts';
import { log, requestContext } from '#app/platform/log.server.ts';

const freshForMs = 1_000;
const keptForMs = 2_000;
const mostPages = 2_000;
// Pages that look alike to everybody who has no cookie.
const publicPage = /^\/(?:en(?:\/|$))?(?:$|lang-nghe(?:\/|$)|san-pham(?:\/|$)|nghe-nhan(?:\/|$)|xuong\/|bo-suu-tap\/|api\/(?:search|suggest)$|giao-hang$|doi-tra$|dieu-khoan$|quyen-rieng-tu$|ocop-la-gi$)/;

type Kept = { headers: [string, string][]; parts: string[]; pattern: string; at: number };

/** Renders the page with a nonce of its own. */
type Render = (nonce: string) => Promise<Response>;

const kept = new Map<string, Kept>();
const underWay = new Map<string, Promise<Kept | null>>();

/** Each answer has a nonce of its own: the page is kept cut at the nonce and joined with the next one. */
function withNonce(page: Kept, nonce: string): Response {
  const context = requestContext.getStore();
  if (context) context.pattern = page.pattern;
  return new Response(page.parts.join(nonce), { status: 200, headers: page.headers });
}

export function mayKeep(request: Request, url: URL): boolean {
  return env().PAGE_CACHE === 'on' && request.method === 'GET' && !request.headers.has('Cookie') && publicPage.test(url.pathname);
}

/** Answers from what is kept, or renders once for all who wait for the same page. */
export async function keepPage(url: URL, nonce: string, render: Render): Promise<Response> {
  const key = keyOf(url);
  const page = kept.get(key);
  const age = page ? Date.now() - page.at : Infinity;
  if (page && age < keptForMs) {
    if (age >= freshForMs && !underWay.has(key)) renewAside(key, render);
    return withNonce(page, nonce);
  }
  const waiting = underWay.get(key);
  if (waiting) {
    const rendered = await waiting;
    return rendered ? withNonce(rendered, nonce) : render(nonce);
  }
  let response: Response | null = null;
  await renew(key, async () => (response = await render(nonce)), nonce);
  return response!;
}

function renewAside(key: string, render: Render): void {
  const nonce = randomUUID();
  requestContext.run({ requestId: nonce, statements: 0, locale: requestContext.getStore()?.locale ?? 'vi', pattern: '' }, () => {
    renew(key, () => render(nonce), nonce).catch((error: unknown) => log().error({ err: error }, 'a kept page was not renewed'));
  });
}

async function renew(key: string, render: () => Promise<Response>, nonce: string): Promise<void> {
  const work = (async () => {
    const response = await render();
    if (response.status !== 200 || response.headers.has('Set-Cookie')) {
      kept.delete(key);
      return null;
    }
    const parts = (await response.clone().text()).split(nonce);
    const page = { headers: [...response.headers], parts, pattern: requestContext.getStore()?.pattern ?? '', at: Date.now() };
    keep(key, page);
    return page;
  })();
  underWay.set(key, work);
  try {
    await work;
  } finally {
    underWay.delete(key);
  }
}

/** Where a visitor came from makes no other page. */
const campaign = /^(?:utm_|fbclid$|gclid$|zarsrc$)/;

function keyOf({ pathname, searchParams }: URL): string {
  return `${pathname}?${new URLSearchParams([...searchParams].filter(([name]) => !campaign.test(name)))}`;
}

/** The newest stands last: the first are let go, those whose time is over before all. */
function keep(key: string, page: Kept): void {
  kept.delete(key);
  kept.set(key, page);
  const over = Date.now() - keptForMs;
  for (const [other, { at }] of kept) {
    if (at >= over && kept.size <= mostPages) break;
    kept.delete(other);
  }
}
