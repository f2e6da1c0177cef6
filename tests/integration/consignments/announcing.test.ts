// New work is told to the people of its workshop: a mail to each, and a push to each browser that wants one.
import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatDong } from '#app/domain/money/dong.ts';
import { db } from '#app/platform/db.server.ts';
import { isPushService } from '#app/platform/web-push.server.ts';
import { announceConsignments } from '#app/services/consignments/announce-consignments.server.ts';
import { cancelPieces } from '#app/services/consignments/cancel-pieces.server.ts';
import { pushConsignment } from '#app/services/consignments/push-consignment.server.ts';
import { buy, memberOf } from '#tests/support/bought.ts';
import { freshDatabase } from '#tests/support/database.ts';

freshDatabase();

type Pushed = { path: string; headers: Record<string, unknown>; bytes: number };
const pushed: Pushed[] = [];
let answer = 201;
let words = '';
let service: Server;

beforeAll(async () => {
  service = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      pushed.push({ path: request.url!, headers: request.headers, bytes: Buffer.concat(parts).length });
      response.writeHead(answer).end(words);
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => service.close(resolve)));
beforeEach(() => {
  pushed.length = 0;
  [answer, words] = [201, ''];
});

let people = 0;

async function join(workshopId: string, { push = false } = {}) {
  people += 1;
  const user = await db().user.create({ data: { name: 'Người Xưởng', email: `xuong-${people}@thu.example` } });
  await db().workshopMember.create({ data: { workshopId, userId: user.id, role: 'staff' } });
  if (!push) return user;
  const key = createECDH('prime256v1').generateKeys();
  const endpoint = `http://127.0.0.1:${(service.address() as AddressInfo).port}/${people}`;
  await db().pushSubscription.create({ data: { userId: user.id, endpoint, p256dh: key.toString('base64url'), auth: randomBytes(16).toString('base64url') } });
  return user;
}

const jobs = (name: string) => db().$queryRaw<{ payload: { orderId?: string; subscriptionId: string; consignmentId: string } }[]>`
  select w.payload from graphile_worker._private_jobs w join graphile_worker._private_tasks t on t.id = w.task_id where t.identifier = ${name} order by w.id`;

async function pushAll(consignmentId: string) {
  for (const { payload } of await jobs('push-consignment')) if (payload.consignmentId === consignmentId) await pushConsignment(payload);
}

test('an order is announced when it opens: at once for cash, with the money for a transfer', async () => {
  const cash = await buy();
  const paid = await buy({ method: 'bank_transfer' });
  const asked = (await jobs('announce-consignments')).map(({ payload }) => payload.orderId);
  expect(asked).toEqual([cash.orderId, paid.orderId]);
});

test('each member is mailed once, with no more of the shopper than a given name and the place', async () => {
  const bought = await buy({ workshops: [[{ quantity: 2 }]] });
  const [{ id, workshopId }] = bought.consignments as [(typeof bought.consignments)[number]];
  const [one, two] = [await join(workshopId), await join(workshopId)];
  for (let again = 0; again < 2; again += 1) await announceConsignments({ orderId: bought.orderId });
  const mails = await db().mail.findMany({ where: { kind: 'consignment-opened', toAddress: { in: [one.email, two.email] } } });
  expect(mails.map(({ toAddress }) => toAddress).toSorted()).toEqual([one.email, two.email].toSorted());
  expect(mails[0]!.text).toContain('Ánh, Phường Ba Đình, Hà Nội');
  expect(mails[0]!.text).toContain(`/kien/${id}`);
  expect(mails[0]!.text).not.toMatch(/Trần Thị|Đa Sỹ|912 ?345 ?678/);
});

