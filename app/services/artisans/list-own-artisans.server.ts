import { type Actor, can } from '#app/domain/access/policy.ts';
import { emblemUrl, ownPhotoSource } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import type { MakerTitle } from '#app/domain/villages/maker.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { type TitleRow, toTitle } from './maker-entry.server.ts';

export type OwnArtisan = {
  id: string;
  name: string;
  trade: string;
  title: MakerTitle | null;
  emblem: string;
  portrait: PictureSource | null;
  works: number;
  /** What became of the title that was last claimed, while that is worth saying. */
  claim: 'submitted' | 'refused' | null;
};

export type OwnArtisans = { artisans: OwnArtisan[]; total: number; page: number; pages: number };

type Row = TitleRow & Omit<OwnArtisan, 'title' | 'emblem' | 'portrait'> & { slug: string; portrait: string | null; villageSlug: string; craftSlug: string; total: number };

const AT_ONCE = 24;

/** A page of a workshop's people, by name; null for who may not look into its studio. */
export async function listOwnArtisans(actor: Actor, subject: { workshopId: string; villageId: string }, page: number): Promise<OwnArtisans | null> {
  if (!can(actor, 'workshop.view-studio', subject).allowed) return null;
  const rows = await db().$queryRaw<Row[]>`
    with shown as (select *, count(*) over ()::int as total from artisan where workshop_id = ${subject.workshopId}::uuid order by name, id limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE})
    select a.id, a.slug, a.name, ${told('a.trade')} as trade, a.title::text as title, a.title_field::text as "titleField", a.title_year as "titleYear", a.title_verified_at is not null as "titleVerified",
      a.portrait, v.slug as "villageSlug", v.craft_slug as "craftSlug", a.total,
      (select count(*)::int from product p where p.artisan_id = a.id and p.status = 'published') as works,
      (select case when c.status <> 'verified' then c.status::text end from title_claim c where c.artisan_id = a.id order by c.created_at desc limit 1) as claim
    from shown a join village v on v.id = a.village_id order by a.name, a.id`;
  const total = rows[0]?.total ?? 0;
  return {
    artisans: rows.map(({ id, slug, name, trade, portrait, villageSlug, craftSlug, works, claim, ...row }) => ({
      id, name, trade, title: toTitle(row), emblem: emblemUrl({ slug, villageSlug, craftSlug }), portrait: ownPhotoSource('chan-dung', slug, portrait, name), works, claim,
    })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / AT_ONCE)),
  };
}
