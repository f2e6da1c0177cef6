// What a workshop does with a consignment: every step once and again, in parts, and by two people at once.
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { statementOf } from '#app/domain/money/statement.ts';
import type { Pieces } from '#app/domain/orders/pieces.ts';
import { hanoiMonth } from '#app/domain/time/month.ts';
import { db } from '#app/platform/db.server.ts';
import { acceptConsignment } from '#app/services/consignments/accept-consignment.server.ts';
import { cancelPieces } from '#app/services/consignments/cancel-pieces.server.ts';
import { correctTracking } from '#app/services/consignments/correct-tracking.server.ts';
import { deliverShipment } from '#app/services/consignments/deliver-shipment.server.ts';
import { getConsignment } from '#app/services/consignments/get-consignment.server.ts';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { listConsignments } from '#app/services/consignments/list-consignments.server.ts';
import { packConsignment } from '#app/services/consignments/pack-consignment.server.ts';
import { returnShipment } from '#app/services/consignments/return-shipment.server.ts';
import { shipConsignment, type ShipInput } from '#app/services/consignments/ship-consignment.server.ts';
import { readConsignmentMoney } from '#app/services/money/read-consignment-money.server.ts';
import { cancelOrder } from '#app/services/orders/cancel-order.server.ts';
import { getOrder } from '#app/services/orders/get-order.server.ts';
import { type Bought, buy, memberOf } from '#tests/support/bought.ts';
import { freshDatabase } from '#tests/support/database.ts';

freshDatabase();

const keyOf = (bought: Bought, at = 0) => ({ workshopId: bought.consignments[at]!.workshopId, consignmentId: bought.consignments[at]!.id });
const workerOf = (bought: Bought, at = 0) => memberOf(bought.consignments[at]!.workshopId);

async function ship(bought: Bought, { at = 0, pieces = null, ...changes }: Partial<ShipInput> & { at?: number; pieces?: Pieces | null } = {}): Promise<string> {
  const shipmentId = changes.shipmentId ?? randomUUID();
  const sent = await shipConsignment(workerOf(bought, at), { ...keyOf(bought, at), shipmentId, carrier: 'ghn', trackingCode: '', pieces, ...changes });
  expect(sent).toMatchObject({ ok: true });
  return shipmentId;
}

const deliver = (bought: Bought, shipmentId: string, at = 0) => deliverShipment(workerOf(bought, at), { workshopId: bought.consignments[at]!.workshopId, shipmentId });
const bringBack = (bought: Bought, shipmentId: string, at = 0) => returnShipment(workerOf(bought, at), { workshopId: bought.consignments[at]!.workshopId, shipmentId });
const cancel = (bought: Bought, line: number, quantity: number, { at = 0, reason = 'shopper-asked', note = '', cancellationId = randomUUID() } = {}) =>
  cancelPieces(workerOf(bought, at), { ...keyOf(bought, at), cancellationId, lineId: bought.consignments[at]!.lines[line]!.id, quantity, reason, note });

async function statement(workshopId: string) {
  const month = hanoiMonth(new Date());
  return statementOf(await readConsignmentMoney(workshopId, month), month);
}

async function stateOf(bought: Bought) {
  const row = await db().order.findUniqueOrThrow({
    where: { id: bought.orderId },
    include: { consignments: { orderBy: { position: 'asc' }, include: { shipments: { orderBy: { position: 'asc' } } } }, payments: true, receipts: true, refunds: { orderBy: { createdAt: 'asc' } } },
  });
  const variants = bought.consignments.flatMap(({ lines }) => lines.map(({ variantId }) => variantId));
  const stock = new Map((await db().variant.findMany({ where: { id: { in: variants } } })).map((one) => [one.id, [one.onHand, one.reserved]]));
  return {
    order: row.status,
    consignments: row.consignments.map(({ status }) => status),
    cods: row.consignments.flatMap(({ shipments }) => shipments.map(({ codAmount }) => Number(codAmount))),
    payment: row.payments.map(({ status, amount, received }) => [status, Number(amount), Number(received)]),
    receipts: row.receipts.map(({ source, amount }) => [source, Number(amount)]),
    refunds: row.refunds.map(({ reason, amount }) => [reason, Number(amount)]),
    stock: variants.map((id) => stock.get(id)),
  };
}

