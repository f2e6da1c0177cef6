// A village's mark: written down, licensed, shown where it may be, and gone when it may not.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { addDays, addMonthsClamped, hanoiDay } from '#app/domain/time/hanoi.ts';
import { firstTermEnds } from '#app/domain/villages/mark.ts';
import type { TypedMark } from '#app/domain/villages/mark-form.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { endLicence } from '#app/services/marks/end-licence.server.ts';
import { getLicence } from '#app/services/marks/get-licence.server.ts';
import { getMarkRules } from '#app/services/marks/get-mark-rules.server.ts';
import { getVillageMark } from '#app/services/marks/get-village-mark.server.ts';
import { grantLicence, type LicenceOrder } from '#app/services/marks/grant-licence.server.ts';
import { listRegister } from '#app/services/marks/list-register.server.ts';
import { listVillageMarks } from '#app/services/marks/list-village-marks.server.ts';
import { marksOfProducts } from '#app/services/marks/marks-of-products.server.ts';
import { saveMark } from '#app/services/marks/save-mark.server.ts';
import { warnOfEndingMarks } from '#app/services/marks/warn-of-ending-marks.server.ts';
import { forgetPapers } from '#app/services/papers/forget-papers.server.ts';
import { bench, bytes, pdf, person } from '#tests/integration/ocop/bench.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';

const database = freshDatabase();
const today = hanoiDay(new Date());
const filedOn = addMonthsClamped(today, -60);
const typed: TypedMark = { kind: 'collective_mark', name: 'Nhãn hiệu tập thể gốm Thử', number: '4-0123456', owner: 'Hội gốm sứ', manager: '', filedOn, grantedOn: addMonthsClamped(filedOn, 12), renewedThrough: '', goodsClasses: '21' };

async function marked(changes: Partial<TypedMark> = {}) {
  const one = await bench(database.db);
  const id = randomUUID();
  expect(await saveMark(one.curator, { villageId: one.shop.villageId, id, version: 0, typed: { ...typed, ...changes }, rules: { fileName: 'quy chế.pdf', bytes: pdf('quy che') } })).toEqual({ ok: true, id });
  const order = (more: Partial<LicenceOrder['typed']> = {}): LicenceOrder => ({ id: randomUUID(), villageId: one.shop.villageId, markId: id, typed: { workshop: one.shop.slug, number: '07/GP', validFrom: today, validTo: addDays(today, 365), products: [], ...more } });
  return { ...one, id, order, shown: async () => (await getProduct(VISITOR, one.product.slug))!.mark };
}

test('a licence puts the mark on the page of the goods it is for, and its end takes it away, with a reason that all may read', async () => {
  const one = await marked();
  expect(await one.shown()).toBeNull();
  const order = one.order();
  expect(await grantLicence(one.curator, order)).toEqual({ ok: true, id: order.id });
  // The answer was lost on its way.
  expect(await grantLicence(one.curator, order)).toEqual({ ok: true, id: order.id });
  const { code } = await database.db.markLicence.findUniqueOrThrow({ where: { id: order.id } });
  expect(await one.shown()).toEqual({ kind: 'collective_mark', name: typed.name, licence: code });
  expect(await getLicence(VISITOR, code)).toMatchObject({ standing: 'live', workshop: { slug: one.shop.slug }, products: [], reason: null, mark: { hasRules: true, renewedThrough: firstTermEnds(filedOn) } });
  const owner = await database.db.user.findUniqueOrThrow({ where: { id: one.owner.userId } });
  expect(await database.db.mail.findMany({ where: { toAddress: owner.email, kind: 'mark-licensed' } })).toMatchObject([{ text: expect.stringContaining(`/nhan-hieu/${code}`) }]);

  const end = { villageId: one.shop.villageId, markId: one.id, licenceId: order.id, how: 'left' as const };
  expect(await endLicence(one.curator, { ...end, reason: ' ' })).toEqual({ ok: false, code: 'missing' });
  expect(await endLicence(one.curator, { ...end, reason: 'Xưởng rời hội.' })).toEqual({ ok: true });
  expect(await endLicence(one.curator, { ...end, reason: 'Lần nữa.' })).toEqual({ ok: true });
  expect(await one.shown()).toBeNull();
  expect(await getLicence(VISITOR, code)).toMatchObject({ standing: 'left', memberLeftOn: today, reason: 'Xưởng rời hội.' });
  expect(await database.db.mail.count({ where: { toAddress: owner.email, kind: 'mark-licence-ended' } })).toBe(1);
});

