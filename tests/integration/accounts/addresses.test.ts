import { beforeAll, expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { listAddresses } from '#app/services/accounts/list-addresses.server.ts';
import { removeAddress } from '#app/services/accounts/remove-address.server.ts';
import { MOST_ADDRESSES, saveAddress } from '#app/services/accounts/save-address.server.ts';
import { setDefaultAddress } from '#app/services/accounts/set-default-address.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { places } from '#tests/support/market.ts';

const database = freshDatabase();
beforeAll(() => places(database.db));

let people = 0;
async function person(): Promise<Actor> {
  people += 1;
  const user = await database.db.user.create({ data: { name: 'Lan', email: `nguoi-${people}@thu.example` } });
  return { ...VISITOR, userId: user.id };
}
const home = { name: 'Trần Thị Lan', phone: '0912 345 678', provinceCode: '01', communeCode: '00004', addressLine: 'Số 12, ngõ 5', isDefault: false };
async function saved(actor: Actor, changes: Partial<typeof home> = {}): Promise<string> {
  const verdict = await saveAddress(actor, null, { ...home, ...changes });
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.id;
}
const defaults = async (actor: Actor) => (await listAddresses(actor)).filter((address) => address.isDefault).map((address) => address.id);

test('the first address is the default; a later one only when asked', async () => {
  const lan = await person();
  const first = await saved(lan);
  const second = await saved(lan, { addressLine: 'Nhà máy' });
  expect(await defaults(lan)).toEqual([first]);
  const third = await saved(lan, { addressLine: 'Cơ quan', isDefault: true });
  expect(await defaults(lan)).toEqual([third]);
  expect(await setDefaultAddress(lan, second)).toEqual({ ok: true });
  expect(await defaults(lan)).toEqual([second]);
});

test('an address is kept clean: phone as E.164, names composed and in one line', async () => {
  const lan = await person();
  await saved(lan, { name: '  Trần   Thị Lan '.normalize('NFD') });
  expect((await listAddresses(lan))[0]).toMatchObject({ name: 'Trần Thị Lan', phone: '+84912345678', commune: { name: 'Phường Ba Đình' }, province: { code: '01' } });
});

test('what is wrong is said field by field, and nothing is saved', async () => {
  const lan = await person();
  const verdict = await saveAddress(lan, null, { name: '', phone: '0123', provinceCode: '79', communeCode: '00004', addressLine: '', isDefault: false });
  expect(verdict).toMatchObject({ ok: false, code: 'invalid', errors: { name: 'missing', communeCode: 'commune-elsewhere', addressLine: 'missing', phone: { ok: false } } });
  expect(await listAddresses(lan)).toEqual([]);
});

test("another person's address can neither be changed, chosen nor removed", async () => {
  const [lan, mai] = [await person(), await person()];
  const hers = await saved(lan);
  const refused = { ok: false, code: 'not-found' };
  expect(await saveAddress(mai, hers, { ...home, addressLine: 'Chiếm lấy' })).toEqual(refused);
  expect(await setDefaultAddress(mai, hers)).toEqual(refused);
  expect(await removeAddress(mai, hers)).toEqual(refused);
  expect((await listAddresses(lan))[0]!.line).toBe('Số 12, ngõ 5');
  for (const answer of [await saveAddress(VISITOR, null, home), await removeAddress(VISITOR, hers), await setDefaultAddress(VISITOR, hers)]) expect(answer).toEqual({ ok: false, code: 'sign-in' });
  expect(await listAddresses(VISITOR)).toEqual([]);
});

test('removing the default passes it on; removing again changes nothing', async () => {
  const lan = await person();
  const [first, second] = [await saved(lan), await saved(lan)];
  expect(await removeAddress(lan, first)).toEqual({ ok: true });
  expect(await defaults(lan)).toEqual([second]);
  expect(await removeAddress(lan, first)).toEqual({ ok: false, code: 'not-found' });
  await removeAddress(lan, second);
  expect(await listAddresses(lan)).toEqual([]);
});

test('many defaults at once leave one, and an account holds a bounded number of addresses', async () => {
  const lan = await person();
  await Promise.all(Array.from({ length: 8 }, (_, n) => saveAddress(lan, null, { ...home, addressLine: `Số ${n}`, isDefault: true })));
  expect(await defaults(lan)).toHaveLength(1);
  for (let n = 8; n < MOST_ADDRESSES; n += 1) await saved(lan);
  expect(await saveAddress(lan, null, home)).toEqual({ ok: false, code: 'too-many' });
});
