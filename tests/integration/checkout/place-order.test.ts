// An order is made whole or not at all, once, and of what the shopper saw.
import { describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { isOrderCode } from '#app/domain/orders/order-code.ts';
import { addToCart } from '#app/services/cart/add-to-cart.server.ts';
import { getCart } from '#app/services/cart/get-cart.server.ts';
import { setCartLine } from '#app/services/cart/set-cart-line.server.ts';
import { placeOrder } from '#app/services/checkout/place-order.server.ts';
import { findLatestOrder } from '#app/services/orders/find-latest-order.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { checkoutOf, contact, order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();
const stockOf = async (id: string) => {
  const { onHand, reserved } = await database.db.variant.findUniqueOrThrow({ where: { id } });
  return { onHand, reserved };
};

test('an order keeps what was bought, sets it aside and empties the cart', async () => {
  const vase = await product(database.db, { name: 'Bình tỳ bà', price: 1_850_000, stock: 3 });
  const fan = await product(database.db, { name: 'Quạt lụa', price: 320_000, stock: 9 });
  const certificate = await database.db.ocopCertificate.create({
    data: {
      code: 'MAU-0001', productId: vase.product.id, holderId: vase.workshopId, productName: 'Bình tỳ bà', ocopGroup: 'craft', stars: 4, decisionNumber: '1234/QĐ-UBND',
      decisionDate: new Date('2025-06-18'), lastValidDay: new Date('2028-06-18'), authority: 'UBND thành phố Hà Nội', authorityLevel: 'province', status: 'verified',
      verifiedAt: new Date(), verifiedByName: 'Ban phụ trách làng', evidenceKey: 'thu/quyet-dinh.pdf', isDemo: true,
    },
  });
  const holder = await withCart([{ variantId: vase.variant.id, quantity: 2 }, { variantId: fan.variant.id }]);
  const placed = await order(holder, { paymentMethod: 'bank_transfer', contact: { ...contact, email: 'anh@example.com' } });

  const made = await database.db.order.findUniqueOrThrow({
    where: { id: placed.orderId },
    include: { consignments: { orderBy: { position: 'asc' } }, lines: { orderBy: { position: 'asc' } }, payments: true, events: true },
  });
  expect(isOrderCode(made.code)).toBe(true);
  expect(made).toMatchObject({ status: 'awaiting_payment', contactPhone: '+84912345678', communeName: 'Phường Ba Đình', provinceName: 'Hà Nội', goodsTotal: 4_020_000n });
  expect(made.total).toBe(made.goodsTotal + made.deliveryTotal);
  expect(made.payBy!.getTime() - made.placedAt.getTime()).toBe(30 * 60_000);
  expect(made.consignments.map((one) => one.goodsTotal)).toEqual([3_700_000n, 320_000n]);
  expect(made.consignments.reduce((fees, one) => fees + one.deliveryFee, 0n)).toBe(made.deliveryTotal);
  expect(made.lines.map((line) => [line.productName, line.quantity, line.unitPrice, line.stars, line.certificateId])).toEqual([
    ['Bình tỳ bà', 2, 1_850_000n, 4, certificate.id],
    ['Quạt lụa', 1, 320_000n, null, null],
  ]);
  expect(made.payments).toMatchObject([{ method: 'bank_transfer', status: 'pending', amount: made.total }]);
  expect(made.events.map(({ kind }) => kind)).toEqual(['order-placed']);
  expect(await stockOf(vase.variant.id)).toEqual({ onHand: 3, reserved: 2 });
  expect(await getCart(holder)).toMatchObject({ groups: [], pieces: 0 });

  const jobs = await database.db.$queryRaw<{ task: string }[]>`select task_identifier as task from graphile_worker.jobs where key like ${`%${placed.orderId}`} or task_identifier in ('send-mail', 'sync-search') order by 1`;
  expect(jobs.map(({ task }) => task)).toEqual(['expire-order', 'send-mail', 'sync-search']);
  expect(await database.db.mail.findUniqueOrThrow({ where: { key: `order-placed:${placed.code}` } })).toMatchObject({ toAddress: 'anh@example.com', status: 'queued' });
});

test('goods are written down in both languages, and the mail tells them in the language of the order', async () => {
  const vase = await product(database.db, { name: 'Bình men rạn', stock: 5 });
  await database.db.product.update({ where: { id: vase.product.id }, data: { nameEn: 'Crackle-glazed vase' } });
  const mailOf = async (locale: 'vi' | 'en') => {
    const placed = await order(await withCart([{ variantId: vase.variant.id }]), { locale, contact: { ...contact, email: `${locale}@example.com` } });
    expect(await database.db.orderLine.findFirstOrThrow({ where: { orderId: placed.orderId } })).toMatchObject({ productName: 'Bình men rạn', productNameEn: 'Crackle-glazed vase' });
    return (await database.db.mail.findUniqueOrThrow({ where: { key: `order-placed:${placed.code}` } })).text;
  };
  const [vietnamese, english] = [await mailOf('vi'), await mailOf('en')];
  expect(vietnamese).toContain('Bình men rạn');
  expect(vietnamese).not.toContain('Crackle-glazed vase');
  expect(english).toContain('Crackle-glazed vase');
  expect(english).not.toContain('Bình men rạn');
});

test('who ordered within the hour finds the order, and nobody else', async () => {
  const vase = await product(database.db, { stock: 3 });
  const guest = await order(await withCart([{ variantId: vase.variant.id }]));
  const browser = { ...VISITOR, openedOrders: [guest.orderId] };
  expect(await findLatestOrder(browser)).toBe(guest.code);
  expect(await findLatestOrder(VISITOR)).toBeNull();
  await database.db.order.update({ where: { id: guest.orderId }, data: { placedAt: new Date(Date.now() - 2 * 3_600_000) } });
  expect(await findLatestOrder(browser)).toBeNull();
});

describe('what a shopper did not see is not ordered', () => {
  const nothingWritten = async (variantId: string, work: () => Promise<unknown>) => {
    const [orders, stock] = [await database.db.order.count(), await stockOf(variantId)];
    await work();
    expect(await database.db.order.count()).toBe(orders);
    expect(await stockOf(variantId)).toEqual(stock);
  };

  test('a price that rose after the page was shown', async () => {
    const { variant } = await product(database.db, { price: 100_000 });
    const holder = await withCart([{ variantId: variant.id }]);
    const sent = await checkoutOf(holder);
    await database.db.variant.update({ where: { id: variant.id }, data: { price: 120_000n } });
    await nothingWritten(variant.id, async () => {
      expect(await placeOrder(holder.actor, sent)).toEqual({ ok: false, code: 'changed', changes: [{ code: 'price-up', variantId: variant.id, before: 100_000, now: 120_000 }] });
    });
    expect(await placeOrder(holder.actor, await checkoutOf(holder))).toMatchObject({ ok: true });
  });

  test('pieces that somebody else took, and a product that was taken off the shelf', async () => {
    const scarce = await product(database.db, { stock: 5 });
    const hidden = await product(database.db);
    const holder = await withCart([{ variantId: scarce.variant.id, quantity: 5 }, { variantId: hidden.variant.id }]);
    const sent = await checkoutOf(holder);
    await order(await withCart([{ variantId: scarce.variant.id, quantity: 3 }]));
    await database.db.product.update({ where: { id: hidden.product.id }, data: { status: 'hidden' } });
    await nothingWritten(scarce.variant.id, async () => {
      const refused = await placeOrder(holder.actor, sent);
      expect(refused).toMatchObject({ ok: false, code: 'changed' });
      expect(!refused.ok && refused.code === 'changed' && refused.changes.map(({ code }) => code)).toEqual(['fewer-left', 'withdrawn']);
    });
  });

  test('goods of a workshop that may no longer sell', async () => {
    const { variant, workshopId } = await product(database.db);
    const holder = await withCart([{ variantId: variant.id }]);
    const sent = await checkoutOf(holder);
    await database.db.workshop.update({ where: { id: workshopId }, data: { status: 'suspended' } });
    await nothingWritten(variant.id, async () => {
      expect(await placeOrder(holder.actor, sent)).toMatchObject({ ok: false, code: 'changed', changes: [{ code: 'withdrawn', variantId: variant.id }] });
    });
  });

  test('another total, where the place of delivery is not the one that was shown', async () => {
    const { variant } = await product(database.db);
    const holder = await withCart([{ variantId: variant.id }]);
    const sent = await checkoutOf(holder);
    const farther = { ...sent, contact: { ...contact, provinceCode: '79', communeCode: '26740' } };
    await nothingWritten(variant.id, async () => {
      expect(await placeOrder(holder.actor, farther)).toMatchObject({ ok: false, code: 'changed', changes: [{ code: 'other-total', before: sent.shown.total }] });
    });
  });

  test('goods that were put into the cart in another window', async () => {
    const [one, other] = [await product(database.db), await product(database.db)];
    const holder = await withCart([{ variantId: one.variant.id }]);
    const sent = await checkoutOf(holder);
    await addToCart(holder, { variantId: other.variant.id, quantity: 1 });
    await nothingWritten(one.variant.id, async () => {
      expect(await placeOrder(holder.actor, sent)).toEqual({ ok: false, code: 'changed', changes: [{ code: 'other-lines' }] });
    });
  });
});

test('every field that is wrong is said at once, and a commune must lie in its province', async () => {
  const { variant } = await product(database.db);
  const holder = await withCart([{ variantId: variant.id }]);
  const wrong = { name: 'A', phone: '0912 345 67', email: 'anh@', provinceCode: '01', communeCode: '26740', addressLine: '' };
  expect(await placeOrder(holder.actor, await checkoutOf(holder, { contact: wrong }))).toMatchObject({
    ok: false,
    code: 'contact',
    errors: { name: 'too-short', phone: { code: 'missing-digits', difference: 1 }, email: 'not-an-address', communeCode: 'unknown-commune', addressLine: 'missing' },
  });
  expect(await getCart(holder)).toMatchObject({ pieces: 1 });
});

test('a way to pay that the order is too dear for is refused with its limit', async () => {
  const { variant } = await product(database.db, { price: 25_000_000 });
  const holder = await withCart([{ variantId: variant.id }]);
  expect(await placeOrder(holder.actor, await checkoutOf(holder))).toEqual({
    ok: false,
    code: 'method-not-offered',
    offer: { method: 'cash_on_delivery', offered: false, code: 'above-cod-maximum', limit: 20_000_000 },
  });
  expect(await placeOrder(holder.actor, await checkoutOf(holder, { paymentMethod: 'bank_transfer' }))).toMatchObject({ ok: true });
});

test("the same checkout answers its one order to whoever sent it, and never a shopper's to somebody else", async () => {
  const { variant } = await product(database.db);
  const user = await database.db.user.create({ data: { name: 'Lan', email: 'lan@example.com' } });
  const lan = { ...VISITOR, userId: user.id };
  const holder = await withCart([{ variantId: variant.id }], lan);
  const sent = await checkoutOf(holder);
  const first = await placeOrder(lan, sent);
  expect(await placeOrder(lan, sent)).toEqual({ ...first, repeated: true });
  expect(await placeOrder(VISITOR, { ...sent, cartToken: null })).toEqual({ ok: false, code: 'nothing-to-order' });
});

test('a cart with nothing in it orders nothing', async () => {
  const { variant } = await product(database.db);
  const holder = await withCart([{ variantId: variant.id }]);
  const sent = await checkoutOf(holder);
  await setCartLine(holder, { variantId: variant.id, quantity: 0 });
  expect(await placeOrder(holder.actor, { ...sent, shown: { lines: [], total: 0 } })).toMatchObject({ ok: false });
  expect(await database.db.order.count({ where: { checkoutKey: sent.checkoutKey } })).toBe(0);
});
