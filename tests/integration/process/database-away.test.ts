// A database that goes away under a process at work, and a stop while a mail is being handed over.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { openShopper } from '#tests/support/http-shopper.ts';
import { type MailServer, openMailServer } from '#tests/support/mail-server.ts';
import { startServer, type Server } from '#tests/support/servers.ts';

const database = freshDatabase();
let mailServer: MailServer;
let server: Server;
let written = '';

beforeAll(async () => {
  mailServer = await openMailServer();
  server = await startServer(database.url, { WORKER: 'on', SMTP_URL: mailServer.url, LOG_LEVEL: 'error' }, (text) => {
    written += text;
  });
}, 300_000);
afterAll(async () => {
  mailServer?.answer();
  await server?.stop();
  await mailServer?.close();
});

const signUp = (email: string) => openShopper().post(server, '/dang-ky', { name: 'Trần Thị Lan', email, password: 'bốn cái bát hoa' });
const mailTo = (toAddress: string) => database.db.mail.findFirst({ where: { toAddress }, select: { status: true } });
const arrived = (email: string) => mailServer.mails.filter((mail) => mail.includes(email)).length;
const ready = async () => (await fetch(`${server.origin}/readyz`)).status;

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseServer') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

test('while the database is away the process says so and lives on; when it is back, so is all the work', async () => {
  expect(await ready()).toBe(200);
  mailServer.hold();
  await signUp('mai@thu.example');
  await expect.poll(() => arrived('mai@thu.example'), { timeout: 10_000 }).toBe(1);

  const name = new URL(database.url).pathname.slice(1);
  await onServer(`alter database ${name} allow_connections false`);
  try {
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    // The job learns of its mail's end while it cannot write it down.
    mailServer.answer();
    await expect.poll(ready, { timeout: 5_000 }).toBe(503);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
    const page = await fetch(`${server.origin}/san-pham`);
    expect(page.status).toBe(500);
    expect(await page.text()).not.toMatch(/not currently accepting|prisma|node_modules/i);
    // Longer than it takes the worker to try again.
    await sleep(1_500);
  } finally {
    await onServer(`alter database ${name} allow_connections true`);
  }
  await expect.poll(ready, { timeout: 5_000 }).toBe(200);
  await signUp('cuc@thu.example');
  await expect.poll(() => mailTo('cuc@thu.example'), { timeout: 20_000 }).toEqual({ status: 'sent' });
  await expect.poll(() => mailTo('mai@thu.example'), { timeout: 20_000 }).toEqual({ status: 'sent' });
});

test('a stop lets a job under way finish', async () => {
  written = '';
  mailServer.hold();
  await signUp('lan@thu.example');
  await expect.poll(() => arrived('lan@thu.example'), { timeout: 10_000 }).toBe(1);
  const stopped = server.stop();
  await expect.poll(() => ready().catch(() => 'closed'), { timeout: 10_000 }).toBe('closed');
  mailServer.answer();
  await stopped;
  expect(await mailTo('lan@thu.example')).toEqual({ status: 'sent' });
  expect(written).toBe('');
});
