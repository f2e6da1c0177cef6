import { type Actor, can } from '#app/domain/access/policy.ts';
import type { BulkDeed } from '#app/domain/listings/bulk-deed.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

const SHOWN = 200;

export type GoodsChange = {
  id: string;
  deed: BulkDeed;
  total: number;
  done: number;
  refused: number;
  finished: boolean;
  /** What was refused and why, the first of them. */
  refusals: { targetId: string; name: string; refusal: string }[];
};

/** A change of many goods, how far it is and what it refused; null for none of this workshop. */
export async function getGoodsChange(actor: Actor, studio: Studio, id: string): Promise<GoodsChange | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed || !isUuid(id)) return null;
  const [row] = await db().$queryRaw<Omit<GoodsChange, 'refusals'>[]>`
    select id, deed, item_count as total, done, refused, finished_at is not null as finished from goods_change where id = ${id}::uuid and workshop_id = ${studio.id}::uuid`;
  if (!row) return null;
  const refusals = await db().$queryRaw<GoodsChange['refusals']>`
    select target_id as "targetId", name, refusal from goods_change_item where change_id = ${id}::uuid and refusal is not null order by position limit ${SHOWN}`;
  return { ...row, refusals };
}
