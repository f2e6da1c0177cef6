// A workshop's people: written by it, shown when it is open, titled when a curator has seen the decision.
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { VISITOR } from '#app/domain/access/policy.ts';
import type { TypedArtisan } from '#app/domain/villages/artisan-profile.ts';
import { readDocument } from '#app/platform/sealed.server.ts';
import { claimTitle } from '#app/services/artisans/claim-title.server.ts';
import { decideTitle } from '#app/services/artisans/decide-title.server.ts';
import { getArtisan } from '#app/services/artisans/get-artisan.server.ts';
import { getOwnArtisan } from '#app/services/artisans/get-own-artisan.server.ts';
import { getTitleScan } from '#app/services/artisans/get-title-scan.server.ts';
import { listArtisans } from '#app/services/artisans/list-artisans.server.ts';
import { listOwnArtisans } from '#app/services/artisans/list-own-artisans.server.ts';
import { removeArtisan } from '#app/services/artisans/remove-artisan.server.ts';
import { saveArtisan } from '#app/services/artisans/save-artisan.server.ts';
import { setPortrait } from '#app/services/artisans/set-portrait.server.ts';
import { forgetPapers } from '#app/services/papers/forget-papers.server.ts';
import { keepPaper } from '#app/services/papers/keep-paper.server.ts';
import { getOwnPhoto } from '#app/services/pictures/get-own-photo.server.ts';
import { getWorkshop } from '#app/services/workshops/get-workshop.server.ts';
import { saveWorkshopProfile } from '#app/services/workshops/save-workshop-profile.server.ts';
import { setWorkshopPhoto } from '#app/services/workshops/set-workshop-photo.server.ts';
import { bench, bytes, pdf, person } from '#tests/integration/ocop/bench.ts';
import { freshDatabase } from '#tests/support/database.ts';

const database = freshDatabase();
const hanh: TypedArtisan = { name: 'Phạm Thị Hạnh', trade: 'Thợ chuốt bàn xoay', tradeEn: 'Wheel thrower', bornYear: '1961', startedYear: '1975', diedYear: '', story: 'Chuốt tay từ năm mười bốn tuổi.', storyEn: '' };
const title = { title: 'meritorious_artisan', field: 'handicraft', year: '2016', decisionNumber: '1533/QĐ-CTN' };
const paper = { fileName: 'quyết định.pdf', bytes: pdf() };
const photo = (width = 800, height = 1000) => sharp({ create: { width, height, channels: 3, background: '#886644' } }).jpeg().toBuffer();

async function withArtisan(changes: Partial<TypedArtisan> = {}) {
  const one = await bench(database.db);
  const id = crypto.randomUUID();
  const saved = await saveArtisan(one.staff, one.shop.id, id, { ...hanh, ...changes });
  if (!saved.ok) throw new Error(saved.code);
  const { slug } = await database.db.artisan.findUniqueOrThrow({ where: { id } });
  return { ...one, id, slug };
}

test('a person is added once however often the form is sent, with an address of their own', async () => {
  const one = await bench(database.db);
  const id = crypto.randomUUID();
  const answers = await Promise.all([0, 1, 2].map(() => saveArtisan(one.owner, one.shop.id, id, hanh)));
  expect(answers).toEqual(answers.map(() => ({ ok: true, id })));
  await saveArtisan(one.owner, one.shop.id, crypto.randomUUID(), hanh);
  const elsewhere = await bench(database.db);
  await saveArtisan(elsewhere.owner, elsewhere.shop.id, crypto.randomUUID(), hanh);
  const slugs = (await database.db.artisan.findMany({ where: { name: hanh.name }, select: { slug: true } })).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(3);
  expect(slugs.every((slug) => slug.startsWith('pham-thi-hanh'))).toBe(true);
  // An id of another workshop is none of this one.
  expect(await saveArtisan(elsewhere.owner, elsewhere.shop.id, id, { ...hanh, name: 'Kẻ Khác' })).toEqual({ ok: false, code: 'not-found' });
});

test('what is wrong is told at its field and nothing is saved; strangers and a stopped workshop may not', async () => {
  const one = await bench(database.db);
  expect(await saveArtisan(one.owner, one.shop.id, crypto.randomUUID(), { ...hanh, name: '', trade: 'Nghệ nhân gốm' })).toMatchObject({ code: 'invalid', errors: { name: 'missing', trade: 'title' } });
  const stopped = await bench(database.db, { status: 'suspended' });
  for (const [actor, code] of [[VISITOR, 'sign-in'], [stopped.owner, 'not-allowed'], [await person(database.db), 'not-allowed']] as const) {
    expect(await saveArtisan(actor, one.shop.id, crypto.randomUUID(), hanh)).toEqual({ ok: false, code });
  }
  expect(await saveArtisan(stopped.owner, stopped.shop.id, crypto.randomUUID(), hanh)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await listOwnArtisans(await person(database.db), one.subject, 1)).toBeNull();
  expect((await listOwnArtisans(one.owner, one.subject, 1))!.total).toBe(0);
});

