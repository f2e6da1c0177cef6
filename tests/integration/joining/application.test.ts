// From the first form to the day a workshop may sell.
import { randomUUID } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { can } from '#app/domain/access/policy.ts';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { PAPERS_CONSENT } from '#app/domain/joining/application.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { env } from '#app/platform/env.server.ts';
import { keepDocument, readDocument } from '#app/platform/sealed.server.ts';
import { addPaper } from '#app/services/joining/add-paper.server.ts';
import { answerCurator } from '#app/services/joining/answer-curator.server.ts';
import { applyForWorkshop, MOST_OPEN_APPLICATIONS } from '#app/services/joining/apply-for-workshop.server.ts';
import { approveWorkshop } from '#app/services/joining/approve-workshop.server.ts';
import { askApplicant } from '#app/services/joining/ask-applicant.server.ts';
import { getApplicationFile } from '#app/services/joining/get-application-file.server.ts';
import { getApplication } from '#app/services/joining/get-application.server.ts';
import { getPaper } from '#app/services/joining/get-paper.server.ts';
import { listApplications } from '#app/services/joining/list-applications.server.ts';
import { refuseWorkshop } from '#app/services/joining/refuse-workshop.server.ts';
import { removePaper } from '#app/services/joining/remove-paper.server.ts';
import { saveApplicationDetails } from '#app/services/joining/save-application-details.server.ts';
import { saveBankAccount } from '#app/services/joining/save-bank-account.server.ts';
import { submitApplication } from '#app/services/joining/submit-application.server.ts';
import { withdrawApplication } from '#app/services/joining/withdraw-application.server.ts';
import { forgetPapers } from '#app/services/papers/forget-papers.server.ts';
import { getOwnProfile } from '#app/services/workshops/get-own-profile.server.ts';
import { getWorkshop } from '#app/services/workshops/get-workshop.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { saveWorkshopProfile } from '#app/services/workshops/save-workshop-profile.server.ts';
import { account, applied, complete, freshMarket, password, pdf, person, studioOf, typed, village, visitor, type Person, unlockDesk } from './applicants.ts';

const database = freshMarket();

const mailsTo = async ({ email }: Person) => (await database.db.mail.findMany({ where: { toAddress: email }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind).filter((kind) => kind !== 'welcome');
const fileOf = async (curator: Person, slug: string) => (await getApplicationFile(await curator.actor(), slug))!;

/** What a curator's form sends. */
async function seen(curator: Person, slug: string) {
  const { workshop, application } = await fileOf(curator, slug);
  return { workshopId: workshop.id, version: application.version };
}

test('a workshop is opened, asked, answers and is approved; until then nothing of it is sold', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  expect(await submitApplication(await owner.actor(), studio)).toEqual({ ok: false, code: 'incomplete', missing: ['identity_front', 'identity_back', 'business_licence', 'bank_account'] });
  await complete(owner, studio);
  expect(await submitApplication(await owner.actor(), studio)).toEqual({ ok: true });
  expect(await getWorkshop(slug, 1)).toBeNull();
  expect(can(await owner.actor(), 'product.publish', subjectOf(studio)).allowed).toBe(false);
  expect((await listApplications(await curator.actor(), { shelf: 'submitted', page: 1 }))!.applications.map((one) => one.slug)).toEqual([slug]);

  expect(await askApplicant(await curator.actor(), { ...(await seen(curator, slug)), text: 'Giấy phép còn trang 2 không?' })).toEqual({ ok: true });
  expect(await addPaper(await owner.actor(), studio, { kind: 'business_licence', fileName: 'trang 2.pdf', bytes: pdf('trang 2'), consent: null })).toMatchObject({ ok: true });
  expect(await answerCurator(await owner.actor(), studio, '  Có ạ.  ')).toEqual({ ok: true });
  const { application } = await fileOf(curator, slug);
  expect(application.messages.map(({ fromCurator, text }) => [fromCurator, text])).toEqual([[true, 'Giấy phép còn trang 2 không?'], [false, 'Có ạ.']]);
  expect(application).toMatchObject({ status: 'submitted', missing: [] });

  expect(await approveWorkshop(await curator.actor(), await seen(curator, slug))).toEqual({ ok: true });
  expect(await getWorkshop(slug, 1)).toMatchObject({ name: 'Gốm Lan' });
  expect(can(await owner.actor(), 'product.publish', subjectOf(studio)).allowed).toBe(true);
  expect(await mailsTo(owner)).toEqual(['bank-account-changed', 'application-submitted', 'application-asked', 'application-approved']);
  expect(await mailsTo(curator)).toEqual(['application-waiting', 'application-waiting']);
  expect(await database.db.workshopApplication.findUniqueOrThrow({ where: { workshopId: studio.id } })).toMatchObject({ status: 'approved', decidedById: curator.userId });
});

test('what was refused is mended and sent again', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  await complete(owner, studio);
  await submitApplication(await owner.actor(), studio);
  expect(await refuseWorkshop(await curator.actor(), { ...(await seen(curator, slug)), reason: ' ' })).toEqual({ ok: false, code: 'missing' });
  expect(await refuseWorkshop(await curator.actor(), { ...(await seen(curator, slug)), reason: 'Xưởng không ở làng này.' })).toEqual({ ok: true });
  expect(await getApplication(await owner.actor(), studio)).toMatchObject({ status: 'refused', refusalReason: 'Xưởng không ở làng này.' });
  expect(await getWorkshop(slug, 1)).toBeNull();
  expect(await submitApplication(await owner.actor(), studio)).toEqual({ ok: true });
  // The next who looks at it sees what was wrong before.
  expect(await getApplication(await owner.actor(), studio)).toMatchObject({ status: 'submitted', refusalReason: null, decidedAt: null, messages: [{ fromCurator: true, text: 'Xưởng không ở làng này.' }] });
  expect((await mailsTo(owner)).slice(-3)).toEqual(['application-submitted', 'application-refused', 'application-submitted']);
});

