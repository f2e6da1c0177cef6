// DATA_DIR: whose it is, and what is kept in it besides the database and the pictures.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One process a data folder: a second would stop the first one's database under it. */
export async function claim(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, 'process.pid');
  const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (holder && holder !== process.pid && isAlive(holder)) {
    throw new Error(`DATA_DIR ${dataDir} is in use by process ${holder}: stop it, or give this one a DATA_DIR and a PORT of its own.`);
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

type Secrets = { session: string; stripeKey: string; stripeWebhook: string; bankWebhook: string };

/** Secrets that nobody gave are made once and kept, so that sessions outlive a restart. */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  const kept = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Secrets>;
  const fresh = () => randomBytes(32).toString('base64url');
  const secrets = {
    session: kept.session ?? fresh(),
    stripeKey: kept.stripeKey ?? `sk_test_${randomBytes(16).toString('hex')}`,
    stripeWebhook: kept.stripeWebhook ?? `whsec_${fresh()}`,
    bankWebhook: kept.bankWebhook ?? fresh(),
  };
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
