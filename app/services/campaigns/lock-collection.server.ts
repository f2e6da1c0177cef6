import { type Actor, can } from '#app/domain/access/policy.ts';
import type { Transaction } from '#app/platform/db.server.ts';

export type ItemsVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' };

/** A collection whose goods are about to change, for who may change it; colleagues wait for each other. */
export async function lockCollection(tx: Transaction, actor: Actor, id: string): Promise<{ ok: true; villageId: string | null; order: string[] } | Extract<ItemsVerdict, { ok: false }>> {
  const [row] = await tx.$queryRaw<{ villageId: string | null }[]>`select village_id as "villageId" from collection where id = ${id}::uuid for update`;
  const decision = can(actor, 'campaign.edit', { villageId: row?.villageId ?? null });
  if (!decision.allowed) return { ok: false, code: row ? decision.code : 'not-found' };
  if (!row) return { ok: false, code: 'not-found' };
  const items = await tx.collectionItem.findMany({ where: { collectionId: id }, orderBy: [{ position: 'asc' }, { productId: 'asc' }], select: { productId: true } });
  return { ok: true, villageId: row.villageId, order: items.map(({ productId }) => productId) };
}
