// What a workshop sees of its consignments: enough to pack them, and a shopper's address only while it is needed.
import { createECDH, randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { ADDRESS_DAYS } from '#app/domain/orders/pieces.ts';
import { addDays, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';
import { signIn } from '#app/services/accounts/sign-in.server.ts';
import { signOut } from '#app/services/accounts/sign-out.server.ts';
import { signUp } from '#app/services/accounts/sign-up.server.ts';
import { listOwnOrders } from '#app/services/accounts/list-own-orders.server.ts';
import { cancelPieces } from '#app/services/consignments/cancel-pieces.server.ts';
import { deliverShipment } from '#app/services/consignments/deliver-shipment.server.ts';
import { getConsignment } from '#app/services/consignments/get-consignment.server.ts';
import { getLabels } from '#app/services/consignments/get-labels.server.ts';
import { lastCarrier } from '#app/services/consignments/last-carrier.server.ts';
import { listConsignments, type Shelf } from '#app/services/consignments/list-consignments.server.ts';
import { packConsignment } from '#app/services/consignments/pack-consignment.server.ts';
import { shipConsignment } from '#app/services/consignments/ship-consignment.server.ts';
import { getBeginning } from '#app/services/listings/get-beginning.server.ts';
import { getOrder } from '#app/services/orders/get-order.server.ts';
import { isSubscribed } from '#app/services/push/is-subscribed.server.ts';
import { MOST_BROWSERS, subscribeBrowser } from '#app/services/push/subscribe-browser.server.ts';
import { unsubscribeBrowser } from '#app/services/push/unsubscribe-browser.server.ts';
import { labelPdf } from '#app/studio/parcel/label-pdf.server.ts';
import { slipPdf } from '#app/studio/parcel/slip-pdf.server.ts';
import { buy, memberOf, type BoughtConsignment } from '#tests/support/bought.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { memberOf as workerIn } from '#tests/support/member.ts';
import { order, withCart } from '#tests/support/shopping.ts';

freshDatabase();

const only = (bought: { consignments: BoughtConsignment[] }) => bought.consignments[0]!;
const keyOf = ({ workshopId, id }: BoughtConsignment) => ({ workshopId, consignmentId: id });
const send = (one: BoughtConsignment, pieces: Record<string, number> | null = null, shipmentId: string = randomUUID()) =>
  shipConsignment(memberOf(one.workshopId), { ...keyOf(one), shipmentId, carrier: 'vnpost', trackingCode: '', pieces });

test('a shelf holds its consignments, the most urgent first, and tells no more of the shopper than a name and a commune', async () => {
  const shop = await workshop(db());
  const { variant } = await product(db(), { price: 200_000, stock: 20, workshopId: shop.id, villageId: shop.villageId });
  const ids: string[] = [];
  for (const days of [3, -1, 0, 1]) {
    const { orderId } = await order(await withCart([{ variantId: variant.id, quantity: 2 }]));
    const { id } = await db().consignment.findFirstOrThrow({ where: { orderId } });
    await db().consignment.update({ where: { id }, data: { shipBy: dayToDate(addDays(hanoiDay(new Date()), days)) } });
    ids.push(id);
  }
  const member = memberOf(shop.id);
  const read = (shelf: Shelf, page = 1, pageSize = 20) => listConsignments(member, { workshopId: shop.id, shelf, page, pageSize });
  // Of two that are due on one day, the one that was ordered first.
  const [first, second] = [ids[1]!, ids[2]!];
  await db().consignment.update({ where: { id: second }, data: { shipBy: dayToDate(addDays(hanoiDay(new Date()), -1)) } });
  expect((await read('to-pack')).rows.slice(0, 2).map(({ id }) => id)).toEqual([first, second]);
  await db().consignment.update({ where: { id: second }, data: { shipBy: dayToDate(hanoiDay(new Date())) } });
  const list = await read('to-pack');
  expect(list.rows.map(({ id }) => id)).toEqual([ids[1], ids[2], ids[3], ids[0]]);
  expect(list).toMatchObject({ today: 2, counts: { 'to-pack': 4, 'to-send': 0, 'under-way': 0 }, pages: 1 });
  expect(list.rows[0]).toMatchObject({ limit: { kind: 'late', days: 1 }, to: { name: 'Ánh', place: 'Phường Ba Đình, Hà Nội' }, goods: [{ quantity: 2 }] });
  expect(list.rows[0]!.cod).toBeGreaterThan(400_000);
  expect(JSON.stringify(list)).not.toMatch(/Trần|Ngọc|Đa Sỹ|912 ?345 ?678/);
  expect((await read('to-pack', 2, 3)).rows.map(({ id }) => id)).toEqual([ids[0]]);

  expect(list.justPacked).toEqual([]);
  await packConsignment(member, { workshopId: shop.id, consignmentId: ids[0]! });
  expect((await read('to-pack')).justPacked).toEqual([ids[0]]);
  await db().consignment.update({ where: { id: ids[0]! }, data: { packedAt: new Date(Date.now() - 3_600_000) } });
  expect((await read('to-pack')).justPacked).toEqual([]);
  expect((await read('to-send')).rows.map(({ id }) => id)).toEqual([ids[0]]);
  expect((await read('over')).rows).toEqual([]);
  expect((await listConsignments(memberOf(randomUUID()), { workshopId: shop.id, shelf: 'to-pack', page: 1 })).rows).toEqual([]);
});

test('a workshop that never sold anything is told from one that has nothing to do now, and how far its first goods have come', async () => {
  const shop = await workshop(db());
  const { actor, studio } = await workerIn(db(), shop.id);
  const read = async () => ({ sold: (await listConsignments(actor, { workshopId: shop.id, shelf: 'to-pack', page: 1 })).sold, ...(await getBeginning(actor, studio)) });
  expect(await read()).toEqual({ sold: false, begun: false, published: false });
  await db().listingDraft.create({ data: { workshopId: shop.id, content: {} } });
  expect(await read()).toEqual({ sold: false, begun: true, published: false });
  const { variant } = await product(db(), { workshopId: shop.id, villageId: shop.villageId });
  expect(await read()).toEqual({ sold: false, begun: true, published: true });
  const { orderId } = await order(await withCart([{ variantId: variant.id }]));
  await db().consignment.updateMany({ where: { orderId }, data: { status: 'delivered', closedAt: new Date() } });
  expect(await read()).toMatchObject({ sold: true });
  expect(await getBeginning(memberOf(randomUUID()), studio)).toBeNull();
});

test('an unpaid consignment is on no shelf and has no page', async () => {
  const shop = await workshop(db());
  const { variant } = await product(db(), { workshopId: shop.id, villageId: shop.villageId });
  const { orderId } = await order(await withCart([{ variantId: variant.id }]), { paymentMethod: 'bank_transfer' });
  const { id } = await db().consignment.findFirstOrThrow({ where: { orderId } });
  expect((await listConsignments(memberOf(shop.id), { workshopId: shop.id, shelf: 'to-pack', page: 1 })).rows).toEqual([]);
  expect(await getConsignment(memberOf(shop.id), { workshopId: shop.id, consignmentId: id })).toBeNull();
  expect(await getLabels(memberOf(shop.id), { workshopId: shop.id, consignmentIds: [id] })).toEqual([]);
});

test('the address is seen while the goods have to get there, and by nobody of the workshop afterwards', async () => {
  const one = only(await buy());
  const member = memberOf(one.workshopId);
  const read = (actor = member) => getConsignment(actor, keyOf(one));
  expect(await read()).toMatchObject({ address: { name: 'Trần Thị Ngọc Ánh', phone: '+84912345678' }, may: { handle: true } });
  const shipmentId = randomUUID();
  await send(one, null, shipmentId);
  expect((await read())!.address).not.toBeNull();
  await deliverShipment(member, { workshopId: one.workshopId, shipmentId });
  const over = await read();
  expect(over).toMatchObject({ address: null, to: { name: 'Ánh' }, may: { handle: false } });
  expect(JSON.stringify(over)).not.toMatch(/Trần|Ngọc|Đa Sỹ|912 ?345 ?678/);
  expect(await getLabels(member, { workshopId: one.workshopId, consignmentIds: [one.id] })).toEqual([]);
  expect((await read({ ...VISITOR, userId: randomUUID(), administrator: true }))!.address).not.toBeNull();
  expect(await read(memberOf(randomUUID()))).toBeNull();
  for (const wrong of ['', 'x', `${one.id}0`, randomUUID()]) expect(await getConsignment(member, { workshopId: one.workshopId, consignmentId: wrong })).toBeNull();
});

test('nor weeks after a parcel left that nobody marked as delivered', async () => {
  const one = only(await buy({ workshops: [[{ quantity: 2 }]] }));
  const member = memberOf(one.workshopId);
  const seen = async () => [(await getConsignment(member, keyOf(one)))!.address !== null, (await getLabels(member, { workshopId: one.workshopId, consignmentIds: [one.id] })).length];
  const leftAgo = (days: number) => db().shipment.updateMany({ where: { consignmentId: one.id }, data: { shippedAt: new Date(Date.now() - days * 86_400_000) } });
  await send(one, { [one.lines[0]!.id]: 1 });
  await leftAgo(ADDRESS_DAYS + 1);
  // One piece is still here.
  expect(await seen()).toEqual([true, 1]);
  await send(one);
  expect(await seen()).toEqual([true, 1]);
  await leftAgo(ADDRESS_DAYS - 1);
  expect(await seen()).toEqual([true, 1]);
  await leftAgo(ADDRESS_DAYS + 1);
  expect(await seen()).toEqual([false, 0]);
});

test('the carrier that is offered is the one of the last parcel that left, whichever order it was of', async () => {
  const shop = await workshop(db());
  const { variant } = await product(db(), { price: 200_000, stock: 20, workshopId: shop.id, villageId: shop.villageId });
  const consignment = async () => db().consignment.findFirstOrThrow({ where: { orderId: (await order(await withCart([{ variantId: variant.id }]))).orderId } });
  const [older, newer] = [await consignment(), await consignment()];
  for (const [{ id }, carrier] of [[newer, 'ghtk'], [older, 'ghn']] as const) {
    expect(await shipConsignment(memberOf(shop.id), { workshopId: shop.id, consignmentId: id, shipmentId: randomUUID(), carrier, trackingCode: '', pieces: null })).toMatchObject({ ok: true });
  }
  await db().shipment.updateMany({ where: { consignmentId: newer.id }, data: { shippedAt: new Date(Date.now() - 3_600_000) } });
  expect(await lastCarrier(memberOf(shop.id), shop.id)).toBe('ghn');
  expect(await lastCarrier(memberOf(randomUUID()), shop.id)).toBeNull();
});

describe('labels', () => {
  test('say what to collect for what is still here, and of a parcel that left what it collects', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 3 }]] });
    const one = only(bought);
    const read = async () => (await getLabels(memberOf(one.workshopId), { workshopId: one.workshopId, consignmentIds: [one.id] }))[0]!;
    expect(await read()).toMatchObject({ cod: bought.total, pieces: 3, weightGrams: 2_400, carrier: null, receiver: { name: 'Trần Thị Ngọc Ánh' } });
    await send(one, { [one.lines[0]!.id]: 1 });
    expect(await read()).toMatchObject({ cod: 300_000, pieces: 2, carrier: null });
    expect(await lastCarrier(memberOf(one.workshopId), one.workshopId)).toBe('vnpost');
    await send(one);
    expect(await read()).toMatchObject({ cod: 300_000, pieces: 2, carrier: 'vnpost' });
    expect(await lastCarrier(memberOf(one.workshopId), one.workshopId)).toBe('vnpost');
  });

  test('are one a box of those that are on the road, each with what it holds and its carrier collects', async () => {
    const bought = await buy({ workshops: [[{ price: 150_000, quantity: 3 }]] });
    const one = only(bought);
    const member = memberOf(one.workshopId);
    const [first, second] = [randomUUID(), randomUUID()];
    const read = async (shipmentId: string | null) => (await getLabels(member, { workshopId: one.workshopId, consignmentIds: [one.id], shipmentId }))[0] ?? null;
    expect(await read(null)).toMatchObject({ box: null });
    await send(one, { [one.lines[0]!.id]: 1 }, first);
    const box = { cod: 150_000 + one.deliveryFee, pieces: 1, weightGrams: 800, carrier: 'vnpost', box: 1, goods: [{ quantity: 1 }] };
    expect(await read(first)).toMatchObject(box);
    expect(await read(null)).toMatchObject({ cod: 300_000, pieces: 2, carrier: null, box: 2 });
    await send(one, null, second);
    expect([await read(first), await read(second)]).toMatchObject([box, { cod: 300_000, pieces: 2, box: 2 }]);
    const other = only(await buy());
    expect(await getLabels(memberOf(other.workshopId), { workshopId: other.workshopId, consignmentIds: [other.id], shipmentId: first })).toEqual([]);
    await deliverShipment(member, { workshopId: one.workshopId, shipmentId: first });
    expect(await read(first)).toBeNull();
    expect(await read('none')).toBeNull();
  });

  test('carry the village’s mark only while it and the licence are in force', async () => {
    const one = only(await buy());
    const { villageId } = await db().workshop.findUniqueOrThrow({ where: { id: one.workshopId } });
    const read = async () => (await getLabels(memberOf(one.workshopId), { workshopId: one.workshopId, consignmentIds: [one.id] }))[0]!.mark;
    expect(await read()).toBeNull();
    const today = hanoiDay(new Date());
    const mark = await db().mark.create({ data: { villageId, kind: 'collective_mark', name: 'Gốm Thử', owner: 'Hội làng', grantedOn: dayToDate('2020-01-01'), renewedThrough: dayToDate(addDays(today, 30)), goodsClasses: [21] } });
    const licence = await db().markLicence.create({ data: { markId: mark.id, workshopId: one.workshopId, validFrom: dayToDate('2024-01-01'), validTo: dayToDate(today), code: 'NHAN2345AB' } });
    expect(await read()).toEqual({ kind: 'collective_mark', name: 'Gốm Thử', licence: 'NHAN2345AB' });
    await db().markLicence.update({ where: { id: licence.id }, data: { revokedOn: dayToDate(today) } });
    expect(await read()).toBeNull();
    await db().markLicence.update({ where: { id: licence.id }, data: { revokedOn: null, validTo: dayToDate(addDays(today, -1)) } });
    expect(await read()).toBeNull();
  });

  test('are whole PDFs, one page each, and a slip has no price in it', async () => {
    const [a, b] = [only(await buy()), only(await buy({ workshops: [[{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}]] }))];
    const labels = [...(await getLabels(memberOf(a.workshopId), { workshopId: a.workshopId, consignmentIds: [a.id] })), ...(await getLabels(memberOf(b.workshopId), { workshopId: b.workshopId, consignmentIds: [b.id, b.id, 'no id'] }))];
    expect(labels).toHaveLength(2);
    const pages = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b/g)!.length;
    expect(pages(await labelPdf(labels))).toBe(2);
    expect(pages(await slipPdf(labels[0]!))).toBe(1);
    expect(pages(await slipPdf(labels[1]!))).toBe(2);
    expect(Object.keys(labels[0]!.goods[0]!)).toEqual(['name', 'nameEn', 'variant', 'variantEn', 'sku', 'quantity']);
  });
});

