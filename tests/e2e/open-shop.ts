// Opens the whole shop as `npm start` does, on a throw-away folder, for all browser tests.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '#tests/support/servers.ts';

const patienceMs = 180_000;

export default async function openShop() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tram-nghe-e2e-'));
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const shop = spawn(process.execPath, ['app/process/start.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, PORT: String(port), SANDBOX_PORT: String(sandboxPort), DATABASE_URL: '', PUBLIC_ORIGIN: '', LOG_LEVEL: 'warn', TRUSTED_PROXIES: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the shop did not open in ${patienceMs / 1000} s`)), patienceMs);
    let said = '';
    shop.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('is open after')) {
        clearTimeout(late);
        resolve();
      }
    });
    shop.once('exit', (code) => reject(new Error(`the shop ended with ${code}:\n${said}`)));
  });
  process.env.SHOP_ORIGIN = `http://localhost:${port}`;
  process.env.SHOP_FOLDER = folder;
  process.env.SANDBOX_ORIGIN = `http://localhost:${sandboxPort}`;
  return async () => {
    await new Promise<void>((resolve) => {
      shop.once('exit', () => resolve());
      shop.kill('SIGTERM');
    });
    await rm(folder, { recursive: true, force: true });
  };
}
