import { createHmac, randomBytes } from 'node:crypto';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { paperCode, readCode, RECOVERY_CODES, stillUsed } from '#app/domain/access/second-factor.ts';
import { readSessionToken } from '#app/platform/auth.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { stepOfCode } from '#app/platform/one-time-codes.server.ts';
import { unsealText } from '#app/platform/sealed.server.ts';
import { forgetAccountRate, limitAccountRate } from '../access/limit-rate.server.ts';
import type { TooMany } from './caller.ts';

/** `paperCodes`, to be shown once, when this was the first code. `used`: right, but each counts once. `unreadable`: the secret was sealed under a DOCUMENT_SECRET of before. */
export type ShowVerdict = { ok: true; paperCodes: string[] | null } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-set' | 'wrong' | 'used' | 'unreadable' } | TooMany;

/** Takes a code of the app, or one on paper, and lets this session in to the desk. */
export async function showSecondFactor(actor: Actor, typed: string, headers: Headers): Promise<ShowVerdict> {
  const decision = can(actor, 'desk.unlock', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const userId = actor.userId!;
  const rate = await limitAccountRate('second-factor-account', userId);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  const read = readCode(typed);
  if (!read) return { ok: false, code: 'wrong' };
  const verdict = await transact(async (tx): Promise<ShowVerdict> => {
    await tx.$queryRaw`select 1 from second_factor where user_id = ${userId}::uuid for update`;
    const kept = await tx.secondFactor.findUnique({ where: { userId } });
    if (!kept) return { ok: false, code: 'not-set' };
    if (read.kind === 'paper') {
      const hash = hashPaperCode(userId, read.code);
      if (!kept.confirmedAt || !kept.recoveryHashes.includes(hash)) return { ok: false, code: 'wrong' };
      await tx.secondFactor.update({ where: { userId }, data: { recoveryHashes: kept.recoveryHashes.filter((one) => one !== hash) } });
      return { ok: true, paperCodes: null };
    }
    const secret = unsealText(kept.sealedSecret, userId);
    if (secret === null) return { ok: false, code: 'unreadable' };
    const step = stepOfCode(secret, read.code, now());
    if (step === null) return { ok: false, code: 'wrong' };
    const used = kept.usedSteps.map(Number);
    if (used.includes(step)) return { ok: false, code: 'used' };
    const paperCodes = kept.confirmedAt ? null : Array.from({ length: RECOVERY_CODES }, () => paperCode([...randomBytes(8)].map((byte) => byte % 32)));
    await tx.secondFactor.update({
      where: { userId },
      data: { usedSteps: stillUsed(used, step), ...(paperCodes && { confirmedAt: now(), recoveryHashes: paperCodes.map((code) => hashPaperCode(userId, code.replace('-', ''))) }) },
    });
    return { ok: true, paperCodes };
  });
  if (!verdict.ok) return verdict;
  await transact((tx) => tx.session.updateMany({ where: { token: readSessionToken(headers)!, userId }, data: { secondFactorAt: now() } }));
  await forgetAccountRate('second-factor-account', userId);
  return verdict;
}

/** Forty bits of chance: of use to nobody who has the database and not our secret. */
const hashPaperCode = (userId: string, code: string): string => createHmac('sha256', env().SESSION_SECRET).update(`paper code ${userId} ${code}`).digest('base64url');
