// A connection that counts and times its statements: for /metrics, for the answer's Server-Timing, and for the
// log when one is slow. Only the statement's text is logged, never its values.
import pg from 'pg';
import { log, requestContext } from './log.server.ts';
import { statementSeconds } from './metrics.server.ts';

const slowMs = 250;

export class MeasuredClient extends pg.Client {
  // The library's own signature is a dozen overloads; every one of them is passed through as it came.
  override query(...given: unknown[]): never {
    const context = requestContext.getStore();
    if (context) context.statements += 1;
    const began = performance.now();
    const result = (super.query as (...all: unknown[]) => unknown)(...given);
    if (result instanceof Promise) {
      const observe = () => {
        const ms = performance.now() - began;
        statementSeconds.observe(ms / 1000);
        if (ms > slowMs) log().warn({ ms: Math.round(ms), sql: textOf(given[0]) }, 'slow statement');
      };
      result.then(observe, observe);
    }
    return result as never;
  }
}

function textOf(statement: unknown): string {
  const text = typeof statement === 'string' ? statement : String((statement as { text?: string } | null)?.text ?? '');
  return text.replaceAll(/\s+/g, ' ').slice(0, 500);
}
