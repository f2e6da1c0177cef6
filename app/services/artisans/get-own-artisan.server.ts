import { type Actor, can } from '#app/domain/access/policy.ts';
import { emblemUrl, ownPhotoSource } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import type { ArtisanTitle, TitleField } from '#app/domain/villages/artisan.ts';
import type { TypedArtisan } from '#app/domain/villages/artisan-profile.ts';
import type { MakerTitle } from '#app/domain/villages/maker.ts';
import { db } from '#app/platform/db.server.ts';
import { readerLanguage, toldOf } from '#app/platform/reader-language.server.ts';
import { toTitle } from './maker-entry.server.ts';

export type OwnClaim = { status: 'submitted' | 'verified' | 'refused'; title: ArtisanTitle; field: TitleField; year: number; decisionNumber: string; refusalReason: string | null };

export type OwnArtisanPage = {
  id: string;
  slug: string;
  /** As its form shows it. */
  profile: TypedArtisan;
  title: MakerTitle | null;
  titleDecision: string | null;
  /** The last that was claimed. */
  claim: OwnClaim | null;
  emblem: string;
  portrait: PictureSource | null;
  works: { total: number; newest: { slug: string; name: string; published: boolean }[] };
};

const WORKS_SHOWN = 12;
const yearText = (year: number | null): string => (year === null ? '' : String(year));

/** One of a workshop's people with their title, its claim and their works; null for an id that is none of that workshop, or who may not look. */
export async function getOwnArtisan(actor: Actor, { workshopId, villageId }: { workshopId: string; villageId: string }, id: string): Promise<OwnArtisanPage | null> {
  if (!can(actor, 'workshop.view-studio', { workshopId, villageId }).allowed || !isUuid(id)) return null;
  const row = await db().artisan.findFirst({
    where: { id, workshopId },
    include: {
      village: { select: { slug: true, craftSlug: true } },
      titleClaims: { orderBy: { createdAt: 'desc' }, take: 1 },
      products: { orderBy: { updatedAt: 'desc' }, take: WORKS_SHOWN, select: { slug: true, name: true, nameEn: true, status: true } },
      _count: { select: { products: true } },
    },
  });
  if (!row) return null;
  const [claim] = row.titleClaims;
  const language = readerLanguage();
  return {
    id: row.id,
    slug: row.slug,
    profile: {
      name: row.name, trade: row.trade, tradeEn: row.tradeEn ?? '', bornYear: yearText(row.bornYear), startedYear: yearText(row.startedYear), diedYear: yearText(row.diedYear),
      story: row.story, storyEn: row.storyEn ?? '',
    },
    title: toTitle({ title: row.title, titleField: row.titleField, titleYear: row.titleYear, titleVerified: row.titleVerifiedAt !== null }),
    titleDecision: row.titleDecisionNumber,
    claim: claim ? { status: claim.status, title: claim.title, field: claim.field, year: claim.year, decisionNumber: claim.decisionNumber, refusalReason: claim.refusalReason } : null,
    emblem: emblemUrl({ slug: row.slug, villageSlug: row.village.slug, craftSlug: row.village.craftSlug }),
    portrait: ownPhotoSource('chan-dung', row.slug, row.portrait, row.name),
    works: { total: row._count.products, newest: row.products.map(({ slug, name, nameEn, status }) => ({ slug, name: toldOf(name, nameEn, language), published: status === 'published' })) },
  };
}
