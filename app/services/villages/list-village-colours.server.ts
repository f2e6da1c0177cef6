import { villagePictures } from '#app/domain/catalogue/picture-address.ts';
import type { Palette } from '#app/domain/villages/brand.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

export type VillageColours = { slug: string; palette: Palette; pattern: { url: string; width: number } | null };

/** The look of every village with a published brand; a new brand shows within a minute. */
export const listVillageColours = remember(60_000, async (): Promise<VillageColours[]> => {
  const brands = await db().villageBrand.findMany({
    where: { status: 'published' },
    select: { palette: true, patternKind: true, patternSeed: true, sceneKind: true, village: { select: { slug: true, name: true } } },
    orderBy: { village: { slug: 'asc' } },
  });
  return brands.map(({ village, ...brand }) => ({ slug: village.slug, palette: brand.palette as Palette, pattern: villagePictures(village, brand).pattern }));
});