test('sent twice, also at the same time, a form opens one workshop, and a workshop waits once', async () => {
  const [owner, { village: home }] = [await person(), await village(database.db)];
  const form = typed(home.slug);
  const actor = await owner.actor();
  const verdicts = await Promise.all([1, 2, 3].map(() => applyForWorkshop(actor, form)));
  expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
  expect(await database.db.workshopMember.count({ where: { userId: owner.userId } })).toBe(1);
  const other = await person();
  expect(await applyForWorkshop(await other.actor(), form)).toEqual({ ok: false, code: 'key-taken' });

  const slug = (verdicts[0] as { slug: string }).slug;
  const studio = await studioOf(owner, slug);
  await complete(owner, studio);
  const now = await owner.actor();
  expect(await Promise.all([1, 2, 3].map(() => submitApplication(now, studio)))).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect((await mailsTo(owner)).filter((kind) => kind === 'application-submitted')).toHaveLength(1);
});

test('taken back and sent again, an application is mailed to its curator once a day, and anew when the curator has said something', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  await complete(owner, studio);
  const actor = await owner.actor();
  const again = async () => [await withdrawApplication(actor, studio), await submitApplication(actor, studio)];
  const [sent, done] = [{ ok: true }, [{ ok: true }, { ok: true }]];
  expect(await submitApplication(actor, studio)).toEqual(sent);
  for (let round = 0; round < 3; round += 1) expect(await again()).toEqual(done);
  expect(await mailsTo(curator)).toEqual(['application-waiting']);
  await askApplicant(await curator.actor(), { ...(await seen(curator, slug)), text: 'Lò ở đâu?' });
  for (let round = 0; round < 3; round += 1) expect(await again()).toEqual(done);
  expect(await mailsTo(curator)).toEqual(['application-waiting', 'application-waiting']);
  await refuseWorkshop(await curator.actor(), { ...(await seen(curator, slug)), reason: 'Không trả lời.' });
  expect(await submitApplication(actor, studio)).toEqual(sent);
  expect(await again()).toEqual(done);
  expect(await mailsTo(curator)).toEqual(['application-waiting', 'application-waiting', 'application-waiting']);
  // Mails of the day before hold back none of today's.
  await database.db.$executeRaw`update mail set key = replace(key, ${hanoiDay(new Date())}, '2026-01-01') where to_address = ${curator.email}`;
  expect(await again()).toEqual(done);
  expect(await mailsTo(curator)).toHaveLength(4);
});

