import { type Actor, can } from '#app/domain/access/policy.ts';
import type { Crop } from '#app/domain/catalogue/crop.ts';
import { readPhoto } from '#app/domain/catalogue/photo.ts';
import type { PictureFile } from '#app/domain/catalogue/picture-address.ts';
import { LostOriginal, pictures } from '#app/platform/images.server.ts';

type Asked = { photo: string; crop: Crop | null; file: PictureFile };

export type PreviewVerdict = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; code: 'unknown' | 'busy' | 'sign-in' | 'not-allowed' };

/** A photograph that no listing shows yet, for who works in the studio. Its hash cannot be guessed: who knows it has had the file. */
export async function getPhotoPreview(actor: Actor, subject: { workshopId: string; villageId: string }, { photo: hash, crop, file }: Asked): Promise<PreviewVerdict> {
  const decision = can(actor, 'workshop.view-studio', subject);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const photo = readPhoto(hash, crop);
  if (!photo) return { ok: false, code: 'unknown' };
  try {
    const bytes = await pictures().preview(photo, file);
    return bytes ? { ok: true, bytes } : { ok: false, code: 'busy' };
  } catch (error) {
    if (error instanceof LostOriginal) return { ok: false, code: 'unknown' };
    throw error;
  }
}
