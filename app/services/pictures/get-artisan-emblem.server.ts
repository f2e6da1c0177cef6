import { emblemUrl } from '#app/domain/catalogue/picture-address.ts';
import { artisanEmblem } from '#app/domain/drawing/craft-drawings.ts';
import { drawingVersion } from '#app/domain/drawing/drawing-spec.ts';
import { db } from '#app/platform/db.server.ts';
import { pictures } from '#app/platform/images.server.ts';
import type { PictureVerdict } from './get-picture.server.ts';

/** An artisan's seal as SVG. Public. */
export async function getArtisanEmblem(asked: { artisan: string; version: string }): Promise<PictureVerdict> {
  const row = await db().artisan.findUnique({ where: { slug: asked.artisan }, select: { slug: true, village: { select: { slug: true, craftSlug: true } } } });
  if (!row) return { ok: false, code: 'unknown' };
  const artisan = { slug: row.slug, villageSlug: row.village.slug, craftSlug: row.village.craftSlug };
  const emblem = artisanEmblem(artisan);
  if (drawingVersion(emblem) !== asked.version) return { ok: false, code: 'moved', to: emblemUrl(artisan) };
  return { ok: true, bytes: await pictures().svg(emblem) };
}
