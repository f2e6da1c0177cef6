import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { piecesLeft } from '#app/domain/catalogue/product.ts';
import { addDays, addMonthsClamped, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { lastValidDay } from '#app/domain/ocop/certificate.ts';
import { requestContext } from '#app/platform/log.server.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { listNewestGoods } from '#app/services/catalogue/list-newest-goods.server.ts';
import { listVillageGoods } from '#app/services/catalogue/list-village-goods.server.ts';
import { countVillageGoods, forgetVillageFigures } from '#app/services/villages/count-village-goods.server.ts';
import { getVillage } from '#app/services/villages/get-village.server.ts';
import { getWorkshop } from '#app/services/workshops/get-workshop.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product as makeProduct, workshop } from '#tests/support/market.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const market = freshDatabase();
const today = () => hanoiDay(new Date());

const product = async (changes: Parameters<typeof makeProduct>[1] = {}) => (await makeProduct(market.db, changes)).product;

let serial = 0;
/** A verified certificate decided on a day; it is in force for 36 months from it. */
async function certify(made: { id: string; workshopId: string; name: string }, decidedOn: string, stars = 4) {
  serial += 1;
  return market.db.ocopCertificate.create({
    data: {
      code: `THU-${serial}`, productId: made.id, holderId: made.workshopId, productName: made.name, ocopGroup: 'craft', stars, decisionNumber: `${serial}/QĐ-UBND`,
      decisionDate: dayToDate(decidedOn), lastValidDay: dayToDate(lastValidDay(decidedOn)), authority: 'UBND thành phố Hà Nội', authorityLevel: 'province',
      status: 'verified', verifiedByName: 'Ban phụ trách làng', verifiedAt: new Date(), evidenceKey: 'thu/quyet-dinh.pdf',
    },
  });
}
const ofVillage = (villageId: string) => market.db.village.findUniqueOrThrow({ where: { id: villageId } });
/** The statements that a piece of work sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const context = { requestId: 'test', statements: 0, locale: 'vi' as const, pattern: '' };
  await requestContext.run(context, work);
  return context.statements;
}

test('a product shows the stars of a certificate in force, with its number, authority and both dates', async () => {
  const made = await product({ name: 'Bình có sao' });
  const decidedOn = addDays(today(), -100);
  await certify(made, decidedOn);
  const page = await getProduct(VISITOR, made.slug);
  expect(page?.certificate).toMatchObject({ stars: 4, authority: 'UBND thành phố Hà Nội', decisionDate: decidedOn, lastValidDay: lastValidDay(decidedOn) });
  expect(page?.certificate?.decisionNumber).toMatch(/QĐ-UBND$/);
});

test('stars stay on the page and the shelf through the last valid day and are gone the day after', async () => {
  for (const [lastDay, stars] of [[today(), 3], [addDays(today(), -1), null]] as const) {
    const seller = await workshop(market.db);
    const made = await product({ workshopId: seller.id, villageId: seller.villageId });
    await certify(made, addMonthsClamped(lastDay, -36), 3);
    expect((await getProduct(VISITOR, made.slug))?.certificate?.stars ?? null).toBe(stars);
    const [item] = await listVillageGoods(await ofVillage(seller.villageId), 4);
    expect(item?.stars).toBe(stars);
  }
});

test('a revoked or only submitted certificate gives no stars', async () => {
  const made = await product();
  const certificate = await certify(made, addDays(today(), -10));
  const set = (data: object) => market.db.ocopCertificate.update({ where: { id: certificate.id }, data });
  await set({ status: 'submitted' });
  expect((await getProduct(VISITOR, made.slug))?.certificate).toBeNull();
  await set({ status: 'revoked', revokedOn: dayToDate(today()), revocationNumber: '9/QĐ-UBND', revocationReason: 'food-safety' });
  expect((await getProduct(VISITOR, made.slug))?.certificate).toBeNull();
});

test('nothing of a workshop whose identity is not verified is shown', async () => {
  const seller = await workshop(market.db, { status: 'unverified' });
  const made = await product({ workshopId: seller.id, villageId: seller.villageId });
  expect(await getProduct(VISITOR, made.slug)).toBeNull();
  expect(await getWorkshop(seller.slug, 1)).toBeNull();
  expect(await listVillageGoods(await ofVillage(seller.villageId), 4)).toEqual([]);
  expect((await listNewestGoods(50)).map(({ slug }) => slug)).not.toContain(made.slug);
});

test('a draft is seen by its workshop and by nobody else', async () => {
  const made = await product();
  await market.db.product.update({ where: { id: made.id }, data: { status: 'draft' } });
  expect(await getProduct(VISITOR, made.slug)).toBeNull();
  const member = { ...VISITOR, userId: 'u', memberOf: [{ workshopId: made.workshopId, role: 'staff' as const, status: 'verified' as const }] };
  expect(await getProduct(member, made.slug)).toMatchObject({ slug: made.slug, published: false });
});

test('pieces that an order holds are not counted as left', async () => {
  const seller = await workshop(market.db);
  const { product: made, variant } = await makeProduct(market.db, { workshopId: seller.id, villageId: seller.villageId, stock: 5 });
  await order(await withCart([{ variantId: variant.id, quantity: 2 }]));
  const [item] = await listVillageGoods(await ofVillage(seller.villageId), 1);
  expect(item?.available).toBe(3);
  expect(piecesLeft((await getProduct(VISITOR, made.slug))!.variants[0]!)).toBe(3);
});

test('the newest goods take turns between villages', async () => {
  const [one, two] = [await workshop(market.db), await workshop(market.db)];
  for (let piece = 0; piece < 4; piece += 1) await product({ workshopId: one.id, villageId: one.villageId });
  await product({ workshopId: two.id, villageId: two.villageId });
  const villages = (await listNewestGoods(200)).map((item) => item.village.slug);
  const firstOfTwo = villages.indexOf(two.village.slug);
  expect(villages.slice(0, firstOfTwo).filter((slug) => slug === one.village.slug).length).toBeLessThanOrEqual(1);
});

test('goods like the one looked at come first beside it, and it is not among them', async () => {
  const seller = await workshop(market.db);
  const own = { workshopId: seller.id, villageId: seller.villageId };
  const looked = await product(own);
  const alike = await product(own);
  const other = await product(own);
  await market.db.product.update({ where: { id: other.id }, data: { category: 'Ấm chén' } });
  const beside = await listVillageGoods(await ofVillage(seller.villageId), 4, looked);
  expect(beside.map(({ slug }) => slug)).toEqual([alike.slug, other.slug]);
});

test('a village counts goods on sale and, of them, those with stars valid today', async () => {
  const seller = await workshop(market.db);
  const own = { workshopId: seller.id, villageId: seller.villageId };
  const [starred, expired, hidden] = [await product(own), await product(own), await product(own)];
  await certify(starred, addDays(today(), -10));
  await certify(expired, addDays(today(), -1200));
  await market.db.product.update({ where: { id: hidden.id }, data: { status: 'hidden' } });
  forgetVillageFigures();
  const figures = (await countVillageGoods())(seller.village.slug);
  expect(figures).toEqual({ goods: 2, starred: 1, workshops: 1, artisans: 0 });
});

test('a page of a village sends the same number of statements for one product and for eight', async () => {
  const [few, many] = [await workshop(market.db), await workshop(market.db)];
  await product({ workshopId: few.id, villageId: few.villageId });
  for (let piece = 0; piece < 8; piece += 1) await product({ workshopId: many.id, villageId: many.villageId });
  await countVillageGoods();
  const one = await statementsOf(() => getVillage(few.village.slug));
  const eight = await statementsOf(() => getVillage(many.village.slug));
  expect(one).toBe(2);
  expect(eight).toBe(one);
});

test('a product with everything its page says is one statement', async () => {
  const made = await product();
  expect(await statementsOf(() => getProduct(VISITOR, made.slug))).toBe(1);
});
