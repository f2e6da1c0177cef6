import { can, type Actor } from '#app/domain/access/policy.ts';
import { isCarrier, type Carrier } from '#app/domain/shipping/carriers.ts';
import { db } from '#app/platform/db.server.ts';

/** With whom this workshop sent last, so that nobody chooses the same every day; null before the first parcel, and for who may not know. */
export async function lastCarrier(actor: Actor, workshopId: string): Promise<Carrier | null> {
  if (!can(actor, 'consignment.view', { workshopId, open: true }).allowed) return null;
  // The last that were sent whole, found by their index, and those of which only a part has left.
  const [last] = await db().$queryRaw<{ carrier: string }[]>`
    select s.carrier from (
      (select id from consignment where workshop_id = ${workshopId}::uuid and shipped_at is not null order by shipped_at desc limit 5)
      union (select id from consignment where workshop_id = ${workshopId}::uuid and status = 'packed')) c
    join shipment s on s.consignment_id = c.id
    order by s.shipped_at desc, s.position desc limit 1`;
  return last && isCarrier(last.carrier) ? last.carrier : null;
}
