// The tax code and the account want the password again, and every owner hears of it.
import { expect, test } from 'vitest';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { sealText, unsealText } from '#app/platform/sealed.server.ts';
import { countDeskQueues } from '#app/services/desk/count-desk-queues.server.ts';
import { confirmLegal } from '#app/services/joining/confirm-legal.server.ts';
import { getApplicationFile } from '#app/services/joining/get-application-file.server.ts';
import { getLegal } from '#app/services/joining/get-legal.server.ts';
import { listApplications } from '#app/services/joining/list-applications.server.ts';
import { saveApplicationDetails } from '#app/services/joining/save-application-details.server.ts';
import { saveBankAccount } from '#app/services/joining/save-bank-account.server.ts';
import { saveWorkshopAddress } from '#app/services/joining/save-workshop-address.server.ts';
import { saveLegalDetails } from '#app/services/joining/save-legal-details.server.ts';
import { account, applied, freshMarket, password, person, studioOf, typed, type Person, village } from './applicants.ts';

const database = freshMarket();

const mailsOf = ({ email }: Person, kind: string) => database.db.mail.findMany({ where: { toAddress: email, kind }, orderBy: { createdAt: 'asc' } });

/** An approved workshop with two owners. */
async function approved() {
  const made = await applied(database.db);
  const second = await person('Trần Văn Ba');
  await database.db.workshopMember.create({ data: { workshopId: made.studio.id, userId: second.userId, role: 'owner' } });
  await database.db.workshop.update({ where: { id: made.studio.id }, data: { status: 'verified' } });
  return { ...made, second, studio: await studioOf(made.owner, made.slug) };
}

test('the first account of an application is given without more; the next wants the password', async () => {
  const { owner, studio } = await applied(database.db);
  const actor = await owner.actor();
  expect(await saveBankAccount(actor, studio, account, owner.headers)).toEqual({ ok: true, changed: true });
  expect(await saveBankAccount(actor, studio, { ...account, number: '9876543210' }, owner.headers)).toEqual({ ok: false, code: 'password-missing' });
  expect(await saveBankAccount(actor, studio, { ...account, number: '9876543210', password: 'một câu khác hẳn' }, owner.headers)).toEqual({ ok: false, code: 'wrong-password' });
  expect(await database.db.workshopBankAccount.findUniqueOrThrow({ where: { workshopId: studio.id } })).toMatchObject({ numberEnd: '6789' });
  expect(await saveBankAccount(actor, studio, { ...account, number: '9876543210', password }, owner.headers)).toEqual({ ok: true, changed: true });
  expect(await database.db.workshopBankAccount.findUniqueOrThrow({ where: { workshopId: studio.id } })).toMatchObject({ numberEnd: '3210', holderName: 'CONG TY TNHH GOM LAN' });
});

test('an account is kept sealed, and every owner is told with the last digits and no more', async () => {
  const { owner, second, studio } = await approved();
  expect(await saveBankAccount(await owner.actor(), studio, { ...account, password: '' }, owner.headers)).toEqual({ ok: false, code: 'password-missing' });
  await saveBankAccount(await owner.actor(), studio, { ...account, password }, owner.headers);
  await saveBankAccount(await owner.actor(), studio, { ...account, bankBin: '970422', number: '555566667777', password }, owner.headers);
  const row = await database.db.workshopBankAccount.findUniqueOrThrow({ where: { workshopId: studio.id } });
  expect(JSON.stringify(row)).not.toContain('555566667777');
  expect(unsealText(row.sealedNumber, studio.id)).toBe('555566667777');
  expect(unsealText(row.sealedNumber, 'another workshop')).toBeNull();
  for (const someone of [owner, second]) {
    const mails = await mailsOf(someone, 'bank-account-changed');
    expect(mails).toHaveLength(2);
    expect(mails[1]!.text).toContain('Vietcombank …6789');
    expect(mails[1]!.text).toContain('MB …7777');
    for (const { text, html } of mails) expect(text + html).not.toMatch(/0123456789|555566667777/);
  }
  // The same again is no change, and nobody is told of one.
  expect(await saveBankAccount(await owner.actor(), studio, { ...account, bankBin: '970422', number: '5555 6666 7777', password }, owner.headers)).toEqual({ ok: true, changed: false });
  expect(await mailsOf(owner, 'bank-account-changed')).toHaveLength(2);
});

