// Callbacks on their way to the shop: sent when due, again after a failure, and kept while the sandbox is down.

/** `dueAt` in milliseconds; `tries` so far. */
export type Due = { id: string; body: string; dueAt: number; tries: number };

export type Delivery = { id: string; status: number | null };

type Options = {
  url: string;
  /** Headers that prove the sender, made anew for each try. */
  prove(body: string): Record<string, string>;
  accepts?(status: number, body: string): boolean;
  /** Waits before the second, third, … try; then it is given up. */
  retryDelaysMs?: readonly number[];
  /** The list that is kept; changed in place. */
  due: Due[];
  changed(): void;
};

export type Callbacks = {
  /** One callback for each delay; no delay, no callback. */
  send(id: string, body: string, delaysMs?: readonly number[]): void;
  /** Sends one now, past every plan, and answers the shop's status; null when it was not reached. */
  sendNow(id: string, body: string): Promise<Delivery>;
  /** The last callbacks that were tried, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Resolves when nothing is due or on its way. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

const patienceMs = 10_000;
const mostAtOnce = 8;
const mostNoted = 1_000;
const second = 1_000;

export function startCallbacks({ url, prove, accepts = (status) => status >= 200 && status < 300, due, changed, ...options }: Options): Callbacks {
  const retryDelays = options.retryDelaysMs ?? [1, 5, 30, 120, 600, 3_600, 3_600, 3_600].map((n) => n * second);
  const underWay = new Set<Promise<unknown>>();
  const deliveries: Delivery[] = [];
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  async function post(id: string, body: string): Promise<Delivery & { accepted: boolean }> {
    try {
      const headers = { 'Content-Type': 'application/json', ...prove(body) };
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) });
      const accepted = accepts(response.status, await response.text());
      return { ...note({ id, status: response.status }), accepted };
    } catch {
      return { ...note({ id, status: null }), accepted: false };
    }
  }

  function note(delivery: Delivery): Delivery {
    deliveries.push(delivery);
    if (deliveries.length > mostNoted) deliveries.shift();
    return delivery;
  }

  async function attempt(one: Due): Promise<void> {
    const { accepted } = await post(one.id, one.body);
    const wait = retryDelays[one.tries];
    if (accepted || wait === undefined) due.splice(due.indexOf(one), 1);
    else Object.assign(one, { tries: one.tries + 1, dueAt: Date.now() + wait });
    changed();
  }

  const sending = new Set<Due>();
  function plan(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    if (stopped) return;
    const waiting = due.filter((one) => !sending.has(one)).sort((a, b) => a.dueAt - b.dueAt);
    for (const one of waiting) {
      if (one.dueAt > Date.now() || underWay.size >= mostAtOnce) break;
      sending.add(one);
      const work = attempt(one).finally(() => {
        sending.delete(one);
        underWay.delete(work);
        plan();
      });
      underWay.add(work);
    }
    const next = waiting.find((one) => !sending.has(one));
    if (next && underWay.size < mostAtOnce) timer = setTimeout(plan, Math.max(0, next.dueAt - Date.now()));
  }
  plan();

  return {
    deliveries,
    send(id, body, delaysMs = [0]) {
      for (const delay of delaysMs) due.push({ id, body, dueAt: Date.now() + delay, tries: 0 });
      changed();
      plan();
    },
    async sendNow(id, body) {
      const { status } = await post(id, body);
      return { id, status };
    },
    async settled() {
      while (due.length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
      await Promise.all(underWay);
    },
  };
}
