// Two engines as one: the first answers while it can, the second whenever it cannot.
import CircuitBreaker from 'opossum';
import type { EngineName, SearchReader } from './engine.ts';

export type FallbackOptions = {
  /** Told of each question that the first engine failed, with what it said. */
  onFailure: (error: unknown) => void;
  /** Told when the other engine begins to answer. */
  onChange?: (serving: EngineName) => void;
  /** How long one question may take the first engine, in milliseconds. */
  timeoutMs: number;
  /** Once it fails more than half of the questions it is left alone for so long; then one question tries it again. */
  restMs?: number;
};

export type FallbackEngine = SearchReader & {
  /** Which engine is asked now. */
  serving(): EngineName;
  /** Lets go of its timers. */
  close(): void;
};

type Question = (engine: SearchReader) => Promise<unknown>;

/** Asks `first`, and `second` the same question when it fails, is late or rests. */
export function createFallbackEngine(first: SearchReader, second: SearchReader, { onFailure, onChange, timeoutMs, restMs = 5_000 }: FallbackOptions): FallbackEngine {
  const breaker = new CircuitBreaker((question: Question) => question(first), {
    timeout: timeoutMs,
    resetTimeout: restMs,
    errorThresholdPercentage: 50,
    // Of the last two seconds: of a longer while, good answers of before would send readers to wait for it much longer.
    rollingCountTimeout: 2_000,
    rollingPercentilesEnabled: false,
    enableSnapshots: false,
  });
  breaker.fallback((question: Question) => question(second));
  breaker.on('failure', onFailure);
  // A try that fails opens it again: that is no change.
  let told = first.name;
  const tell = (serving: EngineName) => {
    if (serving !== told) onChange?.(serving);
    told = serving;
  };
  breaker.on('open', () => tell(second.name));
  breaker.on('close', () => tell(first.name));
  const ask = <T>(question: (engine: SearchReader) => Promise<T>) => breaker.fire(question) as Promise<T>;

  return {
    name: first.name,
    search: (query) => ask((engine) => engine.search(query)),
    suggest: (query) => ask((engine) => engine.suggest(query)),
    serving: () => (breaker.closed ? first.name : second.name),
    close: () => breaker.shutdown(),
  };
}