/** How many lines of text a PDF of one page has. */
function linesOf(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const streams = [...bytes.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return streams.reduce((all, text) => all + [...text.matchAll(/\] TJ\b/g)].length, 0);
}

test('what the shopper asks of the carrier stands on the label, in two lines at most, and pushes nothing off it', async () => {
  const one = only(await buy());
  const [label] = await getLabels(memberOf(one.workshopId), { workshopId: one.workshopId, consignmentIds: [one.id] });
  const withNote = async (note: string | null, receiver = label!.receiver) => linesOf(await labelPdf([{ ...label!, receiver: { ...receiver, note } }]));
  const bare = await withNote(null);
  expect(await withNote('Gọi trước 15 phút')).toBe(bare + 1);
  expect(await withNote('Gọi trước 15 phút\n'.repeat(15))).toBe(bare + 2);
  const long = { ...label!.receiver, name: 'Công Huyền Tôn Nữ '.repeat(5), address: 'Số 1 ngõ 2 ngách 3 hẻm 4 đường Xuân Thủy '.repeat(5) };
  expect(await withNote('Gọi trước 15 phút '.repeat(15), long)).toBe((await withNote(null, long)) + 2);
});

test('the shopper’s own list tells of each consignment the boxes that have left, in one statement', async () => {
  const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }], [{}]] });
  const { id: userId } = await db().user.create({ data: { name: 'Trần Thị Ngọc Ánh', email: 'hop@khach.example' } });
  await db().order.update({ where: { id: bought.orderId }, data: { userId } });
  const boxes = async () => (await listOwnOrders({ ...VISITOR, userId }, { page: 1 })).orders.map(({ consignments }) => consignments.map(({ status, shipments }) => [status, ...shipments.map((box) => box.status)]));
  expect(await boxes()).toEqual([[['waiting'], ['waiting']]]);
  await send(only(bought), { [only(bought).lines[0]!.id]: 1 });
  expect(await boxes()).toEqual([[['packed', 'shipped'], ['waiting']]]);
});

