import { originalVersion, type PictureFile, pictureOriginal, pictureUrl } from '#app/domain/catalogue/picture-address.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { pictures } from '#app/platform/images.server.ts';
import { rasterPicture, type RasterVerdict } from './raster-picture.server.ts';

/** `busy`: too many pictures wait to be made. `moved`: the picture has changed since the address was written; `to` is where it is now. */
export type PictureVerdict = RasterVerdict | { ok: false; code: 'moved'; to: string };

/**
 * A product's picture in a width and format, made now if it never was; its placeholder then is too. Anybody who has the
 * address may see it, whatever the product's status: order pages show goods that are no longer listed, and the id
 * cannot be guessed.
 */
export async function getPicture({ id, version: asked, file }: { id: string; version: string; file: PictureFile }): Promise<PictureVerdict> {
  if (!isUuid(id)) return { ok: false, code: 'unknown' };
  const row = await db().picture.findUnique({ where: { id }, select: { drawing: true, photo: true, crop: true, placeholder: true } });
  const original = row && pictureOriginal(row);
  if (!original) return { ok: false, code: 'unknown' };
  const version = originalVersion(original);
  if (version !== asked) return { ok: false, code: 'moved', to: pictureUrl({ id, version }, file.width, file.format) };
  const made = await rasterPicture(original, file);
  if (made.ok && row.placeholder === null) await keepPlaceholder(id, made.bytes);
  return made;
}

/** Writes down what stands in the picture's place until it is there, from any of its files. */
export async function keepPlaceholder(id: string, raster: Uint8Array<ArrayBuffer>): Promise<void> {
  const placeholder = await pictures().placeholder(raster);
  await db().picture.updateMany({ where: { id, placeholder: null }, data: { placeholder } });
}
