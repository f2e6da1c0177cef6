// What a curator decides about certificates, and what becomes of the stars: in the shop, in search, in the studio.
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { addDays, addMonthsClamped, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { listGoodsOf } from '#app/services/catalogue/list-goods-of.server.ts';
import { countDeskQueues } from '#app/services/desk/count-desk-queues.server.ts';
import { getCertificateToCheck } from '#app/services/ocop/get-certificate-to-check.server.ts';
import { listCertificatesToCheck } from '#app/services/ocop/list-certificates-to-check.server.ts';
import { listOwnCertificates } from '#app/services/ocop/list-own-certificates.server.ts';
import { refuseCertificate } from '#app/services/ocop/refuse-certificate.server.ts';
import { submitCertificate } from '#app/services/ocop/submit-certificate.server.ts';
import { verifyCertificate } from '#app/services/ocop/verify-certificate.server.ts';
import { withdrawCertificate } from '#app/services/ocop/withdraw-certificate.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { workOffSearch } from '#tests/integration/search/queue.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bench, pdf, person, refuseSeen, seenBy, submissionOf, verifySeen } from './bench.ts';

const database = freshDatabase();

async function submitted(one: Awaited<ReturnType<typeof bench>>, ...change: [Parameters<typeof submissionOf>[1]?, Parameters<typeof submissionOf>[2]?]): Promise<string> {
  const sent = await submitCertificate(one.owner, one.subject, submissionOf(one, ...change));
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  return sent.id;
}

/** The stars that shoppers see: on the product's page, in the workshop's list, in search. */
async function shownStars(one: Awaited<ReturnType<typeof bench>>): Promise<(number | null | undefined)[]> {
  expect(await workOffSearch()).toEqual([]);
  const page = await getProduct(VISITOR, one.product.slug);
  const shelf = await listGoodsOf({ workshopId: one.shop.id }, 1);
  const { hits } = await searchCatalogue({ ...NO_CHOICES, text: one.product.name });
  return [page?.certificate?.stars ?? null, shelf.items[0]?.stars, hits.find((hit) => hit.slug === one.product.slug)?.stars];
}

test('stars show everywhere once a curator has verified, and not before', async () => {
  const one = await bench(database.db, { name: 'Thống gốm hoa nâu' });
  const id = await submitted(one);
  expect(await shownStars(one)).toEqual([null, null, null]);
  expect(await countDeskQueues(one.curator)).toMatchObject({ certificates: 1 });
  expect((await listCertificatesToCheck(one.curator, 'waiting', 1))!.certificates).toMatchObject([{ id, renews: false, sentAt: expect.any(Date) }]);
  expect(await getCertificateToCheck(one.curator, id)).toMatchObject({ findings: [], mayDecide: true, scan: { isPicture: false } });
  expect(await verifySeen(one.curator, id)).toEqual({ ok: true });
  expect(await verifySeen(one.curator, id)).toEqual({ ok: true });
  expect(await shownStars(one)).toEqual([4, 4, 4]);
  expect(await database.db.ocopCertificate.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'verified', verifiedBy: one.curator.userId, verifiedByName: expect.stringContaining('Ban phụ trách làng') });
  expect(await countDeskQueues(one.curator)).toMatchObject({ certificates: 0 });
  // Its owner hears of it once, and nobody else.
  const mails = await database.db.mail.findMany({ where: { key: { contains: id } } });
  const { email } = await database.db.user.findUniqueOrThrow({ where: { id: one.owner.userId } });
  expect(mails).toMatchObject([{ kind: 'certificate-verified', toAddress: email, subject: expect.stringContaining('Thống gốm hoa nâu') }]);
  expect(mails[0]!.text).toContain(`/xuong-cua-toi/${one.shop.slug}/ocop`);
});

test('what is refused shows nothing, and the workshop reads why', async () => {
  const one = await bench(database.db, { name: 'Chân đèn men rạn' });
  const id = await submitted(one);
  expect(await refuseSeen(one.curator, id, '  … ')).toEqual({ ok: false, code: 'reason-missing' });
  expect(await refuseSeen(one.curator, id, 'Tên sản phẩm không có trong quyết định.')).toEqual({ ok: true });
  expect(await verifySeen(one.curator, id)).toEqual({ ok: false, code: 'decided' });
  expect(await shownStars(one)).toEqual([null, null, null]);
  expect((await listOwnCertificates(one.owner, one.subject, 'refused', 1))!.certificates).toMatchObject([{ standing: 'refused', refusalReason: 'Tên sản phẩm không có trong quyết định.' }]);
  expect(await refuseSeen(one.curator, id, 'Lần nữa.')).toEqual({ ok: true });
  const mails = await database.db.mail.findMany({ where: { key: { contains: id } } });
  expect(mails.map(({ kind }) => kind)).toEqual(['certificate-refused']);
  expect(mails[0]!.text).toContain('Tên sản phẩm không có trong quyết định.');
  expect(mails[0]!.text).toContain(`/xuong-cua-toi/${one.shop.slug}/ocop?xem=tra-lai`);
});

