import { checkPassword, passwordText, type PasswordRefusal } from '#app/domain/access/password.ts';
import { auth, refusalOf } from '#app/platform/auth.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { passwordGuesses } from '#app/platform/password-guesses.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import type { Caller, TooMany } from './caller.ts';

export type ResetVerdict = { ok: true } | { ok: false; code: 'link-used-or-old' } | { ok: false; code: 'weak-password'; reason: PasswordRefusal } | TooMany;

/** Sets a new password by a mailed token, once; everybody who was signed in to the account is signed out. */
export async function resetPassword(input: { token: string; password: string }, { clientAddress }: Pick<Caller, 'clientAddress'>): Promise<ResetVerdict> {
  const rate = await limitRate('password-reset', clientAddress);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  const password = passwordText(input.password);
  const reason = checkPassword(password, await passwordGuesses([]));
  if (reason) return { ok: false, code: 'weak-password', reason };
  try {
    await transact((tx) => auth(tx).api.resetPassword({ body: { token: input.token, newPassword: password } }));
    return { ok: true };
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return { ok: false, code: 'link-used-or-old' };
  }
}
