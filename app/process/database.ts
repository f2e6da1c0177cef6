// The database that a process or a script works on.
import path from 'node:path';
import pg from 'pg';
import { EnvError, readVariables, type Variables } from '#app/platform/env.server.ts';
import { migrateJobs } from '#app/platform/jobs.server.ts';
import { startPostgres } from '#app/platform/postgres.server.ts';
import { migrate } from '#prisma/migrate.ts';
import { APPLICATION_ROLE, grantApplication, ownsTrail, urlAs } from './application-role.ts';
import { keptSecrets } from './data-folder.ts';

/** A migrated database as the application works on it: DATABASE_URL's, or the embedded one, which is started. `stops` learns how to stop it. */
export async function settleDatabase(variables: Variables, say: (line: string) => void, stops: (() => Promise<void>)[]): Promise<string> {
  const { DATABASE_URL: given, MIGRATION_DATABASE_URL: owner, DATA_DIR } = variables;
  if (!given) {
    const postgres = await startPostgres(path.resolve(DATA_DIR));
    stops.push(postgres.stop);
    say(`Started PostgreSQL in ${DATA_DIR}/postgres.`);
    await bringUp(postgres.url, say);
    const role = { name: APPLICATION_ROLE, password: (await keptSecrets(DATA_DIR)).database };
    // Whoever lost secrets.json has a new password there.
    await grantApplication(postgres.url, role, { resets: true });
    return urlAs(postgres.url, role);
  }
  if (owner) await checkServer('MIGRATION_DATABASE_URL', owner);
  else await checkServer('DATABASE_URL', given);
  await bringUp(owner ?? given, say);
  if (owner) {
    const { username, password } = new URL(given);
    await grantApplication(owner, { name: decodeURIComponent(username), password: decodeURIComponent(password) });
    await checkServer('DATABASE_URL', given);
  }
  if (await ownsTrail(given)) say('Beware: the role of DATABASE_URL could change the trail of changes (audit_event). Give the owner of the tables as MIGRATION_DATABASE_URL, and another role as DATABASE_URL.');
  return given;
}

async function bringUp(owner: string, say: (line: string) => void): Promise<void> {
  const applied = await migrate(owner);
  if (applied.length) say(`Migrated the database: ${applied.join(', ')}.`);
  await migrateJobs(owner);
}

async function checkServer(name: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version, current_setting('server_version') as name`);
    if (rows[0].version < 180_000) throw new Error(`it is PostgreSQL ${rows[0].name}, and 18 or newer is needed (uuidv7)`);
  } catch (error) {
    const why = error instanceof AggregateError ? error.errors.map((one: Error) => one.message).join(', ') : (error as Error).message;
    throw new Error(`${name} cannot be used: ${why}.`, { cause: error });
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

/** For scripts: the same database as the shop's, as the owner of its tables; left running when it was. */
export async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const variables = scriptVariables();
  const postgres = variables.DATABASE_URL ? null : await startPostgres(path.resolve(variables.DATA_DIR));
  try {
    await work(variables.MIGRATION_DATABASE_URL ?? variables.DATABASE_URL ?? postgres!.url);
  } finally {
    if (postgres && !postgres.wasRunning) await postgres.stop();
  }
}