test('a licence for some goods is for those, and a mark for its classes', async () => {
  const one = await marked();
  const other = await product(database.db, { workshopId: one.shop.id, villageId: one.shop.villageId });
  expect(await grantLicence(one.curator, one.order({ products: [randomUUID()] }))).toEqual({ ok: false, code: 'invalid', errors: { products: 'no-such-product' } });
  expect(await grantLicence(one.curator, one.order({ products: [other.product.id] }))).toMatchObject({ ok: true });
  expect([...(await marksOfProducts([one.product.id, other.product.id])).keys()]).toEqual([other.product.id]);
  // Two at once never run, and one that was refused leaves nothing.
  expect(await grantLicence(one.curator, one.order())).toEqual({ ok: false, code: 'invalid', errors: { validFrom: 'overlaps' } });
  expect(await database.db.markLicence.count({ where: { markId: one.id } })).toBe(1);
  await database.db.mark.update({ where: { id: one.id }, data: { goodsClasses: [25] } });
  expect((await marksOfProducts([other.product.id])).size).toBe(0);
});

test('a mark is gone the day after its end, and so is a geographical indication from what is made elsewhere', async () => {
  const one = await marked();
  await grantLicence(one.curator, one.order({ validTo: '' }));
  const ends = (renewedThrough: string) => database.db.mark.update({ where: { id: one.id }, data: { renewedThrough: new Date(renewedThrough) } });
  await ends(today);
  expect(await one.shown()).not.toBeNull();
  await ends(addDays(today, -1));
  expect(await one.shown()).toBeNull();
  expect((await listVillageMarks(one.curator, one.shop.villageId))!).toMatchObject([{ standing: 'lapsed' }]);
});

test('nobody but who cares for the village writes its marks, and nobody licenses their own workshop', async () => {
  const one = await marked();
  const other = await person(database.db);
  const stranger = { ...other, curates: [(await bench(database.db)).shop.villageId] };
  expect(await saveMark(stranger, { villageId: one.shop.villageId, id: one.id, version: 1, typed, rules: null })).toEqual({ ok: false, code: 'not-allowed' });
  // By way of a village of their own.
  expect(await saveMark(stranger, { villageId: stranger.curates[0]!, id: one.id, version: 1, typed, rules: null })).toEqual({ ok: false, code: 'not-found' });
  expect(await getVillageMark(stranger, stranger.curates[0]!, one.id, 1)).toBeNull();
  expect(await grantLicence(stranger, one.order())).toEqual({ ok: false, code: 'not-allowed' });
  const curatorOfOwn = { ...one.owner, curates: [one.shop.villageId] };
  expect(await grantLicence(curatorOfOwn, one.order())).toEqual({ ok: false, code: 'not-allowed' });
  const order = one.order();
  await grantLicence(one.curator, order);
  expect(await endLicence(curatorOfOwn, { villageId: one.shop.villageId, markId: one.id, licenceId: order.id, how: 'revoked', reason: 'Của nhà mình.' })).toEqual({ ok: false, code: 'not-allowed' });
  expect(await endLicence(one.curator, { villageId: one.shop.villageId, markId: randomUUID(), licenceId: order.id, how: 'revoked', reason: 'Nhầm sổ.' })).toEqual({ ok: false, code: 'not-found' });
});

