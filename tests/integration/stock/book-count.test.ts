import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { requestContext } from '#app/platform/log.server.ts';
import { packConsignment } from '#app/services/consignments/pack-consignment.server.ts';
import { shipConsignment } from '#app/services/consignments/ship-consignment.server.ts';
import { bookCount } from '#app/services/stock/book-count.server.ts';
import type { VariantCount } from '#app/services/stock/judge-counts.server.ts';
import { listToCount } from '#app/services/stock/list-to-count.server.ts';
import { moveStock } from '#app/services/stock/move-stock.server.ts';
import { reviewCount } from '#app/services/stock/review-count.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { memberOf } from '#tests/support/member.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();

async function shop(stock = 12) {
  const made = await product(database.db, { stock });
  // What the shelf held before anybody counts lies in the past.
  return { variantId: made.variant.id, workshopId: made.workshopId, ...(await memberOf(database.db, made.workshopId)) };
}
const count = (variantId: string, counted: number, at = new Date()): VariantCount => ({ key: randomUUID(), variantId, counted, at });
const onHand = async (id: string) => (await database.db.variant.findUniqueOrThrow({ where: { id } })).onHand;
const movements = (variantId: string) => database.db.stockMovement.findMany({ where: { variantId, kind: 'count' }, orderBy: { at: 'asc' } });
const ago = (ms: number) => new Date(Date.now() - ms);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a count is shown before it is booked, and books the difference at the time of counting', async () => {
  const { actor, studio, variantId } = await shop();
  const one = count(variantId, 10);
  const review = await reviewCount(actor, studio, [one]);
  expect(review).toMatchObject({ ok: true, lines: [{ counted: 10, verdict: { ok: true, expected: 12, difference: -2 } }] });
  expect(await onHand(variantId)).toBe(12);
  expect(await bookCount(actor, studio, [one])).toEqual({ ok: true, booked: 1, same: 0, refused: [] });
  expect(await onHand(variantId)).toBe(10);
  expect(await movements(variantId)).toMatchObject([{ id: one.key, onHandDelta: -2, at: one.at, byId: actor.userId, reason: 'counted' }]);
});

test('sent again, also at once, it books once', async () => {
  const { actor, studio, variantId } = await shop();
  const one = count(variantId, 14);
  const verdicts = await Promise.all([1, 2, 3].map(() => bookCount(actor, studio, [one])));
  for (const verdict of verdicts) expect(verdict).toEqual({ ok: true, booked: 1, same: 0, refused: [] });
  expect(await onHand(variantId)).toBe(14);
  expect(await movements(variantId)).toHaveLength(1);
});

test('of two counts of one variant in one sending the later one is booked, and no other', async () => {
  const { actor, studio, variantId } = await shop(3);
  const counts = [count(variantId, 5), count(variantId, 9, ago(60_000))];
  expect(await reviewCount(actor, studio, counts)).toMatchObject({ lines: [{ counted: 5 }] });
  expect(await bookCount(actor, studio, counts)).toEqual({ ok: true, booked: 1, same: 0, refused: [] });
  expect(await onHand(variantId)).toBe(5);
});

test('goods are found by the name that the list shows, in English too', async () => {
  const { actor, studio, variantId } = await shop();
  const { productId } = await database.db.variant.findUniqueOrThrow({ where: { id: variantId } });
  await database.db.product.update({ where: { id: productId }, data: { nameEn: 'Lidded jar' } });
  const { lines } = await requestContext.run({ requestId: 'en', locale: 'en', pattern: '', statements: 0 }, () => listToCount(actor, studio, { q: 'lidded', page: 1 }));
  expect(lines).toMatchObject([{ id: variantId, product: 'Lidded jar' }]);
});

test('what matches books nothing', async () => {
  const { actor, studio, variantId } = await shop();
  expect(await bookCount(actor, studio, [count(variantId, 12)])).toEqual({ ok: true, booked: 0, same: 1, refused: [] });
  expect(await movements(variantId)).toEqual([]);
});

test('what was sold, received or broke after the counting stays on top of it', async () => {
  const { actor, studio, variantId } = await shop();
  const counted = count(variantId, 10);
  await pause(5);
  await order(await withCart([{ variantId, quantity: 3 }]));
  const hand = { reason: '', note: '', seen: 0, lotId: null };
  await moveStock(actor, studio, variantId, { ...hand, key: randomUUID(), deed: 'receipt', pieces: '4' });
  await moveStock(actor, studio, variantId, { ...hand, key: randomUUID(), deed: 'damage', reason: 'sample', pieces: '1' });
  expect(await bookCount(actor, studio, [counted])).toMatchObject({ ok: true, booked: 1 });
  // Ten on the shelf, four came, one left; the three sold are still there.
  expect(await database.db.variant.findUniqueOrThrow({ where: { id: variantId } })).toMatchObject({ onHand: 13, reserved: 3 });
});

