import { can, type Actor } from '#app/domain/access/policy.ts';
import { type AddressErrors, type AddressFields, checkAddress } from '#app/domain/joining/workshop-details.ts';
import { transact } from '#app/platform/db.server.ts';
import { confirmPassword, type PasswordVerdict } from '../accounts/confirm-password.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { addressColumns, addressText } from '../workshops/workshop-address.ts';
import { findChosenPlaces } from './find-chosen-places.server.ts';
import { legalUnchecked } from './legal-unchecked.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellOfLegalChange } from './tell-of-legal-change.server.ts';

export type SaveAddressVerdict =
  | { ok: true }
  | { ok: false; code: 'not-found' | 'not-now' }
  | { ok: false; code: 'invalid'; errors: AddressErrors }
  | Exclude<PasswordVerdict, { ok: true }>;

/** Changes where an approved workshop is, as labels and goods say it: with the password; every owner is told, and the desk has it to check. */
export async function saveWorkshopAddress(actor: Actor, studio: Studio, input: AddressFields & { password: string }, headers: Headers): Promise<SaveAddressVerdict> {
  const decision = can(actor, 'workshop.manage-money', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const known = await confirmPassword(actor, input.password, headers);
  if (!known.ok) return known;
  return transact(async (tx): Promise<SaveAddressVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop) return { ok: false, code: 'not-found' };
    // Until then its application is where it is changed.
    if (workshop.status === 'unverified') return { ok: false, code: 'not-now' };
    const checked = checkAddress(input, await findChosenPlaces(tx, { provinceCode: input.provinceCode, communeCode: input.communeCode }));
    if (!checked.ok) return { ok: false, code: 'invalid', errors: checked.errors };
    const where = { where: { id: studio.id }, select: { ...addressColumns, communeCode: true } } as const;
    const before = await tx.workshop.findUniqueOrThrow(where);
    if (before.communeCode === checked.value.communeCode && before.addressLine === checked.value.addressLine) return { ok: true };
    await tx.workshop.update({ where: { id: studio.id }, data: { ...checked.value, ...legalUnchecked() } });
    const after = await tx.workshop.findUniqueOrThrow(where);
    await tellOfLegalChange(tx, workshop, { ...workshop, address: { before: addressText(before), after: addressText(after) } }, actor.userId!);
    return { ok: true };
  });
}
