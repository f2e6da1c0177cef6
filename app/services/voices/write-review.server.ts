import { can, type Actor } from '#app/domain/access/policy.ts';
import { parseOrderCode } from '#app/domain/orders/order-code.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { givenName } from '#app/domain/text/given-name.ts';
import { isRating, mayReview, mayRevise, readVoice, REVIEW_LIMITS, type VoiceError } from '#app/domain/voices/voice.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';

export type ReviewInput = { orderCode: string; line: string; rating: number; text: string; locale: Locale };

export type ReviewVerdict =
  | { ok: true }
  | { ok: false; code: 'not-found' | 'own-goods' | 'not-yet' | 'replied' | 'no-rating' }
  | { ok: false; code: 'invalid'; reason: VoiceError };

/** Says how a thing was that came, once for each line of an order, or changes it until the workshop has replied. */
export async function writeReview(actor: Actor, { orderCode, line: lineId, rating, text: typed, locale }: ReviewInput): Promise<ReviewVerdict> {
  const code = parseOrderCode(orderCode);
  if (!code) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<ReviewVerdict> => {
    await tx.$queryRaw`select 1 from order_line where id = ${lineId}::uuid for update`;
    const line = await tx.orderLine.findFirst({
      where: { id: lineId, order: { code } },
      select: {
        productId: true, quantity: true, order: { select: { id: true, userId: true, contactName: true, user: { select: { name: true } } } },
        consignment: { select: { status: true, workshopId: true } }, cancellations: { select: { quantity: true } }, shipped: { where: { shipment: { status: 'returned' } }, select: { quantity: true } }, review: { select: { id: true, reply: true } },
      },
    });
    // Another's order and none at all look the same from outside.
    if (!line) return { ok: false, code: 'not-found' };
    const [order, { workshopId }] = [{ orderId: line.order.id, ownerId: line.order.userId }, line.consignment];
    const buyerIsMember = order.ownerId !== null && (await tx.workshopMember.count({ where: { workshopId, userId: order.ownerId } })) > 0;
    // Whoever may pay it is who bought it.
    if (!can(actor, 'review.write', { ...order, workshopId, buyerIsMember }).allowed) return { ok: false, code: can(actor, 'order.pay', order).allowed ? 'own-goods' : 'not-found' };
    const count = (parts: readonly { quantity: number }[]): number => parts.reduce((sum, { quantity }) => sum + quantity, 0);
    if (!mayReview({ consignment: line.consignment.status, bought: line.quantity, calledOff: count(line.cancellations), cameBack: count(line.shipped) })) return { ok: false, code: 'not-yet' };
    if (line.review && !mayRevise(line.review)) return { ok: false, code: 'replied' };
    if (!isRating(rating)) return { ok: false, code: 'no-rating' };
    const read = readVoice(typed, REVIEW_LIMITS, 'shopper');
    if (!read.ok) return { ok: false, code: 'invalid', reason: read.reason };
    const said = { rating, text: read.text, locale };
    if (line.review) await tx.review.update({ where: { id: line.review.id }, data: said });
    else {
      const { order, consignment, productId } = line;
      await tx.review.create({
        data: { ...said, orderLineId: lineId, productId, workshopId: consignment.workshopId, userId: order.userId, name: givenName(order.user?.name ?? order.contactName), writtenAt: now() },
      });
    }
    return { ok: true };
  });
}
