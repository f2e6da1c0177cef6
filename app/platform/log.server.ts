// Structured logs with the request's id; no personal data goes in: addresses without their query, never bodies.
import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { env } from './env.server.ts';

export type RequestContext = {
  requestId: string;
  /** SQL statements so far. */
  statements: number;
  /** The language of the answer. */
  locale: Locale;
  /** The route's pattern, once it is known. */
  pattern: string;
  /** The curator or administrator who asks: what they change is written down in their name. */
  auditedId?: string;
};

export const requestContext = new AsyncLocalStorage<RequestContext>();

type ErrorFields = { type: string; message: string; stack?: string; code?: unknown; cause?: ErrorFields };

/**
 * What an error is and where it happened. What libraries hang on it stays out: PostgreSQL's detail is the whole row
 * that it refused. Prisma repeats in the message what was to be written, and says what is wrong in the last line.
 */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is no error was thrown' };
  const { name, message, stack, code, cause } = error as Error & { code?: unknown };
  const said = name.startsWith('Prisma') ? (message.trim().split('\n').at(-1) ?? '') : message;
  const frames = stack?.match(/^ {4}at .*$/gm)?.join('\n');
  return { type: name, message: said, stack: frames, code, ...(cause === undefined ? {} : { cause: errorFields(cause) }) };
}

let root: Logger | null = null;

export function log(): Logger {
  root ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: errorFields },
    mixin: () => {
      const context = requestContext.getStore();
      return context ? { requestId: context.requestId } : {};
    },
  });
  return root;
}
