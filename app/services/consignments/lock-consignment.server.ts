import { can, type Actor } from '#app/domain/access/policy.ts';
import { dong, type Dong } from '#app/domain/money/dong.ts';
import { feeCharged } from '#app/domain/orders/cancellation.ts';
import { isUnderWay, type ConsignmentStatus } from '#app/domain/orders/order.ts';
import type { LinePieces, ShipmentStatus } from '#app/domain/orders/pieces.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { lockOrder, type LockedOrder } from '#app/services/payments/lock-order.server.ts';

export type LockedLine = LinePieces & { variantId: string; productId: string };
export type LockedParcel = { id: string; position: number; status: ShipmentStatus; lost: boolean; cod: Dong; shippedAt: Date; pieces: Record<string, number> };

export type LockedConsignment = {
  id: string;
  workshopId: string;
  position: number;
  status: ConsignmentStatus;
  /** As it is charged by now. */
  deliveryFee: Dong;
  acceptedAt: Date | null;
  packedAt: Date | null;
  shippedAt: Date | null;
  lines: LockedLine[];
  parcels: LockedParcel[];
};

/** Where a consignment is looked for: in the studio of one workshop. */
export type ConsignmentKey = { workshopId: string; consignmentId: string };

/** `mayHandle`: asked after what was done before was recognised, which stays done for whoever may no longer do it. */
export type Locked = { ok: true; order: LockedOrder; consignment: LockedConsignment; mayHandle: boolean } | { ok: false; code: 'not-found' | 'not-allowed' };

/**
 * Locks the order of a consignment, before any other row, for whoever may see it. One that its workshop was not told
 * of, or another's, is not there.
 */
export async function lockConsignment(tx: Transaction, actor: Actor, { workshopId, consignmentId }: ConsignmentKey): Promise<Locked> {
  if (!isUuid(consignmentId)) return { ok: false, code: 'not-found' };
  const found = await tx.consignment.findUnique({ where: { id: consignmentId }, select: { orderId: true, workshopId: true, openedAt: true } });
  if (!found?.openedAt || found.workshopId !== workshopId) return { ok: false, code: 'not-found' };
  const order = await lockOrder(tx, found.orderId);
  const consignment = order && (await readConsignments(tx, order.id)).find(({ id }) => id === consignmentId);
  if (!consignment) return { ok: false, code: 'not-found' };
  const subject = { workshopId, open: isUnderWay(consignment.status) };
  if (!can(actor, 'consignment.view', subject).allowed) return { ok: false, code: 'not-allowed' };
  return { ok: true, order, consignment, mayHandle: can(actor, 'consignment.handle', subject).allowed };
}

/** All consignments of an order with where their pieces are. The caller has locked the order. */
export async function readConsignments(tx: Transaction, orderId: string): Promise<LockedConsignment[]> {
  const rows = await tx.consignment.findMany({
    where: { orderId },
    orderBy: { position: 'asc' },
    include: {
      lines: { orderBy: { position: 'asc' }, include: { shipped: { select: { quantity: true } }, cancellations: { select: { quantity: true } } } },
      shipments: { orderBy: { position: 'asc' }, include: { lines: { select: { orderLineId: true, quantity: true } } } },
      cancellations: { select: { feeOff: true } },
    },
  });
  const count = (parts: readonly { quantity: number }[]): number => parts.reduce((all, { quantity }) => all + quantity, 0);
  return rows.map((row) => ({
    id: row.id,
    workshopId: row.workshopId,
    position: row.position,
    status: row.status,
    deliveryFee: feeCharged(row.deliveryFee, row.cancellations),
    acceptedAt: row.acceptedAt,
    packedAt: row.packedAt,
    shippedAt: row.shippedAt,
    lines: row.lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      productId: line.productId,
      unitPrice: dong(line.unitPrice),
      quantity: line.quantity,
      cancelled: count(line.cancellations),
      sent: count(line.shipped),
    })),
    parcels: row.shipments.map((shipment) => ({
      id: shipment.id,
      position: shipment.position,
      status: shipment.status,
      lost: shipment.lost,
      cod: dong(shipment.codAmount),
      shippedAt: shipment.shippedAt,
      pieces: Object.fromEntries(shipment.lines.map(({ orderLineId, quantity }) => [orderLineId, quantity])),
    })),
  }));
}
