// What every answer says to the browser about what it may do.
import { env } from '#app/platform/env.server.ts';
import { inPageHashes } from '#app/platform/in-page-scripts.server.ts';

/** The policy of a page: our own files, the rules of what to fetch early, and other scripts only with this answer's nonce, if it has one. */
export function contentSecurityPolicy(nonce: string): string {
  const { sandboxOrigin, stripe, PUBLIC_ORIGIN } = env();
  // A form that ends in a redirect to the payment page is held to form-action too.
  const paymentPage = stripe.sandbox && sandboxOrigin ? sandboxOrigin : 'https://checkout.stripe.com';
  return [
    `default-src 'self'`,
    `script-src 'self' ${inPageHashes}${nonce && ` 'nonce-${nonce}'`}`,
    `style-src 'self'${nonce && ` 'nonce-${nonce}'`}`,
    // blob: a photograph that somebody chose is shown before it is sent.
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${env().NODE_ENV === 'development' ? ' ws:' : ''}`,
    `form-action 'self' ${paymentPage}`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `frame-ancestors 'none'`,
    ...(PUBLIC_ORIGIN.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

export function secureHeaders(headers: Headers, nonce: string): void {
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce));
  headers.set('X-Content-Type-Options', 'nosniff');
  // A page whose address is a secret says so itself.
  if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('X-Frame-Options', 'DENY');
  if (env().PUBLIC_ORIGIN.startsWith('https:')) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}

/**
 * True when a browser says that another site sent this unsafe request. Callers that are no browser send neither
 * header and carry no ambient cookies, so nothing can be forged through them.
 */
export function isForgery(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false;
  const site = request.headers.get('Sec-Fetch-Site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('Origin');
  return origin !== null && origin !== env().PUBLIC_ORIGIN && origin !== new URL(request.url).origin;
}
