import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { createReset, RESET_TOKEN_MINUTES, refusalOf } from '#app/platform/auth.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { limitAccountRate, limitRate } from '#app/services/access/limit-rate.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import type { Caller, TooMany } from './caller.ts';

// Longer than writing a mail takes, so that the time of the answer does not tell whether one was written.
const answerAfterMs = 400;

/** Mails a link to set a new password when the address has an account; the answer is the same when it has none. */
export async function requestPasswordReset(input: { email: string; locale: Locale }, { clientAddress }: Pick<Caller, 'clientAddress'>): Promise<{ ok: true; minutes: number } | TooMany> {
  const email = input.email.trim().toLowerCase();
  const rate = await limitRate('password-reset', clientAddress);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  // Beyond this the mailbox is spared, silently: the caller learns nothing about the account.
  const spared = await limitAccountRate('password-reset-account', email);
  await Promise.all([spared.ok ? mailLink(email, input.locale) : null, pause(answerAfterMs)]);
  return { ok: true, minutes: RESET_TOKEN_MINUTES };
}

async function mailLink(email: string, locale: Locale): Promise<void> {
  try {
    await transact(async (tx) => {
      const reset = await createReset(tx, email);
      if (!reset) return;
      const data = { name: reset.name, token: reset.token, minutes: RESET_TOKEN_MINUTES };
      // Keys are kept for ever and the token is a secret: its hash says which request it was.
      const request = createHash('sha256').update(reset.token).digest('base64url');
      await queueMail(tx, { key: `password-reset:${request}`, kind: 'password-reset', to: reset.email, locale, data });
    });
  } catch (error) {
    // What is no mail address has no account.
    if (refusalOf(error) === null) throw error;
  }
}
