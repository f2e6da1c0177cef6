import { databasePool } from '#app/platform/db.server.ts';

const patienceMs = 2_000;

/** True when the database answers within two seconds. */
export async function isReady(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false).unref());
  const answered = databasePool()
    .query('select 1')
    .then(() => true, () => false);
  return Promise.race([answered, late]);
}
