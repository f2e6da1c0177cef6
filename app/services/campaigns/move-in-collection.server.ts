import type { Actor } from '#app/domain/access/policy.ts';
import { moved } from '#app/domain/campaigns/collection.ts';
import { transact } from '#app/platform/db.server.ts';
import { type ItemsVerdict, lockCollection } from './lock-collection.server.ts';

/** `at`: the place from 1 where it stood when it was looked at; from another place it goes nowhere, so that a repeated order is harmless. */
export type MoveOrder = { collectionId: string; productId: string; at: number; step: -1 | 1 };

/** Moves goods one step up or down. */
export async function moveInCollection(actor: Actor, { collectionId, productId, at, step }: MoveOrder): Promise<ItemsVerdict> {
  return transact(async (tx): Promise<ItemsVerdict> => {
    const collection = await lockCollection(tx, actor, collectionId);
    if (!collection.ok) return collection;
    if (collection.order[at - 1] !== productId) return { ok: true };
    const order = moved(collection.order, productId, step);
    await tx.$executeRaw`
      update collection_item i set position = o.place from unnest(${order}::uuid[]) with ordinality as o(product_id, place)
      where i.collection_id = ${collectionId}::uuid and i.product_id = o.product_id and i.position <> o.place`;
    return { ok: true };
  });
}
