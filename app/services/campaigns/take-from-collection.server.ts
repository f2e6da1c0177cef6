import type { Actor } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';
import { type ItemsVerdict, lockCollection } from './lock-collection.server.ts';

/** Takes goods out of a collection; what is out already stays out. */
export async function takeFromCollection(actor: Actor, { collectionId, productId }: { collectionId: string; productId: string }): Promise<ItemsVerdict> {
  return transact(async (tx): Promise<ItemsVerdict> => {
    const collection = await lockCollection(tx, actor, collectionId);
    if (!collection.ok) return collection;
    await tx.collectionItem.deleteMany({ where: { collectionId, productId } });
    await tx.collection.updateMany({ where: { id: collectionId, coverId: productId }, data: { coverId: null } });
    return { ok: true };
  });
}