describe('an order that pays at the door', () => {
  test('goes from the workshop to the door, each step once however often it is pressed', async () => {
    const bought = await buy({ workshops: [[{ price: 200_000, quantity: 2 }]] });
    for (let again = 0; again < 2; again += 1) expect(await acceptConsignment(workerOf(bought), keyOf(bought))).toEqual({ ok: true });
    expect((await stateOf(bought)).consignments).toEqual(['confirmed']);
    for (let again = 0; again < 2; again += 1) expect(await packConsignment(workerOf(bought), keyOf(bought))).toEqual({ ok: true });
    expect((await stateOf(bought)).consignments).toEqual(['packed']);
    // A step back is none.
    expect(await acceptConsignment(workerOf(bought), keyOf(bought))).toEqual({ ok: true });

    const shipmentId = randomUUID();
    await ship(bought, { shipmentId, trackingCode: 'lf6n 4abc' });
    await ship(bought, { shipmentId });
    expect(await stateOf(bought)).toMatchObject({ order: 'placed', consignments: ['shipped'], cods: [bought.total], stock: [[8, 0]] });
    expect(await db().shipment.findUniqueOrThrow({ where: { id: shipmentId } })).toMatchObject({ carrier: 'ghn', trackingCode: 'LF6N4ABC' });

    for (let again = 0; again < 2; again += 1) expect(await deliver(bought, shipmentId)).toEqual({ ok: true });
    expect(await stateOf(bought)).toMatchObject({
      order: 'completed', consignments: ['delivered'], payment: [['paid', bought.total, bought.total]], receipts: [['cash', bought.total]], refunds: [], stock: [[8, 0]],
    });
    expect(await bringBack(bought, shipmentId)).toEqual({ ok: false, code: 'already-ended' });
    const kinds = (await db().orderEvent.findMany({ where: { orderId: bought.orderId }, orderBy: { at: 'asc' } })).map(({ kind }) => kind);
    expect(kinds).toEqual(['order-placed', 'consignment-accepted', 'consignment-packed', 'parcel-sent', 'parcel-delivered', 'cash-received', 'order-completed']);
  });

  test('is sent in parts: the first carries the fee, and it is paid when all is collected', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 3 }, { price: 90_000 }]] });
    const [{ lines, deliveryFee }] = bought.consignments as [Bought['consignments'][number]];
    const first = await ship(bought, { pieces: { [lines[0]!.id]: 1 } });
    expect(await stateOf(bought)).toMatchObject({ consignments: ['packed'], cods: [150_000 + deliveryFee], stock: [[9, 2], [10, 1]] });
    const second = await ship(bought);
    expect(await stateOf(bought)).toMatchObject({ consignments: ['shipped'], cods: [150_000 + deliveryFee, 390_000], stock: [[7, 0], [9, 0]] });

    await deliver(bought, first);
    expect(await stateOf(bought)).toMatchObject({ order: 'placed', consignments: ['shipped'], payment: [['due_on_delivery', bought.total, 150_000 + deliveryFee]] });
    expect(await db().receipt.findMany({ where: { orderId: bought.orderId }, select: { verdict: true } })).toEqual([{ verdict: 'paid' }]);
    await deliver(bought, second);
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', consignments: ['delivered'], payment: [['paid', bought.total, bought.total]] });
  });

  test('collects its delivery fee with the next box when the first came back', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }]] });
    const [{ lines, deliveryFee }] = bought.consignments as [Bought['consignments'][number]];
    await bringBack(bought, await ship(bought, { pieces: { [lines[0]!.id]: 1 } }));
    expect(await stateOf(bought)).toMatchObject({ payment: [['due_on_delivery', 150_000 + deliveryFee, 0]] });
    await deliver(bought, await ship(bought));
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', cods: [150_000 + deliveryFee, 150_000 + deliveryFee], payment: [['paid', 150_000 + deliveryFee, 150_000 + deliveryFee]] });
  });

  test('collects its delivery fee with the box that is still here when the one with it came back and another arrived', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 3 }]] });
    const [{ lines, deliveryFee, workshopId, id }] = bought.consignments as [Bought['consignments'][number]];
    const [one, two] = [await ship(bought, { pieces: { [lines[0]!.id]: 1 } }), await ship(bought, { pieces: { [lines[0]!.id]: 1 } })];
    await bringBack(bought, one);
    await deliver(bought, two);
    const owed = 300_000 + deliveryFee;
    expect(await stateOf(bought)).toMatchObject({ order: 'placed', payment: [['due_on_delivery', owed, 150_000]] });
    const shown = { cod: 150_000 + deliveryFee };
    expect(await getConsignment(workerOf(bought), keyOf(bought))).toMatchObject(shown);
    expect((await listConsignments(workerOf(bought), { workshopId, shelf: 'to-send', page: 1 })).rows).toMatchObject([shown]);
    expect(await getLabels(workerOf(bought), { workshopId, consignmentIds: [id] })).toMatchObject([shown]);
    await deliver(bought, await ship(bought));
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', cods: [150_000 + deliveryFee, 150_000, 150_000 + deliveryFee], payment: [['paid', owed, owed]] });
    const { lines: told, totals } = await statement(workshopId);
    expect(totals).toMatchObject({ goods: 300_000, delivery: deliveryFee, collected: owed, closing: 0 });
    expect(told.map(({ kind }) => kind)).not.toContain('written-off');
  });

  test('reckons the fee of what is left, and its label, by what was bought, whatever its listing says since', async () => {
    for (const change of [{ weightGrams: 9_000, lengthCm: 90 }, { weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 }]) {
      const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }]] });
      const [{ lines, workshopId, id }] = bought.consignments as [Bought['consignments'][number]];
      const { productId } = await db().variant.update({ where: { id: lines[0]!.variantId }, data: change });
      await db().product.update({ where: { id: productId }, data: { fragile: true } });
      expect(await cancel(bought, 0, 1)).toEqual({ ok: true });
      expect(await db().lineCancellation.findFirstOrThrow({ where: { consignmentId: id } })).toMatchObject({ feeOff: 7_500n });
      expect(await getLabels(workerOf(bought), { workshopId, consignmentIds: [id] })).toMatchObject([{ weightGrams: 800, fragile: false }]);
    }
  });

  test('asks for less when pieces are called off, and for nothing of what came back', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }], [{ price: 80_000 }]] });
    const [one, two] = bought.consignments as [Bought['consignments'][number], Bought['consignments'][number]];
    expect(await cancel(bought, 0, 1)).toEqual({ ok: true });
    const fee = 24_000;
    expect(one.deliveryFee).toBe(31_500);
    expect(await stateOf(bought)).toMatchObject({ consignments: ['waiting', 'waiting'], payment: [['due_on_delivery', bought.total - 150_000 - 7_500, 0]], stock: [[10, 1], [10, 1]], refunds: [] });

    await bringBack(bought, await ship(bought, { at: 1 }), 1);
    expect(await stateOf(bought)).toMatchObject({ order: 'placed', consignments: ['waiting', 'returned'], payment: [['due_on_delivery', 150_000 + fee, 0]], stock: [[10, 1], [10, 0]] });
    await deliver(bought, await ship(bought));
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', payment: [['paid', 150_000 + fee, 150_000 + fee]], receipts: [['cash', 150_000 + fee]] });
    expect(two.deliveryFee).toBeGreaterThan(0);
  });

  test('collects the delivery fee of what is left when a piece cannot be sent, everywhere the same, and no less once a box has left', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 4 }]], email: 'phi@khach.example' });
    const [{ lines, deliveryFee, workshopId, id }] = bought.consignments as [Bought['consignments'][number]];
    expect(deliveryFee).toBe(46_500);
    const cancellationId = randomUUID();
    for (let again = 0; again < 2; again += 1) expect(await cancel(bought, 0, 1, { reason: 'damaged', cancellationId })).toEqual({ ok: true });
    const shown = { cod: 450_000 + 39_000 };
    expect(await getConsignment(workerOf(bought), keyOf(bought))).toMatchObject({ ...shown, deliveryFee: 39_000 });
    expect((await listConsignments(workerOf(bought), { workshopId, shelf: 'to-pack', page: 1 })).rows).toMatchObject([shown]);
    expect(await getLabels(workerOf(bought), { workshopId, consignmentIds: [id] })).toMatchObject([shown]);
    expect(await getOrder({ ...VISITOR, openedOrders: [bought.orderId] }, bought.code)).toMatchObject({ total: bought.total, deliveryTotal: 46_500, notCharged: { goods: 150_000, delivery: 7_500 }, dueAtDoor: 489_000 });
    const { text } = await db().mail.findFirstOrThrow({ where: { toAddress: 'phi@khach.example', kind: 'pieces-cancelled' } });
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/Phí giao được giảm: −7.500 ₫/);
    expect(text.replaceAll('\u00a0', ' ')).toContain('chỉ còn phải trả 489.000 ₫');

    const first = await ship(bought, { pieces: { [lines[0]!.id]: 1 } });
    await cancel(bought, 0, 1);
    expect(await stateOf(bought)).toMatchObject({ payment: [['due_on_delivery', 339_000, 0]] });
    await deliver(bought, first);
    await deliver(bought, await ship(bought));
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', cods: [189_000, 150_000], payment: [['paid', 339_000, 339_000]], receipts: [['cash', 189_000], ['cash', 150_000]] });
    expect((await statement(workshopId)).totals).toMatchObject({ goods: 300_000, delivery: 39_000, collected: 339_000, refunded: 0, closing: 0 });
  });

  test('is called off when nothing of it is left, and asks for nothing', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }]] });
    await cancel(bought, 0, 2);
    expect(await stateOf(bought)).toMatchObject({ order: 'cancelled', consignments: ['cancelled'], payment: [['expired', bought.total, 0]], stock: [[10, 0]], refunds: [] });
    expect(await acceptConsignment(workerOf(bought), keyOf(bought))).toEqual({ ok: false, code: 'already-over' });
  });

  test('is paid when its last pieces are called off after the rest was paid', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }]] });
    const [{ lines, deliveryFee }] = bought.consignments as [Bought['consignments'][number]];
    await deliver(bought, await ship(bought, { pieces: { [lines[0]!.id]: 1 } }));
    await cancel(bought, 0, 1);
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', consignments: ['delivered'], payment: [['paid', 150_000 + deliveryFee, 150_000 + deliveryFee]], stock: [[9, 0]] });
  });

  test('can still be called off by its shopper while the workshop has only called off a piece', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }], [{}]] });
    await cancel(bought, 0, 2);
    expect((await stateOf(bought)).consignments).toEqual(['cancelled', 'waiting']);
    expect(await cancelOrder({ ...VISITOR, openedOrders: [bought.orderId] }, bought.orderId)).toEqual({ ok: true });
    expect(await stateOf(bought)).toMatchObject({ order: 'cancelled', consignments: ['cancelled', 'cancelled'], stock: [[10, 0], [10, 0]] });
  });
});

