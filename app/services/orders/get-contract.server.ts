import { can, type Actor } from '#app/domain/access/policy.ts';
import { dong, type Dong } from '#app/domain/money/dong.ts';
import { type OrderCode, parseOrderCode } from '#app/domain/orders/order-code.ts';
import { db } from '#app/platform/db.server.ts';
import { readSaleRecord, type SaleRecord } from '#app/domain/checkout/sale-record.ts';

export type Contract = {
  code: OrderCode;
  placedAt: Date;
  buyer: { name: string; phone: string; email: string | null; address: string };
  total: Dong;
  /** With each workshop, as it was concluded. */
  sales: SaleRecord['sales'];
};

/** The contracts of an order as they were concluded (Law 19/2023/QH15, Art. 37 and 38); null alike for no such order and for one that this person may not see. */
export async function getContract(actor: Actor, typedCode: string): Promise<Contract | null> {
  const code = parseOrderCode(typedCode);
  const order = code && (await db().order.findUnique({
    where: { code },
    select: { id: true, userId: true, placedAt: true, contactName: true, contactPhone: true, contactEmail: true, addressLine: true, communeName: true, provinceName: true, total: true, saleInformation: true },
  }));
  if (!order || !can(actor, 'order.view', { orderId: order.id, ownerId: order.userId }).allowed) return null;
  const address = [order.addressLine, order.communeName, order.provinceName].join(', ');
  return {
    code,
    placedAt: order.placedAt,
    buyer: { name: order.contactName, phone: order.contactPhone, email: order.contactEmail, address },
    total: dong(order.total),
    sales: readSaleRecord(order.saleInformation)?.sales ?? [],
  };
}