test('of two who save a mark the second is told, and what is wrong keeps everything as it was', async () => {
  const one = await marked();
  const save = (version: number, changes: Partial<TypedMark>, rules: { fileName: string; bytes: Uint8Array } | null = null) => saveMark(one.curator, { villageId: one.shop.villageId, id: one.id, version, typed: { ...typed, ...changes }, rules });
  expect(await save(1, { name: 'Tên một' })).toMatchObject({ ok: true });
  expect(await save(1, { name: 'Tên hai' })).toEqual({ ok: false, code: 'changed' });
  expect(await save(2, { goodsClasses: '99' }, { fileName: 'x.pdf', bytes: bytes('chữ') })).toEqual({ ok: false, code: 'invalid', errors: { goodsClasses: 'not-a-class' }, rules: 'unknown-format' });
  expect(await getVillageMark(one.curator, one.shop.villageId, one.id, 1)).toMatchObject({ version: 2, typed: { name: 'Tên một' }, rules: { name: 'quy chế.pdf' } });
});

test('rules of use are for everybody to read, are replaced whole, and outlive the nightly cleaning', async () => {
  const one = await marked();
  const read = async () => Buffer.from((await getMarkRules(VISITOR, one.id))!.bytes).toString();
  expect(await read()).toContain('quy che');
  const { rulesId } = await database.db.mark.findUniqueOrThrow({ where: { id: one.id } });
  await saveMark(one.curator, { villageId: one.shop.villageId, id: one.id, version: 1, typed, rules: { fileName: 'mới.pdf', bytes: pdf('ban moi') } });
  expect(await read()).toContain('ban moi');
  expect((await database.db.mark.findUniqueOrThrow({ where: { id: one.id } })).rulesId).not.toBe(rulesId);
  await forgetPapers();
  expect(await read()).toContain('ban moi');
  expect(await getMarkRules(VISITOR, randomUUID())).toBeNull();
});

test('curators are warned 12 and 6 months before the end, once each, and anew in a new term', async () => {
  const one = await marked();
  await database.db.villageCurator.create({ data: { villageId: one.shop.villageId, userId: one.curator.userId } });
  const { email } = await database.db.user.findUniqueOrThrow({ where: { id: one.curator.userId } });
  const warned = async () => {
    await warnOfEndingMarks();
    await warnOfEndingMarks();
    return database.db.mail.count({ where: { toAddress: email, kind: 'mark-ending' } });
  };
  const ends = (day: string) => database.db.mark.update({ where: { id: one.id }, data: { renewedThrough: new Date(day) } });
  await ends(addMonthsClamped(today, 13));
  expect(await warned()).toBe(0);
  await ends(addMonthsClamped(today, 11));
  expect(await warned()).toBe(1);
  await ends(addMonthsClamped(today, 5));
  expect(await warned()).toBe(2);
  // Renewed, it is a mark with all its warnings before it.
  await saveMark(one.curator, { villageId: one.shop.villageId, id: one.id, version: 1, typed: { ...typed, renewedThrough: addMonthsClamped(filedOn, 240) }, rules: null });
  expect(await database.db.mark.findUniqueOrThrow({ where: { id: one.id } })).toMatchObject({ warnedMonths: [] });
});

test('the register is found by mark, village, workshop and number, without marks on letters, page after page', async () => {
  const one = await marked({ name: 'Nhãn hiệu tập thể Đèn Lồng', number: '4-0999999' });
  await grantLicence(one.curator, one.order());
  const found = async (text: string) => (await listRegister(VISITOR, text, 1)).entries.map(({ mark }) => mark.id);
  const { name } = await database.db.village.findUniqueOrThrow({ where: { id: one.shop.villageId } });
  for (const text of ['den long', '4-0999999', `den long ${one.shop.name}`, `Đèn ${name}`]) expect(await found(text), text).toEqual([one.id]);
  expect(await found('khong co trong so')).toEqual([]);
  // One that waits to be granted is in no public book.
  const waiting = await marked({ name: 'Nhãn hiệu Chờ Cấp', grantedOn: '', number: '' });
  expect(await found('cho cap')).toEqual([]);
  expect((await listVillageMarks(waiting.curator, waiting.shop.villageId))!).toMatchObject([{ standing: 'waiting' }]);
  expect(await grantLicence(waiting.curator, waiting.order())).toEqual({ ok: false, code: 'invalid', errors: { validFrom: 'mark-not-granted' } });
});
