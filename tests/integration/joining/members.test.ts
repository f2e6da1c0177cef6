// Who works for a workshop, how they come and how they go.
import { expect, test } from 'vitest';
import { invitationDays } from '#app/domain/joining/members.ts';
import { acceptInvitation } from '#app/services/joining/accept-invitation.server.ts';
import { announceInvitation } from '#app/services/joining/announce-invitation.server.ts';
import { changeMemberRole } from '#app/services/joining/change-member-role.server.ts';
import { findInvitation } from '#app/services/joining/find-invitation.server.ts';
import { inviteMember } from '#app/services/joining/invite-member.server.ts';
import { listMembers } from '#app/services/joining/list-members.server.ts';
import { removeMember } from '#app/services/joining/remove-member.server.ts';
import { withdrawInvitation } from '#app/services/joining/withdraw-invitation.server.ts';
import { getStudio, type Studio } from '#app/services/workshops/get-studio.server.ts';
import { applied, freshMarket, password, person, studioOf, type Person, unlockDesk } from './applicants.ts';

const database = freshMarket();

const byLink = async (owner: Person, studio: Studio) => {
  const verdict = await inviteMember(await owner.actor(), studio, { email: null, role: 'staff', password, locale: 'vi' }, owner.headers);
  if (!verdict.ok || verdict.token === null) throw new Error(JSON.stringify(verdict));
  return verdict.token;
};
const byMail = async (owner: Person, studio: Studio, email: string, role: 'owner' | 'staff' = 'staff') => {
  expect(await inviteMember(await owner.actor(), studio, { email, role, password, locale: 'vi' }, owner.headers)).toMatchObject({ ok: true, token: null });
  const mail = await database.db.mail.findFirstOrThrow({ where: { kind: 'member-invited', toAddress: email.toLowerCase() }, orderBy: { createdAt: 'desc' } });
  return /loi-moi\/([\w-]+)/.exec(mail.text)![1]!;
};
const roleOf = async (someone: Person, studio: Studio) => (await database.db.workshopMember.findUnique({ where: { workshopId_userId: { workshopId: studio.id, userId: someone.userId } } }))?.role ?? null;

test('a link lets whoever was given it in, once; what we keep of it opens nothing', async () => {
  const { owner, studio, slug } = await applied(database.db);
  const token = await byLink(owner, studio);
  const [ba, tu] = [await person('Ba'), await person('Tư')];
  expect(await database.db.workshopInvitation.count({ where: { tokenHash: token } })).toBe(0);
  expect(await findInvitation(await ba.actor(), token)).toMatchObject({ role: 'staff', by: 'Nguyễn Thị Lan', verdict: { ok: true, already: false } });
  const actor = await ba.actor();
  expect(await Promise.all([acceptInvitation(actor, token), acceptInvitation(actor, token)])).toEqual([{ ok: true, slug }, { ok: true, slug }]);
  expect(await roleOf(ba, studio)).toBe('staff');
  expect((await getStudio(await ba.actor(), slug))?.role).toBe('staff');
  expect(await acceptInvitation(await tu.actor(), token)).toEqual({ ok: false, code: 'accepted' });
  expect(await acceptInvitation(await tu.actor(), `${token}x`)).toEqual({ ok: false, code: 'not-found' });
  expect(await roleOf(tu, studio)).toBeNull();
});

test('an invitation by mail is for that address only; invited anew, the earlier one no longer holds', async () => {
  const { owner, studio, slug } = await applied(database.db);
  const [ba, tu] = [await person('Ba'), await person('Tư')];
  const first = await byMail(owner, studio, ba.email.toUpperCase());
  const second = await byMail(owner, studio, ba.email);
  expect(await acceptInvitation(await tu.actor(), second)).toEqual({ ok: false, code: 'another-address' });
  expect(await acceptInvitation(await ba.actor(), first)).toEqual({ ok: false, code: 'withdrawn' });
  expect(await acceptInvitation(await ba.actor(), second)).toEqual({ ok: true, slug });
  expect(await inviteMember(await owner.actor(), studio, { email: ba.email, role: 'owner', password, locale: 'vi' }, owner.headers)).toEqual({ ok: false, code: 'member-already' });
  expect(await inviteMember(await owner.actor(), studio, { email: 'không phải thư', role: 'staff', password, locale: 'vi' }, owner.headers)).toEqual({ ok: false, code: 'invalid', email: 'not-an-address' });
});

