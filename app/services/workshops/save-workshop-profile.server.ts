import { type Actor, can } from '#app/domain/access/policy.ts';
import { isEditable } from '#app/domain/joining/application.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { type ProfileErrors, readProfile, type TypedProfile } from '#app/domain/workshops/profile.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockWorkshop } from '../joining/lock-workshop.server.ts';
import { touchApplication } from '../joining/touch-application.server.ts';

/** What a curator reads in an application and a workshop's page says too. */
export type HeldField = 'name' | 'phone' | 'email';

export type SaveWorkshopVerdict =
  | { ok: true }
  /** The application waits: what is decided about stays as it was sent. */
  | { ok: false; code: 'held'; fields: HeldField[] }
  | { ok: false; code: 'sign-in' | 'not-allowed' }
  | { ok: false; code: 'invalid'; errors: ProfileErrors };

/** Saves what a workshop says of itself. Its address stays: a new name changes no link. Search follows a new name by itself. */
export async function saveWorkshopProfile(actor: Actor, workshopId: string, typed: TypedProfile): Promise<SaveWorkshopVerdict> {
  return transact(async (tx): Promise<SaveWorkshopVerdict> => {
    const locked = await lockWorkshop(tx, workshopId);
    const row = await tx.workshop.findUnique({ where: { id: workshopId }, select: { villageId: true, name: true, phone: true, email: true } });
    const decision = can(actor, 'workshop.edit', { workshopId, villageId: row?.villageId ?? '' });
    if (!decision.allowed) return { ok: false, code: decision.code };
    const read = readProfile(typed, Number(hanoiDay(now()).slice(0, 4)));
    if (!read.ok) return { ok: false, code: 'invalid', errors: read.errors };
    const held = row && locked?.status === 'unverified' && locked.application ? (['name', 'phone', 'email'] as const).filter((field) => row[field] !== read.profile[field]) : [];
    if (held.length > 0 && !isEditable(locked!.application!.status)) return { ok: false, code: 'held', fields: held };
    await tx.workshop.update({ where: { id: workshopId }, data: read.profile });
    if (held.length > 0) await touchApplication(tx, workshopId);
    return { ok: true };
  });
}
