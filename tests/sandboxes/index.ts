// The stand-ins that `npm start` serves for each part that is not configured: Stripe, the bank, and an outbox for mail.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BankOptions, type BankSandbox, startBank } from './bank/index.ts';
import { type Handler, readCall, sendAnswer } from './http.ts';
import { openOutbox } from './mail/outbox.ts';
import { notFound, page } from './page.ts';
import { type StripeOptions, type StripeSandbox, startStripe } from './stripe/index.ts';

export type SandboxOptions = {
  /** 0 takes any free one. */
  port: number;
  dataDir: string;
  /** Where callbacks go. */
  appOrigin: string;
  /** Where people find the shop; the same unless told. */
  publicOrigin?: string;
  /** Left out where the real part is configured: a stand-in must never know a real secret. */
  stripe?: StripeOptions | null;
  bank?: BankOptions | null;
  /** For the outbox; left out where mail is really sent. */
  databaseUrl?: string | null;
};

export type Sandboxes = { origin: string; stripe: StripeSandbox | null; bank: BankSandbox | null; stop(): Promise<void> };

export async function startSandboxes({ port, dataDir, appOrigin, publicOrigin = appOrigin, stripe, bank, databaseUrl }: SandboxOptions): Promise<Sandboxes> {
  let origin = `http://localhost:${port}`;
  const cards = stripe ? await startStripe({ ...stripe, dataDir, appOrigin, origin: () => origin }) : null;
  const transfers = bank ? await startBank({ ...bank, dataDir, appOrigin, publicOrigin }) : null;
  const outbox = databaseUrl ? openOutbox({ databaseUrl, publicOrigin }) : null;

  const front: Handler = ({ method, url }) => {
    if (method !== 'GET' || url.pathname !== '/') return null;
    const links = [
      transfers && '<li><a href="/bank"><b>Ngân hàng thử</b><small>Chuyển khoản cho một đơn hàng</small></a></li>',
      outbox && '<li><a href="/mail"><b>Hộp thư đi</b><small>Đọc thư mà chợ đã viết</small></a></li>',
      cards && '<li><b>Thẻ thử</b><small>Trang trả bằng thẻ mở ra từ một đơn hàng trả bằng thẻ</small></li>',
    ];
    return page({ title: 'Các trang thử', main: `<h1>Các trang thử</h1><ul>${links.filter(Boolean).join('')}</ul><p><a href="${publicOrigin}">Về chợ Trăm Nghề</a></p>` });
  };
  const handlers = [front, cards?.answer, transfers?.answer, outbox?.answer].filter((handler): handler is Handler => Boolean(handler));
  const names = new Set(['localhost', '127.0.0.1', '[::1]']);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    // A page elsewhere must neither reach in under a name of its own nor press the buttons here.
    if (!names.has(call.url.hostname)) return sendAnswer(response, { status: 421 });
    if (call.method === 'POST' && request.headers['sec-fetch-site'] === 'cross-site') return sendAnswer(response, { status: 403 });
    for (const handler of handlers) {
      const answer = await handler(call);
      if (answer) return sendAnswer(response, answer);
    }
    sendAnswer(response, notFound('Ở đây không có trang này.'));
  }
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch(() => {
      if (!response.headersSent) sendAnswer(response, { status: 500, body: 'The sandbox failed.' });
      else response.destroy();
    });
  };

  // Whoever reaches these pages can pay with nothing and read every mail: only this machine does, wherever the shop itself is served.
  const servers = [await listen(listener, port, '127.0.0.1')];
  const taken = (servers[0]!.address() as AddressInfo).port;
  origin = `http://localhost:${taken}`;
  // "localhost" is either family; not every machine has the second.
  await listen(listener, taken, '::1').then((server) => servers.push(server), () => {});

  return {
    origin,
    stripe: cards,
    bank: transfers,
    async stop() {
      await Promise.all(
        servers.map((server) => new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeIdleConnections();
        })),
      );
      await Promise.all([cards?.stop(), transfers?.stop(), outbox?.stop()]);
    },
  };
}

function listen(listener: (request: IncomingMessage, response: ServerResponse) => void, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`SANDBOX_PORT ${port} is in use: give the sandboxes another port.`) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}
