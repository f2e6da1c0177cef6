// Filling a database from a script, where no shop is being started.
import type { Variables } from '#app/platform/env.server.ts';
import { migrateJobs } from '#app/platform/jobs.server.ts';
import { fillMarket } from '#app/process/market.ts';
import { settleParts } from '#app/process/parts.ts';
import { migrate } from '../migrate.ts';

/** Migrates and fills the database at `url`; false when it was filled before. */
export async function seedDatabase(variables: Variables, url: string, products: number, say: (line: string) => void): Promise<boolean> {
  await migrate(url);
  await migrateJobs(url);
  // Statements that write ten thousand rows are slow by design: no word about them.
  const env = await settleParts({ ...variables, LOG_LEVEL: 'error' }, url, false);
  const { filled } = await fillMarket(env, { databaseGiven: variables.DATABASE_URL !== undefined, asked: variables.DEMO_MARKET === 'on', products, say });
  return filled;
}
