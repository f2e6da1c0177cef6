import { randomUUIDv7 as newId } from 'node:crypto';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { emptyContent } from '#app/domain/listings/content.ts';
import { isSameContent } from '#app/domain/listings/merge-content.ts';
import { transact } from '#app/platform/db.server.ts';
import { asJson, keptContent } from './draft-row.ts';
import { getHabits } from './get-habits.server.ts';

export type CreateDraftVerdict = { ok: true; draftId: string } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' };

/** A new listing with the workshop's habits. One that this person began and typed nothing in is given again instead of a second. */
export async function createDraft(actor: Actor, workshopId: string): Promise<CreateDraftVerdict> {
  return transact(async (tx): Promise<CreateDraftVerdict> => {
    const [workshop] = await tx.$queryRaw<{ villageId: string }[]>`select village_id as "villageId" from workshop where id = ${workshopId}::uuid for no key update`;
    if (!workshop) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'product.edit', { workshopId, villageId: workshop.villageId });
    if (!decision.allowed) return { ok: false, code: decision.code };

    const { parcel, ...habits } = await getHabits(tx, workshopId);
    const content = emptyContent(newId(), habits);
    const begun = { ...content, variants: content.variants.map((variant) => ({ ...variant, ...parcel })) };
    const untouched = await tx.listingDraft.findMany({ where: { workshopId, productId: null, version: 1, name: '', savedById: actor.userId }, orderBy: { createdAt: 'desc' }, take: 5, select: { id: true, content: true } });
    const same = untouched.find((draft) => {
      const kept = keptContent(draft.content);
      return isSameContent({ ...kept, variants: kept.variants.map((variant) => ({ ...variant, id: '' })) }, { ...begun, variants: begun.variants.map((variant) => ({ ...variant, id: '' })) });
    });
    if (same) return { ok: true, draftId: same.id };
    const { id } = await tx.listingDraft.create({ data: { id: newId(), workshopId, content: asJson(begun), savedById: actor.userId }, select: { id: true } });
    return { ok: true, draftId: id };
  });
}