test('a title shows only when a curator of the village has seen its decision', async () => {
  const one = await withArtisan();
  expect(await claimTitle(one.owner, one.id, title, { fileName: 'a.pdf', bytes: bytes('không phải PDF') })).toMatchObject({ code: 'invalid', paper: 'unknown-format' });
  expect(await claimTitle(one.owner, one.id, { ...title, year: '' }, paper)).toMatchObject({ code: 'invalid', errors: { year: 'missing' } });
  // The form is refused whole: its paper is not kept.
  expect(await database.db.workshopDocument.count({ where: { workshopId: one.shop.id } })).toBe(0);
  expect(await claimTitle(one.owner, one.id, title, paper)).toEqual({ ok: true });
  expect(await claimTitle(one.owner, one.id, title, paper)).toEqual({ ok: true });
  expect(await claimTitle(one.owner, one.id, { ...title, year: '2020' }, { ...paper, bytes: pdf('/Other') })).toEqual({ ok: false, code: 'waiting' });
  expect(await database.db.workshopDocument.count({ where: { workshopId: one.shop.id } })).toBe(1);
  const [claim, ...more] = await database.db.titleClaim.findMany({ where: { artisanId: one.id } });
  expect(more).toEqual([]);
  expect((await getArtisan(one.slug, 1))!.title).toBeNull();
  const elsewhere = await bench(database.db);
  for (const actor of [one.owner, one.staff, elsewhere.curator]) expect(await decideTitle(actor, claim!.id, { verified: true })).toEqual({ ok: false, code: 'not-allowed' });
  expect(await getTitleScan(elsewhere.curator, claim!.id)).toBeNull();
  expect(Buffer.from((await getTitleScan(one.curator, claim!.id))!.bytes).toString('latin1')).toContain('%PDF');
  expect(await decideTitle(one.curator, claim!.id, { verified: true })).toEqual({ ok: true });
  expect((await getArtisan(one.slug, 1))!.title).toEqual({ title: 'meritorious_artisan', field: 'handicraft', year: 2016 });
  expect(await decideTitle(one.curator, claim!.id, { verified: false, reason: 'Nhầm.' })).toEqual({ ok: false, code: 'decided' });
  const { email } = await database.db.user.findUniqueOrThrow({ where: { id: one.owner.userId } });
  const mails = await database.db.mail.findMany({ where: { key: { contains: claim!.id } } });
  expect(mails).toMatchObject([{ kind: 'title-verified', toAddress: email, subject: expect.stringContaining('Phạm Thị Hạnh') }]);
  expect(mails[0]!.text).toContain(`/xuong-cua-toi/${one.shop.slug}/nghe-nhan/${one.id}`);
  // The title is hers: nobody else stands under it by another name.
  expect(await saveArtisan(one.staff, one.shop.id, one.id, { ...hanh, name: 'Người Khác' })).toEqual({ ok: false, code: 'invalid', errors: { name: 'titled' } });
  expect(await saveArtisan(one.staff, one.shop.id, one.id, { ...hanh, bornYear: '1962' })).toEqual({ ok: false, code: 'invalid', errors: { bornYear: 'titled' } });
  expect(await saveArtisan(one.staff, one.shop.id, one.id, { ...hanh, startedYear: '1976' })).toMatchObject({ ok: true });
  expect(await saveArtisan(one.curator, one.shop.id, one.id, { ...hanh, name: 'Phạm Thị Hạnh Nhỏ' })).toMatchObject({ ok: true });
});

