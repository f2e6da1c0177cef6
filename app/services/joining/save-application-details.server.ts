import { can, type Actor } from '#app/domain/access/policy.ts';
import { isEditable } from '#app/domain/joining/application.ts';
import { readTaxCode } from '#app/domain/joining/tax-code.ts';
import { checkDetails, type DetailsErrors, type DetailsFields, workshopKinds } from '#app/domain/joining/workshop-details.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { confirmPassword, type PasswordVerdict } from '../accounts/confirm-password.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { findChosenPlaces } from './find-chosen-places.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellOfLegalChange } from './tell-of-legal-change.server.ts';
import { touchApplication } from './touch-application.server.ts';

export type SaveDetailsVerdict =
  | { ok: true }
  | { ok: false; code: 'not-found' | 'not-now' }
  | { ok: false; code: 'password-missing' }
  | { ok: false; code: 'invalid'; errors: DetailsErrors }
  | Exclude<PasswordVerdict, { ok: true }>;

/** Changes what an application says of its workshop while nobody decides on it. Another tax code wants the password. */
export async function saveApplicationDetails(actor: Actor, studio: Studio, input: DetailsFields & { password: string }, headers: Headers): Promise<SaveDetailsVerdict> {
  const decision = can(actor, 'workshop.complete-application', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const before = await db().workshop.findUnique({ where: { id: studio.id }, select: { taxCode: true } });
  const kind = workshopKinds.find((one) => one === input.kind);
  const typed = kind && readTaxCode(input.taxCode, kind, hanoiDay(now()));
  const confirmed = typed?.ok === true && typed.taxCode !== before?.taxCode;
  if (confirmed) {
    if (input.password === '') return { ok: false, code: 'password-missing' };
    const known = await confirmPassword(actor, input.password, headers);
    if (!known.ok) return known;
  }
  return transact(async (tx): Promise<SaveDetailsVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop?.application) return { ok: false, code: 'not-found' };
    if (!isEditable(workshop.application.status)) return { ok: false, code: 'not-now' };
    const { village, ...places } = await findChosenPlaces(tx, input);
    const checked = checkDetails(input, { ...places, villageExists: village !== null }, hanoiDay(now()));
    const moves = village !== null && village.id !== workshop.villageId;
    const settled = moves && (await tx.product.count({ where: { workshopId: studio.id } })) + (await tx.artisan.count({ where: { workshopId: studio.id } })) > 0;
    if (!checked.ok || settled) return { ok: false, code: 'invalid', errors: { ...(checked.ok ? {} : checked.errors), ...(settled && { village: 'fixed' as const }) } };
    if (checked.value.taxCode !== workshop.taxCode && !confirmed) return { ok: false, code: 'password-missing' };
    await tx.workshop.update({ where: { id: studio.id }, data: { ...checked.value, villageId: village!.id } });
    await touchApplication(tx, studio.id);
    await tellOfLegalChange(tx, workshop, checked.value, actor.userId!);
    return { ok: true };
  });
}
