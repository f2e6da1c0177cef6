import { type Actor, can } from '#app/domain/access/policy.ts';
import type { BulkDeed } from '#app/domain/listings/bulk-deed.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { lockNamed } from '#app/platform/lock-named.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import type { GoodsSelection } from './list-selected-goods.server.ts';
import { actionOf, sealOf } from './preview-goods-change.server.ts';
import { readGoodsPlans } from './read-goods-plans.server.ts';
import { runGoodsChange } from './run-goods-change.server.ts';

/** So many are done at once, while the page waits; more are done by a job. */
const AT_ONCE = 50;

export type GoodsChangeInput = {
  /** Chosen by the page, so that sending it twice does it once. */
  id: string;
  /** Null where the deed says itself of which goods. */
  selection: GoodsSelection | null;
  deed: BulkDeed;
  /** Of what was shown. */
  seal: string;
};

export type GoodsChangeVerdict = { ok: true; id: string } | { ok: false; code: 'sign-in' | 'not-allowed' | 'nothing' | 'not-as-shown' };

/** Does a deed to the selected goods, as it was shown. What cannot be done is refused one by one, with its reason. */
export async function changeGoods(actor: Actor, studio: Studio, { id, selection, deed, seal }: GoodsChangeInput): Promise<GoodsChangeVerdict> {
  const asked = can(actor, actionOf(deed.kind), subjectOf(studio));
  if (!asked.allowed) return { ok: false, code: asked.code };
  const begun = await transact(async (tx): Promise<GoodsChangeVerdict> => {
    // The same sent twice at once waits here, and then finds the first.
    await lockNamed(tx, `goods-change ${id}`);
    if (await tx.goodsChange.findFirst({ where: { id, workshopId: studio.id }, select: { id: true } })) return { ok: true, id };
    const { plans } = await readGoodsPlans(tx, studio.id, selection, deed);
    if (plans.length === 0) return { ok: false, code: 'nothing' };
    if (sealOf(deed, plans) !== seal) return { ok: false, code: 'not-as-shown' };
    const made = await tx.goodsChange.createMany({ data: { id, workshopId: studio.id, startedById: actor.userId, deed, total: plans.length }, skipDuplicates: true });
    // The id is another workshop's.
    if (made.count === 0) return { ok: false, code: 'not-as-shown' };
    const items = plans.map((plan, position) => ({ position, target_id: plan.id, name: plan.name, plan: { draftId: plan.draftId, draftVersion: plan.draftVersion, steps: plan.ok ? plan.steps : [], refusal: plan.ok ? null : plan.code } }));
    await tx.$executeRaw`
      insert into goods_change_item (change_id, position, target_id, name, plan)
      select ${id}::uuid, position, target_id, name, plan from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as x(position int, target_id uuid, name text, plan jsonb)`;
    await enqueue(tx, 'change-goods', { changeId: id }, { key: `change-goods:${id}`, queue: `goods:${studio.id}` });
    return { ok: true, id };
  });
  if (begun.ok && (await db().goodsChange.count({ where: { id, total: { lte: AT_ONCE } } })) > 0) await runGoodsChange({ changeId: id });
  return begun;
}
