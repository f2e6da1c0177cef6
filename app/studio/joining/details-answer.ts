import type { SubmissionResult } from '@conform-to/react';
import { data } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { PasswordVerdict } from '#app/services/accounts/confirm-password.server.ts';
import { tooManyWords } from '#app/ui/contact-words.ts';

type Refused = Exclude<PasswordVerdict, { ok: true }> | { ok: false; code: 'password-missing' };
type Replies = { reply(options: { formErrors?: string[]; fieldErrors?: Record<string, string[]>; hideFields?: string[] }): SubmissionResult };

function passwordAnswer(submission: Replies, refused: Refused): { result: SubmissionResult; status: number } {
  const hideFields = ['password'];
  switch (refused.code) {
    case 'password-missing':
      return { result: submission.reply({ fieldErrors: { password: [m.joining_password_missing()] }, hideFields }), status: 400 };
    case 'wrong-password':
      return { result: submission.reply({ fieldErrors: { password: [m.account_password_current_wrong()] }, hideFields }), status: 400 };
    case 'too-many-attempts':
      return { result: submission.reply({ formErrors: [tooManyWords(refused.retryAfterSeconds)], hideFields }), status: 429 };
    default:
      throw data(null, { status: 403 });
  }
}

type RefusedDetails<Errors> = Refused | { ok: false; code: 'invalid'; errors: Errors } | { ok: false; code: 'not-now' | 'not-found' };

/** The form again, with what is wrong with details that are changed with the password; null where they are not to be changed here just now, throws for whom they are not. */
export function detailsAnswer<Errors>(submission: Replies, refused: RefusedDetails<Errors>, words: (errors: Errors) => Record<string, string[]>): { result: SubmissionResult; status: number } | null {
  switch (refused.code) {
    case 'invalid':
      return { result: submission.reply({ fieldErrors: words(refused.errors), hideFields: ['password'] }), status: 400 };
    case 'not-now':
      return null;
    case 'not-found':
      throw data(null, { status: 404 });
    default:
      return passwordAnswer(submission, refused);
  }
}
