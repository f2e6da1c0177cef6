import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { dong, type Dong, sum } from '#app/domain/money/dong.ts';
import { type OrderCode, parseOrderCode } from '#app/domain/orders/order-code.ts';
import type { CancellationReason } from '#app/domain/orders/cancellation.ts';
import { cancelOrder, type ConsignmentStatus, type OrderStatus, type PaymentStatus, type RefundReason } from '#app/domain/orders/order.ts';
import type { ShipmentStatus } from '#app/domain/orders/pieces.ts';
import { offeredMethods, type PaymentMethod } from '#app/domain/payments/methods.ts';
import type { Carrier } from '#app/domain/shipping/carriers.ts';
import { type DeliveryWindow, promisedWindow } from '#app/domain/shipping/delivery-window.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { describeTransfer } from '#app/services/payments/describe-transfer.server.ts';

export type OrderLineShown = {
  productSlug: string;
  /** Whether its product page is still there. */
  published: boolean;
  productName: string;
  variantName: string;
  quantity: number;
  unitPrice: Dong;
  total: Dong;
  /** As certified on the day it was bought. */
  stars: number | null;
  certificateNumber: string | null;
  artisanName: string | null;
  picture: PictureSource | null;
};

/** A box under way, or that was: all of a workshop's goods or a part of them. */
export type ShipmentShown = {
  position: number;
  status: ShipmentStatus;
  lost: boolean;
  carrier: Carrier;
  trackingCode: string | null;
  cod: Dong;
  shippedAt: Date;
  endedAt: Date | null;
  /** By product and variant: two variants of a product may be in two boxes. */
  pieces: { name: string; quantity: number }[];
};

/** Pieces that the workshop cannot send; `feeOff`: what delivery costs less without them. */
export type NotSentShown = { name: string; quantity: number; amount: Dong; feeOff: Dong; reason: CancellationReason; note: string | null };

export type ParcelShown = {
  status: ConsignmentStatus;
  villageSlug: string;
  villageName: string;
  workshopName: string;
  workshopSlug: string;
  workshopPhone: string;
  deliveryFee: Dong;
  total: Dong;
  /** As promised when it was bought, later when its money came days late; null where nothing was. */
  promised: DeliveryWindow | null;
  lines: OrderLineShown[];
  shipments: ShipmentShown[];
  notSent: NotSentShown[];
  /** Pieces that are neither sent nor called off. */
  piecesLeft: number;
};

export type OrderEventShown = { kind: string; at: Date; amount: Dong | null; method: PaymentMethod | null };
export type RefundShown = { amount: Dong; reason: RefundReason; status: 'due' | 'sent' | 'failed'; toCard: boolean };

/** How to pay by transfer what is missing; `sandbox` is the stand-in bank's page on a developer's machine. */
export type TransferShown = { svg: string; bankName: string; account: string; accountName: string; amount: Dong; content: string; sandbox: string | null };

export type OrderPage = {
  code: OrderCode;
  status: OrderStatus;
  paymentMethod: PaymentMethod;
  /** Of the payment that counts: the live one, else the last. */
  payment: PaymentStatus;
  placedAt: Date;
  payBy: Date | null;
  paidAt: Date | null;
  closedAt: Date | null;
  /** The server's moment. */
  at: Date;
  /** Money that is here and not due back, and what is missing of the total. */
  held: Dong;
  missing: Dong;
  /** What is still to be paid at the door; null for an order that pays otherwise, or owes nothing any more. */
  dueAtDoor: Dong | null;
  /** Of the goods and of the delivery, what is not charged because it is not sent. */
  notCharged: { goods: Dong; delivery: Dong };
  refunds: RefundShown[];
  /** Who knows code and phone may be whom the goods are for: enough of the address for its owner to know it. */
  contact: { name: string; phone: string; maskedEmail: string | null; address: string; commune: string; note: string | null };
  parcels: ParcelShown[];
  events: OrderEventShown[];
  pieces: number;
  goodsTotal: Dong;
  deliveryTotal: Dong;
  total: Dong;
  transfer: TransferShown | null;
  /** What whoever looks may do now. */
  may: { payByCard: boolean; switchTo: PaymentMethod[]; cancel: boolean };
  /** A card was paid, says the browser that came back; Stripe's own word is not here yet, and until then nothing asks for money. */
  checking: boolean;
};

