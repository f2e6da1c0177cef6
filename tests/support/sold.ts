// Orders of a test as rows, at times of its choosing: what the services write only in the present.
import { randomInt, randomUUID } from 'node:crypto';
import { newOrderCode } from '#app/domain/orders/order-code.ts';
import type { ConsignmentStatus } from '#app/domain/orders/order.ts';
import type { Db } from '#app/platform/db.server.ts';

export type Sold = {
  workshopId: string;
  variant: { id: string; productId: string };
  openedAt: Date | null;
  status?: ConsignmentStatus;
  closedAt?: Date | null;
  paidInAdvance?: boolean;
  price?: number;
  quantity?: number;
  delivery?: number;
  cancelled?: { quantity: number; at: Date; feeOff?: number }[];
  parcels?: { quantity: number; status: 'shipped' | 'delivered' | 'returned'; at: Date; cash?: number }[];
};

/** An order of one line from one workshop; answers what it is known by. */
export async function sold(db: Db, { workshopId, variant, openedAt, status = 'waiting', closedAt = null, paidInAdvance = false, price = 100_000, quantity = 1, delivery = 30_000, cancelled = [], parcels = [] }: Sold) {
  const goods = BigInt(price * quantity);
  const code = newOrderCode(randomInt);
  const at = openedAt ?? new Date('2026-01-01');
  return db.$transaction(async (tx) => {
    const order = await tx.order.create({
      data: {
        code, checkoutKey: randomUUID(), status: 'placed', contactName: 'Khách Thử', contactPhone: '+84912345678', addressLine: 'Số 1', communeCode: '00004', communeName: 'Phường Ba Đình', provinceCode: '01', provinceName: 'Hà Nội',
        goodsTotal: goods, deliveryTotal: BigInt(delivery), total: goods + BigInt(delivery), paymentMethod: paidInAdvance ? 'bank_transfer' : 'cash_on_delivery', payBy: paidInAdvance ? at : null, saleInformation: {}, placedAt: at,
      },
    });
    const consignment = await tx.consignment.create({
      data: { orderId: order.id, workshopId, position: 0, status, workshopName: 'Xưởng', villageSlug: 'lang', villageName: 'Làng', goodsTotal: goods, deliveryFee: BigInt(delivery), deliveryQuote: {}, openedAt, closedAt, createdAt: at },
    });
    const line = await tx.orderLine.create({
      data: {
        orderId: order.id, consignmentId: consignment.id, productId: variant.productId, variantId: variant.id, position: 0, quantity, unitPrice: BigInt(price), total: goods,
        productName: 'Bình', productSlug: 'binh', variantName: '', sku: 'THU', villageName: 'Làng', weightGrams: 800, lengthCm: 20, widthCm: 20, heightCm: 30, fragile: false,
      },
    });
    for (const one of cancelled) await tx.lineCancellation.create({ data: { orderLineId: line.id, consignmentId: consignment.id, quantity: one.quantity, amount: BigInt(one.quantity * price), feeOff: BigInt(one.feeOff ?? 0), reason: 'sold-out', at: one.at } });
    for (const [position, one] of parcels.entries()) {
      const { id } = await tx.shipment.create({
        data: { consignmentId: consignment.id, position, status: one.status, carrier: 'ghn', codAmount: BigInt(one.cash ?? 0), shippedAt: one.at, endedAt: one.status === 'shipped' ? null : one.at, lines: { create: { orderLineId: line.id, quantity: one.quantity } } },
      });
      if (one.cash && one.status === 'delivered') await tx.receipt.create({ data: { source: 'cash', reference: id, orderId: order.id, amount: BigInt(one.cash), verdict: 'paid', receivedAt: one.at } });
    }
    return { code, orderId: order.id, consignmentId: consignment.id, lineId: line.id };
  });
}
