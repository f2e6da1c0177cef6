import { isCarrier, type Carrier } from '#app/domain/shipping/carriers.ts';
import { db } from '#app/platform/db.server.ts';

/** With whom this workshop sent last, so that nobody chooses the same every day; null before the first parcel. */
export async function lastCarrier(workshopId: string): Promise<Carrier | null> {
  const [last] = await db().$queryRaw<{ carrier: string }[]>`
    select s.carrier from consignment c join shipment s on s.consignment_id = c.id
    where c.workshop_id = ${workshopId}::uuid and c.opened_at is not null and c.status in ('packed', 'shipped', 'delivered', 'returned')
    order by s.shipped_at desc, s.position desc limit 1`;
  return last && isCarrier(last.carrier) ? last.carrier : null;
}