test('who sends and takes back without end is asked to wait, and what is there stays as it is', async () => {
  const { owner, studio } = await applied(database.db);
  await complete(owner, studio);
  const actor = await owner.actor();
  for (let n = 0; n < RATE_LIMITS['application-account'].attempts; n += 1) expect(await submitApplication(actor, studio)).toEqual({ ok: true });
  expect(await withdrawApplication(actor, studio)).toEqual({ ok: true });
  expect(await submitApplication(actor, studio)).toEqual({ ok: false, code: 'too-many-attempts', retryAfterSeconds: expect.any(Number) });
  expect(await getApplication(actor, studio)).toMatchObject({ status: 'open', missing: [] });
});

test('workshops of one name have addresses of their own, and nobody collects open applications', async () => {
  const [owner, { village: home }] = [await person(), await village(database.db)];
  const actor = await owner.actor();
  const verdicts = await Promise.all(Array.from({ length: MOST_OPEN_APPLICATIONS }, () => applyForWorkshop(actor, typed(home.slug, { name: 'Lò Nhà Đông' }))));
  expect(verdicts.map((verdict) => verdict.ok && verdict.slug).toSorted()).toEqual(['lo-nha-dong', 'lo-nha-dong-2', 'lo-nha-dong-3']);
  expect(await applyForWorkshop(actor, typed(home.slug))).toEqual({ ok: false, code: 'too-many' });
  expect(await applyForWorkshop(visitor, typed(home.slug))).toEqual({ ok: false, code: 'sign-in' });
});

test('a wrong form says everything at once and writes nothing', async () => {
  const owner = await person();
  const before = await database.db.workshop.count();
  const verdict = await applyForWorkshop(await owner.actor(), typed('khong-co-lang', { taxCode: '0100112438', phone: '0123' }));
  expect(verdict).toMatchObject({ ok: false, code: 'invalid', errors: { village: 'missing', taxCode: 'wrong-check-digit', phone: { ok: false } } });
  expect(await database.db.workshop.count()).toBe(before);
});

test('a paper lies encrypted, is shown to its owner and the curator only, is kept once, and is gone when it is taken back', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  const secret = 'số định danh 001085012345';
  const given = { kind: 'identity_front', fileName: '../căn cước.PDF', bytes: pdf(secret), consent: PAPERS_CONSENT } as const;
  const [first, again] = [await addPaper(await owner.actor(), studio, given), await addPaper(await owner.actor(), studio, given)];
  expect(again).toEqual(first);
  const { id } = first as { id: string };
  const folder = path.join(env().DATA_DIR, 'documents');
  const stored = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(id))!;
  expect((await readFile(path.join(folder, stored))).toString('latin1')).not.toMatch(/PDF|001085012345/);

  expect(await getPaper(await owner.actor(), slug, id)).toMatchObject({ fileName: 'căn cước.pdf', mediaType: 'application/pdf', bytes: pdf(secret) });
  expect(await getPaper(await curator.actor(), slug, id)).not.toBeNull();
  const [stranger, staff, otherCurator] = [await person(), await person(), (await village(database.db)).curator];
  await database.db.workshopMember.create({ data: { workshopId: studio.id, userId: staff.userId, role: 'staff' } });
  for (const someone of [stranger, staff, otherCurator]) expect(await getPaper(await someone.actor(), slug, id)).toBeNull();
  expect(await getPaper(visitor, slug, id)).toBeNull();
  // Another workshop's address does not open it.
  const other = await applied(database.db);
  expect(await getPaper(await owner.actor(), other.slug, id)).toBeNull();

  expect(await removePaper(await owner.actor(), studio, id)).toEqual({ ok: true });
  expect(await removePaper(await owner.actor(), studio, id)).toEqual({ ok: true });
  expect(await getPaper(await owner.actor(), slug, id)).toBeNull();
  expect(await readFile(path.join(folder, stored))).toHaveLength(0);
});