test('before it is approved a workshop mails few people, and none of its own words', async () => {
  const { owner, studio } = await applied(database.db);
  const [name] = (await database.db.workshop.findMany({ where: { id: studio.id } })).map((one) => one.name);
  const actor = await owner.actor();
  const invite = (n: number) => inviteMember(actor, studio, { email: `moi-${n}-${studio.slug}@thu.example`, role: 'staff', password: '', locale: 'vi' }, owner.headers);
  for (let n = 0; n < 5; n += 1) expect(await invite(n)).toMatchObject({ ok: true });
  expect(await invite(5)).toEqual({ ok: false, code: 'too-many-yet' });
  // What is refused takes nothing back.
  expect(await invite(0)).toEqual({ ok: false, code: 'too-many-yet' });
  expect(await database.db.workshopInvitation.count({ where: { workshopId: studio.id, withdrawnAt: null } })).toBe(5);
  const letters = () => database.db.mail.findMany({ where: { kind: 'member-invited', toAddress: { endsWith: `-${studio.slug}@thu.example` } }, orderBy: { createdAt: 'asc' } });
  for (const { subject, html, text } of await letters()) expect([subject, html, text].some((words) => words.includes(name!) || words.includes('Nguyễn Thị Lan'))).toBe(false);
  await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'verified' } });
  expect(await invite(5)).toMatchObject({ ok: true });
  expect((await letters()).at(-1)!.subject).toContain(name);
});

test('before they sign in, whoever has the link reads what its mail says, and nothing once it does not hold', async () => {
  const { owner, studio, village } = await applied(database.db);
  const [token, mailed] = [await byLink(owner, studio), await byMail(owner, studio, 'ke-toan@thu.example', 'owner')];
  const setStatus = (status: 'verified' | 'suspended') => database.db.workshop.update({ where: { id: studio.id }, data: { status } });
  expect(await announceInvitation(token)).toEqual({ from: null, village: village.name, role: 'staff', byMail: false });
  await setStatus('verified');
  const named = { from: { name: 'Nguyễn Thị Lan', workshop: 'Gốm Lan' }, village: village.name };
  expect([await announceInvitation(token), await announceInvitation(mailed)]).toEqual([{ ...named, role: 'staff', byMail: false }, { ...named, role: 'owner', byMail: true }]);
  expect(await announceInvitation(`${token}x`)).toBeNull();
  await setStatus('suspended');
  expect(await announceInvitation(token)).toBeNull();
  await setStatus('verified');
  await acceptInvitation(await (await person('Ba')).actor(), token);
  expect(await announceInvitation(token)).toBeNull();
  await database.db.workshopInvitation.updateMany({ where: { workshopId: studio.id }, data: { invitedById: null } });
  expect(await announceInvitation(mailed)).toBeNull();
});

