import { can, type Actor } from '#app/domain/access/policy.ts';
import { dong, type Dong } from '#app/domain/money/dong.ts';
import { feeCharged } from '#app/domain/orders/cancellation.ts';
import { formatOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { leftOf, type LinePieces, needsAddress } from '#app/domain/orders/pieces.ts';
import { unsentDue } from '#app/domain/payments/cash-on-delivery.ts';
import { isCarrier, type Carrier } from '#app/domain/shipping/carriers.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { sharedMark, type ShownMark } from '#app/domain/villages/mark.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { marksOfProducts } from '#app/services/marks/marks-of-products.server.ts';
import { addressText } from '#app/services/workshops/workshop-address.ts';

/** What stands on the label and the slip of one consignment. */
export type ParcelLabel = {
  label: string;
  orderCode: OrderCode;
  locale: 'vi' | 'en';
  placedOn: Day;
  village: { slug: string; name: string };
  /** The village's mark, where all goods in the parcel may carry it today. */
  mark: ShownMark | null;
  sender: { name: string; phone: string; address: string };
  receiver: { name: string; phone: string; address: string; note: string | null };
  /** Which of several boxes; null where all goods go in one. */
  box: number | null;
  carrier: Carrier | null;
  trackingCode: string | null;
  cod: Dong;
  pieces: number;
  weightGrams: number;
  fragile: boolean;
  goods: { name: string; nameEn: string | null; variant: string; variantEn: string | null; sku: string; quantity: number }[];
};

/** As many as a printer is asked for at once. */
export const MOST_LABELS = 40;

/**
 * The labels of a workshop's open consignments, in the order asked for: for what is still to be sent, else for the last
 * parcel that left; or for the one parcel under way that was named. One that is over, or another's, has none: its address is
 * nobody's any more.
 */
export async function getLabels(actor: Actor, { workshopId, consignmentIds, shipmentId = null }: { workshopId: string; consignmentIds: readonly string[]; shipmentId?: string | null }): Promise<ParcelLabel[]> {
  const ids = [...new Set(consignmentIds)].filter(isUuid).slice(0, MOST_LABELS);
  const rows = await db().consignment.findMany({
    where: { id: { in: ids }, workshopId, openedAt: { not: null } },
    include: {
      order: true,
      lines: { orderBy: { position: 'asc' }, include: { shipped: { select: { quantity: true } }, cancellations: { select: { quantity: true } } } },
      cancellations: { select: { feeOff: true } },
      shipments: { orderBy: { position: 'asc' }, include: { lines: { select: { orderLineId: true, quantity: true } } } },
      workshop: { include: { commune: { select: { name: true } }, province: { select: { shortName: true } } } },
    },
  });
  const marks = await marksOfProducts(rows.flatMap(({ lines }) => lines.map(({ productId }) => productId)));
  const count = (parts: readonly { quantity: number }[]): number => parts.reduce((all, { quantity }) => all + quantity, 0);
  return ids.flatMap((id): ParcelLabel[] => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const { order, workshop } = row;
    const lines = row.lines.map((line): LinePieces => ({ id: line.id, unitPrice: dong(line.unitPrice), quantity: line.quantity, cancelled: count(line.cancellations), sent: count(line.shipped) }));
    if (!can(actor, 'consignment.view-address', { workshopId, open: needsAddress(row.status, lines, row.shipments, now()) }).allowed) return [];
    const left = lines.some((line) => leftOf(line) > 0);
    const under = row.shipments.filter(({ status }) => status === 'shipped');
    const last = shipmentId !== null ? under.find((one) => one.id === shipmentId) : left ? undefined : under.at(-1);
    if (shipmentId !== null && !last) return [];
    const inside = (lineId: string, at: number): number => (last ? (last.lines.find(({ orderLineId }) => orderLineId === lineId)?.quantity ?? 0) : leftOf(lines[at]!));
    const goods = row.lines.map((line, at) => ({ line, quantity: inside(line.id, at) })).filter(({ quantity }) => quantity > 0);
    if (goods.length === 0) return [];
    const cash = order.paymentMethod === 'cash_on_delivery';
    return [{
      label: `${formatOrderCode(order.code as OrderCode)}-${row.position + 1}`,
      orderCode: order.code as OrderCode,
      locale: order.locale === 'en' ? 'en' : 'vi',
      placedOn: hanoiDay(order.placedAt),
      village: { slug: row.villageSlug, name: splitVillageName(row.villageName).name },
      mark: sharedMark(goods.map(({ line }) => marks.get(line.productId) ?? null)),
      sender: { name: workshop.name, phone: workshop.phone, address: addressText(workshop) },
      receiver: { name: order.contactName, phone: order.contactPhone, address: [order.addressLine, order.communeName, order.provinceName].join(', '), note: order.note },
      box: row.shipments.length > (last && !left ? 1 : 0) ? (last?.position ?? row.shipments.length + 1) : null,
      carrier: last && isCarrier(last.carrier) ? last.carrier : null,
      trackingCode: last?.trackingCode ?? null,
      cod: !cash ? 0 : last ? dong(last.codAmount) : unsentDue({ deliveryFee: feeCharged(row.deliveryFee, row.cancellations), lines, parcels: row.shipments.map(({ status, codAmount, lines: pieces }) => ({ status, cod: dong(codAmount), pieces: Object.fromEntries(pieces.map(({ orderLineId, quantity }) => [orderLineId, quantity])) })) }),
      pieces: goods.reduce((all, { quantity }) => all + quantity, 0),
      weightGrams: goods.reduce((all, { line, quantity }) => all + line.weightGrams * quantity, 0),
      fragile: goods.some(({ line }) => line.fragile),
      goods: goods.map(({ line, quantity }) => ({ name: line.productName, nameEn: line.productNameEn, variant: line.variantName, variantEn: line.variantNameEn, sku: line.sku, quantity })),
    }];
  });
}