test('an account that no longer opens makes way for the one that is given, be it the same', async () => {
  const { owner, studio } = await applied(database.db);
  const actor = await owner.actor();
  await saveBankAccount(actor, studio, account, owner.headers);
  await database.db.workshopBankAccount.update({ where: { workshopId: studio.id }, data: { sealedNumber: sealText(account.number, 'what another secret sealed') } });
  expect(await saveBankAccount(actor, studio, { ...account, password }, owner.headers)).toEqual({ ok: true, changed: true });
  expect(unsealText((await database.db.workshopBankAccount.findUniqueOrThrow({ where: { workshopId: studio.id } })).sealedNumber, studio.id)).toBe(account.number);
});

test('the tax code of an approved workshop changes with the password, and every owner is told', async () => {
  const { owner, second, curator, slug, studio } = await approved();
  const legal = { legalName: 'Công ty TNHH Gốm Lan', taxCode: '0100111948', registrationNumber: '' };
  expect(await saveLegalDetails(await owner.actor(), studio, { ...legal, password: 'một câu khác hẳn' }, owner.headers)).toEqual({ ok: false, code: 'wrong-password' });
  expect(await saveLegalDetails(await owner.actor(), studio, { ...legal, taxCode: '0100111949', password }, owner.headers)).toEqual({ ok: false, code: 'invalid', errors: { taxCode: 'wrong-check-digit' } });
  expect(await getLegal(await owner.actor(), studio)).toMatchObject({ taxCode: '0100112437' });
  expect(await saveLegalDetails(await owner.actor(), studio, { ...legal, password }, owner.headers)).toEqual({ ok: true });
  expect(await getLegal(await owner.actor(), studio)).toMatchObject({ taxCode: '0100111948' });
  for (const someone of [owner, second]) {
    const [mail, ...more] = await mailsOf(someone, 'legal-changed');
    expect(more).toEqual([]);
    expect(mail!.text).toMatch(/…2437[^]*…1948/);
    expect(mail!.text + mail!.html).not.toMatch(/0100112437|0100111948/);
  }
  // Who approved it by the old ones is told as well, once; nobody while it is an application.
  const [told, ...more] = await mailsOf(curator, 'legal-to-check');
  expect(more).toEqual([]);
  expect(told!.text).toMatch(/…2437[^]*…1948/);
  expect(told!.text).toContain(`/quan-tri/ho-so/${slug}`);
  expect(told!.text + told!.html).not.toMatch(/0100112437|0100111948/);
});

test('what an approved workshop changes of its name and numbers waits at the desk until its curator has looked at it', async () => {
  const { owner, curator, slug, studio } = await approved();
  const [actor, looking] = [await owner.actor(), await curator.actor()];
  const file = async () => (await getApplicationFile(looking, slug))!.legalChange;
  const waiting = async () => [(await countDeskQueues(looking))!.legal, (await listApplications(looking, { shelf: 'legal', page: 1 }))!.applications.map((one) => one.slug)];
  const same = { legalName: 'Công ty TNHH Gốm Lan', taxCode: '0100112437', registrationNumber: '', password };
  // Sent as it was, nothing has changed.
  expect(await saveLegalDetails(actor, studio, same, owner.headers)).toEqual({ ok: true });
  expect([await file(), await waiting()]).toEqual([null, [0, []]]);

  expect(await saveLegalDetails(actor, studio, { ...same, legalName: 'Công ty TNHH Gốm Lan Mới' }, owner.headers)).toEqual({ ok: true });
  const first = (await file())!;
  expect([first.checkedAt, await waiting()]).toEqual([null, [1, [slug]]]);
  const input = { workshopId: studio.id, version: first.at.toISOString() };
  const other = (await village(database.db)).curator;
  for (const someone of [owner, other, await person('Người Lạ')]) expect(await confirmLegal(await someone.actor(), input)).toEqual({ ok: false, code: 'not-allowed' });
  // Changed once more since the page was opened: what was not seen is not confirmed.
  expect(await saveLegalDetails(actor, studio, { ...same, taxCode: '0100111948' }, owner.headers)).toEqual({ ok: true });
  expect(await confirmLegal(looking, input)).toEqual({ ok: false, code: 'changed' });
  const seen = { ...input, version: (await file())!.at.toISOString() };
  expect(await Promise.all([confirmLegal(looking, seen), confirmLegal(looking, seen)])).toEqual([{ ok: true }, { ok: true }]);
  const { checkedAt, checkedBy } = (await file())!;
  expect([checkedBy, await waiting()]).toEqual(['Người Giữ Làng', [0, []]]);
  await confirmLegal(looking, seen);
  expect((await file())!.checkedAt).toEqual(checkedAt);
  // The next change waits again.
  expect(await saveLegalDetails(actor, studio, same, owner.headers)).toEqual({ ok: true });
  expect([(await file())!.checkedAt, await waiting()]).toEqual([null, [1, [slug]]]);
});

