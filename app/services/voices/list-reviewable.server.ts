import { can, type Actor } from '#app/domain/access/policy.ts';
import { parseOrderCode } from '#app/domain/orders/order-code.ts';
import { mayReview, type Rating } from '#app/domain/voices/voice.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import type { ConsignmentStatus } from '#app/domain/orders/order.ts';

export type ReviewableLine = {
  id: string;
  productName: string;
  variantName: string;
  workshopName: string;
  review: { rating: Rating; text: string; reply: string | null } | null;
};

type Row = ReviewableLine & { orderId: string; ownerId: string | null; consignment: ConsignmentStatus; bought: number; calledOff: number; cameBack: number };

/** The lines of an order that have come and may be reviewed, with what was said of them; none for who may not write a review of it. */
export async function listReviewable(actor: Actor, typedCode: string): Promise<ReviewableLine[]> {
  const code = parseOrderCode(typedCode);
  if (!code) return [];
  const rows = await db().$queryRaw<Row[]>`
    select l.id, ${told('l.product_name')} as "productName", ${told('l.variant_name')} as "variantName", c.workshop_name as "workshopName", o.id as "orderId", o.user_id as "ownerId",
      c.status::text as consignment, l.quantity as bought, (select coalesce(sum(x.quantity), 0)::int from line_cancellation x where x.order_line_id = l.id) as "calledOff",
      (select coalesce(sum(s.quantity), 0)::int from shipment_line s join shipment h on h.id = s.shipment_id where s.order_line_id = l.id and h.status = 'returned') as "cameBack",
      (select json_build_object('rating', r.rating, 'text', r.text, 'reply', r.reply) from review r where r.order_line_id = l.id) as review
    from orders o join consignment c on c.order_id = o.id join order_line l on l.consignment_id = c.id
    where o.code = ${code} and c.status = 'delivered' order by c.position, l.position`;
  return rows
    .filter((row) => can(actor, 'review.write', row).allowed && mayReview(row))
    .map(({ id, productName, variantName, workshopName, review }) => ({ id, productName, variantName, workshopName, review }));
}
