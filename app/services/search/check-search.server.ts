import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { dropGivenUp } from '#app/platform/jobs.server.ts';
import { searchEngines } from '#app/platform/search.server.ts';
import type { EngineName, SearchEngine } from '#search/index.ts';
import { lockView } from './lock-view.server.ts';
import { readListedIds, readNextDocuments } from './read-documents.server.ts';

const batchSize = 1_000;

export type SearchCheck = {
  engine: EngineName;
  /** False when it is not in this release's form: it is to be built anew, and was not looked at any further. */
  built: boolean;
  /** Ids of products that are on sale and not in it, in it but otherwise than they are, and in it but not on sale. */
  missing: string[];
  stale: string[];
  superfluous: string[];
  /** How many of its kept counts are not what it holds. */
  wrongCounts: number;
};

type Checking = {
  /** Mends what is found, and nothing else. */
  repair?: boolean;
  /** Told of each engine as soon as it has been checked. */
  onChecked?: (check: SearchCheck) => void;
};

export const isInStep = ({ built, missing, stale, superfluous, wrongCounts }: SearchCheck): boolean =>
  built && missing.length + stale.length + superfluous.length + wrongCounts === 0;

/** Compares what the database says of each product with what each engine holds of it. */
export async function checkSearch({ repair = false, onChecked }: Checking = {}): Promise<SearchCheck[]> {
  const checks: SearchCheck[] = [];
  for (const engine of searchEngines()) {
    const check = await checkEngine(engine, repair);
    checks.push(check);
    onChecked?.(check);
  }
  // Whatever change they were to bring is there now.
  if (repair && checks.every(({ built }) => built)) await dropGivenUp('sync-search');
  return checks;
}

async function checkEngine(engine: SearchEngine, repair: boolean): Promise<SearchCheck> {
  const check: SearchCheck = { engine: engine.name, built: await engine.isBuilt(), missing: [], stale: [], superfluous: [], wrongCounts: 0 };
  if (!check.built) return check;

  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after) {
    const from: string = after;
    after = await transact(async (tx) => {
      await lockView(tx, engine.name, 'everything');
      const documents = await readNextDocuments(tx, from, batchSize, now());
      const { missing, stale } = await engine.compare(documents);
      check.missing.push(...missing);
      check.stale.push(...stale);
      const wrong = new Set([...missing, ...stale]);
      if (repair) await engine.upsert(documents.filter(({ id }) => wrong.has(id)));
      return documents.length === batchSize ? documents.at(-1)?.id : undefined;
    });
  }

  // All are read before any goes: a list that is shortened while it is read is not read to its end.
  for await (const ids of engine.held()) {
    const listed = await transact((tx) => readListedIds(tx, ids));
    check.superfluous.push(...ids.filter((id) => !listed.has(id)));
  }
  if (repair) await removeSuperfluous(engine, check.superfluous);

  check.wrongCounts = await transact(async (tx) => {
    await lockView(tx, engine.name, 'everything');
    return engine.checkCounts(repair);
  });
  return check;
}

async function removeSuperfluous(engine: SearchEngine, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += batchSize) {
    await transact(async (tx) => {
      const some = ids.slice(at, at + batchSize);
      await lockView(tx, engine.name, { productIds: some });
      // One of them may have come on sale since.
      const listed = await readListedIds(tx, some);
      await engine.remove(some.filter((id) => !listed.has(id)));
    });
  }
}
