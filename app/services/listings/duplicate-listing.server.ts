import { randomUUIDv7 as newId } from 'node:crypto';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { duplicateOf } from '#app/domain/listings/content.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { transact } from '#app/platform/db.server.ts';
import { asJson, draftName, keptContent } from './draft-row.ts';
import { readListing } from './read-listing.server.ts';

export type DuplicateListingVerdict = { ok: true; draftId: string } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' };

/**
 * A new draft like this listing of the workshop, or like this draft of one. Whoever sends an id for it, sending it again makes no second
 * one; an id that is something else by now is not used.
 */
export async function duplicateListing(actor: Actor, workshopId: string, id: string, copyId: string = newId()): Promise<DuplicateListingVerdict> {
  if (!isUuid(id) || !isUuid(copyId)) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<DuplicateListingVerdict> => {
    const product = await readListing(tx, id);
    const draft = product ? null : await tx.listingDraft.findUnique({ where: { id }, select: { content: true, workshop: { select: { id: true, villageId: true } } } });
    const workshop = product?.workshop ?? draft?.workshop;
    const subject = workshop && { workshopId: workshop.id, villageId: workshop.villageId };
    // Another workshop's listing and none at all look the same from outside.
    if (!subject || workshop.id !== workshopId || !can(actor, 'workshop.view-studio', subject).allowed) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'product.edit', subject);
    if (!decision.allowed) return { ok: false, code: decision.code };
    const content = duplicateOf(product?.content ?? keptContent(draft!.content), newId);
    const taken = (await tx.listingDraft.count({ where: { id: copyId } })) === 0 && (await tx.product.count({ where: { id: copyId } })) > 0;
    if (taken) return { ok: false, code: 'not-found' };
    await tx.listingDraft.createMany({ data: { id: copyId, workshopId: workshop.id, content: asJson(content), name: draftName(content), savedById: actor.userId }, skipDuplicates: true });
    const there = await tx.listingDraft.findUnique({ where: { id: copyId }, select: { workshopId: true } });
    return there?.workshopId === workshop.id ? { ok: true, draftId: copyId } : { ok: false, code: 'not-found' };
  });
}