test('two phones that counted the same book the difference once, whoever sends first', async () => {
  for (const laterFirst of [false, true]) {
    const { actor, studio, variantId, workshopId } = await shop();
    const other = await memberOf(database.db, workshopId, 'staff');
    await pause(5);
    const first = count(variantId, 10);
    await pause(5);
    const second = count(variantId, 10);
    const sends = [() => bookCount(actor, studio, [first]), () => bookCount(other.actor, other.studio, [second])];
    const verdicts = [];
    for (const send of laterFirst ? sends.toReversed() : sends) verdicts.push(await send());
    expect(await onHand(variantId)).toBe(10);
    expect(await movements(variantId)).toHaveLength(1);
    if (laterFirst) expect(verdicts[1]).toMatchObject({ booked: 0, refused: [{ verdict: { code: 'counted-since' } }] });
    else expect(verdicts[1]).toMatchObject({ booked: 0, same: 1, refused: [] });
  }
});

test('a later count that agreed with the books stands against an earlier one that is sent after it', async () => {
  const { actor, studio, variantId } = await shop();
  await pause(5);
  const earlier = count(variantId, 10);
  await pause(5);
  const later = count(variantId, 12);
  expect(await bookCount(actor, studio, [later])).toMatchObject({ booked: 0, same: 1 });
  expect(await bookCount(actor, studio, [earlier])).toMatchObject({ booked: 0, refused: [{ verdict: { code: 'counted-since', since: later.at } }] });
  expect(await bookCount(actor, studio, [later])).toMatchObject({ booked: 0, same: 1, refused: [] });
  expect(await onHand(variantId)).toBe(12);
});

test('two phones at the same moment end at one count', async () => {
  const { actor, studio, variantId } = await shop();
  await pause(5);
  const [one, two] = [count(variantId, 9), count(variantId, 9)];
  await Promise.all([bookCount(actor, studio, [one]), bookCount(actor, studio, [two])]);
  expect(await onHand(variantId)).toBe(9);
});

test('fewer than orders have set aside is not booked, and the others are', async () => {
  const { actor, studio, variantId, workshopId } = await shop(5);
  const { villageId } = await database.db.workshop.findUniqueOrThrow({ where: { id: workshopId } });
  const beside = await product(database.db, { stock: 7, workshopId, villageId });
  await order(await withCart([{ variantId, quantity: 4 }]));
  const verdict = await bookCount(actor, studio, [count(variantId, 3), count(beside.variant.id, 8)]);
  expect(verdict).toMatchObject({ ok: true, booked: 1, refused: [{ variantId, verdict: { code: 'below-set-aside', expected: 5, difference: -2, reserved: 4 } }] });
  expect([await onHand(variantId), await onHand(beside.variant.id)]).toEqual([5, 8]);
});

test('an old count, a stranger and the goods of others change nothing', async () => {
  const { actor, studio, variantId } = await shop();
  const other = await shop();
  expect(await bookCount(actor, studio, [count(variantId, 3, ago(8 * 24 * 3_600_000))])).toMatchObject({ booked: 0, refused: [{ verdict: { code: 'too-old' } }] });
  expect(await bookCount(actor, studio, [count(other.variantId, 3)])).toEqual({ ok: true, booked: 0, same: 0, refused: [] });
  expect(await bookCount(other.actor, studio, [count(variantId, 3)])).toEqual({ ok: false, code: 'not-allowed' });
  expect(await reviewCount(VISITOR, studio, [count(variantId, 3)])).toEqual({ ok: false, code: 'sign-in' });
  expect([await onHand(variantId), await onHand(other.variantId)]).toEqual([12, 12]);
});

test('the shelf is held against what lies on it: boxes that wait for their carrier are on hand and not there', async () => {
  const { actor, studio, variantId, workshopId } = await shop();
  const listed = async () => (await listToCount(actor, studio, { q: '', page: 1 })).lines.map(({ onHand: all, packed }) => [all, packed]);
  const expected = async (one: VariantCount) => {
    const review = await reviewCount(actor, studio, [one]);
    return review.ok && [review.lines[0]!.verdict.expected, review.lines[0]!.verdict.packed];
  };
  const orderOf = async (quantity: number) => {
    const { code } = await order(await withCart([{ variantId, quantity }]));
    return (await database.db.consignment.findFirstOrThrow({ where: { order: { code } } })).id;
  };
  const ship = (consignmentId: string, pieces: Record<string, number> | null) => shipConsignment(actor, { workshopId, consignmentId, shipmentId: randomUUID(), carrier: 'ghn', trackingCode: '', pieces });
  const lineOf = async (consignmentId: string) => (await database.db.orderLine.findFirstOrThrow({ where: { consignmentId } })).id;

  const [packed, half] = [await orderOf(3), await orderOf(2)];
  const unpacked = count(variantId, 12);
  await pause(5);
  await packConsignment(actor, { workshopId, consignmentId: packed });
  // One of these is sent in a parcel of its own; the other was never said to be packed.
  await ship(half, { [await lineOf(half)]: 1 });
  await pause(5);
  const inBoxes = count(variantId, 8);
  expect([await expected(unpacked), await expected(inBoxes), await listed()]).toEqual([[12, 0], [8, 3], [[11, 3]]]);
  await pause(5);
  await ship(packed, null);
  await pause(5);
  // The boxes left after it was counted: what was seen then is what it was.
  expect([await expected(inBoxes), await expected(count(variantId, 8)), await listed()]).toEqual([[8, 3], [8, 0], [[8, 0]]]);
  expect(await bookCount(actor, studio, [{ ...inBoxes, counted: 7 }])).toMatchObject({ ok: true, booked: 1, refused: [] });
  expect(await onHand(variantId)).toBe(7);
});
