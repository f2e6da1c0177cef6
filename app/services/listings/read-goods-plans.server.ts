import type { BulkDeed } from '#app/domain/listings/bulk-deed.ts';
import { type GoodPlan, planGood, planReturn, type PlannedStep } from '#app/domain/listings/goods-plan.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { type GoodsSelection, listSelectedGoods } from './list-selected-goods.server.ts';

export type GoodsPlans = {
  plans: GoodPlan[];
  /** What is planned for, by its id. */
  variants: ReadonlyMap<string, { sku: string; name: string }>;
  /** Variants that an undoing leaves alone, since somebody changed them again. */
  left: number;
};

/** What a deed would do now to each of the goods that it means. */
export async function readGoodsPlans(tx: Transaction, workshopId: string, selection: GoodsSelection | null, deed: BulkDeed): Promise<GoodsPlans> {
  if (deed.kind === 'restore') return returnPlans(tx, workshopId, deed.of);
  const goods = selection ? await listSelectedGoods(tx, workshopId, selection) : [];
  return { plans: goods.map((good) => planGood(good, deed)), variants: new Map(goods.flatMap((good) => good.variants.map((variant) => [variant.id, variant] as const))), left: 0 };
}

type Done = { id: string; name: string; steps: PlannedStep[] };
type Variant = { id: string; sku: string; name: string; price: bigint };

/** What a change of prices did, which is over and of this workshop, taken back. */
async function returnPlans(tx: Transaction, workshopId: string, changeId: string): Promise<GoodsPlans> {
  const done = await tx.$queryRaw<Done[]>`
    select i.target_id as id, coalesce(p.name, i.name) as name, i.plan -> 'steps' as steps
    from goods_change c join goods_change_item i on i.change_id = c.id left join product p on p.id = i.target_id
    where c.id = ${changeId}::uuid and c.workshop_id = ${workshopId}::uuid and c.finished_at is not null and c.deed ->> 'kind' = 'price'
      and i.done and i.refusal is null and i.plan -> 'steps' <> '[]'::jsonb order by i.position`;
  const ids = done.flatMap(({ steps }) => steps.map(({ variantId }) => variantId));
  const variants = await tx.$queryRaw<Variant[]>`select x.id, x.sku, x.name, x.price from variant x join product p on p.id = x.product_id where x.id = any(${ids}::uuid[]) and p.workshop_id = ${workshopId}::uuid`;
  const prices = new Map(variants.map(({ id, price }) => [id, Number(price)]));
  const plans = done.map((good) => planReturn(good, prices));
  const back = plans.reduce((sum, plan) => sum + (plan.ok ? plan.steps.length : 0), 0);
  return { plans, variants: new Map(variants.map((variant) => [variant.id, variant])), left: ids.length - back };
}
