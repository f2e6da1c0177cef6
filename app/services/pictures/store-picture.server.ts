import { type Actor, can } from '#app/domain/access/policy.ts';
import { mostPictures, type PhotoRefusal } from '#app/domain/catalogue/photo.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { pictures } from '#app/platform/images.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';

export type StoreVerdict =
  | { ok: true; pictureId: string }
  | { ok: false; code: PhotoRefusal | 'unknown' | 'sign-in' | 'not-allowed' | 'too-many' | 'busy' };

type GivenPicture = {
  productId: string;
  file: Uint8Array;
  /** What is to be seen, for who cannot see it; the product's name when nothing is said. */
  alt: string;
  altEn?: string;
};

/**
 * Puts a photograph behind the pictures that a product has. The original is kept first, under its own hash: if the row
 * then fails, nothing points to it and giving the file again finds it there. The same file twice is one picture.
 */
export async function storePicture(actor: Actor, { productId, file, alt, altEn }: GivenPicture): Promise<StoreVerdict> {
  const product = await db().product.findUnique({ where: { id: productId }, select: { workshopId: true, villageId: true, name: true } });
  if (!product) return { ok: false, code: 'unknown' };
  const decision = can(actor, 'product.edit', product);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const kept = await pictures().keepPhoto(file);
  if (!kept.ok) return kept;
  const { photo, width, height, placeholder } = kept;
  return transact(async (tx) => {
    await tx.$queryRaw`select 1 from product where id = ${productId}::uuid for update`;
    const all = await tx.picture.findMany({ where: { productId }, orderBy: { position: 'asc' }, select: { id: true, position: true, photo: true } });
    const same = all.find((picture) => picture.photo === photo.hash);
    if (same) return { ok: true, pictureId: same.id };
    if (all.length >= mostPictures) return { ok: false, code: 'too-many' };
    const { id } = await tx.picture.create({
      data: { productId, position: (all.at(-1)?.position ?? -1) + 1, alt: alt.trim() || product.name, altEn: altEn?.trim() || null, width, height, photo: photo.hash, placeholder },
      select: { id: true },
    });
    await enqueueSearchSync(tx, [productId]);
    return { ok: true, pictureId: id };
  });
}
