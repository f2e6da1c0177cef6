import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import type { ConsignmentStatus } from '#app/domain/orders/order.ts';
import { formatOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { areLost, leftOf, type Pieces, type ShipmentStatus } from '#app/domain/orders/pieces.ts';
import { unsentDue } from '#app/domain/payments/cash-on-delivery.ts';
import { shipLimit, type ShipLimit } from '#app/domain/shipping/ship-limit.ts';
import { givenName } from '#app/domain/text/given-name.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** To pack, to hand over, under way, over. */
export const SHELVES = ['to-pack', 'to-send', 'under-way', 'over'] as const;
export type Shelf = (typeof SHELVES)[number];

export type ListedConsignment = {
  id: string;
  /** Order code and place in the order: `TN-7K4M-2QXA-1`. */
  label: string;
  status: ConsignmentStatus;
  /** All its parcels were, by their carriers. */
  lost: boolean;
  /** Null once everything has left. */
  limit: ShipLimit | null;
  /** What is still to pack; of what has left, all of it. */
  goods: { name: string; variant: string; quantity: number; picture: PictureSource | null }[];
  /** As much of the shopper as packing needs. */
  to: { name: string; place: string };
  /** What carriers collect, or are to collect; 0 when it was paid before. */
  cod: Dong;
  /** Parcels that have left while more is to follow. */
  parcelsSent: number;
};

export type ConsignmentList = { rows: ListedConsignment[]; counts: { 'to-pack': number; 'to-send': number; 'under-way': number }; /** Of those to pack, how many are due by the end of this day. */ today: number; /** Whether there ever was one. */ sold: boolean; /** Of those to send, the ids of what was packed a moment ago. */ justPacked: string[]; page: number; pages: number };

// Written out, not sent along: the index of what is over is only used where the statement names its statuses.
const statuses: Record<Shelf, Prisma.Sql> = {
  'to-pack': Prisma.sql`c.status in ('waiting', 'confirmed')`,
  'to-send': Prisma.sql`c.status = 'packed'`,
  'under-way': Prisma.sql`c.status = 'shipped'`,
  over: Prisma.sql`c.status in ('delivered', 'returned', 'cancelled')`,
};

/** How long somebody may look at a label before they come back to the list. */
const justNowMs = 10 * 60_000;

type Line = { id: string; name: string; variant: string; unitPrice: number; quantity: number; cancelled: number; sent: number; picture: PictureRow | null };
type Row = {
  id: string; code: OrderCode; position: number; status: ConsignmentStatus; shipBy: string | null; name: string; place: string; cash: boolean; deliveryFee: number;
  lines: Line[]; parcels: { status: ShipmentStatus; lost: boolean; cod: number; pieces: Pieces }[] | null;
};
type Counts = { sold: boolean; justPacked: string[]; toPack: number; today: number; toSend: number; underWay: number; over: number | null };

/** A page of a workshop's consignments, the most urgent first, of these the oldest; what is over, the newest first. Where they go is told to the commune only. */
export async function listConsignments(actor: Actor, { workshopId, shelf, page, pageSize = 20 }: { workshopId: string; shelf: Shelf; page: number; pageSize?: number }): Promise<ConsignmentList> {
  if (!can(actor, 'consignment.view', { workshopId, open: true }).allowed) return { rows: [], counts: { 'to-pack': 0, 'to-send': 0, 'under-way': 0 }, today: 0, sold: false, justPacked: [], page: 1, pages: 0 };
  const at = now();
  const [[counts], rows] = await Promise.all([countShelves(workshopId, shelf, at), readPage(workshopId, shelf, pageSize, (page - 1) * pageSize)]);
  const of = { 'to-pack': counts.toPack, 'to-send': counts.toSend, 'under-way': counts.underWay, over: counts.over ?? 0 };
  return { rows: rows.map((row) => toListed(row, at)), counts: of, today: counts.today, sold: counts.sold, justPacked: counts.justPacked, page, pages: Math.ceil(of[shelf] / pageSize) };
}

const countShelves = (workshopId: string, shelf: Shelf, at: Date) => db().$queryRaw<[Counts]>`
  select exists (select 1 from consignment c where c.workshop_id = ${workshopId}::uuid and c.opened_at is not null) as sold,
    ${shelf === 'to-pack' ? Prisma.sql`array(select c.id from consignment c where c.workshop_id = ${workshopId}::uuid and ${statuses['to-send']} and c.opened_at is not null and c.packed_at > ${new Date(at.getTime() - justNowMs)} order by c.packed_at desc limit 50)` : Prisma.sql`'{}'::uuid[]`} as "justPacked",
    count(*) filter (where status in ('waiting', 'confirmed'))::int as "toPack",
    count(*) filter (where status in ('waiting', 'confirmed') and ship_by <= ${hanoiDay(at)}::date)::int as today, count(*) filter (where status = 'packed')::int as "toSend",
    count(*) filter (where status = 'shipped')::int as "underWay",
    ${shelf === 'over' ? Prisma.sql`(select count(*)::int from consignment c where c.workshop_id = ${workshopId}::uuid and ${statuses.over} and c.opened_at is not null)` : Prisma.sql`null::int`} as over
  from consignment where workshop_id = ${workshopId}::uuid and status in ('waiting', 'confirmed', 'packed', 'shipped') and opened_at is not null`;

/** The page's consignments are found by index alone; only their own goods are read. */
function readPage(workshopId: string, shelf: Shelf, limit: number, offset: number): Promise<Row[]> {
  const order = shelf === 'over' ? Prisma.sql`c.opened_at desc, c.id desc` : Prisma.sql`c.ship_by, c.opened_at, c.id`;
  return db().$queryRaw<Row[]>`
    with shown as materialized (
      select c.id from consignment c
      where c.workshop_id = ${workshopId}::uuid and ${statuses[shelf]} and c.opened_at is not null
      order by ${order} limit ${limit} offset ${offset})
    select c.id, o.code, c.position, c.status::text, c.ship_by::text as "shipBy", o.contact_name as name, concat_ws(', ', o.commune_name, o.province_name) as place,
      o.payment_method = 'cash_on_delivery' as cash, (c.delivery_fee - (select coalesce(sum(x.fee_off), 0) from line_cancellation x where x.consignment_id = c.id))::float8 as "deliveryFee",
      (select json_agg(json_build_object('id', l.id, 'name', ${told('l.product_name')}, 'variant', ${told('l.variant_name')}, 'unitPrice', l.unit_price, 'quantity', l.quantity,
          'cancelled', (select coalesce(sum(x.quantity), 0) from line_cancellation x where x.order_line_id = l.id), 'sent', (select coalesce(sum(x.quantity), 0) from shipment_line x where x.order_line_id = l.id),
          'picture', case when i.id is not null then json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) end) order by l.position)
        from order_line l left join picture i on i.id = l.picture_id where l.consignment_id = c.id) as lines,
      (select json_agg(json_build_object('status', s.status, 'lost', s.lost, 'cod', s.cod_amount, 'pieces', (select json_object_agg(x.order_line_id, x.quantity) from shipment_line x where x.shipment_id = s.id)) order by s.position) from shipment s where s.consignment_id = c.id) as parcels
    from shown join consignment c on c.id = shown.id join orders o on o.id = c.order_id order by ${order}`;
}

function toListed({ id, code, position, status, shipBy, name, place, cash, deliveryFee, lines, parcels }: Row, at: Date): ListedConsignment {
  const left = lines.filter((line) => leftOf(line) > 0);
  const toSend = left.length > 0;
  const shown = toSend ? left.map((line) => ({ ...line, quantity: leftOf(line) })) : lines;
  const sent = parcels ?? [];
  const collected = sent.reduce((all, parcel) => all + (parcel.status === 'returned' ? 0 : parcel.cod), 0);
  return {
    id,
    label: `${formatOrderCode(code)}-${position + 1}`,
    status,
    lost: status === 'returned' && areLost(sent),
    limit: toSend ? shipLimit(shipBy, at) : null,
    goods: shown.map((line) => ({ name: line.name, variant: line.variant, quantity: line.quantity, picture: line.picture && pictureSource(line.picture, smallWidths) })),
    to: { name: givenName(name), place },
    cod: !cash ? 0 : toSend ? unsentDue({ deliveryFee, lines, parcels: sent }) : collected,
    parcelsSent: toSend ? sent.length : 0,
  };
}