test('it ends after its days, and when it is withdrawn', async () => {
  const { owner, studio } = await applied(database.db);
  const ba = await person('Ba');
  const late = await byLink(owner, studio);
  await database.db.workshopInvitation.updateMany({ where: { workshopId: studio.id }, data: { expiresAt: new Date(Date.now() - 1_000) } });
  expect(await acceptInvitation(await ba.actor(), late)).toEqual({ ok: false, code: 'expired' });
  const token = await byLink(owner, studio);
  const { invitations } = (await listMembers(await owner.actor(), studio))!;
  expect(invitations.map(({ expired }) => expired)).toEqual([false, true]);
  // One link is told from another by when it was made.
  expect(invitations[0]!.createdAt > invitations[1]!.createdAt).toBe(true);
  expect(Math.round((invitations[0]!.expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(invitationDays);
  expect(await withdrawInvitation(await ba.actor(), studio, invitations[0]!.id)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await withdrawInvitation(await owner.actor(), studio, invitations[0]!.id)).toEqual({ ok: true });
  expect(await acceptInvitation(await ba.actor(), token)).toEqual({ ok: false, code: 'withdrawn' });
  expect(await roleOf(ba, studio)).toBeNull();
});

test('who belongs to it keeps the higher role, whatever invitation they take', async () => {
  const { owner, studio } = await applied(database.db);
  await acceptInvitation(await owner.actor(), await byLink(owner, studio));
  expect(await roleOf(owner, studio)).toBe('owner');
  const ba = await person('Ba');
  const asOwner = await byMail(owner, studio, ba.email, 'owner');
  await acceptInvitation(await ba.actor(), await byLink(owner, studio));
  await acceptInvitation(await ba.actor(), asOwner);
  expect(await roleOf(ba, studio)).toBe('owner');
});

test('nobody comes back by a link of their own, nor do friends of who was put out', async () => {
  const { owner, studio } = await applied(database.db);
  const [ba, tu, clerk] = [await person('Ba'), await person('Tư'), await person('Người Của Chợ')];
  await database.db.workshopMember.create({ data: { workshopId: studio.id, userId: ba.userId, role: 'owner' } });
  const [first, late] = [await byLink(ba, studio), await byLink(ba, studio)];
  const asOwner = await byMail(ba, studio, tu.email, 'owner');
  expect(await changeMemberRole(await owner.actor(), studio, ba.userId, { role: 'staff', password }, owner.headers)).toEqual({ ok: true });
  expect((await listMembers(await owner.actor(), studio))!.invitations).toEqual([]);
  // Not withdrawn by whatever made them less: it does not hold either.
  await database.db.workshopInvitation.updateMany({ where: { workshopId: studio.id, email: null }, data: { withdrawnAt: null } });
  expect(await removeMember(await ba.actor(), studio, ba.userId, '', ba.headers)).toEqual({ ok: true });
  await database.db.workshopInvitation.updateMany({ where: { workshopId: studio.id, email: null }, data: { withdrawnAt: null } });
  for (const [someone, token] of [[ba, first], [tu, late], [tu, asOwner]] as const) {
    expect((await findInvitation(await someone.actor(), token))!.verdict).toEqual({ ok: false, code: 'withdrawn' });
    expect(await acceptInvitation(await someone.actor(), token)).toEqual({ ok: false, code: 'withdrawn' });
  }
  expect([await roleOf(ba, studio), await roleOf(tu, studio)]).toEqual([null, null]);
  // The market's own people invite without belonging to it.
  await database.db.user.update({ where: { id: clerk.userId }, data: { isAdministrator: true } });
  await unlockDesk(database.db, clerk);
  expect(await acceptInvitation(await tu.actor(), await byLink(clerk, studio))).toMatchObject({ ok: true });
});

test('nobody comes to work for a workshop that is suspended', async () => {
  const { owner, studio, slug } = await applied(database.db);
  const [ba, token] = [await person('Ba'), await byLink(owner, studio)];
  await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'suspended' } });
  expect((await findInvitation(await ba.actor(), token))!.verdict).toEqual({ ok: false, code: 'suspended' });
  expect(await acceptInvitation(await ba.actor(), token)).toEqual({ ok: false, code: 'suspended' });
  expect(await roleOf(ba, studio)).toBeNull();
  await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'unverified' } });
  expect(await acceptInvitation(await ba.actor(), token)).toEqual({ ok: true, slug });
});

test('staff see names, and manage nobody but themselves', async () => {
  const { owner, studio, slug } = await applied(database.db);
  const ba = await person('Ba');
  await acceptInvitation(await ba.actor(), await byLink(owner, studio));
  const asBa = await studioOf(ba, slug);
  expect(await listMembers(await ba.actor(), asBa)).toMatchObject({ mayManage: false, invitations: [], members: [{ name: 'Nguyễn Thị Lan', role: 'owner', email: null }, { name: 'Ba', isSelf: true }] });
  const actor = await ba.actor();
  expect(await inviteMember(actor, asBa, { email: null, role: 'owner', password, locale: 'vi' }, ba.headers)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await changeMemberRole(actor, asBa, ba.userId, { role: 'owner', password }, ba.headers)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await removeMember(actor, asBa, owner.userId, password, ba.headers)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await removeMember(actor, asBa, ba.userId, '', ba.headers)).toEqual({ ok: true });
  expect(await getStudio(await ba.actor(), slug)).toBeNull();
});

test('a workshop is never without an owner, whoever presses at the same time', async () => {
  const { owner, studio } = await applied(database.db);
  expect(await removeMember(await owner.actor(), studio, owner.userId, '', owner.headers)).toEqual({ ok: false, code: 'last-owner' });
  expect(await changeMemberRole(await owner.actor(), studio, owner.userId, { role: 'staff', password }, owner.headers)).toEqual({ ok: false, code: 'last-owner' });
  const ba = await person('Ba');
  await acceptInvitation(await ba.actor(), await byMail(owner, studio, ba.email, 'owner'));
  const [one, other] = [await owner.actor(), await ba.actor()];
  const verdicts = await Promise.all([removeMember(one, studio, owner.userId, '', owner.headers), removeMember(other, studio, ba.userId, '', ba.headers)]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database.db.workshopMember.count({ where: { workshopId: studio.id, role: 'owner' } })).toBe(1);
  // The database holds it too.
  await expect(database.db.workshopMember.updateMany({ where: { workshopId: studio.id }, data: { role: 'staff' } })).rejects.toThrow(/workshop_owner/);
});