describe('an order that was paid before', () => {
  test('owes back each time pieces are called off, with what delivery costs less, and all of the fee when nothing is sent', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 3 }]], method: 'bank_transfer' });
    const cancellationId = randomUUID();
    for (let again = 0; again < 2; again += 1) expect(await cancel(bought, 0, 1, { cancellationId })).toEqual({ ok: true });
    expect(await stateOf(bought)).toMatchObject({ order: 'placed', consignments: ['waiting'], payment: [['paid', bought.total, bought.total]], refunds: [['not-sent', 157_500]], stock: [[10, 2]] });
    const { deliveryFee: fee, workshopId } = bought.consignments[0]!;
    expect((await statement(workshopId)).totals).toMatchObject({ goods: 300_000, delivery: fee - 7_500, collected: bought.total, refunded: 157_500, closing: 0 });
    expect(await getOrder({ ...VISITOR, openedOrders: [bought.orderId] }, bought.code)).toMatchObject({ notCharged: { goods: 150_000, delivery: 7_500 }, held: bought.total - 157_500 });
    await cancel(bought, 0, 2);
    expect((await statement(workshopId)).totals).toMatchObject({ goods: 0, delivery: 0, collected: bought.total, refunded: bought.total, closing: 0 });
    expect(await stateOf(bought)).toMatchObject({
      order: 'cancelled', consignments: ['cancelled'], payment: [['refund_due', bought.total, bought.total]], refunds: [['not-sent', 157_500], ['not-sent', 300_000 + fee - 7_500]], stock: [[10, 0]],
    });
  });

  test('collects nothing at the door, and gives back the goods of a parcel that came back', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }]], method: 'bank_transfer' });
    const shipmentId = await ship(bought);
    expect((await stateOf(bought)).cods).toEqual([0]);
    for (let again = 0; again < 2; again += 1) expect(await bringBack(bought, shipmentId)).toEqual({ ok: true });
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', consignments: ['returned'], refunds: [['returned', 300_000]], receipts: [['bank', bought.total]], stock: [[10, 0]] });
    expect(await deliver(bought, shipmentId)).toEqual({ ok: false, code: 'already-ended' });
  });

  test('gives back the goods of a parcel that its carrier lost, which are in stock no more', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }]], method: 'bank_transfer', email: 'lac@khach.example' });
    const shipmentId = await ship(bought);
    const { workshopId } = bought.consignments[0]!;
    const lose = () => returnShipment(workerOf(bought), { workshopId, shipmentId, lost: true });
    expect(await Promise.all([lose(), lose()])).toEqual([{ ok: true }, { ok: true }]);
    expect(await stateOf(bought)).toMatchObject({ order: 'completed', consignments: ['returned'], refunds: [['returned', 300_000]], stock: [[8, 0]] });
    expect(await bringBack(bought, shipmentId)).toEqual({ ok: false, code: 'already-ended' });
    expect((await listConsignments(workerOf(bought), { workshopId, shelf: 'over', page: 1 })).rows).toMatchObject([{ status: 'returned', lost: true }]);
    const page = (await getOrder({ ...VISITOR, openedOrders: [bought.orderId] }, bought.code))!;
    expect(page.parcels[0]!.shipments).toMatchObject([{ status: 'returned', lost: true }]);
    expect(page.events.map(({ kind }) => kind)).toContain('parcel-lost');
    const { text } = await db().mail.findFirstOrThrow({ where: { toAddress: 'lac@khach.example', kind: 'parcel-returned' } });
    expect(text).toContain('thất lạc');
    expect(text).not.toContain('quay về');
  });
});

