// Cookies that only we can have written: the value, a dot, and its HMAC.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from './env.server.ts';

type CookieOptions = { maxAgeSeconds: number };

/** `tn.name`, and `__Secure-tn.name` where the shop is served over HTTPS: such a cookie cannot be set over HTTP. */
export function cookieName(name: string): string {
  return `${isSecure() ? '__Secure-' : ''}tn.${name}`;
}

const isSecure = (): boolean => env().PUBLIC_ORIGIN.startsWith('https:');

const signature = (value: string): string => createHmac('sha256', env().SESSION_SECRET).update(value).digest('base64');

/** The value of a cookie as it was sent; the first of a name counts. Null when there is none. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const part of (headers.get('Cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1).trim().replace(/^"|"$/g, ''));
    } catch {
      return null;
    }
  }
  return null;
}

/** The other half of `verified`: `value.signature`. */
export function signed(value: string, signedText: (value: string) => string): string {
  return `${value}.${signature(signedText(value))}`;
}

/** Splits `value.signature` and answers the value when the signature is ours over `signedText(value)`. */
export function verified(sent: string | null, signedText: (value: string) => string = (value) => value): string | null {
  const at = sent?.lastIndexOf('.') ?? -1;
  if (sent === null || at < 1) return null;
  const value = sent.slice(0, at);
  const [given, right] = [Buffer.from(sent.slice(at + 1)), Buffer.from(signature(signedText(value)))];
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

// The name is signed too, so that the value of one cookie cannot be passed off as another's.
const withName = (name: string) => (value: string) => `${name}=${value}`;

/** The value of a signed cookie, or null when it is missing or was not signed by us. */
export function readSignedCookie(headers: Headers, name: string): string | null {
  return verified(readCookie(headers, name), withName(name));
}

/** A `Set-Cookie` line: not readable by scripts, not sent along by other sites' forms. */
export function setCookie(name: string, value: string, { maxAgeSeconds }: CookieOptions): string {
  return `${name}=${encodeURIComponent(value)}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
}

export function setSignedCookie(name: string, value: string, options: CookieOptions): string {
  return setCookie(name, signed(value, withName(name)), options);
}

export function forgetCookie(name: string): string {
  return setCookie(name, '', { maxAgeSeconds: 0 });
}