test('what was called off before anybody was told is not told of', async () => {
  const bought = await buy({ workshops: [[{ price: 150_000, quantity: 2 }, { price: 90_000 }]] });
  const [{ id, workshopId, lines }] = bought.consignments as [(typeof bought.consignments)[number]];
  const { email } = await join(workshopId);
  for (const { id: lineId } of lines) {
    expect(await cancelPieces(memberOf(workshopId), { workshopId, consignmentId: id, cancellationId: randomUUID(), lineId, quantity: 1, reason: 'shopper-asked', note: '' })).toEqual({ ok: true });
  }
  await announceConsignments({ orderId: bought.orderId });
  const { text } = await db().mail.findFirstOrThrow({ where: { kind: 'consignment-opened', toAddress: email } });
  const names = (await db().orderLine.findMany({ where: { consignmentId: id }, orderBy: { position: 'asc' }, select: { productName: true } })).map(({ productName }) => productName);
  expect(text).toContain(names[0]);
  expect(text).not.toContain(names[1]);
  expect(text).toContain(formatDong(150_000 + 24_000, 'vi'));
});

test('a browser that wants it is pushed to once, encrypted and signed', async () => {
  const bought = await buy();
  const [{ id, workshopId }] = bought.consignments as [(typeof bought.consignments)[number]];
  await join(workshopId, { push: true });
  for (let again = 0; again < 2; again += 1) await announceConsignments({ orderId: bought.orderId });
  await pushAll(id);
  expect(pushed).toHaveLength(1);
  expect(pushed[0]!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high' });
  expect(pushed[0]!.headers.authorization).toMatch(/^vapid t=/);
  expect(pushed[0]!.bytes).toBeGreaterThan(100);
});

test('a browser that went away is forgotten, one that cannot be reached now is asked again', async () => {
  const bought = await buy();
  const [{ id, workshopId }] = bought.consignments as [(typeof bought.consignments)[number]];
  const user = await join(workshopId, { push: true });
  await announceConsignments({ orderId: bought.orderId });
  answer = 503;
  await expect(pushAll(id)).rejects.toThrow('503');
  expect(await db().pushSubscription.count({ where: { userId: user.id } })).toBe(1);
  answer = 410;
  await pushAll(id);
  expect(await db().pushSubscription.count({ where: { userId: user.id } })).toBe(0);
  pushed.length = 0;
  await pushAll(id);
  expect(pushed).toEqual([]);
});

test('a browser that the service will never reach is forgotten; a signature of ours that it does not take forgets nobody', async () => {
  const bought = await buy();
  const [{ id, workshopId }] = bought.consignments as [(typeof bought.consignments)[number]];
  for (let n = 0; n < 3; n += 1) await join(workshopId, { push: true });
  await announceConsignments({ orderId: bought.orderId });
  const told = (await jobs('push-consignment')).flatMap(({ payload }) => (payload.consignmentId === id ? [payload] : []));
  const there = () => db().pushSubscription.count({ where: { id: { in: told.map(({ subscriptionId }) => subscriptionId) } } });
  [answer, words] = [403, '{"reason":"BadJwtToken"}'];
  await expect(pushConsignment(told[0]!)).rejects.toThrow('403');
  [answer, words] = [401, ''];
  await expect(pushConsignment(told[0]!)).rejects.toThrow('401');
  expect(await there()).toBe(3);
  for (const [at, status] of [400, 403].entries()) {
    answer = status;
    await pushConsignment(told[at]!);
    expect(await there()).toBe(2 - at);
  }
  await db().pushSubscription.update({ where: { id: told[2]!.subscriptionId }, data: { p256dh: 'B'.repeat(87) } });
  await pushConsignment(told[2]!);
  expect(await there()).toBe(0);
});

test('only the services of browsers are called', () => {
  expect(isPushService('https://fcm.googleapis.com/fcm/send/abc')).toBe(true);
  expect(isPushService('https://updates.push.services.mozilla.com/wpush/v2/abc')).toBe(true);
  for (const address of ['http://fcm.googleapis.com/x', 'https://fcm.googleapis.com.evil.example/x', 'https://127.0.0.1/x', 'https://evilfcm.googleapis.com.x/', 'https://fcm.googleapis.com:8443/x', 'https://a@fcm.googleapis.com/x', 'no address']) {
    expect(isPushService(address), address).toBe(false);
  }
});
