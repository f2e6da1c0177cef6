import pg from 'pg';
import { expect, test } from 'vitest';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { env } from '#app/platform/env.server.ts';
import { limitAccountRate, limitRate } from '#app/services/access/limit-rate.server.ts';
import { freshDatabase } from '#tests/support/database.ts';

const database = freshDatabase();

const rows = async () => (await database.db.$queryRaw<{ key: string; points: number }[]>`select key, points from rate_limit order by key`);

test('attempts within the limit pass, the next is refused and says for how long', async () => {
  const { attempts, windowSeconds } = RATE_LIMITS['order-lookup'];
  for (let n = 0; n < attempts; n += 1) expect(await limitRate('order-lookup', '203.0.113.1')).toEqual({ ok: true });
  const refused = await limitRate('order-lookup', '203.0.113.1');
  expect(refused.ok).toBe(false);
  if (!refused.ok) {
    expect(refused.retryAfterSeconds).toBeGreaterThan(windowSeconds - 60);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(windowSeconds);
  }
  expect(await limitRate('order-lookup', '203.0.113.2')).toEqual({ ok: true });
  expect(await limitRate('checkout', '203.0.113.1')).toEqual({ ok: true });
});

test('many attempts at once are all counted', async () => {
  const { attempts } = RATE_LIMITS.checkout;
  const verdicts = await Promise.all(Array.from({ length: attempts + 15 }, () => limitRate('checkout', '198.51.100.9')));
  expect(verdicts.filter((verdict) => verdict.ok)).toHaveLength(attempts);
});

test('one IPv6 household counts as one caller', async () => {
  const { attempts } = RATE_LIMITS['sign-up'];
  for (let n = 0; n < attempts; n += 1) await limitRate('sign-up', `2001:db8:1:2::${n + 1}`);
  expect((await limitRate('sign-up', '2001:db8:1:2:aaaa::1')).ok).toBe(false);
  expect((await limitRate('sign-up', '2001:db8:1:3::1')).ok).toBe(true);
});

test('an account is counted whatever the spelling of its mail address', async () => {
  const { attempts } = RATE_LIMITS['password-reset-account'];
  for (let n = 0; n < attempts; n += 1) await limitAccountRate('password-reset-account', n % 2 ? 'Lan@Thu.example' : ' lan@thu.example ');
  expect((await limitAccountRate('password-reset-account', 'LAN@thu.example')).ok).toBe(false);
});

test('what another process counted counts here too', async () => {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  await limitRate('order-lookup', '203.0.113.50');
  const { rows: before } = await client.query(`select key, points from rate_limit where key like 'order-lookup:%' and points = 1`);
  expect(before).toHaveLength(2);
  await client.query('update rate_limit set points = $1 where key = any($2)', [RATE_LIMITS['order-lookup'].attempts, before.map(({ key }) => key)]);
  await client.end();
  expect((await limitRate('order-lookup', '203.0.113.50')).ok).toBe(false);
});

test('of searches so many pass that the database does not hear of; the limit is the same', async () => {
  const { attempts, unshared, windowSeconds } = RATE_LIMITS.suggest;
  const counted = async () => (await rows()).filter(({ key }) => key.startsWith('suggest:')).map(({ points }) => points);
  for (let n = 0; n < unshared; n += 1) expect(await limitRate('suggest', '203.0.113.60')).toEqual({ ok: true });
  expect(await counted()).toEqual([]);
  for (let n = unshared; n < attempts; n += 1) expect(await limitRate('suggest', '203.0.113.60')).toEqual({ ok: true });
  expect(await counted()).toEqual([attempts - unshared]);
  const refused = await limitRate('suggest', '203.0.113.60');
  expect(refused.ok).toBe(false);
  if (!refused.ok) expect(refused.retryAfterSeconds).toBeLessThanOrEqual(windowSeconds);
});

test('neither addresses nor mail addresses are stored', async () => {
  await limitRate('sign-in', '203.0.113.77');
  await limitAccountRate('sign-in-account', 'mai@thu.example');
  const kept = JSON.stringify(await rows());
  expect(kept).not.toContain('203.0.113');
  expect(kept).not.toContain('thu.example');
});
