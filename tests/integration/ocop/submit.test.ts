// Certificates as workshops hand them in: each finding at its field, nothing half-written, nothing lost.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import type { SubmissionField, TypedCertificate } from '#app/domain/ocop/submission.ts';
import { paperLimits } from '#app/domain/papers/paper.ts';
import { addDays, addMonthsClamped, dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { env } from '#app/platform/env.server.ts';
import { getCertificateForm } from '#app/services/ocop/get-certificate-form.server.ts';
import { getCertificateScan } from '#app/services/ocop/get-certificate-scan.server.ts';
import { getCertificateToCheck } from '#app/services/ocop/get-certificate-to-check.server.ts';
import { listCertifiableGoods } from '#app/services/ocop/list-certifiable-goods.server.ts';
import { listOwnCertificates } from '#app/services/ocop/list-own-certificates.server.ts';
import { submitCertificate } from '#app/services/ocop/submit-certificate.server.ts';
import { withdrawCertificate } from '#app/services/ocop/withdraw-certificate.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { bench, bytes, pdf, person, refuseSeen, submissionOf, verifySeen } from './bench.ts';

const database = freshDatabase();
const rows = (productId: string) => database.db.ocopCertificate.findMany({ where: { productId }, orderBy: { createdAt: 'asc' } });
const tomorrow = addDays(hanoiDay(new Date()), 1);

const wrong: [code: string, field: SubmissionField, change: Partial<TypedCertificate>][] = [
  ['stars-not-certifiable', 'stars', { stars: '2', points: '' }],
  ['points-out-of-range', 'points', { points: '101' }],
  ['points-contradict-stars', 'points', { stars: '5', points: '80', authorityLevel: 'ministry' }],
  ['decision-date-impossible', 'decisionDate', { decisionDate: tomorrow }],
  ['validity-not-36-months', 'lastValidDay', { lastValidDay: '2027-06-18' }],
  ['authority-not-competent', 'authorityLevel', { authorityLevel: 'commune' }],
  ['holder-is-another', 'holderName', { holderName: 'Cơ sở gốm khác hẳn' }],
  ['potential-is-not-five', 'potentialFive', { stars: '5', points: '92', potentialFive: 'on', authorityLevel: 'ministry' }],
];

test.each(wrong)('%s is refused at its field and nothing is written', async (code, field, change) => {
  const one = await bench(database.db);
  const verdict = await submitCertificate(one.owner, one.subject, submissionOf(one, change));
  expect(verdict).toMatchObject({ ok: false, code: 'invalid', findings: expect.arrayContaining([{ code, severity: 'error', field }]) });
  // The scan need not be sent again.
  expect(verdict).toMatchObject({ scan: { fileName: 'quyết định.pdf' } });
  expect(await rows(one.product.id)).toEqual([]);
});

test('the holder is the workshop by its registered name or by the one over its door', async () => {
  for (const name of ['legalName', 'name'] as const) {
    const one = await bench(database.db);
    expect(await submitCertificate(one.owner, one.subject, submissionOf(one, { holderName: one.shop[name].toUpperCase() }))).toMatchObject({ ok: true });
  }
});

const unusual: [code: string, field: SubmissionField, change: Partial<TypedCertificate>][] = [
  ['decision-number-unusual', 'decisionNumber', { decisionNumber: '12/QĐ-SNN' }],
  ['authority-elsewhere', 'authorityProvinceCode', { authorityProvinceCode: '79' }],
  ['product-mismatch', 'productName', { productName: 'Khăn lụa vân sen' }],
  ['already-expired', 'decisionDate', { decisionDate: '2020-06-18', decisionNumber: '7/QĐ-UBND' }],
];

test.each(unusual)('%s asks to look again at its field, and is taken when it stands', async (code, field, change) => {
  const one = await bench(database.db);
  const asked = await submitCertificate(one.owner, one.subject, submissionOf(one, change));
  expect(asked).toMatchObject({ ok: false, code: 'confirm', findings: expect.arrayContaining([expect.objectContaining({ code, field })]) });
  if (asked.ok || asked.code !== 'confirm') throw new Error('not asked');
  expect(await rows(one.product.id)).toEqual([]);
  const sent = await submitCertificate(one.owner, one.subject, submissionOf(one, change, { paper: null, scanId: asked.scan.id, confirmed: asked.findings.map((found) => found.code) }));
  expect(sent).toMatchObject({ ok: true });
  expect(await rows(one.product.id)).toHaveLength(1);
});

test('a day whose criteria nobody knows yet is taken at once, and told to who checks it', async () => {
  const one = await bench(database.db);
  const sent = await submitCertificate(one.owner, one.subject, submissionOf(one, { decisionDate: '2026-03-10' }));
  expect(sent).toMatchObject({ ok: true });
  const checked = await getCertificateToCheck(one.curator, (sent as { id: string }).id);
  expect(checked!.findings.map(({ code }) => code)).toContain('criteria-set-unknown');
  // Beside what is wrong it is not said either.
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, { decisionDate: '2026-03-11', stars: '2', points: '' }))).toMatchObject({ code: 'invalid', findings: [{ code: 'stars-not-certifiable' }] });
});

