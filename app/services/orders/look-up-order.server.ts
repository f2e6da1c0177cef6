import { can, VISITOR } from '#app/domain/access/policy.ts';
import { parsePhone } from '#app/domain/geography/phone.ts';
import { type OrderCode, parseOrderCode } from '#app/domain/orders/order-code.ts';
import { db } from '#app/platform/db.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { openOrderCookie } from '#app/services/access/opened-orders.server.ts';
import type { Caller, TooMany } from '#app/services/accounts/caller.ts';

export type LookUpVerdict =
  /** `cookie`: the `Set-Cookie` line with which this browser may open the order from now on. */
  | { ok: true; code: OrderCode; cookie: string }
  | { ok: false; code: 'no-match' | 'not-allowed' }
  | TooMany;

/** Opens an order for whoever knows its code and the phone it was placed with. A wrong code and a wrong phone are answered alike. */
export async function lookUpOrder(typed: { code: string; phone: string }, { headers, clientAddress }: Caller): Promise<LookUpVerdict> {
  if (!can(VISITOR, 'order.look-up', null).allowed) return { ok: false, code: 'not-allowed' };
  const rate = await limitRate('order-lookup', clientAddress);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };

  const code = parseOrderCode(typed.code);
  const phone = parsePhone(typed.phone);
  if (!code || !phone.ok) return { ok: false, code: 'no-match' };
  const order = await db().order.findFirst({ where: { code, contactPhone: phone.e164 }, select: { id: true } });
  return order ? { ok: true, code, cookie: openOrderCookie(headers, order.id) } : { ok: false, code: 'no-match' };
}