test('an approved workshop changes its address with the password; owners and the curator are told, and the desk has it to check', async () => {
  const { owner, second, curator, slug, studio } = await approved();
  const [actor, looking] = [await owner.actor(), await curator.actor()];
  const address = { provinceCode: '01', communeCode: '00577', addressLine: 'Xóm 5', password };
  const file = async () => (await getApplicationFile(looking, slug))!.legalChange;
  const save = (changes: Partial<typeof address>, someone = owner) => saveWorkshopAddress(actor, studio, { ...address, ...changes }, someone.headers);
  expect(await save({ password: 'một câu khác hẳn' })).toEqual({ ok: false, code: 'wrong-password' });
  expect(await save({ communeCode: '', addressLine: ' ' })).toEqual({ ok: false, code: 'invalid', errors: { communeCode: 'missing', addressLine: 'missing' } });
  expect(await save({ provinceCode: '79' })).toMatchObject({ ok: false, code: 'invalid' });
  // The same again is no change.
  expect(await save({ addressLine: ' Xóm  3' })).toEqual({ ok: true });
  expect([(await getLegal(actor, studio))!.address.addressLine, await file()]).toEqual(['Xóm 3', null]);
  expect(await save({})).toEqual({ ok: true });
  expect((await getLegal(actor, studio))!.address.text).toMatch(/^Xóm 5, .*Hà Nội$/);
  expect([(await file())!.checkedAt, (await countDeskQueues(looking))!.legal]).toEqual([null, 1]);
  for (const [someone, kind] of [[owner, 'legal-changed'], [second, 'legal-changed'], [curator, 'legal-to-check']] as const) {
    const [mail, ...more] = await mailsOf(someone, kind);
    expect(more).toEqual([]);
    expect(mail!.text).toMatch(/Xóm 3,[^]*Xóm 5,/);
  }
  const stranger = await person('Năm');
  expect(await saveWorkshopAddress(await stranger.actor(), studio, address, stranger.headers)).toEqual({ ok: false, code: 'not-allowed' });
});

test('in an application the password is wanted for another tax code, and for nothing else', async () => {
  const { owner, curator, studio, village } = await applied(database.db);
  const form = { ...typed(village.slug), password: '' };
  expect(await saveApplicationDetails(await owner.actor(), studio, { ...form, addressLine: 'Xóm 5' }, owner.headers)).toEqual({ ok: true });
  expect(await saveApplicationDetails(await owner.actor(), studio, { ...form, taxCode: '0100111948' }, owner.headers)).toEqual({ ok: false, code: 'password-missing' });
  expect(await saveApplicationDetails(await owner.actor(), studio, { ...form, taxCode: '0100111948', password }, owner.headers)).toEqual({ ok: true });
  expect(await mailsOf(owner, 'legal-changed')).toHaveLength(1);
  expect(await mailsOf(curator, 'legal-to-check')).toEqual([]);
});

test('staff, strangers and the owner of a suspended workshop change neither', async () => {
  const { owner, studio } = await approved();
  const staff = await person('Tư');
  await database.db.workshopMember.create({ data: { workshopId: studio.id, userId: staff.userId, role: 'staff' } });
  const stranger = await person('Năm');
  const legal = { legalName: 'Công ty Khác', taxCode: '0100111948', registrationNumber: '', password };
  for (const someone of [staff, stranger]) {
    expect(await saveBankAccount(await someone.actor(), studio, { ...account, password }, someone.headers)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await saveLegalDetails(await someone.actor(), studio, legal, someone.headers)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await getLegal(await someone.actor(), studio)).toBeNull();
  }
  await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'suspended' } });
  expect(await saveLegalDetails(await owner.actor(), studio, legal, owner.headers)).toEqual({ ok: false, code: 'not-allowed' });
});

test('whoever sits at an open browser guesses no more often than at the sign-in page', async () => {
  const { owner, studio } = await approved();
  const actor = await owner.actor();
  for (let guess = 0; guess < RATE_LIMITS['sign-in-account'].attempts; guess += 1) await saveBankAccount(actor, studio, { ...account, password: `lần đoán thứ ${guess}` }, owner.headers);
  expect(await saveBankAccount(actor, studio, { ...account, password }, owner.headers)).toMatchObject({ ok: false, code: 'too-many-attempts' });
  expect(await database.db.workshopBankAccount.count({ where: { workshopId: studio.id } })).toBe(0);
}, 120_000);
