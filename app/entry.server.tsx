import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, type RouterContextProvider, type ServerInstrumentation, ServerRouter } from 'react-router';
import { baseLocale, overwriteGetLocale } from './i18n/paraglide/runtime.js';
import { log, requestContext } from './platform/log.server.ts';
import { nonceContext } from './platform/request-context.server.ts';
import { speculationRules } from './platform/in-page-scripts.server.ts';
import { liveLater } from './ui/document/live-later.server.ts';
import { StillPage } from './ui/document/still-page.ts';

const renderLimitMs = 10_000;

// On the server the language is the request's; what no request asked for, a job or a start, is Vietnamese.
overwriteGetLocale(() => requestContext.getStore()?.locale ?? baseLocale);

/** Pages hold no slow parts, so each is rendered whole: errors get their true status and the page can be kept. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: Readonly<RouterContextProvider>,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  sayHowLongToWait(headers, routerContext);
  const still = isStill(routerContext);
  // A still page's script is a file of ours: without a number of its own the page is the same for everybody, and can be kept.
  const nonce = still ? undefined : loadContext.get(nonceContext);
  const html = await new Promise<string>((resolve, reject) => {
    const page = (
      <StillPage value={still ? { script: routerContext.manifest.entry.module, speculationRules } : null}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </StillPage>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(timer);
        const body = new PassThrough();
        text(body).then(resolve, reject);
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        if (!request.signal.aborted) log().error({ err: error }, 'rendering failed');
      },
    });
    const timer = setTimeout(abort, renderLimitMs);
  });
  return new Response(still || import.meta.env.DEV ? html : liveLater(html, routerContext.manifest.entry.module), { status, headers });
}

/** A page that says so by its handle, and every page that tells what went wrong. */
function isStill({ staticHandlerContext: { matches, errors } }: EntryContext): boolean {
  return errors !== null || matches.some(({ route }) => (route.handle as { still?: boolean } | undefined)?.still === true);
}

/** Of what a page's loader or action says beside its data, the router hands on cookies alone; a refusal's wait is for every page. */
function sayHowLongToWait(headers: Headers, { staticHandlerContext: { loaderHeaders, actionHeaders } }: EntryContext): void {
  for (const said of [...Object.values(loaderHeaders), ...Object.values(actionHeaders)]) {
    const wait = said.get('Retry-After');
    if (wait) headers.set('Retry-After', wait);
  }
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  // The line of the answer has the same number and says which route it was.
  log().error({ err: error }, 'request failed');
};

/** Tells the request's context which route answered, for logs and figures. */
export const instrumentations: ServerInstrumentation[] = [
  {
    handler(handler) {
      handler.instrument({
        async request(handle) {
          const { meta } = await handle();
          const context = requestContext.getStore();
          if (context && meta) context.pattern = meta.pattern;
        },
      });
    },
  },
];