test('the shopper’s page tells each box, what does not come, and what is still due', async () => {
  const bought = await buy({ workshops: [[{ price: 150_000, quantity: 3 }]] });
  const one = only(bought);
  const [line] = one.lines;
  await shipConsignment(memberOf(one.workshopId), { ...keyOf(one), shipmentId: randomUUID(), carrier: 'ghn', trackingCode: 'lf6n4abc', pieces: { [line!.id]: 1 } });
  await cancelPieces(memberOf(one.workshopId), { ...keyOf(one), cancellationId: randomUUID(), lineId: line!.id, quantity: 1, reason: 'other', note: 'Nứt men' });
  const page = (await getOrder({ ...VISITOR, openedOrders: [bought.orderId] }, bought.code))!;
  expect(page).toMatchObject({ total: bought.total, dueAtDoor: bought.total - 150_000, notCharged: { goods: 150_000, delivery: 0 }, pieces: 3 });
  expect(page.parcels[0]).toMatchObject({
    piecesLeft: 1,
    shipments: [{ position: 1, status: 'shipped', carrier: 'ghn', trackingCode: 'LF6N4ABC', cod: 150_000 + one.deliveryFee, endedAt: null, pieces: [{ quantity: 1 }] }],
    notSent: [{ quantity: 1, amount: 150_000, reason: 'other', note: 'Nứt men' }],
  });
});

