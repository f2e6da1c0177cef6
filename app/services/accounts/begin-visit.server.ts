import { readCartToken, forgetCartCookie } from '#app/services/cart/cart-cookie.server.ts';
import { mergeCarts } from '#app/services/cart/merge-carts.server.ts';

/** After signing in or up: what was in the guest's cart goes along. Answers every cookie to set. */
export async function beginVisit(userId: string, headers: Headers, sessionCookies: readonly string[]): Promise<string[]> {
  const token = readCartToken(headers);
  if (token === null) return [...sessionCookies];
  await mergeCarts(userId, token);
  return [...sessionCookies, forgetCartCookie()];
}
