// DATA_DIR: whose it is, and what is kept in it besides the database and the pictures.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import webPush from 'web-push';
import { isAlive, makePidFile } from './pid-file.ts';

/** One process a data folder: a second would stop the first one's database under it. */
export async function claim(dataDir: string): Promise<() => Promise<void>> {
  const file = path.join(dataDir, 'process.pid');
  try {
    await mkdir(dataDir, { recursive: true });
    while (!(await makePidFile(file))) {
      const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
      if (holder && holder !== process.pid && isAlive(holder)) {
        throw new Error(`it is in use by process ${holder}: stop it, or give this one a DATA_DIR and a PORT of its own`);
      }
      // Left behind by one that died; in a container it had the same number as we have.
      await rm(file, { force: true });
    }
  } catch (error) {
    throw new Error(`DATA_DIR ${dataDir} cannot be used: ${(error as Error).message}.`, { cause: error });
  }
  return () => rm(file, { force: true });
}

type Secrets = { database: string; session: string; documents: string; stripeKey: string; stripeWebhook: string; bankWebhook: string; vapid: { publicKey: string; privateKey: string } };

/** Secrets that nobody gave are made once and kept, so that sessions outlive a restart. */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  const kept = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Secrets>;
  const fresh = () => randomBytes(32).toString('base64url');
  const secrets = {
    database: kept.database ?? fresh(),
    session: kept.session ?? fresh(),
    documents: kept.documents ?? fresh(),
    stripeKey: kept.stripeKey ?? `sk_test_${randomBytes(16).toString('hex')}`,
    stripeWebhook: kept.stripeWebhook ?? `whsec_${fresh()}`,
    bankWebhook: kept.bankWebhook ?? fresh(),
    vapid: kept.vapid ?? webPush.generateVAPIDKeys(),
  };
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
