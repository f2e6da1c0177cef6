// Two engines as one: the first answers while it can, the second whenever it cannot.
import type { SearchEngine } from './engine.ts';

export type FallbackOptions = {
  /** Told when the first engine fails a reader, with what it said. */
  onFailure: (error: unknown) => void;
  /** Milliseconds that rise; for the breaker. */
  clock?: () => number;
  /** After a failure the first engine is left alone for so long; then one question tries it again. */
  restMs?: number;
};

/** Reads go to `first` and on failure to `second`; writes go to both, and a write is kept only when both keep it. */
export function createFallbackEngine(first: SearchEngine, second: SearchEngine, { onFailure, clock = () => performance.now(), restMs = 5_000 }: FallbackOptions): SearchEngine {
  let resting = false;
  let restUntil = 0;

  async function ask<T>(question: (engine: SearchEngine) => Promise<T>): Promise<T> {
    if (resting && clock() < restUntil) return question(second);
    // While one question tries the first engine again, the others go on to the second.
    if (resting) restUntil = clock() + restMs;
    try {
      const answer = await question(first);
      resting = false;
      return answer;
    } catch (error) {
      resting = true;
      restUntil = clock() + restMs;
      onFailure(error);
      return question(second);
    }
  }

  return {
    name: first.name,
    search: (query) => ask((engine) => engine.search(query)),
    suggest: (query) => ask((engine) => engine.suggest(query)),
    async upsert(documents) {
      await second.upsert(documents);
      await first.upsert(documents);
    },
    async remove(ids) {
      await second.remove(ids);
      await first.remove(ids);
    },
    async isBuilt() {
      return (await second.isBuilt()) && first.isBuilt();
    },
    // One after the other, though the catalogue is read twice: the second is whole even when the first cannot be built.
    async rebuild(fill) {
      await second.rebuild(fill);
      await first.rebuild(fill);
    },
  };
}
