import { emblemUrl, ownPhotoSource } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { db } from '#app/platform/db.server.ts';
import type { MakerEntry } from '#app/domain/villages/maker.ts';
import type { MakerRow } from '../artisans/maker-entry.server.ts';
import { makerColumns, toMakerEntry } from '../artisans/maker-entry.server.ts';
import type { GoodsPage } from '../catalogue/list-goods-of.server.ts';
import { listGoodsOf } from '../catalogue/list-goods-of.server.ts';
import type { Seller } from '#app/domain/catalogue/seller.ts';
import { sellerColumns } from './seller-columns.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type WorkshopPage = Seller & {
  story: string;
  foundedYear: number | null;
  photo: PictureSource | null;
  craft: string;
  makers: MakerEntry[];
  goods: GoodsPage;
};

type Row = { id: string; seller: Seller; story: string; foundedYear: number | null; photo: string | null; craft: string; makers: MakerRow[] };

/** A workshop's public page with one page of its goods; null for a slug that is none or whose identity is not verified. */
export async function getWorkshop(slug: string, page: number): Promise<WorkshopPage | null> {
  const [row] = await db().$queryRaw<Row[]>`
    select w.id, ${sellerColumns} as seller, ${told('w.story')} as story, w.founded_year as "foundedYear", w.photo, ${told('v.craft_name')} as craft,
      (select coalesce(json_agg(m), '[]') from (select ${makerColumns()} where a.workshop_id = w.id order by a.title nulls last, a.name limit 12) m) as makers
    from workshop w join village v on v.id = w.village_id
      join commune u on u.code = w.commune_code join province n on n.code = w.province_code
    where w.slug = ${slug} and w.status = 'verified'`;
  if (!row) return null;
  return {
    ...row.seller,
    story: row.story,
    foundedYear: row.foundedYear,
    photo: ownPhotoSource('xuong', slug, row.photo, row.seller.name),
    craft: row.craft,
    makers: row.makers.map((maker) => toMakerEntry(maker, emblemUrl(maker))),
    goods: await listGoodsOf({ workshopId: row.id }, page),
  };
}
