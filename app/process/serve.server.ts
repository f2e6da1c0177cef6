// The running process: one HTTP server and, unless WORKER=off, one job worker.
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createRequest, sendResponse } from '@remix-run/node-fetch-server';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import sirv from 'sirv';
import { basenames, localeOfPath, locales, pathIn, withoutLocale } from '#app/i18n/addresses.ts';
import { closeDatabase, databasePool, db, searchPool } from '#app/platform/db.server.ts';
import { type Env, env, settleEnv } from '#app/platform/env.server.ts';
import { countJobs, enqueue, startWorker } from '#app/platform/jobs.server.ts';
import { log, requestContext } from '#app/platform/log.server.ts';
import { requestSeconds, startMetrics, statementsPerRequest } from '#app/platform/metrics.server.ts';
import { clientAddressContext, nonceContext } from '#app/platform/request-context.server.ts';
import { flushVisits } from '#app/services/figures/flush-visits.server.ts';
import { flushDemand } from '#app/services/search/flush-demand.server.ts';
import { searchEngines, servingEngine } from '#app/platform/search.server.ts';
import { formAnswer } from './answer-form.server.ts';
import { keepPage, mayKeep } from './page-cache.server.ts';
import { refusalOf } from './refused-requests.ts';
import { isForgery } from './security-headers.server.ts';
import { givenUp, tasks } from './tasks.server.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export type Options = {
  /** Development only: Vite's own middleware, and the build as it is now. */
  vite?: { middlewares: Middleware; loadBuild(): Promise<ServerBuild> };
};

export type Running = { port: number; stop(): Promise<void> };

const longestRequestMs = 10_000;

/** What proxies write down for an answer that nobody waited for. */
const goneStatus = 499;

/** Starts to serve; the promise is kept when requests are answered. */
export async function serve(settings: Env, options: Options = {}): Promise<Running> {
  settleEnv(settings);
  startMetrics({
    jobs_pending: { help: 'Jobs that could run now.', read: async () => (await countJobs()).pending },
    jobs_failed: { help: 'Jobs that failed and will be tried again.', read: async () => (await countJobs()).failed },
    jobs_given_up: { help: 'Jobs that failed too often and wait for an administrator.', read: async () => (await countJobs()).givenUp },
    search_engine_serving: {
      help: '1 for the engine that answers searches now, 0 for one that stands behind it.',
      label: 'engine',
      read: () => Object.fromEntries(searchEngines().map(({ name }) => [name, Number(name === servingEngine())])),
    },
    database_connections_waiting: { help: 'Callers waiting for a connection.', read: () => databasePool().waitingCount + searchPool().waitingCount },
  });
  const files = options.vite?.middlewares ?? staticFiles();
  const build = options.vite?.loadBuild ?? ((await import('virtual:react-router/server-build')) as ServerBuild);
  // One set of routes for both languages: under /en the router itself writes the prefix into every link, form and redirect.
  const handlers = Object.fromEntries(
    locales.map((locale) => {
      const basename = basenames[locale];
      // Given a function, the router reads all routes anew for each request.
      const own = typeof build === 'function' ? async () => ({ ...(await build()), basename }) : { ...build, basename };
      return [locale, createRequestHandler(own, settings.NODE_ENV)];
    }),
  );
  const answerPage = async (request: Request, context: RouterContextProvider) => {
    const { locale } = requestContext.getStore()!;
    const answer = await handlers[locale]!(request, context);
    // What a middleware sends elsewhere has no prefix of the router's.
    const elsewhere = answer.headers.get('Location');
    if (elsewhere?.startsWith('/')) answer.headers.set('Location', pathIn(locale, withoutLocale(elsewhere)));
    return answer;
  };

  const server = createServer((incoming, outgoing) => {
    const requestId = randomUUID();
    outgoing.setHeader('X-Request-Id', requestId);
    if (!server.listening) outgoing.setHeader('Connection', 'close');
    requestContext.run({ requestId, statements: 0, locale: localeOfPath((incoming.url ?? '').split('?')[0]!), pattern: '' }, () => {
      files(incoming, outgoing, () => {
        answer(incoming, outgoing, answerPage).catch((error: unknown) => {
          log().error({ err: error }, 'request failed');
          if (!outgoing.headersSent) outgoing.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
          outgoing.end();
        });
      });
    });
  });
  server.keepAliveTimeout = 65_000;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNot(error, settings)));
    server.listen(settings.PORT, settings.HOST, resolve);
  });
  const worker =
    settings.WORKER === 'on' ? await startWorker(tasks, (task, error, last = false) => log().error({ err: error, task }, last ? 'job given up' : 'job failed'), givenUp) : null;
  // A release may have changed the index, or Meilisearch be new here: not to be found out by the clock only.
  if (worker) await enqueue(db(), 'build-search', {}, { key: 'build-search', maxAttempts: 1 });

  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      // Requests under way finish and jobs under way are handed back before the connections close.
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Connections that a proxy or a browser keeps open would hold the process for a minute more.
      const sweep = setInterval(() => server.closeIdleConnections(), 100);
      // Nobody holds the process by a request that never ends.
      const patience = setTimeout(() => server.closeAllConnections(), longestRequestMs);
      await Promise.all([closed, worker?.stop()]);
      clearInterval(sweep);
      clearTimeout(patience);
      await flushDemand();
      await flushVisits();
      await closeDatabase();
    },
  };
}

