// One throw-away PostgreSQL for the whole run, with a migrated template that each test file clones.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateJobs } from '#app/platform/jobs.server.ts';
import { startPostgres } from '#app/platform/postgres.server.ts';
import { APPLICATION_ROLE, grantApplication } from '#app/process/application-role.ts';
import { migrate } from '#prisma/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a database on the test server; others are made beside it. */
    databaseServer: string;
  }
}

export const templateName = 'market_template';
export const applicationPassword = 'for tests only';

export default async function setUp(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tram-nghe-tests-'));
  // The data is thrown away: nothing needs to reach the disk.
  const postgres = await startPostgres(folder, { flags: ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'] });
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  await migrate(postgres.databaseUrl(templateName));
  await migrateJobs(postgres.databaseUrl(templateName));
  await grantApplication(postgres.databaseUrl(templateName), { name: APPLICATION_ROLE, password: applicationPassword });
  project.provide('databaseServer', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
