import { type Actor, can } from '#app/domain/access/policy.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { type ProfileErrors, readProfile, type TypedProfile } from '#app/domain/workshops/profile.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';

export type SaveWorkshopVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' } | { ok: false; code: 'invalid'; errors: ProfileErrors };

/** Saves what a workshop says of itself. Its address stays: a new name changes no link. Search follows a new name by itself. */
export async function saveWorkshopProfile(actor: Actor, workshopId: string, typed: TypedProfile): Promise<SaveWorkshopVerdict> {
  return transact(async (tx): Promise<SaveWorkshopVerdict> => {
    const row = await tx.workshop.findUnique({ where: { id: workshopId }, select: { villageId: true } });
    const decision = can(actor, 'workshop.edit', { workshopId, villageId: row?.villageId ?? '' });
    if (!decision.allowed) return { ok: false, code: decision.code };
    const read = readProfile(typed, Number(hanoiDay(now()).slice(0, 4)));
    if (!read.ok) return { ok: false, code: 'invalid', errors: read.errors };
    await tx.workshop.update({ where: { id: workshopId }, data: read.profile });
    return { ok: true };
  });
}
