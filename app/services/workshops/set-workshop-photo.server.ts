import { type Actor, can } from '#app/domain/access/policy.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { keepOriginal, type NotKept } from '../pictures/keep-original.server.ts';

export type SetPhotoVerdict = { ok: true } | { ok: false; code: NotKept | 'sign-in' | 'not-allowed' };

/** Gives a workshop's page its picture, or takes it away. The original is kept first: a lost answer is mended by giving it again. */
export async function setWorkshopPhoto(actor: Actor, workshopId: string, file: Uint8Array | null): Promise<SetPhotoVerdict> {
  const row = await db().workshop.findUnique({ where: { id: workshopId }, select: { villageId: true } });
  const decision = can(actor, 'workshop.edit', { workshopId, villageId: row?.villageId ?? '' });
  if (!decision.allowed) return { ok: false, code: decision.code };
  const kept = file && (await keepOriginal(workshopId, file));
  if (kept && !kept.ok) return kept;
  await transact((tx) => tx.workshop.update({ where: { id: workshopId }, data: { photo: kept ? kept.photo.hash : null } }));
  return { ok: true };
}
