import { type VillagePicture, villagePictureUrl } from '#app/domain/catalogue/picture-address.ts';
import { drawingVersion, villageDrawings } from '#app/domain/drawing/drawing-spec.ts';
import { db } from '#app/platform/db.server.ts';
import { pictures } from '#app/platform/images.server.ts';
import type { PictureVerdict } from './get-picture.server.ts';

/** A picture of a village's published brand. Public. */
export async function getVillagePicture(asked: { village: string; version: string; picture: VillagePicture }): Promise<PictureVerdict> {
  const brand = await db().villageBrand.findFirst({
    where: { village: { slug: asked.village }, status: 'published' },
    select: { palette: true, patternKind: true, patternSeed: true, sceneKind: true },
  });
  if (!brand) return { ok: false, code: 'unknown' };
  const { scene, pattern } = villageDrawings(brand);
  const drawing = asked.picture.kind === 'scene' ? scene : pattern;
  if (!drawing) return { ok: false, code: 'unknown' };
  if (drawingVersion(drawing) !== asked.version) return { ok: false, code: 'moved', to: villagePictureUrl(asked.village, drawing, asked.picture) };
  const bytes = drawing.kind === 'scene' && asked.picture.kind === 'scene' ? await pictures().raster(drawing, asked.picture) : await pictures().svg(drawing);
  return bytes ? { ok: true, bytes } : { ok: false, code: 'busy' };
}