test('a browser is told where its person works, once, and no more when it is switched off', async () => {
  const shop = await workshop(db());
  const user = await db().user.create({ data: { name: 'Người Xưởng', email: 'bao-tin@thu.example' } });
  const actor = memberOf(shop.id, 'verified', user.id);
  const subject = { workshopId: shop.id, villageId: shop.villageId };
  const browser = { endpoint: 'https://fcm.googleapis.com/fcm/send/abc', p256dh: createECDH('prime256v1').generateKeys().toString('base64url'), auth: 'a'.repeat(22) };
  const nobody = new Headers();
  for (let again = 0; again < 2; again += 1) expect(await subscribeBrowser(actor, subject, browser, nobody)).toEqual({ ok: true });
  expect([await isSubscribed(actor, browser.endpoint), await isSubscribed(memberOf(shop.id), browser.endpoint)]).toEqual([true, false]);
  expect(await db().pushSubscription.count({ where: { userId: user.id } })).toBe(1);
  expect(await subscribeBrowser(actor, subject, { ...browser, endpoint: 'http://127.0.0.1/steal' }, nobody)).toEqual({ ok: false, code: 'not-a-browser' });
  for (const wrong of [{ p256dh: 'short' }, { p256dh: 'B'.repeat(87) }, { p256dh: `${browser.p256dh}=` }, { auth: 'a'.repeat(21) }, { auth: 'a'.repeat(24) }]) {
    expect(await subscribeBrowser(actor, subject, { ...browser, ...wrong }, nobody)).toEqual({ ok: false, code: 'not-a-browser' });
  }
  expect(await subscribeBrowser({ ...VISITOR, userId: user.id }, subject, browser, nobody)).toEqual({ ok: false, code: 'not-allowed' });
  await unsubscribeBrowser({ ...VISITOR, userId: randomUUID() }, browser.endpoint);
  expect(await db().pushSubscription.count()).toBe(1);
  await unsubscribeBrowser(actor, browser.endpoint);
  expect(await db().pushSubscription.count()).toBe(0);
  for (let n = 0; n <= MOST_BROWSERS; n += 1) await subscribeBrowser(actor, subject, { ...browser, endpoint: `https://fcm.googleapis.com/fcm/send/${n}` }, nobody);
  const kept = (await db().pushSubscription.findMany({ where: { userId: user.id } })).map(({ endpoint }) => endpoint.split('/').at(-1));
  expect(kept.toSorted()).toEqual(Array.from({ length: MOST_BROWSERS }, (_, n) => String(n + 1)).toSorted());
});

