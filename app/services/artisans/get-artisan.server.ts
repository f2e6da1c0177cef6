import { emblemUrl, ownPhotoSource } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { db } from '#app/platform/db.server.ts';
import type { GoodsPage } from '../catalogue/list-goods-of.server.ts';
import { listGoodsOf } from '../catalogue/list-goods-of.server.ts';
import type { MakerTitle } from '#app/domain/villages/maker.ts';
import type { TitleRow } from './maker-entry.server.ts';
import { toTitle } from './maker-entry.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type ArtisanPage = {
  slug: string;
  name: string;
  trade: string;
  title: MakerTitle | null;
  titleDecision: string | null;
  bornYear: number | null;
  diedYear: number | null;
  startedYear: number | null;
  story: string;
  emblem: string;
  portrait: PictureSource | null;
  isDemo: boolean;
  craft: string;
  village: { slug: string; name: string };
  workshop: { slug: string; name: string };
  goods: GoodsPage;
};

type Row = TitleRow & Omit<ArtisanPage, 'title' | 'emblem' | 'portrait' | 'village' | 'workshop' | 'goods'> & { id: string; portrait: string | null; craftSlug: string; villageSlug: string; villageName: string; workshopSlug: string; workshopName: string };

/** A maker's page with one page of their works; null for a slug that is none, or of a workshop that is not open. */
export async function getArtisan(slug: string, page: number): Promise<ArtisanPage | null> {
  const [row] = await db().$queryRaw<Row[]>`
    select a.id, a.slug, a.name, ${told('a.trade')} as trade, a.title::text as title, a.title_field::text as "titleField", a.title_year as "titleYear", a.title_verified_at is not null as "titleVerified",
      a.title_decision_number as "titleDecision", a.born_year as "bornYear", a.died_year as "diedYear", a.started_year as "startedYear",
      ${told('a.story')} as story, a.portrait, a.is_demo as "isDemo", ${told('v.craft_name')} as craft, v.craft_slug as "craftSlug",
      v.slug as "villageSlug", v.name as "villageName", w.slug as "workshopSlug", w.name as "workshopName"
    from artisan a join village v on v.id = a.village_id join workshop w on w.id = a.workshop_id
    where a.slug = ${slug} and w.status = 'verified'`;
  if (!row) return null;
  const { id, portrait, title, titleField, titleYear, titleVerified, craftSlug, villageSlug, villageName, workshopSlug, workshopName, ...artisan } = row;
  return {
    ...artisan,
    title: toTitle({ title, titleField, titleYear, titleVerified }),
    emblem: emblemUrl({ slug, villageSlug, craftSlug }),
    portrait: ownPhotoSource('chan-dung', slug, portrait, artisan.name),
    village: { slug: villageSlug, name: villageName },
    workshop: { slug: workshopSlug, name: workshopName },
    goods: await listGoodsOf({ artisanId: id }, page),
  };
}