test('a certificate is read while somebody writes another of its product', async () => {
  const one = await bench(database.db);
  const id = await submitted(one);
  await database.db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from product where id = ${one.product.id}::uuid for update`;
    await tx.$queryRaw`select 1 from ocop_certificate where id = ${id}::uuid for update`;
    const read = await Promise.race([getCertificateToCheck(one.curator, id), new Promise((resolve) => setTimeout(resolve, 2_000, 'waits'))]);
    expect(read).toMatchObject({ id });
  });
});

test('nobody but a curator of the village decides, and never about their own', async () => {
  const one = await bench(database.db);
  const elsewhere = await bench(database.db);
  const id = await submitted(one);
  for (const actor of [one.owner, one.staff, elsewhere.curator, await person(database.db)]) {
    expect(await verifySeen(actor, id)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await refuseSeen(actor, id, 'Không.')).toEqual({ ok: false, code: 'not-allowed' });
    expect(await getCertificateToCheck(actor, id)).toBeNull();
  }
  expect(await verifySeen(VISITOR, id)).toEqual({ ok: false, code: 'sign-in' });
  expect(await verifySeen(one.curator, 'không phải mã')).toEqual({ ok: false, code: 'not-found' });
  expect(await listCertificatesToCheck(one.owner, 'waiting', 1)).toBeNull();
  expect((await listCertificatesToCheck(elsewhere.curator, 'waiting', 1))!.certificates).toEqual([]);
  // A curator who hands it in for a workshop leaves the checking to another.
  const helped = await bench(database.db);
  const sent = await submitCertificate(helped.curator, helped.subject, submissionOf(helped));
  if (!sent.ok) throw new Error(sent.code);
  expect(await verifySeen(helped.curator, sent.id)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await getCertificateToCheck(helped.curator, sent.id)).toMatchObject({ mayDecide: false });
  expect(await verifySeen({ ...(await person(database.db)), administrator: true }, sent.id)).toEqual({ ok: true });
});

test('a renewal takes the place of the one in force, without a moment of two or none', async () => {
  const one = await bench(database.db, { name: 'Bát hương men lam' });
  const first = await submitted(one, { stars: '3', points: '60', decisionNumber: '100/QĐ-UBND', decisionDate: '2024-05-10' });
  await verifySeen(one.curator, first);
  expect(await shownStars(one)).toEqual([3, 3, 3]);
  const second = await submitted(one, { decisionNumber: '200/QĐ-UBND', decisionDate: '2025-10-06' }, { paper: { fileName: 'moi.pdf', bytes: pdf('/Renewed') } });
  expect(await shownStars(one)).toEqual([3, 3, 3]);
  expect(await getCertificateToCheck(one.curator, second)).toMatchObject({ replaces: [{ decisionNumber: '100/QĐ-UBND' }], findings: [] });
  expect(await verifySeen(one.curator, second)).toEqual({ ok: true });
  expect(await database.db.ocopCertificate.findUniqueOrThrow({ where: { id: first } })).toMatchObject({ status: 'superseded', supersededById: second });
  expect(await shownStars(one)).toEqual([4, 4, 4]);
  // An older decision does not bring its stars back.
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, { decisionNumber: '300/QĐ-UBND', decisionDate: '2025-06-01' }, { paper: { fileName: 'cu.pdf', bytes: pdf('/Older') } }))).toMatchObject({ code: 'invalid', findings: [{ code: 'overlaps-another' }] });
});

test('the day after its last day the stars are gone everywhere, and the studio says so', async () => {
  const one = await bench(database.db, { name: 'Tượng nghê men rạn' });
  const id = await submitted(one);
  await verifySeen(one.curator, id);
  expect(await shownStars(one)).toEqual([4, 4, 4]);
  const today = hanoiDay(new Date());
  const endsOn = async (last: string) => {
    const decided = addMonthsClamped(last, -36);
    await database.db.ocopCertificate.update({ where: { id }, data: { decisionDate: dayToDate(decided), lastValidDay: dayToDate(last), validityOverrideReason: 'Bài thử' } });
    await database.db.$executeRaw`update search_product set stars_until = ${last}::date where product_id = ${one.product.id}::uuid`;
  };
  await endsOn(today);
  expect(await shownStars(one)).toEqual([4, 4, 4]);
  expect((await listOwnCertificates(one.owner, one.subject, null, 1))!.certificates).toMatchObject([{ standing: 'ending', starsGoneOn: addDays(today, 1) }]);
  await endsOn(addDays(today, -1));
  expect(await shownStars(one)).toEqual([null, null, null]);
  expect((await listOwnCertificates(one.owner, one.subject, null, 1))!.certificates).toMatchObject([{ standing: 'expired', starsGoneOn: null, renewal: null }]);
});

test('another last day than the rule gives takes a reason of the curator', async () => {
  const one = await bench(database.db);
  const id = await submitted(one);
  for (const [lastValidDay, validityReason, code] of [['2027-06-18', '  ', 'end-reason-missing'], ['', 'Quyết định ghi 24 tháng', 'end-missing'], ['18/13/2027', 'Quyết định ghi 24 tháng', 'end-impossible'], ['18/06/2025', 'Quyết định ghi 24 tháng', 'end-impossible']] as const) {
    expect(await verifySeen(one.curator, id, { lastValidDay, validityReason })).toEqual({ ok: false, code });
  }
  expect(await database.db.ocopCertificate.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'submitted', validityOverrideReason: null });
  expect(await verifySeen(one.curator, id, { lastValidDay: '2027-06-18', validityReason: 'Quyết định ghi 24 tháng' })).toEqual({ ok: true });
  expect(await database.db.ocopCertificate.findUniqueOrThrow({ where: { id } })).toMatchObject({ lastValidDay: dayToDate('2027-06-18'), validityOverrideReason: 'Quyết định ghi 24 tháng' });
});

test('a certificate that was sent again otherwise while the page was open is not decided about unseen', async () => {
  const one = await bench(database.db);
  const id = await submitted(one, { stars: '3', points: '60' });
  const version = await seenBy(one.curator, id);
  expect(await withdrawCertificate(one.owner, one.shop.id, id)).toEqual({ ok: true });
  const sentAgain = await submitCertificate(one.owner, one.subject, submissionOf(one, { points: '89', decisionNumber: '9999/QĐ-UBND' }, { mends: id, paper: { fileName: 'khac.pdf', bytes: pdf('/Other') } }));
  expect(sentAgain).toEqual({ ok: true, id });
  expect(await verifyCertificate(one.curator, id, { version, lastValidDay: '', validityReason: '' })).toEqual({ ok: false, code: 'changed' });
  expect(await refuseCertificate(one.curator, id, { version, reason: 'Ảnh mờ.' })).toEqual({ ok: false, code: 'changed' });
  const other = await seenBy(one.curator, id);
  // Another scan alone is another certificate to look at.
  await withdrawCertificate(one.owner, one.shop.id, id);
  await submitCertificate(one.owner, one.subject, submissionOf(one, { points: '89', decisionNumber: '9999/QĐ-UBND' }, { mends: id, paper: { fileName: 'khac-nua.pdf', bytes: pdf('/Third') } }));
  expect(await verifyCertificate(one.curator, id, { version: other, lastValidDay: '', validityReason: '' })).toEqual({ ok: false, code: 'changed' });
  expect(await database.db.ocopCertificate.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'submitted' });
  expect(await verifySeen(one.curator, id)).toEqual({ ok: true });
  // Whoever sends the same press again gets the same answer.
  expect(await verifyCertificate(one.curator, id, { version: await seenBy(one.curator, id), lastValidDay: '', validityReason: '' })).toEqual({ ok: true });
});

test('two curators at once decide once', async () => {
  const one = await bench(database.db);
  const id = await submitted(one);
  const other = { ...(await person(database.db)), curates: [one.shop.villageId] };
  const answers = await Promise.all([verifySeen(one.curator, id), refuseSeen(other, id, 'Ảnh mờ.')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a certificate that is sent again is of that day', async () => {
  const one = await bench(database.db);
  const id = await submitted(one);
  const monthAgo = new Date(Date.now() - 30 * 86_400_000);
  await database.db.ocopCertificate.update({ where: { id }, data: { createdAt: monthAgo, submittedAt: monthAgo } });
  const waiting = async () => (await listCertificatesToCheck(one.curator, 'waiting', 1))!.certificates.filter(({ workshop }) => workshop === one.shop.name).map(({ sentAt }) => sentAt.getTime() > monthAgo.getTime());
  expect(await waiting()).toEqual([false]);
  expect(await refuseSeen(one.curator, id, 'Ảnh mờ.')).toEqual({ ok: true });
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, { points: '89' }, { mends: id }))).toEqual({ ok: true, id });
  expect(await waiting()).toEqual([true]);
});
