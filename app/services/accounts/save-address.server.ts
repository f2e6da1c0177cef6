import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkContact, type ContactErrors } from '#app/domain/checkout/contact.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockPerson } from './lock-person.server.ts';

/** More than anybody needs, and a bound on what one account can store. */
export const MOST_ADDRESSES = 20;

export type AddressInput = { name: string; phone: string; provinceCode: string; communeCode: string; addressLine: string; isDefault: boolean };

export type SaveAddressVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'too-many' }
  | { ok: false; code: 'invalid'; errors: ContactErrors };

/** Adds an address, or changes the one of that id; the first one is the default whatever was asked. */
export async function saveAddress(actor: Actor, id: string | null, input: AddressInput): Promise<SaveAddressVerdict> {
  const listed = can(actor, 'address.list-own', null);
  if (!listed.allowed) return { ok: false, code: listed.code };
  return transact(async (tx): Promise<SaveAddressVerdict> => {
    const userId = actor.userId!;
    await lockPerson(tx, userId);
    const known = await tx.address.findMany({ where: { userId }, select: { id: true, userId: true, isDefault: true } });
    const before = known.find((address) => address.id === id);
    // Somebody else's address and none at all look the same from outside.
    if (id !== null && !(before && can(actor, 'address.change', { ownerId: before.userId }).allowed)) return { ok: false, code: 'not-found' };
    if (id === null && known.length >= MOST_ADDRESSES) return { ok: false, code: 'too-many' };

    const [province, commune] = [
      await tx.province.findUnique({ where: { code: input.provinceCode }, select: { code: true } }),
      await tx.commune.findUnique({ where: { code: input.communeCode }, select: { provinceCode: true } }),
    ];
    const checked = checkContact(input, { provinceExists: province !== null, provinceOfCommune: commune?.provinceCode ?? null });
    if (!checked.ok) return { ok: false, code: 'invalid', errors: checked.errors };

    const { name, phone, provinceCode, communeCode, addressLine: line } = checked.contact;
    const isDefault = input.isDefault || before?.isDefault || !known.some((address) => address.isDefault);
    if (isDefault) await tx.address.updateMany({ where: { userId, isDefault: true }, data: { isDefault: false } });
    const data = { name, phone, provinceCode, communeCode, line, isDefault };
    const saved = before
      ? await tx.address.update({ where: { id: before.id }, data, select: { id: true } })
      : await tx.address.create({ data: { ...data, userId }, select: { id: true } });
    return { ok: true, id: saved.id };
  });
}
