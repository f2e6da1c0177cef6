// The search view follows the truth through the queue, and is built anew from it.
import { expect, test } from 'vitest';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { lastValidDay } from '#app/domain/ocop/certificate.ts';
import { addDays, addMonthsClamped, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { checkSearch, isInStep } from '#app/services/search/check-search.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { order, withCart } from '#tests/support/shopping.ts';
import { workOffSearch } from './queue.ts';

const market = freshDatabase();
const today = () => hanoiDay(new Date());
/** What has all of the words; not what is only near. */
const found = async (text: string) => {
  const { near, hits } = await searchCatalogue({ ...NO_CHOICES, text });
  return near ? [] : hits;
};

/** Changes a product in one transaction with the job that its change asks for. */
const change = (id: string, work: (tx: Transaction) => Promise<unknown>) =>
  transact(async (tx) => {
    await work(tx);
    await enqueueSearchSync(tx, [id]);
  });

async function listed(name: string, changes: { stock?: number } = {}) {
  const made = await product(market.db, { name, ...changes });
  await change(made.product.id, async () => {});
  expect(await workOffSearch()).toEqual([]);
  return made;
}

let serial = 0;
async function certify(made: { id: string; workshopId: string; name: string }, decidedOn: string) {
  serial += 1;
  return market.db.ocopCertificate.create({
    data: {
      code: `TIM-${serial}`, productId: made.id, holderId: made.workshopId, productName: made.name, ocopGroup: 'craft', stars: 4, decisionNumber: `${serial}/QĐ-UBND`,
      decisionDate: dayToDate(decidedOn), lastValidDay: dayToDate(lastValidDay(decidedOn)), authority: 'UBND thành phố Hà Nội', authorityLevel: 'province',
      status: 'verified', verifiedByName: 'Ban phụ trách làng', verifiedAt: new Date(), evidenceKey: 'thu/quyet-dinh.pdf',
    },
  });
}

test('a published product is found once its job has run, and no longer when it is unpublished', async () => {
  const { product: made } = await listed('Lục bình chạm rồng');
  expect((await found('luc binh cham rong'))[0]?.id).toBe(made.id);
  await change(made.id, (tx) => tx.product.update({ where: { id: made.id }, data: { status: 'hidden' } }));
  expect((await found('luc binh cham rong'))[0]?.id).toBe(made.id);
  expect(await workOffSearch()).toEqual([]);
  expect(await found('luc binh cham rong')).toEqual([]);
});

test('the last piece bought turns a product sold out in search', async () => {
  const { variant } = await listed('Độc bình vẽ sen', { stock: 1 });
  expect((await found('doc binh ve sen'))[0]).toMatchObject({ inStock: true, available: 1 });
  await order(await withCart([{ variantId: variant.id, quantity: 1 }]));
  await workOffSearch();
  expect((await found('doc binh ve sen'))[0]).toMatchObject({ inStock: false, available: 0 });
});

test('a verified certificate brings stars and its revocation takes them', async () => {
  const { product: made } = await listed('Choé cổ men tro');
  let certificateId = '';
  await change(made.id, async () => {
    certificateId = (await certify(made, addDays(today(), -10))).id;
  });
  await workOffSearch();
  expect((await found('choe co men tro'))[0]?.stars).toBe(4);
  await change(made.id, (tx) =>
    tx.ocopCertificate.update({ where: { id: certificateId }, data: { status: 'revoked', revokedOn: dayToDate(today()), revocationNumber: '9/QĐ', revocationReason: 'not-re-rated' } }),
  );
  await workOffSearch();
  expect((await found('choe co men tro'))[0]?.stars).toBeNull();
});

test('stars that ran out are written out of the view by the hourly job', async () => {
  const { product: made } = await listed('Chum sành nung củi');
  await certify(made, addMonthsClamped(addDays(today(), -1), -36));
  // As it was written while they were in force.
  await market.db.$executeRaw`update search_product set stars = 4, stars_until = ${addDays(today(), -1)}::date where product_id = ${made.id}::uuid`;
  expect((await found('chum sanh nung cui'))[0]?.stars).toBeNull();
  await transact((tx) => enqueue(tx, 'sync-expired-stars', {}));
  expect(await workOffSearch()).toEqual([]);
  const [row] = await market.db.$queryRaw<{ stars: number | null }[]>`select stars from search_product where product_id = ${made.id}::uuid`;
  expect(row?.stars).toBeNull();
});

test('goods of a workshop that is no longer verified leave the view', async () => {
  const { product: made } = await listed('Thạp gốm hoa nâu');
  await change(made.id, (tx) => tx.workshop.update({ where: { id: made.workshopId }, data: { status: 'suspended' } }));
  await workOffSearch();
  expect(await found('thap gom hoa nau')).toEqual([]);
});

test('a change that is taken back asks for nothing', async () => {
  const { product: made } = await listed('Âu men celadon');
  await expect(
    change(made.id, async (tx) => {
      await tx.product.update({ where: { id: made.id }, data: { status: 'hidden' } });
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  await workOffSearch();
  expect(await found('au men celadon')).toHaveLength(1);
});

test('many changes of one product wait in the queue once, and the last one counts', async () => {
  const { product: made } = await listed('Bát hương sơ');
  for (const name of ['Bát hương một', 'Bát hương hai', 'Bát hương ba']) {
    await change(made.id, (tx) => tx.product.update({ where: { id: made.id }, data: { name } }));
  }
  const [waiting] = await market.db.$queryRaw<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'sync-search'`;
  expect(waiting?.n).toBe(1);
  await workOffSearch();
  expect((await found('bat huong'))[0]?.name).toBe('Bát hương ba');
});

test('a rebuild finds what no job told of and drops what has vanished', async () => {
  const seller = await workshop(market.db);
  const own = { workshopId: seller.id, villageId: seller.villageId };
  const { product: unknown } = await product(market.db, { ...own, name: 'Đôn voi men chảy' });
  const { product: gone } = await listed('Tượng nghê đất');
  await market.db.product.update({ where: { id: gone.id }, data: { status: 'draft' } });
  await market.db.$executeRaw`update search_product set name = 'Sai' where product_id <> ${gone.id}::uuid`;
  const told: number[] = [];
  const written = await rebuildSearch({ onProgress: (_, count) => told.push(count) });
  const [truth] = await market.db.$queryRaw<{ n: number }[]>`select count(*)::int as n from product p join workshop w on w.id = p.workshop_id where p.status = 'published' and w.status = 'verified'`;
  expect(written).toBe(truth?.n);
  expect(told.at(-1)).toBe(written);
  expect((await found('don voi men chay'))[0]?.id).toBe(unknown.id);
  expect(await found('tuong nghe dat')).toEqual([]);
  const { total, hits } = await searchCatalogue(NO_CHOICES);
  expect(total).toBe(written);
  expect(hits.map(({ name }) => name)).not.toContain('Sai');
});

test('rebuilds at the same time take turns, while products change', async () => {
  const { product: made } = await listed('Ống bút men thay');
  const [one, other] = await Promise.all([
    rebuildSearch(),
    rebuildSearch(),
    change(made.id, (tx) => tx.product.update({ where: { id: made.id }, data: { name: 'Ống hương men thay' } })).then(() => workOffSearch()),
  ]);
  expect(one).toBe(other);
  expect((await found('men thay')).map(({ name }) => name)).toEqual(['Ống hương men thay']);
  expect((await searchCatalogue(NO_CHOICES)).total).toBe(one);
});

test('three thousand products are built anew while shoppers search and artisans write: no answer lacks one, and no change is lost', async () => {
  const { product: { id: like } } = await listed('Gạch trang trí 0');
  await market.db.$executeRaw`
    insert into product (slug, name, status, published_at, village_id, craft_slug, workshop_id, category, materials, care, story)
    select 'gach-' || n, 'Gạch trang trí ' || n, 'published', now(), village_id, craft_slug, workshop_id, category, materials, care, story
    from product, generate_series(1, 3000) n where id = ${like}::uuid`;
  await market.db.$executeRaw`
    insert into variant (product_id, sku, price, weight_grams, length_cm, width_cm, height_cm) select id, slug, 90000, 1, 1, 1, 1 from product where slug like 'gach-%'`;
  const total = await rebuildSearch();
  const batches: number[] = [];
  const totals: number[] = [];
  let rebuilding = true;
  const shoppers = Array.from({ length: 3 }, async () => {
    while (rebuilding) totals.push((await searchCatalogue(NO_CHOICES)).total, (await searchCatalogue({ ...NO_CHOICES, text: 'gach trang tri' })).total);
  });
  const artisan = (async () => {
    for (let n = 1; rebuilding; n += 37) {
      const { id } = await market.db.product.findUniqueOrThrow({ where: { slug: `gach-${1 + (n % 3000)}` }, select: { id: true } });
      await change(id, (tx) => tx.product.update({ where: { id }, data: { materials: `Sét ${n}` } }));
      expect(await workOffSearch()).toEqual([]);
    }
  })();
  const ended = Promise.allSettled([...shoppers, artisan]);
  try {
    for (let times = 0; times < 2; times += 1) expect(await rebuildSearch({ onProgress: (_, written) => batches.push(written) })).toBe(total);
  } finally {
    rebuilding = false;
    await ended;
  }
  await Promise.all([...shoppers, artisan]);
  await workOffSearch();
  expect(batches.length).toBeGreaterThanOrEqual(8);
  expect(new Set(totals)).toEqual(new Set([total, 3001]));
  expect((await checkSearch()).map(isInStep)).toEqual([true]);
});
