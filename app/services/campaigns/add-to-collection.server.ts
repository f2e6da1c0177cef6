import type { Actor } from '#app/domain/access/policy.ts';
import { COLLECTION_LIMITS } from '#app/domain/campaigns/collection.ts';
import { transact } from '#app/platform/db.server.ts';
import { type ItemsVerdict, lockCollection } from './lock-collection.server.ts';

export type AddVerdict = ItemsVerdict | { ok: false; code: 'full' | 'of-another-village' };

/** Puts goods at the end of a collection; what is in it stays where it is. */
export async function addToCollection(actor: Actor, { collectionId, productSlug }: { collectionId: string; productSlug: string }): Promise<AddVerdict> {
  return transact(async (tx): Promise<AddVerdict> => {
    const collection = await lockCollection(tx, actor, collectionId);
    if (!collection.ok) return collection;
    const product = await tx.product.findUnique({ where: { slug: productSlug }, select: { id: true, villageId: true } });
    if (!product) return { ok: false, code: 'not-found' };
    if (collection.order.includes(product.id)) return { ok: true };
    if (collection.villageId !== null && product.villageId !== collection.villageId) return { ok: false, code: 'of-another-village' };
    if (collection.order.length >= COLLECTION_LIMITS.items) return { ok: false, code: 'full' };
    const last = await tx.collectionItem.aggregate({ where: { collectionId }, _max: { position: true } });
    await tx.collectionItem.create({ data: { collectionId, productId: product.id, position: (last._max.position ?? 0) + 1 } });
    return { ok: true };
  });
}