test('pieces that are not there are not offered to others', async () => {
  const bought = await buy({ workshops: [[{ quantity: 3, stock: 5 }]] });
  await cancel(bought, 0, 1, { reason: 'damaged' });
  await cancel(bought, 0, 1, { reason: 'sold-out' });
  await cancel(bought, 0, 1, { reason: 'other', note: 'Khách đổi ý' });
  expect((await stateOf(bought)).stock).toEqual([[3, 0]]);
});

test('what cannot be is refused, and nothing of it is written', async () => {
  const bought = await buy({ workshops: [[{ quantity: 2 }]] });
  const [{ lines }] = bought.consignments as [Bought['consignments'][number]];
  const before = await stateOf(bought);
  const tries: [Partial<ShipInput>, string][] = [
    [{ carrier: 'pigeon' }, 'no-carrier'],
    [{ trackingCode: 'không' }, 'not-a-code'],
    [{ trackingCode: 'RR473124828VN' }, 'wrong-digit'],
    [{ pieces: {} }, 'nothing-chosen'],
    [{ pieces: { [lines[0]!.id]: 3 } }, 'more-than-left'],
  ];
  for (const [changes, code] of tries) {
    expect(await shipConsignment(workerOf(bought), { ...keyOf(bought), shipmentId: randomUUID(), carrier: 'ghn', trackingCode: '', pieces: null, ...changes })).toEqual({ ok: false, code });
  }
  expect(await cancel(bought, 0, 3)).toEqual({ ok: false, code: 'more-than-left' });
  expect(await cancel(bought, 0, 1, { reason: 'other' })).toEqual({ ok: false, code: 'note-missing' });
  expect(await stateOf(bought)).toEqual(before);
});

