// A database of its own for each test file, cloned from the migrated template in some 50 ms.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase, db, type Db } from '#app/platform/db.server.ts';
import { type Env, settleEnv } from '#app/platform/env.server.ts';
import { APPLICATION_ROLE, urlAs } from '#app/process/application-role.ts';
import { applicationPassword, templateName } from './database.global.ts';
import { testEnv } from './env.ts';

async function runAt(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const onServer = (sql: string) => runAt(inject('databaseServer'), sql);

/** A new migrated, empty database; answers its address for the application and for its owner, and how to drop it. */
export async function cloneDatabase(): Promise<{ url: string; ownerUrl: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${templateName}`);
  const url = new URL(inject('databaseServer'));
  url.pathname = `/${name}`;
  return { url: urlAs(url.href, { name: APPLICATION_ROLE, password: applicationPassword }), ownerUrl: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

export type TestDatabase = {
  readonly url: string;
  readonly db: Db;
  /** What the application's role may not: to change the tables themselves. */
  asOwner(sql: string): Promise<void>;
};

/** Gives the file's tests a database that `db()` and every service use; call it once, at the top of a file. */
export function freshDatabase(changes: Partial<Env> = {}): TestDatabase {
  let clone: Awaited<ReturnType<typeof cloneDatabase>>;
  beforeAll(async () => {
    clone = await cloneDatabase();
    settleEnv(testEnv(clone.url, changes));
  });
  afterAll(async () => {
    await closeDatabase();
    await clone.drop();
  });
  return {
    get url() {
      return clone.url;
    },
    get db() {
      return db();
    },
    asOwner: (sql) => runAt(clone.ownerUrl, sql),
  };
}
