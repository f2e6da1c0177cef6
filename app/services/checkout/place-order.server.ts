import { randomInt, randomUUID, randomUUIDv7 as newId } from 'node:crypto';
import { can, type Actor } from '#app/domain/access/policy.ts';
import { shelfFact } from '#app/domain/catalogue/shelf-item.ts';
import { checkContact, type Contact, type ContactErrors, type ContactFields } from '#app/domain/checkout/contact.ts';
import { draftOrder, type OrderDraft } from '#app/domain/checkout/order-draft.ts';
import { changesSince, type OrderChange, type ShownOrder } from '#app/domain/checkout/shown-order.ts';
import { newOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { initialStatuses, paymentDeadline } from '#app/domain/orders/order.ts';
import type { MethodOffer, PaymentMethod } from '#app/domain/payments/methods.ts';
import { movementDelta } from '#app/domain/stock/stock.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { itemColumns, toCartItems, type CartItem, type CartSeller, type ItemRow } from '#app/services/cart/cart-items.server.ts';
import { lockCart, type LockedCart } from '#app/services/cart/lock-cart.server.ts';
import { findPlaces } from '#app/services/geography/find-places.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import { getMailOrder } from '#app/services/orders/get-mail-order.server.ts';
import { saleRecord } from '#app/services/orders/sale-record.server.ts';
import { scheduleExpiry } from '#app/services/payments/schedule-expiry.server.ts';

export type OrderRequest = {
  /** The guest's cart token; null for a shopper. */
  cartToken: string | null;
  checkoutKey: string;
  contact: ContactFields;
  paymentMethod: PaymentMethod;
  /** What the form showed, and so what the shopper agreed to. */
  shown: ShownOrder;
  locale: Locale;
};

export type Placed =
  /** `repeated`: this checkout had made its order before. */
  | { ok: true; orderId: string; code: OrderCode; paymentMethod: PaymentMethod; repeated: boolean }
  | { ok: false; code: 'not-allowed' | 'nothing-to-order' }
  | { ok: false; code: 'contact'; errors: ContactErrors }
  | { ok: false; code: 'method-not-offered'; offer: MethodOffer }
  | { ok: false; code: 'changed'; changes: OrderChange[] };

type Checked = { actor: Actor; request: OrderRequest; contact: Contact; provinceName: string; communeName: string };
type Goods = { items: CartItem[]; sellers: Record<string, CartSeller>; leftOfProduct: ReadonlyMap<string, number> };
type Draft = OrderDraft<CartItem>;
type Order = { id: string; code: OrderCode; at: Date; payBy: Date | null };

const mostCodesTried = 5;

/**
 * Makes the order of a cart, or nothing: its goods are set aside, its prices and words are kept as they are now, and
 * everything that follows is asked for in the same transaction. The same checkout sent again answers its one order.
 */
export async function placeOrder(actor: Actor, request: OrderRequest): Promise<Placed> {
  if (!can(actor, 'order.place', null).allowed) return { ok: false, code: 'not-allowed' };
  const { provinceCode, communeCode } = request.contact;
  const { province, commune } = await findPlaces(provinceCode, communeCode);
  const checked = checkContact(request.contact, { provinceExists: province !== null, provinceOfCommune: commune && provinceCode });
  if (!checked.ok) return { ok: false, code: 'contact', errors: checked.errors };
  const order = { actor, request, contact: checked.contact, provinceName: province!.name, communeName: commune!.name };
  return transact((tx) => place(tx, order));
}

async function place(tx: Transaction, checked: Checked): Promise<Placed> {
  const { actor, request, contact } = checked;
  // Whoever sends this checkout again waits here until the first is through, and then finds its order.
  const cart = await lockCart(tx, { actor, token: request.cartToken });
  const before = await findPlaced(tx, actor, request.checkoutKey);
  if (before) return before;
  if (!cart) return { ok: false, code: 'nothing-to-order' };

  const at = now();
  const goods = await lockGoods(tx, cart.id, at);
  const draft = draftOrder(goods.items, { senders: goods.sellers, toProvinceCode: contact.provinceCode, on: at });
  const changes = changesSince(request.shown, draft, new Map(goods.items.map((item) => [item.variantId, item])));
  if (changes.length === 0 && cart.checkoutKey !== request.checkoutKey) changes.push({ code: 'other-lines' });
  if (changes.length > 0) return { ok: false, code: 'changed', changes };
  if (draft.pieces === 0) return { ok: false, code: 'nothing-to-order' };
  const offer = draft.methods.find(({ method }) => method === request.paymentMethod);
  if (!offer?.offered) return { ok: false, code: 'method-not-offered', offer: offer! };

  const order = await insertOrder(tx, checked, goods, draft, at);
  await insertGoods(tx, order, goods, draft);
  await askForWhatFollows(tx, checked, order, goods, draft);
  await emptyCart(tx, cart);
  return { ok: true, orderId: order.id, code: order.code, paymentMethod: request.paymentMethod, repeated: false };
}

async function findPlaced(tx: Transaction, actor: Actor, checkoutKey: string): Promise<Placed | null> {
  const order = await tx.order.findUnique({ where: { checkoutKey }, select: { id: true, code: true, userId: true, paymentMethod: true } });
  if (!order || (order.userId !== null && order.userId !== actor.userId)) return null;
  return { ok: true, orderId: order.id, code: order.code as OrderCode, paymentMethod: order.paymentMethod, repeated: true };
}

/** The cart's goods as they are, held until the transaction ends; in id order, so that two orders of the same goods never wait for each other in a ring. */
async function lockGoods(tx: Transaction, cartId: string, at: Date): Promise<Goods> {
  const rows = await tx.$queryRaw<(ItemRow & { leftElsewhere: number })[]>`
    select (select coalesce(sum(y.on_hand - y.reserved), 0)::int from variant y where y.product_id = x.product_id and y.active
        and y.id not in (select k.variant_id from cart_line k where k.cart_id = l.cart_id)) as "leftElsewhere",
      ${itemColumns} where l.cart_id = ${cartId}::uuid order by x.id for no key update of x`;
  const left = new Map<string, number>();
  for (const row of rows) left.set(row.productId, (left.get(row.productId) ?? row.leftElsewhere) + row.available);
  return { ...toCartItems(rows.map(({ leftElsewhere: _, ...row }) => row), at), leftOfProduct: left };
}

async function insertOrder(tx: Transaction, { actor, request, contact, ...names }: Checked, { sellers }: Goods, draft: Draft, at: Date): Promise<Order> {
  const { paymentMethod } = request;
  const begin = initialStatuses(paymentMethod);
  const payBy = paymentDeadline(paymentMethod, at)?.payBy ?? null;
  const id = newId();
  const row = {
    id,
    checkoutKey: request.checkoutKey,
    userId: actor.userId,
    status: begin.order,
    locale: request.locale,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    addressLine: contact.addressLine,
    communeCode: contact.communeCode,
    communeName: names.communeName,
    provinceCode: contact.provinceCode,
    provinceName: names.provinceName,
    note: contact.note,
    goodsTotal: BigInt(draft.goods),
    deliveryTotal: BigInt(draft.delivery!),
    total: BigInt(draft.total!),
    paymentMethod,
    payBy,
    saleInformation: saleRecord({ consignments: draft.consignments, sellers, paymentMethod, at }),
    placedAt: at,
    confirmedAt: begin.order === 'placed' ? at : null,
  };
  for (let tried = 1; tried <= mostCodesTried; tried += 1) {
    const code = newOrderCode(randomInt);
    const { count } = await tx.order.createMany({ data: [{ ...row, code }], skipDuplicates: true });
    if (count === 0) continue;
    await tx.payment.createMany({ data: [{ orderId: id, method: paymentMethod, status: begin.payment, amount: row.total }] });
    await tx.orderEvent.createMany({ data: [{ orderId: id, kind: 'order-placed', detail: { paymentMethod }, at }] });
    return { id, code, at, payBy };
  }
  throw new Error(`no free order code in ${mostCodesTried} tries`);
}

async function insertGoods(tx: Transaction, order: Order, { sellers }: Goods, { consignments }: Draft): Promise<void> {
  const parcels = consignments.map((consignment) => ({ ...consignment, id: newId(), seller: sellers[consignment.workshopId]!, delivery: consignment.delivery! }));
  await tx.consignment.createMany({
    data: parcels.map(({ id, workshopId, seller, goods, delivery: { quote, window } }, position) => ({
      id,
      orderId: order.id,
      workshopId,
      position,
      status: 'waiting' as const,
      workshopName: seller.name,
      villageSlug: seller.village.slug,
      villageName: seller.village.name,
      goodsTotal: BigInt(goods),
      deliveryFee: BigInt(quote.fee),
      deliveryQuote: { ...quote, ready: window.ready, earliest: window.from, latest: window.to },
    })),
  });
  const lines = parcels.flatMap((parcel) => parcel.lines.map((line) => ({ ...line, id: newId(), consignmentId: parcel.id })));
  await tx.orderLine.createMany({
    data: lines.map((line, position) => ({
      id: line.id,
      orderId: order.id,
      consignmentId: line.consignmentId,
      productId: line.productId,
      variantId: line.variantId,
      position,
      quantity: line.quantity,
      unitPrice: BigInt(line.unitPrice),
      total: BigInt(line.total),
      productName: line.productName,
      productSlug: line.productSlug,
      variantName: line.variantName,
      sku: line.sku,
      pictureId: line.pictureId,
      stars: line.certificate?.stars ?? null,
      certificateId: line.certificate?.id ?? null,
      certificateNumber: line.certificate?.number ?? null,
      villageName: line.villageName,
      artisanName: line.artisanName,
      leadDays: line.leadDays,
    })),
  });
  await tx.stockMovement.createMany({
    data: lines.map(({ id, variantId, quantity }) => {
      const delta = movementDelta('reserve', quantity);
      return { variantId, orderLineId: id, kind: 'reserve' as const, onHandDelta: delta.onHand, reservedDelta: delta.reserved };
    }),
  });
}

async function askForWhatFollows(tx: Transaction, { request, contact }: Checked, order: Order, goods: Goods, draft: Draft): Promise<void> {
  if (order.payBy) await scheduleExpiry(tx, order.id, order.payBy);
  if (contact.email) {
    await queueMail(tx, { key: `order-placed:${order.code}`, kind: 'order-placed', to: contact.email, locale: request.locale, data: { order: await getMailOrder(tx, order.id) } });
  }
  const productIds = productsToSync(goods, draft);
  if (productIds.length > 0) await enqueue(tx, 'sync-search', { productIds });
}

/** Products whose card in a list now says something else: sold out, or how few are left. */
function productsToSync({ leftOfProduct }: Goods, { consignments }: Draft): string[] {
  const ordered = Map.groupBy(consignments.flatMap((consignment) => consignment.lines), ({ productId }) => productId);
  return [...ordered].flatMap(([productId, lines]) => {
    const left = leftOfProduct.get(productId) ?? 0;
    const [before, after] = [left, left - lines.reduce((pieces, line) => pieces + line.quantity, 0)]
      .map((available) => JSON.stringify(shelfFact({ available, leadDays: lines[0]!.leadDays })));
    return before === after ? [] : [productId];
  });
}

async function emptyCart(tx: Transaction, { id }: LockedCart): Promise<void> {
  await tx.cartLine.deleteMany({ where: { cartId: id } });
  await tx.cart.updateMany({ where: { id }, data: { checkoutKey: randomUUID() } });
}