test('nobody makes an owner from an open browser: it wants the password and an address, and every owner hears of it', async () => {
  const { owner, studio } = await applied(database.db);
  const [second, ba, tu] = [await person('Hai'), await person('Ba'), await person('Tư')];
  await database.db.workshopMember.createMany({ data: [{ workshopId: studio.id, userId: second.userId, role: 'owner' }, { workshopId: studio.id, userId: ba.userId, role: 'staff' }] });
  const actor = await owner.actor();
  const told = async ({ email }: Person) => (await database.db.mail.findMany({ where: { kind: 'owner-added', toAddress: email }, orderBy: { createdAt: 'asc' } })).map(({ text }) => text);

  const invite = (email: string | null, given: string) => inviteMember(actor, studio, { email, role: 'owner', password: given, locale: 'vi' }, owner.headers);
  expect(await invite(tu.email, '')).toEqual({ ok: false, code: 'password-missing' });
  expect(await invite(tu.email, 'một câu khác hẳn')).toEqual({ ok: false, code: 'wrong-password' });
  expect(await invite(null, password)).toEqual({ ok: false, code: 'owner-by-link' });
  const promote = (given: string) => changeMemberRole(actor, studio, ba.userId, { role: 'owner', password: given }, owner.headers);
  expect(await promote('')).toEqual({ ok: false, code: 'password-missing' });
  expect(await promote('một câu khác hẳn')).toEqual({ ok: false, code: 'wrong-password' });
  expect([await roleOf(ba, studio), await database.db.workshopInvitation.count({ where: { workshopId: studio.id } }), await told(second)]).toEqual(['staff', 0, []]);

  const token = await byMail(owner, studio, tu.email, 'owner');
  expect(await told(second)).toEqual([expect.stringContaining(tu.email)]);
  expect(await acceptInvitation(await tu.actor(), token)).toMatchObject({ ok: true });
  expect(await promote(password)).toEqual({ ok: true });
  expect(await promote(password)).toEqual({ ok: true });
  expect(await roleOf(ba, studio)).toBe('owner');
  for (const one of [owner, second]) expect(await told(one)).toEqual([expect.stringContaining(tu.email), expect.stringContaining(tu.email), expect.stringContaining(ba.email)]);
  expect([await told(tu), await told(ba)]).toEqual([[expect.stringContaining(ba.email)], []]);
});

test('no owner is put out from an open browser either: it wants the password, and they hear of it themselves', async () => {
  const { owner, studio } = await applied(database.db);
  const [ba, tu] = [await person('Ba'), await person('Tư')];
  await database.db.workshopMember.createMany({ data: [ba, tu].map(({ userId }) => ({ workshopId: studio.id, userId, role: 'owner' as const })) });
  const actor = await owner.actor();
  const told = async ({ email }: Person) => (await database.db.mail.findMany({ where: { kind: 'owner-lost', toAddress: email }, orderBy: { createdAt: 'asc' } })).map(({ text }) => text);
  const deeds = [(given: string) => changeMemberRole(actor, studio, ba.userId, { role: 'staff', password: given }, owner.headers), (given: string) => removeMember(actor, studio, tu.userId, given, owner.headers)] as const;
  for (const deed of deeds) {
    expect(await deed('')).toEqual({ ok: false, code: 'password-missing' });
    expect(await deed('một câu khác hẳn')).toEqual({ ok: false, code: 'wrong-password' });
  }
  expect([await roleOf(ba, studio), await roleOf(tu, studio), await told(ba)]).toEqual(['owner', 'owner', []]);
  for (const deed of deeds) expect(await deed(password)).toEqual({ ok: true });
  expect([await roleOf(ba, studio), await roleOf(tu, studio)]).toEqual(['staff', null]);
  for (const one of [owner, tu]) expect(await told(one)).toEqual([expect.stringContaining(ba.email), expect.stringContaining(tu.email)]);
  expect(await told(ba)).toEqual([expect.stringContaining(ba.email)]);
  // Staff go without.
  expect(await removeMember(actor, studio, ba.userId, '', owner.headers)).toEqual({ ok: true });
});
