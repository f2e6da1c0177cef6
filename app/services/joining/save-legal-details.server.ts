import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkLegal, type LegalErrors, type LegalFields } from '#app/domain/joining/workshop-details.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { confirmPassword, type PasswordVerdict } from '../accounts/confirm-password.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { legalUnchecked } from './legal-unchecked.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellOfLegalChange } from './tell-of-legal-change.server.ts';

export type SaveLegalVerdict =
  | { ok: true }
  | { ok: false; code: 'not-found' | 'not-now' }
  | { ok: false; code: 'invalid'; errors: LegalErrors }
  | Exclude<PasswordVerdict, { ok: true }>;

/** Changes the names and numbers of record of an approved workshop: with the password; every owner is told, and the desk has it to check. */
export async function saveLegalDetails(actor: Actor, studio: Studio, input: LegalFields & { password: string }, headers: Headers): Promise<SaveLegalVerdict> {
  const decision = can(actor, 'workshop.manage-money', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const known = await confirmPassword(actor, input.password, headers);
  if (!known.ok) return known;
  return transact(async (tx): Promise<SaveLegalVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop) return { ok: false, code: 'not-found' };
    // Until then its application is where they are changed.
    if (workshop.status === 'unverified') return { ok: false, code: 'not-now' };
    const checked = checkLegal(input, workshop.kind, hanoiDay(now()));
    if (!checked.ok) return { ok: false, code: 'invalid', errors: checked.errors };
    const { legalName, taxCode, registrationNumber } = checked.value;
    const changed = legalName !== workshop.legalName || taxCode !== workshop.taxCode || registrationNumber !== workshop.registrationNumber;
    if (!changed) return { ok: true };
    await tx.workshop.update({ where: { id: studio.id }, data: { ...checked.value, ...legalUnchecked() } });
    await tellOfLegalChange(tx, workshop, checked.value, actor.userId!);
    return { ok: true };
  });
}
