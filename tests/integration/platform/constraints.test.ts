// The rules that the database itself holds, tried by writing past every service.
import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';

const database = freshDatabase();

test('a movement changes its variant, and no one can reserve more than there is', async () => {
  const { variant } = await product(database.db, { stock: 3 });
  const order = { kind: 'damage' as const, onHandDelta: -2, reservedDelta: 0 };
  await database.db.stockMovement.create({ data: { variantId: variant.id, ...order } });
  expect(await database.db.variant.findUniqueOrThrow({ where: { id: variant.id } })).toMatchObject({ onHand: 1, reserved: 0 });
  await expect(database.db.stockMovement.create({ data: { variantId: variant.id, ...order } })).rejects.toThrow(/variant_stock/);
  expect(await database.db.variant.findUniqueOrThrow({ where: { id: variant.id } })).toMatchObject({ onHand: 1 });
});

test('stock cannot be typed over, and a movement cannot be rewritten', async () => {
  const { variant } = await product(database.db, { stock: 3 });
  await expect(database.db.variant.update({ where: { id: variant.id }, data: { onHand: 99 } })).rejects.toThrow(/stock_movement/);
  await expect(database.db.stockMovement.deleteMany({ where: { variantId: variant.id } })).rejects.toThrow(/never changed/);
});

test('a product knows the prices of its variants', async () => {
  const { product: made, variant } = await product(database.db, { price: 250_000 });
  await database.db.variant.create({
    data: { productId: made.id, sku: `${variant.sku}-L`, price: 5_000_000_000n, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 },
  });
  expect(await database.db.product.findUniqueOrThrow({ where: { id: made.id } })).toMatchObject({ priceFrom: 250_000n, priceTo: 5_000_000_000n });
});

test('a product cannot claim another village than its workshop', async () => {
  const one = await product(database.db);
  const other = await product(database.db);
  await expect(
    database.db.product.update({ where: { id: one.product.id }, data: { villageId: other.product.villageId } }),
  ).rejects.toThrow();
});

const certificate = {
  productName: 'Bình thử', ocopGroup: 'craft' as const, stars: 4, decisionNumber: '0001/QĐ-UBND', decisionDate: new Date('2025-06-18'), lastValidDay: new Date('2028-06-18'),
  authority: 'UBND thành phố Hà Nội', authorityLevel: 'province' as const, status: 'verified' as const, verifiedAt: new Date(), verifiedByName: 'Ban phụ trách làng',
};

test('two valid certificates of one product may not overlap', async () => {
  const { product: made, workshopId } = await product(database.db);
  const of = { ...certificate, productId: made.id, holderId: workshopId };
  await database.db.ocopCertificate.create({ data: { ...of, code: 'MAU-1' } });
  await expect(
    database.db.ocopCertificate.create({
      data: { ...of, code: 'MAU-2', decisionNumber: '0002/QĐ-UBND', decisionDate: new Date('2028-06-18'), lastValidDay: new Date('2031-06-18') },
    }),
  ).rejects.toThrow(/certificate_no_overlap/);
  await database.db.ocopCertificate.create({
    data: { ...of, code: 'MAU-3', decisionNumber: '0002/QĐ-UBND', decisionDate: new Date('2028-06-19'), lastValidDay: new Date('2031-06-19') },
  });
});

test('stars outside 3 to 5, a fifth star from a province, and other than 36 months are refused', async () => {
  const { product: made, workshopId } = await product(database.db);
  const of = { ...certificate, productId: made.id, holderId: workshopId, code: 'MAU-4' };
  await expect(database.db.ocopCertificate.create({ data: { ...of, stars: 2 } })).rejects.toThrow(/certificate_stars/);
  await expect(database.db.ocopCertificate.create({ data: { ...of, stars: 5 } })).rejects.toThrow(/certificate_authority/);
  await expect(database.db.ocopCertificate.create({ data: { ...of, lastValidDay: new Date('2028-06-19') } })).rejects.toThrow(/certificate_validity/);
});

test('a leap day’s certificate ends on the last of February', async () => {
  const { product: made, workshopId } = await product(database.db);
  await database.db.ocopCertificate.create({
    data: { ...certificate, productId: made.id, holderId: workshopId, code: 'MAU-5', decisionDate: new Date('2024-02-29'), lastValidDay: new Date('2027-02-28') },
  });
});
