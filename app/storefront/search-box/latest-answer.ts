type Asking<Answer> = {
  ask: (text: string, signal: AbortSignal) => Promise<Answer>;
  show: (answer: Answer) => void;
  /** The newest question has no answer. */
  fail: () => void;
};

/** Asks when the hand rests, and shows only what answers the newest question: an older one is stopped, and if it comes all the same it is dropped. */
export function keepLatest<Answer>({ ask, show, fail }: Asking<Answer>) {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | null = null;

  function cancel(): void {
    clearTimeout(rest);
    asked?.abort();
    asked = null;
  }

  async function send(text: string): Promise<void> {
    const own = new AbortController();
    asked = own;
    try {
      const answer = await ask(text, own.signal);
      if (asked === own) show(answer);
    } catch {
      if (asked === own) fail();
    }
  }

  return {
    cancel,
    askAfter(pauseMs: number, text: string): void {
      cancel();
      rest = setTimeout(() => void send(text), pauseMs);
    },
  };
}
