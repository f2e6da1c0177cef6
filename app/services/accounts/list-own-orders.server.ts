import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { dong, type Dong } from '#app/domain/money/dong.ts';
import type { OrderCode } from '#app/domain/orders/order-code.ts';
import type { ConsignmentStatus, OrderStatus, PaymentStatus } from '#app/domain/orders/order.ts';
import type { ShipmentStatus } from '#app/domain/orders/pieces.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type OwnOrder = {
  code: OrderCode;
  placedAt: Date;
  status: OrderStatus;
  payBy: Date | null;
  paymentMethod: PaymentMethod;
  /** Of the latest attempt to pay. */
  payment: PaymentStatus;
  /** Each with the boxes that have left. */
  consignments: { status: ConsignmentStatus; villageSlug: string; villageName: string; workshopName: string; shipments: { status: ShipmentStatus }[] }[];
  total: Dong;
  pieces: number;
  /** The first few of what was bought, as it was called then. */
  goods: { name: string; quantity: number; picture: PictureSource | null }[];
};

export type OwnOrders = { orders: OwnOrder[]; page: number; pages: number; total: number };

type Row = Omit<OwnOrder, 'total' | 'goods'> & { total: bigint; goods: { name: string; quantity: number; picture: PictureRow | null }[]; of: bigint };

const goodsShown = 4;

/** The person's own orders, newest first, in one statement; a page beyond the last is empty. None for a visitor. */
export async function listOwnOrders(actor: Actor, { page, pageSize = 10 }: { page: number; pageSize?: number }): Promise<OwnOrders> {
  if (!can(actor, 'order.list-own', null).allowed) return { orders: [], page: 1, pages: 0, total: 0 };
  const rows = await db().$queryRaw<Row[]>`
    select o.code, o.placed_at as "placedAt", o.status::text, o.pay_by as "payBy", o.payment_method::text as "paymentMethod", o.total,
      (select p.status::text from payment p where p.order_id = o.id order by p.attempt desc limit 1) as payment,
      (select json_agg(json_build_object('status', c.status, 'villageSlug', c.village_slug, 'villageName', c.village_name, 'workshopName', c.workshop_name,
          'shipments', (select coalesce(json_agg(json_build_object('status', s.status) order by s.position), '[]') from shipment s where s.consignment_id = c.id)) order by c.position)
        from consignment c where c.order_id = o.id) as consignments,
      (select sum(l.quantity)::int from order_line l where l.order_id = o.id) as pieces,
      (select json_agg(json_build_object('name', ${told('l.product_name')}, 'quantity', l.quantity, 'picture',
          (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) from picture i where i.id = l.picture_id)) order by l.position)
        from (select * from order_line x where x.order_id = o.id order by x.position limit ${goodsShown}) l) as goods,
      count(*) over () as of
    from orders o where o.user_id = ${actor.userId}::uuid
    order by o.placed_at desc, o.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`;
  const total = Number(rows[0]?.of ?? 0);
  const orders = rows.map(({ of: _, goods, total: amount, ...order }) => ({
    ...order,
    total: dong(amount),
    goods: goods.map((line) => ({ ...line, picture: line.picture && pictureSource(line.picture, smallWidths) })),
  }));
  return { orders, page, pages: Math.ceil(total / pageSize), total };
}
