import { type Actor, can } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { transact } from '#app/platform/db.server.ts';

export type DiscardDraftVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'changed' };

/** Throws away what is typed; the listing in the shop stays as it is. `version`: what was seen when it was asked for. */
export async function discardDraft(actor: Actor, draftId: string, version?: number): Promise<DiscardDraftVerdict> {
  if (!isUuid(draftId)) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<DiscardDraftVerdict> => {
    const [draft] = await tx.$queryRaw<{ workshopId: string; villageId: string; version: number }[]>`
      select d.workshop_id as "workshopId", w.village_id as "villageId", d.version from listing_draft d join workshop w on w.id = d.workshop_id where d.id = ${draftId}::uuid for update of d`;
    if (!draft || !can(actor, 'workshop.view-studio', draft).allowed) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'product.edit', draft);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (version !== undefined && version !== draft.version) return { ok: false, code: 'changed' };
    await tx.listingDraft.delete({ where: { id: draftId } });
    return { ok: true };
  });
}
