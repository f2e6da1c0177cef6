// The guest's cart travels as a random token in a cookie; it says nothing about what is in the cart.
import { CART_DAYS } from '#app/domain/cart/cart.ts';
import { readCookie, setCookie } from '#app/platform/signed-cookie.server.ts';

const name = 'tn_cart';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export function readCartToken(headers: Headers): string | null {
  const token = readCookie(headers, name);
  return token !== null && TOKEN.test(token) ? token : null;
}

/** The `Set-Cookie` line after a change of a guest's cart: kept 30 days from now. */
export function cartCookie(token: string): string {
  return setCookie(name, token, { maxAgeSeconds: CART_DAYS * 86_400 });
}

/** For when the cart became the account's. */
export function forgetCartCookie(): string {
  return setCookie(name, '', { maxAgeSeconds: 0 });
}
