// A workshop's figures: every number again from the raw rows, by another way.
import { beforeAll, describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { periodsUntil, type Step } from '#app/domain/figures/periods.ts';
import { addDays, type Day, dayToDate, hanoiDay, startOfHanoiDay } from '#app/domain/time/hanoi.ts';
import { requestContext } from '#app/platform/log.server.ts';
import { type Figures, getFigures } from '#app/services/figures/get-figures.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { contact, order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();
const today = hanoiDay(new Date());

type Shop = Awaited<ReturnType<typeof workshop>>;
let shop: Shop;
let slugs: string[];
const owner = () => ({ ...VISITOR, userId: crypto.randomUUID(), memberOf: [{ workshopId: shop.id, role: 'owner' as const, status: 'verified' as const }] });
const subject = () => ({ workshopId: shop.id, villageId: shop.villageId });

/** An order of some pieces, as if the workshop had been told of it at noon some days ago. */
async function sold(lines: { variantId: string; quantity: number }[], { daysAgo, phone, status }: { daysAgo: number; phone: string; status?: 'cancelled' | 'returned' | 'delivered' }) {
  const { code } = await order(await withCart(lines), { contact: { ...contact, phone } });
  const found = await database.db.order.findUniqueOrThrow({ where: { code }, include: { consignments: { where: { workshopId: shop.id }, include: { lines: { orderBy: { position: 'asc' } } } } } });
  const consignment = found.consignments[0]!;
  const openedAt = new Date(startOfHanoiDay(addDays(today, -daysAgo)).getTime() + 43_200_000);
  // As if it had waited for its payment until then.
  await database.db.consignment.update({ where: { id: consignment.id }, data: { openedAt: null } });
  await database.db.consignment.update({ where: { id: consignment.id }, data: { openedAt, ...(status ? { status, closedAt: openedAt } : {}) } });
  return consignment;
}

beforeAll(async () => {
  shop = await workshop(database.db);
  const [dear, cheap] = [await product(database.db, { workshopId: shop.id, villageId: shop.villageId, price: 500_000, stock: 90, name: 'Bình đắt' }), await product(database.db, { workshopId: shop.id, villageId: shop.villageId, price: 120_000, stock: 90, name: 'Chén rẻ' })];
  const elsewhere = await product(database.db, { price: 900_000, stock: 90 });
  const [a, b] = [dear.variant.id, cheap.variant.id];
  slugs = [dear.product.slug, cheap.product.slug];
  await sold([{ variantId: b, quantity: 9 }], { daysAgo: 390, phone: '0912000001' });
  await sold([{ variantId: b, quantity: 4 }], { daysAgo: 200, phone: '0912000001' });
  // One of three pieces is called off, and one parcel of two comes back.
  const partly = await sold([{ variantId: a, quantity: 3 }, { variantId: b, quantity: 2 }], { daysAgo: 30, phone: '0912000004', status: 'delivered' });
  await database.db.lineCancellation.create({ data: { orderLineId: partly.lines[0]!.id, consignmentId: partly.id, quantity: 1, amount: 500_000, reason: 'sold-out' } });
  const parcel = await database.db.shipment.create({ data: { consignmentId: partly.id, position: 0, carrier: 'ghn', lines: { create: { orderLineId: partly.lines[1]!.id, quantity: 1 } } } });
  await database.db.shipment.update({ where: { id: parcel.id }, data: { status: 'returned', endedAt: new Date() } });
  await sold([{ variantId: b, quantity: 1 }], { daysAgo: 8, phone: '0912000003', status: 'cancelled' });
  await sold([{ variantId: a, quantity: 1 }], { daysAgo: 8, phone: '0912000003', status: 'returned' });
  await sold([{ variantId: b, quantity: 3 }], { daysAgo: 1, phone: '0912000002' });
  await sold([{ variantId: a, quantity: 2 }, { variantId: elsewhere.variant.id, quantity: 1 }], { daysAgo: 0, phone: '0912000001', status: 'delivered' });
  const [first, second] = await database.db.product.findMany({ where: { workshopId: shop.id }, orderBy: { slug: 'asc' } });
  const seen = [[0, 30, 5], [1, 10, 0], [30, 60, 2], [45, 7, 1]] as const;
  for (const [ago, one, two] of seen) {
    const day = dayToDate(addDays(today, -ago));
    if (one) await database.db.productVisit.create({ data: { productId: first!.id, day, visits: one } });
    if (two) await database.db.productVisit.create({ data: { productId: second!.id, day, visits: two } });
    await database.db.workshopVisit.create({ data: { workshopId: shop.id, day, visits: ago + 1, productVisits: one + two } });
  }
  const day = dayToDate(today);
  await database.db.productFinding.createMany({
    data: [
      { productId: first!.id, workshopId: shop.id, day, locale: 'vi', query: 'bình gốm', openings: 2 }, { productId: second!.id, workshopId: shop.id, day: dayToDate(addDays(today, -20)), locale: 'en', query: 'bình gốm', openings: 2 },
      { productId: first!.id, workshopId: shop.id, day, locale: 'vi', query: 'chị lan ngõ 5', openings: 2 }, { productId: elsewhere.product.id, workshopId: elsewhere.workshopId, day, locale: 'vi', query: 'chị lan ngõ 5', openings: 7 },
    ],
  });
}, 120_000);

/** The same sums from lines, cancellations, parcels and visits of products, in plain JavaScript. */
async function again(step: Step) {
  const consignments = await database.db.consignment.findMany({ where: { workshopId: shop.id, openedAt: { not: null } }, include: { order: true, lines: { include: { cancellations: true, shipped: { include: { shipment: true } } } } } });
  const visits = await database.db.productVisit.findMany({ where: { product: { workshopId: shop.id } } });
  const own = await database.db.workshopVisit.findMany({ where: { workshopId: shop.id } });
  const since = own.map(({ day }) => hanoiDay(day)).toSorted()[0]!;
  return periodsUntil(today, step).map(({ from, to }) => {
    const within = (day: Day) => day >= from && day <= to;
    const kept = consignments.filter(({ openedAt, status }) => status !== 'cancelled' && within(hanoiDay(openedAt!)));
    let revenue = 0;
    for (const { status, lines } of kept) {
      if (status === 'returned') continue;
      for (const line of lines) {
        const off = line.cancellations.reduce((sum, { quantity }) => sum + quantity, 0) + line.shipped.filter(({ shipment }) => shipment.status === 'returned').reduce((sum, { quantity }) => sum + quantity, 0);
        revenue += (line.quantity - off) * Number(line.unitPrice);
      }
    }
    const returning = kept.filter((one) => consignments.some((other) => other.openedAt! < one.openedAt! && other.order.contactPhone === one.order.contactPhone)).length;
    const counted = since <= to;
    return {
      from, to, orders: kept.length, revenue, returning,
      productVisits: counted ? visits.filter(({ day }) => within(hanoiDay(day))).reduce((sum, one) => sum + one.visits, 0) : null,
      workshopVisits: counted ? own.filter(({ day }) => within(hanoiDay(day))).reduce((sum, one) => sum + one.visits, 0) : null,
    };
  });
}

const figures = async (step: Step): Promise<Figures> => (await getFigures(owner(), subject(), step))!;

describe.each(['week', 'month'] as const)('by %s', (step) => {
  test('every number is what the raw rows add up to', async () => {
    const shown = await figures(step);
    expect(shown.periods.map(({ conversion: _, partlyCounted: __, ...period }, nth) => ({ ...period, revenue: shown.revenue!.ofPeriods[nth] }))).toEqual(await again(step));
    expect(shown.revenue!.ofPeriods.some((revenue) => revenue > 0)).toBe(true);
    for (const { orders, productVisits, conversion, partlyCounted } of shown.periods) if (productVisits && !partlyCounted) expect(conversion).toBeCloseTo((orders / productVisits) * 100, 1);
  });

  test('what was not counted is told as such, from the first day that was', async () => {
    const { periods, countedSince } = await figures(step);
    expect(countedSince).toBe(addDays(today, -45));
    for (const { to, productVisits } of periods) expect(productVisits === null).toBe(to < countedSince!);
  });
});

test('best sellers are named as the reader reads, in English where that is written', async () => {
  await database.db.product.update({ where: { slug: slugs[0]! }, data: { nameEn: 'Dear vase' } });
  const english = await requestContext.run({ requestId: 'en', locale: 'en', pattern: '', statements: 0 }, () => figures('month'));
  expect([english.best.map(({ name }) => name), (await figures('month')).best.map(({ name }) => name)]).toEqual([['Dear vase', 'Chén rẻ'], ['Bình đắt', 'Chén rẻ']]);
});

test('a buyer who comes back is known by the telephone, also after longer than is shown', async () => {
  const { periods } = await figures('month');
  // 0912000001 three times, of which the first was 390 days ago; whose order was called off has ordered before all the same.
  expect(periods.reduce((sum, { returning }) => sum + returning, 0)).toBe((await again('month')).reduce((sum, { returning }) => sum + returning, 0));
  expect(periods.at(-1)!.returning).toBeGreaterThanOrEqual(1);
});

test('best sellers are by money, without what was called off or came back, of this workshop only', async () => {
  const { best } = await figures('month');
  // 2 + 3 − 1 pieces at 500.000; 3 + 2 − 1 + 4 at 120.000, and the ones of 390 days ago are too old.
  expect(best.map(({ slug, pieces, revenue }) => [slug, pieces, revenue])).toEqual([[slugs[0], 4, 2_000_000], [slugs[1], 8, 960_000]]);
  const visits = await database.db.productVisit.groupBy({ by: ['productId'], where: { product: { workshopId: shop.id } }, _sum: { visits: true } });
  expect(best.map((one) => one.visits).toSorted()).toEqual(visits.map(({ _sum }) => _sum.visits!).toSorted());
});

test('staff see how much is sold, and nothing of what it brings', async () => {
  const staff = { ...VISITOR, userId: crypto.randomUUID(), memberOf: [{ workshopId: shop.id, role: 'staff' as const, status: 'verified' as const }] };
  const [seen, whole] = [(await getFigures(staff, subject(), 'month'))!, await figures('month')];
  expect(seen.revenue).toBeNull();
  // The cheap one sold more pieces, the dear one brought more.
  expect(seen.best.map(({ slug, pieces, revenue }) => [slug, pieces, revenue])).toEqual([[slugs[1], 8, null], [slugs[0], 4, null]]);
  expect(seen).toMatchObject({ periods: whole.periods, now: whole.now, searches: whole.searches });
  expect(JSON.stringify(seen)).not.toMatch(/"revenue":\d/);
});

test('words are shown from the third opening of this workshop’s goods, both languages together', async () => {
  expect((await figures('week')).searches).toEqual([{ query: 'bình gốm', openings: 4 }]);
});

test('what is taken off follows a parcel that turns out to have arrived after all', async () => {
  const consignment = await database.db.consignment.findFirstOrThrow({ where: { workshopId: shop.id, takenOff: { gt: 0 } }, include: { shipments: true } });
  expect(Number(consignment.takenOff)).toBe(620_000);
  const { id } = consignment.shipments[0]!;
  const takenOff = async () => Number((await database.db.consignment.findUniqueOrThrow({ where: { id: consignment.id } })).takenOff);
  await database.db.shipment.update({ where: { id }, data: { status: 'delivered' } });
  expect(await takenOff()).toBe(500_000);
  await database.db.shipment.update({ where: { id }, data: { status: 'returned' } });
  expect(await takenOff()).toBe(620_000);
});

test('are its members’ and the administrators’ to see', async () => {
  const elsewhere = await workshop(database.db);
  const stranger = { ...VISITOR, userId: crypto.randomUUID() };
  for (const actor of [VISITOR, stranger, { ...stranger, memberOf: [{ workshopId: elsewhere.id, role: 'owner' as const, status: 'verified' as const }] }, { ...stranger, curates: [shop.villageId] }]) expect(await getFigures(actor, subject(), 'week')).toBeNull();
  expect(await getFigures({ ...stranger, memberOf: [{ workshopId: shop.id, role: 'staff', status: 'suspended' }] }, subject(), 'week')).not.toBeNull();
  const empty = (await getFigures({ ...stranger, administrator: true }, { workshopId: elsewhere.id, villageId: elsewhere.villageId }, 'week'))!;
  expect([...empty.periods.map(({ orders }) => orders), ...empty.revenue!.ofPeriods].every((value) => value === 0)).toBe(true);
  expect([empty.best, empty.searches]).toEqual([[], []]);
});

test('a buyer is known again without looking at what the same telephone ordered elsewhere', async () => {
  const other = await workshop(database.db);
  const { code } = await order(await withCart([{ variantId: (await product(database.db)).variant.id }]), { contact: { ...contact, phone: '0912000007' } });
  const { id, orderId, openedAt } = await database.db.consignment.findFirstOrThrow({ where: { order: { code } } });
  await database.db.$executeRaw`
    with again as (select n, gen_random_uuid() as order_id, gen_random_uuid() as id from generate_series(1, 300) n), more as (
      insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', order_id, 'code', 'TN' || translate(lpad(n::text, 7, 'A'), '01', 'XY') || 'Z', 'checkout_key', gen_random_uuid()))).* from orders o, again where o.id = ${orderId}::uuid
    ), theirs as (
      insert into consignment (id, order_id, workshop_id, position, status, workshop_name, village_slug, village_name, goods_total, delivery_fee, delivery_quote)
      select again.id, again.order_id, ${other.id}::uuid, c.position, c.status, c.workshop_name, c.village_slug, c.village_name, c.goods_total, c.delivery_fee, c.delivery_quote from again, consignment c where c.id = ${id}::uuid
    )
    insert into order_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'order_id', again.order_id, 'consignment_id', again.id))).* from again, order_line l where l.consignment_id = ${id}::uuid`;
  await database.db.$executeRaw`update consignment set opened_at = now() where workshop_id = ${other.id}::uuid`;
  await database.db.consignment.update({ where: { id }, data: { openedAt: null } });
  const rowsRead = async (tx: Pick<typeof database.db, '$queryRaw'>) => Number((await tx.$queryRaw<[{ rows: bigint }]>`select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as rows from pg_stat_xact_user_tables where relname in ('orders', 'consignment')`)[0].rows);
  await database.db.$transaction(async (tx) => {
    const before = await rowsRead(tx);
    await tx.$executeRaw`update consignment set opened_at = ${openedAt} where id = ${id}::uuid`;
    expect(await rowsRead(tx) - before).toBeLessThan(20);
  });
});