test('a browser is told no more when its person signs out on it, and the others are', async () => {
  const shop = await workshop(db());
  const email = 'ra-ve@thu.example';
  const visit = async () => {
    const input = { email, password: 'bốn cái bát hoa' };
    const caller = { headers: new Headers(), clientAddress: '203.0.113.140' };
    const signed = (await db().user.count({ where: { email } })) > 0 ? await signIn(input, caller) : await signUp({ ...input, name: 'Người Xưởng', locale: 'vi' }, caller);
    if (!signed.ok) throw new Error(signed.code);
    return { userId: signed.userId, headers: new Headers({ Cookie: signed.cookies.map((line) => line.split(';')[0]).join('; ') }) };
  };
  const [phone, desk] = [await visit(), await visit()];
  const actor = memberOf(shop.id, 'verified', phone.userId);
  for (const [name, { headers }] of Object.entries({ phone, desk })) {
    const browser = { endpoint: `https://fcm.googleapis.com/fcm/send/${name}`, p256dh: createECDH('prime256v1').generateKeys().toString('base64url'), auth: 'a'.repeat(22) };
    expect(await subscribeBrowser(actor, { workshopId: shop.id, villageId: shop.villageId }, browser, headers)).toEqual({ ok: true });
  }
  await signOut(phone.headers);
  expect((await db().pushSubscription.findMany({ where: { userId: phone.userId } })).map(({ endpoint }) => endpoint)).toEqual(['https://fcm.googleapis.com/fcm/send/desk']);
});