test('a picture of an identity card is kept only for who agrees, and who agreed to which words stays written', async () => {
  const { owner, studio } = await applied(database.db);
  const actor = await owner.actor();
  const give = (kind: 'identity_front' | 'identity_back' | 'other', consent: string | null) => addPaper(actor, studio, { kind, fileName: 'a.pdf', bytes: pdf(kind), consent });
  const row = () => database.db.workshopApplication.findUniqueOrThrow({ where: { workshopId: studio.id } });
  const kept = () => database.db.workshopDocument.count({ where: { workshopId: studio.id } });
  for (const consent of [null, 'words-of-before']) expect(await give('identity_front', consent)).toEqual({ ok: false, code: 'consent-missing' });
  expect(await give('other', null)).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ consentVersion: null, consentedAt: null, consentedById: null });
  expect(await kept()).toBe(1);
  expect(await give('identity_front', PAPERS_CONSENT)).toMatchObject({ ok: true });
  const agreed = await row();
  expect(agreed).toMatchObject({ consentVersion: PAPERS_CONSENT, consentedAt: expect.any(Date), consentedById: owner.userId });
  // Once for the application: the other side is not asked again, unless the words have changed since.
  expect(await give('identity_back', null)).toMatchObject({ ok: true });
  expect((await row()).consentedAt).toEqual(agreed.consentedAt);
  await database.db.workshopApplication.update({ where: { workshopId: studio.id }, data: { consentVersion: 'words-of-before' } });
  expect(await give('identity_back', null)).toEqual({ ok: false, code: 'consent-missing' });
});

test('a text that is called .pdf is refused, and nothing of it is kept', async () => {
  const { owner, studio } = await applied(database.db);
  const verdict = await addPaper(await owner.actor(), studio, { kind: 'business_licence', fileName: 'giay-phep.pdf', bytes: new TextEncoder().encode('Giấy phép'), consent: null });
  expect(verdict).toEqual({ ok: false, code: 'unknown-format' });
  expect(await database.db.workshopDocument.count({ where: { workshopId: studio.id } })).toBe(0);
});

test('papers of an application that was refused or left go after 90 days, those of one that is under way stay', async () => {
  const made = async () => {
    const one = await applied(database.db);
    await complete(one.owner, one.studio);
    return one;
  };
  const [refused, left, fresh, waiting] = [await made(), await made(), await made(), await made()];
  for (const { owner, studio } of [refused, waiting]) await submitApplication(await owner.actor(), studio);
  await refuseWorkshop(await refused.curator.actor(), { ...(await seen(refused.curator, refused.slug)), reason: 'Giấy phép mờ.' });
  const days = (count: number) => new Date(Date.now() - count * 86_400_000);
  for (const [{ studio }, age] of [[refused, 91], [left, 91], [fresh, 89], [waiting, 91]] as const) await database.db.workshopApplication.update({ where: { workshopId: studio.id }, data: { updatedAt: days(age) } });
  const idsOf = async ({ studio }: typeof left) => (await database.db.workshopDocument.findMany({ where: { workshopId: studio.id } })).map(({ id }) => id);
  const [gone, kept] = [[...(await idsOf(refused)), ...(await idsOf(left))], [...(await idsOf(fresh)), ...(await idsOf(waiting))]];
  expect([gone.length, kept.length]).toEqual([6, 6]);
  for (let again = 0; again < 2; again += 1) await forgetPapers();
  for (const one of [refused, left]) expect(await idsOf(one)).toEqual([]);
  for (const one of [fresh, waiting]) expect(await idsOf(one)).toHaveLength(3);
  expect(await Promise.all(gone.map((id) => readDocument(id)))).toEqual(gone.map(() => null));
  expect((await Promise.all(kept.map((id) => readDocument(id)))).every((paper) => paper !== null)).toBe(true);
});