test('without a scan, or with what is none, nothing is taken', async () => {
  const one = await bench(database.db);
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, {}, { paper: null }))).toMatchObject({ code: 'invalid', findings: [{ code: 'evidence-missing', field: 'scan' }], scan: null });
  const given = (content: Uint8Array) => submitCertificate(one.owner, one.subject, submissionOf(one, {}, { paper: { fileName: 'quyet-dinh.pdf', bytes: content } }));
  expect(await given(bytes('Quyết định số 3021'))).toMatchObject({ code: 'invalid', paper: 'unknown-format' });
  expect(await given(pdf('/JavaScript (app.alert)'))).toMatchObject({ code: 'invalid', paper: 'active' });
  const other = await bench(database.db);
  const theirs = await submitCertificate(other.owner, other.subject, submissionOf(other, { stars: '2' }));
  if (theirs.ok || theirs.code !== 'invalid') throw new Error('taken');
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, {}, { paper: null, scanId: theirs.scan!.id }))).toMatchObject({ code: 'invalid', scan: null });
  expect(await rows(one.product.id)).toEqual([]);
});

test('papers that nothing came to use are kept up to a limit; one that is there already is still found', async () => {
  const one = await bench(database.db);
  const given = (n: number) => submitCertificate(one.owner, one.subject, submissionOf(one, { stars: '2' }, { paper: { fileName: `${n}.pdf`, bytes: pdf(`/Paper ${n}`) } }));
  for (let n = 0; n < paperLimits.unused; n += 1) expect(await given(n)).toMatchObject({ paper: null, scan: { fileName: `${n}.pdf` } });
  expect(await given(paperLimits.unused)).toMatchObject({ code: 'invalid', paper: 'too-many', scan: null });
  expect(await given(3)).toMatchObject({ paper: null, scan: { fileName: '3.pdf' } });
  expect(await database.db.workshopDocument.count({ where: { workshopId: one.shop.id } })).toBe(paperLimits.unused);
  // One that is used makes room for another.
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, {}, { paper: { fileName: '3.pdf', bytes: pdf('/Paper 3') } }))).toMatchObject({ ok: true });
  expect(await given(paperLimits.unused)).toMatchObject({ paper: null });
});

test('the same paper from two phones at once is kept once', async () => {
  const one = await bench(database.db);
  await Promise.all([0, 1, 2].map(() => submitCertificate(one.owner, one.subject, submissionOf(one, { stars: '2' }))));
  expect(await database.db.workshopDocument.count({ where: { workshopId: one.shop.id } })).toBe(1);
});

