// An order is made whole or not at all, once, and of what the shopper saw.
import { expect, test } from 'vitest';
import { isOrderCode } from '#app/domain/orders/order-code.ts';
import { getCart } from '#app/services/cart/get-cart.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { contact, order, withCart } from '#tests/support/shopping.ts';

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
      verifiedAt: new Date(), verifiedByName: 'Ban phụ trách làng', isDemo: true,
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
