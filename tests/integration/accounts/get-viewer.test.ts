import { expect, test, vi } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { auth } from '#app/platform/auth.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { openOrderCookie } from '#app/services/access/opened-orders.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { workshop } from '#tests/support/market.ts';

const database = freshDatabase();

const pair = (setCookie: string) => setCookie.split(';')[0]!;
const request = (cookie?: string) => ({ headers: new Headers(cookie ? { Cookie: cookie } : {}) });

async function signedUp(email: string) {
  const { headers, response } = await auth().api.signUpEmail({ body: { name: 'Lan', email, password: 'mot hai ba bon' }, returnHeaders: true });
  return { cookie: headers.getSetCookie().map(pair).join('; '), id: response.user.id };
}

test('without a session cookie the viewer is a visitor and the database is not asked', async () => {
  const asked = vi.spyOn(database.db, '$queryRaw');
  expect(await getViewer(request())).toEqual(VISITOR);
  expect(await getViewer(request('other=1; tn.session_token=forged.c2lnbmF0dXJl'))).toEqual(VISITOR);
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test('the library and we sign the session cookie alike', async () => {
  const { cookie, id } = await signedUp('lan@thu.example');
  expect(await getViewer(request(cookie))).toEqual({ ...VISITOR, userId: id });
});

test('the viewer carries workshops, villages and administration in one read', async () => {
  const { cookie, id } = await signedUp('chu@thu.example');
  const shop = await workshop(database.db);
  await database.db.workshopMember.create({ data: { workshopId: shop.id, userId: id, role: 'owner' } });
  await database.db.villageCurator.create({ data: { villageId: shop.villageId, userId: id } });
  await database.db.user.update({ where: { id }, data: { isAdministrator: true } });
  await database.db.session.updateMany({ where: { userId: id }, data: { secondFactorAt: new Date() } });
  expect(await getViewer(request(cookie))).toEqual({
    userId: id, administrator: true, curates: [shop.villageId], memberOf: [{ workshopId: shop.id, role: 'owner', status: 'verified' }], awaitsSecondFactor: false, openedOrders: [],
  });
});

test('a session that ran out or was ended is no session', async () => {
  const { cookie, id } = await signedUp('het@thu.example');
  await database.db.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(Date.now() - 1000) } });
  expect((await getViewer(request(cookie))).userId).toBeNull();
});

test('opened orders come from a cookie that only we can sign', async () => {
  const id = '019ab000-0000-7000-8000-000000000001';
  const cookie = pair(openOrderCookie(new Headers(), id));
  expect((await getViewer(request(cookie))).openedOrders).toEqual([id]);
  const forged = cookie.replace(/000001/, '000002');
  expect((await getViewer(request(forged))).openedOrders).toEqual([]);
});
