import { type BulkDeed, isOfPrices } from '#app/domain/listings/bulk-deed.ts';
import type { PlannedStep } from '#app/domain/listings/goods-plan.ts';
import { applyMovement, MOST_PIECES, movementDelta } from '#app/domain/stock/stock.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';

type Item = { position: number; steps: readonly PlannedStep[] };
export type NumbersDeed = Extract<BulkDeed, { kind: 'price' | 'restore' | 'receipt' | 'count' }>;
type Writing = { workshopId: string; userId: string | null; deed: NumbersDeed; items: readonly Item[] };
type Row = { id: string; productId: string; price: bigint; onHand: number; reserved: number };

export type StepRefusal = 'changed-meanwhile' | 'less-than-reserved' | 'too-many-pieces';

/** Writes new prices or pieces as they were planned; answers which items could not be, and why. What was shown of an item is done whole or not at all. */
export async function writeGoodsSteps(tx: Transaction, { workshopId, userId, deed, items }: Writing): Promise<Map<number, StepRefusal>> {
  const ids = items.flatMap(({ steps }) => steps.map(({ variantId }) => variantId));
  // A listing before its variants, as its editor locks them, and variants in id order, as every order does.
  await tx.$queryRaw`
    select 1 from product p where p.workshop_id = ${workshopId}::uuid and p.id in (select product_id from variant where id = any(${ids}::uuid[])) order by p.id for no key update`;
  const rows = await tx.$queryRaw<Row[]>`
    select x.id, x.product_id as "productId", x.price, x.on_hand as "onHand", x.reserved from variant x join product p on p.id = x.product_id
    where x.id = any(${ids}::uuid[]) and p.workshop_id = ${workshopId}::uuid order by x.id for no key update of x`;
  const known = new Map(rows.map((row) => [row.id, row]));
  const refused = new Map<number, StepRefusal>();
  const done: PlannedStep[] = [];
  for (const { position, steps } of items) {
    const why = steps.map((step) => refusalOf(step, known.get(step.variantId), deed.kind)).find((code) => code !== null);
    if (why) refused.set(position, why);
    else done.push(...steps);
  }
  if (done.length === 0) return refused;
  if (isOfPrices(deed.kind)) {
    await tx.$executeRaw`
      update variant set price = s.price from jsonb_to_recordset(${JSON.stringify(done.map(({ variantId: id, to: price }) => ({ id, price })))}::jsonb) as s(id uuid, price bigint) where variant.id = s.id`;
  } else {
    const { kind } = deed;
    await tx.stockMovement.createMany({
      data: done.map(({ variantId, from, to }) => {
        const { onHand, reserved } = movementDelta(kind, to - from);
        return { variantId, kind, onHandDelta: onHand, reservedDelta: reserved, byId: userId };
      }),
    });
  }
  const products = [...new Set(done.map(({ variantId }) => known.get(variantId)!.productId))];
  await tx.$executeRaw`update product set updated_at = now() where id = any(${products}::uuid[])`;
  await enqueueSearchSync(tx, products);
  return refused;
}

function refusalOf({ from, to }: PlannedStep, now: Row | undefined, kind: NumbersDeed['kind']): StepRefusal | null {
  if (!now) return 'changed-meanwhile';
  if (isOfPrices(kind)) return Number(now.price) === from ? null : 'changed-meanwhile';
  // What came in is added to whatever is there; what was counted is right only if nothing moved since.
  if (kind === 'count' && now.onHand !== from) return 'changed-meanwhile';
  if (kind === 'receipt' && now.onHand + to - from > MOST_PIECES) return 'too-many-pieces';
  return applyMovement(now, kind, to - from).ok ? null : 'less-than-reserved';
}
