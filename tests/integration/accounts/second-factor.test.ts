// The second factor of who has a desk: set up, shown, lost, and what stays shut before.
import { expect, test } from 'vitest';
import { Secret, TOTP } from 'otpauth';
import { VISITOR } from '#app/domain/access/policy.ts';
import { auth } from '#app/platform/auth.server.ts';
import { getSecondFactor } from '#app/services/accounts/get-second-factor.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { resetSecondFactor } from '#app/services/accounts/reset-second-factor.server.ts';
import { showSecondFactor } from '#app/services/accounts/show-second-factor.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { workshop } from '#tests/support/market.ts';

const database = freshDatabase();
let people = 0;

/** Somebody who curates a village and has just signed in. */
async function curator() {
  people += 1;
  const { headers, response } = await auth().api.signUpEmail({ body: { name: 'Người Giữ Làng', email: `lang-${people}@thu.example`, password: 'mot hai ba bon' }, returnHeaders: true });
  const { villageId } = await workshop(database.db);
  await database.db.villageCurator.create({ data: { villageId, userId: response.user.id } });
  const request = { headers: new Headers({ Cookie: headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') }) };
  return { id: response.user.id, villageId, request, look: () => getViewer(request) };
}

/** What the app of a secret shows, `halfMinutes` from now. */
const appCode = (secret: string, halfMinutes = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + halfMinutes * 30_000 });

async function setUp(one: Awaited<ReturnType<typeof curator>>): Promise<{ secret: string; paperCodes: string[] }> {
  const state = await getSecondFactor(await one.look());
  if (!state || state.set) throw new Error('set up already');
  const shown = await showSecondFactor(await one.look(), appCode(state.secret), one.request.headers);
  if (!shown.ok || !shown.paperCodes) throw new Error(JSON.stringify(shown));
  return { secret: state.secret, paperCodes: shown.paperCodes };
}

test('nothing of the desk is somebody’s before they have shown a code', async () => {
  const one = await curator();
  expect(await one.look()).toEqual({ ...VISITOR, userId: one.id, awaitsSecondFactor: true });
  const { paperCodes } = await setUp(one);
  expect(new Set(paperCodes).size).toBe(10);
  expect(await one.look()).toMatchObject({ curates: [one.villageId], awaitsSecondFactor: false });
  expect(await getSecondFactor(await one.look())).toEqual({ set: true, demoCode: null });
});

test('the secret stays the same until its first code, and is sealed in the database', async () => {
  const one = await curator();
  const first = await getSecondFactor(await one.look());
  expect(await getSecondFactor(await one.look())).toEqual(first);
  if (!first || first.set) throw new Error('set');
  const { sealedSecret } = await database.db.secondFactor.findUniqueOrThrow({ where: { userId: one.id } });
  expect(sealedSecret).not.toContain(first.secret);
});

test('a code counts once, half a minute early or late, and no longer', async () => {
  const one = await curator();
  const { secret } = await setUp(one);
  expect(await showSecondFactor(await one.look(), appCode(secret), one.request.headers)).toEqual({ ok: false, code: 'used' });
  expect(await showSecondFactor(await one.look(), appCode(secret, 5), one.request.headers)).toEqual({ ok: false, code: 'wrong' });
  expect(await showSecondFactor(await one.look(), appCode(secret, 1), one.request.headers)).toEqual({ ok: true, paperCodes: null });
});

test('a code on paper lets in once, without the telephone', async () => {
  const one = await curator();
  const { paperCodes } = await setUp(one);
  await database.db.session.updateMany({ where: { userId: one.id }, data: { secondFactorAt: new Date(Date.now() - 13 * 3_600_000) } });
  expect(await one.look()).toMatchObject({ curates: [], awaitsSecondFactor: true });
  const typed = ` ${paperCodes[3]!.toLowerCase()} `;
  expect(await showSecondFactor(await one.look(), typed, one.request.headers)).toEqual({ ok: true, paperCodes: null });
  expect(await one.look()).toMatchObject({ curates: [one.villageId] });
  expect(await showSecondFactor(await one.look(), typed, one.request.headers)).toEqual({ ok: false, code: 'wrong' });
});

test('codes cannot be guessed one after the other', async () => {
  const one = await curator();
  await setUp(one);
  let last = await showSecondFactor(await one.look(), '000000', one.request.headers);
  for (let tries = 0; tries < 30 && !last.ok && last.code !== 'too-many-attempts'; tries += 1) last = await showSecondFactor(await one.look(), '000000', one.request.headers);
  expect(last).toMatchObject({ ok: false, code: 'too-many-attempts', retryAfterSeconds: expect.any(Number) });
});

test('who has no desk has no second factor', async () => {
  const { headers, response } = await auth().api.signUpEmail({ body: { name: 'Lan', email: 'lan@thu.example', password: 'mot hai ba bon' }, returnHeaders: true });
  const shopper = { ...VISITOR, userId: response.user.id };
  expect(await getSecondFactor(shopper)).toBeNull();
  expect(await showSecondFactor(shopper, '123456', headers)).toEqual({ ok: false, code: 'not-allowed' });
});

test('an administrator resets what was lost, of others only, and it shuts every session out', async () => {
  const [one, chief] = [await curator(), await curator()];
  const { secret } = await setUp(one);
  const administrator = { ...VISITOR, userId: chief.id, administrator: true };
  expect(await resetSecondFactor(await one.look(), chief.id)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await resetSecondFactor(administrator, chief.id)).toEqual({ ok: false, code: 'own' });
  expect(await resetSecondFactor(administrator, one.id)).toEqual({ ok: true });
  expect(await resetSecondFactor(administrator, one.id)).toEqual({ ok: false, code: 'not-found' });
  expect(await one.look()).toMatchObject({ awaitsSecondFactor: true });
  expect(await showSecondFactor(await one.look(), appCode(secret, 1), one.request.headers)).toEqual({ ok: false, code: 'not-set' });
  expect(await getSecondFactor(await one.look())).toMatchObject({ set: false });
});
