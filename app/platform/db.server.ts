// One pool of connections for the process, which Prisma, the job queue and the rate limits share, and a small one for
// searches.
import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '#prisma/generated/client.ts';
import { env } from './env.server.ts';
import { requestContext } from './log.server.ts';
import { MeasuredClient } from './measured-client.server.ts';
import { statementNames } from './statement-names.server.ts';

export type Db = PrismaClient;
export type Transaction = Prisma.TransactionClient;

/** What the connections of this process are called, and those of no other. */
export const CONNECTION_NAME = `tram-nghe-${randomUUID()}`;

let pool: pg.Pool | null = null;
let searching: pg.Pool | null = null;
let client: PrismaClient | null = null;

function openPool(max: number): pg.Pool {
  const opened = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max,
    application_name: CONNECTION_NAME,
    Client: MeasuredClient,
    // Better an answer that says no than one that never comes.
    connectionTimeoutMillis: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // A connection that the server closed is replaced at the next query; it must not end the process.
  opened.on('error', () => {});
  opened.on('connect', (connection) => connection.on('error', () => {}));
  return opened;
}

export function databasePool(): pg.Pool {
  pool ??= openPool(env().DATABASE_POOL);
  return pool;
}

/**
 * What answers searches, and nothing else: however many people search, orders find a connection. More at once than there
 * are processors for would only get in each other's way.
 */
export function searchPool(): pg.Pool {
  searching ??= openPool(Math.min(env().DATABASE_POOL, 2 * availableParallelism()));
  return searching;
}

export function db(): Db {
  client ??= new PrismaClient({ adapter: new PrismaPg(databasePool(), { statementNameGenerator: statementNames('tn', 300) }) });
  return client;
}

/** PostgreSQL asks to try again: a deadlock or a serialization failure, never our own refusal. */
function mayRetry(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  const cause = (error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } }).meta?.driverAdapterError?.cause?.originalCode;
  return code === 'P2034' || cause === '40P01' || cause === '40001';
}

/**
 * One transaction, tried again up to three times when PostgreSQL asks for it; `work` must be safe to run twice. The
 * database is told which curator or administrator it is for, and writes the changes down in their name.
 */
export async function transact<T>(work: (tx: Transaction) => Promise<T>, inNameOf = requestContext.getStore()?.auditedId): Promise<T> {
  const written = inNameOf === undefined ? work : async (tx: Transaction) => {
    await tx.$executeRaw`select set_config('tram_nghe.actor', ${inNameOf}, true), set_config('tram_nghe.request', ${requestContext.getStore()?.requestId ?? ''}, true)`;
    return work(tx);
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction(written, { maxWait: 10_000, timeout: 15_000 });
    } catch (error) {
      if (attempt === 3 || !mayRetry(error)) throw error;
    }
  }
}

export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  for (const opened of [pool, searching]) if (opened && !opened.ended) await opened.end();
  client = null;
  pool = null;
  searching = null;
}
