import { randomInt, randomUUIDv7 as newId } from 'node:crypto';
import type { Contact } from '#app/domain/checkout/contact.ts';
import type { OrderDraft } from '#app/domain/checkout/order-draft.ts';
import { saleRecord } from '#app/domain/checkout/sale-record.ts';
import { newOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { initialStatuses, paymentDeadline } from '#app/domain/orders/order.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import { movementDelta } from '#app/domain/stock/stock.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import type { CartItem, CartSeller } from '#app/services/cart/cart-items.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

export type OrderToWrite = {
  cartId: string;
  checkoutKey: string;
  userId: string | null;
  locale: Locale;
  contact: Contact;
  provinceName: string;
  communeName: string;
  paymentMethod: PaymentMethod;
  draft: OrderDraft<CartItem>;
  sellers: Readonly<Record<string, CartSeller>>;
  at: Date;
};

export type WrittenOrder = { id: string; code: OrderCode; payBy: Date | null };

const mostCodesTried = 5;

/** Writes an order with all its parts, sets its goods aside and takes them out of its cart. The caller holds the cart and the goods. */
export async function writeOrder(tx: Transaction, order: OrderToWrite): Promise<WrittenOrder> {
  const id = newId();
  const payBy = paymentDeadline(order.paymentMethod, order.at)?.payBy ?? null;
  const goods = goodsRows(id, order);
  for (let tried = 1; tried <= mostCodesTried; tried += 1) {
    const code = newOrderCode(randomInt);
    // One statement: while it runs others wait for the same goods, and each way to the database and back would make them wait longer.
    const written = await tx.$queryRaw<unknown[]>`
      with written as (${insertInto('orders', [orderRow(id, code, order, payBy)])} on conflict (code) do nothing returning id),
      payments as (${insertInto('payment', [paymentRow(id, order)])} where exists (select from written)),
      events as (${insertInto('order_event', [{ id: newId(), order_id: id, kind: 'order-placed', detail: { paymentMethod: order.paymentMethod }, at: order.at }])} where exists (select from written)),
      consignments as (${insertInto('consignment', goods.consignments)} where exists (select from written)),
      lines as (${insertInto('order_line', goods.lines)} where exists (select from written)),
      movements as (${insertInto('stock_movement', goods.movements)} where exists (select from written)),
      emptied as (delete from cart_line where cart_id = ${order.cartId}::uuid and variant_id = any(${goods.lines.map((line) => line.variant_id)}::uuid[]) and exists (select from written)),
      renewed as (update cart set checkout_key = gen_random_uuid(), updated_at = now() where id = ${order.cartId}::uuid and exists (select from written))
      select id from written`;
    if (written.length === 1) return { id, code, payBy };
  }
  throw new Error(`no free order code in ${mostCodesTried} tries`);
}

type Row = Record<string, unknown>;

/** An insert of rows whose keys are the table's columns; the columns they leave out take their default. */
function insertInto(table: string, rows: readonly Row[]): Prisma.Sql {
  const columns = Prisma.raw(Object.keys(rows[0]!).join(', '));
  return Prisma.sql`insert into ${Prisma.raw(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${Prisma.raw(table)}, ${JSON.stringify(rows)}::jsonb)`;
}

function orderRow(id: string, code: OrderCode, order: OrderToWrite, payBy: Date | null): Row {
  const { contact, draft, sellers, paymentMethod, at } = order;
  const { order: status } = initialStatuses(paymentMethod);
  return {
    id,
    code,
    checkout_key: order.checkoutKey,
    user_id: order.userId,
    status,
    locale: order.locale,
    contact_name: contact.name,
    contact_phone: contact.phone,
    contact_email: contact.email,
    address_line: contact.addressLine,
    commune_code: contact.communeCode,
    commune_name: order.communeName,
    province_code: contact.provinceCode,
    province_name: order.provinceName,
    note: contact.note,
    goods_total: draft.goods,
    delivery_total: draft.delivery,
    total: draft.total,
    payment_method: paymentMethod,
    pay_by: payBy,
    sale_information: saleRecord({ consignments: draft.consignments, sellers, paymentMethod, at }),
    placed_at: at,
    confirmed_at: status === 'placed' ? at : null,
  };
}

function paymentRow(orderId: string, { paymentMethod, draft, at }: OrderToWrite): Row {
  const { payment: status } = initialStatuses(paymentMethod);
  return { id: newId(), order_id: orderId, method: paymentMethod, status, amount: draft.total, received: 0, attempt: 1, created_at: at, updated_at: at };
}

function goodsRows(orderId: string, { draft, sellers, paymentMethod, at }: OrderToWrite): { consignments: Row[]; lines: Row[]; movements: Row[] } {
  const parcels = draft.consignments.map((consignment) => ({ ...consignment, id: newId(), seller: sellers[consignment.workshopId]! }));
  // What pays on delivery is the workshop's at once, the rest when it is paid (see open-consignments).
  const openedAt = initialStatuses(paymentMethod).order === 'placed' ? at : null;
  const lines = parcels.flatMap((parcel) => parcel.lines.map((line) => ({ ...line, id: newId(), consignmentId: parcel.id })));
  return {
    consignments: parcels.map(({ id, workshopId, seller, goods, delivery }, position) => ({
      id,
      order_id: orderId,
      workshop_id: workshopId,
      position,
      status: 'waiting',
      workshop_name: seller.name,
      village_slug: seller.village.slug,
      village_name: seller.village.name,
      goods_total: goods,
      delivery_fee: delivery!.quote.fee,
      delivery_quote: { ...delivery!.quote, ready: delivery!.window.ready, earliest: delivery!.window.from, latest: delivery!.window.to },
      ship_by: delivery!.window.ready,
      opened_at: openedAt,
    })),
    lines: lines.map((line, position) => ({
      id: line.id,
      order_id: orderId,
      consignment_id: line.consignmentId,
      product_id: line.productId,
      variant_id: line.variantId,
      position,
      quantity: line.quantity,
      unit_price: line.unitPrice,
      total: line.total,
      product_name: line.productName,
      product_name_en: line.productNameEn,
      product_slug: line.productSlug,
      variant_name: line.variantName,
      variant_name_en: line.variantNameEn,
      sku: line.sku,
      picture_id: line.pictureId,
      stars: line.certificate?.stars ?? null,
      certificate_id: line.certificate?.id ?? null,
      certificate_number: line.certificate?.number ?? null,
      village_name: line.villageName,
      artisan_name: line.artisanName,
      lead_days: line.leadDays,
      weight_grams: line.grams,
      length_cm: line.lengthCm,
      width_cm: line.widthCm,
      height_cm: line.heightCm,
      fragile: line.fragile,
    })),
    movements: lines.map(({ id, variantId, quantity }) => {
      const delta = movementDelta('reserve', quantity);
      return { id: newId(), variant_id: variantId, kind: 'reserve', on_hand_delta: delta.onHand, reserved_delta: delta.reserved, order_line_id: id };
    }),
  };
}
