export type Queue = {
  /** Does the work when its turn comes; answers null at once, and never does it, when too many wait already. */
  run<T>(work: () => Promise<T>): Promise<T | null>;
  /** Kept at a moment when nothing is done and nobody waits. */
  quiet(): Promise<void>;
};

/** At most `atOnce` pieces of work at a time and `mostWaiting` behind them, first come first served. */
export function openQueue({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): Queue {
  let busy = 0;
  const waiting: (() => void)[] = [];
  const forQuiet: (() => void)[] = [];
  const next = () => {
    while (busy < atOnce && waiting.length > 0) {
      busy += 1;
      waiting.shift()!();
    }
    // One at a time: the first of the patient may begin something.
    if (busy === 0) forQuiet.shift()?.();
  };
  return {
    async run(work) {
      if (waiting.length >= mostWaiting) return null;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        next();
      });
      try {
        return await work();
      } finally {
        busy -= 1;
        next();
      }
    },
    quiet: () =>
      new Promise<void>((resolve) => {
        forQuiet.push(resolve);
        next();
      }),
  };
}
