// A maker's entry in a list, as columns of any query.
import { ownPhotoSource } from '#app/domain/catalogue/picture-address.ts';
import type { ArtisanTitle, TitleField } from '#app/domain/villages/artisan.ts';
import { displayTitle } from '#app/domain/villages/artisan.ts';
import type { MakerEntry, MakerTitle } from '#app/domain/villages/maker.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type TitleRow = { title: ArtisanTitle | null; titleField: TitleField | null; titleYear: number | null; titleVerified: boolean };
export type MakerRow = TitleRow & {
  slug: string;
  name: string;
  trade: string;
  story: string;
  portrait: string | null;
  isDemo: boolean;
  craftSlug: string;
  villageSlug: string;
  villageName: string;
  workshopSlug: string;
  workshopName: string;
};

/** Columns and tables; the query adds its own `where`. */
export const makerColumns = () => Prisma.sql`
  a.slug, a.name, ${told('a.trade')} as trade, a.title::text as title, a.title_field::text as "titleField", a.title_year as "titleYear",
  a.title_verified_at is not null as "titleVerified", ${told('a.story')} as story, a.portrait, a.is_demo as "isDemo",
  av.craft_slug as "craftSlug", av.slug as "villageSlug", av.name as "villageName", aw.slug as "workshopSlug", aw.name as "workshopName"
  from artisan a join village av on av.id = a.village_id join workshop aw on aw.id = a.workshop_id`;

/** A person is shown while the workshop they work in is. */
export const isOpen = Prisma.sql`aw.status = 'verified'`;

/** The title as it may stand before the name; null for who has none that is checked. */
export function toTitle({ title, titleField: field, titleYear: year, titleVerified: verified }: TitleRow): MakerTitle | null {
  if (title === null || field === null || year === null) return null;
  const shown = displayTitle([{ title, field, year, verified }]);
  return shown.code === 'no-title' ? null : { title: shown.code, field: shown.field, year: shown.year };
}

export function toMakerEntry(row: MakerRow, emblem: string): MakerEntry {
  return {
    slug: row.slug,
    name: row.name,
    trade: row.trade,
    title: toTitle(row),
    village: { slug: row.villageSlug, name: row.villageName },
    workshop: { slug: row.workshopSlug, name: row.workshopName },
    saying: firstSentence(row.story),
    emblem,
    portrait: ownPhotoSource('chan-dung', row.slug, row.portrait, row.name),
    isDemo: row.isDemo,
  };
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/su.exec(text)?.[0] ?? text;
}
