import type { Dong } from '#app/domain/money/dong.ts';
import type { CancellationReason } from '#app/domain/orders/cancellation.ts';
import { isCarrier } from '#app/domain/shipping/carriers.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { toldOf } from '#app/platform/reader-language.server.ts';
import type { MailParcel } from '#app/services/mail/mail-kinds.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import { getMailOrder } from '#app/services/orders/get-mail-order.server.ts';
import type { LockedOrder } from '#app/services/payments/lock-order.server.ts';

export type ParcelNews =
  | { kind: 'parcel-sent' | 'parcel-tracking' | 'parcel-delivered'; shipmentId: string }
  | { kind: 'parcel-returned'; shipmentId: string; refund: Dong; lost: boolean }
  | { kind: 'pieces-cancelled'; cancellationId: string; refund: Dong };

const named = { productName: true, productNameEn: true, variantName: true, variantNameEn: true } as const;
const consignment = { select: { status: true, workshopName: true, villageName: true, workshop: { select: { phone: true, village: { select: { brands: { where: { status: 'published' as const }, select: { palette: true } } } } } } } } as const;

/** Mails the shopper, who may have left no address, what became of a parcel or of pieces; once for each, of codes that were corrected three times for a parcel. The caller has locked the order. */
export async function mailParcelNews(tx: Transaction, order: LockedOrder, news: ParcelNews): Promise<void> {
  if (!order.email) return;
  const locale = order.locale === 'en' ? 'en' : 'vi';
  const mail = { to: order.email, locale } as const;
  const told = await getMailOrder(tx, order.id);
  if (news.kind === 'pieces-cancelled') {
    const cancelled = await tx.lineCancellation.findUniqueOrThrow({ where: { id: news.cancellationId }, include: { orderLine: { select: named }, consignment } });
    const payment = await tx.payment.findFirst({ where: { orderId: order.id, status: 'due_on_delivery' }, select: { amount: true, received: true } });
    const parcel = parcelOf(cancelled.consignment, [{ quantity: cancelled.quantity, orderLine: cancelled.orderLine }], locale);
    const data = { order: told, parcel, reason: cancelled.reason as CancellationReason, note: cancelled.note, feeOff: Number(cancelled.feeOff), refund: news.refund, due: payment && Number(payment.amount - payment.received) };
    await queueMail(tx, { ...mail, key: `pieces-cancelled:${news.cancellationId}`, kind: 'pieces-cancelled', data });
    return;
  }
  const shipment = await tx.shipment.findUniqueOrThrow({ where: { id: news.shipmentId }, include: { lines: { include: { orderLine: { select: { ...named, position: true } } } }, consignment } });
  const lines = shipment.lines.toSorted((a, b) => a.orderLine.position - b.orderLine.position);
  const parcel = parcelOf(shipment.consignment, lines, locale);
  const cod = Number(shipment.codAmount);
  const key = `${news.kind}:${shipment.id}`;
  switch (news.kind) {
    case 'parcel-sent': {
      const carrier = isCarrier(shipment.carrier) ? shipment.carrier : 'own';
      const data = { order: told, parcel, carrier, trackingCode: shipment.trackingCode, cod, more: shipment.consignment.status === 'packed' };
      await queueMail(tx, { ...mail, key, kind: 'parcel-sent', data });
      return;
    }
    case 'parcel-tracking': {
      // Two codes by turns would be mailed without end; the order's page says the one that is right.
      const keys = [1, 2, 3].map((n) => `${key}:${n}`);
      const next = keys[await tx.mail.count({ where: { key: { in: keys } } })];
      if (next === undefined) return;
      const carrier = isCarrier(shipment.carrier) ? shipment.carrier : 'own';
      await queueMail(tx, { ...mail, key: next, kind: 'parcel-tracking', data: { order: told, parcel, carrier, trackingCode: shipment.trackingCode ?? '' } });
      return;
    }
    case 'parcel-delivered':
      await queueMail(tx, { ...mail, key, kind: 'parcel-delivered', data: { order: told, parcel, collected: cod } });
      return;
    case 'parcel-returned':
      await queueMail(tx, { ...mail, key, kind: 'parcel-returned', data: { order: told, parcel, refund: news.refund, lost: news.lost } });
  }
}

type Sender = { workshopName: string; villageName: string; workshop: { phone: string; village: { brands: { palette: unknown }[] } } };
type Line = { quantity: number; orderLine: { productName: string; productNameEn: string | null; variantName: string; variantNameEn: string | null } };

function parcelOf({ workshopName, villageName, workshop }: Sender, lines: readonly Line[], locale: 'vi' | 'en'): MailParcel {
  const palette = workshop.village.brands[0]?.palette as { ground?: string } | undefined;
  return {
    workshopName,
    villageName,
    villageColour: palette?.ground ?? null,
    workshopPhone: workshop.phone,
    lines: lines.map(({ quantity, orderLine: line }) => ({ productName: toldOf(line.productName, line.productNameEn, locale), variantName: toldOf(line.variantName, line.variantNameEn, locale) ?? '', quantity })),
  };
}
