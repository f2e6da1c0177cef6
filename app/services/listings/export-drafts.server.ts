import type { GoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { db } from '#app/platform/db.server.ts';
import { readerLanguage } from '#app/platform/reader-language.server.ts';
import { keptContent } from './draft-row.ts';
import type { ExportRow } from './export-row.ts';
import { ownDrafts } from './goods-rows.server.ts';

/** What is being written, as rows of the same table as what is published. */
export async function exportDrafts(workshopId: string, filter: GoodsFilter): Promise<ExportRow[]> {
  const drafts = await db().$queryRaw<{ content: unknown }[]>`select d.content from listing_draft d where ${ownDrafts(workshopId, filter)} order by d.saved_at desc, d.id`;
  const crafts = new Map((await db().craft.findMany({ select: { slug: true, name: true, nameEn: true } })).map(({ slug, name, nameEn }) => [slug, (readerLanguage() === 'en' && nameEn) || name]));
  const makers = new Map((await db().artisan.findMany({ where: { workshopId }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  return drafts.flatMap(({ content: kept }): ExportRow[] => {
    const { variants, options, craftSlug, artisanId, name, nameEn, category, materials, technique, care, story, unit, fragile, leadDays } = keptContent(kept);
    return variants
      .filter(({ active }) => active)
      .map(({ sku, choice, price, stock, weightGrams, lengthCm, widthCm, heightCm }) => ({
        sku, name, nameEn, options, choice, category, craft: crafts.get(craftSlug) ?? '', maker: artisanId === null ? null : (makers.get(artisanId) ?? null), price, stock, stockThen: null,
        weight: weightGrams, length: lengthCm, width: widthCm, height: heightCm, materials, technique, care, story, unit, fragile, leadDays, status: 'draft',
      }));
  });
}
