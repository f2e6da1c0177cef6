import { originalVersion, ownPhotoUrl, type PhotoOwner, type PictureFile } from '#app/domain/catalogue/picture-address.ts';
import { readPhoto } from '#app/domain/catalogue/photo.ts';
import { db } from '#app/platform/db.server.ts';
import type { PictureVerdict } from './get-picture.server.ts';
import { rasterPicture } from './raster-picture.server.ts';

type Asked = { owner: PhotoOwner; slug: string; version: string; file: PictureFile };

/** A person's portrait or a workshop's picture in a width and format, made now if it never was. Public. */
export async function getOwnPhoto({ owner, slug, version: asked, file }: Asked): Promise<PictureVerdict> {
  const hash = await (owner === 'chan-dung'
    ? db().artisan.findUnique({ where: { slug }, select: { portrait: true } }).then((row) => row?.portrait)
    : db().workshop.findUnique({ where: { slug }, select: { photo: true } }).then((row) => row?.photo));
  const photo = readPhoto(hash);
  if (!photo) return { ok: false, code: 'unknown' };
  if (originalVersion(photo) !== asked) return { ok: false, code: 'moved', to: ownPhotoUrl(owner, slug, photo.hash, file.width, file.format)! };
  return rasterPicture(photo, file);
}
