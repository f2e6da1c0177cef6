import { type Actor, can } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import type { ArtisanTitle, TitleField } from '#app/domain/villages/artisan.ts';
import type { MakerTitle } from '#app/domain/villages/maker.ts';
import { db } from '#app/platform/db.server.ts';
import { toTitle } from './maker-entry.server.ts';

export type CheckedClaim = {
  id: string;
  status: 'submitted' | 'verified' | 'refused';
  title: ArtisanTitle;
  field: TitleField;
  year: number;
  decisionNumber: string;
  refusalReason: string | null;
  artisan: { slug: string; name: string; trade: string; bornYear: number | null; diedYear: number | null; title: MakerTitle | null };
  workshop: { slug: string; name: string; village: { slug: string; name: string } };
  scan: { id: string; isPicture: boolean; fileName: string };
  mayDecide: boolean;
};

/** A claimed title for a curator; null for one of a village that is not in their care. */
export async function getTitleClaim(actor: Actor, id: string): Promise<CheckedClaim | null> {
  if (!isUuid(id)) return null;
  const row = await db().titleClaim.findUnique({ where: { id }, include: { document: true, artisan: { include: { workshop: { select: { slug: true, name: true, village: { select: { slug: true, name: true } } } } } } } });
  const subject = row && { workshopId: row.artisan.workshopId, villageId: row.artisan.villageId };
  if (!row || !subject || !can(actor, 'title.decide', { ...subject, submittedBy: null }).allowed) return null;
  const { artisan, document } = row;
  return {
    id, status: row.status, title: row.title, field: row.field, year: row.year, decisionNumber: row.decisionNumber, refusalReason: row.refusalReason,
    artisan: {
      slug: artisan.slug, name: artisan.name, trade: artisan.trade, bornYear: artisan.bornYear, diedYear: artisan.diedYear,
      title: toTitle({ title: artisan.title, titleField: artisan.titleField, titleYear: artisan.titleYear, titleVerified: artisan.titleVerifiedAt !== null }),
    },
    workshop: artisan.workshop,
    scan: { id: document.id, isPicture: document.mediaType.startsWith('image/'), fileName: document.fileName },
    mayDecide: can(actor, 'title.decide', { ...subject, submittedBy: row.submittedById }).allowed,
  };
}
