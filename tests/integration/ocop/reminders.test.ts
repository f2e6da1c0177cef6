// A workshop is reminded of the end of its certificates: 180, 90 and 30 days before, once each.
import { afterEach, expect, test, vi } from 'vitest';
import { addDays, addMonthsClamped, dayToDate, type Day, startOfHanoiDay } from '#app/domain/time/hanoi.ts';
import { remindExpiringCertificates } from '#app/services/ocop/remind-expiring-certificates.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { bench } from './bench.ts';

const database = freshDatabase();
afterEach(() => vi.useRealTimers());

const end: Day = '2027-06-30';
let serial = 0;

async function certified(one: Awaited<ReturnType<typeof bench>>, name: string, last: Day = end) {
  serial += 1;
  const { product: made } = await product(database.db, { name, ...one.subject });
  return database.db.ocopCertificate.create({
    data: {
      code: `NHAC-${serial}`, productId: made.id, holderId: one.shop.id, productName: name, ocopGroup: 'craft', stars: 4, decisionNumber: `${serial}/QĐ-UBND`, decisionDate: dayToDate(addMonthsClamped(last, -36)), lastValidDay: dayToDate(last),
      authority: 'UBND thành phố Hà Nội', authorityLevel: 'province', status: 'verified', verifiedAt: new Date(), verifiedByName: 'Ban phụ trách', evidenceKey: 'thu',
    },
  });
}

/** The mails of one morning, so many days before the end. */
async function morning(daysBefore: number) {
  const before = (await database.db.mail.findMany({ select: { id: true } })).map(({ id }) => id);
  vi.useFakeTimers({ now: startOfHanoiDay(addDays(end, -daysBefore)).getTime() + 8 * 3_600_000, toFake: ['Date'] });
  await remindExpiringCertificates();
  vi.useRealTimers();
  return database.db.mail.findMany({ where: { id: { notIn: before } } });
}

test('everybody of the workshop is told, once at each of the three', async () => {
  const one = await bench(database.db);
  const certificate = await certified(one, 'Bình nhắc hạn');
  const told: number[] = [];
  for (const days of [181, 180, 180, 179, 91, 90, 89, 31, 30, 29, 0, -1]) told.push((await morning(days)).length);
  expect(told).toEqual([0, 2, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0]);
  expect((await database.db.certificateReminder.findMany({ where: { certificateId: certificate.id }, orderBy: { daysBefore: 'asc' } })).map(({ daysBefore }) => daysBefore)).toEqual([30, 90, 180]);
  const mail = await database.db.mail.findFirst({ where: { kind: 'certificate-ending' } });
  expect(mail!.text).toContain('Bình nhắc hạn');
  expect(mail!.text).toContain('30/06/2027');
  expect(mail!.text).toContain('01/07/2027');
  expect(mail!.text).toContain(`/xuong-cua-toi/${one.shop.slug}/ocop`);
  await database.db.ocopCertificate.delete({ where: { id: certificate.id } });
});

test('mornings that were missed are made good by the nearest reminder alone', async () => {
  const one = await bench(database.db);
  const certificate = await certified(one, 'Lọ bỏ lỡ');
  expect(await morning(60)).toHaveLength(2);
  expect(await database.db.certificateReminder.findMany({ where: { certificateId: certificate.id } })).toMatchObject([{ daysBefore: 90 }]);
  expect(await morning(20)).toHaveLength(2);
  expect(await morning(10)).toHaveLength(0);
  await database.db.ocopCertificate.delete({ where: { id: certificate.id } });
});

test('several at once are one mail; what a renewal has replaced is not spoken of', async () => {
  const one = await bench(database.db);
  const kept = [await certified(one, 'Đĩa thứ nhất'), await certified(one, 'Đĩa thứ hai')];
  const replaced = await certified(one, 'Đĩa đã gia hạn');
  await database.db.ocopCertificate.update({ where: { id: replaced.id }, data: { status: 'superseded', supersededById: kept[0]!.id } });
  const mails = await morning(90);
  expect(mails).toHaveLength(2);
  expect(mails[0]!.text).toContain('Đĩa thứ hai');
  expect(mails[0]!.text).not.toContain('Đĩa đã gia hạn');
});

test('two runs at the same time tell once', async () => {
  const one = await bench(database.db);
  const certificate = await certified(one, 'Ấm hai lần');
  const before = await database.db.mail.count();
  vi.useFakeTimers({ now: startOfHanoiDay(addDays(end, -170)).getTime(), toFake: ['Date'] });
  await Promise.all([remindExpiringCertificates(), remindExpiringCertificates()]);
  vi.useRealTimers();
  expect((await database.db.mail.count()) - before).toBe(2);
  expect(await database.db.certificateReminder.count({ where: { certificateId: certificate.id } })).toBe(1);
});
