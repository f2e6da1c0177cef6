// Stands between the shop and another server, and fails in the ways that networks and servers do.
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export const FAILURES = ['refused', 'cut', 'cut in the middle', 'silent', 'late', 'error', 'a page', 'other JSON', 'no results', 'half of the JSON'] as const;
export type Failure = (typeof FAILURES)[number];

export type FailingProxy = {
  origin: string;
  /** Fails from now on, what is under way included; null lets everything through. */
  fail(how: Failure | null): Promise<void>;
  stop(): Promise<void>;
};

const LATE_MS = 700;

export async function startFailingProxy(target: string): Promise<FailingProxy> {
  let failure: Failure | null = null;

  const server = createServer((incoming, outgoing) => {
    outgoing.on('error', () => {});
    void answer(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await collect(incoming);
    const json = (status: number, text: string) => outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
    switch (failure) {
      case 'cut':
        incoming.socket.destroy();
        return;
      case 'silent':
        return;
      case 'error':
        json(500, '{"message":"An internal error has occurred.","code":"internal","type":"internal","link":""}');
        return;
      case 'a page':
        outgoing.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in to the network</title>');
        return;
      case 'other JSON':
        json(200, '{"status":"available"}');
        return;
      case 'no results':
        json(200, '{"results":[]}');
        return;
    }
    if (failure === 'late') await sleep(LATE_MS);
    const said = await forward(incoming, body);
    if (failure === 'cut in the middle') {
      outgoing.writeHead(said.status, { 'Content-Type': 'application/json', 'Content-Length': said.body.length });
      outgoing.write(said.body.subarray(0, said.body.length / 2), () => incoming.socket.destroy());
    } else outgoing.writeHead(said.status, { 'Content-Type': 'application/json' }).end(failure === 'half of the JSON' ? said.body.subarray(0, said.body.length / 2) : said.body);
  }

  function forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<{ status: number; body: Buffer }> {
    return new Promise((resolve, reject) => {
      // Half of what is compressed would be no half of the JSON.
      const sent = ask(new URL(url!, target), { method, headers: { ...headers, host: new URL(target).host, connection: 'close', 'accept-encoding': 'identity' } }, (response) => {
        collect(response).then((said) => resolve({ status: response.statusCode!, body: said }), reject);
      });
      sent.on('error', reject).end(body);
    });
  }

  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    origin: `http://127.0.0.1:${port}`,
    async fail(how) {
      failure = how;
      if (how === 'refused' && server.listening) await close();
      if (how !== 'refused' && !server.listening) await listen(port);
      // Connections that are open go down with it.
      if (how === 'cut') server.closeAllConnections();
    },
    stop: async () => {
      if (server.listening) await close();
    },
  };
}

async function collect(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
