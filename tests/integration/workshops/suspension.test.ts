// A curator stops a workshop from selling, and lets it sell again.
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { transact } from '#app/platform/db.server.ts';
import { addToCart } from '#app/services/cart/add-to-cart.server.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { listGoodsOf } from '#app/services/catalogue/list-goods-of.server.ts';
import { acceptConsignment } from '#app/services/consignments/accept-consignment.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { suggest } from '#app/services/search/suggest.server.ts';
import { getStudio } from '#app/services/workshops/get-studio.server.ts';
import { getVillageWorkshop } from '#app/services/workshops/get-village-workshop.server.ts';
import { getWorkshop } from '#app/services/workshops/get-workshop.server.ts';
import { liftSuspension } from '#app/services/workshops/lift-suspension.server.ts';
import { listVillageWorkshops } from '#app/services/workshops/list-village-workshops.server.ts';
import { suspendWorkshop } from '#app/services/workshops/suspend-workshop.server.ts';
import { bench } from '#tests/integration/ocop/bench.ts';
import { workOffSearch } from '#tests/integration/search/queue.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();
type Bench = Awaited<ReturnType<typeof bench>>;

/** Where shoppers find the product: on its page, on its workshop's, in the list, among suggestions. */
async function found({ product, shop }: Bench): Promise<boolean[]> {
  const { hits } = await searchCatalogue({ ...NO_CHOICES, text: product.name });
  return [
    (await getProduct(VISITOR, product.slug)) !== null,
    (await getWorkshop(shop.slug, 1)) !== null,
    (await listGoodsOf({ workshopId: shop.id }, 1)).items.length > 0,
    hits.some(({ slug }) => slug === product.slug),
    (await suggest(product.name)).products.some(({ slug }) => slug === product.slug),
  ];
}

test('listings are off the market the moment a workshop is suspended, what was ordered goes on, and lifted they are back', async () => {
  const one = await bench(database.db, { name: 'Lư hương rồng chầu' });
  await transact((tx) => enqueueSearchSync(tx, [one.product.id]));
  await workOffSearch();
  expect(await found(one)).toEqual(Array(5).fill(true));
  const placed = await order(await withCart([{ variantId: one.variant.id }]));

  const stop = { workshopId: one.shop.id, reason: 'Có người báo hàng không làm ở làng.' };
  expect(await suspendWorkshop(one.curator, { ...stop, reason: ' ' })).toEqual({ ok: false, code: 'missing' });
  expect(await suspendWorkshop(one.curator, stop)).toEqual({ ok: true });
  expect(await suspendWorkshop(one.curator, stop)).toEqual({ ok: false, code: 'not-now' });
  // Before any job has run.
  expect(await found(one)).toEqual(Array(5).fill(false));
  await workOffSearch();
  expect(await found(one)).toEqual(Array(5).fill(false));
  expect(await addToCart({ actor: VISITOR, token: null }, { variantId: one.variant.id, quantity: 1 })).toMatchObject({ ok: false });

  const { id } = await database.db.consignment.findFirstOrThrow({ where: { orderId: placed.orderId } });
  const member = { ...one.owner, memberOf: [{ ...one.owner.memberOf[0]!, status: 'suspended' as const }] };
  expect(await acceptConsignment(member, { workshopId: one.shop.id, consignmentId: id })).toMatchObject({ ok: true });
  expect(await getStudio(member, one.shop.slug)).toMatchObject({ status: 'suspended', suspension: stop.reason });
  const { email } = await database.db.user.findUniqueOrThrow({ where: { id: one.owner.userId } });
  expect(await database.db.mail.findMany({ where: { kind: 'workshop-suspended' } })).toMatchObject([{ toAddress: email, text: expect.stringContaining(stop.reason) }]);

  expect(await liftSuspension(one.curator, { workshopId: one.shop.id, reason: 'Đã xem lò, hàng làm tại làng.' })).toEqual({ ok: true });
  await workOffSearch();
  expect(await found(one)).toEqual(Array(5).fill(true));
  expect(await database.db.mail.count({ where: { kind: 'workshop-resumed' } })).toBe(1);
  expect((await getVillageWorkshop(one.curator, one.shop.villageId, one.shop.slug))!.suspensions).toMatchObject([{ reason: stop.reason, by: 'Người Thử', lift: { by: 'Người Thử', reason: 'Đã xem lò, hàng làm tại làng.' } }]);
});

test('nobody suspends a workshop of another village, their own, or one that never sold', async () => {
  const [one, other] = [await bench(database.db), await bench(database.db)];
  const stop = { workshopId: one.shop.id, reason: 'Không rõ nguồn.' };
  for (const actor of [one.owner, one.staff, { ...other.curator, curates: ['9c0688a3-4181-4f1e-b118-0ec089144d5c'] }, { ...one.curator, memberOf: one.staff.memberOf }]) expect(await suspendWorkshop(actor, stop)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await suspendWorkshop(VISITOR, stop)).toEqual({ ok: false, code: 'sign-in' });
  expect(await liftSuspension(one.curator, stop)).toEqual({ ok: false, code: 'not-now' });
  const fresh = await bench(database.db, { status: 'unverified' });
  expect(await suspendWorkshop(fresh.curator, { ...stop, workshopId: fresh.shop.id })).toEqual({ ok: false, code: 'not-now' });
});

test('two curators who suspend at once suspend once', async () => {
  const one = await bench(database.db);
  const stop = { workshopId: one.shop.id, reason: 'Không rõ nguồn.' };
  const verdicts = await Promise.all([suspendWorkshop(one.curator, stop), suspendWorkshop(one.curator, stop)]);
  expect(verdicts.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await database.db.workshopSuspension.count({ where: { workshopId: one.shop.id } })).toBe(1);
});

test('a village’s workshops are found by words without marks and by standing', async () => {
  const one = await bench(database.db);
  await database.db.workshop.update({ where: { id: one.shop.id }, data: { name: 'Lò Đỗ Quyên' } });
  const find = async (text: string, status: 'verified' | 'suspended' | null = null) => (await listVillageWorkshops(one.curator, one.shop.villageId, { text, status }, 1))?.workshops.map(({ name }) => name);
  expect(await find('do quyen')).toEqual(['Lò Đỗ Quyên']);
  expect(await find('do quyen', 'suspended')).toEqual([]);
  expect(await find('100%')).toEqual([]);
  expect(await listVillageWorkshops(one.owner, one.shop.villageId, { text: '', status: null }, 1)).toBeNull();
});