test('two variants of one product are told apart in their boxes and among what is not sent', async () => {
  const shop = await workshop(db());
  const { product: made, variant } = await product(db(), { name: 'Lọ hoa', stock: 5, workshopId: shop.id, villageId: shop.villageId });
  await db().variant.update({ where: { id: variant.id }, data: { name: 'Men lam' } });
  const other = await db().variant.create({ data: { productId: made.id, sku: 'LO-MEN-RAN', name: 'Men rạn', position: 1, price: 100_000, weightGrams: 800, lengthCm: 20, widthCm: 20, heightCm: 30 } });
  await db().stockMovement.create({ data: { variantId: other.id, kind: 'opening', onHandDelta: 5, reservedDelta: 0 } });
  const { orderId, code } = await order(await withCart([{ variantId: variant.id, quantity: 2 }, { variantId: other.id, quantity: 2 }]));
  const { id, lines } = await db().consignment.findFirstOrThrow({ where: { orderId }, include: { lines: { orderBy: { variantName: 'asc' } } } });
  const [lam, ran] = lines as [(typeof lines)[number], (typeof lines)[number]];
  const key = { workshopId: shop.id, consignmentId: id };
  await shipConsignment(memberOf(shop.id), { ...key, shipmentId: randomUUID(), carrier: 'ghn', trackingCode: '', pieces: { [lam.id]: 1, [ran.id]: 1 } });
  await cancelPieces(memberOf(shop.id), { ...key, cancellationId: randomUUID(), lineId: ran.id, quantity: 1, reason: 'damaged', note: '' });
  const told = { pieces: expect.arrayContaining(['Lọ hoa, Men lam', 'Lọ hoa, Men rạn'].map((name) => expect.objectContaining({ name, quantity: 1 }))) };
  expect(await getConsignment(memberOf(shop.id), key)).toMatchObject({ parcels: [told], cancellations: [{ name: 'Lọ hoa, Men rạn' }] });
  expect((await getOrder({ ...VISITOR, openedOrders: [orderId] }, code))!.parcels[0]).toMatchObject({ shipments: [told], notSent: [{ name: 'Lọ hoa, Men rạn' }] });
});
