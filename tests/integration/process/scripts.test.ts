// The database's scripts as a person runs them.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '#tests/support/database.ts';
import { lastingKeys } from '#tests/support/env.ts';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let folder: string;

beforeAll(async () => {
  [database, folder] = await Promise.all([cloneDatabase(), mkdtemp(path.join(tmpdir(), 'tram-nghe-scripts-'))]);
});
afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

function run(script: string, args: string[] = [], changes: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, DATABASE_URL: database.ownerUrl, ...lastingKeys, ...changes };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], { env }, (_, out, err) => resolve({ code: child.exitCode ?? -1, said: (out + err).trim() }));
  });
}

async function tables(): Promise<number> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query(`select count(*)::int as count from information_schema.tables where table_schema in ('public', 'graphile_worker')`);
  await client.end();
  return rows[0].count;
}

test('a migration without a difference is not written, and that is said', async () => {
  const before = await readdir('prisma/migrations');
  expect(await run('prisma/new-migration.ts', ['khong_co_gi'])).toEqual({ code: 0, said: 'The migrations and prisma/schema say the same: nothing to write.' });
  expect(await readdir('prisma/migrations')).toEqual(before);
});

test.each([[[]], [['Thêm cột']], [['../elsewhere']]])('a migration needs a name that a folder can have: %j', async (args) => {
  expect(await run('prisma/new-migration.ts', args)).toMatchObject({ code: 1, said: expect.stringMatching(/^Name the migration/) });
});

test('a wrong variable stops a script with its sentence alone', async () => {
  for (const [script, args] of [['prisma/reset.ts', ['--yes']], ['prisma/new-migration.ts', ['khong_co_gi']]] as const) {
    expect(await run(script, [...args], { DATABASE_POOL: 'many' })).toEqual({ code: 1, said: 'DATABASE_POOL must be a whole number.' });
  }
});

test('a search index is built, checked and mended from the command line', async () => {
  const sql = async (text: string) => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  const check = (...args: string[]) => run('app/process/check-search.ts', args);
  expect(await check()).toMatchObject({ code: 1, said: expect.stringContaining('postgres: not built') });
  expect(await run('app/process/reindex-search.ts')).toEqual({ code: 0, said: 'postgres: 0 of 0 products\nBuilt the search index: 0 products.' });
  expect(await check()).toEqual({ code: 0, said: 'postgres: in step with the database.' });
  await sql(`insert into search_count values ('nowhere', 'gom-su', 0, true, 3, 9)`);
  const found = 'postgres: 0 missing, 0 stale and 0 superfluous products, 1 wrong counts';
  expect(await check()).toEqual({ code: 1, said: `${found}.` });
  expect(await check('--repair')).toEqual({ code: 0, said: `${found}: mended.` });
  expect(await check()).toEqual({ code: 0, said: 'postgres: in step with the database.' });
});

test('a database that was given is emptied only by who says so, and then wholly', async () => {
  expect(await tables()).toBeGreaterThan(30);
  const asked = await run('prisma/reset.ts');
  expect(asked).toMatchObject({ code: 1, said: expect.stringContaining(`This empties ${new URL(database.ownerUrl).pathname.slice(1)}`) });
  expect(asked.said).not.toContain(new URL(database.ownerUrl).password);
  expect(await tables()).toBeGreaterThan(30);
  expect(await run('prisma/reset.ts', ['--yes'])).toMatchObject({ code: 0, said: expect.stringMatching(/^The database is empty/) });
  expect(await tables()).toBe(0);
  expect(await readdir(folder), 'the folder is free again').not.toContain('process.pid');
});