test('what was handed in is kept as it was typed and repaired, its scan encrypted', async () => {
  const one = await bench(database.db);
  const sent = await submitCertificate(one.staff, one.subject, submissionOf(one, { decisionNumber: ' số 3021 / QD-UBND ' }));
  if (!sent.ok) throw new Error(sent.code);
  const [row] = await rows(one.product.id);
  expect(row).toMatchObject({ status: 'submitted', decisionNumber: '3021/QĐ-UBND', decisionNumberTyped: ' số 3021 / QD-UBND ', criteriaSet: 'set_2023', submittedBy: one.staff.userId, stars: 4 });
  expect(hanoiDay(row!.lastValidDay)).toBe('2028-06-18');
  const folder = path.join(env().DATA_DIR, 'documents');
  const name = (await readdir(folder, { recursive: true })).find((file) => file.endsWith(row!.evidenceKey!))!;
  expect((await readFile(path.join(folder, name))).toString('latin1')).not.toContain('%PDF');
  expect(Buffer.from((await getCertificateScan(one.owner, row!.id))!.bytes).toString('latin1')).toContain('%PDF');
  expect(await getCertificateScan(one.curator, row!.id)).not.toBeNull();
  for (const stranger of [VISITOR, await person(database.db), { ...(await person(database.db)), curates: [(await bench(database.db)).shop.villageId] }]) expect(await getCertificateScan(stranger, row!.id)).toBeNull();
});

test('sent twice it is one, also from two phones at once', async () => {
  const one = await bench(database.db);
  const verdicts = await Promise.all([0, 1, 2].map(() => submitCertificate(one.owner, one.subject, submissionOf(one))));
  expect(new Set(verdicts.map((verdict) => (verdict.ok ? verdict.id : verdict.code))).size).toBe(1);
  expect(await rows(one.product.id)).toHaveLength(1);
  // With another scan it is no retry.
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, {}, { paper: { fileName: 'x.pdf', bytes: pdf('/Another') } }))).toMatchObject({ code: 'invalid', findings: [{ code: 'duplicate', field: 'decisionNumber' }] });
});

test('withdrawn before it is checked, or sent back, it is put right in place', async () => {
  const one = await bench(database.db);
  const sent = await submitCertificate(one.owner, one.subject, submissionOf(one));
  if (!sent.ok) throw new Error(sent.code);
  expect(await withdrawCertificate(one.owner, one.subject.workshopId, sent.id)).toEqual({ ok: true });
  expect(await withdrawCertificate(one.owner, one.subject.workshopId, sent.id)).toEqual({ ok: true });
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, { points: '85' }))).toEqual({ ok: true, id: sent.id });
  expect(await refuseSeen(one.curator, sent.id, 'Thiếu trang ghi tên sản phẩm.')).toEqual({ ok: true });
  const form = await getCertificateForm(one.owner, one.subject, { product: one.product.slug, mends: sent.id });
  expect(form).toMatchObject({ typed: { points: '85', decisionDate: '2025-06-18' }, mends: { refusalReason: 'Thiếu trang ghi tên sản phẩm.', scan: { fileName: 'quyết định.pdf' } } });
  expect(await submitCertificate(one.owner, one.subject, submissionOf(one, { decisionNumber: '3022/QĐ-UBND' }, { mends: sent.id, paper: null, scanId: form!.mends!.scan!.id }))).toEqual({ ok: true, id: sent.id });
  const [row, ...more] = await rows(one.product.id);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ status: 'submitted', decisionNumber: '3022/QĐ-UBND', refusalReason: null });
  expect(await verifySeen(one.curator, sent.id)).toEqual({ ok: true });
  expect(await withdrawCertificate(one.owner, one.subject.workshopId, sent.id)).toEqual({ ok: false, code: 'checked-already' });
});

