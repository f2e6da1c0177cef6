import { type Actor, can } from '#app/domain/access/policy.ts';
import { keepOriginal, type NotKept } from './keep-original.server.ts';

export type KeepPhotoVerdict =
  | { ok: true; photo: string; width: number; height: number; placeholder: string }
  | { ok: false; code: NotKept | 'sign-in' | 'not-allowed' };

/**
 * Keeps a photograph of a workshop's goods under its own hash: the same file twice is kept once, and answers alike. It is
 * shown to nobody until a listing names it.
 */
export async function keepPhoto(actor: Actor, subject: { workshopId: string; villageId: string }, file: Uint8Array): Promise<KeepPhotoVerdict> {
  const decision = can(actor, 'product.edit', subject);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const kept = await keepOriginal(subject.workshopId, file);
  if (!kept.ok) return kept;
  const { photo, width, height, placeholder } = kept;
  return { ok: true, photo: photo.hash, width, height, placeholder };
}
