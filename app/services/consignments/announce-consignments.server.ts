import { allThatIsLeft, type LinePieces } from '#app/domain/orders/pieces.ts';
import { feeCharged } from '#app/domain/orders/cancellation.ts';
import { formatOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { unsentDue } from '#app/domain/payments/cash-on-delivery.ts';
import { dong } from '#app/domain/money/dong.ts';
import { givenName } from '#app/domain/text/given-name.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import type { MailOpened } from '#app/services/mail/mail-kinds.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';

const count = (parts: readonly { quantity: number }[]): number => parts.reduce((all, { quantity }) => all + quantity, 0);

/** The job that tells workshops of an order's consignments: a mail to each member, and a push to each browser that wants one; once for each. */
export async function announceConsignments({ orderId }: { orderId: string }): Promise<void> {
  const order = await db().order.findUnique({
    where: { id: orderId },
    include: {
      consignments: {
        where: { openedAt: { not: null }, status: { in: ['waiting', 'confirmed'] } },
        include: {
          lines: { orderBy: { position: 'asc' }, include: { shipped: { select: { quantity: true } }, cancellations: { select: { quantity: true } } } },
          cancellations: { select: { feeOff: true } },
          workshop: { select: { slug: true, members: { select: { user: { select: { id: true, email: true, pushSubscriptions: { select: { id: true } } } } } } } },
        },
      },
    },
  });
  if (!order || order.status !== 'placed') return;
  for (const { workshop, lines, ...consignment } of order.consignments) {
    const pieces = lines.map((line): LinePieces => ({ id: line.id, unitPrice: dong(line.unitPrice), quantity: line.quantity, cancelled: count(line.cancellations), sent: count(line.shipped) }));
    const left = allThatIsLeft(pieces);
    const opened: MailOpened = {
      consignmentId: consignment.id,
      workshopName: consignment.workshopName,
      workshopSlug: workshop.slug,
      label: `${formatOrderCode(order.code as OrderCode)}-${consignment.position + 1}`,
      shipBy: consignment.shipBy && hanoiDay(consignment.shipBy),
      to: { name: givenName(order.contactName), place: [order.communeName, order.provinceName].join(', ') },
      lines: lines.flatMap(({ id, productName, variantName }) => (left[id] ? [{ productName, variantName, quantity: left[id] }] : [])),
      cod: order.paymentMethod === 'cash_on_delivery' ? unsentDue({ deliveryFee: feeCharged(consignment.deliveryFee, consignment.cancellations), lines: pieces, parcels: [] }) : 0,
    };
    for (const { user } of workshop.members) {
      await transact(async (tx) => {
        // Members read Vietnamese: nobody has asked them for another language.
        const fresh = await queueMail(tx, { key: `consignment-opened:${consignment.id}:${user.id}`, kind: 'consignment-opened', to: user.email, locale: 'vi', data: { opened } });
        if (!fresh) return;
        for (const { id } of user.pushSubscriptions) {
          await enqueue(tx, 'push-consignment', { subscriptionId: id, consignmentId: consignment.id }, { key: `push-consignment:${consignment.id}:${id}`, maxAttempts: 5 });
        }
      });
    }
  }
}
