import { can, type Actor } from '#app/domain/access/policy.ts';
import { shelfFact } from '#app/domain/catalogue/shelf-item.ts';
import { checkContact, type Contact, type ContactErrors, type ContactFields } from '#app/domain/checkout/contact.ts';
import { draftOrder, type OrderDraft } from '#app/domain/checkout/order-draft.ts';
import { changesSince, type OrderChange, type ShownOrder } from '#app/domain/checkout/shown-order.ts';
import type { OrderCode } from '#app/domain/orders/order-code.ts';
import type { MethodOffer, PaymentMethod } from '#app/domain/payments/methods.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { itemColumns, toCartItems, type CartItem, type CartSeller, type ItemRow } from '#app/services/cart/cart-items.server.ts';
import { lockCart } from '#app/services/cart/lock-cart.server.ts';
import { findPlaces } from '#app/services/geography/find-places.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import { getMailOrder } from '#app/services/orders/get-mail-order.server.ts';
import { scheduleExpiry } from '#app/services/payments/schedule-expiry.server.ts';
import { writeOrder, type WrittenOrder } from './write-order.server.ts';

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
  // An order renews its cart's key, so that a cart which still has this key has made no order of it.
  const before = cart?.checkoutKey === request.checkoutKey ? null : await findPlaced(tx, actor, request.checkoutKey);
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

  const { checkoutKey, paymentMethod, locale } = request;
  const { provinceName, communeName } = checked;
  const order = await writeOrder(tx, { cartId: cart.id, checkoutKey, userId: actor.userId, locale, contact, provinceName, communeName, paymentMethod, draft, sellers: goods.sellers, at });
  await askForWhatFollows(tx, checked, order, goods, draft);
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
      ${itemColumns()} where l.cart_id = ${cartId}::uuid order by x.id for no key update of x`;
  const left = new Map<string, number>();
  for (const row of rows) left.set(row.productId, (left.get(row.productId) ?? row.leftElsewhere) + row.available);
  return { ...toCartItems(rows.map(({ leftElsewhere: _, ...row }) => row), at), leftOfProduct: left };
}

async function askForWhatFollows(tx: Transaction, { request, contact }: Checked, order: WrittenOrder, goods: Goods, draft: Draft): Promise<void> {
  if (order.payBy) await scheduleExpiry(tx, order.id, order.payBy);
  // What pays on delivery is its workshops' at once.
  else await enqueue(tx, 'announce-consignments', { orderId: order.id }, { key: `announce-consignments:${order.id}` });
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
