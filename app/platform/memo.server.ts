import { readerLanguage } from './reader-language.server.ts';

/** A read whose answer is kept for a while; see `remember`. */
export type Remembered<T> = (() => Promise<T>) & { forget(): void };

/**
 * Keeps the answer of a costly read that may be a little old, such as how many goods a village has. Callers at the
 * same time share one read; a failed read is not kept. Each process remembers by itself, so nothing may rest on it.
 */
export function remember<T>(forMs: number, read: () => Promise<T>): Remembered<T> {
  let kept: Promise<T> | null = null;
  let until = 0;
  const recall = () => {
    if (kept && performance.now() < until) return kept;
    const fresh = read();
    kept = fresh;
    until = performance.now() + forMs;
    fresh.catch(() => {
      if (kept === fresh) kept = null;
    });
    return fresh;
  };
  return Object.assign(recall, {
    forget() {
      kept = null;
    },
  });
}

/** The same for an answer that is told in the reader's language: one is kept for each. */
export function rememberInEach<T>(forMs: number, read: () => Promise<T>): Remembered<T> {
  const each = { vi: remember(forMs, read), en: remember(forMs, read) };
  return Object.assign(() => each[readerLanguage()](), {
    forget() {
      each.vi.forget();
      each.en.forget();
    },
  });
}
