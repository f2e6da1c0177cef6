// What somebody has typed who has to sign in first: kept for an hour in their own browser, for the page they come back to.
import { lengthOf } from '#app/domain/checkout/contact.ts';
import { QUESTION_LIMITS } from '#app/domain/voices/voice.ts';
import { forgetCookie, readCookie, setCookie } from '#app/platform/signed-cookie.server.ts';

const name = 'tn_cau_hoi';
const AN_HOUR = 3_600;

/** The header that keeps a question; what is longer than a question may be is cut, a cookie holds no more. */
export function keepQuestionDraft(product: string, text: string): string {
  const kept = lengthOf(text) > QUESTION_LIMITS.max ? [...text].slice(0, QUESTION_LIMITS.max).join('') : text;
  return setCookie(name, Buffer.from(`${product}\n${kept}`).toString('base64url'), { maxAgeSeconds: AN_HOUR });
}

/** What was kept for the page of this product. */
export function readQuestionDraft(headers: Headers, product: string): string | null {
  const kept = readCookie(headers, name);
  const text = kept ? Buffer.from(kept, 'base64url').toString() : '';
  return text.startsWith(`${product}\n`) ? text.slice(product.length + 1) : null;
}

export const forgetQuestionDraft = (): string => forgetCookie(name);
