import { toBuffer } from 'qrcode';
import { can, type Actor } from '#app/domain/access/policy.ts';
import { dong } from '#app/domain/money/dong.ts';
import { parseOrderCode } from '#app/domain/orders/order-code.ts';
import { db } from '#app/platform/db.server.ts';
import { describeTransfer } from './describe-transfer.server.ts';

const pixels = 720;

/** The VietQR of what is still to be paid for an order, as a PNG to keep or share; null for whoever may not see the order, or when no transfer is awaited. */
export async function drawTransferQr(actor: Actor, typedCode: string): Promise<Buffer | null> {
  const code = parseOrderCode(typedCode);
  if (!code) return null;
  const order = await db().order.findUnique({
    where: { code },
    select: { id: true, userId: true, payments: { where: { method: 'bank_transfer', status: { in: ['pending', 'underpaid'] } }, select: { amount: true, received: true } } },
  });
  const payment = order?.payments[0];
  if (!order || !payment || !can(actor, 'order.view', { orderId: order.id, ownerId: order.userId }).allowed) return null;
  const { payload } = await describeTransfer({ code, amount: dong(payment.amount - payment.received) });
  return toBuffer(payload, { errorCorrectionLevel: 'M', margin: 4, width: pixels });
}