test('an id that a parcel, or a calling off, of somebody else has is none', async () => {
  const [other, bought] = [await buy({ workshops: [[{ quantity: 2 }]] }), await buy()];
  const [shipmentId, cancellationId] = [await ship(other, { pieces: { [other.consignments[0]!.lines[0]!.id]: 1 } }), randomUUID()];
  expect(await cancel(other, 0, 1, { cancellationId })).toEqual({ ok: true });
  const before = await stateOf(bought);
  expect(await shipConsignment(workerOf(bought), { ...keyOf(bought), shipmentId, carrier: 'ghn', trackingCode: '', pieces: null })).toEqual({ ok: false, code: 'not-found' });
  expect(await cancel(bought, 0, 1, { cancellationId })).toEqual({ ok: false, code: 'not-found' });
  expect(await stateOf(bought)).toEqual(before);
});

describe('two people at once', () => {
  test('send one parcel, and the other is told that nothing is left', async () => {
    const bought = await buy({ workshops: [[{ quantity: 2 }]] });
    const press = () => shipConsignment(workerOf(bought), { ...keyOf(bought), shipmentId: randomUUID(), carrier: 'own', trackingCode: '', pieces: null });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((one) => !one.ok).map((one) => !one.ok && one.code)).toEqual(['nothing-left', 'nothing-left']);
    expect(await stateOf(bought)).toMatchObject({ consignments: ['shipped'], stock: [[8, 0]] });
  });

  test('collect the cash of a parcel once', async () => {
    const bought = await buy();
    const shipmentId = await ship(bought);
    expect(await Promise.all([deliver(bought, shipmentId), deliver(bought, shipmentId), deliver(bought, shipmentId)])).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect((await stateOf(bought)).receipts).toEqual([['cash', bought.total]]);
  });

  test('call off and send the same pieces: never more than there are', async () => {
    const bought = await buy({ workshops: [[{ quantity: 1 }]] });
    const shipping = shipConsignment(workerOf(bought), { ...keyOf(bought), shipmentId: randomUUID(), carrier: 'own', trackingCode: '', pieces: null });
    const answers = await Promise.all([shipping, cancel(bought, 0, 1)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('who may', () => {
  test('nobody else, and for them it is not there in another studio', async () => {
    const bought = await buy();
    const other = await buy();
    expect(await acceptConsignment(workerOf(other), keyOf(bought))).toEqual({ ok: false, code: 'not-allowed' });
    expect(await acceptConsignment(VISITOR, keyOf(bought))).toEqual({ ok: false, code: 'not-allowed' });
    expect(await acceptConsignment(workerOf(other), { ...keyOf(bought), workshopId: other.consignments[0]!.workshopId })).toEqual({ ok: false, code: 'not-found' });
    expect((await stateOf(bought)).consignments).toEqual(['waiting']);
  });

  test('a suspended workshop sends what was ordered and nothing more', async () => {
    const bought = await buy();
    const suspended = memberOf(bought.consignments[0]!.workshopId, 'suspended');
    expect(await packConsignment(suspended, keyOf(bought))).toEqual({ ok: true });
    const shipmentId = await ship(bought);
    expect(await deliverShipment(suspended, { workshopId: bought.consignments[0]!.workshopId, shipmentId })).toEqual({ ok: true });
    expect(await packConsignment(suspended, keyOf(bought))).toEqual({ ok: false, code: 'not-allowed' });
    // What was done before is answered as before; nothing else is done.
    expect(await deliverShipment(suspended, { workshopId: bought.consignments[0]!.workshopId, shipmentId })).toEqual({ ok: true });
    expect(await shipConsignment(suspended, { ...keyOf(bought), shipmentId, carrier: 'ghn', trackingCode: '', pieces: null })).toEqual({ ok: true, position: 1 });
    expect(await returnShipment(suspended, { workshopId: bought.consignments[0]!.workshopId, shipmentId })).toEqual({ ok: false, code: 'not-allowed' });
    expect(await shipConsignment(suspended, { ...keyOf(bought), shipmentId: randomUUID(), carrier: 'ghn', trackingCode: '', pieces: null })).toEqual({ ok: false, code: 'not-allowed' });
    const [cancelled, cancellationId] = [await buy(), randomUUID()];
    const callOff = (actor: Actor) => cancelPieces(actor, { ...keyOf(cancelled), cancellationId, lineId: cancelled.consignments[0]!.lines[0]!.id, quantity: 1, reason: 'damaged', note: '' });
    const stopped = memberOf(cancelled.consignments[0]!.workshopId, 'suspended');
    for (let again = 0; again < 2; again += 1) expect(await callOff(stopped)).toEqual({ ok: true });
    expect((await stateOf(cancelled)).consignments).toEqual(['cancelled']);
    expect(await cancel(cancelled, 0, 1)).toEqual({ ok: false, code: 'already-over' });
    for (const nobody of [VISITOR, memberOf(randomUUID())]) expect(await callOff(nobody)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await packConsignment(workerOf(bought), keyOf(bought))).toEqual({ ok: false, code: 'already-over' });
  });

  test('nobody before the money is there', async () => {
    const bought = await buy({ method: 'bank_transfer' });
    await db().consignment.updateMany({ where: { orderId: bought.orderId }, data: { openedAt: null } });
    expect(await acceptConsignment(workerOf(bought), keyOf(bought))).toEqual({ ok: false, code: 'not-found' });
  });
});

test('a forgotten or mistyped tracking code is mended while its parcel is under way, and the shopper is mailed three new ones at most', async () => {
  const bought = await buy({ email: 'ma@khach.example' });
  const { workshopId } = bought.consignments[0]!;
  const shipmentId = await ship(bought, { carrier: 'own' });
  const correct = (carrier: string, trackingCode: string, actor = workerOf(bought)) => correctTracking(actor, { workshopId, shipmentId, carrier, trackingCode });
  const shown = async () => (await getOrder({ ...VISITOR, openedOrders: [bought.orderId] }, bought.code))!.parcels[0]!.shipments;
  const mailed = async () => (await db().mail.findMany({ where: { toAddress: 'ma@khach.example', kind: 'parcel-tracking' }, orderBy: { createdAt: 'asc' } })).map(({ text }) => /[A-Z0-9]{8,}(?=\s*$)/m.exec(text.slice(text.indexOf('Mã vận đơn:')))?.[0]);
  expect(await correct('pigeon', 'LF6N4ABC')).toEqual({ ok: false, code: 'no-carrier' });
  expect(await correct('ghn', 'không có')).toEqual({ ok: false, code: 'not-a-code' });
  expect(await correct('ghn', 'LF6N4ABC', VISITOR)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await correct('ghn', 'LF6N4ABC', memberOf(randomUUID()))).toEqual({ ok: false, code: 'not-allowed' });
  expect(await correctTracking(workerOf(bought), { workshopId: randomUUID(), shipmentId, carrier: 'ghn', trackingCode: '' })).toEqual({ ok: false, code: 'not-found' });
  expect(await shown()).toMatchObject([{ carrier: 'own', trackingCode: null }]);
  expect(await Promise.all([correct('ghn', 'lf6n 4abc'), correct('ghn', 'LF6N4ABC')])).toEqual([{ ok: true }, { ok: true }]);
  expect(await correct('ghn', 'LF6N4ABD')).toEqual({ ok: true });
  expect(await correct('ghn', 'LF6N4ABC')).toEqual({ ok: true });
  expect(await shown()).toMatchObject([{ carrier: 'ghn', trackingCode: 'LF6N4ABC' }]);
  expect(await correct('own', '')).toEqual({ ok: true });
  expect(await mailed()).toEqual(['LF6N4ABC', 'LF6N4ABD', 'LF6N4ABC']);
  for (const code of ['LF6N4ABD', 'LF6N4ABC', 'LF6N4ABE']) expect(await correct('ghn', code)).toEqual({ ok: true });
  expect(await shown()).toMatchObject([{ carrier: 'ghn', trackingCode: 'LF6N4ABE' }]);
  expect(await mailed()).toHaveLength(3);
  await deliver(bought, shipmentId);
  expect(await correct('ghn', 'LF6N4ABC')).toEqual({ ok: false, code: 'already-ended' });
});

test('the shopper is told of each parcel and of what does not come, once', async () => {
  const bought = await buy({ workshops: [[{ price: 150_000, quantity: 3 }]], email: 'anh@khach.example' });
  const [{ lines }] = bought.consignments as [Bought['consignments'][number]];
  const first = randomUUID();
  for (let again = 0; again < 2; again += 1) await ship(bought, { shipmentId: first, pieces: { [lines[0]!.id]: 1 }, trackingCode: 'LF6N4ABC' });
  await cancel(bought, 0, 1, { reason: 'other', note: 'Chiếc thứ ba nứt men' });
  const second = await ship(bought);
  await deliver(bought, first);
  await bringBack(bought, second);
  const mails = await db().mail.findMany({ where: { toAddress: 'anh@khach.example' }, orderBy: { createdAt: 'asc' } });
  expect(mails.map(({ kind }) => kind)).toEqual(['order-placed', 'parcel-sent', 'pieces-cancelled', 'parcel-sent', 'parcel-delivered', 'parcel-returned']);
  expect(mails[1]!.text).toContain('LF6N4ABC');
  expect(mails[1]!.text).toContain('Phần còn lại xưởng gửi sau');
  expect(mails[2]!.text).toContain('Chiếc thứ ba nứt men');
  expect(mails[3]!.text).not.toContain('Phần còn lại xưởng gửi sau');
});
