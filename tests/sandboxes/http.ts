// The little that the sandboxes need of HTTP.
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Call = {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  /** The body as it came; empty for GET. */
  body: string;
};

export type Answer = { status: number; headers?: Record<string, string>; body?: string };

/** Answers null for an address that is not its own. */
export type Handler = (call: Call) => Promise<Answer | null> | Answer | null;

const mostBytes = 512 * 1024;

export async function readCall(request: IncomingMessage): Promise<Call> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) throw new Error('body too long');
    parts.push(part);
  }
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`),
    headers: request.headers,
    body: Buffer.concat(parts).toString('utf8'),
  };
}

export function sendAnswer(response: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  response.writeHead(status, { 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value, null, 2),
});

export const seeOther = (location: string): Answer => ({ status: 303, headers: { Location: location } });

/** The part of a path behind a prefix, or null: `after('/c/pay/cs_1', '/c/pay/')` is `cs_1`. */
export function after(pathname: string, prefix: string): string | null {
  return pathname.startsWith(prefix) && pathname.length > prefix.length ? decodeURIComponent(pathname.slice(prefix.length)) : null;
}