type Amounts = 'goodsTotal' | 'deliveryTotal' | 'total' | 'held' | 'asked';
type ShipmentRow = Omit<ShipmentShown, 'shippedAt' | 'endedAt'> & { shippedAt: string; endedAt: string | null };
type Row = Pick<OrderPage, 'code' | 'status' | 'paymentMethod' | 'payment' | 'placedAt' | 'payBy' | 'paidAt' | 'closedAt'> & Record<Amounts, bigint> & {
  id: string;
  ownerId: string | null;
  contact: Omit<OrderPage['contact'], 'maskedEmail'> & { email: string | null };
  refunds: RefundShown[] | null;
  events: { kind: string; at: string; amount: number | null; method: PaymentMethod | null }[] | null;
  parcels: (Omit<ParcelShown, 'promised' | 'total' | 'lines' | 'shipments' | 'notSent'> & { goodsTotal: number; quote: unknown; shipBy: Day | null; shipments: ShipmentRow[] | null; notSent: NotSentShown[] | null; lines: (Omit<OrderLineShown, 'picture'> & { picture: PictureRow | null })[] })[];
};

/** An order as it was bought and as it stands, in one statement; null alike for no such order and for one that this person may not see. */
export async function getOrder(actor: Actor, typedCode: string, { backFromCard = false } = {}): Promise<OrderPage | null> {
  const code = parseOrderCode(typedCode);
  const row = code && (await readOrder(code));
  if (!row) return null;
  const subject = { orderId: row.id, ownerId: row.ownerId };
  if (!can(actor, 'order.view', subject).allowed) return null;

  const { id: _, ownerId: __, asked, refunds, events, parcels, contact: { email, ...contact }, ...order } = row;
  const [total, held] = [dong(row.total), dong(row.held)];
  const missing = Math.max(0, total - held);
  const shown = parcels.map(({ quote, shipBy, lines, goodsTotal, shipments, notSent, ...parcel }) => ({
    ...parcel,
    shipments: (shipments ?? []).map((shipment) => ({ ...shipment, shippedAt: new Date(shipment.shippedAt), endedAt: shipment.endedAt === null ? null : new Date(shipment.endedAt) })),
    notSent: notSent ?? [],
    total: goodsTotal + parcel.deliveryFee,
    promised: promisedWindow(quote, shipBy),
    lines: lines.map((line) => ({ ...line, picture: line.picture && pictureSource(line.picture, smallWidths) })),
  }));
  const waits = order.status === 'awaiting_payment';
  const byTransfer = waits && missing > 0 && (order.paymentMethod === 'bank_transfer' || held > 0);
  const payByCard = waits && held === 0 && order.paymentMethod === 'card' && can(actor, 'order.pay', subject).allowed;
  return {
    ...order,
    contact: { ...contact, maskedEmail: email && maskEmail(email) },
    goodsTotal: dong(row.goodsTotal),
    deliveryTotal: dong(row.deliveryTotal),
    total,
    held,
    missing,
    dueAtDoor: order.payment === 'due_on_delivery' ? dong(asked) : null,
    notCharged: { goods: sum(shown.flatMap(({ notSent }) => notSent.map(({ amount }) => amount))), delivery: sum(shown.map(feeOffOf)) },
    at: now(),
    refunds: refunds ?? [],
    events: (events ?? []).map((event) => ({ ...event, at: new Date(event.at) })),
    parcels: shown,
    pieces: shown.flatMap(({ lines }) => lines).reduce((pieces, line) => pieces + line.quantity, 0),
    transfer: byTransfer ? await transferOf(order.code, missing) : null,
    may: {
      payByCard,
      switchTo: waits && held === 0 && can(actor, 'order.pay', subject).allowed ? otherMethods(order.paymentMethod, total, shown) : [],
      cancel: cancelOrder({ order: order.status, payment: order.payment, consignments: shown.map(({ status }) => status) }).ok && can(actor, 'order.cancel', subject).allowed,
    },
    checking: backFromCard && payByCard && order.payment !== 'failed',
  };
}

/** All of the fee of a parcel of which nothing is sent, also where it was called off before that was written down piece by piece. */
const feeOffOf = ({ status, notSent, shipments, deliveryFee }: ParcelShown): Dong => (status === 'cancelled' && notSent.length > 0 && shipments.length === 0 ? deliveryFee : sum(notSent.map(({ feeOff }) => feeOff)));

/** `l…@example.vn` */
const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/, '$1…');

