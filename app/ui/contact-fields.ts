// What the account's forms may send, each field with the sentence for what is wrong with it.
import { z } from 'zod';
import { checkPassword, PASSWORD_LIMITS } from '#app/domain/access/password.ts';
import { checkEmail, checkName, type ContactError } from '#app/domain/checkout/contact.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { emailWords, nameWords, passwordWords } from './contact-words.ts';

const line = (missing: () => string, check: (typed: string) => ContactError | undefined, words: (reason: ContactError) => string) =>
  z.string({ error: missing }).superRefine((typed, context) => {
    const reason = typed.trim() === '' ? 'missing' : check(typed);
    if (reason) context.addIssue({ code: 'custom', message: words(reason) });
  });

export const emailField = line(() => m.account_email_missing(), checkEmail, emailWords);
export const nameField = line(() => m.account_name_missing(), checkName, nameWords);
/** A password to compare with: only that something was typed, and not a book. */
export const passwordField = z.string({ error: () => m.account_password_missing() }).max(512, { error: () => m.account_password_too_long({ max: PASSWORD_LIMITS.max }) });

/** A password to set: its length is said with the other fields; how soon it is guessed is asked by the service. */
export const newPasswordField = z.string({ error: () => m.account_password_missing() }).superRefine((typed, context) => {
  const reason = checkPassword(typed, () => Infinity);
  if (reason) context.addIssue({ code: 'custom', message: passwordWords(reason) });
});
