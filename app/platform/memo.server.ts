import { readerLanguage } from './reader-language.server.ts';

/** A read whose answer is kept for a while; see `remember`. */
export type Remembered<T> = (() => Promise<T>) & { forget(): void };

/**
 * Keeps the answer of a costly read that may be a little old, such as how many goods a village has. Callers at the
 * same time share one read; a failed read is not kept. Each process remembers by itself, so nothing may rest on it.
 * With `meanwhile` the old answer is given while the next is read, so that nobody waits for it after the first time.
 */
export function remember<T>(forMs: number, read: () => Promise<T>, { meanwhile = false } = {}): Remembered<T> {
  let kept: Promise<T> | null = null;
  let until = 0;
  const renew = (old: Promise<T> | null) => {
    const fresh = read();
    if (!old) kept = fresh;
    until = performance.now() + forMs;
    fresh.then(
      () => {
        if (old && kept === old) kept = fresh;
      },
      () => {
        if (kept === fresh) kept = null;
      },
    );
    return old ?? fresh;
  };
  const recall = () => (kept && performance.now() < until ? kept : renew(meanwhile ? kept : null));
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
