import { can, type Actor } from '#app/domain/access/policy.ts';
import { signedDong } from '#app/domain/money/dong.ts';
import { LINE_KINDS, type StatementLine, type StatementTotals } from '#app/domain/money/statement.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { monthBounds, type Month } from '#app/domain/time/month.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { openIn } from './read-consignment-money.server.ts';

export type ListedLine = StatementLine & {
  code: string;
  position: number;
  /** Whether what goes back has left; null when nothing goes back or nobody has to send it. */
  refundSent: boolean | null;
};

export type StatementPage = { totals: StatementTotals; lines: ListedLine[]; page: number; pages: number; count: number };

const zero = Prisma.sql`0::bigint`;
const place = (kind: (typeof LINE_KINDS)[number]) => Prisma.raw(String(LINE_KINDS.indexOf(kind)));

/** Every line of the parcels that were open in a month, as domain/money/statement.ts tells them (tests/integration/money holds both alike). */
const linesIn = (workshopId: string, month: Month): Prisma.Sql => Prisma.sql`
  parcel as materialized (
    select c.id, c.order_id, c.position, c.opened_at, c.closed_at, c.status, c.goods_total, c.delivery_fee, o.code, o.payment_method <> 'cash_on_delivery' as paid_in_advance
    from consignment c join orders o on o.id = c.order_id where ${openIn(workshopId, month)}),
  box as materialized (
    select h.id, h.consignment_id, h.status, h.ended_at, h.cod_amount, c.opened_at, c.closed_at from parcel c join shipment h on h.consignment_id = c.id where h.status = 'returned' or h.cod_amount > 0),
  fact as materialized (
    select c.id as parcel, ${place('sale')} as kind, c.id as id, c.opened_at as at, c.goods_total as goods, c.delivery_fee as delivery, case when c.paid_in_advance then c.goods_total + c.delivery_fee else 0 end as collected from parcel c
    union all
    select c.id, ${place('pieces-cancelled')}, x.id, greatest(c.opened_at, least(x.at, c.closed_at)), -x.amount, -x.fee_off, ${zero} from parcel c join line_cancellation x on x.consignment_id = c.id
    union all
    select h.consignment_id, ${place('returned')}, h.id, greatest(h.opened_at, least(h.ended_at, h.closed_at)), -sum(s.quantity * l.unit_price)::bigint, ${zero}, ${zero}
    from box h join shipment_line s on s.shipment_id = h.id join order_line l on l.id = s.order_line_id where h.status = 'returned'
    group by h.id, h.consignment_id, h.opened_at, h.closed_at, h.ended_at
    union all
    select h.consignment_id, ${place('collected')}, r.id, greatest(h.opened_at, least(r.received_at, h.closed_at)), ${zero}, ${zero}, r.amount
    from box h join receipt r on r.source = 'cash' and r.reference = h.id::text where h.cod_amount > 0),
  ending as (
    select c.id as parcel, case when c.status = 'cancelled' then ${place('called-off')} else ${place('written-off')} end as kind, c.id, c.closed_at as at,
      case when c.status = 'cancelled' then -f.goods else least(f.left, f.delivery) - f.left end as goods,
      case when c.status = 'cancelled' then -f.delivery else -least(f.left, f.delivery) end as delivery, ${zero} as collected
    from parcel c join (
      select parcel, sum(goods)::bigint as goods, sum(delivery)::bigint as delivery, greatest(0, sum(goods + delivery - collected))::bigint as left from fact group by parcel) f on f.parcel = c.id
    where c.closed_at is not null and (f.left > 0 or (c.status = 'cancelled' and (f.goods <> 0 or f.delivery <> 0)))),
  happened as (
    select e.*, greatest(0, sum(collected - goods - delivery) over (partition by parcel order by at, kind, id rows unbounded preceding))::bigint as owed_back
    from (select * from fact union all select * from ending) e),
  line as (
    select h.*, owed_back - lag(owed_back, 1, 0::bigint) over (partition by parcel order by at, kind, id) as refunded from happened h)`;

type Row = { kind: number; consignmentId: string; at: Date; goods: bigint; delivery: bigint; collected: bigint; refunded: bigint; code: string; position: number; refundSent: boolean | null };
type Totals = Record<keyof StatementTotals, bigint> & { count: number; lines: (Omit<Row, 'at' | 'goods' | 'delivery' | 'collected' | 'refunded'> & Record<'goods' | 'delivery' | 'collected' | 'refunded', number> & { at: string })[] | null };

/** A page of a month's statement, newest first, with the totals of the whole month; null for who may not know. */
export async function listStatement(actor: Actor, studio: Studio, { month, page, pageSize = 50 }: { month: Month; page: number; pageSize?: number }): Promise<StatementPage | null> {
  if (!can(actor, 'workshop.view-money', subjectOf(studio)).allowed) return null;
  const { from, to } = monthBounds(month);
  const [row] = await db().$queryRaw<Totals[]>`
    with ${linesIn(studio.id, month)},
    shown as (select * from line where at >= ${from} and at < ${to} order by at desc, parcel desc, kind desc limit ${pageSize} offset ${(page - 1) * pageSize})
    select t.*, (
      select json_agg(json_build_object('kind', s.kind, 'consignmentId', s.parcel, 'at', s.at, 'goods', s.goods, 'delivery', s.delivery, 'collected', s.collected, 'refunded', s.refunded, 'code', c.code, 'position', c.position,
        'refundSent', case when s.refunded > 0 then (
          select bool_and(r.status = 'sent') from refund r where r.order_id = c.order_id and (r.reason = 'cancelled' or (r.reason in ('not-sent', 'returned') and r.about in (
            select x.id::text from line_cancellation x where x.consignment_id = c.id union all select b.id::text from box b where b.consignment_id = c.id)))) end)
        order by s.at desc, s.parcel desc, s.kind desc)
      from shown s join parcel c on c.id = s.parcel) as lines
    from (
      select coalesce(sum(goods + delivery - collected + refunded) filter (where at < ${from}), 0)::bigint as opening,
        coalesce(sum(goods) filter (where at >= ${from} and at < ${to}), 0)::bigint as goods, coalesce(sum(delivery) filter (where at >= ${from} and at < ${to}), 0)::bigint as delivery,
        coalesce(sum(collected) filter (where at >= ${from} and at < ${to}), 0)::bigint as collected, coalesce(sum(refunded) filter (where at >= ${from} and at < ${to}), 0)::bigint as refunded,
        coalesce(sum(goods + delivery - collected + refunded) filter (where at < ${to}), 0)::bigint as closing, (count(*) filter (where at >= ${from} and at < ${to}))::int as count
      from line) t`;
  if (!row) return null;
  const { lines, count, ...totals } = row;
  return {
    totals: Object.fromEntries(Object.entries(totals).map(([name, amount]) => [name, signedDong(amount)])) as StatementTotals,
    lines: (lines ?? []).map(({ kind, at, ...line }) => ({ ...line, kind: LINE_KINDS[kind]!, at: new Date(at), day: hanoiDay(new Date(at)) })),
    page,
    pages: Math.ceil(count / pageSize),
    count,
  };
}
