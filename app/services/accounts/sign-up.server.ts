import { checkPassword, passwordText, type PasswordRefusal } from '#app/domain/access/password.ts';
import { oneLine } from '#app/domain/checkout/contact.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { auth, createConfirmationToken, readSessionToken, refusalOf } from '#app/platform/auth.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { passwordGuesses } from '#app/platform/password-guesses.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import { beginVisit } from './begin-visit.server.ts';
import { cookiesOnly, type Caller, type TooMany } from './caller.ts';

export type SignUpVerdict =
  | { ok: true; userId: string; cookies: string[] }
  | { ok: false; code: 'email-taken' | 'not-an-address' }
  | { ok: false; code: 'weak-password'; reason: PasswordRefusal }
  | TooMany;

type SignUp = { name: string; email: string; password: string; locale: Locale };

/** Opens an account and signs in. Account, session and the mail that asks for confirmation are one transaction. */
export async function signUp(input: SignUp, { headers, clientAddress }: Caller): Promise<SignUpVerdict> {
  const rate = await limitRate('sign-up', clientAddress);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  const [name, email, password] = [oneLine(input.name), input.email.trim().toLowerCase(), passwordText(input.password)];
  const reason = checkPassword(password, await passwordGuesses([name, email]));
  if (reason) return { ok: false, code: 'weak-password', reason };
  const before = readSessionToken(headers);
  try {
    const { userId, cookies } = await transact(async (tx) => {
      const signed = await auth(tx).api.signUpEmail({ body: { name, email, password }, headers: cookiesOnly(headers), returnHeaders: true });
      const { id } = signed.response.user;
      if (before !== null) await tx.session.deleteMany({ where: { token: before } });
      const token = await createConfirmationToken({ id, email });
      await queueMail(tx, { key: `welcome:${id}`, kind: 'welcome', to: email, locale: input.locale, data: { name, token } });
      return { userId: id, cookies: signed.headers.getSetCookie() };
    });
    return { ok: true, userId, cookies: await beginVisit(userId, headers, cookies) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'INVALID_EMAIL' || refusal === 'VALIDATION_ERROR') return { ok: false, code: 'not-an-address' };
    // When two sign-ups of one address meet, the database refuses the second and the library says only that it failed.
    if (refusal && (await db().user.count({ where: { email } })) > 0) return { ok: false, code: 'email-taken' };
    throw error;
  }
}
