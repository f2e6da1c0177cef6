// Orders that this browser placed as a guest or opened with code and phone: a signed cookie, nothing in the database.
import { isUuid } from '#app/domain/text/uuid.ts';
import { cookieName, forgetCookie, readSignedCookie, setSignedCookie } from '#app/platform/signed-cookie.server.ts';

const daysKept = 30;
const mostOrders = 20;
const name = () => cookieName('orders');

/** Ids of the orders that this browser may open again. */
export function readOpenedOrders(headers: Headers): string[] {
  return (readSignedCookie(headers, name()) ?? '').split(',').filter(isUuid);
}

/** The `Set-Cookie` line that lets this browser open one order more; the oldest of 20 are forgotten. */
export function openOrderCookie(headers: Headers, orderId: string): string {
  const others = readOpenedOrders(headers).filter((id) => id !== orderId);
  return setSignedCookie(name(), [orderId, ...others].slice(0, mostOrders).join(','), { maxAgeSeconds: daysKept * 86_400 });
}

export function forgetOpenedOrders(): string {
  return forgetCookie(name());
}
