import { type Actor, can } from '#app/domain/access/policy.ts';
import type { ProductStatus } from '#app/domain/catalogue/product.ts';
import type { ListingContent } from '#app/domain/listings/content.ts';
import { shownChange } from '#app/domain/listings/merge-content.ts';
import { type ContentLack, lacksOfContent } from '#app/domain/listings/readiness.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { keptContent, ownerOf } from './draft-row.ts';
import { readListing } from './read-listing.server.ts';
import { readShelf } from './read-shelf.server.ts';

export type Draft = {
  /** Of the listing that it is, or will be. */
  id: string;
  workshopId: string;
  content: ListingContent;
  /** 0 while nothing of it was saved: then it is what the shop has. */
  version: number;
  savedAt: Date | null;
  savedBy: string | null;
  lacks: ContentLack[];
  /** The listing in the shop, and what it was when this change was begun; null for one that is new. */
  listed: {
    slug: string;
    status: ProductStatus;
    content: ListingContent;
    seen: string;
    base: ListingContent;
    /** Pieces that came and went since, by variant. */
    moved: Readonly<Record<string, number>>;
  } | null;
};

/** What is being typed of a listing, by the id that it has or will have; null for an id of none, or of another workshop. */
export async function getDraft(actor: Actor, workshopId: string, id: string): Promise<Draft | null> {
  if (!isUuid(id)) return null;
  const [row, product] = await Promise.all([
    db().listingDraft.findUnique({ where: { id }, include: { workshop: { select: { id: true, villageId: true } }, savedBy: { select: { name: true } } } }),
    readListing(db(), id),
  ]);
  const workshop = ownerOf(row, product);
  if (!workshop || workshop.id !== workshopId || !can(actor, 'workshop.view-studio', { workshopId, villageId: workshop.villageId }).allowed) return null;
  const typed = row ? keptContent(row.content) : product!.content;
  const base = row?.base ? keptContent(row.base) : product?.content;
  const shown = product && base && shownChange(base, typed, product.content);
  const content = shown?.content ?? typed;
  return {
    id,
    workshopId,
    content,
    version: row?.version ?? 0,
    savedAt: row?.savedAt ?? null,
    savedBy: row?.savedBy?.name ?? null,
    lacks: lacksOfContent(content, await readShelf(db(), workshop), product?.content ?? null),
    listed: product && { slug: product.slug, status: product.status, content: product.content, seen: product.seen, base: base ?? product.content, moved: shown?.moved ?? {} },
  };
}