test('what is sent back says why, and a lower title never hides a higher one', async () => {
  const one = await withArtisan();
  const decided = async (typed: typeof title, decision: Parameters<typeof decideTitle>[2]) => {
    await claimTitle(one.owner, one.id, typed, { fileName: 'x.pdf', bytes: pdf(`/Y ${typed.year}`) });
    const claim = await database.db.titleClaim.findFirstOrThrow({ where: { artisanId: one.id, status: 'submitted' } });
    return decideTitle(one.curator, claim.id, decision);
  };
  expect(await decided(title, { verified: false, reason: ' ' })).toEqual({ ok: false, code: 'reason-missing' });
  expect(await decided(title, { verified: false, reason: 'Tên trong quyết định khác.' })).toEqual({ ok: true });
  expect((await getOwnArtisan(one.owner, one.subject, one.id))!.claim).toMatchObject({ status: 'refused', refusalReason: 'Tên trong quyết định khác.' });
  const { email } = await database.db.user.findUniqueOrThrow({ where: { id: one.owner.userId } });
  const mails = await database.db.mail.findMany({ where: { kind: 'title-refused', toAddress: email } });
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain('Tên trong quyết định khác.');
  await decided(title, { verified: true });
  const shown = () => database.db.artisan.findUniqueOrThrow({ where: { id: one.id }, select: { title: true, titleField: true, titleYear: true, titleDecisionNumber: true } });
  const corrected = { ...title, field: 'heritage', decisionNumber: '1534/QĐ-CTN' };
  expect(await decided(corrected, { verified: true })).toEqual({ ok: true });
  expect(await shown()).toEqual({ title: 'meritorious_artisan', titleField: 'heritage', titleYear: 2016, titleDecisionNumber: '1534/QĐ-CTN' });
  await decided({ ...title, year: '2012' }, { verified: true });
  await decided({ ...title, title: 'hanoi_artisan', year: '2020' }, { verified: true });
  expect(await shown()).toMatchObject({ titleYear: 2016, titleDecisionNumber: '1534/QĐ-CTN' });
  expect((await getArtisan(one.slug, 1))!.title).toMatchObject({ title: 'meritorious_artisan' });
  await decided({ ...title, title: 'peoples_artisan', year: '2024' }, { verified: true });
  expect((await getArtisan(one.slug, 1))!.title).toMatchObject({ title: 'peoples_artisan', year: 2024 });
});

test('a portrait is shown instead of the seal, and can be taken away', async () => {
  const one = await withArtisan();
  expect(await setPortrait(one.owner, one.id, bytes('không phải ảnh'))).toMatchObject({ ok: false, code: 'unknown-format' });
  expect(await setPortrait(await person(database.db), one.id, await photo())).toEqual({ ok: false, code: 'not-allowed' });
  expect((await getArtisan(one.slug, 1))!.portrait).toBeNull();
  expect(await setPortrait(one.owner, one.id, await photo())).toEqual({ ok: true });
  const { portrait } = (await getArtisan(one.slug, 1))!;
  const [, , , slug, version] = portrait!.src.split('/');
  const served = await getOwnPhoto({ owner: 'chan-dung', slug: slug!, version: version!, file: { width: 336, format: 'avif' } });
  expect(served.ok && (await sharp(served.bytes).metadata()).width).toBe(336);
  expect(await getOwnPhoto({ owner: 'chan-dung', slug: slug!, version: '00000000', file: { width: 336, format: 'webp' } })).toMatchObject({ ok: false, code: 'moved' });
  expect(await setPortrait(one.owner, one.id, null)).toEqual({ ok: true });
  expect((await getArtisan(one.slug, 1))!.portrait).toBeNull();
});

test('a person is shown only while the workshop is open, and leaves only without works', async () => {
  const one = await withArtisan({ name: 'Người Của Xưởng Mở' });
  expect((await listArtisans()).makers.map(({ name }) => name)).toContain('Người Của Xưởng Mở');
  await database.db.workshop.update({ where: { id: one.shop.id }, data: { status: 'suspended' } });
  expect((await listArtisans({ pageSize: 500 })).makers.map(({ name }) => name)).not.toContain('Người Của Xưởng Mở');
  expect(await getArtisan(one.slug, 1)).toBeNull();
  await database.db.workshop.update({ where: { id: one.shop.id }, data: { status: 'verified' } });
  await database.db.product.update({ where: { id: one.product.id }, data: { artisanId: one.id } });
  expect(await removeArtisan(one.owner, one.id)).toEqual({ ok: false, code: 'has-works' });
  await database.db.product.update({ where: { id: one.product.id }, data: { artisanId: null } });
  expect(await removeArtisan(one.owner, one.id)).toEqual({ ok: true });
  expect(await removeArtisan(one.owner, one.id)).toEqual({ ok: true });
});

