// Which address a page has in which language: Vietnamese at the root, English under /en. Links and forms of the router get
// the prefix from its basename; this is for every address that is written out: in heads, mails, sitemaps, plain links.
import type { Locale } from '#app/domain/time/hanoi.ts';

export const locales = ['vi', 'en'] as const satisfies readonly Locale[];

export const basenames: Readonly<Record<Locale, string>> = { vi: '/', en: '/en' };

/** What is no page and has no language of its own: it is served at the root alone. */
const languageless = /^\/en\/(?:api|anh|webhooks|lang|assets|sitemap)(?:\/|$)|^\/en\/(?:healthz|readyz|metrics|robots\.txt|sitemap\.xml)$/;

/** The language that a path asks for: `/en`, `/en/san-pham` and the router's data beside them are English. */
export function localeOfPath(pathname: string): Locale {
  return /^\/en(?:\/|\.data$|$)/.test(pathname) && !languageless.test(pathname) ? 'en' : 'vi';
}

/**
 * A path of ours as it is without its language: `/en/san-pham?q=a` is `/san-pham?q=a`. Whatever comes out begins with one
 * slash and no more, for `/en//host/a` would be a stranger's address.
 */
export function withoutLocale(path: string): string {
  return path.replace(/^\/en(?=[/?#\\]|$)/, '').replace(/^[/\\]*/, '/');
}

/** A path without a language, in a language. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === 'vi') return path;
  return path === '/' || /^\/[?#]/.test(path) ? `/en${path.slice(1)}` : `/en${path}`;
}
