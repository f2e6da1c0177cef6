// Structured logs with the request's id; no personal data goes in: addresses without their query, never bodies.
import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';
import { env } from './env.server.ts';

export type RequestContext = {
  requestId: string;
  /** SQL statements so far. */
  statements: number;
  /** The route's pattern, once it is known. */
  pattern: string;
};

export const requestContext = new AsyncLocalStorage<RequestContext>();

let root: Logger | null = null;

export function log(): Logger {
  root ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const context = requestContext.getStore();
      return context ? { requestId: context.requestId } : {};
    },
  });
  return root;
}
