import { expect, test } from 'vitest';
import { seedMarket } from '#prisma/seed/seed.ts';
import { cloneDatabase, freshDatabase } from '#tests/support/database.ts';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#prisma/generated/client.ts';

const database = freshDatabase();
const today = new Date();
const quiet = { today, say: () => {} };

test('an empty database is filled once, with stock that its movements explain', async () => {
  expect(await seedMarket(database.db, { ...quiet, demonstration: true })).toBe(true);
  const counts = async () => ({ villages: await database.db.village.count(), products: await database.db.product.count(), movements: await database.db.stockMovement.count() });
  const first = await counts();
  expect(first.villages).toBe(60);
  expect(first.products).toBeGreaterThanOrEqual(420);
  expect(await database.db.province.count()).toBe(34);
  expect(await database.db.commune.count()).toBe(3321);

  expect(await seedMarket(database.db, { ...quiet, demonstration: true })).toBe(false);
  expect(await counts()).toEqual(first);

  const [unexplained] = await database.db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from variant v where v.on_hand <> (select coalesce(sum(m.on_hand_delta), 0) from stock_movement m where m.variant_id = v.id)`;
  expect(unexplained!.count).toBe(0);
  const collections = await database.db.collection.findMany({ select: { slug: true, isDemo: true, _count: { select: { items: true } } } });
  expect(collections.filter(({ isDemo, _count }) => !isDemo || _count.items < 4)).toEqual([]);
  expect(collections.length).toBeGreaterThan(2);
});

test('two starts at once fill it once', async () => {
  const clone = await cloneDatabase();
  const clients = [1, 2].map(() => new PrismaClient({ adapter: new PrismaPg(clone.url) }));
  try {
    const filled = await Promise.all(clients.map((client) => seedMarket(client, { ...quiet, demonstration: true })));
    expect(filled.toSorted()).toEqual([false, true]);
  } finally {
    await Promise.all(clients.map((client) => client.$disconnect()));
    await clone.drop();
  }
});

test('without the demonstration market only what is real is there', async () => {
  const clone = await cloneDatabase();
  const client = new PrismaClient({ adapter: new PrismaPg(clone.url) });
  try {
    await seedMarket(client, { ...quiet, demonstration: false, products: 2_000 });
    expect(await client.village.count()).toBe(60);
    expect(await client.villageBrand.count({ where: { status: 'published' } })).toBe(60);
    expect([await client.workshop.count(), await client.product.count(), await client.mark.count()]).toEqual([0, 0, 0]);
  } finally {
    await client.$disconnect();
    await clone.drop();
  }
});

test('a larger catalogue has as many products as asked for, sold by more workshops, none without a price or a picture', async () => {
  const clone = await cloneDatabase();
  const client = new PrismaClient({ adapter: new PrismaPg(clone.url) });
  try {
    await seedMarket(client, { ...quiet, demonstration: true, products: 6_000 });
    expect(await client.product.count()).toBe(6_000);
    const [row] = await client.$queryRaw<Record<string, number>[]>`
      select (select count(*)::int from product where price_from = 0) as unpriced,
        (select count(*)::int from product p where not exists (select from picture i where i.product_id = p.id)) as unpictured,
        (select count(*)::int from ocop_certificate c join product p on p.id = c.product_id where c.holder_id <> p.workshop_id) as "heldByAnother",
        (select count(*)::int from product p join artisan a on a.id = p.artisan_id where a.workshop_id <> p.workshop_id) as "madeElsewhere",
        (select count(*)::int from workshop w where not exists (select from product p where p.workshop_id = w.id)) as idle,
        (select count(distinct workshop_id)::int from product) as workshops`;
    expect(row).toMatchObject({ unpriced: 0, unpictured: 0, heldByAnother: 0, madeElsewhere: 0, idle: 0 });
    expect(row!.workshops).toBeGreaterThan(200);
  } finally {
    await client.$disconnect();
    await clone.drop();
  }
});
