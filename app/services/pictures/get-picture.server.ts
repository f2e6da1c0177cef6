import { pictureUrl, type PictureWidth } from '#app/domain/catalogue/picture-address.ts';
import { drawingVersion, readProductDrawing } from '#app/domain/drawing/drawing-spec.ts';
import { db } from '#app/platform/db.server.ts';
import { pictures } from '#app/platform/images.server.ts';

/** `busy`: too many pictures wait to be made. `moved`: the drawing has changed since the address was written; `to` is where it is now. */
export type PictureVerdict =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; code: 'unknown' }
  | { ok: false; code: 'busy' }
  | { ok: false; code: 'moved'; to: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A product's picture at a width, made now if it never was. Anybody who has the address may see it, whatever the
 * product's status: order pages show goods that are no longer listed, and the id cannot be guessed.
 */
export async function getPicture(asked: { id: string; version: string; width: PictureWidth }): Promise<PictureVerdict> {
  if (!UUID.test(asked.id)) return { ok: false, code: 'unknown' };
  const row = await db().picture.findUnique({ where: { id: asked.id }, select: { drawing: true } });
  const drawing = readProductDrawing(row?.drawing);
  if (!drawing) return { ok: false, code: 'unknown' };
  const version = drawingVersion(drawing);
  if (version !== asked.version) return { ok: false, code: 'moved', to: pictureUrl({ id: asked.id, version }, asked.width) };
  const bytes = await pictures().raster(drawing, asked.width);
  return bytes ? { ok: true, bytes } : { ok: false, code: 'busy' };
}
