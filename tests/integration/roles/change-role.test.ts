import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { changeRole } from '#app/services/roles/change-role.server.ts';
import { listDeskPeople } from '#app/services/roles/list-desk-people.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { workshop } from '#tests/support/market.ts';

const database = freshDatabase();

async function person(email: string, changes: { isAdministrator?: boolean; emailVerified?: boolean } = {}) {
  const { id } = await database.db.user.create({ data: { name: email.split('@')[0]!, email, emailVerified: true, ...changes } });
  return { ...VISITOR, userId: id, administrator: changes.isAdministrator ?? false };
}

test('an administrator gives a village to somebody and takes it back, and twice is as once', async () => {
  const chief = await person('truong@thu.example', { isAdministrator: true });
  const { villageId } = await workshop(database.db);
  const { slug } = await database.db.village.findUniqueOrThrow({ where: { id: villageId } });
  const one = await person('giu@thu.example');
  const role = { kind: 'curator', village: slug } as const;
  const given = { deed: 'grant', email: ' Giu@thu.example ', role } as const;
  expect(await changeRole(one, given)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await changeRole(VISITOR, given)).toEqual({ ok: false, code: 'sign-in' });
  expect(await changeRole(chief, given)).toEqual({ ok: true, changed: true });
  expect(await changeRole(chief, given)).toEqual({ ok: true, changed: false });
  const list = (await listDeskPeople(chief, 1))!;
  expect(list.people).toMatchObject([{ administrator: true, isSelf: true }, { email: 'giu@thu.example', administrator: false, secondFactor: false, villages: [{ slug }] }]);
  expect(await listDeskPeople(one, 1)).toBeNull();
  expect(await changeRole(chief, { deed: 'take', userId: one.userId!, role })).toEqual({ ok: true, changed: true });
  expect(await changeRole(chief, { deed: 'take', userId: one.userId!, role })).toEqual({ ok: true, changed: false });
});

test('nobody gets a desk without an account, a confirmed address and a village that is there', async () => {
  const chief = await person('truong-2@thu.example', { isAdministrator: true });
  await person('chua@thu.example', { emailVerified: false });
  const { villageId } = await workshop(database.db);
  const { slug: village } = await database.db.village.findUniqueOrThrow({ where: { id: villageId } });
  const give = (email: string, slug = village) => changeRole(chief, { deed: 'grant', email, role: { kind: 'curator', village: slug } });
  expect(await give('khong-ai@thu.example')).toEqual({ ok: false, code: 'no-such-person' });
  expect(await give('chua@thu.example')).toEqual({ ok: false, code: 'unconfirmed' });
  expect(await give('truong-2@thu.example', 'khong-co-lang')).toEqual({ ok: false, code: 'no-such-village' });
});

test('two administrators who put each other out at once leave one of them', async () => {
  await database.db.user.updateMany({ data: { isAdministrator: false } });
  const [a, b] = [await person('a@thu.example', { isAdministrator: true }), await person('b@thu.example', { isAdministrator: true })];
  const verdicts = await Promise.all([changeRole(a, { deed: 'take', userId: b.userId!, role: { kind: 'administrator' } }), changeRole(b, { deed: 'take', userId: a.userId!, role: { kind: 'administrator' } })]);
  expect(verdicts.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(verdicts.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'last-administrator' });
  expect(await database.db.user.count({ where: { isAdministrator: true } })).toBe(1);
});
