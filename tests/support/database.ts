// A database of its own for each test file, cloned from the migrated template in some 50 ms.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase, db, type Db } from '#app/platform/db.server.ts';
import { type Env, settleEnv } from '#app/platform/env.server.ts';
import { templateName } from './database.global.ts';
import { testEnv } from './env.ts';

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseServer') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A new migrated, empty database; answers its address and how to drop it. */
export async function cloneDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${templateName}`);
  const url = new URL(inject('databaseServer'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

export type TestDatabase = { readonly url: string; readonly db: Db };

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
  };
}
