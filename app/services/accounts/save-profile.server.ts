import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkName, oneLine, type ContactError, type PhoneRefusal } from '#app/domain/checkout/contact.ts';
import { parsePhone } from '#app/domain/geography/phone.ts';
import { db } from '#app/platform/db.server.ts';

export type ProfileVerdict =
  | { ok: true }
  | { ok: false; code: 'sign-in' | 'not-allowed' }
  | { ok: false; code: 'invalid'; name?: ContactError; phone?: PhoneRefusal };

/** Saves name and phone; an empty phone is no phone. */
export async function saveProfile(actor: Actor, input: { name: string; phone: string }): Promise<ProfileVerdict> {
  const decision = can(actor, 'account.view-own', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const name = checkName(input.name);
  const phone = input.phone.trim() === '' ? null : parsePhone(input.phone);
  const refused = phone && !phone.ok ? phone : undefined;
  if (name || refused) return { ok: false, code: 'invalid', name, phone: refused };
  await db().user.update({ where: { id: actor.userId! }, data: { name: oneLine(input.name), phone: phone?.ok ? phone.e164 : null } });
  return { ok: true };
}
