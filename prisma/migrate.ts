// Prisma's own schema engine, as WebAssembly: the same diff and the same `_prisma_migrations` table as
// `prisma migrate`, without a native binary to download.
import { randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { parse as parseConnectionString } from 'pg-connection-string';
import { ADVISORY_LOCKS } from '#app/platform/advisory-locks.server.ts';

const schemaFolder = path.resolve('prisma/schema');
const migrationsFolder = path.resolve('prisma/migrations');
const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
const filters = { externalTables: [], externalEnums: [] };

type Connection = Awaited<ReturnType<PrismaPg['connect']>>;

const catalogueChar = 18;

// Mends of the adapter for migrations. It cuts a script at every semicolon, which breaks functions and
// comments: sent whole, PostgreSQL parses it itself and each migration is one implicit transaction. And it
// drops the shadow database before it has closed its own connections to it.
class MigrationAdapter extends PrismaPg {
  readonly #fields: pg.PoolConfig;
  readonly #open: Connection[] = [];

  constructor(fields: pg.PoolConfig) {
    super({ ...fields, max: 1 });
    this.#fields = fields;
  }

  override async connect(): Promise<Connection> {
    const connection = sendWhole(await super.connect());
    this.#open.push(connection);
    return connection;
  }

  async close(): Promise<void> {
    for (const connection of this.#open.splice(0)) await connection.dispose();
  }

  override async connectToShadowDb(): Promise<Connection> {
    const database = `shadow_${randomUUID().replaceAll('-', '')}`;
    const owner = await this.connect();
    await owner.executeScript(`create database ${database}`);
    const shadow = await new MigrationAdapter({ ...this.#fields, database }).connect();
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await owner.executeScript(`drop database if exists ${database} with (force)`);
    };
    return shadow;
  }
}

function sendWhole(connection: Connection): Connection {
  connection.executeScript = async (script) => {
    await (connection.underlyingDriver() as pg.Pool).query(script);
  };
  // The engine reads the catalogue's "char" columns, a type that the adapter does not know: they are characters.
  const inside = connection as unknown as { performIO(query: unknown): Promise<pg.QueryArrayResult> };
  const [performIO, queryRaw] = [inside.performIO.bind(connection), connection.queryRaw.bind(connection)];
  const characters = new WeakMap<object, number[]>();
  inside.performIO = async (query) => {
    const result = await performIO(query);
    characters.set(result.rows, result.fields.flatMap((field, column) => (field.dataTypeID === catalogueChar ? [column] : [])));
    for (const field of result.fields) if (field.dataTypeID === catalogueChar) field.dataTypeID = pg.types.builtins.TEXT;
    return result;
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const column of characters.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return connection;
}

// In fields rather than as one string, so that the shadow database's name can take the place of ours.
function connectionFields(databaseUrl: string): pg.PoolConfig {
  const { host, port, user, password, database, ssl } = parseConnectionString(databaseUrl);
  return { host: host ?? undefined, port: port ? Number(port) : undefined, user, password, database: database ?? undefined, ssl: ssl as pg.PoolConfig['ssl'] };
}

/** Runs `work` with the engine on one database and closes its connections after. */
async function withEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  // The engine writes a panic's message here before it throws.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) } });
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const wasm = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  const adapter = new MigrationAdapter(connectionFields(databaseUrl));
  try {
    return await work(await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter)));
  } finally {
    await adapter.close();
  }
}

async function readSchema(): Promise<SchemaContainer[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({ path: path.join(schemaFolder, name), content: await readFile(path.join(schemaFolder, name), 'utf8') })),
  );
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return {
    baseDir: migrationsFolder,
    lockfile,
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}

/** True when every migration of this checkout is written down as finished in the database. */
async function isCurrent(client: pg.Client, migrations: MigrationList): Promise<boolean> {
  const { rows: tables } = await client.query(`select to_regclass('_prisma_migrations') is not null as there`);
  if (!tables[0].there) return false;
  const { rows } = await client.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.migrationDirectories.every((directory) => applied.has(directory.path));
}

/** Brings the database up to this checkout's migrations; answers the names of those applied. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Two processes started at once: the second waits here and finds nothing left to do.
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.migration]);
    if (await isCurrent(client, migrationsList)) return [];
    const { appliedMigrationNames } = await withEngine(databaseUrl, (engine) => engine.applyMigrations({ migrationsList, filters }));
    return appliedMigrationNames;
  } finally {
    await client.end();
  }
}

/** The SQL from the migrations' end state to `prisma/schema`; empty when they agree. The server must let us make a shadow database. */
export async function schemaDifference(databaseUrl: string): Promise<string> {
  const [migrations, files] = await Promise.all([readMigrations(), readSchema()]);
  const { stdout } = await withEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  return stdout?.includes('empty migration') ? '' : (stdout?.trim() ?? '');
}