test('a file that no row knows goes after a day', async () => {
  const [young, old] = [randomUUID(), randomUUID()];
  for (const id of [young, old]) await keepDocument(id, pdf('giấy lạc'));
  const folder = path.join(env().DATA_DIR, 'documents');
  const file = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(old))!;
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  // A process ended over this one.
  const half = `${file}.${randomUUID()}`;
  await writeFile(path.join(folder, half), 'nửa');
  for (const one of [file, half]) await utimes(path.join(folder, one), yesterday, yesterday);
  await forgetPapers();
  expect(await readdir(folder, { recursive: true })).not.toContain(half);
  expect([await readDocument(young), await readDocument(old)]).toEqual([expect.anything(), null]);
});

test('while it waits nothing of it changes; taken back, it does', async () => {
  const { owner, studio, village: home } = await applied(database.db);
  await complete(owner, studio);
  await submitApplication(await owner.actor(), studio);
  const actor = await owner.actor();
  const papers = (await getApplication(actor, studio))!.papers;
  expect(await addPaper(actor, studio, { kind: 'other', fileName: 'a.pdf', bytes: pdf('a'), consent: null })).toEqual({ ok: false, code: 'not-now' });
  expect(await removePaper(actor, studio, papers[0]!.id)).toEqual({ ok: false, code: 'not-now' });
  expect(await saveBankAccount(actor, studio, { ...account, number: '999999', password }, owner.headers)).toEqual({ ok: false, code: 'not-now' });
  expect(await saveApplicationDetails(actor, studio, { ...typed(home.slug, { name: 'Tên Khác' }), password: '' }, owner.headers)).toEqual({ ok: false, code: 'not-now' });
  expect(await withdrawApplication(actor, studio)).toEqual({ ok: true });
  expect(await withdrawApplication(actor, studio)).toEqual({ ok: true });
  expect(await saveApplicationDetails(actor, studio, { ...typed(home.slug, { name: 'Tên Khác' }), password: '' }, owner.headers)).toEqual({ ok: true });
  expect(await getApplication(actor, studio)).toMatchObject({ status: 'open', details: { name: 'Tên Khác' } });
});

test('who decides says what they saw: changed in between, nothing is decided', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  await complete(owner, studio);
  await submitApplication(await owner.actor(), studio);
  await askApplicant(await curator.actor(), { ...(await seen(curator, slug)), text: 'Ai là chủ?' });
  const stale = await seen(curator, slug);
  await addPaper(await owner.actor(), studio, { kind: 'other', fileName: 'khac.pdf', bytes: pdf('khác'), consent: null });
  expect(await approveWorkshop(await curator.actor(), stale)).toEqual({ ok: false, code: 'changed' });
  expect(await refuseWorkshop(await curator.actor(), { ...stale, reason: 'Sai' })).toEqual({ ok: false, code: 'changed' });
  const fresh = await seen(curator, slug);
  const verdicts = await Promise.all([approveWorkshop(await curator.actor(), fresh), refuseWorkshop(await curator.actor(), { ...fresh, reason: 'Sai' })]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.filter((verdict) => !verdict.ok)).toEqual([{ ok: false, code: 'not-now' }]);
});

test('what was taken back while a question was open is missing when it comes to approving', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  await complete(owner, studio);
  await submitApplication(await owner.actor(), studio);
  await askApplicant(await curator.actor(), { ...(await seen(curator, slug)), text: 'Ai là chủ?' });
  for (const { id } of (await getApplication(await owner.actor(), studio))!.papers) expect(await removePaper(await owner.actor(), studio, id)).toEqual({ ok: true });
  const lacks = { ok: false, code: 'incomplete', missing: ['identity_front', 'identity_back', 'business_licence'] };
  expect(await approveWorkshop(await curator.actor(), await seen(curator, slug))).toEqual(lacks);
  await answerCurator(await owner.actor(), studio, 'Tôi ạ.');
  expect(await approveWorkshop(await curator.actor(), await seen(curator, slug))).toEqual(lacks);
  expect(await getApplication(await owner.actor(), studio)).toMatchObject({ status: 'submitted' });
  expect(await refuseWorkshop(await curator.actor(), { ...(await seen(curator, slug)), reason: 'Thiếu giấy tờ.' })).toEqual({ ok: true });
});

