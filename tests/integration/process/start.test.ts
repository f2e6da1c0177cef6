// The process as `npm start` runs it, on throw-away folders: what stops it, what it keeps, how it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '#app/process/generated-code.ts';
import { lastingKeys } from '#tests/support/env.ts';
import { freePort } from '#tests/support/servers.ts';

type Run = { child: ChildProcess; said: () => string; opened: Promise<void>; ended: Promise<number | null> };

const operator = { OPERATOR_NAME: 'Tests Ltd', OPERATOR_ADDRESS: '1 Test Street', OPERATOR_PHONE: '+84900000100', OPERATOR_EMAIL: 'tests@tramnghe.example', OPERATOR_REGISTRATION: '0000000100' };
const folders: string[] = [];
const running = new Set<ChildProcess>();

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'tram-nghe-start-'));
  folders.push(made);
  return made;
}

function run(script: string, changes: Record<string, string>, args: string[] = []): Run {
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...env, NODE_ENV: 'production', DATABASE_URL: '', PUBLIC_ORIGIN: '', DEMO_MARKET: 'off', ...operator, LOG_LEVEL: 'warn', ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  const opened = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text;
        if (said.includes('is open after')) resolve();
      });
    }
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(running.delete(child) ? code : null)));
  return { child, said: () => said, opened, ended };
}

const start = (changes: Record<string, string>) => run('app/process/start.ts', changes);

async function open(changes: Record<string, string>): Promise<Run & { ms: number }> {
  const began = performance.now();
  const shop = start(changes);
  const code = await Promise.race([shop.opened, shop.ended]);
  if (code !== undefined) throw new Error(`ended with ${code}: ${shop.said()}`);
  return { ...shop, ms: performance.now() - began };
}

beforeAll(() => build(), 300_000);
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(folders.map((made) => rm(made, { recursive: true, force: true })));
});

describe('a start that cannot succeed ends with 1 and says why', () => {
  const refused = async (changes: Record<string, string>, why: RegExp) => {
    const shop = start({ DATA_DIR: path.join(await folder(), 'data'), ...changes });
    expect(await shop.ended).toBe(1);
    expect(shop.said().trim()).toMatch(why);
    expect(shop.said(), 'no stack trace').not.toMatch(/^\s+at /m);
  };

  test('wrong variables, each in its sentence, before anything is made', async () => {
    const DATA_DIR = path.join(await folder(), 'data');
    await refused({ DATA_DIR, PORT: 'abc', WORKER: 'maybe' }, /^PORT must be a whole number\.\nWORKER must be on or off\.$/);
    await expect(access(DATA_DIR)).rejects.toThrow();
  });

  test('a folder that is none', async () => {
    const DATA_DIR = path.join(await folder(), 'a-file');
    await writeFile(DATA_DIR, '');
    await refused({ DATA_DIR }, /^DATA_DIR .*a-file cannot be used: .+\.$/);
  });

  test('a database that does not answer', async () => {
    await refused({ ...lastingKeys, DATABASE_URL: `postgresql://ai:mat-khau@127.0.0.1:${await freePort()}/tramnghe` }, /^DATABASE_URL cannot be used: (?!.*mat-khau).+\.$/m);
  });
});

describe('one shop on one folder', () => {
  let settings: Record<string, string>;
  let shop: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    settings = { DATA_DIR: await folder(), PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) };
    shop = await open(settings);
  }, 200_000);

  const origin = () => `http://127.0.0.1:${settings.PORT}`;
  const sessionSecret = async () => (JSON.parse(await readFile(path.join(settings.DATA_DIR!, 'secrets.json'), 'utf8')) as { session: string }).session;
  const villages = async () => /"total":(\d+)|làng nghề/i.exec(await (await fetch(`${origin()}/lang-nghe`)).text())?.[0];

  test('a second process on its folder is refused by a sentence that says whose it is', async () => {
    const second = start({ ...settings, PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.said().trim()).toMatch(new RegExp(`^DATA_DIR .+ cannot be used: it is in use by process ${shop.child.pid}: .+\\.$`));
    expect((await fetch(`${origin()}/readyz`)).status, 'the first goes on').toBe(200);
  });

  test('its database is not emptied under it', async () => {
    const reset = run('prisma/reset.ts', settings);
    expect(await reset.ended).toBe(1);
    expect(reset.said()).toMatch(new RegExp(`in use by process ${shop.child.pid}`));
    expect((await fetch(`${origin()}/readyz`)).status).toBe(200);
  });

  test('a stop lets the request under way finish, takes no other, and ends with 0', async () => {
    const agent = new Agent({ keepAlive: true });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const parts = ['intent=add&', 'variant=none&quantity=1'] as const;
      const headers = { Origin: origin(), 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': parts.join('').length };
      const form = request(`${origin()}/gio-hang`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode));
      }).once('error', reject);
      form.write(parts[0]);
      void sleep(300).then(() => shop.child.kill('SIGTERM')).then(() => sleep(700)).then(() => form.end(parts[1]));
    });
    await expect.poll(() => fetch(`${origin()}/healthz`).then(() => 'open', () => 'closed'), { timeout: 20_000, interval: 50 }).toBe('closed');
    expect(await answered).toBe(400);
    const finished = performance.now();
    expect(await shop.ended).toBe(0);
    expect(performance.now() - finished, 'a browser that keeps its connection does not hold the process').toBeLessThan(30_000);
    expect(shop.said()).toContain('Stopping');
    agent.destroy();
  });

  test('the second start is quick and finds what there was', async () => {
    const [secret, first] = [await sessionSecret(), shop.ms];
    shop = await open(settings);
    expect(shop.ms).toBeLessThan(Math.max(first, 15_000));
    expect(shop.said()).not.toMatch(/Migrated|Seeded|Built the search index/);
    expect(await sessionSecret()).toBe(secret);
    expect(await villages()).toBeTruthy();
  });

  test('a port that is taken is told, and what was begun is stopped again', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    shop.child.kill('SIGTERM');
    expect(await shop.ended).toBe(0);
    const blocked = start({ ...settings, PORT: String(port) });
    expect(await blocked.ended).toBe(1);
    taken.close();
    expect(blocked.said().trim().split('\n').at(-1)).toMatch(new RegExp(`^PORT ${port} is in use: .+\\.$`));
    await expect(access(path.join(settings.DATA_DIR!, 'process.pid'))).rejects.toThrow();
    await expect(access(path.join(settings.DATA_DIR!, 'postgres', 'postmaster.pid'))).rejects.toThrow();
  });
});

test('a folder whose process died is free, and one that is taken is not', async () => {
  const { claim } = await import('#app/process/data-folder.ts');
  const DATA_DIR = await folder();
  await writeFile(path.join(DATA_DIR, 'process.pid'), '999999');
  const release = await claim(DATA_DIR);
  const late = start({ DATA_DIR });
  expect(await late.ended).toBe(1);
  expect(late.said()).toContain(`in use by process ${process.pid}`);
  await release();
});
