import { passwordText } from '#app/domain/access/password.ts';
import { can, type Actor } from '#app/domain/access/policy.ts';
import { auth, refusalOf } from '#app/platform/auth.server.ts';
import { db } from '#app/platform/db.server.ts';
import { limitAccountRate } from '../access/limit-rate.server.ts';
import { cookiesOnly, type TooMany } from './caller.ts';

export type PasswordVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'wrong-password' } | TooMany;

/** Whether whoever sits at this browser knows the password of who is signed in; guesses count as at the sign-in page. */
export async function confirmPassword(actor: Actor, password: string, headers: Headers): Promise<PasswordVerdict> {
  const decision = can(actor, 'account.view-own', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const user = await db().user.findUniqueOrThrow({ where: { id: actor.userId! }, select: { email: true } });
  const rate = await limitAccountRate('sign-in-account', user.email);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  try {
    await auth().api.verifyPassword({ body: { password: passwordText(password) }, headers: cookiesOnly(headers) });
    return { ok: true };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { ok: false, code: refusal === 'UNAUTHORIZED' ? 'sign-in' : 'wrong-password' };
  }
}
