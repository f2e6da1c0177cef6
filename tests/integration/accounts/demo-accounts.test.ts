import { expect, test } from 'vitest';
import { getSecondFactor } from '#app/services/accounts/get-second-factor.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { showSecondFactor } from '#app/services/accounts/show-second-factor.server.ts';
import { signIn } from '#app/services/accounts/sign-in.server.ts';
import { createDemoAccounts } from '#prisma/seed/demo-accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { workshop } from '#tests/support/market.ts';

const database = freshDatabase();
const onThisMachine = { production: true, databaseGiven: false, asked: false };

test('a real market gets no accounts with known passwords, unless somebody asks for them', async () => {
  expect(await createDemoAccounts(database.db, { production: true, databaseGiven: true, asked: false })).toEqual({ ok: false, code: 'real-market' });
  expect(await database.db.user.count()).toBe(0);
});

test('one account of each role is made once, and each can sign in to what its role may', async () => {
  const shop = await workshop(database.db);
  await database.db.village.update({ where: { id: shop.villageId }, data: { slug: 'bat-trang' } });
  const made = await createDemoAccounts(database.db, onThisMachine);
  expect(await createDemoAccounts(database.db, onThisMachine)).toEqual(made);
  if (!made.ok) throw new Error(made.code);
  expect(await database.db.user.count({ where: { isDemo: true } })).toBe(4);

  const viewers = new Map<string, Awaited<ReturnType<typeof getViewer>>>();
  for (const { role, email, password } of made.accounts) {
    const signed = await signIn({ email, password }, { headers: new Headers(), clientAddress: '127.0.0.1' });
    if (!signed.ok) throw new Error(`${role}: ${signed.code}`);
    const request = { headers: new Headers({ Cookie: signed.cookies.map((line) => line.split(';')[0]).join('; ') }) };
    const viewer = await getViewer(request);
    const factor = await getSecondFactor(viewer);
    if (factor) {
      // The page shows the code, for nobody holds the app.
      if (!factor.set || !factor.demoCode) throw new Error(`${role}: no code`);
      expect(await showSecondFactor(viewer, factor.demoCode, request.headers)).toEqual({ ok: true, paperCodes: null });
    }
    viewers.set(role, await getViewer(request));
  }
  expect(viewers.get('shopper')).toMatchObject({ administrator: false, curates: [], memberOf: [] });
  expect(viewers.get('workshop-owner')).toMatchObject({ memberOf: [{ workshopId: shop.id, role: 'owner', status: 'verified' }], administrator: false });
  expect(viewers.get('curator')).toMatchObject({ curates: [shop.villageId], memberOf: [] });
  expect(viewers.get('administrator')).toMatchObject({ administrator: true });
});