test('members of a workshop that works may; strangers, and a suspended workshop, may not', async () => {
  const one = await bench(database.db);
  const stranger = await bench(database.db);
  expect(await submitCertificate(VISITOR, one.subject, submissionOf(one))).toMatchObject({ code: 'sign-in' });
  expect(await submitCertificate(stranger.owner, one.subject, submissionOf(one))).toMatchObject({ code: 'not-allowed' });
  // A listing of somebody else is none of this workshop.
  expect(await submitCertificate(stranger.owner, stranger.subject, submissionOf(one))).toMatchObject({ code: 'not-found' });
  const stopped = await bench(database.db, { status: 'suspended' });
  expect(await submitCertificate(stopped.owner, stopped.subject, submissionOf(stopped))).toMatchObject({ code: 'not-allowed' });
  expect(await database.db.ocopCertificate.count({ where: { productId: { in: [one.product.id, stopped.product.id] } } })).toBe(0);
  const sent = await submitCertificate(one.owner, one.subject, submissionOf(one));
  if (!sent.ok) throw new Error(sent.code);
  expect(await withdrawCertificate(stranger.owner, one.subject.workshopId, sent.id)).toMatchObject({ code: 'not-allowed' });
  expect(await listOwnCertificates(stranger.owner, one.subject, null, 1)).toBeNull();
  expect(await listOwnCertificates(stopped.owner, stopped.subject, null, 1)).toMatchObject({ total: 0 });
});

test('the studio says which listings lose their stars and when, what was sent back first', async () => {
  const one = await bench(database.db);
  const today = hanoiDay(new Date());
  const held = { holderId: one.shop.id, productName: 'Bình', ocopGroup: 'craft' as const, stars: 4, authority: 'UBND thành phố Hà Nội', authorityLevel: 'province' as const, evidenceKey: 'thu', verifiedAt: new Date(), verifiedByName: 'Ban' };
  const certify = async (nth: number, lastDay: string, status: 'verified' | 'rejected' | 'submitted') => {
    const decided = addMonthsClamped(lastDay, -36);
    const { product: made } = await product(database.db, { name: `Lọ ${nth}`, ...one.subject });
    return database.db.ocopCertificate.create({ data: { ...held, code: `HET-${nth}-${made.id.slice(0, 8)}`, productId: made.id, decisionNumber: `${nth}/QĐ-UBND`, decisionDate: dayToDate(decided), lastValidDay: dayToDate(addMonthsClamped(decided, 36)), status } });
  };
  await certify(1, addDays(today, 400), 'verified');
  const soon = await certify(2, addDays(today, 40), 'verified');
  await certify(3, addDays(today, -1), 'verified');
  await certify(4, addDays(today, 900), 'rejected');
  await certify(5, addDays(today, 900), 'submitted');
  const all = (await listOwnCertificates(one.owner, one.subject, null, 1))!;
  expect(all.certificates.map(({ standing }) => standing)).toEqual(['refused', 'ending', 'checking', 'live', 'expired']);
  expect(all.counts).toEqual({ ending: 1, checking: 1, refused: 1, live: 2, expired: 1 });
  const [ending] = (await listOwnCertificates(one.owner, one.subject, 'ending', 1))!.certificates;
  expect(ending).toMatchObject({ product: { name: 'Lọ 2' }, starsGoneOn: addDays(hanoiDay(soon.lastValidDay), 1), renewal: null });
  expect((await listOwnCertificates(one.owner, one.subject, 'expired', 1))!.certificates[0]).toMatchObject({ starsGoneOn: null });
});

test('the listing for a certificate is found by words of its name without marks', async () => {
  const one = await bench(database.db, { name: 'Đĩa vẽ Tố Nữ' });
  expect((await listCertifiableGoods(one.owner, one.subject, 'to nu dia', 1))!.goods.map(({ name }) => name)).toEqual(['Đĩa vẽ Tố Nữ']);
  expect((await listCertifiableGoods(one.owner, one.subject, '100%', 1))!.goods).toEqual([]);
  expect(await listCertifiableGoods(await person(database.db), one.subject, '', 1)).toBeNull();
});
