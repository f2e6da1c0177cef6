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
  /** Who bought it works for who made it: it is not theirs to review. */
  ownGoods: boolean;
  review: { rating: Rating; text: string; reply: string | null } | null;
};

type Row = Omit<ReviewableLine, 'ownGoods'> & { orderId: string; ownerId: string | null; workshopId: string; buyerIsMember: boolean; consignment: ConsignmentStatus; bought: number; calledOff: number; cameBack: number };

/** The lines of an order that have come, with what was said of them; none for whose it is not. */
export async function listReviewable(actor: Actor, typedCode: string): Promise<ReviewableLine[]> {
  const code = parseOrderCode(typedCode);
  if (!code) return [];
  const rows = await db().$queryRaw<Row[]>`
    select l.id, ${told('l.product_name')} as "productName", ${told('l.variant_name')} as "variantName", c.workshop_name as "workshopName", o.id as "orderId", o.user_id as "ownerId", c.workshop_id as "workshopId",
      exists (select 1 from workshop_member b where b.workshop_id = c.workshop_id and b.user_id = o.user_id) as "buyerIsMember",
      c.status::text as consignment, l.quantity as bought, (select coalesce(sum(x.quantity), 0)::int from line_cancellation x where x.order_line_id = l.id) as "calledOff",
      (select coalesce(sum(s.quantity), 0)::int from shipment_line s join shipment h on h.id = s.shipment_id where s.order_line_id = l.id and h.status = 'returned') as "cameBack",
      (select json_build_object('rating', r.rating, 'text', r.text, 'reply', r.reply) from review r where r.order_line_id = l.id) as review
    from orders o join consignment c on c.order_id = o.id join order_line l on l.consignment_id = c.id
    where o.code = ${code} and c.status = 'delivered' order by c.position, l.position`;
  return rows
    .filter((row) => can(actor, 'order.pay', row).allowed && mayReview(row))
    .map(({ id, productName, variantName, workshopName, review, ...row }) => ({ id, productName, variantName, workshopName, review, ownGoods: !can(actor, 'review.write', row).allowed }));
}
