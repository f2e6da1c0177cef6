import { passwordText } from '#app/domain/access/password.ts';
import { auth, readSessionToken, refusalOf } from '#app/platform/auth.server.ts';
import { db } from '#app/platform/db.server.ts';
import { forgetAccountRate, limitAccountRate, limitRate } from '#app/services/access/limit-rate.server.ts';
import { beginVisit } from './begin-visit.server.ts';
import { cookiesOnly, type Caller, type TooMany } from './caller.ts';

/** `wrong`: no such account or another password; which of them is never said, nor to be told from the time it takes. */
export type SignInVerdict = { ok: true; userId: string; cookies: string[] } | { ok: false; code: 'wrong' } | TooMany;

export async function signIn(input: { email: string; password: string }, { headers, clientAddress }: Caller): Promise<SignInVerdict> {
  const email = input.email.trim().toLowerCase();
  for (const rate of [await limitRate('sign-in', clientAddress), await limitAccountRate('sign-in-account', email)]) {
    if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  }
  const before = readSessionToken(headers);
  try {
    const signed = await auth().api.signInEmail({ body: { email, password: passwordText(input.password) }, headers: cookiesOnly(headers), returnHeaders: true });
    await forgetAccountRate('sign-in-account', email);
    // Whoever signs in leaves the session that this browser had: none can be prepared for them beforehand.
    if (before !== null) await db().session.deleteMany({ where: { token: before } });
    const userId = signed.response.user.id;
    return { ok: true, userId, cookies: await beginVisit(userId, headers, signed.headers.getSetCookie()) };
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return { ok: false, code: 'wrong' };
  }
}
