// A thing that was bought and came: by the services as far as they go, the rest as a workshop's handling would leave it.
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import type { Db } from '#app/platform/db.server.ts';
import { order, withCart } from '#tests/support/shopping.ts';

let serial = 0;

/** Somebody with an account. */
export async function person(db: Db, name = 'Trần Thị Ngọc Ánh'): Promise<Actor & { userId: string; email: string }> {
  serial += 1;
  const email = `tieng-noi-${serial}@thu.example`;
  const { id } = await db.user.create({ data: { name, email } });
  return { ...VISITOR, userId: id, email };
}

export const member = (actor: Actor, workshopId: string, role: 'owner' | 'staff' = 'owner', status: 'verified' | 'suspended' = 'verified'): Actor => ({ ...actor, memberOf: [{ workshopId, role, status }] });

/** An order of one line, paid on delivery; `delivered` unless told. */
export async function bought(db: Db, buyer: Actor, variantId: string, { quantity = 1, delivered = true } = {}) {
  const { code } = await order(await withCart([{ variantId, quantity }], buyer));
  const placed = await db.order.findUniqueOrThrow({ where: { code }, include: { lines: true, consignments: true } });
  if (delivered) await db.consignment.updateMany({ where: { orderId: placed.id }, data: { status: 'delivered', closedAt: new Date() } });
  return { code, orderId: placed.id, line: placed.lines[0]!.id, consignmentId: placed.consignments[0]!.id };
}
