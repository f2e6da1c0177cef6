// Counters that all processes share, in PostgreSQL. Memory only remembers who is refused until when.
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { databasePool } from './db.server.ts';
import { env } from './env.server.ts';

type Limit = { attempts: number; windowSeconds: number };

const limiters = new WeakMap<pg.Pool, Map<string, RateLimiterPostgres>>();

function limiter(kind: string, { attempts, windowSeconds }: Limit): RateLimiterPostgres {
  const pool = databasePool();
  const known = limiters.get(pool) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(pool, known);
  const found = known.get(kind);
  if (found) return found;
  const made = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: kind,
    points: attempts,
    duration: windowSeconds,
    inMemoryBlockOnConsumed: attempts,
    // All kinds lie in one table: one of them sweeps it every five minutes.
    clearExpiredByTimeout: known.size === 0,
  });
  known.set(kind, made);
  return made;
}

/** Addresses and mail addresses are personal data: only a keyed hash is kept. */
const hashed = (subject: string): string => createHmac('sha256', env().SESSION_SECRET).update(subject).digest('base64url').slice(0, 27);

/** Counts one attempt; answers 0 when it is within the limit, else the milliseconds until the next. */
export async function countAttempt(kind: string, limit: Limit, subject: string): Promise<number> {
  try {
    await limiter(kind, limit).consume(hashed(subject));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
    throw refused;
  }
}
