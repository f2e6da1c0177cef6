// Real server processes beside each other on one database.
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import type { Env } from '#app/platform/env.server.ts';
import { build } from '#app/process/generated-code.ts';
import { testEnv } from './env.ts';

export type Server = { origin: string; pid: number; stop(): Promise<void> };

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Starts one process of the built shop; `changes` are its settings beyond the database, `listen` hears what it writes. */
export async function startServer(databaseUrl: string, changes: Partial<Env> = {}, listen?: (text: string) => void): Promise<Server> {
  await build();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const settings = testEnv(databaseUrl, { NODE_ENV: 'production', PORT: port, HOST: '127.0.0.1', PUBLIC_ORIGIN: origin, LOG_LEVEL: 'warn', ...changes });
  const child = fork('tests/support/serve-build.ts', [JSON.stringify(settings)], {
    stdio: ['ignore', ...(listen ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const)), 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => listen?.(String(text)));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
  return {
    origin,
    pid: child.pid!,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