test('the paper behind a title goes with the person, and one that a certificate’s form left goes after a week', async () => {
  const one = await withArtisan();
  const other = await withArtisan();
  for (const { owner, id } of [one, other]) expect(await claimTitle(owner, id, title, paper)).toEqual({ ok: true });
  const left = await keepPaper({ workshopId: other.shop.id, kind: 'certificate', paper, by: null });
  const fresh = await keepPaper({ workshopId: other.shop.id, kind: 'certificate', paper: { fileName: 'x.pdf', bytes: pdf('/Fresh') }, by: null });
  if (!left.ok || !fresh.ok) throw new Error('not kept');
  await database.db.workshopDocument.updateMany({ where: { workshopId: { in: [one.shop.id, other.shop.id] }, id: { not: fresh.id } }, data: { createdAt: new Date(Date.now() - 8 * 86_400_000) } });
  const gone = await database.db.workshopDocument.findFirstOrThrow({ where: { workshopId: one.shop.id } });
  const [claim] = await database.db.titleClaim.findMany({ where: { artisanId: one.id } });
  expect(await decideTitle(one.curator, claim!.id, { verified: false, reason: 'Không đọc được bản quét' })).toMatchObject({ ok: true });
  expect(await removeArtisan(one.owner, one.id)).toEqual({ ok: true });
  for (let again = 0; again < 2; again += 1) await forgetPapers();
  expect(await database.db.workshopDocument.count({ where: { workshopId: one.shop.id } })).toBe(0);
  expect(await readDocument(gone.id)).toBeNull();
  expect((await database.db.workshopDocument.findMany({ where: { workshopId: other.shop.id }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind)).toEqual(['title_decision', 'certificate']);
  expect([await readDocument(left.id), await readDocument(fresh.id)]).toEqual([null, expect.anything()]);
  // Sent once more it is kept once more.
  expect(await keepPaper({ workshopId: other.shop.id, kind: 'certificate', paper, by: null })).toMatchObject({ ok: true });
});

test('nobody takes out of a workshop who is titled, waits to be, or stands in a draft; nor while a thing of theirs is published', async () => {
  const one = await withArtisan();
  const draft = await database.db.listingDraft.create({ data: { workshopId: one.shop.id, content: { artisanId: one.id } } });
  expect(await removeArtisan(one.staff, one.id)).toEqual({ ok: false, code: 'has-works' });
  await database.db.listingDraft.delete({ where: { id: draft.id } });
  expect(await claimTitle(one.owner, one.id, title, paper)).toEqual({ ok: true });
  expect(await removeArtisan(one.staff, one.id)).toEqual({ ok: false, code: 'titled' });
  const [claim] = await database.db.titleClaim.findMany({ where: { artisanId: one.id } });
  expect(await decideTitle(one.curator, claim!.id, { verified: true })).toMatchObject({ ok: true });
  expect(await removeArtisan(one.owner, one.id)).toEqual({ ok: false, code: 'titled' });
  // Somebody else names another person as the maker at the very moment.
  const two = await withArtisan();
  let removal: Promise<unknown> = Promise.resolve();
  await database.db.$transaction(async (tx) => {
    await tx.product.update({ where: { id: two.product.id }, data: { artisanId: two.id } });
    removal = removeArtisan(two.owner, two.id);
    await new Promise((done) => setTimeout(done, 150));
  });
  expect(await removal).toEqual({ ok: false, code: 'has-works' });
});

test('the workshop writes its own page: words, year and picture, and its address stays', async () => {
  const one = await bench(database.db);
  const typed = { name: 'Gốm Sen Đất', story: 'Ba đời chuốt tay bên sông Hồng, đốt lò gas từ năm 2004.', storyEn: '', foundedYear: '1987', handlingDays: '3', phone: '0912 345 678', email: '' };
  expect(await saveWorkshopProfile(one.staff, one.shop.id, { ...typed, handlingDays: '99', name: '' })).toMatchObject({ code: 'invalid', errors: { name: 'missing', handlingDays: 'out-of-range' } });
  expect(await saveWorkshopProfile(await person(database.db), one.shop.id, typed)).toEqual({ ok: false, code: 'not-allowed' });
  expect((await getWorkshop(one.shop.slug, 1))!.name).toBe(one.shop.name);
  expect(await saveWorkshopProfile(one.staff, one.shop.id, typed)).toEqual({ ok: true });
  expect(await setWorkshopPhoto(one.staff, one.shop.id, await photo(1200, 800))).toEqual({ ok: true });
  expect(await getWorkshop(one.shop.slug, 1)).toMatchObject({ name: 'Gốm Sen Đất', foundedYear: 1987, handlingDays: 3, photo: { src: expect.stringContaining(`/anh/xuong/${one.shop.slug}/`) } });
});