function whyNot(error: NodeJS.ErrnoException, { PORT, HOST }: Env): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`PORT ${PORT} is in use: stop what listens there, or give the shop another port.`);
    case 'EACCES':
      return new Error(`PORT ${PORT} may not be used by this user: take one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`HOST ${HOST} is no address of this machine.`);
    default:
      return error;
  }
}

function staticFiles(): Middleware {
  const serveFile = sirv(path.resolve('build/client'), {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, pathname) {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      // Built files carry their content's hash in their name.
      response.setHeader('Cache-Control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400');
    },
  });
  return serveFile;
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answerPage: (request: Request, context: RouterContextProvider) => Promise<Response>,
): Promise<void> {
  const started = performance.now();
  const refusal = refusalOf({ method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers });
  if (refusal) {
    outgoing.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close', ...refusal.headers }).end(`${refusal.words}\n`);
    return;
  }
  const sent = createRequest(incoming, outgoing, { protocol: new URL(env().PUBLIC_ORIGIN).protocol, host: hostOf(incoming) });
  // What HEAD tells of is the answer to GET; the body stays behind when it is sent.
  const request = sent.method === 'HEAD' ? new Request(sent.url, { headers: sent.headers }) : sent;
  const url = new URL(request.url);
  const nonce = randomBytes(16).toString('base64');

  const render = (ownNonce: string, asked = request) => {
    const context = new RouterContextProvider();
    context.set(nonceContext, ownNonce);
    context.set(clientAddressContext, clientAddress(incoming));
    return answerPage(asked, context);
  };

  let response: Response;
  if (isForgery(request) && !url.pathname.startsWith('/webhooks/')) response = new Response('Forbidden', { status: 403 });
  // A page has one address: `/en/` is `/en`.
  else if (request.method === 'GET' && /.\/$/.test(url.pathname)) response = new Response(null, { status: 308, headers: { Location: `/${url.pathname.replace(/^\/+|\/+$/g, '')}${url.search}` } });
  // Others wait for this page too: it is rendered to its end, though the one who asked first may leave.
  else if (mayKeep(request, url)) response = await keepPage(url, nonce, (ownNonce) => render(ownNonce, new Request(request.url, { headers: request.headers })));
  else response = await render(nonce);

  // Whoever leaves before the answer is no failure of ours: the router gives up and calls it one.
  if (sent.signal.aborted && response.status >= 500) response = new Response(null, { status: goneStatus });
  const answered = await formAnswer(request, response, nonce, !request.headers.has('Cookie'));
  const ms = performance.now() - started;
  const { statements = 0, pattern = '' } = requestContext.getStore() ?? {};
  answered.headers.set('Server-Timing', `total;dur=${ms.toFixed(1)}, sql;desc="${statements}"`);
  await sendResponse(outgoing, answered);
  requestSeconds.observe({ method: sent.method, route: pattern, status: answered.status }, ms / 1000);
  statementsPerRequest.observe({ route: pattern }, statements);
  // A path may hold an order's code; the pattern says enough wherever a route was found.
  const where = pattern ? { route: pattern } : { path: url.pathname };
  log().info({ method: sent.method, ...where, status: answered.status, ms: Math.round(ms), statements }, 'answered');
}

/** A proxy may call us by a name of its own, and the router takes only what comes from the name it is called by: what a page of ours sends goes to the name that shoppers know. */
function hostOf({ headers }: IncomingMessage): string | undefined {
  const { PUBLIC_ORIGIN } = env();
  return headers.origin === PUBLIC_ORIGIN ? new URL(PUBLIC_ORIGIN).host : headers.host;
}

/** The last address that a proxy of ours wrote, or the connection's own. */
function clientAddress(incoming: IncomingMessage): string {
  const proxies = env().TRUSTED_PROXIES;
  const forwarded = String(incoming.headers['x-forwarded-for'] ?? '').split(',').map((part) => part.trim()).filter(Boolean);
  return (proxies > 0 && forwarded.at(-proxies)) || incoming.socket.remoteAddress || '';
}
