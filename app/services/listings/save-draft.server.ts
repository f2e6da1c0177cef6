import { type Actor, can } from '#app/domain/access/policy.ts';
import type { ListingContent } from '#app/domain/listings/content.ts';
import { asListed } from '#app/domain/listings/listed-content.ts';
import { isSameContent } from '#app/domain/listings/merge-content.ts';
import { readContent } from '#app/domain/listings/read-content.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { asJson, draftName, keptContent, ownerOf } from './draft-row.ts';
import { readListing } from './read-listing.server.ts';

export type DraftInput = {
  /** Of the version that this is written on. */
  version: number;
  /** As a browser sent it. */
  content: unknown;
  /** What was shown of the listing in the shop (`seen`), when its changes were settled with these: the change is of that from now on. */
  seen?: string;
};

export type SaveDraftVerdict =
  | { ok: true; version: number; savedAt: Date }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'invalid' }
  /** Somebody saved on top of what this was written on: what they wrote, to be shown beside it. */
  | { ok: false; code: 'stale'; version: number; content: ListingContent; savedBy: string | null; savedAt: Date }
  /** The listing in the shop is not any more what was shown. */
  | { ok: false; code: 'listing-changed' };

/** Keeps what is typed as it is typed. Sent twice, it is saved once; on top of somebody else's, it is not saved. */
export async function saveDraft(actor: Actor, draftId: string, input: DraftInput): Promise<SaveDraftVerdict> {
  const content = readContent(input.content);
  if (!isUuid(draftId)) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<SaveDraftVerdict> => {
    // The first saving of a change has no row to lock yet, but its listing has.
    await tx.$queryRaw`select 1 from product where id = ${draftId}::uuid for no key update`;
    await tx.$queryRaw`select 1 from listing_draft where id = ${draftId}::uuid for update`;
    const draft = await tx.listingDraft.findUnique({ where: { id: draftId }, include: { workshop: { select: { id: true, villageId: true } }, savedBy: { select: { name: true } } } });
    const listing = await readListing(tx, draftId);
    const workshop = ownerOf(draft, listing);
    const subject = workshop && { workshopId: workshop.id, villageId: workshop.villageId };
    if (!subject || !can(actor, 'workshop.view-studio', subject).allowed) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'product.edit', subject);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (!content) return { ok: false, code: 'invalid' };

    const settled = input.seen !== undefined && listing !== null;
    if (settled && input.seen !== listing.seen) return { ok: false, code: 'listing-changed' };
    const savedAt = now();
    const written = { content: asJson(content), name: draftName(content), savedById: actor.userId, savedAt };
    if (!draft) {
      // Also when the answer to its publishing was lost: there is nothing in it that is not in the shop.
      if (isSameContent(asListed(content, listing!.content), listing!.content)) return { ok: true, version: 0, savedAt };
      // Thrown away or published meanwhile by somebody else: the listing itself is what they left.
      if (input.version !== 0) return { ok: false, code: 'stale', version: 0, content: listing!.content, savedBy: null, savedAt };
      // Counted on from what was published, so that no two drafts of a listing are the same version.
      const version = (listing!.publishedVersion ?? 0) + 1;
      await tx.listingDraft.create({ data: { id: draftId, version, workshopId: workshop.id, productId: draftId, base: asJson(listing!.content), ...written } });
      return { ok: true, version, savedAt };
    }
    const kept = keptContent(draft.content);
    // The same again is an answer that was lost on its way, whatever version it was written on.
    if (isSameContent(kept, content) && !settled) return { ok: true, version: draft.version, savedAt: draft.savedAt };
    if (input.version !== draft.version) return { ok: false, code: 'stale', version: draft.version, content: kept, savedBy: draft.savedBy?.name ?? null, savedAt: draft.savedAt };
    const { version } = await tx.listingDraft.update({
      where: { id: draftId },
      data: { ...written, version: { increment: 1 }, ...(settled && { base: asJson(listing.content) }) },
      select: { version: true },
    });
    return { ok: true, version, savedAt };
  });
}
