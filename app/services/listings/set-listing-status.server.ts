import { type Actor, auditedIdOf, can } from '#app/domain/access/policy.ts';
import { type ContentLack, lacksOfContent } from '#app/domain/listings/readiness.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { readListing } from './read-listing.server.ts';
import { readShelf } from './read-shelf.server.ts';

export type ListingStatus = 'published' | 'hidden' | 'archived';

export type SetListingStatusVerdict =
  | { ok: true }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' }
  | { ok: false; code: 'lacking'; lacks: ContentLack[] };

/** Shows a listing in the shop, hides it for a while, or puts it away, from where it comes back when it is shown again. Asked again, it changes nothing. */
export async function setListingStatus(actor: Actor, productId: string, status: ListingStatus): Promise<SetListingStatusVerdict> {
  if (!isUuid(productId)) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<SetListingStatusVerdict> => {
    await tx.$queryRaw`select 1 from product where id = ${productId}::uuid for no key update`;
    const listing = await readListing(tx, productId);
    const subject = listing && { workshopId: listing.workshop.id, villageId: listing.workshop.villageId };
    if (!subject || !can(actor, 'workshop.view-studio', subject).allowed) return { ok: false, code: 'not-found' };
    const decision = can(actor, status === 'published' ? 'product.publish' : 'product.edit', subject);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (listing.status === status) return { ok: true };
    if (status === 'published') {
      if (listing.workshop.status !== 'verified') return { ok: false, code: 'not-allowed' };
      const lacks = lacksOfContent(listing.content, await readShelf(tx, listing.workshop), listing.content);
      if (lacks.length > 0) return { ok: false, code: 'lacking', lacks };
    }
    await tx.product.update({ where: { id: productId }, data: { status, ...(status === 'published' && { publishedAt: listing.publishedAt ?? now() }) } });
    await enqueueSearchSync(tx, [productId]);
    return { ok: true };
  }, auditedIdOf(actor));
}
