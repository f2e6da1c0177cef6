import { type Actor, auditedIdOf, can } from '#app/domain/access/policy.ts';
import type { BulkDeed } from '#app/domain/listings/bulk-deed.ts';
import type { GoodsRefusal, PlannedStep } from '#app/domain/listings/goods-plan.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { enqueue, type Jobs } from '#app/platform/jobs.server.ts';
import { getActor } from '../accounts/get-actor.server.ts';
import { publishListing } from './publish-listing.server.ts';
import { actionOf } from './preview-goods-change.server.ts';
import { setListingStatus } from './set-listing-status.server.ts';
import { type NumbersDeed, writeGoodsSteps } from './write-goods-steps.server.ts';

/** Prices and pieces are written a hundred listings a transaction; what is published or hidden has one of its own each. */
const NUMBERS_AT_ONCE = 100;
const LISTINGS_AT_ONCE = 10;
/** Then another job goes on, so that a stop never waits for long. */
const PATIENCE_MS = 4_000;

type Plan = { draftId: string | null; draftVersion: number | null; steps: PlannedStep[]; refusal: GoodsRefusal | null };
type Item = { position: number; targetId: string; plan: Plan };
type Change = { id: string; workshopId: string; villageId: string; startedById: string | null; deed: BulkDeed };
/** Position and reason; null for what was done. */
type Outcome = [position: number, refusal: string | null];

/** The job `change-goods`: goes on with a change of many goods where it stands. Safe to run twice, also at once. */
export async function runGoodsChange({ changeId }: Jobs['change-goods']): Promise<void> {
  const [change] = await db().$queryRaw<Change[]>`
    select c.id, c.workshop_id as "workshopId", w.village_id as "villageId", c.started_by as "startedById", c.deed
    from goods_change c join workshop w on w.id = c.workshop_id where c.id = ${changeId}::uuid and c.finished_at is null`;
  if (!change) return;
  const actor = await getActor(change.startedById);
  const late = performance.now() + PATIENCE_MS;
  while (!(await goOn(change, actor))) {
    if (performance.now() < late) continue;
    await enqueue(db(), 'change-goods', { changeId }, { key: `change-goods:${changeId}`, queue: `goods:${change.workshopId}` });
    return;
  }
}

/** One slice; answers whether everything is done. */
async function goOn(change: Change, actor: Actor): Promise<boolean> {
  const { deed } = change;
  if (deed.kind === 'price' || deed.kind === 'restore' || deed.kind === 'receipt' || deed.kind === 'count') {
    return transact(async (tx) => {
      const items = await nextItems(tx, change.id, NUMBERS_AT_ONCE);
      return settle(tx, change.id, await writeNumbers(tx, change, actor, deed, items));
    }, auditedIdOf(actor));
  }
  const items = await nextItems(db(), change.id, LISTINGS_AT_ONCE);
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push([item.position, item.plan.refusal ?? (await doOne(actor, deed, item))]);
  return transact((tx) => settle(tx, change.id, outcomes));
}

/** Inside a transaction whoever else works on the same change waits. */
async function nextItems(tx: Transaction, changeId: string, most: number): Promise<Item[]> {
  await tx.$queryRaw`select 1 from goods_change where id = ${changeId}::uuid for update`;
  return tx.$queryRaw<Item[]>`select position, target_id as "targetId", plan from goods_change_item where change_id = ${changeId}::uuid and not done order by position limit ${most}`;
}

async function writeNumbers(tx: Transaction, change: Change, actor: Actor, deed: NumbersDeed, items: readonly Item[]): Promise<Outcome[]> {
  const { workshopId, villageId, startedById: userId } = change;
  if (!can(actor, actionOf(deed.kind), { workshopId, villageId }).allowed) return items.map(({ position }) => [position, 'not-allowed']);
  const possible = items.filter(({ plan }) => plan.refusal === null);
  const refused = await writeGoodsSteps(tx, { workshopId, userId, deed, items: possible.map(({ position, plan: { steps } }) => ({ position, steps })) });
  return items.map(({ position, plan }) => [position, plan.refusal ?? refused.get(position) ?? null]);
}

async function doOne(actor: Actor, deed: Extract<BulkDeed, { kind: 'publish' | 'hide' | 'show' | 'archive' }>, { targetId, plan }: Item): Promise<string | null> {
  if (deed.kind === 'publish') {
    const verdict = await publishListing(actor, plan.draftId ?? targetId, plan.draftVersion ?? undefined);
    if (verdict.ok) return null;
    // Somebody saved on top of what was shown, or took it back.
    if (verdict.code === 'stale') return 'changed-meanwhile';
    if (verdict.code === 'lacking' && verdict.lacks.some(({ code }) => code === 'certified')) return 'certified';
    return verdict.code === 'lacking' ? ['lacking', ...new Set(verdict.lacks.map(({ field }) => field))].join(' ') : verdict.code;
  }
  const verdict = await setListingStatus(actor, targetId, ({ hide: 'hidden', show: 'published', archive: 'archived' } as const)[deed.kind]);
  if (verdict.ok) return null;
  return verdict.code === 'lacking' ? ['lacking', ...new Set(verdict.lacks.map(({ field }) => field))].join(' ') : verdict.code;
}

async function settle(tx: Transaction, changeId: string, outcomes: readonly Outcome[]): Promise<boolean> {
  await tx.$executeRaw`
    update goods_change_item i set done = true, refusal = o.refusal
    from jsonb_to_recordset(${JSON.stringify(outcomes.map(([position, refusal]) => ({ position, refusal })))}::jsonb) as o(position int, refusal text)
    where i.change_id = ${changeId}::uuid and i.position = o.position and not i.done`;
  const [{ finished }] = await tx.$queryRaw<[{ finished: boolean }]>`
    update goods_change c set done = n.done, refused = n.refused, finished_at = case when n.done = c.item_count then coalesce(c.finished_at, now()) end
    from (select count(*) filter (where done)::int as done, count(refusal)::int as refused from goods_change_item where change_id = ${changeId}::uuid) n
    where c.id = ${changeId}::uuid returning c.finished_at is not null as finished`;
  return finished;
}
