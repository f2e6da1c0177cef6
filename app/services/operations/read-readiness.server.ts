import { databasePool } from '#app/platform/db.server.ts';
import { servingEngine } from '#app/platform/search.server.ts';
import type { EngineName } from '#search/index.ts';

const patienceMs = 2_000;

export type Readiness = { ready: boolean; search: EngineName };

/** Ready when the database answers within two seconds; and which engine answers searches. */
export async function readReadiness(): Promise<Readiness> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false).unref());
  const answered = databasePool()
    .query('select 1')
    .then(() => true, () => false);
  return { ready: await Promise.race([answered, late]), search: servingEngine() };
}
