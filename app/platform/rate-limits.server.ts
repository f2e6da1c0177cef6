// Counters that all processes share, in PostgreSQL. Memory only remembers who is refused until when, and counts the
// attempts of kinds that let some pass unshared.
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { databasePool } from './db.server.ts';
import { env } from './env.server.ts';

type Limit = { attempts: number; windowSeconds: number; unshared?: number };
type Limiters = { own: RateLimiterMemory | null; shared: RateLimiterPostgres };

const limiters = new WeakMap<pg.Pool, Map<string, Limiters>>();

function limitersOf(kind: string, { attempts, windowSeconds, unshared = 0 }: Limit): Limiters {
  const pool = databasePool();
  const known = limiters.get(pool) ?? new Map<string, Limiters>();
  limiters.set(pool, known);
  const found = known.get(kind);
  if (found) return found;
  const made = {
    own: unshared > 0 ? new RateLimiterMemory({ points: unshared, duration: windowSeconds }) : null,
    shared: new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: kind,
      points: attempts - unshared,
      duration: windowSeconds,
      inMemoryBlockOnConsumed: attempts - unshared,
      // All kinds lie in one table: one of them sweeps it every five minutes.
      clearExpiredByTimeout: known.size === 0,
    }),
  };
  known.set(kind, made);
  return made;
}

/** Addresses and mail addresses are personal data: only a keyed hash is kept. */
const hashed = (subject: string): string => createHmac('sha256', env().SESSION_SECRET).update(subject).digest('base64url').slice(0, 27);

/** Counts one attempt; answers 0 when it is within the limit, else the milliseconds until the next. */
export async function countAttempt(kind: string, limit: Limit, subject: string): Promise<number> {
  const { own, shared } = limitersOf(kind, limit);
  const key = hashed(subject);
  if (own && (await waitFor(own.consume(key))) === 0) return 0;
  const wait = await waitFor(shared.consume(key));
  // Its own count may begin anew before the shared one does: whoever was told to wait waits.
  if (own && wait > 0) await own.block(key, Math.ceil(wait / 1000));
  return wait;
}

/** Begins to count anew. */
export async function forgetAttempts(kind: string, limit: Limit, subject: string): Promise<void> {
  const { own, shared } = limitersOf(kind, limit);
  const key = hashed(subject);
  await Promise.all([own?.delete(key), shared.delete(key)]);
}

async function waitFor(attempt: Promise<RateLimiterRes>): Promise<number> {
  try {
    await attempt;
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
    throw refused;
  }
}
