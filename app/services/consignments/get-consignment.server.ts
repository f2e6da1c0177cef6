import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { dong, type Dong, sum, times } from '#app/domain/money/dong.ts';
import { feeCharged, type CancellationReason } from '#app/domain/orders/cancellation.ts';
import { type ConsignmentStatus, isUnderWay } from '#app/domain/orders/order.ts';
import { formatOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { leftOf, type LinePieces, needsAddress, type ShipmentStatus } from '#app/domain/orders/pieces.ts';
import { type CashConsignment, unsentDue } from '#app/domain/payments/cash-on-delivery.ts';
import type { Carrier } from '#app/domain/shipping/carriers.ts';
import { shipLimit, type ShipLimit } from '#app/domain/shipping/ship-limit.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { givenName } from '#app/domain/text/given-name.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { toldOf } from '#app/platform/reader-language.server.ts';
import type { ConsignmentKey } from './lock-consignment.server.ts';

export type ConsignmentLineShown = LinePieces & {
  name: string;
  variant: string;
  sku: string;
  picture: PictureSource | null;
  fragile: boolean;
  /** One piece, packed. */
  weightGrams: number;
  sizeCm: [length: number, width: number, height: number];
};

export type ParcelShown = {
  id: string;
  position: number;
  status: ShipmentStatus;
  lost: boolean;
  carrier: Carrier;
  trackingCode: string | null;
  cod: Dong;
  shippedAt: Date;
  endedAt: Date | null;
  /** By product and variant: two variants of a product may be in two boxes. */
  pieces: { lineId: string; name: string; quantity: number }[];
};

export type ConsignmentPage = {
  id: string;
  label: string;
  orderCode: OrderCode;
  status: ConsignmentStatus;
  limit: ShipLimit | null;
  openedAt: Date;
  paidBefore: boolean;
  acceptedAt: Date | null;
  packedAt: Date | null;
  shippedAt: Date | null;
  closedAt: Date | null;
  lines: ConsignmentLineShown[];
  parcels: ParcelShown[];
  cancellations: { id: string; name: string; quantity: number; reason: CancellationReason; note: string | null; at: Date }[];
  to: { name: string; place: string };
  /** Only while the goods have to get there, and only for whom `can()` says. */
  address: { name: string; phone: string; line: string; note: string | null } | null;
  /** To collect for what is still here. */
  cod: Dong;
  /** From which follows what the carrier of any part of it collects; null where nothing is collected. */
  cash: CashConsignment | null;
  deliveryFee: Dong;
  /** Goods that were or will be sent, as they were bought. */
  goodsValue: Dong;
  may: { handle: boolean };
};

/** A consignment in its workshop's studio; null for one that is not there, not open yet, or another's. */
export async function getConsignment(actor: Actor, { workshopId, consignmentId }: ConsignmentKey): Promise<ConsignmentPage | null> {
  if (!isUuid(consignmentId)) return null;
  const row = await db().consignment.findUnique({
    where: { id: consignmentId },
    include: {
      order: true,
      lines: { orderBy: { position: 'asc' }, include: { product: { select: { fragile: true } }, variant: true, shipped: { select: { quantity: true, shipment: { select: { status: true } } } }, cancellations: { select: { quantity: true } } } },
      shipments: { orderBy: { position: 'asc' }, include: { lines: { select: { orderLineId: true, quantity: true } } } },
      cancellations: { orderBy: { at: 'asc' } },
    },
  });
  const open = row !== null && isUnderWay(row.status);
  if (!row?.openedAt || row.workshopId !== workshopId || !can(actor, 'consignment.view', { workshopId, open }).allowed) return null;
  const pictures = await db().picture.findMany({ where: { id: { in: row.lines.flatMap(({ pictureId }) => pictureId ?? []) } } });

  const { order } = row;
  const count = (parts: readonly { quantity: number }[]): number => parts.reduce((all, { quantity }) => all + quantity, 0);
  const lines = row.lines.map((line): ConsignmentLineShown => {
    const picture = pictures.find(({ id }) => id === line.pictureId);
    return {
      id: line.id, unitPrice: dong(line.unitPrice), quantity: line.quantity, cancelled: count(line.cancellations), sent: count(line.shipped),
      name: toldOf(line.productName, line.productNameEn), variant: toldOf(line.variantName, line.variantNameEn), sku: line.sku,
      picture: picture ? pictureSource({ ...picture, alt: toldOf(picture.alt, picture.altEn) }, smallWidths) : null,
      fragile: line.product.fragile, weightGrams: line.variant.weightGrams, sizeCm: [line.variant.lengthCm, line.variant.widthCm, line.variant.heightCm],
    };
  });
  const nameOf = (lineId: string): string => {
    const line = lines.find(({ id }) => id === lineId);
    return [line?.name, line?.variant].filter(Boolean).join(', ');
  };
  const parcels = row.shipments.map(({ id, position, status, lost, carrier, trackingCode, codAmount, shippedAt, endedAt, lines: pieces }): ParcelShown => ({
    id, position, status, lost, carrier: carrier as Carrier, trackingCode, cod: dong(codAmount), shippedAt, endedAt,
    pieces: pieces.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, name: nameOf(orderLineId), quantity })),
  }));
  const returned = row.lines.map((line) => count(line.shipped.filter(({ shipment }) => shipment.status === 'returned')));
  const place = [order.communeName, order.provinceName].join(', ');
  const deliveryFee = feeCharged(row.deliveryFee, row.cancellations);
  const cash: CashConsignment | null =
    order.paymentMethod === 'cash_on_delivery'
      ? {
          deliveryFee,
          lines: lines.map(({ id, unitPrice, quantity, cancelled, sent }) => ({ id, unitPrice, quantity, cancelled, sent })),
          parcels: parcels.map(({ status, cod, pieces }) => ({ status, cod, pieces: Object.fromEntries(pieces.map(({ lineId, quantity }) => [lineId, quantity])) })),
        }
      : null;
  return {
    id: row.id, label: `${formatOrderCode(order.code as OrderCode)}-${row.position + 1}`, orderCode: order.code as OrderCode, status: row.status,
    limit: lines.some((line) => leftOf(line) > 0) ? shipLimit(row.shipBy && hanoiDay(row.shipBy), now()) : null,
    openedAt: row.openedAt, paidBefore: cash === null, acceptedAt: row.acceptedAt, packedAt: row.packedAt, shippedAt: row.shippedAt, closedAt: row.closedAt,
    lines, parcels,
    cancellations: row.cancellations.map(({ id, orderLineId, quantity, reason, note, at }) => ({ id, name: nameOf(orderLineId), quantity, reason: reason as CancellationReason, note, at })),
    to: { name: givenName(order.contactName), place },
    address: can(actor, 'consignment.view-address', { workshopId, open: needsAddress(row.status, lines, parcels, now()) }).allowed ? { name: order.contactName, phone: order.contactPhone, line: [order.addressLine, place].join(', '), note: order.note } : null,
    cod: cash ? unsentDue(cash) : 0,
    cash,
    deliveryFee,
    goodsValue: sum(lines.map((line, at) => times(line.unitPrice, line.quantity - line.cancelled - returned[at]!))),
    may: { handle: can(actor, 'consignment.handle', { workshopId, open }).allowed && open },
  };
}
