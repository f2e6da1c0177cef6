import { type Actor, can } from '#app/domain/access/policy.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { keepOriginal, type NotKept } from '../pictures/keep-original.server.ts';

export type SetPortraitVerdict = { ok: true } | { ok: false; code: NotKept | 'sign-in' | 'not-allowed' | 'not-found' };

/** Gives a person their portrait, or takes it away: the seal is shown again. */
export async function setPortrait(actor: Actor, artisanId: string, file: Uint8Array | null): Promise<SetPortraitVerdict> {
  const row = await db().artisan.findUnique({ where: { id: artisanId }, select: { workshopId: true, villageId: true } });
  if (!row) return { ok: false, code: 'not-found' };
  const decision = can(actor, 'workshop.edit', row);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const kept = file && (await keepOriginal(row.workshopId, file));
  if (kept && !kept.ok) return kept;
  await transact((tx) => tx.artisan.update({ where: { id: artisanId }, data: { portrait: kept ? kept.photo.hash : null } }));
  return { ok: true };
}
