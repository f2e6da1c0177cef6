import { checkPassword, passwordText, type PasswordRefusal } from '#app/domain/access/password.ts';
import { can, type Actor } from '#app/domain/access/policy.ts';
import { auth, refusalOf } from '#app/platform/auth.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { passwordGuesses } from '#app/platform/password-guesses.server.ts';
import { limitAccountRate } from '#app/services/access/limit-rate.server.ts';
import { cookiesOnly, type TooMany } from './caller.ts';

export type ChangeVerdict =
  | { ok: true; cookies: string[] }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'wrong-password' }
  | { ok: false; code: 'weak-password'; reason: PasswordRefusal }
  | TooMany;

/** Changes the password of who knows the old one; other browsers are signed out, this one gets a new session. */
export async function changePassword(actor: Actor, input: { current: string; next: string }, headers: Headers): Promise<ChangeVerdict> {
  const decision = can(actor, 'account.view-own', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const user = await db().user.findUniqueOrThrow({ where: { id: actor.userId! }, select: { name: true, email: true } });
  // Whoever sits at an open browser may guess no more often than at the sign-in page.
  const rate = await limitAccountRate('sign-in-account', user.email);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  const next = passwordText(input.next);
  const reason = checkPassword(next, await passwordGuesses([user.name, user.email]));
  if (reason) return { ok: false, code: 'weak-password', reason };
  try {
    const body = { currentPassword: passwordText(input.current), newPassword: next, revokeOtherSessions: true };
    const changed = await transact((tx) => auth(tx).api.changePassword({ body, headers: cookiesOnly(headers), returnHeaders: true }));
    return { ok: true, cookies: changed.headers.getSetCookie() };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { ok: false, code: refusal === 'UNAUTHORIZED' ? 'sign-in' : 'wrong-password' };
  }
}