async function readOrder(code: OrderCode): Promise<Row | undefined> {
  const [row] = await db().$queryRaw<Row[]>`
    select o.id, o.user_id as "ownerId", o.code, o.status::text, o.payment_method::text as "paymentMethod", o.placed_at as "placedAt", o.pay_by as "payBy", o.closed_at as "closedAt",
      o.goods_total as "goodsTotal", o.delivery_total as "deliveryTotal", o.total, p.status::text as payment, p.paid_at as "paidAt", p.asked,
      json_build_object('name', o.contact_name, 'phone', o.contact_phone, 'email', o.contact_email, 'address', concat_ws(', ', o.address_line, o.commune_name, o.province_name), 'commune', o.commune_name, 'note', o.note) as contact,
      greatest(0, (select coalesce(sum(r.amount), 0) from receipt r where r.order_id = o.id) - (select coalesce(sum(r.amount), 0) from refund r where r.order_id = o.id))::bigint as held,
      (select json_agg(json_build_object('amount', r.amount, 'reason', r.reason, 'status', r.status, 'toCard', c.source = 'stripe') order by r.created_at, r.id)
        from refund r join receipt c on c.id = r.receipt_id where r.order_id = o.id) as refunds,
      (select json_agg(json_build_object('kind', e.kind, 'at', e.at, 'amount', e.detail -> 'amount', 'method', e.detail ->> 'to') order by e.at, e.id) from order_event e where e.order_id = o.id) as events,
      (select json_agg(json_build_object('status', c.status, 'villageSlug', c.village_slug, 'villageName', c.village_name, 'workshopName', c.workshop_name, 'workshopSlug', w.slug,
          'workshopPhone', w.phone, 'goodsTotal', c.goods_total, 'deliveryFee', c.delivery_fee, 'quote', c.delivery_quote, 'shipBy', c.ship_by,
          'shipments', (select json_agg(json_build_object('position', s.position, 'status', s.status, 'lost', s.lost, 'carrier', s.carrier, 'trackingCode', s.tracking_code, 'cod', s.cod_amount, 'shippedAt', s.shipped_at, 'endedAt', s.ended_at,
              'pieces', (select json_agg(json_build_object('name', concat_ws(', ', ${told('l.product_name')}, nullif(${told('l.variant_name')}, '')), 'quantity', x.quantity) order by l.position) from shipment_line x join order_line l on l.id = x.order_line_id where x.shipment_id = s.id)) order by s.position)
            from shipment s where s.consignment_id = c.id),
          'notSent', (select json_agg(json_build_object('name', concat_ws(', ', ${told('l.product_name')}, nullif(${told('l.variant_name')}, '')), 'quantity', x.quantity, 'amount', x.amount, 'feeOff', x.fee_off, 'reason', x.reason, 'note', x.note) order by x.at)
            from line_cancellation x join order_line l on l.id = x.order_line_id where x.consignment_id = c.id),
          'piecesLeft', (select sum(l.quantity) from order_line l where l.consignment_id = c.id)
            - (select coalesce(sum(x.quantity), 0) from shipment_line x join order_line l on l.id = x.order_line_id where l.consignment_id = c.id)
            - (select coalesce(sum(x.quantity), 0) from line_cancellation x where x.consignment_id = c.id),
          'lines', (select json_agg(json_build_object('productSlug', l.product_slug, 'published', g.status = 'published', 'productName', ${told('l.product_name')}, 'variantName', ${told('l.variant_name')},
              'quantity', l.quantity, 'unitPrice', l.unit_price, 'total', l.total, 'stars', l.stars, 'certificateNumber', l.certificate_number, 'artisanName', l.artisan_name,
              'picture', case when i.id is not null then json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) end) order by l.position)
            from order_line l join product g on g.id = l.product_id left join picture i on i.id = l.picture_id where l.consignment_id = c.id)) order by c.position)
        from consignment c join workshop w on w.id = c.workshop_id where c.order_id = o.id) as parcels
    from orders o
    cross join lateral (select y.status, y.paid_at, greatest(0, y.amount - y.received) as asked from payment y where y.order_id = o.id
      order by y.status in ('pending', 'underpaid', 'paid', 'due_on_delivery') desc, y.attempt desc limit 1) p
    where o.code = ${code}`;
  return row;
}

async function transferOf(code: OrderCode, amount: Dong): Promise<TransferShown> {
  const { payload, ...transfer } = await describeTransfer({ code, amount });
  const { bank, sandboxOrigin } = env();
  return { ...transfer, sandbox: bank.sandbox && sandboxOrigin ? `${sandboxOrigin}/bank?qr=${encodeURIComponent(payload)}` : null };
}

function otherMethods(current: PaymentMethod, total: Dong, parcels: readonly { total: Dong }[]): PaymentMethod[] {
  return offeredMethods(total, { consignmentTotals: parcels.map((parcel) => parcel.total) }).flatMap(({ method, offered }) => (offered && method !== current ? [method] : []));
}