test('its page changes nothing that a curator decides about: while it waits not at all, before that not unseen', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  await complete(owner, studio);
  const story = 'Ba đời chuốt tay bên sông Hồng, đốt lò gas từ năm 2004.';
  const save = async (changes: object) => saveWorkshopProfile(await owner.actor(), studio.id, { ...(await getOwnProfile(await owner.actor(), studio.id))!.profile, story, ...changes });
  await submitApplication(await owner.actor(), studio);
  expect(await save({ name: 'Gốm Sen Đất', phone: '0912 345 678', email: 'khac@thu.example' })).toEqual({ ok: false, code: 'held', fields: ['name', 'phone', 'email'] });
  expect(await database.db.workshop.findUniqueOrThrow({ where: { id: studio.id } })).toMatchObject({ name: 'Gốm Lan', phone: '+842438251234' });
  const sent = await seen(curator, slug);
  expect(await save({ handlingDays: '4' })).toEqual({ ok: true });
  expect(await seen(curator, slug)).toEqual(sent);
  await askApplicant(await curator.actor(), { ...sent, text: 'Lò ở xóm nào ạ?' });
  const asked = await seen(curator, slug);
  expect(await save({ name: 'Gốm Sen Đất' })).toEqual({ ok: true });
  expect(await approveWorkshop(await curator.actor(), asked)).toMatchObject({ ok: false, code: 'changed' });
});

test('a question that is sent twice is asked once, and so is its answer', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  await complete(owner, studio);
  await submitApplication(await owner.actor(), studio);
  const question = { ...(await seen(curator, slug)), text: 'Lò ở đâu?' };
  expect([await askApplicant(await curator.actor(), question), await askApplicant(await curator.actor(), question)]).toEqual([{ ok: true }, { ok: true }]);
  expect([await answerCurator(await owner.actor(), studio, 'Xóm 3'), await answerCurator(await owner.actor(), studio, 'Xóm 3')]).toEqual([{ ok: true }, { ok: true }]);
  expect((await fileOf(curator, slug)).application.messages).toHaveLength(2);
  expect(await answerCurator(await owner.actor(), studio, 'Xóm 4')).toEqual({ ok: false, code: 'not-now' });
});

test('nobody decides about their own, nor about another village’s', async () => {
  const { owner, curator, slug, studio } = await applied(database.db);
  await complete(owner, studio);
  await submitApplication(await owner.actor(), studio);
  const input = await seen(curator, slug);
  const elsewhere = (await village(database.db)).curator;
  expect(await approveWorkshop(await elsewhere.actor(), input)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await getApplicationFile(await elsewhere.actor(), slug)).toBeNull();
  expect((await listApplications(await elsewhere.actor(), { shelf: 'submitted', page: 1 }))!.applications).toEqual([]);
  expect(await listApplications(await owner.actor(), { shelf: 'submitted', page: 1 })).toBeNull();

  // The owner comes to curate the village, the curator to work for the workshop: neither may.
  await database.db.villageCurator.create({ data: { userId: owner.userId, villageId: studio.village.id } });
  await unlockDesk(database.db, owner);
  expect(await approveWorkshop(await owner.actor(), input)).toEqual({ ok: false, code: 'not-allowed' });
  await database.db.workshopMember.create({ data: { workshopId: studio.id, userId: curator.userId, role: 'staff' } });
  expect(await approveWorkshop(await curator.actor(), input)).toEqual({ ok: false, code: 'not-allowed' });
  expect((await fileOf(curator, slug)).mayDecide).toBe(false);
});

test('the desk is told of a tax code that stands twice and of an account in another name', async () => {
  const first = await applied(database.db, { taxCode: '0100111948' });
  await saveBankAccount(await first.owner.actor(), first.studio, { ...account, holderName: 'Trần Văn Ba' }, first.owner.headers);
  const second = await applied(database.db, { taxCode: '0100111948', name: 'Xưởng Thứ Hai' });
  expect(await fileOf(first.curator, first.slug)).toMatchObject({ holderAgrees: false, sameTaxCode: [{ name: 'Xưởng Thứ Hai' }] });
  await complete(second.owner, second.studio);
  expect(await fileOf(second.curator, second.slug)).toMatchObject({ holderAgrees: true });
});
