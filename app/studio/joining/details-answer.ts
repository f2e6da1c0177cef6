import type { SubmissionResult } from '@conform-to/react';
import { data } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { PasswordVerdict } from '#app/services/accounts/confirm-password.server.ts';
import { tooManyWords } from '#app/ui/contact-words.ts';

type Refused = Exclude<PasswordVerdict, { ok: true }> | { ok: false; code: 'password-missing' };
type Replies = { reply(options: { formErrors?: string[]; fieldErrors?: Record<string, string[]>; hideFields?: string[] }): SubmissionResult };

/** The form again, with what is wrong with its password; throws for whom it is not. */
export function passwordAnswer(submission: Replies, refused: Refused, whenMissing: string): { result: SubmissionResult; status: number } {
  const hideFields = ['password'];
  switch (refused.code) {
    case 'password-missing':
      return { result: submission.reply({ fieldErrors: { password: [whenMissing] }, hideFields }), status: 400 };
    case 'wrong-password':
      return { result: submission.reply({ fieldErrors: { password: [m.account_password_current_wrong()] }, hideFields }), status: 400 };
    case 'too-many-attempts':
      return { result: submission.reply({ formErrors: [tooManyWords(refused.retryAfterSeconds)], hideFields }), status: 429 };
    default:
      throw data(null, { status: 403 });
  }
}
