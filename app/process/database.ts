// The database that a process or a script works on.
import path from 'node:path';
import pg from 'pg';
import { EnvError, readVariables, type Variables } from '#app/platform/env.server.ts';
import { migrateJobs } from '#app/platform/jobs.server.ts';
import { startPostgres } from '#app/platform/postgres.server.ts';
import { migrate } from '#prisma/migrate.ts';

/** A migrated database: DATABASE_URL's, or the embedded one, which is started. `stops` learns how to stop it. */
export async function settleDatabase(variables: Variables, say: (line: string) => void, stops: (() => Promise<void>)[]): Promise<string> {
  let url = variables.DATABASE_URL;
  if (!url) {
    const postgres = await startPostgres(path.resolve(variables.DATA_DIR));
    stops.push(postgres.stop);
    url = postgres.url;
    say(`Started PostgreSQL in ${variables.DATA_DIR}/postgres.`);
  } else {
    await checkServer(url);
  }
  const applied = await migrate(url);
  if (applied.length) say(`Migrated the database: ${applied.join(', ')}.`);
  await migrateJobs(url);
  return url;
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version, current_setting('server_version') as name`);
    if (rows[0].version < 180_000) throw new Error(`it is PostgreSQL ${rows[0].name}, and 18 or newer is needed (uuidv7)`);
  } catch (error) {
    const why = error instanceof AggregateError ? error.errors.map((one: Error) => one.message).join(', ') : (error as Error).message;
    throw new Error(`DATABASE_URL cannot be used: ${why}.`, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

/** For scripts: the variables, or the sentences about the wrong ones and the end. */
export function scriptVariables(): Variables {
  try {
    return readVariables();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** For scripts: the same database as the shop's, left running when it was. */
export async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const variables = scriptVariables();
  const postgres = variables.DATABASE_URL ? null : await startPostgres(path.resolve(variables.DATA_DIR));
  try {
    await work(variables.DATABASE_URL ?? postgres!.url);
  } finally {
    if (postgres && !postgres.wasRunning) await postgres.stop();
  }
}
