import { RATE_LIMITS, networkOf, type AccountLimitKind, type AddressLimitKind } from '#app/domain/access/rate-limits.ts';
import { countAttempt, forgetAttempts } from '#app/platform/rate-limits.server.ts';

export type RateVerdict = { ok: true } | { ok: false; retryAfterSeconds: number };

const verdict = (waitMs: number): RateVerdict => (waitMs === 0 ? { ok: true } : { ok: false, retryAfterSeconds: Math.ceil(waitMs / 1000) });

/** Counts an attempt of the caller at `clientAddress`; all processes count together. */
export async function limitRate(kind: AddressLimitKind, clientAddress: string): Promise<RateVerdict> {
  return verdict(await countAttempt(kind, RATE_LIMITS[kind], networkOf(clientAddress)));
}

/** Counts an attempt at an account or of one, by its mail address or its id, wherever it comes from. */
export async function limitAccountRate(kind: AccountLimitKind, account: string): Promise<RateVerdict> {
  return verdict(await countAttempt(kind, RATE_LIMITS[kind], account.trim().toLowerCase()));
}

/** Begins to count anew at an account: whoever just proved that it is theirs was guessing nothing. */
export function forgetAccountRate(kind: AccountLimitKind, account: string): Promise<void> {
  return forgetAttempts(kind, RATE_LIMITS[kind], account.trim().toLowerCase());
}
