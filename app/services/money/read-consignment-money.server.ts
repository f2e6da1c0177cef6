import type { ConsignmentMoney } from '#app/domain/money/statement.ts';
import { dong } from '#app/domain/money/dong.ts';
import { monthBounds, type Month } from '#app/domain/time/month.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** Of `consignment c`: a workshop's parcels that were open at any time of a month. The index consignment_while_open finds them. */
export function openIn(workshopId: string, month: Month): Prisma.Sql {
  const { from, to } = monthBounds(month);
  return Prisma.sql`c.workshop_id = ${workshopId}::uuid and c.opened_at is not null
    and tstzrange(c.opened_at, case when c.closed_at is null then null else greatest(c.opened_at, c.closed_at) end, '[]') && tstzrange(${from}, ${to}, '[)')`;
}

export type NamedConsignmentMoney = ConsignmentMoney & { code: string; position: number };

type Happening = { id: string; at: string; amount: number; feeOff?: number };
type Row = Omit<NamedConsignmentMoney, 'goods' | 'delivery' | 'cancellations' | 'returns' | 'cash'> & { goods: bigint; delivery: bigint } & Record<'cancellations' | 'returns' | 'cash', Happening[] | null>;

const happenings = (list: Happening[] | null) => (list ?? []).map(({ id, at, amount, feeOff = 0 }) => ({ id, at: new Date(at), amount: dong(amount), feeOff: dong(feeOff) }));

/** All that happened to the money of the parcels that were open in a month. The caller has asked who may know. */
export async function readConsignmentMoney(workshopId: string, month: Month): Promise<NamedConsignmentMoney[]> {
  const rows = await db().$queryRaw<Row[]>`
    with parcel as materialized (select c.* from consignment c where ${openIn(workshopId, month)})
    select c.id, c.opened_at as "openedAt", c.closed_at as "closedAt", c.status = 'cancelled' as "calledOff", o.payment_method <> 'cash_on_delivery' as "paidInAdvance",
      c.goods_total as goods, c.delivery_fee as delivery, o.code, c.position, x.cancellations, b.returns, k.cash
    from parcel c join orders o on o.id = c.order_id
    left join (
      select x.consignment_id, json_agg(json_build_object('id', x.id, 'at', x.at, 'amount', x.amount, 'feeOff', x.fee_off)) as cancellations
      from parcel c join line_cancellation x on x.consignment_id = c.id group by 1) x on x.consignment_id = c.id
    left join (
      select h.consignment_id, json_agg(json_build_object('id', h.id, 'at', h.ended_at, 'amount', h.amount)) as returns
      from (
        select h.id, h.consignment_id, h.ended_at, sum(s.quantity * l.unit_price) as amount
        from parcel c join shipment h on h.consignment_id = c.id and h.status = 'returned' join shipment_line s on s.shipment_id = h.id join order_line l on l.id = s.order_line_id
        group by h.id) h
      group by 1) b on b.consignment_id = c.id
    left join (
      select h.consignment_id, json_agg(json_build_object('id', r.id, 'at', r.received_at, 'amount', r.amount)) as cash
      from parcel c join shipment h on h.consignment_id = c.id join receipt r on r.source = 'cash' and r.reference = h.id::text
      group by 1) k on k.consignment_id = c.id`;
  return rows.map(({ cancellations, returns, cash, goods, delivery, ...row }) => ({
    ...row, goods: dong(goods), delivery: dong(delivery), cancellations: happenings(cancellations), returns: happenings(returns), cash: happenings(cash),
  }));
}
