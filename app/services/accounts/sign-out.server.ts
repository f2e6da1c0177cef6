import { auth } from '#app/platform/auth.server.ts';
import { forgetOpenedOrders } from '#app/services/access/opened-orders.server.ts';
import { cookiesOnly } from './caller.ts';

/** Ends the session and forgets on this browser what was personal; answers the cookies to set. Safe to repeat. */
export async function signOut(headers: Headers): Promise<string[]> {
  const ended = await auth().api.signOut({ headers: cookiesOnly(headers), returnHeaders: true });
  return [...ended.headers.getSetCookie(), forgetOpenedOrders()];
}
