import type { Actor } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { lockConsignment, type Locked, type LockedParcel } from './lock-consignment.server.ts';

/** Where a parcel is looked for: in the studio of one workshop. */
export type ShipmentKey = { workshopId: string; shipmentId: string };

export type LockedShipment = (Extract<Locked, { ok: true }> & { parcel: LockedParcel }) | { ok: false; code: 'not-found' | 'not-allowed' };

/** Locks the order of a parcel for whoever may see its consignment. */
export async function lockShipment(tx: Transaction, actor: Actor, { workshopId, shipmentId }: ShipmentKey): Promise<LockedShipment> {
  if (!isUuid(shipmentId)) return { ok: false, code: 'not-found' };
  const found = await tx.shipment.findUnique({ where: { id: shipmentId }, select: { consignmentId: true } });
  if (!found) return { ok: false, code: 'not-found' };
  const locked = await lockConsignment(tx, actor, { workshopId, consignmentId: found.consignmentId });
  if (!locked.ok) return locked;
  const parcel = locked.consignment.parcels.find(({ id }) => id === shipmentId);
  return parcel ? { ...locked, parcel } : { ok: false, code: 'not-found' };
}
