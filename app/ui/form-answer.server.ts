import type { SubmissionResult } from '@conform-to/react';
import { data, redirect } from 'react-router';
import { withoutLocale } from '#app/i18n/addresses.ts';
import { tooManyWords } from './contact-words.ts';

/** On to another page in the language of this one, with every cookie of the visit. */
export function goOn(to: string, cookies: readonly string[] = []): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  // The router adds its own prefix.
  return redirect(withoutLocale(to), { status: 303, headers });
}

/** The form again, with what is wrong. */
export const again = (result: SubmissionResult, status = 400) => data({ result }, { status });

type Replies = { reply(options: { formErrors: string[]; hideFields?: string[] }): SubmissionResult };

/** The form again, with how long to wait. */
export function tooMany(submission: Replies, retryAfterSeconds: number, hideFields: string[] = []) {
  const result = submission.reply({ formErrors: [tooManyWords(retryAfterSeconds)], hideFields });
  return data({ result }, tooOften({ retryAfterSeconds }));
}

/** How an answer goes out that asks to wait. */
export const tooOften = ({ retryAfterSeconds }: { retryAfterSeconds: number }): ResponseInit => ({ status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } });
